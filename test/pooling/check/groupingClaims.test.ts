import { describe, expect, it } from "vitest";
import { planSummary } from "../../../src/adapters/cli/poolsCommand";
import type { Municipality } from "../../../src/allocation/municipality";
import { assess, checkPlan, formPools } from "../../../src/index";
import { readPlan } from "../../../src/input/index";
import { cents } from "../../../src/money/cents";
import type { AreaProof, Border, PoolingOptions, PoolPlan } from "../../../src/pooling/plan";
import { allocated, state, unwrap } from "../../support/fixtures";

/** Six towns, two of which are to share a pool; made up. */
const FRAMES = [25_500, 34_000, 50_949, 25_500, 17_000, 34_000];
const [A, B, C, D, E, F] = FRAMES.map((_, index) => `0811500${index + 1}`) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const table = FRAMES.map((euros, index): Municipality => {
  return { ags: `0811500${index + 1}`, name: `Ort ${index + 1}`, basis: "published", frameCents: cents(euros * 100) };
});
const borders: Border[] = [
  [E, A],
  [C, E],
  [F, A],
  [B, F],
  [D, E],
];
const options: PoolingOptions = { borders, wishes: { together: [[D, B]] } };
const assessment = assess(allocated(table));
const plan = unwrap(formPools(assessment, options));

/** That both towns left out were unavoidable. */
const CLAIM = { code: "area-left-out-at-least", params: { area: A, leftOutAtLeast: 2, leftOut: 2 } };

function withArea(of: PoolPlan, change: Partial<AreaProof>): PoolPlan {
  const areas = of.areas.map((area) => ({ ...area, ...change }));
  return { ...of, areas, proposedPoolsAtMost: areas.reduce((sum, area) => sum + area.poolsAtMost, 0) };
}

describe("a wish that keeps six towns in one pool, where two pools would leave two out", () => {
  it("is bounded by two pools, which leave out two at least", () => {
    expect(plan.pools).toHaveLength(1);
    expect(plan.proposedPoolsAtMost).toBe(2);
    expect(plan.areas).toMatchObject([
      { pools: 1, poolsAtMost: 2, closedBy: "fewest-left-out", leftOut: 0, leftOutAtLeast: 0, leftOutWithMost: 2 },
    ]);
    const text = planSummary(plan).join("\n");
    expect(text).toContain("Mehr als 2 Vorschläge sind unmöglich, bewiesen");
    expect(text).toContain("In 1 Gebiet gäbe es mehr nur, wenn dort mehr Gemeinden übrig blieben, bewiesen");
  });

  it("is proved anew in both: the bound, and that more pools leave more out", () => {
    const check = checkPlan(plan, assessment, options);
    expect(check).toMatchObject({ holds: true, proved: false, proposedPools: 1, proposedPoolsAtMost: 2 });
    expect(check.areas).toMatchObject({ "fewest-left-out": 1, search: 0, open: 0 });
  });

  it("comes back from a file, and a file of the former format has no such statement", () => {
    const read = (format: string) => unwrap(readPlan(JSON.stringify({ format, ...plan })));
    expect(read("planungsrahmen.pool-plan/2")).toMatchObject({ areas: plan.areas });
    const { leftOutWithMost: _, ...former } = plan.areas[0] as AreaProof;
    const old = { ...plan, areas: [{ ...former, closedBy: "open" }], format: "planungsrahmen.pool-plan/1" };
    expect(checkPlan(unwrap(readPlan(JSON.stringify(old))), assessment, options)).toMatchObject({ holds: true });
  });

  const forgeries: readonly (readonly [string, Partial<AreaProof>])[] = [
    ["one pool were the most", { poolsAtMost: 1, closedBy: "search", leftOutWithMost: null }],
    ["three were possible", { poolsAtMost: 3 }],
    ["two pools left out one", { leftOutWithMost: 1 }],
    ["two pools left out three", { leftOutWithMost: 3 }],
    ["nothing were known of two pools", { leftOutWithMost: null }],
    ["it were open, and yet known what two leave out", { closedBy: "open" }],
  ];
  it("can hold two pools for the check, whatever a forged plan says", () => {
    const forged = withArea(plan, { poolsAtMost: 1, closedBy: "search", leftOutWithMost: null });
    expect(checkPlan(forged, assessment, options)).toMatchObject({ holds: false, proposedPoolsAtMost: 2 });
  });

  it.each(forgeries)("is refused as if %s", (_, change) => {
    expect(checkPlan(withArea(plan, change), assessment, options).holds).toBe(false);
  });

  it("may also be planned with two pools, but not as if those two left out were unavoidable", () => {
    const two = unwrap(
      formPools(assessment, {
        ...options,
        wishes: {
          apart: [
            [A, E],
            [B, F],
            [D, E],
          ],
        },
      }),
    );
    expect(two.pools.map(({ members }) => members)).toEqual([
      [A, F],
      [C, E],
    ]);
    const asked = { ...two, wishes: options.wishes ?? {} };
    const places = two.places.map((place) =>
      place.stranded === null
        ? place
        : { ...place, stranded: { ...place.stranded, reason: "wishes" as const, wishes: ["together" as const] } },
    );
    const area = { closedBy: "open", poolsAtMost: 3, leftOutWithMost: null, prices: null, branches: null } as const;
    const honest = withArea({ ...asked, places }, { ...area, leftOutAtLeast: 0 });
    const forged = withArea({ ...asked, places }, { ...area, leftOutAtLeast: 2 });
    expect(checkPlan(honest, assessment, options).problems.filter(({ params }) => "area" in params)).toEqual([]);
    const { problems, leftOutAtLeast } = checkPlan(forged, assessment, options);
    expect(problems).toContainEqual(CLAIM);
    expect(leftOutAtLeast).toBe(0);
  });
});

describe("towns without a wish", () => {
  it("are not unavoidably left out where their frames are enough for a pool", () => {
    const two = assess(allocated(table.slice(0, 2).map((row) => ({ ...row, frameCents: cents(3_000_000) }))));
    const asked: PoolingOptions = { borders: [[A, B]] };
    const found = unwrap(formPools(two, asked));
    const nobody = { pools: 0, leftOut: 2, leftOutAtLeast: 2, closedBy: "open", levels: undefined } as const;
    const stranded = withArea({ ...found, pools: [] }, nobody as unknown as Partial<AreaProof>);
    const check = checkPlan(stranded, two, asked);
    expect(check.problems).toContainEqual(CLAIM);
    expect(check.leftOutAtLeast).toBe(0);
  });
});

describe("a rescue, in which a further wish leads to a further pool", () => {
  const persons = { "08336034": 3, "08336081": 140, "08336082": 5, "08337049": 44, "08337090": 31, "08337116": 64 };
  const rows = Object.entries(persons).map(([ags, count]): Municipality => ({ ags, name: ags, persons: count }));
  const around = assess(allocated(rows));
  const { borders: all } = state();
  const known = all.filter(([a, b]) => a in persons && b in persons);
  const planned = (wishes: PoolingOptions["wishes"] = {}) => {
    const asked: PoolingOptions = { borders: known, scope: "rescue", wishes };
    return { asked, plan: unwrap(formPools(around, asked)) };
  };
  const apart = { apart: [["08337116", "08337090"]] } as const;

  it("says that the districts' own pools stand first, with one pool and with two", () => {
    for (const [wishes, pools] of [
      [{}, 1],
      [apart, 2],
    ] as const) {
      const { plan: found } = planned(wishes);
      expect(found.pools.filter(({ origin }) => origin === "proposed")).toHaveLength(pools);
      const text = planSummary(found).join("\n");
      expect(text).toContain("zuerst innerhalb der Kreise, dann über Kreisgrenzen hinweg");
      expect(text).toContain(
        "Mehr Vorschläge sind unmöglich, wenn es bei der Planung innerhalb der Kreise bleibt, bewiesen",
      );
    }
  });

  it("holds before the check", () => {
    for (const wishes of [{}, apart]) {
      const { plan: found, asked } = planned(wishes);
      expect(checkPlan(found, around, asked)).toMatchObject({ holds: true, proved: true });
    }
  });
});
