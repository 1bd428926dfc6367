import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headCountRangeOf, headCountsOf } from "../../src/allocation/headCountsOf";
import { cents } from "../../src/money/cents";
import { attainableBy } from "../../src/verification/attainableBy";
import { nearestAttainable } from "../../src/verification/nearestAttainable";
import { RUNS } from "../support/generators";
import { divisions, type OwnRules, ownRules } from "../support/rules";

/** The frame of a head count, rounded to the nearest step in plain whole numbers; halves as the mode says. */
function frame(persons: number, { termCents = 0, years = 1, totalPersons, stepCents = 1, mode }: OwnRules): number {
  const [over, under] = [BigInt(termCents) * BigInt(persons), BigInt(years * stepCents) * BigInt(totalPersons ?? 1)];
  let steps = 0n;
  while ((steps + 1n) * under <= over) steps += 1n;
  const twice = 2n * (over - steps * under);
  const isHalf = twice === under;
  const up = {
    floor: false,
    ceiling: twice > 0n,
    "half-up": twice >= under,
    "half-even": isHalf ? steps % 2n === 1n : twice > under,
  }[mode ?? "half-up"];
  return Number(up ? steps + 1n : steps) * stepCents;
}

const small = divisions.filter(({ termCents, stepCents, years }) => termCents / stepCents / years < 400);
const framesOf = (own: OwnRules) => Array.from({ length: (own.totalPersons ?? 0) + 1 }, (_, n) => frame(n, own));

describe("nearestAttainable", () => {
  it.each([10_060, 10_020])("finds the amounts beside %i cents where a head is worth a tenth of a step", (amount) => {
    const rules = ownRules({ termCents: 1_000_000, totalPersons: 100_000, thresholdCents: 100 });
    expect(nearestAttainable(amount, 1, rules, 100_000)).toEqual({ below: 10_000, above: 10_100 });
  });

  it("is what trying every head count gives, in every mode, at every step and for two years", () => {
    fc.assert(
      fc.property(
        small,
        fc.nat(120),
        fc.integer({ min: -1, max: 1 }),
        fc.constantFrom(1, 2),
        (own, part, off, years) => {
          const amounts = framesOf(own).map((amount) => amount * years);
          const amount = Math.max(0, Math.round(((amounts.at(-1) ?? 0) * part) / 100) + off);
          const found = nearestAttainable(amount, years, ownRules(own), own.totalPersons);
          const below = amounts.filter((one) => one < amount).at(-1) ?? null;
          expect(found).toEqual({ below, above: amounts.find((one) => one > amount) ?? null });
        },
      ),
      { ...RUNS, numRuns: 400 },
    );
  });
});

describe("head counts behind an amount", () => {
  it("are those that trying every head count finds, in every mode and at every step", () => {
    fc.assert(
      fc.property(small, fc.nat(), (own, pick) => {
        const amounts = framesOf(own);
        const amount = amounts[pick % amounts.length] ?? 0;
        const persons = amounts.flatMap((one, count) => (one === amount ? [count] : []));
        const rules = ownRules(own);
        expect(headCountsOf(cents(amount), rules)).toEqual(persons);
        expect(attainableBy(amount, 1, rules, own.totalPersons)).toEqual({ from: persons[0], to: persons.at(-1) });
        expect(headCountsOf(cents(amount + 1), rules)).toEqual(
          amounts.flatMap((one, count) => (one === amount + 1 ? [count] : [])),
        );
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it("ask for a few frames only, however many persons there are", () => {
    let asked = 0;
    const rules = ownRules({ termCents: 300, totalPersons: 1_000_000_000 });
    const counted = new Proxy(rules, {
      get: (target, field, receiver) => {
        if (field === "rounding") asked += 1;
        return Reflect.get(target, field, receiver);
      },
    });
    expect(headCountRangeOf(cents(100), counted)).toEqual({ from: 166_666_667, to: 499_999_999 });
    expect(asked).toBeLessThan(100);
  });
});
