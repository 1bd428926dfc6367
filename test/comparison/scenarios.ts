import fc from "fast-check";
import type { Municipality } from "../../src/allocation/municipality";
import type { ExactCents } from "../../src/allocation/steps";
import { type Comparison, compare, type KeyChange, type Scenario } from "../../src/comparison/index";
import { allocate, assess, euros, imBw201707, imBw201801 } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import type { RuleSet } from "../../src/rules/ruleSet";
import { fixture, unwrap } from "../support/fixtures";
import { tables } from "../support/generators";

/** A table under rules, ready to be compared. */
export function scenario(rows: readonly Municipality[], ruleSet: RuleSet = imBw201801): Scenario {
  return { assessment: assess(unwrap(allocate(rows, ruleSet))) };
}

/** The published amounts of a rule set. */
export function published(ruleSet: RuleSet): Scenario {
  const table = unwrap(readMunicipalities(fixture(`official/${ruleSet.id}/amounts.csv`), ruleSet));
  return scenario(table.municipalities, ruleSet);
}

/** A comparison that must be possible. */
export function compared(before: Scenario, after: Scenario, mapping: readonly KeyChange[] = []): Comparison {
  return unwrap(compare(before, after, { mapping }));
}

/** An exact amount as a whole number of 180ths of a cent: every measure of the generated rules has a divisor of that. */
export function parts({ wholeCents, remainder, denominator }: ExactCents): number {
  const found = wholeCents * 180 + (remainder * 180) / denominator;
  if (!Number.isSafeInteger(found)) throw new Error(`${found} is not whole`);
  return found;
}

/** One municipality of Baden-Württemberg's list of districts. */
export function town(ags: string, persons: number | null, frameEur: number | null = null): Municipality {
  return { ags, name: `Ort ${ags}`, persons, frameCents: frameEur === null ? null : euros(frameEur) };
}

/** Rules that differ from the real ones in everything that may change, with round percentages of a year. */
const rules: fc.Arbitrary<RuleSet> = fc
  .record({
    base: fc.constantFrom(imBw201707, imBw201801),
    percent: fc.constantFrom(null, 50, 60, 75, 90),
    total: fc.constantFrom(null, 46_828, 72_857),
    budget: fc.constantFrom(null, euros(34_800_000), euros(58_000_000), euros(61_234_567)),
    threshold: fc.constantFrom(euros(20_000), euros(51_000), euros(64_000)),
    mode: fc.constantFrom("half-up", "floor", "ceiling", "largest-remainder"),
  })
  .map(({ base, percent, total, budget, threshold, mode }) => {
    const tranche = percent === null ? {} : { years: stated(1), percentOfYear: stated(percent) };
    const money = budget === null ? {} : { termCents: stated(budget) };
    return {
      ...base,
      budget: { ...base.budget, ...money, ...tranche },
      // A rest is divided among all, so the whole table has to be there.
      totalPersons: stated(mode === "largest-remainder" ? null : total),
      rounding: stated({
        stepCents: base.rounding.value.stepCents,
        mode: mode === "largest-remainder" ? "floor" : mode,
      }),
      remainder: stated(mode === "largest-remainder" ? mode : "none"),
      threshold: { ...base.threshold, amountCents: stated(threshold) },
    } satisfies RuleSet;
  });

function stated<const T>(value: T) {
  return { value, basis: "assumed", source: "Versuch" } as const;
}

/** Two tables of the same municipalities and their rules. */
export const twoScenarios: fc.Arbitrary<readonly [Scenario, Scenario]> = fc
  .tuple(tables, rules, rules, fc.array(fc.nat(300), { minLength: 24, maxLength: 24 }))
  .filter(([table]) => table.some(({ persons }) => (persons ?? 0) > 0))
  .map(([table, first, second, changed]) => {
    const later = table.map((row, index) => ({ ...row, persons: (changed[index] ?? 0) + 1 }));
    return [scenario(table, first), scenario(later, second)] as const;
  });
