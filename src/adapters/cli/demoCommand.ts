import { allocate } from "../../allocation/allocate";
import { frameOf } from "../../allocation/frameOf";
import { headCountsOf } from "../../allocation/headCountsOf";
import type { Municipality } from "../../allocation/municipality";
import { assess, assessFrame } from "../../eligibility/assess";
import { codes } from "../../messages/de/codes";
import { cents } from "../../money/cents";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import { formPools } from "../../pooling/formPools";
import { imBw201801 } from "../../rules/imBw201801";
import { summaryLines } from "./allocateCommand";
import { UnusableInput } from "./outcome";
import { planSummary } from "./planSummary";
import { loadBorders, loadTable } from "./readInput";
import type { Host } from "./run";
import { type TextColumn, textTable } from "./table";
import { TEXTS } from "./texts";
import { ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

const READ = { restoreLeadingZero: false, total: undefined } as const;
const NOTICE = "Grenzen und Namen: © GeoBasis-DE / BKG 2017 (Daten verändert)";

/** `planungsrahmen demo`: first what is published, then, apart from it, the modelled state. */
export function demo(host: Host): string {
  return `${publishedPart(host)}\n${modelledPart(host)}`;
}

const COLUMNS: readonly TextColumn[] = [
  { heading: "AGS", align: "left" },
  { heading: "Gemeinde", align: "left" },
  { heading: "veröffentlicht", align: "right" },
  { heading: "Personen", align: "right" },
  { heading: "berechnet", align: "right" },
  { heading: "zur Schwelle", align: "right" },
  { heading: "Antrag", align: "left" },
];

/** Published amounts: held against the published head count, or else only asked which head count gives them. */
function publishedPart(host: Host): string {
  const path = `${host.fixtures}/official/im-bw-2018-01/amounts.csv`;
  const { municipalities } = loadTable(path, imBw201801, READ, host.readFile);
  const checks = municipalities.map((row) => checkAmount(row));
  const counted = checks.filter((check) => check.computed !== null);
  const equal = counted.filter((check) => check.computed === check.published);
  const others = checks.length - counted.length;
  const attainable = checks.filter((check) => check.computed === null && check.possible.length === 1);
  const lines = wrapLines([
    "1. VERÖFFENTLICHTE BETRÄGE (Presse, Januar 2018; Quellen in fixtures/official)",
    ...ruleSetLines(imBw201801),
    `${equal.length} von ${counted.length} Beträgen mit veröffentlichter Personenzahl auf den Euro nachgerechnet`,
    `${attainable.length} von ${others} Beträgen ohne Personenzahl ergeben sich aus genau einer ganzen Zahl von Personen (*)`,
  ]);
  return `${lines}\n${textTable(COLUMNS, checks.map(amountCells), 1)}`;
}

function checkAmount({ ags, name, persons, frameCents }: Municipality) {
  const published = cents(frameCents ?? 0);
  const computed = persons == null ? null : frameOf(persons, imBw201801).frameCents;
  return {
    ags,
    name,
    published,
    computed,
    possible: persons == null ? headCountsOf(published, imBw201801) : [persons],
  };
}

function amountCells({ ags, name, published, computed, possible }: ReturnType<typeof checkAmount>): string[] {
  const { marginCents, status } = assessFrame(published, imBw201801);
  const persons = possible.map(formatWhole).join(" oder ");
  return [
    ...[ags, name, formatEuros(published), computed === null ? `* ${persons}` : persons],
    ...[computed === null ? "" : formatEuros(computed), formatEuros(marginCents), codes.status[status]],
  ];
}

/** The state on mostly modelled head counts; only counts and sums are shown, never a figure of one municipality. */
function modelledPart(host: Host): string {
  const table = loadTable(`${host.fixtures}/state/bw-2018-modelled.csv`, imBw201801, READ, host.readFile);
  const borders = loadBorders(`${host.fixtures}/state/bw-adjacency.csv`, READ, host.readFile);
  const allocation = allocate(table.municipalities, imBw201801);
  if (!allocation.ok) throw new UnusableInput({ source: "fixtures/state", issues: allocation.issues });
  const assessment = assess(allocation.value);
  const plan = formPools(assessment, { borders: borders.borders });
  if (!plan.ok) throw new UnusableInput({ source: "fixtures/state", issues: plan.issues });
  return wrapLines([
    "2. MODELLRECHNUNG FÜR DAS GANZE LAND: die meisten Personenzahlen sind erdacht, keine echten Zahlen",
    ...summaryLines(assessment, TEXTS.de),
    "",
    ...planSummary(plan.value, TEXTS.de),
    "",
    NOTICE,
    "Den ganzen Plan zeigt:",
    `  ${host.command} pools ${host.fixtures}/state/bw-2018-modelled.csv \\`,
    `    --neighbours ${host.fixtures}/state/bw-adjacency.csv`,
  ]);
}
