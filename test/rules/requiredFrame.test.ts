import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessFrame } from "../../src/index";
import { cents } from "../../src/money/cents";
import { requiredFrame } from "../../src/rules/requiredFrame";
import { RUNS } from "../support/generators";
import { ownRules } from "../support/rules";

/** Whether a frame satisfies the rule as it reads: the frame, or what it is of a whole year, held against the amount. */
function satisfies(frame: bigint, threshold: bigint, { inclusive, percent }: { inclusive: boolean; percent: bigint }) {
  const [grown, amount] = [frame * 100n, threshold * percent];
  return inclusive ? grown >= amount : grown > amount;
}

describe("requiredFrame", () => {
  it("asks for no cent too much of a tranche that has to exceed the threshold", () => {
    const rules = ownRules({ thresholdCents: 166, inclusive: false, measuredOn: "whole-year", percentOfYear: 60 });
    expect(requiredFrame(rules)).toBe(100); // 1.00 euro of 60 % is 1.6667 euros a year
    expect([99, 100, 101].map((frame) => assessFrame(cents(frame), rules).status)).toEqual([
      "must-share",
      "apply-alone",
      "apply-alone",
    ]);
  });

  it.each([
    ["frame", true, 165],
    ["frame", false, 166],
    ["whole-year", true, 99],
    ["whole-year", false, 100],
  ] as const)(
    "of 1.65 euros measured on the %s, inclusive %s, at 60 percent is %i cents",
    (measuredOn, inclusive, cent) => {
      expect(requiredFrame(ownRules({ thresholdCents: 165, inclusive, measuredOn, percentOfYear: 60 }))).toBe(cent);
    },
  );

  it("is the least amount that satisfies the rule, whatever is measured, at every percentage and of any size", () => {
    const cases = fc.record({
      thresholdCents: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 10_000_000_000_000 })),
      inclusive: fc.boolean(),
      measuredOn: fc.constantFrom("frame", "whole-year"),
      percentOfYear: fc.integer({ min: 1, max: 100 }),
      years: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(cases, (own) => {
        const percent = BigInt(own.measuredOn === "frame" ? 100 : own.percentOfYear);
        const required = BigInt(requiredFrame(ownRules(own)));
        const holds = (frame: bigint) =>
          satisfies(frame, BigInt(own.thresholdCents), { inclusive: own.inclusive, percent });
        return holds(required) && !holds(required - 1n);
      }),
      { ...RUNS, numRuns: 3_000 },
    );
  });
});
