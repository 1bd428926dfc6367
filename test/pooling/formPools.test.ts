import { describe, expect, it } from "vitest";
import type { Municipality } from "../../src/allocation/municipality";
import { assess, checkPlan, formPools, imBw201707 } from "../../src/index";
import type { Border, PoolingOptions } from "../../src/pooling/plan";
import type { Progress } from "../../src/pooling/progress";
import { allocated, codesOf, messagesOf, state, unwrap } from "../support/fixtures";
import { expectPlanHolds } from "../support/planHolds";

/** Municipalities of one or more districts, named by a letter: `A` is 08115001. */
function town(letter: string, persons: number, district = "08115"): Municipality {
  return { ags: ags(letter, district), name: letter, persons };
}

function ags(letter: string, district = "08115"): string {
  return `${district}${String(letter.charCodeAt(0) - 64).padStart(3, "0")}`;
}

function border(a: string, b: string, districtB = "08115"): Border {
  return [ags(a), ags(b, districtB)];
}

function plan(rows: readonly Municipality[], options: PoolingOptions) {
  const assessment = assess(allocated(rows));
  const found = unwrap(formPools(assessment, options));
  expectPlanHolds(found, assessment, options);
  return found;
}

const members = (found: ReturnType<typeof plan>) => found.pools.map((pool) => pool.members.map((key) => key.slice(5)));
const placeOf = (found: ReturnType<typeof plan>, letter: string, district = "08115") =>
  found.places.find((place) => place.ags === ags(letter, district));

describe("formPools on the state", () => {
  const { assessment, borders } = state();
  const inside: PoolingOptions = { borders };
  const without: PoolingOptions = { borders: "off" };
  const insidePlan = unwrap(formPools(assessment, inside));
  const withoutPlan = unwrap(formPools(assessment, without));

  it("gives everyone one place, with borders and without", () => {
    expectPlanHolds(insidePlan, assessment, inside);
    expectPlanHolds(withoutPlan, assessment, without);
    expect([insidePlan.places.length, withoutPlan.places.length]).toEqual([1_101, 1_101]);
  });

  it("finds 208 pools inside districts and proves that there are no more", () => {
    expect([insidePlan.pools.length, insidePlan.proposedPoolsAtMost]).toEqual([208, 208]);
    expect(insidePlan.areas.filter((area) => area.closedBy === "open")).toEqual([]);
  });

  it("proves the most pools without borders in at least 30 of 35 districts", () => {
    expect(withoutPlan.areas).toHaveLength(35);
    expect(withoutPlan.areas.filter((area) => area.closedBy !== "open").length).toBeGreaterThanOrEqual(30);
  });

  it("across districts finds no fewer pools, within two in a hundred of the bound", () => {
    const across: PoolingOptions = { borders, scope: "state", seed: 2 };
    const found = unwrap(formPools(assessment, across));
    expectPlanHolds(found, assessment, across);
    expect(found.pools.length).toBeGreaterThanOrEqual(insidePlan.pools.length);
    expect(found.pools.length).toBeGreaterThanOrEqual(0.98 * found.proposedPoolsAtMost);
    expect(checkPlan(found, assessment, across)).toMatchObject({ holds: true, areas: { unfinished: 0 } });
  });

  it("names every way out of Büsingen, which has no neighbour", () => {
    const buesingen = insidePlan.places.find((place) => place.ags === "08335015");
    expect(buesingen?.stranded).toMatchObject({ reason: "no-neighbour", group: ["08335015"] });
    expect(buesingen?.stranded?.waysOut.map((way) => way.kind)).toEqual(["delegate-to-district", "top-up"]);
  });
});

describe("formPools", () => {
  it("pools two neighbours that reach the threshold only together", () => {
    expect(members(plan([town("A", 40), town("B", 25)], { borders: [border("A", "B")] }))).toEqual([["001", "002"]]);
  });

  it("makes of a chain the most pools that it allows", () => {
    const rows = ["A", "B", "C", "D", "E", "F"].map((letter) => town(letter, 33));
    const borders = ["AB", "BC", "CD", "DE", "EF"].map((pair) => border(pair[0] ?? "", pair[1] ?? ""));
    expect(members(plan(rows, { borders }))).toEqual([
      ["001", "002"],
      ["003", "004"],
      ["005", "006"],
    ]);
  });

  it("reads borders given in one direction, twice, to oneself or beyond the table the same", () => {
    const rows = [town("A", 40), town("B", 25)];
    const messy: Border[] = [border("B", "A"), border("B", "A"), border("A", "B"), border("A", "A"), border("A", "Z")];
    expect(plan(rows, { borders: messy }).pools).toEqual(plan(rows, { borders: [border("A", "B")] }).pools);
  });

  it("gives whoever is left over to a pool; of plans that are equally good it takes the first list of keys", () => {
    const rows = [town("A", 33), town("B", 33), town("C", 10), town("D", 60), town("E", 20)];
    const borders = [border("A", "B"), border("B", "C"), border("C", "D"), border("D", "E")];
    expect(members(plan(rows, { borders }))).toEqual([
      ["001", "002"],
      ["003", "004", "005"],
    ]);
  });

  it("keeps whoever reaches the threshold alone out of pools", () => {
    const found = plan([town("A", 65), town("B", 64), town("C", 1)], { borders: [border("A", "B"), border("B", "C")] });
    expect(placeOf(found, "A")).toMatchObject({ place: "alone", pool: null });
    expect(members(found)).toEqual([["002", "003"]]);
  });

  it("stays inside districts by default and crosses them on request", () => {
    const rows = [town("A", 40), town("B", 40, "08116")];
    const borders = [border("A", "B", "08116")];
    const inside = plan(rows, { borders });
    expect(inside.pools).toEqual([]);
    expect(placeOf(inside, "A")?.stranded).toMatchObject({
      reason: "area-below-threshold",
      waysOut: [
        {
          kind: "share-with-stranded",
          members: ["08115001", "08116002"],
          frameCents: 6_368_600,
          crossesDistrict: true,
        },
        { kind: "delegate-to-district", district: "08115" },
        { kind: "top-up", missingCents: 5_100_000 - 3_184_300 },
      ],
    });
    expect(plan(rows, { borders, scope: "state" }).pools).toMatchObject([{ districts: ["08115", "08116"] }]);
  });

  it("uses a municipality without a frame as a bridge only where it is needed", () => {
    const rows = [town("A", 40), town("B", 0), town("C", 40), town("D", 0)];
    const chain = [border("A", "B"), border("B", "C"), border("C", "D")];
    const bridged = plan(rows, { borders: chain });
    expect(members(bridged)).toEqual([["001", "002", "003"]]);
    expect(placeOf(bridged, "D")).toMatchObject({ place: "without-frame" });
    const direct = plan(rows, { borders: [...chain, border("A", "C")] });
    expect(members(direct)).toEqual([["001", "003"]]);
  });

  it("tells its progress area by area, and stops where it is asked to", () => {
    const rows = [town("A", 40), town("B", 30), town("A", 40, "08116"), town("B", 30, "08116")];
    const borders: Border[] = [border("A", "B"), [ags("A", "08116"), ags("B", "08116")]];
    const assessment = assess(allocated(rows));
    const heard: Progress[] = [];
    const controller = new AbortController();
    const onProgress = (progress: Progress) => heard.push(progress);
    unwrap(formPools(assessment, { borders, onProgress, signal: controller.signal }));
    expect(heard).toEqual([
      { done: 1, areas: 2, pools: 1, poolsAtMost: 2 },
      { done: 2, areas: 2, pools: 2, poolsAtMost: 2 },
    ]);
    const abort = () => controller.abort(new Error("genug"));
    expect(() => formPools(assessment, { borders, onProgress: abort, signal: controller.signal })).toThrow("genug");
  });

  it("tells its progress inside a large area, never backwards, and stops there too", () => {
    const { assessment, borders } = state();
    const heard: Progress[] = [];
    const options = { borders, onProgress: (progress: Progress) => heard.push(progress) };
    const planned = unwrap(formPools(assessment, options));
    expect(planned).toEqual(unwrap(formPools(assessment, { borders })));
    const inside = heard.filter(({ done }, index) => done === (heard[index - 1]?.done ?? 0));
    expect(inside.length).toBeGreaterThan(10);
    heard.forEach((one, index) => {
      const before = heard[index - 1] ?? one;
      expect(one.pools).toBeGreaterThanOrEqual(before.pools);
      expect(one.poolsAtMost).toBeLessThanOrEqual(before.poolsAtMost);
      expect(one.poolsAtMost).toBeGreaterThanOrEqual(planned.proposedPoolsAtMost);
    });
    expect(heard.at(-1)).toMatchObject({ pools: 208, poolsAtMost: 208 });
    const stopAt = heard.indexOf(inside[5] as Progress) + 1;
    const controller = new AbortController();
    let spoken = 0;
    const onProgress = () => {
      spoken += 1;
      if (spoken === stopAt) controller.abort(new Error("genug"));
    };
    expect(() => formPools(assessment, { borders, onProgress, signal: controller.signal })).toThrow("genug");
    expect(spoken).toBe(stopAt);
  });

  it("leaves nobody without a frame stranded", () => {
    const found = plan([town("A", 0), town("B", 0)], { borders: [border("A", "B")] });
    expect(found.places.map((place) => place.place)).toEqual(["without-frame", "without-frame"]);
  });

  it("names the neighbours above the threshold where all are above", () => {
    const found = plan([town("A", 30), town("B", 100)], { borders: [border("A", "B")] });
    expect(placeOf(found, "A")?.stranded).toMatchObject({
      reason: "all-neighbours-above",
      waysOut: [
        { kind: "join-self-sufficient", ags: "08115002", crossesDistrict: false },
        { kind: "delegate-to-district" },
        { kind: "top-up" },
      ],
    });
  });

  it("names the pool across the border that a stranded neighbour could join", () => {
    const rows = [town("A", 30), town("B", 40, "08116"), town("C", 40, "08116")];
    const borders: Border[] = [border("A", "B", "08116"), [ags("B", "08116"), ags("C", "08116")]];
    expect(placeOf(plan(rows, { borders }), "A")?.stranded?.waysOut[0]).toEqual({
      kind: "join-pool",
      pool: 1,
      crossesDistrict: true,
      breaks: [],
    });
  });

  it("offers a Stadtkreis no district above it", () => {
    const rows = [{ ags: "08111000", name: "Stadt", persons: 10 }, town("A", 65)];
    const [city] = plan(rows, { borders: [["08111000", ags("A")]] }).places;
    expect(city?.stranded?.waysOut.map((way) => way.kind)).toEqual(["join-self-sufficient", "top-up"]);
  });

  it("lets everyone of a district share where borders are off", () => {
    const found = plan([town("A", 40), town("B", 0), town("C", 25), town("D", 10, "08116")], { borders: "off" });
    expect(members(found)).toEqual([["001", "003"]]);
    expect(placeOf(found, "B")).toMatchObject({ place: "without-frame" });
    expect(placeOf(found, "D", "08116")?.stranded).toMatchObject({ reason: "area-below-threshold" });
  });
});

describe("formPools around municipalities without a frame", () => {
  it("releases a chain of them that leads nowhere", () => {
    const rows = [town("A", 30), town("B", 40), town("C", 0), town("D", 0)];
    const found = plan(rows, { borders: [border("A", "B"), border("A", "C"), border("C", "D")] });
    expect(members(found)).toEqual([["001", "002"]]);
    const hosted = plan([town("A", 100), town("B", 0), town("C", 0)], {
      borders: [border("A", "B"), border("B", "C")],
      offers: [ags("A")],
    });
    expect(hosted.pools).toEqual([]);
  });

  it("sees the ways out behind them", () => {
    const found = plan([town("A", 10), town("B", 0), town("C", 100)], {
      borders: [border("A", "B"), border("B", "C")],
    });
    expect(placeOf(found, "A")?.stranded).toMatchObject({
      reason: "all-neighbours-above",
      group: [ags("A")],
      waysOut: [{ kind: "join-self-sufficient", ags: ags("C") }, {}, {}],
    });
  });
});

describe("formPools under the rules of 2017", () => {
  it("plans by the stricter reading, says so, and hands the questions on", () => {
    const rows = [town("A", 45), town("B", 45)];
    const assessment = assess(allocated(rows, imBw201707));
    const found = unwrap(formPools(assessment, { borders: [border("A", "B")] }));
    expect(found).toMatchObject({ measure: { value: null, basis: "open" }, requiredCents: 5_100_000 });
    expect(found.places.map((place) => place.questions.map((question) => question.id))).toEqual([
      ["threshold-measure"],
      ["threshold-measure"],
    ]);
  });
});

describe("formPools with agreements", () => {
  const rows = [town("A", 40), town("B", 40), town("C", 40), town("D", 40), town("E", 100)];
  const borders = [border("A", "B"), border("B", "C"), border("C", "D"), border("D", "E")];

  it("keeps an agreed pool, even of those who are no neighbours, and plans the rest around it", () => {
    const found = plan(rows, { borders, agreed: [{ name: "Ost", members: [ags("A"), ags("D")] }] });
    expect(found.pools.map(({ origin, name }) => [origin, name])).toEqual([
      ["agreed", "Ost"],
      ["proposed", null],
    ]);
    expect(members(found)).toEqual([
      ["001", "004"],
      ["002", "003"],
    ]);
  });

  it("lists the others of an agreed pool around a municipality above the threshold as hosted", () => {
    const found = plan(rows, { borders, agreed: [{ name: "Mit E", members: [ags("E"), ags("D")] }] });
    expect(found.pools.map((pool) => [pool.origin, pool.selfSufficient])).toEqual([
      ["proposed", []],
      ["agreed", [ags("E")]],
    ]);
    expect(placeOf(found, "E")).toMatchObject({ place: "host", pool: 2 });
    expect(placeOf(found, "D")).toMatchObject({ place: "hosted", pool: 2 });
  });

  it("makes the same plan of agreed pools in any order", () => {
    const two = [
      { name: "X", members: [ags("A"), ags("C")] },
      { name: "Y", members: [ags("B"), ags("D")] },
    ];
    const small = rows.map((row) => ({ ...row, persons: 20 }));
    expect(JSON.stringify(plan(small, { borders, agreed: two }))).toBe(
      JSON.stringify(plan(small, { borders, agreed: [...two].reverse() })),
    );
  });

  it("lists an agreed pool of municipalities that all reach the threshold alone", () => {
    const strong = [...rows, town("F", 100)];
    const found = plan(strong, { borders, agreed: [{ name: "Stark", members: [ags("E"), ags("F")] }] });
    expect([placeOf(found, "E")?.place, placeOf(found, "F")?.place]).toEqual(["pool", "pool"]);
  });

  it("refuses what only a caller can do wrong", () => {
    const assessment = assess(allocated(rows));
    expect(() => formPools(assessment, {} as PoolingOptions)).toThrow("borders");
    expect(() => formPools(assessment, { borders, scope: "land" as never })).toThrow('"land"');
  });

  it("says of an agreed pool below the threshold what it lacks", () => {
    const small = [town("A", 30), town("B", 30), town("C", 65)];
    const found = plan(small, {
      borders: [border("A", "B"), border("B", "C")],
      agreed: [{ name: "Zu klein", members: [ags("A"), ags("B")] }],
    });
    expect(found.pools).toEqual([]);
    expect(placeOf(found, "B")?.stranded).toMatchObject({
      reason: "agreed-pool-below-threshold",
      agreedName: "Zu klein",
      missingCents: 5_100_000 - 2 * 2_388_200,
    });
  });

  it("lets a municipality above the threshold take in the stranded only where it offers", () => {
    const around = [town("A", 20), town("B", 20), town("C", 100)];
    const chain = [border("A", "B"), border("B", "C")];
    expect(placeOf(plan(around, { borders: chain }), "A")?.place).toBe("stranded");
    const offered = plan(around, { borders: chain, offers: [ags("C")] });
    expect(offered.pools).toMatchObject([{ origin: "offered", members: [ags("A"), ags("B"), ags("C")] }]);
    expect(placeOf(offered, "C")).toMatchObject({ place: "host" });
  });

  it.each([
    [[{ name: "X", members: [ags("A"), "08999999"] }], [], ["unknown-key"], "„08999999“"],
    [[{ name: "X", members: [ags("A"), ags("A")] }], [], ["duplicate-key", "too-few-members"], "zum zweiten Mal"],
    [
      [
        { name: "X", members: [ags("A"), ags("B")] },
        { name: "Y", members: [ags("B"), ags("C")] },
      ],
      [],
      ["duplicate-key"],
      "in „X“ und in „Y“",
    ],
    [[], ["08999999"], ["unknown-key"], "„08999999“"],
    [[], [ags("A")], ["not-self-sufficient"], "„08115001“ (A)"],
    [
      [{ name: "X", members: [ags("D"), ags("E")] }],
      [ags("E")],
      ["duplicate-key"],
      "ohne vereinbarten Zusammenschluss",
    ],
  ])("refuses %j with offers %j", (agreed, offers, codes, text) => {
    const result = formPools(assess(allocated(rows)), { borders, agreed, offers });
    expect(codesOf(result)).toEqual(codes);
    expect(messagesOf(result)[0]).toContain(text);
  });

  it("refuses a border list of another table", () => {
    const result = formPools(assess(allocated(rows)), { borders: [["09162000", "09184118"]] });
    expect(codesOf(result)).toEqual(["no-border-in-table"]);
    expect(messagesOf(result)[0]).toContain("ein Nachbarpaar, in dem keine Gemeinde");
  });

  it("takes a single municipality without any border", () => {
    expect(plan([town("A", 10)], { borders: [] }).places[0]?.stranded?.reason).toBe("no-neighbour");
  });
});
