import { districtOf } from "../../codes/ags";
import type { AssessedMunicipality, Assessment } from "../../eligibility/eligibility";
import type { MunicipalityTable } from "../../input";
import type { NamedWayOut, PoolsMessages } from "../../messages/commands/pools";
import { termsOf } from "../../messages/terms";
import type { Place, Pool, PoolPlan, Stranded, WayOut } from "../../pooling/plan";
import type { PriceOfRules } from "../../pooling/priceOfRules";
import type { SuppliedData } from "../../states/supply";
import type { CommandLine } from "./commandLine";
import { csv, csvEuros, headings } from "./csv";
import type { PoolPlanDocument } from "./documents";
import { noteTexts } from "./issueText";
import { planShown } from "./planOfDistrict";
import { planSummary, priceLines } from "./planSummary";
import { planInWords } from "./questionTexts";
import { type TextColumn, textTable } from "./table";
import { TEXTS, type Texts } from "./texts";
import { districtName, ruleSetLines } from "./words";
import { wrap, wrapLines } from "./wrap";

/** What a plan was made from. */
export interface PlanInput {
  readonly assessment: Assessment;
  readonly table: MunicipalityTable;
  /** What the plan's rules cost, where it was asked for. */
  readonly prices: PriceOfRules | null;
  readonly supplied: SuppliedData | null;
}

/** `planungsrahmen pools TABLE`: the plan, in one of three formats. */
export function printPlan(plan: PoolPlan, input: PlanInput, line: CommandLine): string {
  const { part } = input.assessment;
  const shown = planShown(plan, input.assessment);
  if (line.format === "json") {
    const { restored, joined, ignoredColumns, notes } = input.table;
    const read = { restored, joined, ignoredColumns, notes: noteTexts(notes, line.language) };
    const more = { ...read, priceOfRules: input.prices, stateData: input.supplied, part };
    const inWords = planInWords(shown, TEXTS[line.language]);
    const document: PoolPlanDocument = { format: "planungsrahmen.pool-plan/2", ...inWords, ...more };
    return `${JSON.stringify(document, null, 2)}\n`;
  }
  return line.format === "csv" ? planCsv(shown, line) : planText(plan, input, TEXTS[line.language]);
}

const HEADER = [
  ...(["pool", "ags", "name", "frame_eur", "pool_frame_eur", "status"] as const),
  ...(["pool_origin", "pool_name", "reason", "missing_eur", "basis", "pool_seat", "wishes"] as const),
];

function planCsv({ pools, places }: PoolPlan, line: CommandLine): string {
  return csv(
    headings(HEADER, line),
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
  return pools.find(({ id }) => id === pool);
}

function planText(whole: PoolPlan, { assessment, prices }: PlanInput, texts: Texts): string {
  const plan = planShown(whole, assessment);
  const known = new Map(assessment.municipalities.map((row) => [row.ags, row]));
  const district = assessment.part?.district ?? null;
  const shown = { plan, whole, district, texts, messages: texts.commands.poolPlan(termsOf(plan.ruleSet)) };
  const summary = [...planSummary(whole, texts), ...priceLines(prices, whole, texts)];
  const parts = [
    wrapLines([...ruleSetLines(plan.ruleSet, texts), "", ...summary]),
    ...plan.pools.map((pool) => poolText(pool, known, shown)),
    ...[strandedText(shown), placeList(shown, "without-frame"), placeList(shown, "alone")],
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function memberColumns({ columns }: PoolsMessages): readonly TextColumn[] {
  return [
    { heading: `  ${columns.key}`, align: "left" },
    { heading: columns.name, align: "left" },
    { heading: columns.heads, align: "right" },
    { heading: columns.frame, align: "right" },
    { heading: columns.remark, align: "left" },
  ];
}

interface Shown {
  /** What is shown of the plan. */
  readonly plan: PoolPlan;
  /** The plan with everyone whom it names. */
  readonly whole: PoolPlan;
  /** The district that is shown; null where all are. */
  readonly district: string | null;
  readonly texts: Texts;
  readonly messages: PoolsMessages;
}

function poolText(pool: Pool, known: ReadonlyMap<string, AssessedMunicipality>, shown: Shown): string {
  const { plan, texts, messages, district: asked } = shown;
  const { format, commands } = texts;
  const { id, origin, name, frameCents, marginCents } = pool;
  const districts = pool.districts.map((district) => districtName(plan.ruleSet, district, texts));
  const rows = pool.members.flatMap((ags) => {
    const member = known.get(ags);
    if (member === undefined) return [];
    const persons = member.persons === null ? "" : format.whole(member.persons);
    const above = pool.selfSufficient.includes(ags) ? messages.remark.above : "";
    const seat = pool.seat === ags ? messages.remark[seatKind(plan, ags)] : "";
    const elsewhere =
      asked === null || districtOf(ags) === asked ? "" : districtName(plan.ruleSet, districtOf(ags), texts);
    const remark = [commands.words.figureMark[member.basis], elsewhere, above, seat].filter((part) => part !== "");
    return [[`  ${ags}`, member.name, persons, format.euros(member.frameCents), remark.join(", ")]];
  });
  const title = wrap(messages.pool({ id, origin, name, districts, frameCents, marginCents }), "  ");
  return `${title}\n${textTable(memberColumns(messages), rows, 1)}`;
}

function seatKind({ wishes }: PoolPlan, ags: string): "seat" | "centre" {
  return wishes.seats?.includes(ags) === true ? "seat" : "centre";
}

function strandedText({ plan, whole, texts, messages }: Shown): string {
  const stranded = plan.places.filter((place) => place.stranded !== null);
  if (stranded.length === 0) return "";
  const placeOf = new Map<string, Place>(whole.places.map((place) => [place.ags, place]));
  const shown = new Set(stranded.map(({ ags }) => ags));
  const nameOf = (ags: string) => placeOf.get(ags)?.name ?? "";
  const entries = stranded.flatMap(({ ags, stranded: found }) => {
    if (found === null || found.group.find((member) => shown.has(member)) !== ags) return [];
    const names = found.group.map((member) => `${nameOf(member)} (${member})`).join(", ");
    const isModelled = found.group.some((member) => placeOf.get(member)?.basis === "modelled");
    const { reason, agreedName, wishes, missingCents } = found;
    const district = (key: string) => districtName(plan.ruleSet, key, texts);
    const ways = found.waysOut.map((way) => messages.wayOut(namedWay(way, found, { nameOf, district })));
    return [
      `  ${names}`,
      `    ${messages.strandedGroup({ reason, agreedName, wishes, missingCents, isModelled })}`,
      ...ways.map((way) => `    → ${way}`),
    ];
  });
  return `${messages.titles.stranded(stranded.length)}\n${wrapLines(entries, "      ")}`;
}

interface Names {
  readonly nameOf: (ags: string) => string;
  readonly district: (key: string) => string;
}

function namedWay(way: WayOut, { group }: Stranded, { nameOf, district }: Names): NamedWayOut {
  switch (way.kind) {
    case "join-self-sufficient":
      return { ...way, name: nameOf(way.ags) };
    case "share-with-stranded":
      return { ...way, names: way.members.filter((ags) => !group.includes(ags)).map(nameOf) };
    case "delegate-to-district":
      return { ...way, district: district(way.district) };
    default:
      return way;
  }
}

function placeList({ plan, messages }: Shown, kind: "alone" | "without-frame"): string {
  const names = plan.places.filter((place) => place.place === kind).map((place) => place.name);
  return names.length === 0 ? "" : `${messages.titles[kind](names.length)}\n${wrap(`  ${names.join(", ")}`, "  ")}\n`;
}
