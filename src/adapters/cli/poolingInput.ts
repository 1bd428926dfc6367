import type { Assessment } from "../../eligibility/eligibility";
import type { Border, PoolingOptions } from "../../pooling/plan";
import type { Issue } from "../../result/issue";
import type { State } from "../../states/state";
import { locate, type SuppliedData } from "../../states/supply";
import { assessTable, completeKey } from "./assessTable";
import { NO_PLAN, stateNamed, stateOf, suppliedBy, type Taken } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { type ReadFile, readAll, type UnusableSource, WrongCall } from "./outcome";
import { type LoadedTable, loadAgreed, loadBorders, loadPlan, type Told, talkOf } from "./readInput";
import { levelsOf, optionOf, WISH_OPTIONS, wishesOf } from "./wishOptions";

/** What a plan is made from, or checked against. */
export interface PoolingInput {
  readonly assessment: Assessment;
  readonly table: LoadedTable;
  readonly options: PoolingOptions;
  /** What was taken from the data of a state. */
  readonly supplied: SuppliedData | null;
  readonly talk: string;
}

/** What a paper is made from: with a plan, or null in its place. */
export type PaperInput = Omit<PoolingInput, "options"> & { readonly options: PoolingOptions | null };

type Assessed = ReturnType<typeof assessTable>;

/** Reads everything that a plan is made from, or checked against. */
export function poolingInput(line: CommandLine, path: string, readFile: ReadFile): PoolingInput {
  const { neighbours, bordersOff, command } = line;
  if ((neighbours !== null && bordersOff) || neighbours === NO_PLAN) {
    throw new WrongCall("neighbours-or-borders", { command });
  }
  const [assessed, files] = readAll(
    () => assessTable(line, path, readFile),
    () => poolingFiles(line, readFile),
  );
  const input = planned(assessed, files, line);
  if (input === null) throw new WrongCall("neighbours-or-borders", { command });
  return input;
}

/** Reads what a paper is made from: it has a plan where borders are known, unless it is to have none. */
export function paperInput(line: CommandLine, path: string, readFile: ReadFile): PaperInput {
  const isAlone = line.neighbours === NO_PLAN;
  if (wantsPlan(isAlone ? { ...line, neighbours: null } : line)) return poolingInput(line, path, readFile);
  const assessed = assessTable(line, path, readFile);
  const input = isAlone ? null : planned(assessed, poolingFiles(line, readFile), line);
  const { assessment, table, talk } = assessed;
  return input ?? { assessment, table, talk, options: null, supplied: suppliedBy(table.taken) };
}

/** Reads the files about pools that the command line names. */
function poolingFiles(line: CommandLine, readFile: ReadFile) {
  const { neighbours, agreed: agreedFile, keep: keepFile } = line;
  const completed = (ags: string) => completeKey(ags, line);
  const wishes = wishesOf(line.wishes, completed);
  const levels = levelsOf(line.wishes);
  const [borders, agreed, keep] = readAll(
    () => (neighbours === null ? null : loadBorders(neighbours, line, readFile)),
    () => (agreedFile === null ? null : loadAgreed(agreedFile, line, readFile)),
    () => (keepFile === null ? null : loadPlan(keepFile, readFile)),
  );
  const options: Omit<PoolingOptions, "borders"> = {
    agreed: agreed?.agreed ?? [],
    offers: line.offers.map(completed),
    wishes,
    ...(levels === undefined ? {} : { levels }),
    ...(keep === null ? {} : { keep: keep.pools.filter((pool) => pool.origin === "proposed") }),
  };
  const told: readonly (readonly [string | null, Told | null])[] = [
    [neighbours, borders],
    [agreedFile, agreed],
  ];
  const talk = told.map(([source, one]) => (source === null || one === null ? "" : talkOf(source, one, line)));
  return { borders: borders?.borders ?? null, options, talk: talk.join("") };
}

/** Null where nobody says who borders on whom. */
function planned(
  { assessment: read, table, talk }: Assessed,
  files: ReturnType<typeof poolingFiles>,
  line: CommandLine,
): PoolingInput | null {
  const { assessment, state, taken } = locatedIn(read);
  const found = bordersFor(state, files.borders, line);
  if (found === null) return null;
  return {
    ...{ assessment, table },
    options: { ...files.options, borders: found.borders },
    supplied: suppliedBy(table.taken, taken, found.taken),
    talk: talk + files.talk,
  };
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
