import type { Assessment } from "../../eligibility/eligibility";
import type { MemberOptions } from "../../input/memberKeys";
import type { NamedDistrict } from "../../names/findDistrict";
import type { Border, PoolingOptions } from "../../pooling/plan";
import type { Issue } from "../../result/issue";
import type { Reading } from "../../result/reading";
import type { State } from "../../states/state";
import { locate, type SuppliedData } from "../../states/supply";
import { assessTable, namesOf } from "./assessTable";
import { NO_PLAN, stateNamed, stateOf, suppliedBy, type Taken } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { NamedKeys } from "./namedKeys";
import { type ReadFile, readAll, type UnusableSource, WrongCall } from "./outcome";
import { optionsIn, planningRows } from "./planOfDistrict";
import { type LoadedTable, loadAgreed, loadBorders, loadPlan, readingOf, talkOf } from "./readInput";
import { levelsOf, optionOf, WISH_OPTIONS, wishesOf } from "./wishOptions";

/** What a plan is made from, or checked against. */
export interface PoolingInput {
  /** Among whom is planned: everyone of the district that is asked for, or of the table. */
  readonly assessment: Assessment;
  readonly table: LoadedTable;
  /** The district that is asked for; null where it is the whole table. */
  readonly district: NamedDistrict | null;
  /** Municipalities that names may stand for beside those of the table. */
  readonly known: ReturnType<typeof assessTable>["known"];
  readonly options: PoolingOptions;
  /** What was taken from the data of a state. */
  readonly supplied: SuppliedData | null;
  readonly talk: string;
  /** How each file was read, for papers. */
  readonly readings: readonly Reading[];
}

/** What a paper is made from: with a plan, or null in its place. */
export type PaperInput = Omit<PoolingInput, "options"> & { readonly options: PoolingOptions | null };

/** Reads everything that a plan is made from, or checked against. */
export function poolingInput(line: CommandLine, path: string, readFile: ReadFile): PoolingInput {
  const { neighbours, bordersOff, command } = line;
  if ((neighbours !== null && bordersOff) || neighbours === NO_PLAN) {
    throw new WrongCall("neighbours-or-borders", { command });
  }
  const input = planned(readForPlan(line, path, readFile), line);
  if (input === null) throw new WrongCall("neighbours-or-borders", { command });
  return input;
}

/** Reads what a paper is made from: it has a plan where borders are known, unless it is to have none. */
export function paperInput(line: CommandLine, path: string, readFile: ReadFile): PaperInput {
  const isAlone = line.neighbours === NO_PLAN;
  if (wantsPlan(isAlone ? { ...line, neighbours: null } : line)) return poolingInput(line, path, readFile);
  const read = isAlone ? null : readForPlan(line, path, readFile);
  const { assessment, table, known, district, talk } = read?.assessed ?? assessTable(line, path, readFile);
  const input = read === null ? null : planned(read, line);
  const readings = [readingOf(path, table, line)];
  const supplied = suppliedBy(table.taken);
  return input ?? { assessment, table, known, district, talk, readings, options: null, supplied };
}

/** Reads the table and the files about pools; names that options and files say are looked up in the table first. */
function readForPlan(line: CommandLine, path: string, readFile: ReadFile) {
  const { neighbours, agreed: agreedFile, keep: keepFile, restoreLeadingZero } = line;
  // What is no wish at all is told before files are read.
  wishesOf(line.wishes, (text) => text);
  const levels = levelsOf(line.wishes);
  let sources: MemberOptions = { restoreLeadingZero };
  const [assessed, borders, agreed, keep] = readAll(
    () => {
      const read = assessTable(line, path, readFile);
      sources = { restoreLeadingZero, ...namesOf(read) };
      return read;
    },
    () => (neighbours === null ? null : loadBorders(neighbours, line, readFile)),
    () => (agreedFile === null ? null : loadAgreed(agreedFile, sources, readFile)),
    () => (keepFile === null ? null : loadPlan(keepFile, readFile)),
  );
  const keys = new NamedKeys(namesOf(assessed), line);
  const wishes = wishesOf(line.wishes, keys.key);
  const offers = line.offers.map((text) => keys.key(text, "--offers"));
  const named = keys.finish();
  const options: Omit<PoolingOptions, "borders"> = {
    ...{ agreed: agreed?.agreed ?? [], offers, wishes },
    ...(levels === undefined ? {} : { levels }),
    ...(keep === null ? {} : { keep: keep.pools.filter((pool) => pool.origin === "proposed") }),
  };
  const others: readonly (readonly [string | null, Reading | null])[] = [
    [neighbours, borders],
    [agreedFile, agreed],
  ];
  const more = others.map(([source, one]) => (source === null || one === null ? "" : talkOf(source, one, line)));
  const { notes } = keys;
  const table = { ...assessed.table, notes: [...assessed.table.notes, ...notes] };
  const readings = [[path, table] as const, ...others].flatMap(([source, one]) =>
    source === null || one === null ? [] : [readingOf(source, one, line)],
  );
  const talk = assessed.talk + more.join("") + named;
  return { assessed: { ...assessed, table }, borders: borders?.borders ?? null, options, readings, talk };
}

/** Null where nobody says who borders on whom. */
function planned(read: ReturnType<typeof readForPlan>, line: CommandLine): PoolingInput | null {
  const { table, known, district } = read.assessed;
  const { assessment, state, taken } = locatedIn(amongWhom(read, line));
  const found = bordersFor(state, read.borders, line);
  if (found === null) return null;
  return {
    ...{ assessment, known, district, table, readings: read.readings },
    options: { ...(isAcross(line) ? read.options : optionsIn(read.options, assessment)), borders: found.borders },
    supplied: suppliedBy(table.taken, taken, found.taken),
    talk: read.talk,
  };
}

/** The planner sees only the district that is asked for, unless pools may cross its border. */
function amongWhom({ assessed, options }: ReturnType<typeof readForPlan>, line: CommandLine): Assessment {
  const { assessment, whole } = assessed;
  if (!isAcross(line)) return planningRows(assessment, whole, options.agreed ?? []);
  const { part } = assessment;
  return part === undefined ? whole : { ...whole, part };
}

/** Whether pools may cross the borders of districts. */
function isAcross({ scope }: Pick<CommandLine, "scope">): boolean {
  return scope === "state" || scope === "rescue";
}

/** On paper a plan and its figures are of the same municipalities. */
export function refuseAcross(line: CommandLine): void {
  if (line.district === null || !isAcross(line)) return;
  throw new WrongCall("not-for-a-district", { command: line.command, because: "scope" });
}

/** Municipalities that know where they lie and with whom they are associated, as far as their state knows it. */
export function locatedIn(assessment: Assessment) {
  const state = stateOf(assessment.municipalities, assessment.ruleSet);
  if (state === undefined) return { assessment, state, taken: null };
  const { rows, taken } = locate(assessment.municipalities, state);
  return { assessment: { ...assessment, municipalities: rows }, state, taken: { state, parts: taken } };
}

/** Who borders on whom: as a file says, else as the state of the table knows it; null where neither does. */
export function bordersFor(
  state: State | undefined,
  given: readonly Border[] | null,
  { neighbours, bordersOff }: Pick<CommandLine, "neighbours" | "bordersOff">,
): { readonly borders: PoolingOptions["borders"]; readonly taken: Taken | null } | null {
  if (bordersOff) return { borders: "off", taken: null };
  const source = neighbours === null ? state : stateNamed(neighbours);
  const borders = given ?? source?.borders;
  if (borders === undefined) return null;
  return { borders, taken: source === undefined ? null : { state: source, parts: ["borders"] } };
}

/** Whether anything is said about pools; what is missing then, `poolingInput` says. */
export function wantsPlan({ neighbours, bordersOff, agreed, offers, scope, keep, wishes }: CommandLine): boolean {
  const isWished = Object.keys(WISH_OPTIONS).some((option) => option in wishes);
  return [neighbours, agreed, scope, keep].some((one) => one !== null) || bordersOff || offers.length > 0 || isWished;
}

/** The option that states what would change. */
function changeOption({ leave, join, persons }: CommandLine): string {
  if (leave) return "--leave";
  return join === null ? (persons === null ? "--keep" : "--persons") : "--join";
}

/** Sorts what is wrong with a plan's options to where each came from. */
export function bySource(issues: readonly Issue[], line: CommandLine): UnusableSource[] {
  const { agreed, neighbours } = line;
  const sources: Readonly<Record<string, string>> = {
    agreed: agreed ?? "--agreed",
    borders: neighbours ?? "--neighbours",
    offers: "--offers",
    ruleSet: "--rules",
    levels: "--prefer",
  };
  const grouped = new Map<string, Issue[]>();
  for (const found of issues) {
    const [part = "", wish = ""] = found.path.map(String);
    const source = part === "wishes" ? optionOf(wish) : (sources[part] ?? changeOption(line));
    grouped.set(source, [...(grouped.get(source) ?? []), found]);
  }
  return [...grouped].map(([source, list]) => ({ source, issues: list }));
}
