import { formatEuros, formatWhole } from "../money/formatGerman";
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
      received: formatEuros(frameCents),
      expected: `${formatEuros(frame.frameCents)}, denn so viel ergeben ${formatWhole(persons)} Personen`,
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
      received: `${formatWhole(persons)} Personen in der Tabelle`,
      expected:
        `höchstens die ${formatWhole(totalPersons)} des Regelwerks; entweder die Personenzahlen berichtigen ` +
        "oder durch die Summe der Tabelle teilen (--total table)",
    }),
  ];
}

/** How far rounding alone can carry a sum of frames from the budget, over the whole term. */
export function roundingSlack(rows: number, { budget, rounding }: DistributionRules): number {
  const { mode, stepCents } = rounding.value;
  const perRow = mode === "half-up" || mode === "half-even" ? stepCents / 2 : stepCents;
  return rows * perRow * budget.years.value;
}

function checkBudget(
  rows: readonly Municipality[],
  computed: readonly (Frame | null)[],
  ruleSet: DistributionRules,
): Issue[] {
  const { termCents, years } = ruleSet.budget;
  const frames = rows.map((row, index) => row.frameCents ?? computed[index]?.frameCents ?? 0);
  const term = frames.reduce((sum, frame) => sum + frame, 0) * years.value;
  const slack = roundingSlack(rows.length, ruleSet);
  if (rows.every((row) => row.frameCents == null)) return []; // shares of the budget never exceed it but by rounding
  if (term <= termCents.value + slack) return [];
  const span = years.value === 1 ? "" : ` in ${years.value} Jahren`;
  return [
    issue({
      code: "frames-exceed-budget",
      path: ["municipalities"],
      received: `Planungsrahmen von zusammen ${formatEuros(term)}${span}`,
      expected:
        `höchstens ${formatEuros(termCents.value)}${span} und, was Rundung erklärt, ` +
        `${formatEuros(Math.floor(slack))}; stehen Beträge für mehrere Jahre in der Spalte?`,
    }),
  ];
}
