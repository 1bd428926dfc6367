import type { ComparedPool, Comparison } from "../../comparison";
import type { CompareMessages } from "../../messages/commands/compare";
import { wrapLines } from "./wrap";

const VERDICTS = ["breaks", "becomes-possible", "open", "not-comparable"] as const;

/** Which pools break or become possible; empty where there is no plan. */
export function comparedPoolsText(compared: Comparison, messages: CompareMessages): string {
  const { pools: comparison, municipalities, onlyBefore, onlyAfter } = compared;
  if (comparison === null) return "";
  const { pools, gone, fresh, places } = comparison;
  const rows = [
    ...municipalities.flatMap(({ before, after }) => [...before, after]),
    ...[...onlyBefore, ...onlyAfter].map(({ municipality }) => municipality),
  ];
  const nameOf = new Map(rows.map(({ ags, name }) => [ags, name]));
  const judged = (verdict: ComparedPool["verdict"]) => pools.filter((pool) => pool.verdict === verdict);
  const lines = VERDICTS.flatMap((verdict) => {
    const found = judged(verdict);
    if (found.length === 0) return [];
    return [messages.verdict[verdict](found.length), ...found.map((pool) => poolLine(pool, nameOf, messages))];
  });
  const changed = messages.poolsChanged(gone.length, fresh.length, places.length);
  return wrapLines([messages.poolsHold(judged("holds").length), changed, ...lines], "      ");
}

function poolLine(pool: ComparedPool, nameOf: ReadonlyMap<string, string>, messages: CompareMessages): string {
  const { name, before, after } = pool;
  const members = (after ?? before)?.members ?? [];
  const called = members.map((ags) => nameOf.get(ags) ?? ags).join(", ");
  const side = (one: ComparedPool["before"]) =>
    one === null ? "–" : messages.frameOfRequired(one.frameCents, one.requiredCents);
  return `  ${name === null ? "" : `${name}: `}${called} (${side(before)} → ${side(after)})`;
}
