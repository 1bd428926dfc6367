import type { CalculationSheet, Grounds } from "../../explanation/sheet";
import { SHEET_HEADINGS } from "./sheetWords";

/** How sure something is and who says so, in pieces: the word of the sheet, the source, and the mark of a foreign language. */
export function saidBy(
  { basis, source, sourceLanguage }: Grounds,
  { language }: Pick<CalculationSheet, "language">,
): { readonly basis: string; readonly source: string; readonly mark: string } {
  const words = SHEET_HEADINGS[language];
  return { basis: words.basis[basis], source, mark: sourceLanguage === language ? "" : words.inGerman };
}

/** The same in one line. */
export function saidInOneLine(grounds: Grounds, sheet: Pick<CalculationSheet, "language">): string {
  const { basis, source, mark } = saidBy(grounds, sheet);
  return `${basis}: ${mark === "" ? source : `“${source}” ${mark}`}`;
}
