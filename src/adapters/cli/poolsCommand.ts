import type { AssessedMunicipality, Assessment } from "../../eligibility/eligibility";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import type { Place, Pool, PoolPlan, Stranded, StrandedReason, WayOut } from "../../pooling/plan";
import { csv, csvEuros } from "./csv";
import type { Format } from "./outcome";
import { type TextColumn, textTable } from "./table";
import { BASIS_WORD, counted, districtName, ruleSetLines } from "./words";
import { wrap, wrapLines } from "./wrap";

/** `planungsrahmen pools TABLE`: the plan, in one of three formats. */
export function printPlan(plan: PoolPlan, assessment: Assessment, format: Format): string {
  if (format === "json") return `${JSON.stringify({ format: "planungsrahmen.pool-plan/1", ...plan }, null, 2)}\n`;
  return format === "csv" ? planCsv(plan) : planText(plan, assessment);
}

function planCsv({ pools, places }: PoolPlan): string {
  const header = [
    ...["pool", "ags", "name", "frame_eur", "pool_frame_eur", "status"],
    ...["pool_kind", "pool_name", "reason", "missing_eur", "basis"],
  ];
  return csv(
    header,
    places.map((place) => {
      const pool = poolOf(pools, place);
      return [
        ...[place.pool, place.ags, place.name, csvEuros(place.frameCents), csvEuros(pool?.frameCents ?? null)],
        ...[place.place, pool?.kind ?? null, pool?.name ?? null, place.stranded?.reason ?? null],
        ...[csvEuros(place.stranded?.missingCents ?? null), place.basis],
      ];
    }),
  );
}

function poolOf(pools: readonly Pool[], { pool }: Place): Pool | undefined {
  return pool === null ? undefined : pools[pool - 1];
}

function planText(plan: PoolPlan, assessment: Assessment): string {
  const known = new Map(assessment.municipalities.map((row) => [row.ags, row]));
  const parts = [
    wrapLines([...ruleSetLines(plan.ruleSet), "", ...planSummary(plan)]),
    ...plan.pools.map((pool) => poolText(pool, plan, known)),
    strandedText(plan),
    placeList(plan, "without-frame", "Ohne Planungsrahmen (0 Personen, in keinem Zusammenschluss nötig)"),
    placeList(plan, "alone", "Können allein beantragen"),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** The plan in a few lines: how many end where, and how far the plan may be from the best. */
export function planSummary({ pools, places, scope, borders, proposedPoolsAtMost, requiredCents }: PoolPlan): string[] {
  const count = (kind: Place["place"]) => places.filter((place) => place.place === kind).length;
  const proposed = pools.filter((pool) => pool.kind === "proposed").length;
  const agreed = pools.length - proposed;
  const modelled = places.filter((place) => place.basis === "modelled").length;
  const reach = scope === "district" ? "innerhalb der Kreise" : "über Kreisgrenzen hinweg";
  const touching = borders === "off" ? "ohne Rücksicht auf Nachbarschaft" : "nur unter Nachbarn";
  const warning = `ACHTUNG: ${formatWhole(modelled)} davon mit MODELLIERTEN Zahlen; der Plan ist ein Versuch, kein Vorschlag`;
  return [
    `Plan für ${counted(places.length, "Gemeinde", "Gemeinden")}, ${reach}, ${touching}`,
    ...(modelled === 0 ? [] : [warning]),
    `Allein antragsberechtigt (ab ${formatEuros(requiredCents)}): ${count("alone") + count("host")}`,
    `Vorgeschlagene Zusammenschlüsse: ${proposed}${agreed === 0 ? "" : `; vereinbarte und angebotene: ${agreed}`}`,
    `Gemeinden, die so Partner finden: ${count("pool") + count("hosted")}`,
    `Ohne Partner: ${count("stranded")}${count("stranded") === 0 ? "" : " (der Plan nennt Auswege)"}`,
    `Ohne Planungsrahmen: ${count("without-frame")}`,
    `Nach den Summen höchstens denkbare Vorschläge: ${proposedPoolsAtMost}; dass ${proposed} die meisten sind, ist nicht bewiesen`,
  ];
}

const MEMBER_COLUMNS: readonly TextColumn[] = [
  { heading: "  AGS", align: "left" },
  { heading: "Gemeinde", align: "left" },
  { heading: "Personen", align: "right" },
  { heading: "Planungsrahmen", align: "right" },
  { heading: "Zahl", align: "left" },
];

function poolText(pool: Pool, plan: PoolPlan, known: ReadonlyMap<string, AssessedMunicipality>): string {
  const kind = { proposed: "", agreed: " (vereinbart)", hosted: " (mit einer Gemeinde über der Schwelle)" }[pool.kind];
  const name = pool.name === null ? "" : ` „${pool.name}“`;
  const where = pool.districts.map((district) => districtName(plan.ruleSet, district)).join(", ");
  const sum = `Planungsrahmen ${formatEuros(pool.frameCents)}, ${formatEuros(pool.marginCents)} über der Schwelle`;
  const rows = pool.members.flatMap((ags) => {
    const member = known.get(ags);
    if (member === undefined) return [];
    const persons = member.persons === null ? "" : formatWhole(member.persons);
    const remark = [BASIS_WORD[member.basis], member.marginCents >= 0 ? "über der Schwelle" : ""];
    const cells = [`  ${ags}`, member.name, persons, formatEuros(member.frameCents)];
    return [[...cells, remark.filter((part) => part !== "").join(", ")]];
  });
  return `${wrap(`Zusammenschluss ${pool.id}${name}${kind}: ${where}; ${sum}`, "  ")}\n${textTable(MEMBER_COLUMNS, rows, 1)}`;
}

const REASON: Readonly<Record<StrandedReason, string>> = {
  "no-neighbour": "hat keinen Nachbarn in der Tabelle",
  "all-neighbours-above": "alle erreichbaren Nachbarn liegen über der Schwelle",
  "area-below-threshold": "alle Erreichbaren zusammen bleiben unter der Schwelle",
  "agreed-pool-below-threshold": "der vereinbarte Zusammenschluss bleibt unter der Schwelle",
};

function strandedText(plan: PoolPlan): string {
  const stranded = plan.places.filter((place) => place.stranded !== null);
  if (stranded.length === 0) return "";
  const nameOf = new Map(plan.places.map((place) => [place.ags, place.name]));
  const entries = stranded.flatMap(({ ags, stranded: found }) => {
    if (found === null || found.group[0] !== ags) return [];
    const names = found.group.map((member) => `${nameOf.get(member)} (${member})`).join(", ");
    const ways = found.waysOut.map((way) => `    → ${wayText(way, found, plan, nameOf)}`);
    return [`  ${names}`, `    ${REASON[found.reason]}; es fehlen ${formatEuros(found.missingCents)} im Jahr`, ...ways];
  });
  return `Ohne Partner (${stranded.length})\n${wrapLines(entries, "      ")}`;
}

function wayText(way: WayOut, found: Stranded, plan: PoolPlan, nameOf: ReadonlyMap<string, string>): string {
  switch (way.kind) {
    case "join-self-sufficient":
      return `sich ${nameOf.get(way.ags)} (${way.ags}, über der Schwelle) anschließen`;
    case "join-pool":
      return `Zusammenschluss ${way.pool} beitreten${way.crossesDistrict ? " (über die Kreisgrenze)" : ""}`;
    case "share-with-stranded": {
      const others = way.members.filter((ags) => !found.group.includes(ags)).map((ags) => nameOf.get(ags));
      return `gemeinsam mit ${others.join(", ")} (ebenfalls ohne Partner): ${formatEuros(way.frameCents)}`;
    }
    case "delegate-to-district":
      return `Übertragung auf den Kreis: ${districtName(plan.ruleSet, way.district)}`;
    case "top-up":
      return `${formatEuros(way.missingCents)} im Jahr selbst aufbringen (ob das genügt, entscheidet die Behörde)`;
  }
}

function placeList({ places }: PoolPlan, kind: Place["place"], title: string): string {
  const names = places.filter((place) => place.place === kind).map((place) => place.name);
  return names.length === 0 ? "" : `${title} (${names.length})\n${wrap(`  ${names.join(", ")}`, "  ")}\n`;
}
