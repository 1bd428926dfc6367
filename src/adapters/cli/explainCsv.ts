import type { CalculationSheet, Grounds } from "../../explanation/sheet";
import { csv, headings, type LanguageAsked } from "./csv";

const HEADER = ["part", "step", "text", "basis", "source"] as const;

/** A sheet as rows: one for each sentence, with the number where it is a step. */
export function sheetCsv(sheet: CalculationSheet, line: LanguageAsked): string {
  const { warnings, answer, inputs, parts, questions, notChecked } = sheet;
  const plain = (part: string, texts: readonly string[]) => texts.map((text) => [part, null, text, null, null]);
  return csv(headings(HEADER, line), [
    ...plain("warning", warnings),
    ...plain("answer", answer),
    ...inputs.map(({ label, text, grounds }) => ["input", null, `${label}: ${text}`, ...said([grounds])]),
    ...parts.flatMap(({ id, steps }) => steps.map(({ number, text, grounds }) => [id, number, text, ...said(grounds)])),
    ...questions.map(({ text, grounds }) => ["question", null, text, ...said([grounds])]),
    ...plain(
      "not-checked",
      notChecked.map(({ text }) => text),
    ),
  ]);
}

/** A step may rest on two rules, which then share the two cells. */
function said(grounds: readonly Grounds[]): (string | null)[] {
  if (grounds.length === 0) return [null, null];
  return [grounds.map(({ basis }) => basis).join("; "), grounds.map(({ source }) => source).join("; ")];
}
