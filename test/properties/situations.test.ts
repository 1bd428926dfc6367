import { describe, expect, it } from "vitest";
import { assess, checkPlan, exchange, formPools } from "../../src/index";
import type { Change } from "../../src/pooling/exchange";
import type { Border, PoolingOptions, PoolPlan } from "../../src/pooling/plan";
import { randomFrom } from "../../src/pooling/solver/random";
import { allocated } from "../support/fixtures";
import { type Situation, situation } from "../support/situations";

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

/** All situations whose wishes do not contradict each other, with their plans. */
const planned = SEEDS.flatMap((seed) => {
  const { table, options } = situation(seed);
  const assessment = assess(allocated(table));
  const plan = formPools(assessment, options);
  return plan.ok ? [{ seed, table, assessment, options, plan: plan.value }] : [];
});

const stranded = ({ places }: PoolPlan) => places.filter(({ place }) => place === "stranded").length;
const proposed = ({ pools }: PoolPlan) => pools.filter(({ origin }) => origin === "proposed");

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  const left = [...list];
  return list.flatMap(() => left.splice(random.below(left.length), 1));
}

function permuted({ borders, ...options }: Situation["options"], seed: number): PoolingOptions {
  if (borders === "off") return { ...options, borders };
  return { ...options, borders: shuffled(borders, seed).map(([a, b], index): Border => (index % 2 ? [a, b] : [b, a])) };
}

describe("plans of everything at once: agreements, offers, wishes, rescues, towns without a frame", () => {
  it("hold before the check, every one", () => {
    expect(planned.length).toBeGreaterThan(200);
    for (const { seed, assessment, options, plan } of planned) {
      const { problems, leftOut, leftOutAtLeast } = checkPlan(plan, assessment, options);
      expect(problems, `seed ${seed}`).toEqual([]);
      expect(leftOut, `seed ${seed}`).toBeGreaterThanOrEqual(leftOutAtLeast);
    }
  });

  it("are the same bytes for rows and pairs in any order", () => {
    for (const { seed, table, options, plan } of planned) {
      const again = formPools(assess(allocated(shuffled(table, seed))), permuted(options, seed));
      expect(again.ok && JSON.stringify(again.value), `seed ${seed}`).toBe(JSON.stringify(plan));
    }
  });

  it("stay as they are when they are to be kept, and strand nobody more", () => {
    for (const { seed, assessment, options, plan } of planned) {
      if (proposed(plan).length === 0) continue;
      const kept = formPools(assessment, { ...options, keep: proposed(plan) });
      if (!kept.ok) throw new Error(`seed ${seed}`);
      expect([kept.value.moved, stranded(kept.value) <= stranded(plan)], `seed ${seed}`).toEqual([0, true]);
    }
  });

  it("strand no more under a rescue than inside districts", () => {
    for (const { seed, assessment, options, plan } of planned.filter((one) => one.options.scope === "rescue")) {
      const inside = formPools(assessment, { ...options, scope: "district" });
      if (inside.ok) expect(stranded(plan), `seed ${seed}`).toBeLessThanOrEqual(stranded(inside.value));
    }
  });

  it("still hold after one municipality leaves, joins or counts differently, or the change is refused", () => {
    let changed = 0;
    for (const { seed, assessment, options, plan } of planned) {
      const random = randomFrom(seed);
      const ags = assessment.municipalities[random.below(assessment.municipalities.length)]?.ags ?? "";
      const changes: readonly Change[] = [
        { kind: "leave", ags },
        { kind: "join", ags, pool: 1 + random.below(3) },
        { kind: "head-count", ags, persons: random.below(80) },
      ];
      for (const change of changes) {
        const found = exchange({ plan, assessment, options }, change);
        if (!found.ok) continue;
        changed += 1;
        const { problems } = checkPlan(found.value.plan, found.value.assessment, found.value.options);
        expect(problems, `seed ${seed}, ${change.kind}`).toEqual([]);
      }
    }
    expect(changed).toBeGreaterThan(300);
  });
});
