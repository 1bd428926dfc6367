import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heaviestBelow } from "../../../src/pooling/check/heaviestSet";
import { findUnderpaidSet, PRICE_UNIT, type PricedArea } from "../../../src/pooling/check/underpaidSet";
import { RUNS } from "../../support/generators";

const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** Small areas with prices around the unit, so that some sets pay enough and others do not. */
const areas: fc.Arbitrary<PricedArea> = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc
    .record({
      weights: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: size, maxLength: size }),
      pairs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 14 }),
      positions: fc.array(fc.integer({ min: 0, max: 700_000 }), { minLength: size, maxLength: size }),
      odd: fc.array(fc.record({ start: fc.nat(5), price: fc.integer({ min: 0, max: 400_000 }) }), { maxLength: 2 }),
    })
    .map(({ weights, pairs, positions, odd }) => {
      const sets = weights.map(() => new Set<number>());
      for (const [a, b] of pairs) {
        if (a === b) continue;
        sets[a]?.add(b);
        sets[b]?.add(a);
      }
      const oddSets = odd
        .map(({ start, price }) => ({ members: [start, start + 1, start + 2], price }))
        .filter(({ members }) => members.every((member) => member < size));
      return { weights, neighbours: sets.map((set) => [...set]), required: 100, prices: { positions, oddSets } };
    }),
);

/** The same areas with rules for their sets. */
const ruledAreas: fc.Arbitrary<PricedArea> = areas.chain((area) => {
  const position = fc.nat(area.weights.length - 1);
  return fc
    .record({
      apart: fc.array(fc.tuple(position, position), { maxLength: 3 }),
      together: fc.array(fc.uniqueArray(position, { maxLength: 3 }), { maxLength: 3 }),
      mostMembers: fc.integer({ min: 1, max: 9 }),
    })
    .map((rules) => ({ ...area, ...rules, apart: rules.apart.filter(([a, b]) => a !== b) }));
});

function obeys(
  { apart = [], together = [], mostMembers = Number.POSITIVE_INFINITY }: PricedArea,
  set: readonly number[],
) {
  return (
    set.length <= mostMembers &&
    apart.every(([a, b]) => !(set.includes(a) && set.includes(b))) &&
    together.every((group) => group.every((one) => set.includes(one)) || !group.some((one) => set.includes(one)))
  );
}

/** Whether a set is another one without one of its members. */
function isWithout(smaller: readonly number[], set: readonly number[]): boolean {
  return smaller.length === set.length - 1 && smaller.every((position) => set.includes(position));
}

/** Whether the search, which may see an area with other rules, finds a set exactly where trying all subsets does. */
function agrees(area: PricedArea, searched: PricedArea): boolean {
  const pools = possiblePools(area);
  const isMinimal = (set: readonly number[]) => !pools.some((one) => isWithout(one, set));
  const { spared, minimalOnly = false } = area;
  const isSpared = (set: readonly number[]) =>
    spared !== undefined && priceOf({ ...area, prices: spared.prices }, set) > spared.most;
  const allowed = pools.filter((set) => obeys(area, set) && !isSpared(set) && (!minimalOnly || isMinimal(set)));
  const cheapest = Math.min(PRICE_UNIT, ...allowed.map((set) => priceOf(area, set)));
  const { found, finished } = findUnderpaidSet(searched, UNLIMITED);
  if (!finished || (found !== null) !== cheapest < PRICE_UNIT) return false;
  return found === null || (allowed.some((set) => set.join() === found.join()) && priceOf(area, found) < PRICE_UNIT);
}

/** Every connected set that reaches the required frame, by trying all subsets. */
function possiblePools({ weights, neighbours, required }: PricedArea): number[][] {
  const subsets = Array.from({ length: 2 ** weights.length - 1 }, (_, mask) =>
    weights.flatMap((_weight, position) => ((mask + 1) & (1 << position) ? position : [])),
  );
  return subsets.filter((set) => {
    const reached = set.slice(0, 1);
    for (const position of reached) {
      for (const next of neighbours[position] ?? [])
        if (set.includes(next) && !reached.includes(next)) reached.push(next);
    }
    return (
      reached.length === set.length && set.reduce((sum, position) => sum + (weights[position] ?? 0), 0) >= required
    );
  });
}

function priceOf({ prices }: PricedArea, set: readonly number[]): number {
  const pairs = prices.oddSets.map(({ members, price }) => {
    return price * Math.floor(members.filter((member) => set.includes(member)).length / 2);
  });
  return [...set.map((position) => prices.positions[position] ?? 0), ...pairs].reduce((sum, price) => sum + price, 0);
}

describe("findUnderpaidSet", () => {
  it("finds a set that pays too little exactly where there is one", () => {
    fc.assert(
      fc.property(areas, (area) => {
        const cheapest = Math.min(PRICE_UNIT, ...possiblePools(area).map((set) => priceOf(area, set)));
        const { found, finished } = findUnderpaidSet(area, UNLIMITED);
        if (found !== null) expect(priceOf(area, found)).toBeLessThan(PRICE_UNIT);
        return finished && (found !== null) === cheapest < PRICE_UNIT;
      }),
      { ...RUNS, numRuns: 2_000 },
    );
  });

  it("names a possible pool and not just any set", () => {
    fc.assert(
      fc.property(areas, (area) => {
        const { found } = findUnderpaidSet(area, UNLIMITED);
        return found === null || possiblePools(area).some((set) => set.join() === found.join());
      }),
      RUNS,
    );
  });

  it.each([
    [999_999, [0, 1]],
    [1_000_000, null],
  ])("holds a set that pays %i millionths against one unit", (price, found) => {
    const area = {
      weights: [50, 50],
      neighbours: [[1], [0]],
      required: 100,
      prices: { positions: [price, 0], oddSets: [] },
    };
    expect(findUnderpaidSet(area, UNLIMITED).found).toEqual(found);
  });

  it("heeds the rules of sets", () => {
    const run = { ...RUNS, numRuns: 4_000 };
    fc.assert(
      fc.property(ruledAreas, (area) => agrees(area, area)),
      run,
    );
    // Each rule matters: a search that forgets one is found out.
    for (const forgotten of [{ apart: [] }, { together: [] }, { mostMembers: 9 }]) {
      const property = fc.property(ruledAreas, (area) => agrees(area, { ...area, ...forgotten }));
      expect(fc.check(property, run).failed, Object.keys(forgotten)[0]).toBe(true);
    }
  });

  it("lets sets off that others can leave, or that pay much by other prices", () => {
    const other = fc.array(fc.integer({ min: 0, max: 900_000 }), { minLength: 8, maxLength: 8 });
    const run = { ...RUNS, numRuns: 4_000 };
    const sparedAreas = fc.tuple(ruledAreas, other, fc.integer({ min: 0, max: 2_000_000 }), fc.boolean());
    const property = (forgotten: Partial<PricedArea>) =>
      fc.property(sparedAreas, ([area, positions, most, minimalOnly]) => {
        const { mostMembers: _none, ...rest } = area;
        const spared = { prices: { positions, oddSets: area.prices.oddSets }, most };
        const whole = { ...rest, spared, minimalOnly };
        return agrees(whole, { ...whole, ...forgotten });
      });
    fc.assert(property({}), run);
    expect(fc.check(property({ minimalOnly: false }), run).failed).toBe(true);
    const spared = { prices: { positions: [], oddSets: [] }, most: 0 };
    expect(fc.check(property({ spared }), run).failed).toBe(true);
  });

  it("grows past the required frame until a group is whole", () => {
    const path = { weights: [60, 60, 1], neighbours: [[1], [0, 2], [1]], required: 100 };
    const cheap = { ...path, prices: { positions: [0, 0, 999_999], oddSets: [] } };
    const dear = { ...path, prices: { positions: [0, 0, 1_000_000], oddSets: [] } };
    expect(findUnderpaidSet({ ...cheap, together: [[0, 2]] }, UNLIMITED).found).toEqual([0, 1, 2]);
    expect(findUnderpaidSet({ ...dear, together: [[0, 2]] }, UNLIMITED).found).toBeNull();
    expect(findUnderpaidSet(dear, UNLIMITED).found).toEqual([0, 1]);
  });

  it("says when it could not finish", () => {
    const weights = Array.from({ length: 12 }, () => 1);
    const neighbours = weights.map((_, a) => weights.flatMap((_weight, b) => (a === b ? [] : b)));
    const prices = { positions: weights.map(() => 200_000), oddSets: [] };
    expect(findUnderpaidSet({ weights, neighbours, required: 5, prices }, 10)).toMatchObject({
      found: null,
      finished: false,
    });
    expect(findUnderpaidSet({ weights, neighbours, required: 5, prices }, UNLIMITED)).toMatchObject({ finished: true });
  });
});

describe("heaviestBelow", () => {
  it("agrees with trying all subsets", () => {
    const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 100 }), (list, limit) => {
        const sums = Array.from({ length: 2 ** list.length }, (_, mask) =>
          list.reduce(([p, w], [price, weight], at) => (mask & (1 << at) ? [p + price, w + weight] : [p, w]), [0, 0]),
        );
        const best = Math.max(...sums.filter(([price]) => (price ?? 0) < limit).map(([, weight]) => weight ?? 0));
        return (
          heaviestBelow(
            list.map(([price]) => price),
            list.map(([, weight]) => weight),
            limit,
          ) === best
        );
      }),
      RUNS,
    );
  });
});
