import { describe, expect, it } from "vitest";
import { checkPlan } from "../../../../src/index";
import { randomFrom } from "../../../../src/pooling/solver/random";
import { FORGERIES } from "./forgeries";
import { type Honest, smallHonest, tornHonest } from "./smallSituation";
import { type Wrong, wrongStatements } from "./wrongStatements";

/** `POOLING_CASES=300` looks at more, from `POOLING_FROM` on. */
const CASES = Number(process.env.POOLING_CASES ?? 10);
const FROM = Number(process.env.POOLING_FROM ?? 0);
const SEEDS = Array.from({ length: CASES }, (_, index) => FROM + index);
const honest = [tornHonest(), ...SEEDS.flatMap((seed) => smallHonest(seed) ?? [])];

/** What is wrong with a plan that the check accepts, and that it does not call unchecked. */
function passedOff(one: Honest, plan: Honest["plan"], mostVisits = 20_000_000) {
  const check = checkPlan(plan, one.assessment, { ...one.options, mostVisits });
  const wrong = wrongStatements(one, plan);
  const isSaid = ({ code, about }: Wrong) =>
    check.unchecked.some((entry) => entry.code === code && entry.about.includes(about));
  const isBound = wrong.some(({ code }) => code === "bound");
  return {
    ...{ check, wrong },
    passed: check.holds ? wrong.filter((statement) => !isSaid(statement)) : [],
    provedWrongly: check.proved && (isBound || !check.holds),
  };
}

describe("checkPlan and forged plans of every scope, constraint and agreement", () => {
  it("are told apart: honest plans hold and say nothing wrong", () => {
    expect(honest.length).toBeGreaterThan(SEEDS.length * 0.8);
    for (const one of honest) {
      const { check, passed, provedWrongly } = passedOff(one, one.plan);
      expect([check.problems, passed, provedWrongly], `seed ${one.seed}`).toEqual([[], [], false]);
    }
  });

  it("knows more than a hundred kinds of forgeries, and none passes with a wrong statement", () => {
    expect(FORGERIES.size).toBeGreaterThan(100);
    const refused = new Set<string>();
    for (const one of honest) {
      const random = randomFrom(one.seed);
      for (const [name, forge] of FORGERIES) {
        const plan = forge(one, random);
        if (plan === null) continue;
        const { check, wrong, passed, provedWrongly } = passedOff(one, plan);
        expect([passed, provedWrongly], `seed ${one.seed}: ${name}`).toEqual([[], false]);
        if (!check.holds && wrong.length > 0) refused.add(name);
      }
    }
    // The others are so rare among a handful, or say nothing wrong and are refused for their form.
    expect(refused.size).toBeGreaterThan(150);
  });

  it("none passes where the check may hardly search, and nothing wrong is called proved", () => {
    for (const one of honest.filter(({ seed }) => seed % 6 === 0)) {
      const random = randomFrom(one.seed);
      for (const [name, forge] of FORGERIES) {
        const plan = forge(one, random);
        if (plan === null) continue;
        for (const mostVisits of [0, 3, 12]) {
          const { provedWrongly, check, wrong } = passedOff(one, plan, mostVisits);
          expect(provedWrongly, `seed ${one.seed}: ${name}, ${mostVisits} visits`).toBe(false);
          const isHidden = check.holds && wrong.length > 0 && check.unchecked.every(({ code }) => code === "search");
          expect(isHidden, `seed ${one.seed}: ${name}, ${mostVisits} visits`).toBe(false);
        }
      }
    }
  });
});
