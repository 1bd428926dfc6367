import type { FunctionMessages } from "../../messages/functions";
import type { RuleSet } from "../../rules/ruleSet";
import { type AssessedRow, assessRange } from "./assessRange";
import { besideRows, type SheetValue } from "./sheetAnswer";
import { unusable } from "./unusableRange";

/** The frame of one head count, in euros. */
export function frameAnswer(persons: unknown, ruleSet: RuleSet, words: FunctionMessages): number {
  const { rows, length } = assessRange(persons, ruleSet, words);
  const [only] = rows;
  if (only !== undefined && length === 1) return only.frameCents / 100;
  throw unusable({ code: "unreadable", params: { kind: "several-counts", rows: length } });
}

/** What a list of one column says about each row. */
type RowWord = (row: AssessedRow, words: FunctionMessages) => SheetValue;

function listAnswer(heading: "frames" | "eligibility" | "shortfall", wordOf: RowWord) {
  return (range: unknown, ruleSet: RuleSet, words: FunctionMessages): SheetValue[][] => {
    const assessed = assessRange(range, ruleSet, words);
    return besideRows(
      { ...assessed, headings: [words.headings[heading]] },
      assessed.rows.map((row) => [row.row, [wordOf(row, words)]]),
    );
  };
}

/** The frames of a range, in euros, row by row. */
export const framesAnswer = listAnswer("frames", ({ frameCents }) => frameCents / 100);

/** Whether each row may apply alone. */
export const eligibilityAnswer = listAnswer("eligibility", ({ status }, words) => words.status[status]);

/** What each row lacks to the threshold, in euros; 0 where it reaches it. */
export const shortfallAnswer = listAnswer("shortfall", ({ marginCents }) => Math.max(0, -marginCents / 100));
