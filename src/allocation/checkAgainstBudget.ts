import { type Issue, issue } from "../result/issue";
import { issueList } from "../result/issueList";
import type { DistributionRules } from "../rules/ruleSet";
import { placeOf } from "./checkMunicipalities";
import type { Frame } from "./frameOf";
import type { Municipality } from "./municipality";

/**
 * Holds a table against the budget and the total head count of the rules.
 *
 * @param municipalities rows whose single figures are sound (see `checkMunicipalities`) or left empty
 * @param computed what their head counts give (see `computeFrames`), in the same order
 * @param totalPersons the total that frames are divided by; null when there is none
 * @returns what contradicts or exceeds, rows first
 */
export function checkAgainstBudget(
  municipalities: readonly Municipality[],
  computed: readonly (Frame | null)[],
  ruleSet: DistributionRules,
  totalPersons: number | null,
): Issue[] {
  const issues = issueList(checkContradictions(municipalities, computed));
  issues.addAll(checkTotal(municipalities, totalPersons));
  issues.addAll(checkBudget(municipalities, computed, ruleSet));
  return issues.toArray();
}

function* checkContradictions(rows: readonly Municipality[], computed: readonly (Frame | null)[]): Generator<Issue> {
  for (const [index, { persons, frameCents }] of rows.entries()) {
    const frame = computed[index];
    if (persons == null || frameCents == null || frame == null || frame.frameCents === frameCents) continue;
    yield issue({
      code: "frame-contradicts-persons",
      ...placeOf(index, "frameCents"),
      params: { givenCents: frameCents, computedCents: frame.frameCents, persons },
    });
  }
}

function checkTotal(rows: readonly Municipality[], totalPersons: number | null): Issue[] {
  const persons = rows.reduce((sum, row) => sum + (row.persons ?? 0), 0);
  if (totalPersons === null || persons <= totalPersons) return [];
  return [
    issue({
      code: "persons-exceed-total",
      path: ["municipalities"],
      params: { kind: "table", persons, total: totalPersons },
    }),
  ];
}

/** How far rounding alone can carry a sum of frames from the budget to either side, over the whole term. */
export function roundingSlack(rows: number, { budget, rounding }: DistributionRules): number {
  const { mode, stepCents } = rounding.value;
  const perRow = mode === "half-up" || mode === "half-even" ? stepCents / 2 : stepCents;
  return rows * perRow * budget.years.value;
}

/**
 * The same for each side: what is rounded down never adds up to more than the budget, what is rounded up never to less, and
 * where the remainder is distributed less than one step of a year is left.
 */
export function roundingReach(
  rows: number,
  ruleSet: DistributionRules,
): { readonly above: number; readonly below: number } {
  const { mode, stepCents } = ruleSet.rounding.value;
  if (ruleSet.remainder.value === "largest-remainder") {
    return { above: 0, below: stepCents * ruleSet.budget.years.value };
  }
  const slack = roundingSlack(rows, ruleSet);
  return { above: mode === "floor" ? 0 : slack, below: mode === "ceiling" ? 0 : slack };
}

function checkBudget(
  rows: readonly Municipality[],
  computed: readonly (Frame | null)[],
  ruleSet: DistributionRules,
): Issue[] {
  const { termCents, years } = ruleSet.budget;
  const frames = rows.map((row, index) => row.frameCents ?? computed[index]?.frameCents ?? 0);
  const term = frames.reduce((sum, frame) => sum + frame, 0) * years.value;
  const { above } = roundingReach(rows.length, ruleSet);
  if (rows.every((row) => row.frameCents == null)) return []; // shares of the budget never exceed it but by rounding
  if (term <= termCents.value + above) return [];
  return [
    issue({
      code: "frames-exceed-budget",
      path: ["municipalities"],
      params: {
        kind: "frames",
        termCents: term,
        budgetCents: termCents.value,
        slackCents: Math.floor(above),
        years: years.value,
      },
    }),
  ];
}
