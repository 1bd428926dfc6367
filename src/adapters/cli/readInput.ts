import {
  type Boundaries,
  type BoundaryOptions,
  doubtfulBorders,
  nearNeighbours,
  neighboursOf,
  readBoundaries,
} from "../../boundaries";
import {
  type AgreedTable,
  type BorderTable,
  type ChosenColumns,
  completeRuleSet,
  type KeyChangeTable,
  type KnownMunicipality,
  type MunicipalityTable,
  readAgreedPools,
  readBorders,
  readDistributionRules,
  readKeyChanges,
  readKnownMunicipalities,
  readMunicipalities,
  readPlan,
  readRuleSet,
} from "../../input";
import type { MemberOptions } from "../../input/memberKeys";
import type { PoolPlan } from "../../pooling/plan";
import { type Issue, issue, shown } from "../../result/issue";
import type { Note } from "../../result/note";
import type { Reading } from "../../result/reading";
import type { Result } from "../../result/result";
import type { DistributionRules, RuleSet } from "../../rules/ruleSet";
import { ruleSetById, ruleSets } from "../../rules/ruleSets";
import type { RuleSetTemplate } from "../../rules/ruleSetTemplate";
import { ruleSetTemplateById, ruleSetTemplates } from "../../rules/ruleSetTemplates";
import { STATE_OF_NAMES, stateNamed, stateWithList, type Taken } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { districtOfNames } from "./districtAsked";
import { fileName } from "./inputFiles";
import { noteTexts } from "./issueText";
import { nameOf } from "./nameOf";
import { type ReadFile, UnusableInput } from "./outcome";
import { TEXTS } from "./texts";
import { wrapLines } from "./wrap";

/** How tables are read, as the command line says. */
export interface TableOptions {
  readonly restoreLeadingZero: boolean;
  readonly total: "fixed" | "table" | undefined;
  readonly amounts?: "must-agree" | "as-printed";
  readonly sheet?: string | undefined;
  readonly columns?: ChosenColumns;
  readonly names?: string | null;
  /** The district that is asked for, by key or name. */
  readonly district?: string | null;
  /** Municipalities whose names may stand for keys, where they are read already. */
  readonly listed?: readonly KnownMunicipality[] | undefined;
}

/** Stops with one problem of one part of the input. */
export function unusable(source: string, parts: Parameters<typeof issue>[0]): UnusableInput {
  return new UnusableInput({ source, issues: [issue(parts)] });
}

/** Reads a file of JSON as text, which is UTF-8; tables are read from their bytes. */
export function readText(path: string, readFile: ReadFile): string {
  const bytes = fileBytes(path, readFile);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw unusable(path, { code: "unreadable", params: { kind: "not-utf-8" } });
  }
}

const FILE_ERRORS: Readonly<Record<string, "not-there" | "folder" | "forbidden">> = {
  ENOENT: "not-there",
  EISDIR: "folder",
  EACCES: "forbidden",
};

/** Reads the bytes of a file, or says why they cannot be read. */
export function fileBytes(path: string, readFile: ReadFile): Uint8Array {
  try {
    return readFile(path);
  } catch (error) {
    const name = error instanceof Error && "code" in error ? String(error.code) : "";
    const params = { kind: "file", fault: FILE_ERRORS[name] ?? "other", error: name } as const;
    throw unusable(path, { code: "unreadable", params });
  }
}

/** The value, or a stop with everything that is wrong. */
export function unwrap<T>(source: string, result: Result<T>): T {
  if (!result.ok) throw new UnusableInput({ source, issues: result.issues });
  return result.value;
}

/** Finds built-in rules by name, or reads one's own from a JSON file; rules without a threshold are refused. */
export function loadRuleSet(nameOrPath: string, readFile: ReadFile): RuleSet {
  return loadRules(nameOrPath, readFile, readRuleSet);
}

/** The same for commands that only divide a budget, which asks for no threshold. */
export function loadDistributionRules(nameOrPath: string, readFile: ReadFile): DistributionRules {
  return loadRules<DistributionRules>(nameOrPath, readFile, readDistributionRules);
}

function loadRules<Rules extends DistributionRules>(
  nameOrPath: string,
  readFile: ReadFile,
  read: (source: unknown) => Result<Rules>,
): Rules | RuleSet {
  const builtIn = ruleSetById(nameOrPath);
  if (builtIn !== undefined) return builtIn;
  const template = ruleSetTemplateById(nameOrPath);
  if (template !== undefined) throw incomplete(template);
  if (nameOrPath.endsWith(".json")) return unwrap(nameOrPath, read(readText(nameOrPath, readFile)));
  const known = [...ruleSets, ...ruleSetTemplates].map(({ id }) => id);
  const params = { kind: "name-or-file", received: shown(nameOrPath), known } as const;
  throw unusable("--rules", { code: "unknown-rule-set", params });
}

/** Everything that an incomplete rule set lacks, and how to give it. */
function incomplete(template: RuleSetTemplate): UnusableInput {
  const missing = completeRuleSet(template, {});
  const first = issue({ code: "missing-rule-value", params: { kind: "incomplete", ruleSet: template.id } });
  return new UnusableInput({ source: "--rules", issues: [first, ...(missing.ok ? [] : missing.issues)] });
}

/** A table, and the state whose list gave it its keys. */
export interface LoadedTable extends MunicipalityTable {
  /** Null where the table has keys of its own, or took them from a file. */
  readonly taken: Taken | null;
}

/** Reads and checks a table of municipalities; one that has only names gets its keys from the state's list. */
export function loadTable(
  path: string,
  ruleSet: DistributionRules,
  options: TableOptions,
  readFile: ReadFile,
): LoadedTable {
  const {
    names = null,
    district = null,
    listed,
    restoreLeadingZero,
    total,
    amounts = "must-agree",
    sheet,
    columns,
  } = options;
  const given = listed ?? knownNames({ names }, readFile);
  const how = { restoreLeadingZero, total, amounts, sheet, columns };
  const bytes = fileBytes(path, readFile);
  const within = districtOfNames({ district }, ruleSet);
  const read = (known?: readonly KnownMunicipality[]) =>
    readWithin(within, (one) => readMunicipalities(bytes, ruleSet, { ...how, known, district: one }));
  const { found, list } = given === undefined ? withNamesOfState(read, ruleSet) : { found: read(given), list: given };
  const table = unwrap(path, found);
  const state = stateWithList(list);
  const isJoined = state !== undefined && table.joined.length > 0;
  return { ...table, taken: isJoined ? { state, parts: ["keys"] } : null };
}

/** Reads a table whose names are those of one district; or of more, where that gives more of a table. */
function readWithin<T>(district: string | undefined, read: (district?: string) => Result<T>): Result<T> {
  const inside = read(district);
  if (district === undefined || inside.ok) return inside;
  const whole = read();
  return whole.ok || whole.issues.length < inside.issues.length ? whole : inside;
}

/** Reads a table by its own keys, and by the names of the state where it has none. */
function withNamesOfState(
  read: (known?: readonly KnownMunicipality[]) => Result<MunicipalityTable>,
  { recipients }: DistributionRules,
) {
  const own = { found: read(), list: undefined };
  if (own.found.ok || recipients?.value === "districts" || !own.found.issues.some(lacksKey)) return own;
  const list = STATE_OF_NAMES.municipalities;
  const found = read(list);
  return found.ok || !found.issues.some(({ code }) => code === "missing-column") ? { found, list } : own;
}

/** Whether a column of keys, or a key in it, is not there, so that names may stand for them. */
function lacksKey({ code, column, params }: Issue): boolean {
  if (code === "missing-column") return column === "ags";
  return code === "missing-value" && params.kind === "key";
}

/** Municipalities whose names may stand for keys; undefined where there is no list of them. */
export function knownNames(
  { names }: Pick<CommandLine, "names">,
  readFile: ReadFile,
): readonly KnownMunicipality[] | undefined {
  if (names === null) return undefined;
  const state = stateNamed(names);
  return state?.municipalities ?? unwrap(names, readKnownMunicipalities(fileBytes(names, readFile))).known;
}

/** Reads neighbours: those of a state that comes along, a list of pairs, or boundaries that say who borders on whom. */
export function loadBorders(path: string, options: BorderOptions, readFile: ReadFile): BorderList {
  const state = stateNamed(path);
  if (state !== undefined) return { borders: state.borders, restored: [], notes: [] };
  const bytes = fileBytes(path, readFile);
  if (hasBoundaries(bytes)) {
    const boundaries = loadBoundaries(path, { restoreLeadingZero: options.restoreLeadingZero }, () => bytes);
    const notes = [...boundaries.notes, ...nearNotes(boundaries)];
    return { borders: neighboursOf(boundaries), restored: [], notes };
  }
  return unwrap(path, readBorders(bytes, { restoreLeadingZero: options.restoreLeadingZero }));
}

type BorderOptions = Pick<CommandLine, "restoreLeadingZero" | "language">;

/** What the commands need of a list of neighbours. */
type BorderList = Pick<BorderTable, "borders" | "restored" | "notes">;

/** GeoJSON and TopoJSON are objects and say what they are; lists of pairs do not. */
function hasBoundaries(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return /^\s*\{/.test(text) && /"type"\s*:\s*"(FeatureCollection|Topology)"/.test(text);
}

/** Reads boundaries of municipalities. */
export function loadBoundaries(path: string, options: BoundaryOptions, readFile: ReadFile): Boundaries {
  return unwrap(path, readBoundaries(readText(path, readFile), options));
}

/** Names pairs whose borders were probably meant to be one, a few of them by their keys. */
export function nearNotes(boundaries: Boundaries): Note[] {
  const found = [
    ["near-neighbours", nearNeighbours(boundaries)],
    ["doubtful-borders", doubtfulBorders(boundaries)],
  ] as const;
  return found.flatMap(([code, pairs]): Note[] =>
    pairs.length === 0 ? [] : [{ code, params: { pairs: pairs.slice(0, NEAR_LISTED), count: pairs.length } }],
  );
}

/** So many pairs are listed. */
const NEAR_LISTED = 5;

/** Reads agreed pools, whose members names may stand for. */
export function loadAgreed(path: string, options: MemberOptions, readFile: ReadFile): AgreedTable {
  return unwrap(path, readAgreedPools(fileBytes(path, readFile), options));
}

/** Reads which key of the first table is which of the second. */
export function loadKeyChanges(path: string, options: TableOptions, readFile: ReadFile): KeyChangeTable {
  return unwrap(path, readKeyChanges(fileBytes(path, readFile), { restoreLeadingZero: options.restoreLeadingZero }));
}

/** Reads a plan that `pools --format json` has written. */
export function loadPlan(path: string, readFile: ReadFile): PoolPlan {
  return unwrap(path, readPlan(readText(path, readFile)));
}

/** How a file was read, as a paper tells it: by its name, wherever it lies. */
export function readingOf(path: string, reading: Reading, { language }: Pick<CommandLine, "language">): Reading {
  return { ...reading, name: fileName(path, language) };
}

/** Says on stderr what a reader of a file should know: repaired keys, unused columns, hints. */
export function talkOf(path: string, told: Reading, { language }: Pick<CommandLine, "language">): string {
  const { reading: texts } = TEXTS[language];
  const source = nameOf(path, language);
  const { restored, notes, ignoredColumns = [] } = told;
  return wrapLines([
    ...(restored.length === 0 ? [] : [`${source}: ${texts.restored(restored.length)}`]),
    ...restored.map((one) => `  ${texts.restoredRow(one)}`),
    ...(ignoredColumns.length === 0 ? [] : [`${source}: ${texts.ignoredColumns(ignoredColumns)}`]),
    ...noteTexts(notes, language).map((note) => `${source}: ${note}`),
  ]);
}
