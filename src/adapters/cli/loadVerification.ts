import { sha256Hex } from "../../digest/sha256";
import {
  type GoldenSource,
  type MunicipalityTable,
  type Provenance,
  readGoldenSource,
  readKnownDeviations,
  readPrintedPools,
} from "../../input";
import type { MemberOptions } from "../../input/memberKeys";
import type { Reading } from "../../result/reading";
import type { RuleSet } from "../../rules/ruleSet";
import type { SuppliedData } from "../../states/supply";
import { printedTable } from "../../verification/printedTable";
import type { KnownDeviations, PrintedPools, VerificationTable } from "../../verification/verification";
import { stateOf, suppliedBy } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { noteTexts } from "./issueText";
import { type ReadFile, readAll, UnusableInput } from "./outcome";
import {
  fileBytes,
  knownNames,
  type LoadedTable,
  loadRuleSet,
  loadTable,
  readText,
  type TableOptions,
  talkOf,
  unusable,
  unwrap,
} from "./readInput";
import { remembering } from "./remembering";
import { TEXTS } from "./texts";
import { notesBesideSums } from "./verifySums";

/** A file that took part, with the fingerprint of its bytes. */
interface VerificationFile {
  readonly role: "official" | "provenance" | "computed-from" | "known" | "pools" | "rules";
  readonly file: string;
  readonly sha256: string;
}

/** Everything that a verification reads from files. */
export interface LoadedVerification {
  readonly official: VerificationTable;
  readonly computedFrom: VerificationTable | null;
  readonly known: KnownDeviations | null;
  readonly pools: PrintedPools | null;
  readonly ruleSet: RuleSet;
  /** What was taken from the data of a state. */
  readonly supplied: SuppliedData | null;
  /** Where the amounts come from, if the table is a golden one. */
  readonly provenance: Provenance | null;
  readonly files: readonly VerificationFile[];
  readonly talk: string;
  /** The same, one hint each, for formats that machines read. */
  readonly notes: readonly string[];
}

/**
 * Reads the official table, or a golden folder (`amounts.csv` beside a `source.json` that says where the amounts come
 * from, by which rules they were made and which deviations are known), and what it is held against.
 */
export function loadVerification(operand: string, line: CommandLine, host: ReadFile): LoadedVerification {
  const readFile = remembering(host);
  const golden = isFolder(operand, readFile) ? loadGolden(operand, readFile) : null;
  const path = golden === null ? operand : `${operand.replace(/\/$/, "")}/amounts.csv`;
  const rules = golden === null || line.rulesSaid ? line.rules : golden.source.ruleSet;
  const knownPath = line.known ?? golden?.path ?? null;
  const ruleSet = loadRuleSet(rules, readFile);
  const { against, pools: poolsPath, restoreLeadingZero, total, sheet, columns, names, district } = line;
  const options = { restoreLeadingZero, total, sheet, columns, names, district };
  let sources: MemberOptions = { restoreLeadingZero };
  const [printed, second, known, pools] = readAll(
    () => {
      const listed = knownNames(line, readFile);
      const table = loadTable(path, ruleSet, { ...options, listed, amounts: "as-printed" }, readFile);
      const districts = ruleSet.districts?.value;
      const known = listed ?? stateOf(table.municipalities, ruleSet)?.municipalities;
      sources = { restoreLeadingZero, inTable: table.municipalities, known, districts };
      return table;
    },
    () => (against === null ? null : loadSecond(against, ruleSet, options, readFile)),
    () =>
      knownPath === null
        ? null
        : unwrap(knownPath, readKnownDeviations(fileBytes(knownPath, readFile), { restoreLeadingZero })),
    () => (poolsPath === null ? null : unwrap(poolsPath, readPrintedPools(fileBytes(poolsPath, readFile), sources))),
  );
  const official = { ...printed, notes: notesBesideSums(printed.notes) };
  const told = [
    ...[...toldBy(path, official), ...toldBy(against, second)],
    ...[...toldBy(knownPath, known), ...toldBy(poolsPath, pools)],
  ];
  const roles: readonly (readonly [VerificationFile["role"], string | null])[] = [
    ["official", path],
    ["provenance", golden?.path ?? null],
    ["computed-from", against],
    ["known", line.known],
    ["pools", poolsPath],
    ["rules", rules.endsWith(".json") ? rules : null],
  ];
  return {
    official: tableOf(path, official, golden?.source ?? null),
    computedFrom: against === null || second === null ? null : tableOf(against, second, null),
    known: knownPath === null || known === null ? null : { file: knownPath, deviations: known.deviations },
    pools: poolsPath === null || pools === null ? null : { file: poolsPath, pools: pools.pools },
    ruleSet,
    supplied: suppliedBy(printed.taken, second?.taken),
    provenance: golden?.source.provenance ?? null,
    files: roles.flatMap(([role, file]) => (file === null ? [] : { role, file, sha256: sha256Hex(readFile(file)) })),
    talk: told.map(({ source, table }) => talkOf(source, table, line)).join(""),
    notes: told.flatMap(({ source, table }) => notesOf(source, table, line)),
  };
}

/** A sheet is asked for in the official workbook; in the second one only where it is needed to choose. */
function loadSecond(
  path: string,
  ruleSet: RuleSet,
  { sheet, ...options }: TableOptions,
  readFile: ReadFile,
): LoadedTable {
  try {
    return loadTable(path, ruleSet, options, readFile);
  } catch (error) {
    const isOpen = error instanceof UnusableInput && error.sources[0]?.issues[0]?.code === "ambiguous-sheet";
    if (!isOpen || sheet === undefined) throw error;
    return loadTable(path, ruleSet, { ...options, sheet }, readFile);
  }
}

/** What was read, with the name of its file. */
function toldBy(source: string | null, table: Reading | null): { readonly source: string; readonly table: Reading }[] {
  return source === null || table === null ? [] : [{ source, table }];
}

function notesOf(
  source: string,
  { notes, restored, ignoredColumns = [] }: Reading,
  { language }: CommandLine,
): string[] {
  const { commands, reading } = TEXTS[language];
  return [
    ...restored.map(commands.notes.restoredAlone),
    ...(ignoredColumns.length === 0 ? [] : [reading.ignoredColumns(ignoredColumns)]),
    ...noteTexts(notes, language),
  ].map((note) => `${source}: ${note}`);
}

function isFolder(path: string, readFile: ReadFile): boolean {
  try {
    readFile(path);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EISDIR";
  }
}

function loadGolden(folder: string, readFile: ReadFile): { source: GoldenSource; path: string } {
  const path = `${folder.replace(/\/$/, "")}/source.json`;
  try {
    readFile(path);
  } catch {
    throw unusable(folder, { code: "unknown-provenance", params: { kind: "no-source" } });
  }
  return { path, source: unwrap(path, readGoldenSource(readText(path, readFile))) };
}

/** In a table that was calculated back from amounts, every head count is inferred. */
function tableOf(file: string, table: MunicipalityTable, source: GoldenSource | null): VerificationTable {
  const read = printedTable(file, table);
  if (source?.provenance !== "reconstructed") return read;
  return { ...read, rows: read.rows.map((row) => ({ ...row, basis: "inferred" as const })) };
}
