import { expect } from "vitest";
import type { Assessment } from "../../src/eligibility/eligibility";
import type { PoolingOptions, PoolPlan } from "../../src/pooling/plan";

/**
 * Checks a plan from its input alone, without the planner's own code: everyone in one place, pools disjoint, large
 * enough, connected, inside the scope and without members that nobody needs, agreed pools untouched.
 */
export function expectPlanHolds(plan: PoolPlan, assessment: Assessment, options: PoolingOptions): void {
  const frames = new Map(assessment.municipalities.map((row) => [row.ags, row.frameCents as number]));
  const agreed = new Set((options.agreed ?? []).map((pool) => [...pool.members].sort().join()));
  expect(plan.places.map((place) => place.ags)).toEqual([...frames.keys()].sort());
  const seen = new Set<string>();
  plan.pools.forEach((pool, index) => {
    expect(pool.id).toBe(index + 1);
    const sum = pool.members.reduce((total, ags) => total + (frames.get(ags) ?? Number.NaN), 0);
    expect(pool.frameCents).toBe(sum);
    expect(sum).toBeGreaterThanOrEqual(assessment.requiredCents);
    for (const ags of pool.members) {
      expect(seen.has(ags)).toBe(false);
      seen.add(ags);
      expect(plan.places.find((place) => place.ags === ags)?.pool).toBe(pool.id);
    }
    if (agreed.has(pool.members.join())) return;
    expect(pool.members.length).toBeGreaterThan(1);
    if (pool.origin === "proposed")
      expect(pool.members.every((ags) => (frames.get(ags) ?? 0) < plan.requiredCents)).toBe(true);
    if (options.scope !== "state") expect(new Set(pool.members.map((ags) => ags.slice(0, 5))).size).toBe(1);
    const { borders } = options;
    if (borders !== "off") expect(isConnected(pool.members, borders)).toBe(true);
    for (const ags of pool.members.filter((member) => frames.get(member) === 0)) {
      const others = pool.members.filter((member) => member !== ags);
      expect(borders === "off" || isConnected(others, borders)).toBe(false);
    }
  });
  for (const place of plan.places) {
    expect(place.pool !== null).toBe(seen.has(place.ags));
    expect(place.stranded !== null).toBe(place.place === "stranded");
    if (place.place === "alone") expect(place.frameCents).toBeGreaterThanOrEqual(plan.requiredCents);
    if (place.place === "without-frame") expect(place.frameCents).toBe(0);
    if (place.stranded !== null) expect(place.stranded.group).toContain(place.ags);
  }
  expect(plan.pools.filter((pool) => pool.origin === "proposed").length).toBeLessThanOrEqual(plan.proposedPoolsAtMost);
}

function isConnected(members: readonly string[], borders: readonly (readonly [string, string])[]): boolean {
  const inside = new Set(members);
  const inner = borders.filter(([a, b]) => inside.has(a) && inside.has(b));
  let reached = new Set(members.slice(0, 1));
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    const found = inner.filter(([a, b]) => reached.has(a) || reached.has(b)).flat();
    reached = new Set([...reached, ...found]);
  }
  return reached.size === members.length;
}
