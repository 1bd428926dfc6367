import { describe, expect, it } from "vitest";
import type { Municipality } from "../../src/allocation/municipality";
import { assess, checkPlan, formPools } from "../../src/index";
import { DEFAULT_LEVELS, distanceOf } from "../../src/pooling/levels";
import type { Border, PoolingOptions, PoolPlan } from "../../src/pooling/plan";
import { randomFrom } from "../../src/pooling/solver/random";
import { DEFAULT_LIMITS } from "../../src/pooling/solver/solverLimits";
import { bestScore, compareScores, type Metres, mayBePool, type Question, scoreOf } from "../support/bruteForcePlans";
import { allocated } from "../support/fixtures";

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);
const metres: Metres = (a, b) => distanceOf(a, b) ?? 0;

type Random = ReturnType<typeof randomFrom>;

function pick<T>(list: readonly T[], random: Random): T {
  return list[random.below(list.length)] as T; // SAFETY: every list has an entry
}

/** A handful of municipalities of one or two districts with borders, wishes, an order of levels and former pools. */
function situation(seed: number) {
  const random = randomFrom(0xb0b + seed);
  const size = 2 + random.below(6);
  const table = Array.from({ length: size }, (_, index): Municipality => {
    const district = random.below(4) === 0 ? "08116" : "08115";
    const persons = random.below(6) === 0 ? 0 : 5 + random.below(64);
    return {
      ...{ ags: `${district}${String(index + 1).padStart(3, "0")}`, name: `Ort ${index + 1}`, persons },
      ...{ association: `500${random.below(2)}` },
      ...{ latitude: 48 + random.below(40) / 100, longitude: 9 + random.below(40) / 100 },
    };
  });
  const keys = table.map(({ ags }) => ags).sort();
  const pairs = keys.flatMap((a, index) => keys.slice(index + 1).map((b): Border => [a, b]));
  const borders = [pairs[0] as Border, ...pairs.filter(() => random.below(3) > 0)];
  const order = [...DEFAULT_LEVELS];
  for (let turns = random.below(3); turns > 0; turns--)
    order.splice(random.below(3), 0, ...order.splice(random.below(3), 1));
  const options: PoolingOptions = {
    borders: random.below(4) === 0 ? "off" : borders,
    scope: random.below(2) === 0 ? "district" : "state",
    wishes: wishesOf(keys, random),
    ...(random.below(2) === 0 ? { levels: order.slice(random.below(3)) } : {}),
    ...(random.below(3) === 0 ? { keep: formerPools(keys, random) } : {}),
  };
  return { seed, assessment: assess(allocated(table)), options };
}

function wishesOf(keys: readonly string[], random: Random): NonNullable<PoolingOptions["wishes"]> {
  const some = () => [pick(keys, random), pick(keys, random)] as const;
  const pairs = () => [some()].filter(([a, b]) => a !== b);
  return {
    ...(random.below(3) === 0 ? { together: pairs() } : {}),
    ...(random.below(3) === 0 ? { apart: pairs() } : {}),
    ...(random.below(3) === 0 ? { mostMembers: 2 + random.below(4) } : {}),
    ...(random.below(4) === 0 ? { mostMetres: 10_000 + random.below(40_000) } : {}),
    ...(random.below(4) === 0 ? { seats: [...new Set(some())] } : {}),
  };
}

function formerPools(keys: readonly string[], random: Random) {
  const groups = [0, 1].map((group) => keys.filter((_, index) => (index + random.below(2)) % 2 === group));
  return groups.filter((members) => members.length > 0).map((members) => ({ members, seat: pick(members, random) }));
}

function questionOf({ assessment, options }: ReturnType<typeof situation>): Question {
  const former = (options.keep ?? []).flatMap(({ members, seat }) => members.map((ags) => [ags, seat ?? ags] as const));
  return {
    ...{ municipalities: assessment.municipalities, requiredCents: assessment.requiredCents },
    borders: options.borders === "off" ? null : options.borders,
    acrossDistricts: options.scope === "state",
    wishes: options.wishes ?? {},
    order: [...((options.keep ?? []).length > 0 ? (["moved"] as const) : []), ...(options.levels ?? DEFAULT_LEVELS)],
    seats: new Map([...new Map(former)]),
  };
}

function scoreOfPlan(plan: PoolPlan, question: Question) {
  const byKey = new Map(question.municipalities.map((one) => [one.ags, one]));
  const free = question.municipalities.filter(({ frameCents }) => frameCents < question.requiredCents);
  const pools = plan.pools.map(({ members }) => members.flatMap((ags) => byKey.get(ags) ?? []));
  for (const pool of pools) expect(mayBePool(question, pool, metres), JSON.stringify(pool)).toBe(true);
  return scoreOf(question, pools, free, metres);
}

/** Plans of all situations whose wishes do not contradict each other. */
function plans(limits = DEFAULT_LIMITS) {
  return SEEDS.flatMap((seed) => {
    const one = situation(seed);
    const options = { ...one.options, limits };
    const plan = formPools(one.assessment, options);
    if (!plan.ok) {
      expect(plan.issues.every(({ code }) => code === "wishes-collide" || code === "no-border-in-table")).toBe(true);
      return [];
    }
    return [{ ...one, options, plan: plan.value, question: questionOf(one) }];
  });
}

describe("formPools against every way to group a handful of municipalities, under random wishes, orders and former pools", () => {
  it("is the best on all levels, and the check finds nothing", () => {
    const all = plans();
    expect(all.length).toBeGreaterThan(300);
    for (const { seed, assessment, options, plan, question } of all) {
      const found = scoreOfPlan(plan, question);
      const best = bestScore(question, metres);
      // A level that is no sum, before others, is best found and not proved.
      const isExact = plan.areas.every((area) => area.levelsExact);
      const compared = isExact ? best.length : 2;
      expect(found.slice(0, compared), `seed ${seed}`).toEqual(best.slice(0, compared));
      expect(checkPlan(plan, assessment, options).problems, `seed ${seed}`).toEqual([]);
    }
    expect(all.filter(({ plan }) => plan.areas.every((area) => area.levelsExact)).length).toBeGreaterThan(200);
  });

  it("says nothing that is not true where it may not look at every way", () => {
    const all = plans({ ...DEFAULT_LIMITS, regionMembers: 3 });
    let best = 0;
    for (const { seed, assessment, options, plan, question } of all) {
      const score = bestScore(question, metres);
      const [leftOut = 0, pools = 0] = score;
      const found = scoreOfPlan(plan, question);
      expect(compareScores(score, found), `seed ${seed}`).toBeLessThanOrEqual(0);
      const atLeast = plan.areas.reduce((sum, area) => sum + area.leftOutAtLeast, 0);
      expect(atLeast, `seed ${seed}`).toBeLessThanOrEqual(leftOut);
      // With more left out more pools may be possible, never fewer: the bound holds for the best plan.
      expect(plan.proposedPoolsAtMost, `seed ${seed}`).toBeGreaterThanOrEqual(-pools);
      expect(checkPlan(plan, assessment, options).problems, `seed ${seed}`).toEqual([]);
      if (compareScores(score.slice(0, 2), found.slice(0, 2)) === 0) best += 1;
    }
    expect(best / all.length).toBeGreaterThan(0.9);
  });

  it("calls nothing the most that is not, where it may hardly look at anything", () => {
    const none = { exchangesPerVertex: 0, visits: 0, listedSets: 0, programVertices: 0, pivots: 0, cutRounds: 0 };
    const limits = { ...none, nodes: 0, neighbourhoods: 0, regionMembers: 1, certificateCases: 0 };
    const all = plans({ ...DEFAULT_LIMITS, ...limits });
    for (const { seed, plan, question } of all) {
      const [, pools = 0] = bestScore(question, metres);
      expect(plan.proposedPoolsAtMost, `seed ${seed}`).toBeGreaterThanOrEqual(-pools);
    }
    expect(all.some(({ plan }) => plan.areas.some(({ closedBy }) => closedBy === "open"))).toBe(true);
  });
});
