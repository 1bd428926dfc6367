import { describe, expect, it } from "vitest";
import { assess, assessPool, type Cents, cents, euros, imBw201707, imBw201801 } from "../../src/index";
import type { Issue } from "../../src/result/issue";
import type { Result } from "../../src/result/result";
import type { RuleSet } from "../../src/rules/ruleSet";
import { formatFte } from "../../src/staffing/formatFte";
import { fundablePosts, fundingPeriod, grantOf, staff } from "../../src/staffing/index";
import { periodsOf } from "../../src/staffing/periodsOf";
import { poolingGain } from "../../src/staffing/poolingGain";
import { questionsOf } from "../../src/staffing/questionsOf";
import { splitByYear } from "../../src/staffing/splitByYear";
import type { Employment, FundablePosts, Sharing, SharingKey, StaffingRequest } from "../../src/staffing/staffing";
import { allocated, codesOf, messagesOf, unwrap } from "../support/fixtures";
import { asked } from "../support/inGerman";

const ROWS = [
  { ags: "08435013", name: "Eriskirch", persons: 40 },
  { ags: "08435029", name: "Kressbronn am Bodensee", persons: 91 },
  { ags: "08435030", name: "Langenargen", persons: 52 },
  { ags: "08337116", name: "Wehr", persons: 64 },
  { ags: "08337999", name: "Niemand", persons: 0 },
];
const assessment = assess(allocated(ROWS));
const LAKE = ["08435013", "08435029", "08435030"];
const pool = { kind: "pool", members: LAKE } as const;
const wehr = { kind: "municipality", ags: "08337116" } as const;
const nobody = { kind: "municipality", ags: "08337999" } as const;
const staffed = (request: StaffingRequest, rows = assessment) => unwrap(staff(rows, request));
const placesOf = (result: Result<unknown>) =>
  result.ok ? [] : result.issues.map(({ code, path, column }: Issue) => [code, path.join("."), column]);
const degree = (shareHundredths: number) => ({ qualification: "degree", shareHundredths });

describe("who employs", () => {
  it("has its members in the order of their keys, however they are named", () => {
    const asked = { kind: "delegation", members: [...LAKE].reverse() } as const;
    expect(staffed({ applicant: asked }).applicant.members.map(({ ags }) => ags)).toEqual(LAKE);
  });

  it("is refused as a pool for the reasons of assessPool, and for no others", () => {
    const members = ["08435013", "08999999", "08435013"];
    const result = staff(assessment, { applicant: { kind: "pool", members } });
    const reasons = assessPool(assessment, members);
    expect(reasons.ok).toBe(false);
    expect(result).toEqual(reasons);
  });

  it("has the applicant as the place of its problems, and districts in their order", () => {
    const strangers = { kind: "delegation", members: ["08435013", "08337116"] } as const;
    const result = staff(assessment, { applicant: strangers });
    expect(placesOf(result)).toEqual([["district-mismatch", "applicant", null]]);
    expect(messagesOf(result)[0]).toContain("Kreise 08337, 08435");
    const delegation = { ...imBw201801.delegation, value: false };
    const others = assess(allocated(ROWS, { ...imBw201801, delegation }));
    const refused = [
      staff(assessment, { applicant: { kind: "delegation", members: [] } }),
      staff(assessment, { applicant: { kind: "municipality", ags: "08999999" } }),
      staff(others, { applicant: { kind: "delegation", members: LAKE } }),
    ];
    expect(refused.flatMap(placesOf).map(([, path]) => path)).toEqual(["applicant", "applicant", "applicant"]);
  });
});

describe("many posts", () => {
  const places = (posts: { qualification: string; shareHundredths: number }[]) =>
    placesOf(staff(assessment, { applicant: wehr, posts }));

  it.each([
    [999, []],
    [1_000, []],
    [1_001, [["too-large", "posts", null]]],
  ])("are at most 1,000: %i", (count, expected) => {
    expect(places(Array.from({ length: count }, () => degree(50)))).toEqual(expected);
  });

  it.each([
    [999_999, []],
    [1_000_000, []],
    [1_000_001, [["too-large", "posts", null]]],
  ])("are at most 10,000 full ones together: %i hundredths", (hundredths, expected) => {
    expect(places([degree(500_000), degree(hundredths - 500_000)])).toEqual(expected);
  });

  it("say how many they are, or how much they are together", () => {
    const many = staff(assessment, { applicant: wehr, posts: Array.from({ length: 1_001 }, () => degree(50)) });
    expect(many).toMatchObject({ ok: false, issues: [{ params: { kind: "posts", count: 1_001, most: 1_000 } }] });
    const much = staff(assessment, { applicant: wehr, posts: [degree(500_000), degree(500_001)] });
    expect(messagesOf(much)[0]).toContain("Stellen mit zusammen 10.000,01 VZÄ");
  });

  it("of the dearest rules that a file may state are refused or counted, never thrown", () => {
    const dear = {
      ...imBw201801,
      fixedAmounts: imBw201801.fixedAmounts.map((fixed) => ({
        ...fixed,
        amountCents: { ...fixed.amountCents, value: cents(1_000_00000) },
      })),
    };
    const rich = assess(allocated(ROWS, dear));
    const posts = (count: number) => Array.from({ length: count }, () => degree(1_000_000));
    expect(staffed({ applicant: wehr, posts: posts(1) }, rich).grant.claimCents).toBe(1_000_000_000_000);
    expect(placesOf(staff(rich, { applicant: wehr, posts: posts(1_000) }))).toEqual([["too-large", "posts", null]]);
  });
});

describe("an employment", () => {
  const start = "2018-02-01";
  const end = "2019-01-31";
  const refuse = (employment: Employment) => staff(assessment, { applicant: wehr, employment });
  const gap = (from: string, to: string, rest: object = { end }) => ({ start, interruptions: [{ from, to }], ...rest });

  it.each<[string, Employment]>([
    ["a single day", { start, end: start }],
    ["the first day that is taken", { start: "1900-01-01" }],
    ["the last day that is taken", { start, end: "2199-12-31" }],
    ["an interruption of a day", gap("2018-05-01", "2018-05-01")],
    ["an interruption from the first day on", gap(start, "2018-03-01")],
    ["an interruption up to the last day", gap("2018-05-01", end)],
    ["an interruption without an end of employment", gap("2018-05-01", "2018-06-01", {})],
    [
      "an interruption from the day after the one before",
      {
        start,
        interruptions: [
          { from: "2018-05-01", to: "2018-05-31" },
          { from: "2018-06-01", to: "2018-06-01" },
        ],
      },
    ],
  ])("is taken: %s", (_, employment) => {
    expect(refuse(employment).ok).toBe(true);
  });

  it.each<[string, Employment, string, string, string]>([
    ["no text", { start: 20_180_201 as unknown as string }, "not-a-date", "start", "„20180201“"],
    ["a list of a text", { start: ["2018-02-01"] as unknown as string }, "not-a-date", "start", "einen Tag"],
    ["a day before 1900", { start: "1899-12-31" }, "out-of-range", "start", "von 1900-01-01 bis"],
    ["a day after 2199", { start, end: "2200-01-01" }, "out-of-range", "end", "bis 2199-12-31"],
    ["an end before the beginning", { start, end: "2018-01-31" }, "ends-before-start", "end", "als Ende"],
    ["a gap from no day", gap("2018-02-30", "2018-03-01"), "not-a-date", "interruptions.0.from", "einen Tag"],
    ["a gap to no day", gap("2018-03-01", "2018-04-31"), "not-a-date", "interruptions.0.to", "einen Tag"],
    ["a gap that begins a day early", gap("2018-01-31", "2018-03-01"), "out-of-range", "interruptions.0", `bis ${end}`],
    ["a gap that ends a day late", gap("2018-05-01", "2019-02-01"), "out-of-range", "interruptions.0", `bis ${end}`],
  ])("is refused at its place: %s", (_, employment, code, column, text) => {
    expect(placesOf(refuse(employment))).toEqual([[code, `employment.${column}`, column]]);
    expect(messagesOf(refuse(employment))[0]).toContain(text);
  });

  it("is refused where gaps touch, and after each one that it does not come behind", () => {
    const interruptions = [
      { from: "2018-05-01", to: "2018-05-31" },
      { from: "2018-05-31", to: "2018-06-01" },
      { from: "2018-04-01", to: "2018-04-02" },
    ];
    expect(placesOf(refuse({ start, interruptions }))).toEqual([
      ["out-of-range", "employment.interruptions.1", "interruptions.1"],
      ["out-of-range", "employment.interruptions.2", "interruptions.2"],
    ]);
  });

  it("has the post as its place where it is a post's own", () => {
    const posts = [degree(50), { ...degree(50), employment: { start: "2018-02-30" } }];
    expect(placesOf(staff(assessment, { applicant: wehr, posts }))).toEqual([
      ["not-a-date", "posts.1.employment.start", "start"],
    ]);
  });
});

describe("a key of agreed weights", () => {
  const MOST = 1_000_000_000_000;
  const withWeights = (...weights: readonly unknown[]) =>
    staff(assessment, {
      applicant: pool,
      key: { agreed: LAKE.map((ags, index) => ({ ags, weight: weights[index] as number })) },
    });

  it("takes weights up to a million million, and 0 beside another", () => {
    expect(unwrap(withWeights(0, 1, MOST)).sharing?.members.map(({ weight }) => weight)).toEqual([0, 1, MOST]);
  });

  it("takes persons of 0 beside others, but not alone", () => {
    const members = [...LAKE, "08337999"];
    expect(staffed({ applicant: { kind: "pool", members }, key: "persons" }).sharing?.members).toHaveLength(4);
    expect(placesOf(staff(assessment, { applicant: nobody, key: "persons" }))).toEqual([["out-of-range", "key", null]]);
  });

  it("divides what there is by agreed weights although there is no frame", () => {
    const agreed = [{ ags: "08337999", weight: 1 }];
    const posts = [degree(50)];
    expect(staffed({ applicant: nobody, posts }).sharing).toBeNull();
    expect(staffed({ applicant: nobody, posts, key: { agreed } }).sharing?.members).toMatchObject([
      { shareHundredths: 50, grantCents: 0, ownCents: 3_200_000, weeklyDaysHundredths: 250 },
    ]);
  });

  it("refuses others, each for its own reason", () => {
    expect(placesOf(withWeights(1.5, -1, MOST + 1))).toEqual([
      ["fractional", "key.agreed.0", null],
      ["negative", "key.agreed.1", null],
      ["too-large", "key.agreed.2", null],
    ]);
    expect(codesOf(withWeights(-0.5, 1, 1))).toEqual(["negative"]);
    expect(placesOf(withWeights(0, 0, 0))).toEqual([["out-of-range", "key", null]]);
  });

  it.each([null, "area", 5, {}, { agreed: "all" }])("refuses what is no key as a mistake of the caller: %j", (key) => {
    expect(() => staff(assessment, { applicant: pool, key: key as SharingKey })).toThrow(
      `frame, persons or agreed weights were expected, ${JSON.stringify(key)} was given`,
    );
  });
});

describe("posts that are asked for", () => {
  const ask = (post: object) => staff(assessment, { applicant: wehr, posts: [degree(50), post as never] });

  it.each([25, 1_000_000])("may be %i hundredths", (share) => {
    expect(staff(assessment, { applicant: wehr, posts: [degree(share)] }).ok).toBe(true);
  });

  it.each([
    [0, "below-smallest-post", "0,00 VZÄ als Stelle 2"],
    [1_000_001, "too-large", "höchstens 10.000,00 VZÄ"],
    ["50", "not-a-number", "„50“ als Stelle 2"],
    [undefined, "not-a-number", "Stelle 2"],
  ])("may not be %j hundredths", (share, code, text) => {
    const result = ask({ qualification: "degree", shareHundredths: share });
    expect(placesOf(result)).toEqual([[code, "posts.1.shareHundredths", null]]);
    expect(messagesOf(result)[0]).toContain(text);
  });

  it("may not be of another qualification, nor may those that are derived", () => {
    expect(placesOf(ask({ qualification: 5, shareHundredths: 50 }))).toEqual([
      ["unknown-qualification", "posts.1.qualification", null],
    ]);
    expect(placesOf(staff(assessment, { applicant: wehr, qualification: "phd" }))).toEqual([
      ["unknown-qualification", "qualification", null],
    ]);
  });

  it("are said to be asked for, also none, and have no question about rounding", () => {
    const found = staffed({ applicant: wehr, posts: [] });
    expect(found).toMatchObject({ postsDerived: false, grant: { shareHundredths: 0 }, periods: [], gain: null });
    expect(found.sharing?.members).toMatchObject([{ shareHundredths: 0, weeklyMinutes: 0 }]);
    expect(found.questions.map(({ id }) => id)).toEqual(["near-miss"]);
    expect(staffed({ applicant: wehr }).postsDerived).toBe(true);
  });

  it("may work a week of up to 168 hours", () => {
    const week = (minutes: number) => ({ value: { minutes, days: 7 }, basis: "assumed", source: "" }) as const;
    expect(staffed({ applicant: wehr, week: week(10_080) }).sharing?.week.value.minutes).toBe(10_080);
    expect(() => staff(assessment, { applicant: wehr, week: week(10_081) })).toThrow("10081 in 7 was given");
  });
});

describe("what a frame pays", () => {
  const of = (frame: number) => fundablePosts(euros(frame), imBw201801)[0];

  it.each([
    [15_999, 0, { shareHundredths: 25, ownCents: 100 }], // 0.2499…: a hundredth more is just the smallest post
    [15_360, 0, null], // 0.24 exactly
    [15_300, 0, null], // 0.239…: a hundredth more is 0.24, still below the smallest post
    [16_000, 25, null], // 0.25 exactly
    [16_001, 25, { shareHundredths: 26, ownCents: 63_900 }],
  ])("of %i euros: %i hundredths and %j", (frame, shareHundredths, roundedUp) => {
    expect(of(frame)).toMatchObject({ shareHundredths, roundedUp });
  });

  it.each([
    [79_360, 24, false], // 1.24
    [80_000, 25, true], // 1.25
    [80_640, 26, true],
    [64_000, 0, false],
  ])("behind the full posts of %i euros leaves %i hundredths, a post of its own: %s", (frame, rest, restIsPost) => {
    expect(of(frame)).toMatchObject({ fullPosts: 1, restHundredths: rest, restIsPost });
  });

  it.each([-100, 0.5, Number.NaN])("refuses a frame of %s cents by name", (frame) => {
    expect(() => fundablePosts(frame as Cents, imBw201801)).toThrow(`fundablePosts: whole cents from 0 were expected`);
  });

  it("refuses qualifications without a fixed amount by name", () => {
    const unknown = [{ qualification: "phd", shareHundredths: 50 }];
    expect(() => grantOf(euros(1), unknown, imBw201801)).toThrow('no fixed amount for "phd"');
    expect(() => poolingGain({ members: [], frameCents: euros(1) }, "phd", imBw201801)).toThrow(
      'no fixed amount for "phd"',
    );
  });
});

describe("what changes with another qualification", () => {
  it("changes on one post only", () => {
    const posts = [degree(100), degree(50)];
    expect(staffed({ applicant: pool, posts }).alternatives.map(({ post, claimCents }) => [post, claimCents])).toEqual([
      [0, 8_300_000], // 51,000 and half of 64,000
      [1, 8_950_000], // 64,000 and half of 51,000
    ]);
  });
});

describe("what a pool gains", () => {
  it("is worked out in the qualification asked for", () => {
    const gain = (qualification: string) => staffed({ applicant: pool, qualification }).gain;
    // 145,682 euros together; alone only Kressbronn's 72,443.
    expect(gain("degree")).toMatchObject({
      together: { shareHundredths: 227, fullPosts: 2, grantCents: 14_528_000 },
      gained: { shareHundredths: 114, fullPosts: 1 },
      lostFractionsHundredths: 13,
    });
    expect(gain("vocational-training")).toMatchObject({
      together: { shareHundredths: 285, fullPosts: 2, grantCents: 14_535_000 },
      gained: { shareHundredths: 143, fullPosts: 1 },
      lostFractionsHundredths: 42,
    });
    expect(gain("degree")?.alone).toMatchObject([
      { mayApply: false, shareHundredths: 0, fullPosts: 0, grantCents: 0 },
      { mayApply: true, shareHundredths: 113, fullPosts: 1, grantCents: 7_232_000 },
      { mayApply: false, shareHundredths: 0, fullPosts: 0, grantCents: 0 },
    ]);
  });
});

describe("questions", () => {
  const ask = (changed: Partial<Parameters<typeof questionsOf>[0]>, rules: RuleSet = imBw201801) =>
    questionsOf({ derivedFrom: null, grant: { ownCents: cents(0) }, sharing: null, periods: [], ...changed }, rules);
  const idsOf = (...asked: Parameters<typeof ask>) => ask(...asked).map(({ id }) => id);

  function sharing(key: Sharing["key"], ...shares: readonly number[]): Sharing {
    const { week = undefined, members = [] } = staffed({ applicant: pool }).sharing ?? {};
    if (week === undefined) throw new Error("a pool shares");
    const parts = shares.map((shareHundredths, index) => ({ ...members[index], shareHundredths }));
    return { key, week, weeklyMinutes: 0, members: parts as unknown as Sharing["members"] };
  }

  it("about small parts are about those above 0 and below the smallest post", () => {
    const [question] = ask({ sharing: sharing("agreed", 0, 24, 25) });
    expect(question?.id).toBe("small-portion");
    expect(asked(question)).toContain("(Kressbronn am Bodensee 0,24");
    expect(idsOf({ sharing: sharing("agreed", 0, 25, 26) })).toEqual([]);
  });

  it("about the key are asked of several members that have not agreed on one", () => {
    expect(idsOf({ sharing: sharing("frame", 25, 25) })).toEqual(["sharing-key"]);
    expect(idsOf({ sharing: sharing("persons", 25, 25) })).toEqual(["sharing-key"]);
    expect(idsOf({ sharing: sharing("agreed", 25, 25) })).toEqual([]);
    expect(idsOf({ sharing: sharing("frame", 25) })).toEqual([]);
  });

  it("about rounding name what the frame pays, or that it pays nothing", () => {
    const [small, large, whole] = [15_999, 16_001, 16_000].map((frame) => {
      return fundablePosts(euros(frame), imBw201801)[0] as FundablePosts;
    });
    expect(asked(ask({ derivedFrom: small ?? null })[0])).toContain("statt nichts (0,24 VZÄ) eine Stelle von 0,25 VZÄ");
    expect(asked(ask({ derivedFrom: large ?? null })[0])).toContain("statt 0,25 VZÄ eine Stelle von 0,26 VZÄ");
    expect(ask({ derivedFrom: whole ?? null })).toEqual([]);
  });

  it("about the ceiling are asked where there is own cost and more than one period", () => {
    const periods = [fundingPeriod(euros(1), { start: "2018-02-01" }, { ...imBw201801, programme: "beispiel" })];
    const own = { ownCents: cents(1) };
    const twice = [...periods, ...periods];
    expect(idsOf({ grant: own, periods: twice })).toEqual(["ceiling-per-post"]);
    expect(idsOf({ grant: own, periods })).toEqual([]);
    expect(idsOf({ periods: twice })).toEqual([]);
  });

  it("about the tranche name all fixed amounts, those about later versions all months", () => {
    expect(asked(ask({}, imBw201707)[0])).toContain("(64.000 € und 51.000 €)");
    const [later] = ask({ periods: [fundingPeriod(euros(1), { start: "2018-02-01" }, imBw201801)] });
    expect(asked(later)).toContain("(2019: 36 Monate, 2020: 60 Monate)");
  });

  it("about partial months are asked where the two readings differ in a year or in all", () => {
    const of = (employment: Employment) =>
      idsOf({ periods: [fundingPeriod(euros(51_000), employment, { ...imBw201801, programme: "beispiel" })] });
    expect(of({ start: "2018-02-01" })).toEqual([]);
    expect(of({ start: "2018-02-01", end: "2018-05-31" })).toEqual([]);
    expect(of({ start: "2018-02-01", end: "2018-05-30" })).toEqual(["partial-months"]);
    expect(of({ start: "2018-03-16", end: "2020-03-15" })).toEqual(["partial-months"]);
    expect(of({ start: "2018-02-01", interruptions: [{ from: "2018-06-01", to: "2018-06-30" }] })).toContain(
      "interruption",
    );
  });
});

describe("steps", () => {
  const stepsOf = (request: StaffingRequest, kind: string) =>
    staffed(request).steps.filter(({ step }) => step === kind);

  it("show the frames, what they pay, the posts and the grant", () => {
    const posts = [degree(200)];
    const { steps } = staffed({ applicant: pool, posts });
    expect(steps.map(({ step }) => step)).toEqual([
      ...["frames", "fundable", "fundable", "post", "grant", "part", "part", "part"],
    ]);
    expect(steps).toMatchObject([
      { cents: 14_568_200, parts: [{ ags: "08435013", name: "Eriskirch", cents: 3_184_300 }, {}, {}] },
      { qualification: "degree", frameCents: 14_568_200, fixedCents: 6_400_000, shareHundredths: 227 },
      { qualification: "vocational-training", fixedCents: 5_100_000, minimum: { value: 25 } },
      { qualification: "degree", shareHundredths: 200, fixed: { value: 6_400_000 }, cents: 12_800_000, isExact: true },
      {
        ...{ frameCents: 14_568_200, claimCents: 12_800_000, cents: 12_800_000, unusedCents: 1_768_200, ownCents: 0 },
        ceiling: { basis: "inferred" },
      },
      {
        ...{ ags: "08435013", name: "Eriskirch", key: "frame", weight: 3_184_300, totalWeight: 14_568_200 },
        total: { shareHundredths: 200, grantCents: 12_800_000, ownCents: 0 },
        part: { shareHundredths: 44, grantCents: 2_797_809, ownCents: 0 },
      },
      { part: { shareHundredths: 99 } },
      { part: { shareHundredths: 57 } },
    ]);
  });

  it("show no parts of a single municipality, nor of those that have nothing", () => {
    expect(stepsOf({ applicant: wehr }, "part")).toEqual([]);
    expect(stepsOf({ applicant: nobody }, "part")).toEqual([]);
    const rows = assess(
      allocated([
        { ags: "08337999", name: "Niemand", persons: 0 },
        { ...ROWS[4], ags: "08337998" },
      ] as never),
    );
    const both = { kind: "delegation", members: ["08337998", "08337999"] } as const;
    expect(staffed({ applicant: both }, rows).steps.filter(({ step }) => step === "part")).toEqual([]);
  });

  it("say where a part of a cent is dropped", () => {
    const fixedAmounts = [
      { qualification: "degree", amountCents: { value: cents(101), basis: "assumed", source: "" } },
    ];
    const rows = assess(allocated(ROWS, { ...imBw201801, fixedAmounts } as RuleSet));
    const exact = (share: number) =>
      staffed({ applicant: wehr, posts: [degree(share)] }, rows).steps.filter(({ step }) => step === "post");
    expect(exact(100)).toMatchObject([{ cents: 101, isExact: true }]);
    expect(exact(50)).toMatchObject([{ cents: 50, isExact: false }]);
  });

  it("show both readings where they differ in any amount or day, and one where they do not", () => {
    const readings = (employment: Employment) =>
      stepsOf({ applicant: wehr, employment }, "reading").map((step) => {
        if (step.step !== "reading") throw new Error(step.step);
        return [step.partialMonths, step.interruptions, step.unsettled === null];
      });
    expect(readings({ start: "2018-02-01" })).toEqual([[null, null, true]]);
    expect(readings({ start: "2018-03-16" })).toEqual([
      ["by-days", null, false],
      ["whole-months", null, false],
    ]);
    expect(readings({ start: "2018-02-01", end: "2018-02-14" })).toEqual([
      ["by-days", null, false],
      ["whole-months", null, false],
    ]);
    const may = [{ from: "2018-05-01", to: "2018-05-31" }];
    expect(readings({ start: "2018-03-01", interruptions: may })).toEqual([
      [null, "run-on", false],
      [null, "made-up", false], // 31 days more are a month more in March 2020
    ]);
    const june = [{ from: "2018-06-01", to: "2018-06-30" }];
    expect(readings({ start: "2018-02-01", interruptions: june })).toEqual([
      [null, "run-on", false],
      ["by-days", "made-up", false],
      ["whole-months", "made-up", false],
    ]);
  });

  it("show the period, whether all of it is filled, and whether it is exact", () => {
    const period = (employment: Employment, posts = [degree(50)]) =>
      stepsOf({ applicant: wehr, employment, posts }, "period")[0];
    expect(period({ start: "2018-02-01" })).toMatchObject({ isFilled: true, isExact: true, part: null });
    expect(period({ start: "2018-02-01", end: "2018-03-31" })).toMatchObject({ isFilled: false });
    // Made up, all is paid; run on, it is not.
    const june = [{ from: "2018-06-01", to: "2018-06-30" }];
    expect(period({ start: "2018-02-01", interruptions: june })).toMatchObject({ isFilled: false });
  });

  it("show of two readings that say the same the one by days", () => {
    const { periods, steps } = staffed({ applicant: wehr, employment: { start: "2018-02-01" } });
    expect(steps.at(-1)).toMatchObject({ partialMonths: null, years: periods[0]?.readings[0]?.years });
  });

  it("have neither amounts nor readings for a tranche", () => {
    const rows = assess(allocated([{ ags: "08226041", name: "Leimen", persons: 129 }], imBw201707));
    const applicant = { kind: "municipality", ags: "08226041" } as const;
    const { steps, questions } = staffed({ applicant, employment: { start: "2018-02-15" } }, rows);
    expect(questions.map(({ id }) => id)).not.toContain("last-month-day");
    expect(steps.at(-1)).toMatchObject({ step: "period", termCents: null });
  });

  it("show which posts a period is about, and its part of the claim", () => {
    const employment = { start: "2018-03-01" };
    const posts = [{ ...degree(100), employment }, degree(50)];
    const [own, rest] = stepsOf({ applicant: pool, posts, employment: { start: "2018-07-01" } }, "period");
    expect(own).toMatchObject({ part: { posts: [0], claimCents: 6_400_000, totalCents: 9_600_000 } });
    expect(rest).toMatchObject({ part: { posts: [1], claimCents: 3_200_000 }, isExact: true });
    const readings = stepsOf({ applicant: pool, posts, employment: { start: "2018-07-01" } }, "reading");
    expect(readings).toMatchObject([{ posts: [0] }, { posts: [1] }]);
    expect(stepsOf({ applicant: pool, posts: [degree(100)], employment }, "reading")).toMatchObject([{ posts: null }]);
  });

  it("are exact only where no part of a cent of the term is dropped", () => {
    const fixedAmounts = [
      { qualification: "degree", amountCents: { value: cents(101), basis: "assumed", source: "" } },
    ];
    const fundingMonths = { ...imBw201801.fundingMonths, value: 6 };
    const rows = assess(allocated(ROWS, { ...imBw201801, fixedAmounts, fundingMonths } as RuleSet));
    const request = { applicant: wehr, posts: [degree(100)], employment: { start: "2018-02-01" } };
    expect(staffed(request, rows).steps.find(({ step }) => step === "period")).toMatchObject({
      ...{ yearlyCents: 101, termCents: 50, isExact: false },
    });
  });
});

describe("periods", () => {
  it("of posts without a grant are there and pay nothing", () => {
    const found = staffed({ applicant: nobody, posts: [degree(50)], employment: { start: "2018-02-01" } });
    expect(found.periods).toMatchObject([{ posts: [0], yearlyCents: 0, termCents: 0 }]);
    expect(periodsOf({ posts: [], grantCents: cents(0) }, [], imBw201801)).toEqual([]);
  });

  it("of posts that claim less than a cent are there too", () => {
    const fixedAmounts = [{ qualification: "degree", amountCents: { value: cents(1), basis: "assumed", source: "" } }];
    const rows = assess(allocated(ROWS, { ...imBw201801, fixedAmounts } as RuleSet));
    const found = staffed({ applicant: wehr, posts: [degree(25)], employment: { start: "2018-02-01" } }, rows);
    expect(found.periods).toMatchObject([{ posts: [0], yearlyCents: 0 }]);
  });

  it("are apart where posts are empty at different times, and one where they are filled alike", () => {
    const gap = (from: string, to: string) => ({ start: "2018-02-01", interruptions: [{ from, to }] });
    const june = gap("2018-06-01", "2018-06-30");
    const posts = [june, gap("2018-06-01", "2018-06-29"), gap("2018-06-02", "2018-06-30"), june];
    const found = staffed({ applicant: pool, posts: posts.map((employment) => ({ ...degree(25), employment })) });
    expect(found.periods.map((one) => one.posts)).toEqual([[0, 3], [1], [2]]);
  });

  it("name the paid months of each year exactly", () => {
    const half = new Map([
      [2019, 5],
      [2018, 3],
      [2020, 0],
    ]);
    expect(splitByYear(cents(80), { weights: half, monthWeight: 2 })).toEqual({
      cents: 80,
      years: [
        { year: 2018, months: { hundredths: 150, remainder: 0, denominator: 2 }, cents: 30 },
        { year: 2019, months: { hundredths: 250, remainder: 0, denominator: 2 }, cents: 50 },
      ],
    });
    expect(splitByYear(cents(7), { weights: new Map([[2018, 2]]), monthWeight: 3 }).years).toEqual([
      { year: 2018, months: { hundredths: 66, remainder: 2, denominator: 3 }, cents: 7 },
    ]);
    expect(splitByYear(cents(7), { weights: new Map([[2018, 0]]), monthWeight: 3 })).toEqual({ cents: 0, years: [] });
  });

  it("write hundredths with two decimals and a sign only below 0", () => {
    expect([0, 5, -50, 100_000].map(formatFte)).toEqual(["0,00", "0,05", "−0,50", "1.000,00"]);
  });
});

describe("what the figures leave out and assume", () => {
  it("is said with every result", () => {
    const { notCounted, sharing } = staffed({ applicant: pool });
    expect(notCounted.map(({ id, basis }) => [id, basis])).toEqual([
      ["actual-pay", "open"],
      ["material-costs", "assumed"],
    ]);
    expect(sharing).toMatchObject({ week: { value: { minutes: 2_340, days: 5 }, basis: "assumed" } });
    expect(sharing?.weeklyMinutes).toBe(5_312); // 2.27 × 39 hours
    const open = staffed({ applicant: wehr, employment: { start: "2018-03-16" } }).steps.at(-1);
    expect(open).toMatchObject({ unsettled: { value: null, basis: "open" } });
    const interruptions = [{ from: "2018-06-01", to: "2018-06-30" }];
    const interrupted = staffed({ applicant: wehr, employment: { start: "2018-02-01", interruptions } }).steps.at(-1);
    expect(interrupted).toMatchObject({
      unsettled: { value: null, basis: "open", source: expect.stringContaining("Unterbrechungen") },
    });
  });
});
