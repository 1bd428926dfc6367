import { describe, expect, it } from "vitest";
import { explainStaffing } from "../../src/adapters/sheet/explainStaffing";
import { assess, imBw201707, imBw201801 } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import type { RuleSet } from "../../src/rules/ruleSet";
import { staff } from "../../src/staffing/staff";
import type { PostAsked, StaffingRequest } from "../../src/staffing/staffing";
import { allocated, codesOf, fixture, messagesOf, state, unwrap } from "../support/fixtures";
import { asked } from "../support/inGerman";

interface StaffingCase {
  readonly case: string;
  readonly source: string;
  readonly municipalities: readonly object[];
  readonly request: StaffingRequest;
  readonly expected: Record<string, unknown>;
}

const cases = JSON.parse(fixture("cases/staffing/real-cases.json")) as readonly StaffingCase[];

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
const staffed = (request: StaffingRequest, rows = assessment) => unwrap(staff(rows, request));

describe("staff on real cases", () => {
  it.each(cases.map((one) => [one.case, one] as const))("%s", (_, { municipalities, request, expected, source }) => {
    expect(source).not.toBe("");
    const table = unwrap(readMunicipalities(municipalities, imBw201801));
    expect(staffed(request, assess(allocated(table.municipalities)))).toMatchObject(expected);
  });

  it("Biberach: 45 municipalities with 1,998 persons give the district about 1.59 million", () => {
    const rows = Array.from({ length: 45 }, (_, index) => ({
      ags: `08426${String(index + 1).padStart(3, "0")}`,
      name: `Gemeinde ${index + 1}`,
      persons: index < 18 ? 45 : 44, // 18 × 45 + 27 × 44 = 1,998; how many live where is not published
    }));
    const members = rows.map(({ ags }) => ags);
    const { applicant, gain } = staffed({ applicant: { kind: "delegation", members } }, assess(allocated(rows)));
    expect(applicant).toMatchObject({ kind: "delegation", mayApply: true });
    expect(Math.abs(applicant.frameCents - 159_057_000)).toBeLessThanOrEqual(45 * 50 + 100);
    expect(gain).toMatchObject({ together: { shareHundredths: 2485, fullPosts: 24 }, gained: { fullPosts: 24 } });
  });
});

describe("staff", () => {
  it("takes as many posts as the frame pays in full unless some are said", () => {
    expect(staffed({ applicant: wehr })).toMatchObject({
      postsDerived: true,
      grant: { posts: [{ qualification: "degree", shareHundredths: 79 }], grantCents: 5_056_000, unusedCents: 38_900 },
    });
    expect(staffed({ applicant: wehr, qualification: "vocational-training" }).grant.shareHundredths).toBe(99);
  });

  it("leaves the rounding of shares open, with what a hundredth more would cost", () => {
    const { questions } = staffed({ applicant: wehr, qualification: "vocational-training" });
    expect(questions.map(({ id, basis }) => [id, basis])).toEqual([
      ["near-miss", "assumed"],
      ["share-rounding", "open"],
    ]);
    expect(asked(questions[1])).toContain("fehlenden 51 € im Jahr");
  });

  it("gives nothing where there is no frame", () => {
    const found = staffed({ applicant: { kind: "municipality", ags: "08337999" } });
    expect(found).toMatchObject({ grant: { posts: [], grantCents: 0, ownCents: 0 }, sharing: null, alternatives: [] });
    expect(found.applicant.mayApply).toBe(false);
  });

  it("divides by persons or by agreed weights, and both add up", () => {
    const byPersons = staffed({ applicant: pool, key: "persons" }).sharing;
    expect(byPersons?.members.map(({ weight }) => weight)).toEqual([40, 91, 52]);
    const agreed = [
      { ags: "08435030", weight: 1 },
      { ags: "08435029", weight: 1 },
      { ags: "08435013", weight: 1 },
    ];
    const found = staffed({ applicant: pool, key: { agreed } });
    // 2.27 VZÄ in three equal parts: the odd hundredth goes to the smallest AGS.
    expect(found.sharing?.members.map(({ shareHundredths }) => shareHundredths)).toEqual([76, 76, 75]);
    expect(found.questions.map(({ id }) => id)).not.toContain("sharing-key");
  });

  it("divides own cost and the week by the same key", () => {
    const posts = [{ qualification: "degree", shareHundredths: 300 }];
    const week = { value: { minutes: 2370, days: 5 }, basis: "assumed", source: "39,5 Stunden" } as const;
    const { grant, sharing } = staffed({ applicant: pool, posts, week });
    expect(grant).toMatchObject({ claimCents: 19_200_000, grantCents: 14_568_200, ownCents: 4_631_800 });
    expect(sharing?.members.map(({ grantCents }) => grantCents)).toEqual([3_184_300, 7_244_300, 4_139_600]);
    expect(sharing?.members.reduce((sum, one) => sum + one.ownCents, 0)).toBe(4_631_800);
    expect(sharing?.weeklyMinutes).toBe(3 * 2370);
  });

  it("asks about a member whose part is below the smallest post", () => {
    const agreed = [10, 80, 10].map((weight, index) => ({ ags: LAKE[index] ?? "", weight }));
    const { questions } = staffed({ applicant: pool, key: { agreed } });
    expect(asked(questions.find(({ id }) => id === "small-portion"))).toContain(
      "Eriskirch 0,23 VZÄ, Langenargen 0,23 VZÄ",
    );
  });

  it("says for each post what another qualification changes", () => {
    const posts = [
      { qualification: "degree", shareHundredths: 100 },
      { qualification: "vocational-training", shareHundredths: 50 },
    ];
    const { grant, alternatives } = staffed({ applicant: pool, posts });
    expect(grant.grantCents).toBe(8_950_000);
    expect(alternatives.map(({ post, to, changeCents }) => [post, to, changeCents])).toEqual([
      [0, "vocational-training", -1_300_000],
      [1, "degree", 650_000],
    ]);
  });

  it("lets the district apply for those that gave it the task, and asks where the sum stays below", () => {
    const { applicant, questions } = staffed({ applicant: { kind: "delegation", members: ["08435013"] } });
    expect(applicant).toMatchObject({ kind: "delegation", mayApply: null });
    expect(questions.map(({ id }) => id)).toContain("delegation-threshold");
    expect(staffed({ applicant: { kind: "delegation", members: LAKE } }).applicant.mayApply).toBe(true);
  });

  it("funds each post from its own first day, with parts that add up to the grant", () => {
    const posts = [
      { qualification: "degree", shareHundredths: 150, employment: { start: "2018-03-01" } },
      { qualification: "degree", shareHundredths: 50 },
      { qualification: "vocational-training", shareHundredths: 50 },
    ];
    const { grant, periods, questions, steps } = staffed({
      applicant: pool,
      posts,
      employment: { start: "2018-07-01" },
    });
    expect(grant).toMatchObject({ claimCents: 15_350_000, grantCents: 14_568_200, ownCents: 781_800 });
    expect(periods.map((one) => [one.posts, one.start, one.end, one.yearlyCents])).toEqual([
      [[0], "2018-03-01", "2020-02-29", 9_111_057], // 96,000 of 153,500 euros
      [[1, 2], "2018-07-01", "2020-06-30", 5_457_143],
    ]);
    expect(questions.map(({ id }) => id)).toContain("ceiling-per-post");
    expect(questions.filter(({ id }) => id === "later-extension")).toHaveLength(1);
    expect(explainStaffing({ steps }).at(-4)?.text).toBe(
      "1. Stelle: 145.682 € × 96.000 € ÷ 153.500 € → 91.110,57 €; " +
        "24 Monate ab 1.3.2018: bis 29.2.2020; 91.110,57 € × 24 ÷ 12 = 182.221,14 €",
    );
    const [unknown] = staffed({ applicant: pool, posts }).periods.map((one) => one.posts);
    expect(unknown).toEqual([0]);
  });

  it("has no term and a question for the tranche of 2017", () => {
    const rows = assess(allocated([{ ags: "08226041", name: "Leimen", persons: 129 }], imBw201707));
    const applicant = { kind: "municipality", ags: "08226041" } as const;
    const { periods, questions } = staffed({ applicant, employment: { start: "2017-09-01" } }, rows);
    expect(periods).toMatchObject([{ end: "2019-08-31", termCents: null, readings: [] }]);
    expect(questions.map(({ id }) => id)).toContain("tranche-measure");
  });

  it("runs through the state's pools without a cent lost", () => {
    const { assessment: everyone } = state();
    for (const { ags } of everyone.municipalities) {
      const { grant, applicant } = staffed({ applicant: { kind: "municipality", ags } }, everyone);
      expect(grant.grantCents + grant.unusedCents).toBe(applicant.frameCents);
    }
  });
});

describe("staff refuses", () => {
  const degree = (shareHundredths: number) => [{ qualification: "degree", shareHundredths }];
  const start = "2018-02-01";

  it.each<[string, StaffingRequest, string[], string]>([
    ["an unknown key", { applicant: { kind: "municipality", ags: "08999999" } }, ["unknown-key"], "„08999999“"],
    ["a pool of one", { applicant: { kind: "pool", members: ["08337116"] } }, ["too-few-members"], "ein einziges"],
    ["no members", { applicant: { kind: "delegation", members: [] } }, ["too-few-members"], "keine einzige"],
    [
      "one twice",
      { applicant: { kind: "delegation", members: ["08337116", "08337116"] } },
      ["duplicate-key"],
      "zweiten",
    ],
    [
      "two districts",
      { applicant: { kind: "delegation", members: ["08337116", "08435013"] } },
      ["district-mismatch"],
      "08435",
    ],
    ["a negative share", { applicant: wehr, posts: degree(-50) }, ["negative"], "−0,50 VZÄ als Stelle 1"],
    ["0.24 VZÄ", { applicant: wehr, posts: degree(24) }, ["below-smallest-post"], "0,24 VZÄ"],
    ["half a hundredth", { applicant: wehr, posts: degree(50.5) }, ["fractional"], "0,505"],
    ["no number", { applicant: wehr, posts: degree(Number.NaN) }, ["not-a-number"], "ganzen Hundertsteln"],
    ["a million posts", { applicant: wehr, posts: degree(100_000_000) }, ["too-large"], "höchstens 10.000,00 VZÄ"],
    ["an unknown qualification", { applicant: wehr, qualification: "phd" }, ["unknown-qualification"], "degree, voc"],
    ["30 February", { applicant: wehr, employment: { start: "2018-02-30" } }, ["not-a-date"], "„2018-02-30“"],
    ["a day of the Middle Ages", { applicant: wehr, employment: { start: "1018-02-01" } }, ["out-of-range"], "2199"],
    [
      "a post from 29 February 2019",
      { applicant: wehr, posts: [{ ...degree(50)[0], employment: { start: "2019-02-29" } }] as PostAsked[] },
      ["not-a-date"],
      "„2019-02-29“",
    ],
    [
      "an end before",
      { applicant: wehr, employment: { start, end: "2018-01-31" } },
      ["ends-before-start"],
      "ab 2018-02-01",
    ],
    [
      "an interruption that ends before it begins",
      { applicant: wehr, employment: { start, interruptions: [{ from: "2018-05-02", to: "2018-05-01" }] } },
      ["ends-before-start"],
      "ab 2018-05-02",
    ],
    [
      "an interruption before the first day",
      { applicant: wehr, employment: { start, interruptions: [{ from: "2018-01-02", to: "2018-03-01" }] } },
      ["out-of-range"],
      "von 2018-01-02",
    ],
    [
      "interruptions into each other",
      {
        applicant: wehr,
        employment: {
          start,
          interruptions: [
            { from: "2018-05-01", to: "2018-06-01" },
            { from: "2018-06-01", to: "2018-07-01" },
          ],
        },
      },
      ["out-of-range"],
      "nach 2018-06-01",
    ],
    [
      "weights without a member",
      { applicant: pool, key: { agreed: [{ ags: LAKE[0] ?? "", weight: 1 }] } },
      ["missing-value", "missing-value"],
      "Kressbronn",
    ],
    [
      "weights of strangers",
      { applicant: pool, key: { agreed: [...LAKE, "08337116"].map((ags) => ({ ags, weight: 1 })) } },
      ["unknown-key"],
      "eines Mitglieds",
    ],
    [
      "weights twice",
      { applicant: pool, key: { agreed: [...LAKE, "08435013"].map((ags) => ({ ags, weight: 1 })) } },
      ["duplicate-key"],
      "zweiten",
    ],
    [
      "negative weights",
      { applicant: pool, key: { agreed: LAKE.map((ags) => ({ ags, weight: -1 })) } },
      ["negative", "negative", "negative"],
      "„-1“",
    ],
    [
      "weights of nothing",
      { applicant: pool, key: { agreed: LAKE.map((ags) => ({ ags, weight: 0 })) } },
      ["out-of-range"],
      "lauter",
    ],
  ])("%s", (_, request, codes, text) => {
    const result = staff(assessment, request);
    expect(codesOf(result)).toEqual(codes);
    expect(messagesOf(result).join("\n")).toContain(text);
  });

  it("everything at once", () => {
    const posts = [...degree(20), { qualification: "phd", shareHundredths: -1 }];
    const result = staff(assessment, { applicant: wehr, posts, employment: { start: "2019-02-29" } });
    expect(codesOf(result)).toEqual(["below-smallest-post", "unknown-qualification", "negative", "not-a-date"]);
  });

  it("persons as a key where head counts are missing", () => {
    const rows = [
      { ags: "08226018", name: "Eppelheim", frameCents: 9_314_100 },
      { ags: "08226062", name: "Oftersheim", frameCents: 2_000_000 },
    ];
    const request = { applicant: { kind: "pool", members: ["08226018", "08226062"] }, key: "persons" } as const;
    expect(codesOf(staff(assess(allocated(rows)), request))).toEqual(["needs-head-counts", "needs-head-counts"]);
  });

  it("rules without fixed amounts, and a delegation that the rules do not know", () => {
    const rules = (changed: Partial<RuleSet>) => assess(allocated(ROWS, { ...imBw201801, ...changed }));
    expect(codesOf(staff(rules({ fixedAmounts: [] }), { applicant: wehr }))).toEqual(["no-fixed-amounts"]);
    const delegation = { ...imBw201801.delegation, value: false };
    const request = { applicant: { kind: "delegation", members: LAKE } } as const;
    expect(codesOf(staff(rules({ delegation }), request))).toEqual(["no-delegation"]);
  });

  it("a key or a week that is none, as a mistake of the caller", () => {
    expect(() => staff(assessment, { applicant: pool, key: "area" as "frame" })).toThrow('"area" was given');
    const week = { value: { minutes: 0, days: 5 }, basis: "assumed", source: "" } as const;
    expect(() => staff(assessment, { applicant: pool, week })).toThrow("0 in 5 was given");
  });
});
