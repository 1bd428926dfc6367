import { status as statusWord } from "../../messages/de/codes";
import type { RuleSet } from "../../rules/ruleSet";
import { type AssessedRow, assessRange } from "./assessRange";
import { besideRows, type Language, type SheetValue } from "./sheetAnswer";
import { unusable } from "./unusableRange";

/** The frame of one head count, in euros. */
export function frameAnswer(persons: unknown, ruleSet: RuleSet): number {
  const { rows, length } = assessRange(persons, ruleSet);
  const [only] = rows;
  if (only !== undefined && length === 1) return only.frameCents / 100;
  const expected = "eine einzige Personenzahl (für mehrere: RAHMENLISTE)";
  throw unusable({ code: "unreadable", received: `ein Bereich mit ${length} Zeilen`, expected });
}

/** What a list of one column says about each row. */
type RowWord = (row: AssessedRow, language: Language) => SheetValue;

function listAnswer(headings: Readonly<Record<Language, string>>, wordOf: RowWord) {
  return (range: unknown, ruleSet: RuleSet, language: Language): SheetValue[][] => {
    const assessed = assessRange(range, ruleSet);
    return besideRows(
      { ...assessed, headings: [headings[language]] },
      assessed.rows.map((row) => [row.row, [wordOf(row, language)]]),
    );
  };
}

/** The frames of a range, in euros, row by row. */
export const framesAnswer = listAnswer(
  { german: "Planungsrahmen", english: "frame_eur" },
  ({ frameCents }) => frameCents / 100,
);

/** Whether each row may apply alone. */
export const eligibilityAnswer = listAnswer({ german: "Antrag", english: "status" }, ({ status }, language) =>
  language === "german" ? statusWord[status] : status,
);

/** What each row lacks to the threshold, in euros; 0 where it reaches it. */
export const shortfallAnswer = listAnswer({ german: "Fehlbetrag", english: "missing_eur" }, ({ marginCents }) =>
  Math.max(0, -marginCents / 100),
);
