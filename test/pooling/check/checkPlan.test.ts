import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Municipality } from "../../../src/allocation/municipality";
import { assess, checkPlan, formPools } from "../../../src/index";
import { readPlan } from "../../../src/input/index";
import { de, describeProblem } from "../../../src/messages/index";
import type { PlanProblem } from "../../../src/pooling/check/planProblem";
import type {
  AreaBranch,
  AreaProof,
  Border,
  Place,
  Pool,
  PoolingOptions,
  PoolPlan,
  Scope,
} from "../../../src/pooling/plan";
import { allocated, codesOf, state, unwrap } from "../../support/fixtures";
import { borderPicks, RUNS, tables } from "../../support/generators";

const { assessment: everyone, borders } = state();
const options: PoolingOptions = { borders };
const planOfAll = unwrap(formPools(everyone, options));

/** Some districts with areas of every kind, since the state as a whole takes much longer. */
const assessment = within(["08111", "08115", "08117", "08337", districtClosedBy("branches")]);
const plan = unwrap(formPools(assessment, options));

function within(districts: readonly string[]): typeof everyone {
  return {
    ...everyone,
    municipalities: everyone.municipalities.filter(({ ags }) => districts.includes(ags.slice(0, 5))),
  };
}

function districtClosedBy(kind: AreaProof["closedBy"]): string {
  return planOfAll.areas.find(({ closedBy }) => closedBy === kind)?.municipalities[0]?.slice(0, 5) ?? "";
}

function said(problems: readonly PlanProblem[]): string[] {
  return problems.map((one) => describeProblem(one, de));
}

/** A plan with one field of one entry replaced, as a forger would. */
function withPool(index: number, change: (pool: Pool) => Partial<Pool>): PoolPlan {
  return { ...plan, pools: plan.pools.map((pool, at) => (at === index ? { ...pool, ...change(pool) } : pool)) };
}

function withPlace(ags: string, change: Partial<Place>): PoolPlan {
  return { ...plan, places: plan.places.map((place) => (place.ags === ags ? { ...place, ...change } : place)) };
}

function withArea(chosen: AreaProof, change: Partial<AreaProof>, of = plan): PoolPlan {
  return { ...of, areas: of.areas.map((area) => (area === chosen ? { ...area, ...change } : area)) };
}

function areaClosedBy(kind: AreaProof["closedBy"]): AreaProof {
  const found = plan.areas.find((area) => area.closedBy === kind && area.poolsAtMost > 0);
  if (found === undefined) throw new Error(`no area is closed by ${kind}`);
  return found;
}

/** The district whose bound is proved by cases, by itself. */
function caseDistrict() {
  const found = within([districtClosedBy("branches")]);
  const planned = unwrap(formPools(found, options));
  const area = planned.areas.find(({ closedBy }) => closedBy === "branches");
  if (area === undefined) throw new Error("no area is closed by cases");
  return { area, found, planned };
}

function cheaper(area: AreaProof, factor: number): Partial<AreaProof> {
  const millionths = area.prices?.millionths.map((price) => Math.floor(price * factor)) ?? [];
  return { prices: { millionths, oddSets: area.prices?.oddSets ?? [] } };
}

type End = Extract<AreaBranch, { prices: unknown }>;

/** The end that a proof by cases comes to first. */
function firstEnd(branch: AreaBranch): End {
  return "pair" in branch ? firstEnd(branch.together) : branch;
}

function withFirstEnd(branch: AreaBranch, end: End): AreaBranch {
  return "pair" in branch ? { ...branch, together: withFirstEnd(branch.together, end) } : end;
}

function priced({ prices }: End, factor: number): End {
  const millionths = prices.millionths.map((price) => Math.floor(price * factor));
  return { prices: { ...prices, millionths } };
}

/** Two municipalities of an area that are not the pair, far from it in the order of keys. */
function otherPair({ municipalities }: AreaProof, pair: readonly [string, string]): [string, string] {
  const [a, b] = municipalities.filter((ags) => !pair.includes(ags));
  return [a ?? "", b ?? ""];
}

describe("checkPlan", () => {
  it("proves the plan of the state anew: 208 pools and no more, without trusting the search anywhere", () => {
    const exact = planOfAll.areas.filter(({ levelsExact, pools }) => levelsExact && pools > 0);
    expect(checkPlan(planOfAll, everyone, options)).toEqual({
      holds: true,
      proved: true,
      problems: [],
      areas: {
        ...{ sum: 38, prices: 28, branches: 1, groupings: 0 },
        ...{ "fewest-left-out": 0, search: 0, open: 0, unfinished: 0 },
      },
      proposedPools: 208,
      proposedPoolsAtMost: 208,
      leftOut: 61,
      leftOutAtLeast: 61,
      unchecked: [
        { code: "levels-exact", about: exact.map(({ municipalities }) => municipalities[0]) },
        { code: "search", about: [] },
      ],
    });
  });

  /** `POOLING_CASES=1` looks at all districts. */
  const withoutBorders = process.env.POOLING_CASES === undefined ? assessment : everyone;

  it("proves the plan without borders anew", () => {
    const off = { borders: "off" } as const;
    const check = checkPlan(unwrap(formPools(withoutBorders, off)), withoutBorders, off);
    expect(check).toMatchObject({
      holds: true,
      areas: { search: 0, open: 0, unfinished: 0 },
      proposedPoolsAtMost: withoutBorders === everyone ? 268 : 41,
    });
  });

  it("says where it could not finish, and vouches only for the sum there", () => {
    const check = checkPlan(planOfAll, everyone, { ...options, mostVisits: 100 });
    expect(check.areas.unfinished).toBeGreaterThan(0);
    const bound = check.unchecked.find(({ code }) => code === "bound");
    expect(bound?.about).toHaveLength(check.areas.unfinished);
    expect(check.proposedPoolsAtMost).toBeGreaterThan(208);
  });

  it("accepts every plan of the library, from memory and from a file", () => {
    const cases = fc.tuple(
      tables,
      borderPicks,
      fc.constantFrom<Scope>("district", "state"),
      fc.boolean(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(cases, ([table, picks, scope, off, agree]) => {
        const key = (pick: number) => table[pick % table.length]?.ags ?? "";
        const pairs = picks.map(([a, b]): Border => [key(a), key(b)]);
        const agreed = agree ? [{ name: "Vereinbart", members: [key(0), key(1)] }] : [];
        const asked: PoolingOptions = { borders: off ? "off" : [...pairs, [key(0), key(1)]], scope, agreed };
        const found = assess(allocated(table));
        const made = unwrap(formPools(found, asked));
        const read = unwrap(readPlan(JSON.stringify({ format: "planungsrahmen.pool-plan/2", ...made })));
        for (const one of [made, read]) expect(checkPlan(one, found, asked).problems).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe("checkPlan rejects", () => {
  const stranded = plan.places.find((place) => place.place === "stranded");
  const strandedKey = stranded?.ags ?? "";
  const byPrices = areaClosedBy("prices");
  const summed = areaClosedBy("sum");

  const forgeries: readonly (readonly [string, PoolPlan, string])[] = [
    ["a pool without one of its members", withPool(0, ({ members }) => ({ members: members.slice(1) })), "Rahmen von"],
    [
      "a member in two pools",
      withPool(0, ({ members }) => ({ members: [...members, ...(plan.pools[1]?.members ?? [])] })),
      "in zwei",
    ],
    [
      "a sum that is a euro too high",
      withPool(3, ({ frameCents }) => ({ frameCents: (frameCents + 100) as never })),
      "die Summe ist",
    ],
    [
      "a pool with a member of another district",
      withPool(0, () => ({ members: ["08115001", "08117002"] })),
      "verlässt den Kreis",
    ],
    ["a pool of strangers", withPool(0, () => ({ members: ["08115002", "08115052"] })), "hängt nicht zusammen"],
    [
      "a pool with a member above the threshold",
      withPool(0, () => ({ members: ["08115001", "08115003"] })),
      "über der Schwelle",
    ],
    ["an invented agreement", withPool(0, () => ({ origin: "agreed" })), "ist so nicht vereinbart"],
    ["an invented offer", withPool(0, () => ({ origin: "offered" })), "beruft sich auf kein Angebot"],
    ["a seat elsewhere", withPool(0, () => ({ seat: "08111000" })), "nennt den falschen Sitz"],
    ["a wrong number", withPool(0, () => ({ id: 7 })), "nicht die Nummer 1"],
    [
      "a municipality that nobody knows",
      withPool(0, () => ({ members: ["08115001", "08999999"] })),
      "in der Tabelle nicht gibt",
    ],
    ["a lost municipality", { ...plan, places: plan.places.slice(1) }, "nicht jede Gemeinde"],
    ["a wrong frame", withPlace("08111000", { frameCents: 1 as never }), "08111000: Rahmen 0,01 €"],
    ["a stranded one called alone", withPlace(strandedKey, { place: "alone", stranded: null }), "Platz „allein“"],
    ["a wrong pool number", withPlace("08115001", { pool: 2 }), "in dem sie nicht ist"],
    [
      "a lack that is made small",
      withPlace(strandedKey, {
        stranded: stranded?.stranded ? { ...stranded.stranded, missingCents: 100 as never } : null,
      }),
      "genannt sind 1 €",
    ],
    [
      "a lower bound than is true",
      withArea(summed, { pools: summed.pools - 1, poolsAtMost: summed.poolsAtMost - 1 }),
      "Zusammenschluss, genannt sind 0",
    ],
    ["a bound without any proof", withArea(byPrices, { prices: null }), "nicht belegt"],
    ["prices that are too low", withArea(byPrices, cheaper(byPrices, 0.5)), "zu wenig zahlt"],
    ["prices that prove less than is claimed", withArea(byPrices, cheaper(byPrices, 3)), "die Preise belegen"],
    [
      "a price below zero",
      withArea(byPrices, { prices: { millionths: byPrices.municipalities.map(() => -1), oddSets: [] } }),
      "ganze Zahl ab 0",
    ],
    [
      "prices for some only",
      withArea(byPrices, { prices: { millionths: [1_000_000], oddSets: [] } }),
      "genau einen Preis",
    ],
    [
      "an odd set that is even",
      withArea(byPrices, {
        prices: {
          millionths: byPrices.prices?.millionths ?? [],
          oddSets: [{ members: byPrices.municipalities.slice(0, 2), millionths: 1 }],
        },
      }),
      "ungerade Gruppe",
    ],
    [
      "an area that does not exist",
      withArea(summed, { municipalities: summed.municipalities.slice(1) }),
      "gibt es nach der Eingabe nicht",
    ],
    ["a closed area called open", withArea(summed, { closedBy: "open" }), "„offen“ passt nicht"],
    [
      "a bound that its areas do not add up to",
      { ...plan, proposedPoolsAtMost: plan.proposedPoolsAtMost - 1 },
      `die Gebiete ergeben ${plan.proposedPoolsAtMost}`,
    ],
    [
      "levels that are better than true",
      withArea(byPrices, { levels: { ...byPrices.levels, distanceMetres: 1 } }),
      "Vorzüge stimmen nicht",
    ],
    ["another threshold", { ...plan, requiredCents: 5_000_000 as never }, "richtig ist 51.000 €"],
    ["another rule set", { ...plan, ruleSet: { ...plan.ruleSet, id: "anderes" } }, "Regelwerk anderes"],
  ];

  it.each(forgeries)("%s", (_, forged, reason) => {
    const { holds, problems } = checkPlan(forged, assessment, options);
    expect(holds).toBe(false);
    expect(said(problems).join("\n")).toContain(reason);
  });

  it("a plan of another scope, of other borders or without an agreed pool", () => {
    expect(said(checkPlan(plan, assessment, { borders, scope: "state" }).problems)[0]).toContain("Reichweite");
    expect(said(checkPlan(plan, assessment, { borders: "off" }).problems)[0]).toContain("Nachbarschaft");
    const agreed = [{ name: "Neu", members: ["08115001", "08115029"] }];
    expect(said(checkPlan(plan, assessment, { borders, agreed }).problems).join()).toContain(
      "„Neu“ ist nicht übernommen",
    );
  });

  it("a better chance left unused", () => {
    const rows: Municipality[] = ["08115001", "08115002", "08115003"].map((ags) => ({ ags, name: ags, persons: 40 }));
    const found = assess(allocated(rows));
    const asked: PoolingOptions = {
      borders: [
        ["08115001", "08115002"],
        ["08115002", "08115003"],
      ],
    };
    const made = unwrap(formPools(found, asked));
    const pools = made.pools.map((pool) => ({
      ...pool,
      members: ["08115001", "08115002"],
      frameCents: 6_368_600 as never,
    }));
    const places = made.places.map((place) =>
      place.ags === "08115003"
        ? {
            ...place,
            place: "stranded" as const,
            pool: null,
            stranded: { group: ["08115003"], missingCents: 1_915_700 } as never,
          }
        : place,
    );
    expect(said(checkPlan({ ...made, pools, places }, found, asked).problems).join()).toContain(
      "obwohl ein Zusammenschluss erreichbar ist",
    );
  });

  it("consistent forgeries: keys run together, areas twice, a bound below zero, labels that hide what is modelled", () => {
    const joined = [summed.municipalities.join()];
    const forged: readonly (readonly [PoolPlan, string])[] = [
      [withArea(summed, { municipalities: joined, pools: 0, poolsAtMost: 0 }), "fehlt im Plan"],
      [{ ...plan, areas: [{ ...summed, poolsAtMost: -5 }, ...plan.areas] }, "steht zweimal"],
      [withArea(summed, { pools: -1, poolsAtMost: -1 }), "keine ganze Zahl ab 0"],
      [withArea(summed, { poolsAtMost: summed.poolsAtMost + 1, closedBy: "open" }), "was die Summe erlaubt"],
      [{ ...plan, places: plan.places.map((place) => ({ ...place, basis: "published" as const })) }, "Grundlage"],
      [withPlace("08111000", { name: "Anders" }), "08111000: Name"],
      [withPlace("08337116", { questions: [] }), "offenen Fragen"],
      [withPool(0, () => ({ name: "Vereinbart" })), "falschen Namen"],
      [
        withPlace(strandedKey, { stranded: stranded?.stranded ? { ...stranded.stranded, group: [] } : null }),
        "Gruppe der Erreichbaren",
      ],
      [
        withPlace(strandedKey, { stranded: stranded?.stranded ? { ...stranded.stranded, agreedName: "X" } : null }),
        "Grund",
      ],
      [{ ...plan, ruleSet: { ...plan.ruleSet, title: "Anders" } }, "Regelwerk"],
    ];
    for (const [one, reason] of forged)
      expect(said(checkPlan(one, assessment, options).problems).join("\n")).toContain(reason);
  });

  it("a proof by cases that leaves something out or does not hold", () => {
    const { area, found, planned } = caseDistrict();
    const tree = area.branches;
    if (tree === null || !("pair" in tree)) throw new Error("a case was expected");
    const { pair, together, apart } = tree;
    const first = firstEnd(tree);
    const endless = { pair, together, apart } as {
      pair: readonly [string, string];
      together: AreaBranch;
      apart: never;
    };
    endless.together = endless;
    const forged: readonly (readonly [string, AreaBranch | null, string])[] = [
      ["a price lowered at one end", withFirstEnd(tree, priced(first, 0.9)), "in einem Fall zu wenig zahlt"],
      ["prices raised at one end", withFirstEnd(tree, priced(first, 2)), "die Preise eines Falls belegen"],
      ["a price below zero", withFirstEnd(tree, priced(first, -1)), "keine ganze Zahl ab 0"],
      ["no cases", null, "fehlt ein Fall"],
      ["a missing end", { pair, together, apart: undefined as never }, "fehlt ein Fall"],
      ["an empty end", { pair, together: {} as never, apart }, "fehlt ein Fall"],
      ["a branch for the whole", together, "zu wenig zahlt"],
      ["the other branch for the whole", apart, "zu wenig zahlt"],
      ["branches the wrong way round", { pair, together: apart, apart: together }, "zu wenig zahlt"],
      ["another pair", { pair: otherPair(area, pair), together, apart }, "zu wenig zahlt"],
      ["one municipality twice", { pair: [pair[0], pair[0]], together, apart }, "nicht zwei Gemeinden"],
      ["a stranger", { pair: [pair[0], "08111000"], together, apart }, "nicht zwei Gemeinden"],
      ["cases without end", endless, "zu viele Fälle"],
    ];
    for (const [name, branches, reason] of forged) {
      const { problems, proved } = checkPlan(withArea(area, { branches }, planned), found, options);
      expect([proved, problems.length, said(problems).join()], name).toEqual([
        false,
        1,
        expect.stringContaining(reason),
      ]);
    }
    const [, ...others] = area.prices?.millionths ?? [];
    const cheapArea = { millionths: [0, ...others.map((price) => Math.floor(price / 2))], oddSets: [] };
    expect(checkPlan(withArea(area, { prices: cheapArea }, planned), found, options).proved).toBe(false);
    expect(said(checkPlan(withArea(area, { prices: null }, planned), found, options).problems).join()).toContain(
      "nicht belegt",
    );
  });

  it("nothing of a proof by cases that it could not finish, and says so", () => {
    const { found, planned } = caseDistrict();
    const visits = Array.from({ length: 40 }, (_, step) => Math.round(1.4 ** step));
    const proved = visits.map((mostVisits) => {
      const check = checkPlan(planned, found, { ...options, mostVisits });
      expect(check.holds).toBe(true);
      expect(check.proved).toBe(check.areas.unfinished === 0);
      return check.areas.branches;
    });
    expect([...new Set(proved)]).toEqual([0, 1]);
  });

  it("a plan with a pool too few that leans on a search it never made, as proved", () => {
    const [a, b] = plan.pools.filter((pool) => byPrices.municipalities.includes(pool.members[0] ?? ""));
    if (a === undefined || b === undefined) throw new Error("two pools were expected");
    const fewer = withArea(byPrices, {
      pools: byPrices.pools - 1,
      poolsAtMost: byPrices.poolsAtMost - 1,
      closedBy: "search",
      prices: null,
    });
    const pools = plan.pools.filter((pool) => pool !== b);
    expect(checkPlan({ ...fewer, pools }, assessment, options)).toMatchObject({ holds: false, proved: false });
  });

  it("pools that members above the threshold never offered, and the stranded beside an offer", () => {
    const rows = [
      { ags: "08115001", name: "A", persons: 40 },
      { ags: "08115002", name: "B", persons: 100 },
      { ags: "08115003", name: "C", persons: 20 },
    ];
    const found = assess(allocated(rows));
    const pairs: Border[] = [
      ["08115001", "08115002"],
      ["08115002", "08115003"],
    ];
    const asked: PoolingOptions = { borders: pairs, offers: ["08115002"] };
    const made = unwrap(formPools(found, asked));
    expect(checkPlan(made, found, asked).problems).toEqual([]);
    expect(said(checkPlan(made, found, { borders: pairs }).problems).join()).toContain("beruft sich auf kein Angebot");
    const without = unwrap(formPools(found, { borders: pairs }));
    expect(said(checkPlan(without, found, asked).problems).join()).toContain("aufnehmen will");
  });

  it("what is wrong outside of areas, as proved, and claims exactness of levels without saying so", () => {
    const misplaced = checkPlan(withPlace("08111000", { name: "Anders" }), assessment, options);
    expect([misplaced.holds, misplaced.proved]).toEqual([false, false]);
    expect(misplaced.areas).toMatchObject({ search: 0, open: 0, unfinished: 0 });
    const some = plan.areas.find(({ pools }) => pools > 0) as AreaProof; // SAFETY: the state has pools
    const { unchecked } = checkPlan(withArea(some, { levelsExact: true }), assessment, options);
    expect(unchecked.find(({ code }) => code === "levels-exact")?.about).toContain(some.municipalities[0]);
  });

  it("two towns stranded that could pool, whatever closes their area", () => {
    const rows = ["08115001", "08115002"].map((ags) => ({ ags, name: ags, persons: 38 }));
    const found = assess(allocated(rows));
    const asked: PoolingOptions = { borders: [["08115001", "08115002"]] };
    const made = unwrap(formPools(found, asked));
    for (const closedBy of ["search", "open", "sum", "prices"] as const) {
      const areas = made.areas.map((area) => ({
        ...area,
        ...{ pools: 0, poolsAtMost: closedBy === "open" ? 1 : 0, closedBy, leftOut: 2, leftOutAtLeast: 2 },
        levels: { ...area.levels, distanceMetres: 0, largestPool: 0 },
      }));
      const forged = { ...made, areas, pools: [], proposedPoolsAtMost: closedBy === "open" ? 1 : 0 };
      const { holds, proved, leftOutAtLeast, problems } = checkPlan(forged, found, asked);
      expect([holds, proved, leftOutAtLeast], closedBy).toEqual([false, false, 0]);
      expect(said(problems).join("\n")).toContain("Gebiet um 08115001: 08115001 und 08115002 sind übrig");
    }
  });

  it.each<Scope>(["district", "state", "rescue"])("a pool that takes a member of an agreed one, scope %s", (scope) => {
    // Two towns that are a pool, and an agreement below the threshold, one of whose members is their neighbour.
    const rows = [40, 40, 10, 10].map((persons, index) => ({ ags: `0811500${index + 1}`, name: "Ort", persons }));
    const found = assess(allocated(rows));
    const [a, b, c, d] = rows.map(({ ags }) => ags) as [string, string, string, string];
    const asked: PoolingOptions = {
      borders: [
        [a, b],
        [b, c],
        [c, d],
      ],
      scope,
      agreed: [{ name: "X", members: [c, d] }],
    };
    const made = unwrap(formPools(found, asked));
    expect(checkPlan(made, found, asked).problems).toEqual([]);
    const pools = made.pools.map((pool) => ({ ...pool, members: [a, b, c] }));
    const { holds, proved, problems } = checkPlan({ ...made, pools }, found, asked);
    expect([holds, proved, said(problems).join()]).toEqual([false, false, expect.stringContaining("nicht frei sind")]);
  });

  it("what is no plan, before it is checked", () => {
    expect(codesOf(readPlan("kein JSON"))).toEqual(["unreadable"]);
    expect(codesOf(readPlan({ ...plan, format: "planungsrahmen.allocation/1" }))).toEqual(["unreadable"]);
    expect(codesOf(readPlan({ ...plan, format: "planungsrahmen.pool-plan/2", pools: [{}] })).length).toBeGreaterThan(3);
  });
});
