import { expect, it } from "vitest";
import { checkPlan } from "../../src/index";
import { randomFrom } from "../../src/pooling/solver/random";
import { FORGERIES } from "../pooling/check/forgery/forgeries";
import { smallHonest } from "../pooling/check/forgery/smallSituation";
import { type Wrong, wrongStatements } from "../pooling/check/forgery/wrongStatements";

// What test/pooling/check/forgery says of all situations, said of one at a time: a mutant is found by the first of them
// and is not shown to the others.
const honest = Array.from({ length: 24 }, (_, seed) => smallHonest(seed) ?? []).flat();

it.each(honest.map((one) => [one.seed, one] as const))("an honest plan of situation %i holds", (_, one) => {
  const { holds, problems, unchecked } = checkPlan(one.plan, one.assessment, one.options);
  expect([holds, problems]).toEqual([true, []]);
  expect(wrongStatements(one, one.plan).filter(({ code }) => unchecked.every((entry) => entry.code !== code))).toEqual(
    [],
  );
});

it.each(honest.map((one) => [one.seed, one] as const))("no forged plan of situation %i passes", (_, one) => {
  const random = randomFrom(one.seed);
  for (const [name, forge] of FORGERIES) {
    const plan = forge(one, random);
    if (plan === null) continue;
    const { holds, proved, unchecked } = checkPlan(plan, one.assessment, one.options);
    const wrong = wrongStatements(one, plan);
    const isSaid = ({ code, about }: Wrong) =>
      unchecked.some((entry) => entry.code === code && entry.about.includes(about));
    expect(holds && wrong.some((statement) => !isSaid(statement)), name).toBe(false);
    expect(proved && (!holds || wrong.some(({ code }) => code === "bound")), name).toBe(false);
  }
});
