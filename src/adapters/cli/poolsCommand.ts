import type { AssessedMunicipality, Assessment } from "../../eligibility/eligibility";
import type { MunicipalityTable } from "../../input";
import { codes as words } from "../../messages/de/codes";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import { countPools } from "../../pooling/countPools";
import type { Closing, Place, Pool, PoolPlan, Stranded, WayOut } from "../../pooling/plan";
import type { PoolCount, PriceOfRules } from "../../pooling/priceOfRules";
import type { WishKind } from "../../pooling/wishes";
import { csv, csvEuros } from "./csv";
import type { PoolPlanDocument } from "./documents";
import type { Format } from "./outcome";
import { planInWords } from "./questionTexts";
import { type TextColumn, textTable } from "./table";
import { WISH_WORD, wishLines } from "./wishOptions";
import { BASIS_WORD, counted, districtName, neededText, ruleSetLines } from "./words";
import { wrap, wrapLines } from "./wrap";

/** What a plan was made from. */
export interface PlanInput {
  readonly assessment: Assessment;
  readonly table: MunicipalityTable;
  /** What the plan's rules cost, where it was asked for. */
  readonly prices: PriceOfRules | null;
}

/** `planungsrahmen pools TABLE`: the plan, in one of three formats. */
export function printPlan(plan: PoolPlan, input: PlanInput, format: Format): string {
  if (format === "json") {
    const { restored, notes } = input.table;
    const read = { restored, notes, priceOfRules: input.prices };
    const document: PoolPlanDocument = { format: "planungsrahmen.pool-plan/2", ...planInWords(plan), ...read };
    return `${JSON.stringify(document, null, 2)}\n`;
  }
  return format === "csv" ? planCsv(plan) : planText(plan, input);
}

function planCsv({ pools, places }: PoolPlan): string {
  const header = [
    ...["pool", "ags", "name", "frame_eur", "pool_frame_eur", "status"],
    ...["pool_origin", "pool_name", "reason", "missing_eur", "basis", "pool_seat", "wishes"],
  ];
  return csv(
    header,
    places.map((place) => {
      const pool = poolOf(pools, place);
      return [
        ...[place.pool, place.ags, place.name, csvEuros(place.frameCents), csvEuros(pool?.frameCents ?? null)],
        ...[place.place, pool?.origin ?? null, pool?.name ?? place.stranded?.agreedName ?? null],
        ...[place.stranded?.reason ?? null, csvEuros(place.stranded?.missingCents ?? null), place.basis],
        ...[pool?.seat ?? null, place.stranded?.wishes.join(" ") ?? null],
      ];
    }),
  );
}

function poolOf(pools: readonly Pool[], { pool }: Place): Pool | undefined {
  return pool === null ? undefined : pools[pool - 1];
}

function planText(plan: PoolPlan, { assessment, prices }: PlanInput): string {
  const known = new Map(assessment.municipalities.map((row) => [row.ags, row]));
  const parts = [
    wrapLines([...ruleSetLines(plan.ruleSet), "", ...planSummary(plan), ...priceLines(prices, plan)]),
    ...plan.pools.map((pool) => poolText(pool, plan, known)),
    strandedText(plan),
    placeList(plan, "without-frame", "Ohne Planungsrahmen (0 €, in keinem Zusammenschluss nötig)"),
    placeList(plan, "alone", "Können allein beantragen"),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** The plan in a few lines: how many end where, what is open, and how far the plan may be from the best. */
export function planSummary(plan: PoolPlan): string[] {
  const { places, scope, borders } = plan;
  const count = (kind: Place["place"]) => places.filter((place) => place.place === kind).length;
  const { proposed, members } = countPools(plan);
  const modelled = places.filter((place) => place.basis === "modelled").length;
  const touching = borders === "off" ? "ohne Rücksicht auf Nachbarschaft" : "nur unter Nachbarn";
  const warning = `ACHTUNG: ${formatWhole(modelled)} davon mit MODELLIERTEN Zahlen; der Plan ist ein Versuch`;
  return [
    `Plan für ${counted(places.length, "Gemeinde", "Gemeinden")}, ${words.scope[scope]}, ${touching}`,
    ...(modelled === 0 ? [] : [warning]),
    ...wishLines(plan),
    ...openLines(plan),
    `Allein antragsberechtigt (${neededText(plan.ruleSet)}): ${strongText(plan)}`,
    poolCountText(plan),
    `Gemeinden in Zusammenschlüssen: ${members}`,
    `Ohne Partner: ${count("stranded")}${count("stranded") === 0 ? "" : " (der Plan nennt Auswege)"}`,
    `Ohne Planungsrahmen: ${withoutFrameText(plan)}`,
    ...(plan.moved === null ? [] : [`Nicht mehr beim früheren Sitz: ${plan.moved}`]),
    ...proofLines(plan, proposed),
    ...wishPriceLines(plan),
  ];
}

/** All pools, and by their origin where there are several kinds. */
function poolCountText(plan: PoolPlan): string {
  const { all, ...counts } = countPools(plan);
  if (all === counts.proposed) return `Vorgeschlagene Zusammenschlüsse: ${all}`;
  const parts = (["proposed", "agreed", "offered"] as const).flatMap((origin) =>
    counts[origin] === 0 ? [] : [`${counts[origin]} ${words.origin[origin]}`],
  );
  return `Zusammenschlüsse: ${all} (${parts.join(", ")})`;
}

/** Those who reach the threshold alone may be in a pool all the same, agreed or as hosts. */
function strongText({ pools, places }: PoolPlan): string {
  const inPools = pools.reduce((sum, { selfSufficient }) => sum + selfSufficient.length, 0);
  const alone = places.filter(({ place }) => place === "alone").length;
  return `${alone + inPools}${inPools === 0 ? "" : `, davon ${inPools} in einem Zusammenschluss`}`;
}

/** Those without a frame are in no count of their own where they are members, as a bridge or by agreement. */
function withoutFrameText({ places }: PoolPlan): string {
  const none = places.filter(({ frameCents }) => frameCents === 0);
  const members = none.filter(({ pool }) => pool !== null).length;
  return `${none.length}${members === 0 ? "" : `, davon ${members} in einem Zusammenschluss`}`;
}

/** How many pools there are and how many find no partner, in a few words. */
export function planCounts(plan: PoolPlan): string {
  const { places, proposedPoolsAtMost, scope } = plan;
  const { all, proposed } = countPools(plan);
  const others = all - proposed;
  const stranded = places.filter((place) => place.place === "stranded").length;
  const more =
    others === 0 ? "" : `, ${counted(others, "vereinbarter oder angebotener", "vereinbarte und angebotene")}`;
  const most = `höchstens ${proposedPoolsAtMost}${words.fixedFirst[scope]}`;
  return `${counted(proposed, "vorgeschlagener Zusammenschluss", "vorgeschlagene Zusammenschlüsse")} (${most})${more}, ${stranded} ohne Partner`;
}

/**
 * What is proved, and of which plans: areas that cannot hold a pool at all are not worth a word. A rescue says what stands
 * before anybody crosses a border.
 */
function proofLines({ areas, proposedPoolsAtMost, scope }: PoolPlan, proposed: number): string[] {
  const real = areas.filter((area) => area.poolsAtMost > 0);
  if (real.length === 0) return [];
  const kinds = (Object.keys(words.closedBy) as Closing[]).map((kind) => {
    const count = real.filter((area) => area.closedBy === kind).length;
    return count === 0 ? [] : [`${count} ${words.closedBy[kind]}`];
  });
  const where = `${counted(real.length, "Gebiet", "Gebiete")}: ${kinds.flat().join(", ")}`;
  const impossible = `unmöglich${words.fixedFirst[scope]}, bewiesen (${where})`;
  if (proposedPoolsAtMost === proposed) return [`Mehr Vorschläge sind ${impossible}`];
  return [`Mehr als ${proposedPoolsAtMost} Vorschläge sind ${impossible}`, ...betweenLines(real)];
}

/** Where more pools may be possible than are proposed: whether it is open, or known what they would cost. */
function betweenLines(areas: PoolPlan["areas"]): string[] {
  const open = areas.filter((area) => area.closedBy === "open");
  const sparing = areas.filter((area) => area.closedBy === "fewest-left-out");
  const lines: readonly (readonly [number, string])[] = [
    [open.length, "ist offen, ob es mehr als die vorgeschlagenen gibt"],
    [sparing.length, "gäbe es mehr nur, wenn dort mehr Gemeinden übrig blieben, bewiesen"],
  ];
  return lines.flatMap(([count, rest]) => (count === 0 ? [] : [`In ${counted(count, "Gebiet", "Gebieten")} ${rest}`]));
}

/** Whether fewer could be left out is known only area by area. */
function wishPriceLines({ areas }: PoolPlan): string[] {
  const open = areas.filter((area) => area.leftOut > area.leftOutAtLeast);
  if (open.length === 0) return [];
  const where = counted(open.length, "Gebiet", "Gebieten");
  return [`In ${where} ist offen, ob unter den Wünschen weniger ohne Partner bleiben könnten`];
}

/** How many pools there would be without a rule. */
function priceLines(prices: PriceOfRules | null, { scope }: PoolPlan): string[] {
  if (prices === null) return [];
  const lines: readonly (readonly [string, PoolCount | null])[] = [
    ["über Kreisgrenzen hinweg", prices.acrossDistricts],
    ["ohne Rücksicht auf Nachbarschaft", prices.withoutBorders],
    ["ohne die vereinbarten", prices.withoutAgreements],
    ["ohne Wünsche", prices.withoutWishes],
    ...prices.withoutWish.map(({ wish, count }) => [`ohne den Wunsch „${WISH_WORD[wish]}“`, count] as const),
  ];
  return lines.flatMap(([rule, count]) => {
    if (count === null) return [];
    const fixed = count === prices.acrossDistricts ? "" : words.fixedFirst[scope];
    const most = count.pools === count.poolsAtMost ? "" : ` (höchstens ${count.poolsAtMost}${fixed})`;
    const { pools, leftOut } = prices.asPlanned;
    const left =
      count.leftOut === leftOut ? "ebenso viele ohne Partner" : `${count.leftOut} statt ${leftOut} ohne Partner`;
    return [
      `Zum Vergleich, ${rule}: ${count.pools}${most} statt ${counted(pools, "Zusammenschluss", "Zusammenschlüsse")}, ${left}`,
    ];
  });
}

/** Where the rules leave the measure open, the plan takes the stricter reading and says so. */
function openLines({ measure, places }: PoolPlan): string[] {
  if (measure.value !== null) return [];
  const open = places.filter((place) => place.questions.some((question) => question.id === "threshold-measure"));
  return [
    `OFFEN: ${measure.source}; geplant ist nach der strengeren Lesart (Tranche)`,
    `Nach der anderen Lesart erreichten ${counted(open.length, "weitere Gemeinde", "weitere Gemeinden")} die Schwelle allein`,
  ];
}

const MEMBER_COLUMNS: readonly TextColumn[] = [
  { heading: "  AGS", align: "left" },
  { heading: "Gemeinde", align: "left" },
  { heading: "Personen", align: "right" },
  { heading: "Planungsrahmen", align: "right" },
  { heading: "Bemerkung", align: "left" },
];

function poolText(pool: Pool, plan: PoolPlan, known: ReadonlyMap<string, AssessedMunicipality>): string {
  const origin = { proposed: "", agreed: " (vereinbart)", offered: " (angebotene Aufnahme)" }[pool.origin];
  const name = pool.name === null ? "" : ` „${pool.name}“`;
  const where = pool.districts.map((district) => districtName(plan.ruleSet, district)).join(", ");
  const sum = `Planungsrahmen ${formatEuros(pool.frameCents)}, ${formatEuros(pool.marginCents)} über der Schwelle`;
  const rows = pool.members.flatMap((ags) => {
    const member = known.get(ags);
    if (member === undefined) return [];
    const persons = member.persons === null ? "" : formatWhole(member.persons);
    const above = pool.selfSufficient.includes(ags) ? "über der Schwelle" : "";
    const remark = [BASIS_WORD[member.basis], above, pool.seat === ags ? seatWord(plan, ags) : ""];
    const cells = [`  ${ags}`, member.name, persons, formatEuros(member.frameCents)];
    return [[...cells, remark.filter((part) => part !== "").join(", ")]];
  });
  const title = wrap(`Zusammenschluss ${pool.id}${name}${origin}: ${where}; ${sum}`, "  ");
  return `${title}\n${textTable(MEMBER_COLUMNS, rows, 1)}`;
}

function seatWord({ wishes }: PoolPlan, ags: string): string {
  return wishes.seats?.includes(ags) === true ? "Sitz" : "Mitte";
}

function strandedText(plan: PoolPlan): string {
  const stranded = plan.places.filter((place) => place.stranded !== null);
  if (stranded.length === 0) return "";
  const placeOf = new Map(plan.places.map((place) => [place.ags, place]));
  const nameOf = new Map(plan.places.map((place) => [place.ags, place.name]));
  const entries = stranded.flatMap(({ ags, stranded: found }) => {
    if (found === null || found.group[0] !== ags) return [];
    const names = found.group.map((member) => `${nameOf.get(member)} (${member})`).join(", ");
    const modelled = found.group.some((member) => placeOf.get(member)?.basis === "modelled");
    const agreed = found.agreedName === null ? "" : ` „${found.agreedName}“`;
    const colliding = found.wishes.map((wish) => WISH_WORD[wish]).join(", ");
    const wishes = found.wishes.length === 0 ? "" : ` (${colliding})`;
    const sum = `es fehlen ${formatEuros(found.missingCents)} im Jahr${modelled ? " (MODELLIERT)" : ""}`;
    const missing = found.missingCents === 0 ? "die Summe reichte, nur dürfen sie so nicht zusammen" : sum;
    const ways = found.waysOut.map((way) => `    → ${wayText(way, found, plan, nameOf)}`);
    return [`  ${names}`, `    ${words.reason[found.reason]}${agreed}${wishes}; ${missing}`, ...ways];
  });
  return `Ohne Partner (${stranded.length})\n${wrapLines(entries, "      ")}`;
}

function wayText(way: WayOut, found: Stranded, plan: PoolPlan, nameOf: ReadonlyMap<string, string>): string {
  const crossing = "crossesDistrict" in way && way.crossesDistrict ? ", über die Kreisgrenze" : "";
  switch (way.kind) {
    case "join-self-sufficient":
      return `sich ${nameOf.get(way.ags)} anschließen (${way.ags}, über der Schwelle${crossing})${against(way.breaks)}`;
    case "join-pool":
      return `dem Zusammenschluss ${way.pool} beitreten${crossing}${against(way.breaks)}`;
    case "share-with-stranded": {
      const others = way.members.filter((ags) => !found.group.includes(ags)).map((ags) => nameOf.get(ags));
      return `gemeinsam mit ${others.join(", ")} (ebenfalls ohne Partner${crossing}): ${formatEuros(way.frameCents)}`;
    }
    case "delegate-to-district":
      return `Übertragung auf den Kreis: ${districtName(plan.ruleSet, way.district)}`;
    case "top-up":
      return `${formatEuros(way.missingCents)} im Jahr selbst aufbringen (ob das genügt, entscheidet die Behörde)`;
  }
}

/** The wishes that a way out would not keep. */
function against(breaks: readonly WishKind[]): string {
  if (breaks.length === 0) return "";
  const words = breaks.map((wish) => `„${WISH_WORD[wish]}“`).join(", ");
  return breaks.length === 1 ? `; widerspricht dem Wunsch ${words}` : `; widerspricht den Wünschen ${words}`;
}

function placeList({ places }: PoolPlan, kind: Place["place"], title: string): string {
  const names = places.filter((place) => place.place === kind).map((place) => place.name);
  return names.length === 0 ? "" : `${title} (${names.length})\n${wrap(`  ${names.join(", ")}`, "  ")}\n`;
}
