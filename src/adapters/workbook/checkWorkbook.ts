import type { Assessment } from "../../eligibility/eligibility";
import { formatWhole } from "../../money/formatGerman";
import { type Issue, issue } from "../../result/issue";
import { unitOf } from "./draft";

/** Spreadsheets hold no more rows on one sheet, the row of headings not counted, and some stay free. */
const MOST_ROWS = 1_048_000;

/** Nor more characters in one cell, and some stay free for escaped ones. */
const LONGEST_NAME = 32_000;

/** Whole numbers above this some programs no longer tell apart, so formulas would not be exact. */
export const LARGEST_EXACT = 200_000_000_000_000;

/** Says what keeps a table out of a workbook that is exact in every program: too many rows, too long, too large. */
export function checkWorkbook(assessment: Assessment): Issue[] {
  const { municipalities } = assessment;
  const issues: Issue[] = [];
  const path = ["municipalities"];
  if (municipalities.length > MOST_ROWS) {
    const received = `${formatWhole(municipalities.length)} Gemeinden`;
    const expected = `höchstens ${formatWhole(MOST_ROWS)}, mehr fassen Tabellenkalkulationen nicht`;
    issues.push(issue({ code: "too-large", path, received, expected }));
  }
  municipalities.forEach(({ name }, index) => {
    if (name.length <= LONGEST_NAME) return;
    const received = `einen Namen aus ${formatWhole(name.length)} Zeichen`;
    const expected = `höchstens ${formatWhole(LONGEST_NAME)}, mehr fasst keine Zelle`;
    const place = { path: [...path, index, "name"], column: "name" };
    issues.push(issue({ code: "too-large", ...place, received, expected }));
  });
  return [...issues, ...checkExact(assessment)];
}

/** Every whole number on the way has to be one that all programs tell apart from its neighbours. */
function checkExact(assessment: Assessment): Issue[] {
  const { ruleSet, municipalities, totalPersons, requiredCents } = assessment;
  const { budget, rounding, threshold } = ruleSet;
  const unitCents = unitOf(assessment);
  const mostPersons = municipalities.reduce((most, { persons }) => Math.max(most, persons ?? 0), 0);
  const total = totalPersons.value ?? 0;
  const numbers = [
    (budget.termCents.value / unitCents) * Math.max(mostPersons, threshold.nearMissPersons.value),
    2 * budget.years.value * total * (rounding.value.stepCents / unitCents),
    (requiredCents / unitCents) * budget.years.value * total,
    municipalities.reduce((sum, { frameCents }) => sum + frameCents / unitCents, 0) * Math.max(100, budget.years.value),
  ];
  const largest = Math.max(...numbers);
  if (largest <= LARGEST_EXACT) return [];
  const expected =
    `höchstens ${formatWhole(LARGEST_EXACT)} in jedem Zwischenschritt; darüber rechnen Tabellenkalkulationen ` +
    "nicht mehr auf den Euro genau (allocate und pools rechnen auch hier genau)";
  const received = `Beträge und Personen, deren Produkt ${formatWhole(Math.round(largest))} erreicht`;
  return [issue({ code: "too-large", path: ["municipalities"], received, expected })];
}
