import type { ColumnName } from "../../messages/commands/columns";
import type { CommandLine } from "./commandLine";
import { TEXTS } from "./texts";

/** A cell to write: numbers as they are, text guarded, null as nothing. */
type CsvCell = string | number | null;

/**
 * Writes comma-separated values: UTF-8, decimal point, line feed.
 *
 * Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(",")}\n`).join("");
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const guarded = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}

/** Names of columns as they always are, or as a language calls them where one is asked for. */
export function headings(names: readonly ColumnName[], { language, languageSaid }: LanguageAsked): string[] {
  const { columns } = TEXTS[language].commands;
  return names.map((name) => (languageSaid ? columns[name] : name));
}

/** The language of a command line, and whether it is only the usual one. */
export type LanguageAsked = Pick<CommandLine, "language" | "languageSaid">;

/** Cents as euros with a point; whole euros without decimals. */
export function csvEuros(amount: number | null): number | null {
  return amount === null ? null : amount / 100;
}
