import { allocate } from "../../allocation/allocate";
import { frameOf } from "../../allocation/frameOf";
import { headCountsOf } from "../../allocation/headCountsOf";
import type { Municipality } from "../../allocation/municipality";
import { assess, assessFrame } from "../../eligibility/assess";
import type { Language } from "../../explanation/language";
import type { DemoMessages } from "../../messages/commands/demo";
import { cents } from "../../money/cents";
import { formPools } from "../../pooling/formPools";
import { imBw201801 } from "../../rules/imBw201801";
import { summaryLines } from "./allocateCommand";
import type { CommandLine } from "./commandLine";
import { UnusableInput } from "./outcome";
import { planSummary } from "./planSummary";
import { loadBorders, loadTable } from "./readInput";
import type { Host } from "./run";
import { statusWord } from "./statusWord";
import { type TextColumn, textTable } from "./table";
import { TEXTS } from "./texts";
import { ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

const READ = { restoreLeadingZero: false, total: undefined } as const;

/** `planungsrahmen demo`: first what is published, then, apart from it, the modelled state. */
export function demo({ language }: Pick<CommandLine, "language">, host: Host): string {
  return `${publishedPart(host, language)}\n${modelledPart(host, language)}`;
}

const ALIGNMENTS = ["left", "left", "right", "right", "right", "right", "left"] as const;

function columnsOf({ columns }: DemoMessages): readonly TextColumn[] {
  return columns.map((heading, at) => ({ heading, align: ALIGNMENTS[at] ?? "left" }));
}

/** Published amounts: held against the published head count, or else only asked which head count gives them. */
function publishedPart(host: Host, language: Language): string {
  const texts = TEXTS[language].commands.demo;
  const path = `${host.fixtures}/official/im-bw-2018-01/amounts.csv`;
  const { municipalities } = loadTable(path, imBw201801, READ, host.readFile);
  const checks = municipalities.map((row) => checkAmount(row));
  const counted = checks.filter((check) => check.computed !== null);
  const equal = counted.filter((check) => check.computed === check.published);
  const others = checks.length - counted.length;
  const attainable = checks.filter((check) => check.computed === null && check.possible.length === 1);
  const lines = wrapLines([
    texts.published,
    ...ruleSetLines(imBw201801, TEXTS[language]),
    texts.recalculated(equal.length, counted.length),
    texts.attainable(attainable.length, others),
  ]);
  return `${lines}\n${textTable(
    columnsOf(texts),
    checks.map((check) => amountCells(check, language)),
    1,
  )}`;
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

type Check = ReturnType<typeof checkAmount>;

function amountCells({ ags, name, published, computed, possible }: Check, language: Language): string[] {
  const { euros } = TEXTS[language].format;
  const { marginCents, ...eligibility } = assessFrame(published, imBw201801);
  const persons = TEXTS[language].commands.demo.either(possible);
  return [
    ...[ags, name, euros(published), computed === null ? `* ${persons}` : persons],
    ...[
      computed === null ? "" : euros(computed),
      euros(marginCents),
      statusWord(eligibility, imBw201801, TEXTS[language]),
    ],
  ];
}

/** The state on mostly modelled head counts; only counts and sums are shown, never a figure of one municipality. */
function modelledPart(host: Host, language: Language): string {
  const texts = TEXTS[language].commands.demo;
  const asked = { ...READ, language };
  const table = loadTable(`${host.fixtures}/state/bw-2018-modelled.csv`, imBw201801, READ, host.readFile);
  const borders = loadBorders(`${host.fixtures}/state/bw-adjacency.csv`, asked, host.readFile);
  const allocation = allocate(table.municipalities, imBw201801);
  if (!allocation.ok) throw new UnusableInput({ source: "fixtures/state", issues: allocation.issues });
  const assessment = assess(allocation.value);
  const plan = formPools(assessment, { borders: borders.borders });
  if (!plan.ok) throw new UnusableInput({ source: "fixtures/state", issues: plan.issues });
  return wrapLines([
    texts.modelled,
    ...summaryLines(assessment, TEXTS[language]),
    "",
    ...planSummary(plan.value, TEXTS[language]),
    "",
    texts.notice,
    texts.wholePlan,
    `  ${host.command} pools ${host.fixtures}/state/bw-2018-modelled.csv \\`,
    `    --neighbours ${host.fixtures}/state/bw-adjacency.csv`,
  ]);
}
