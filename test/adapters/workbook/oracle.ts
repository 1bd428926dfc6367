import { letters } from "../../../src/adapters/workbook/address";
import { type Book, type BookCell, contentOf, isFormula } from "../../../src/adapters/workbook/book";
import { bookOf } from "../../../src/adapters/workbook/bookOf";
import { draftOf } from "../../../src/adapters/workbook/draft";
import { labelsFor } from "../../../src/adapters/workbook/labelsFor";
import { writeBook } from "../../../src/adapters/workbook/writeBook";
import type { Assessment } from "../../../src/eligibility/eligibility";
import type { Language } from "../../../src/explanation/language";
import type { PoolPlan } from "../../../src/pooling/plan";
import type { Engine } from "./engine";

/** The book of an assessment, with the values that the core has worked out. */
export function bookFor(assessment: Assessment, plan: PoolPlan | null = null, language: Language = "de"): Book {
  return bookOf(
    draftOf({
      assessment,
      plan,
      labels: labelsFor(language, assessment.ruleSet),
      inputs: [],
      supplied: null,
      reading: null,
    }),
  );
}

/** The same book with other cells. */
export function changed(book: Book, change: (cell: BookCell, sheet: string, place: string) => BookCell): Book {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, line) =>
      row.map((cell, index) => change(cell, sheet.name, `${letters(index)}${line + 1}`)),
    ),
  }));
  return { ...book, sheets };
}

/** Wrong values in every formula: whoever shows one of them has not calculated. */
export function poisoned(book: Book): Book {
  return changed(book, (cell) => {
    const content = contentOf(cell);
    if (!isFormula(content)) return cell;
    const value = typeof content.value === "number" ? content.value + 4_711 : "not calculated";
    const wrong = { formula: content.formula, value };
    return typeof cell === "object" && cell !== null && "look" in cell ? { ...cell, content: wrong } : wrong;
  });
}

/** Every formula of a book by its place. */
export function formulasOf(book: Book): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  changed(book, (cell, sheet, place) => {
    const content = contentOf(cell);
    if (isFormula(content)) found.set(`${sheet}!${place}`, content.formula);
    return cell;
  });
  return found;
}

/**
 * Lets an engine recalculate a book whose stored values are all wrong, and says where it shows another value than the
 * core has worked out: every cell of every sheet, with no tolerance.
 */
export async function differences(engine: Engine, book: Book): Promise<string[]> {
  const shown = engine.recalculate(await writeBook(poisoned(book)));
  const found: string[] = [];
  changed(book, (cell, sheet, place) => {
    const rows = shown.get(sheet);
    const [, column = "", line = ""] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
    const text = rows?.[Number(line) - 1]?.[column.charCodeAt(0) - 65] ?? "";
    const content = contentOf(cell);
    const expected = isFormula(content) ? content.value : (content ?? "");
    const isEqual =
      typeof expected === "number" ? text !== "" && Number(text) === expected : text === engine.shows(expected);
    if (!isEqual) found.push(`${sheet}!${place}: ${JSON.stringify(text)} instead of ${JSON.stringify(expected)}`);
    return cell;
  });
  return found;
}
