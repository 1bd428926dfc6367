import { describe, expect, it } from "vitest";
import { planSummary } from "../../src/adapters/cli/planSummary";
import { TEXTS } from "../../src/adapters/cli/texts";
import { checkPlan, formPools } from "../../src/index";
import { distanceOf } from "../../src/pooling/levels";
import type { AreaProof, PoolingOptions, PoolPlan } from "../../src/pooling/plan";
import type { Wishes } from "../../src/pooling/wishes";
import type { Metres, Question } from "../support/bruteForcePlans";
import { fewestLeftOutByPools } from "../support/everyGrouping";
import { smallSituation } from "../support/smallSituations";

/** `POOLING_CASES=20000` looks at more, from `POOLING_FROM` on. */
const CASES = Number(process.env.POOLING_CASES ?? 150);
const FROM = Number(process.env.POOLING_FROM ?? 0);

const metres: Metres = (a, b) => distanceOf(a, b) ?? 0;
const proposedIn = ({ pools }: PoolPlan) => pools.filter(({ origin }) => origin === "proposed");

/** A situation under some of its wishes, planned; null where the wishes exclude each other. */
function planned(one: ReturnType<typeof smallSituation>, wishes: Wishes) {
  const options: PoolingOptions = { ...one.options, wishes };
  const plan = formPools(one.assessment, options);
  return plan.ok ? { ...one, options, plan: plan.value } : null;
}
type Planned = NonNullable<ReturnType<typeof planned>>;

/** Nothing wished, one wish, two …: each adds one to those before, as far as they do not exclude each other. */
function chain(seed: number): Planned[] {
  const one = smallSituation(seed);
  const steps: Planned[] = [];
  let wishes: Wishes = {};
  for (const more of [{}, ...one.wishes.slice(0, seed % 6)]) {
    const next = planned(one, { ...wishes, ...more });
    if (next === null) continue;
    wishes = { ...wishes, ...more };
    steps.push(next);
  }
  return steps;
}

/** In this one more pools would leave more out, which is rare. */
const SPARING = 369;

const chains = [SPARING, ...Array.from({ length: CASES }, (_, index) => FROM + index)].map(chain);

function questionOf({ assessment, options }: Planned, acrossDistricts: boolean): Question {
  return {
    ...{ municipalities: assessment.municipalities, requiredCents: assessment.requiredCents, acrossDistricts },
    borders: options.borders === "off" ? null : options.borders,
    ...{ wishes: options.wishes ?? {}, order: [], seats: new Map() },
  };
}

/** By the number of pools, how few are left out of some municipalities. */
function fewest(one: Planned, keys: readonly string[], acrossDistricts: boolean): readonly number[] {
  const members = one.assessment.municipalities.filter(({ ags }) => keys.includes(ags));
  return fewestLeftOutByPools(questionOf(one, acrossDistricts), members, metres);
}

/** Whoever may be in a proposed pool. */
function freeOf({ assessment, options }: Planned): string[] {
  const bound = new Set((options.agreed ?? []).flatMap(({ members }) => members));
  const { municipalities, requiredCents } = assessment;
  return municipalities.filter((row) => row.frameCents < requiredCents && !bound.has(row.ags)).map(({ ags }) => ags);
}

/** What is said of an area, held against every way to group it. */
function expectArea(one: Planned, area: AreaProof): void {
  const { scope } = one.options;
  const all = fewest(one, area.municipalities, area.rescue || scope === "state");
  const most = all.length - 1;
  expect(area.poolsAtMost).toBe(most);
  if (area.closedBy !== "open" && area.closedBy !== "fewest-left-out") expect(area.pools).toBe(most);
  if (scope === "rescue") return;
  expect(area.leftOut).toBe(Math.min(...all));
  expect(area.pools).toBe(all.lastIndexOf(area.leftOut));
  expect(area.leftOutAtLeast).toBe(area.leftOut);
  expect(area.closedBy === "fewest-left-out").toBe(area.pools < most);
  expect(area.leftOutWithMost).toBe(area.pools < most ? all[most] : null);
}

/** How many pools are possible at most: of all plans, in a rescue of those with the districts' own pools. */
function mostPools(one: Planned): number {
  const { plan, options } = one;
  if (options.scope !== "rescue") return fewest(one, freeOf(one), options.scope === "state").length - 1;
  const own = proposedIn(plan).flatMap(({ area, members }) => {
    const found = plan.areas[area ?? -1];
    return found === undefined || found.rescue ? [] : [members.filter((ags) => found.municipalities.includes(ags))];
  });
  const taken = new Set(own.flat());
  const left = freeOf(one).filter((ags) => !taken.has(ags));
  return own.length + fewest(one, left, true).length - 1;
}

/** What is printed of the number of pools, beside the most that there can be. */
function heardOf(one: Planned) {
  const { plan, seed } = one;
  const text = planSummary(plan, TEXTS.de).join("\n");
  const fixed = plan.scope === "rescue" ? ", wenn es bei der Planung innerhalb der Kreise bleibt" : "";
  return {
    ...{ seed, scope: plan.scope, proposed: proposedIn(plan).length, most: mostPools(one) },
    atMost: plan.proposedPoolsAtMost,
    proved: text.includes(`Mehr Vorschläge sind unmöglich${fixed}, bewiesen`),
    sparing: text.includes("gäbe es mehr nur, wenn dort mehr Gemeinden übrig blieben, bewiesen"),
  };
}

describe("bounds, held against every way to group six to eleven municipalities", () => {
  it("are those of all plans that keep the wishes, and what is left out is the fewest", () => {
    for (const one of chains.flatMap((steps) => steps.slice(-1))) {
      for (const area of one.plan.areas) expectArea(one, area);
    }
  });

  it("are said of just the plans that they hold for", () => {
    const heard = chains.flatMap((steps) => steps.slice(-1)).map(heardOf);
    for (const { seed, scope, proposed, most, atMost, proved, sparing } of heard) {
      expect(most, `seed ${seed}`).toBeLessThanOrEqual(atMost);
      if (proved) expect(proposed, `seed ${seed}`).toBe(most);
      if (sparing) expect(proposed, `seed ${seed}`).toBeLessThan(most);
      // Outside of a rescue nothing is left open among so few.
      if (scope !== "rescue" && most > 0)
        expect([proved, sparing], `seed ${seed}`).toEqual([proposed === most, proposed < most]);
    }
    for (const scope of ["district", "state", "rescue"]) {
      expect(heard.filter((one) => one.proved && one.scope === scope).length).toBeGreaterThan(0);
    }
    expect(heard.filter(({ sparing }) => sparing).length).toBeGreaterThan(0);
  });

  it("never rise when a wish is added", () => {
    // Across borders a bound rests on what the districts have made of it, and may rise.
    const bound = ({ plan }: Planned) => {
      return plan.areas.reduce((sum, area) => sum + (area.rescue ? 0 : area.poolsAtMost), 0);
    };
    for (const steps of chains) {
      steps.slice(1).forEach((step, index) => {
        const before = steps[index] as Planned; // SAFETY: one step comes before each
        expect(bound(step), `seed ${step.seed}`).toBeLessThanOrEqual(bound(before));
      });
    }
  });

  it("are all proved anew by the check, which finds nothing wrong", () => {
    for (const one of chains.flatMap((steps) => steps.slice(-1))) {
      const { problems, areas, proved, proposedPools, proposedPoolsAtMost } = checkPlan(
        one.plan,
        one.assessment,
        one.options,
      );
      expect(problems, `seed ${one.seed}`).toEqual([]);
      expect([areas.search, areas.unfinished], `seed ${one.seed}`).toEqual([0, 0]);
      expect(proposedPoolsAtMost, `seed ${one.seed}`).toBe(one.plan.proposedPoolsAtMost);
      expect(proved, `seed ${one.seed}`).toBe(proposedPools === proposedPoolsAtMost);
    }
  });
});
