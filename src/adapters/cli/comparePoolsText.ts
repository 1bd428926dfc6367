import type { ComparedPool, Comparison } from "../../comparison";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import { counted } from "./words";
import { wrapLines } from "./wrap";

const VERDICTS: readonly (readonly [ComparedPool["verdict"], string])[] = [
  ["breaks", "Zerbrechen: reichen vorher, nachher nicht mehr"],
  ["becomes-possible", "Werden möglich: reichen erst nachher"],
  ["open", "Offen, weil eine Seite nur in einer Lesart reicht"],
  ["not-comparable", "Nicht vergleichbar, weil auf einer Seite ein Mitglied fehlt"],
];

/** Which pools break or become possible; empty where there is no plan. */
export function comparedPoolsText(compared: Comparison): string {
  const { pools: comparison, municipalities, onlyBefore, onlyAfter } = compared;
  if (comparison === null) return "";
  const { pools, gone, fresh, places } = comparison;
  const rows = [
    ...municipalities.flatMap(({ before, after }) => [...before, after]),
    ...[...onlyBefore, ...onlyAfter].map(({ municipality }) => municipality),
  ];
  const nameOf = new Map(rows.map(({ ags, name }) => [ags, name]));
  const count = (verdict: ComparedPool["verdict"]) => pools.filter((pool) => pool.verdict === verdict).length;
  const lines = VERDICTS.flatMap(([verdict, title]) => {
    const found = pools.filter((pool) => pool.verdict === verdict);
    return found.length === 0
      ? []
      : [`${title}: ${formatWhole(found.length)}`, ...found.map((pool) => poolLine(pool, nameOf))];
  });
  return wrapLines(
    [
      `Zusammenschlüsse: ${formatWhole(count("holds"))} reichen auf beiden Seiten`,
      `Im zweiten Plan fehlen ${formatWhole(gone.length)}, neu sind ${formatWhole(fresh.length)}; ` +
        `in neuer Lage: ${counted(places.length, "Gemeinde", "Gemeinden")}`,
      ...lines,
    ],
    "      ",
  );
}

function poolLine({ name, before, after }: ComparedPool, nameOf: ReadonlyMap<string, string>): string {
  const members = (after ?? before)?.members ?? [];
  const called = members.map((ags) => nameOf.get(ags) ?? ags).join(", ");
  const side = (one: ComparedPool["before"]) =>
    one === null ? "–" : `${formatEuros(one.frameCents)} von ${formatEuros(one.requiredCents)}`;
  return `  ${name === null ? "" : `${name}: `}${called} (${side(before)} → ${side(after)})`;
}
