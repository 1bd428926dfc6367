import { describe, expect, it } from "vitest";
import { apportion, apportionWhole } from "../../src/allocation/apportion";
import { headCountRangeOf } from "../../src/allocation/headCountsOf";
import type { Municipality } from "../../src/allocation/municipality";
import { allocate, frameOf, headCountsOf, imBw2022Soforthilfe, imBw201707, imBw201801 } from "../../src/index";
import { completeRuleSet } from "../../src/input/index";
import { type Cents, cents, euros } from "../../src/money/cents";
import type { Result } from "../../src/result/result";
import type { DistributionRules, Rounding, RuleSet } from "../../src/rules/ruleSet";
import { allocated, codesOf, messagesOf, unwrap } from "../support/fixtures";

const WEHR: Municipality = { ags: "08337116", name: "Wehr", persons: 64 };
const pathsOf = (result: Result<unknown>) => (result.ok ? [] : result.issues.map(({ path }) => path));

interface Changes {
  readonly term?: number;
  readonly years?: number;
  readonly total?: number | null;
  readonly rounding?: Rounding;
  readonly remainder?: RuleSet["remainder"]["value"];
}

/** A programme of 1,000 euros a year in whole euros unless said. */
function programme({ term = 100_000, years = 1, total = null, rounding, remainder = "none" }: Changes = {}): RuleSet {
  const { budget } = imBw201801;
  return {
    ...imBw201801,
    budget: {
      ...budget,
      termCents: { ...budget.termCents, value: cents(term) },
      years: { ...budget.years, value: years },
    },
    totalPersons: { ...imBw201801.totalPersons, value: total },
    rounding: { ...imBw201801.rounding, value: rounding ?? imBw201801.rounding.value },
    remainder: { ...imBw201801.remainder, value: remainder },
  };
}

/** Municipalities with head counts, given frames, or both. */
function rows(...figures: readonly Pick<Municipality, "persons" | "frameCents">[]): Municipality[] {
  return figures.map((one, index) => ({ ags: `0811500${index + 1}`, name: `Ort ${index + 1}`, ...one }));
}

describe("the rate per person", () => {
  it("is the exact share of one", () => {
    const rate = allocated([WEHR]).ratePerPerson;
    // 58,000,000 euros ÷ 72,857 persons
    expect(rate).toEqual({ wholeCents: 79_607, remainder: 145_602, denominator: 145_714 });
  });

  it("is unknown where there is nothing to divide by", () => {
    expect(allocated(rows({ frameCents: 100 }), programme()).ratePerPerson).toBeNull();
    expect(allocated(rows({ persons: 0, frameCents: 0 }), programme()).ratePerPerson).toBeNull();
  });
});

describe("what a row says beside its figures", () => {
  it("is handed on, or null where it says nothing", () => {
    const said = { association: "5003", latitude: 47.6, longitude: 7.9, basis: "modelled" } as const;
    expect(allocated([{ ...WEHR, ...said }]).municipalities[0]).toMatchObject(said);
    expect(allocated([WEHR]).municipalities[0]).toMatchObject({
      ...{ association: null, latitude: null, longitude: null, basis: "unstated" },
    });
  });

  it("ends with the rounding in a tranche, which has no term", () => {
    expect(allocated([WEHR], imBw201707).municipalities[0]?.steps.map((one) => one?.step)).toEqual(["share", "round"]);
  });
});

describe("persons without a total to divide them by", () => {
  const table = { total: "table" } as const;

  it("are refused beside a given frame, which nothing holds them against", () => {
    const given = rows({ persons: 1, frameCents: 100 }, { frameCents: 100 });
    const result = allocate(given, programme(), table);
    expect(codesOf(result)).toEqual(["needs-head-counts"]);
    expect(messagesOf(result)[0]).toContain("Personenzahlen in jeder Zeile");
    expect(codesOf(allocate(rows({ persons: 0 }, { frameCents: 100 }), programme(), table))).toEqual([
      "needs-head-counts",
    ]);
    expect(messagesOf(allocate(rows({ persons: 1 }), programme(), { total: "fixed" }))[0]).toContain(
      "ein Regelwerk mit fester Gesamtzahl",
    );
  });

  it("are refused as a part where the remainder goes to all", () => {
    const rules = programme({ total: 3, remainder: "largest-remainder" });
    expect(codesOf(allocate(rows({ persons: 1 }, { frameCents: 100 }), rules))).toEqual(["needs-head-counts"]);
    const everybody = rows({ persons: 1 }, { persons: 2 }, { frameCents: 100 });
    expect(messagesOf(allocate(everybody, rules))[0]).toContain("3 von 3 Personen");
    expect(codesOf(allocate(rows({ persons: 2 }, { persons: 2 }), rules))).toEqual(["persons-exceed-total"]);
  });
});

describe("totals", () => {
  it("know no number of persons as soon as one is missing", () => {
    const { totals } = allocated(rows({ persons: 2 }, { frameCents: 10_000 }), programme({ total: 10 }));
    expect(totals).toMatchObject({ persons: null, frameCents: 30_000, complete: false });
  });

  it.each([
    ["half-up", "none", [-101, -100, 100, 101], [false, true, true, false]],
    ["half-even", "none", [-101, -100, 100, 101], [false, true, true, false]],
    ["floor", "none", [0, 200, 201], [true, true, false]], // and never above the budget
    ["ceiling", "none", [-201, -200, 0, 1], [false, true, true, false]], // and never below
    ["floor", "largest-remainder", [0, 100, 101], [true, true, false]],
  ] as const)(
    "call given frames complete where rounding %s, remainder %s explains the difference",
    (mode, remainder, missing, complete) => {
      // Two municipalities, one year: half a step each, or a whole one.
      const completeWith = (left: number) => {
        const rounding = { stepCents: cents(100), mode };
        const rules = programme({ term: 100_000 + left, rounding, remainder });
        const found = allocate(rows({ frameCents: 40_000 }, { frameCents: 60_000 }), rules);
        return found.ok && found.value.totals.complete;
      };
      expect(missing.map(completeWith)).toEqual(complete);
    },
  );

  it("call given frames complete where less than a step is left in each of the years", () => {
    const rounding = { stepCents: cents(100), mode: "floor" } as const;
    const completeWith = (left: number) => {
      const rules = programme({ term: 200_000 + left, years: 2, rounding, remainder: "largest-remainder" });
      return allocated(rows({ frameCents: 40_000 }, { frameCents: 60_000 }), rules).totals.complete;
    };
    expect([completeWith(200), completeWith(201)]).toEqual([true, false]);
  });

  it("call a table with head counts complete by these alone", () => {
    const complete = (total: number) => allocated(rows({ persons: 1 }), programme({ total })).totals.complete;
    expect([complete(1), complete(2)]).toEqual([true, false]);
    // So many would be needed that the frame of one is within the slack of the budget of 1 euro.
    expect(allocated(rows({ persons: 1 }), programme({ term: 50, total: 2 })).totals.complete).toBe(false);
  });
});

describe("given frames against the budget", () => {
  const allowed = (frame: number, changes: Changes) =>
    allocate(rows({ frameCents: frame }, { frameCents: 0 }), programme(changes)).ok;

  it.each([
    ["half-up", 100_100],
    ["half-even", 100_100],
    ["ceiling", 100_200],
  ] as const)("may exceed it by what rounding %s explains, and not by a step more", (mode, most) => {
    const rounding = { stepCents: cents(100), mode };
    expect([allowed(most, { rounding }), allowed(most + 100, { rounding })]).toEqual([true, false]);
  });

  it("may exceed it in each of the years", () => {
    const years = { term: 300_000, years: 3 };
    expect([allowed(100_100, years), allowed(100_200, years)]).toEqual([true, false]);
  });

  it("are held against it also beside computed ones", () => {
    const result = allocate(rows({ persons: 5 }, { frameCents: 60_000 }), programme({ total: 10 }));
    expect(codesOf(result)).toEqual(["frames-exceed-budget"]);
    expect(messagesOf(result)[0]).toContain("zusammen 1.100 €; erwartet höchstens 1.000 € und");
  });

  it("are shown in the row in which they contradict", () => {
    const result = allocate(rows({ persons: 5, frameCents: 100 }), programme({ total: 10 }));
    expect(result.ok ? [] : result.issues).toMatchObject([
      { code: "frame-contradicts-persons", row: 1, column: "frameCents", path: ["municipalities", 0, "frameCents"] },
    ]);
  });
});

describe("problems of the whole table", () => {
  it("have the table as their place", () => {
    const exceeding = allocate(rows({ persons: 11 }), programme({ total: 10 }));
    const dear = allocate(rows({ frameCents: 200_000 }), programme());
    const without = allocate(rows({ persons: 0 }), programme());
    for (const result of [allocate([], imBw201801), exceeding, dear, without]) {
      expect(pathsOf(result)).toEqual([["municipalities"]]);
    }
  });
});

describe("tables of districts", () => {
  const say = (value: unknown) => ({ value, basis: "assumed", source: "Annahme" });
  const rules: DistributionRules = unwrap(
    completeRuleSet(imBw2022Soforthilfe, {
      ...{ id: "versuch", version: "1.0.0", validFrom: say("2022-01-01"), validUntil: say(null) },
      ...{ rounding: say({ stepCents: 100, mode: "half-up" }), remainder: say("none") },
    }),
  );
  const district = (ags: unknown) => [{ ags: ags as string, name: "Böblingen", persons: 1 }];
  const fixed = { ...rules, totalPersons: { ...rules.totalPersons, value: 100 } };

  it.each([
    ["8115", "lost-leading-zero", "mit vier Ziffern; erwartet fünf Ziffern, vermutlich „08115“"],
    ["08115", "malformed-key", "mit fünf Ziffern; erwartet acht Ziffern: „08115000“"],
    ["811", "malformed-key", "„811“"],
    ["08115003", "not-a-district", "eine Gemeinde"],
    [8115, "malformed-key", "„8115“"],
  ])("know %j as %s", (ags, code, text) => {
    const result = allocate(district(ags), fixed);
    expect(codesOf(result)).toEqual([code]);
    expect(messagesOf(result)[0]).toContain(text);
  });

  it("know the shortened keys of districts only there", () => {
    expect(messagesOf(allocate([{ ...WEHR, ags: "8337" }], imBw201801))[0]).not.toContain("fünf Ziffern");
    expect(messagesOf(allocate([{ ...WEHR, ags: "08337" }], imBw201801))[0]).not.toContain("„08337000“");
  });

  it("need all districts only where the budget is divided by their sum, and where the rules know them", () => {
    const missing = allocate(district("08115000"), rules);
    expect(codesOf(missing)).toEqual(["missing-districts"]);
    expect(pathsOf(missing)).toEqual([["municipalities"]]);
    expect(allocate(district("08115000"), fixed).ok).toBe(true);
    expect(allocate(district("08115000"), { ...rules, districts: null }).ok).toBe(true);
  });
});

describe("figures at the ends of their range", () => {
  const bad = (row: object, rules: RuleSet = imBw201801) => allocate([{ ...WEHR, ...row } as Municipality], rules);

  it("are taken", () => {
    expect(bad({ latitude: null, longitude: null }).ok).toBe(true);
    expect(bad({ latitude: 90, longitude: -180 }).ok).toBe(true);
    expect(bad({ latitude: -90, longitude: 180 }).ok).toBe(true);
    expect(bad({ persons: 1_000_000_000 }, programme()).ok).toBe(true);
    expect(allocated([{ ...WEHR, persons: 72_857 }]).municipalities[0]?.frameCents).toBe(euros(58_000_000));
    expect(bad({}, { ...imBw201801, districts: null }).ok).toBe(true);
  });

  it("are refused outside of it, and shown", () => {
    expect(codesOf(bad({ persons: 1_000_000_001 }, programme()))).toEqual(["too-large"]);
    expect(codesOf(bad({ persons: null, frameCents: null }))).toEqual(["missing-value"]);
    expect(messagesOf(bad({ name: 5 }))[0]).toContain("„5“");
    const rounding = { stepCents: cents(5_000), mode: "half-up" } as const;
    expect(messagesOf(bad({ persons: null, frameCents: 5_001 }, programme({ rounding })))[0]).toContain(
      "ein Vielfaches von 5000 Cent",
    );
    expect(() => allocate([5] as never, imBw201801)).toThrow("position 0, 5 was given");
  });
});

describe("the method of the largest remainder", () => {
  const divide = (units: number, ...weights: readonly number[]) =>
    apportionWhole(
      units,
      weights.map((weight, index) => ({ key: `0811500${9 - index}`, weight: BigInt(weight) })),
    );

  it("gives what is left to the largest fractions, whatever stands first", () => {
    expect(divide(10, 1, 6)).toEqual([1, 9]); // 1.43 and 8.57
    expect(divide(10, 6, 1)).toEqual([9, 1]);
    expect(divide(100, 3, 5, 6, 7)).toEqual([14, 24, 29, 33]); // 14.29, 23.81, 28.57, 33.33
  });

  it("gives it to the smaller key among equal fractions", () => {
    expect(divide(5, 1, 1, 1)).toEqual([1, 2, 2]);
    expect(divide(4, 1, 1, 1)).toEqual([1, 1, 2]);
  });
});

describe("the head counts of an amount", () => {
  it("are a range, or nothing where no whole number of persons gives it", () => {
    expect(headCountRangeOf(euros(50_949), imBw201801)).toEqual({ from: 64, to: 64 });
    expect(headCountRangeOf(euros(50_950), imBw201801)).toBeNull();
  });
});

describe("what cannot be divided by", () => {
  it.each([null, 0, -5, 0.5, Number.NaN])("is refused by name: a total of %s", (total) => {
    expect(() => frameOf(0, imBw201801, total)).toThrow(`a total of whole persons above 0 was expected, ${total} was`);
  });

  it("is refused by name: no total, an amount below 0, and weights of 0", () => {
    expect(() => headCountsOf(euros(1), programme())).toThrow("headCountsOf: a total of persons was expected");
    expect(() => headCountsOf(-100 as Cents, imBw201801)).toThrow("whole cents from 0 were expected, -100 was given");
    const nobody = [{ key: "08115001", weight: 0n }];
    expect(() => apportion({ numerator: 1n, denominator: 1n }, nobody)).toThrow("weights above 0 were expected, 0 was");
  });
});
