import type { Assessment } from "../../eligibility/eligibility";
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
    const params = { kind: "rows", count: municipalities.length, most: MOST_ROWS } as const;
    issues.push(issue({ code: "too-large", path, params }));
  }
  municipalities.forEach(({ name }, index) => {
    if (name.length <= LONGEST_NAME) return;
    const params = { kind: "name-length", count: name.length, most: LONGEST_NAME } as const;
    issues.push(issue({ code: "too-large", path: [...path, index, "name"], column: "name", params }));
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
  const params = { kind: "product", largest: Math.round(largest), most: LARGEST_EXACT } as const;
  return [issue({ code: "too-large", path: ["municipalities"], params })];
}
