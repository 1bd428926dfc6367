import { readAgreedPools, readBorders, readMunicipalities, readRuleSet } from "../../input";
import type { MunicipalityTable, RestoredKey } from "../../input/readMunicipalities";
import type { AgreedPool, Border } from "../../pooling/plan";
import { issue, quoted } from "../../result/issue";
import type { Result } from "../../result/result";
import type { RuleSet } from "../../rules/ruleSet";
import { ruleSetById, ruleSets } from "../../rules/ruleSets";
import { type ReadFile, UnusableInput } from "./outcome";
import { counted } from "./words";

/** Reads a file as text; other encodings than UTF-8 are refused and not guessed. */
function readText(path: string, readFile: ReadFile): string {
  const bytes = fileBytes(path, readFile);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const received = zipped ? "eine gepackte Datei, vielleicht eine Excel-Arbeitsmappe" : "Bytes, die kein UTF-8 sind";
    const expected = "eine Textdatei in UTF-8 (in Excel: „CSV UTF-8“)";
    throw new UnusableInput(path, [issue({ code: "unreadable", received, expected })]);
  }
}

function fileBytes(path: string, readFile: ReadFile): Uint8Array {
  try {
    return readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const received = `keine lesbare Datei (${reason})`;
    throw new UnusableInput(path, [issue({ code: "unreadable", received, expected: "eine vorhandene Datei" })]);
  }
}

function unwrap<T>(path: string, result: Result<T>): T {
  if (!result.ok) throw new UnusableInput(path, result.issues);
  return result.value;
}

/** Finds built-in rules by name, or reads one's own from a JSON file. */
export function loadRuleSet(nameOrPath: string, readFile: ReadFile): RuleSet {
  const builtIn = ruleSetById(nameOrPath);
  if (builtIn !== undefined) return builtIn;
  if (!nameOrPath.endsWith(".json")) {
    const known = ruleSets.map((ruleSet) => ruleSet.id).join(", ");
    const expected = `eines von ${known} oder eine Datei auf .json`;
    throw new UnusableInput("--rules", [issue({ code: "unknown-rule-set", received: quoted(nameOrPath), expected })]);
  }
  return unwrap(nameOrPath, readRuleSet(readText(nameOrPath, readFile)));
}

/** Reads and checks a table of municipalities. */
export function loadTable(
  path: string,
  ruleSet: RuleSet,
  options: { restoreLeadingZero: boolean; total: "fixed" | "table" | undefined },
  readFile: ReadFile,
): MunicipalityTable {
  return unwrap(path, readMunicipalities(readText(path, readFile), ruleSet, options));
}

/** Reads neighbours. */
export function loadBorders(path: string, readFile: ReadFile): readonly Border[] {
  return unwrap(path, readBorders(readText(path, readFile)));
}

/** Reads agreed pools. */
export function loadAgreed(path: string, readFile: ReadFile): readonly AgreedPool[] {
  return unwrap(path, readAgreedPools(readText(path, readFile)));
}

/** What a reader of the table should know: repaired keys, unused columns, hints. */
export function tableTalk({ restored, ignoredColumns, notes }: MunicipalityTable): string[] {
  const repaired = restored.map(({ row, found, ags }: RestoredKey) => `  Zeile ${row}: ${found} → ${ags}`);
  return [
    ...(restored.length === 0
      ? []
      : [`Führende Null ergänzt in ${counted(restored.length, "Zeile", "Zeilen")}:`, ...repaired]),
    ...(ignoredColumns.length === 0 ? [] : [`Nicht verwendete Spalten: ${ignoredColumns.join(", ")}`]),
    ...notes,
  ];
}
