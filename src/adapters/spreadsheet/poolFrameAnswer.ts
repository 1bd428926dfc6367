import { formatWhole } from "../../money/formatGerman";
import type { RuleSet } from "../../rules/ruleSet";
import { assessRange } from "./assessRange";
import { unusable } from "./unusableRange";

/** The common frame of a range's municipalities, in euros: the sum of their rounded frames. */
export function poolFrameAnswer(range: unknown, ruleSet: RuleSet): number {
  const { rows, blankRow, unheldPersons } = assessRange(range, ruleSet);
  if (blankRow !== null) {
    const expected = "in jeder Zeile ein Mitglied (auch 0 Personen sind eine Angabe)";
    const received = "eine leere Zelle zwischen den Mitgliedern";
    throw unusable({ code: "missing-value", row: blankRow, received, expected });
  }
  if (rows.length < 2) {
    throw unusable({ code: "too-few-members", received: "ein einziges Mitglied", expected: "mindestens zwei" });
  }
  const most = ruleSet.totalPersons.value;
  if (most !== null && unheldPersons !== null && unheldPersons > most) {
    const received = `Mitglieder mit zusammen ${formatWhole(unheldPersons)} Personen`;
    const expected = `höchstens ${formatWhole(most)}, alle gezählten; steht eine Summe mit in der Spalte?`;
    throw unusable({ code: "persons-exceed-total", received, expected });
  }
  return rows.reduce((sum, { frameCents }) => sum + frameCents, 0) / 100;
}
