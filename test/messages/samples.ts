/** Arguments of each message that takes some, by its place in `Messages`: every way that its sentence can go. */

const exact = { wholeCents: 5_094_911, remainder: 69_473, denominator: 72_857 };
const share = { hundredths: 437, remainder: 1, denominator: 3 };
const whole = { hundredths: 2_400, remainder: 0, denominator: 1 };
const months = { value: 24 };
const one = { value: 1 };
const wehr = { ags: "08337116", name: "Wehr" };
const enough = { frameCents: 5_174_500, amountCents: 5_100_000, isEnough: true, requiredCents: 5_100_000 };
const missed = { ...enough, frameCents: 5_094_900, marginCents: -5_100, verdict: "missed" };
const reached = { ...enough, marginCents: 74_500, verdict: "reached" };
const thresholds = [
  [reached],
  [{ ...reached, frameCents: 5_100_000, marginCents: 0 }],
  [missed],
  [{ ...missed, isEnough: false, requiredCents: 5_100_001 }],
  [{ ...missed, requiredCents: 3_060_000 }],
  [{ ...missed, verdict: "open" }],
  [{ ...missed, verdict: "no-frame" }],
];
const span = { ruleSet: "im-bw-2017-07", validFrom: "2017-07-24" };
const years = { ruleSet: "im-bw-2025", firstYear: 2_025, lastYear: 2_026 };
const counts = [[1], [2], [1_101]];
const amounts = [[5_094_900], [5_094_911], [-5_100], [0]];
const names = [["Wehr"], ["Wehr", "Murg"], ["Wehr", "Murg", "Rickenbach"]];
const bases = ["published", "inferred", "modelled", "unstated"];
const qualifications = [["degree"], ["vocational-training"], ["any"], ["level 3"]];
const origins = ["proposed", "agreed", "offered"];
const wishes = ["together", "apart", "mostMembers", "mostMetres", "seats"];
const grant = { frameCents: 5_174_500, claimCents: 6_400_000, cents: 5_174_500, unusedCents: 0, ownCents: 1_225_500 };
const unused = { ...grant, claimCents: 5_100_000, cents: 5_100_000, unusedCents: 74_500, ownCents: 0 };
const post = {
  qualification: "degree",
  shareHundredths: 100,
  fixed: { value: 6_400_000 },
  cents: 6_400_000,
  isExact: true,
};
const total = { shareHundredths: 200, grantCents: 12_800_000, ownCents: 0 };
const part = {
  ...wehr,
  key: "frame",
  weight: 5_094_900,
  totalWeight: 10_189_800,
  total,
  part: { ...total, ownCents: 5 },
};
const period = {
  ...{ start: "2018-02-01", end: "2020-01-31", months, yearlyCents: 5_100_000, part: null, grantCents: 5_100_000 },
  ...{ termCents: 10_200_000, isFilled: true, isExact: true },
};
const ofPosts = { posts: [0, 1], claimCents: 5_100_000, totalCents: 10_200_000 };
const reading = {
  ...{ posts: null, partialMonths: "by-days", interruptions: null, end: "2020-01-31", cents: 10_200_000 },
  ...{
    years: [
      { year: 2_018, months: share, cents: 4_675_000 },
      { year: 2_019, months: whole, cents: 5_525_000 },
    ],
  },
  ...{ termCents: 10_200_000, months },
};
const notice = "© GeoBasis-DE / BKG 2017 (Daten verändert)";
const day = { names: "2016-01-01", boundaries: "2016-01-01" };
const suppliedData = [
  { state: "Baden-Württemberg", asOf: day, notice, parts: ["keys"] },
  {
    ...{ state: "Baden-Württemberg", asOf: { ...day, names: "2025-12-31" }, notice },
    parts: ["keys", "associations", "coordinates", "borders"],
  },
];
const nobody = (count: number, of: string) =>
  Array.from({ length: count }, (_, at) => ({ ags: `${of}${String(at + 1).padStart(3, "0")}`, name: `Ort ${at + 1}` }));
const gap = (district: string, missing: number, of: number) => ({ district, missing, of });
const complete = {
  terms: { recipients: "municipalities", measure: "counted-persons" },
  district: (key: string) => `Kreis ${key}`,
  persons: { found: 72_857, expected: 72_857 },
  municipalities: { found: 1_101, expected: 1_101 },
  ...{ missing: [], districts: [], unknown: [], misnamed: [] },
};
const completenesses = [
  complete,
  {
    ...complete,
    persons: { found: 72_793, expected: 72_857 },
    municipalities: { found: 1_100, expected: 1_101 },
    missing: [wehr],
    unknown: [{ ags: "08337117", name: "Wehr" }],
    misnamed: [{ ags: "08337076", name: "Wehr", listed: "Murg", others: ["08337116"] }],
  },
  {
    ...complete,
    persons: null,
    missing: nobody(3, "08336"),
    misnamed: [{ ...wehr, name: "Buch", listed: "Wehr", others: ["08125018", "08436018"] }],
  },
  {
    ...complete,
    missing: [...nobody(7, "08336"), ...nobody(4, "08337")],
    districts: [gap("08336", 7, 35), gap("08337", 4, 4)],
    unknown: nobody(11, "08999"),
  },
  {
    ...complete,
    missing: Array.from({ length: 12 }, (_, at) => nobody(1, `08${100 + at}`)).flat(),
    districts: Array.from({ length: 12 }, (_, at) => gap(`08${100 + at}`, 1, 2)),
  },
  {
    ...complete,
    terms: { recipients: "districts", measure: "population" },
    municipalities: { found: 32, expected: 44 },
    missing: nobody(12, "08111"),
  },
  { ...complete, municipalities: null },
];
const pool = { id: 7, origin: "proposed", name: null };
const proof = { pools: 1, poolsAtMost: 1, closedBy: "sum", municipalities: 1, scope: "district", borders: "given" };
const lost = { reason: "no-neighbour", agreedName: null, missingCents: 5_100, group: ["Wehr"] };
const sum = {
  of: "frames",
  parts: [
    { ...wehr, amount: 64 },
    { ags: "08337076", name: "Murg", amount: 40 },
  ],
  amount: 104,
};
const way = { crossesDistrict: false, breaks: [] };

const ofPlan = samplesOfPlanProblems();

/** By code, what a problem of a plan may know. */
function samplesOfPlanProblems(): Record<string, readonly (readonly unknown[])[]> {
  const [ags, other, area] = ["08337116", "08337076", "08337002"];
  const stated = (found: unknown, expected: unknown) => ({ found, expected });
  const bounds = { poolsAtMost: 1, pools: 2, possible: 2, proved: 2, bySum: 0, leftOutAtLeast: 2, leftOut: 1 };
  const bound = (change: object) => [{ area, ...bounds, closedBy: "open", ...change }];
  const onlyPool =
    "unknown-members members-order below-threshold margin self-sufficient seat districts unconnected above-threshold " +
    "not-offered area not-agreed name homeless";
  const onlyKey = "name questions stranded";
  const onlyStranded = "beside-pool beside-offer group reason ways-out constraints";
  const onlyArea =
    "invented missing counts levels left-out-with-most-misplaced left-out-of-rescue bound-below-pools bound-above-sum " +
    "bound-unproved closing surplus-proof left-out-at-least";
  const all = (prefix: string, names: string, params: object) =>
    names.split(" ").map((name) => [`${prefix}-${name}`, [[params]]] as const);
  const amounts = { ags, pool: 7, ...stated(5_094_900, 5_100_000) };
  const members = [[{ area, members: [ags, other] }]];
  return {
    "rule-set": [[stated({ id: "X", version: "2" }, { id: "im-bw-2018-01", version: "1" })]],
    "required-amount": [[amounts]],
    scope: [[stated("state", "rescue")], [stated("X", "district")]],
    borders: [[stated("given", "off")], [stated("off", "given")]],
    moved: [[stated(1, null)], [stated(null, 2)]],
    ...Object.fromEntries(
      ["measure", "constraints", "levels", "effective-levels", "places-of-all", "pools-order", "area-twice"].map(
        (code) => [code, [[{}]]],
      ),
    ),
    ...Object.fromEntries(["in-two-pools", "hosted-beside-pool", "crosses-border"].map((code) => [code, [[{ ags }]]])),
    "agreed-pool-missing": [[{ name: "Hotzenwald" }]],
    "bound-of-areas": [[stated(1, 2)]],
    ...Object.fromEntries(all("place", onlyKey, { ags })),
    ...Object.fromEntries(all("stranded", onlyStranded, { ags })),
    ...Object.fromEntries(all("pool", onlyPool, { pool: 7 })),
    ...Object.fromEntries(all("area", onlyArea, bound({})[0] ?? {})),
    "place-frame": [[amounts]],
    "stranded-missing": [[amounts]],
    "pool-frame": [[amounts]],
    "place-kind": [
      [{ ags, found: "alone", possible: ["pool"] }],
      [{ ags, found: "X", possible: ["without-frame", "stranded"] }],
    ],
    "place-pool": [[{ ags, found: 7 }], [{ ags, found: null }]],
    "pool-number": [[{ pool: 7, expected: 1 }]],
    "pool-too-large": [[{ pool: 7, most: 3 }]],
    "pool-torn": [[{ pool: 7, ags }]],
    "pool-apart": [[{ pool: 7, both: [ags, other] }]],
    "pool-origin": [[{ pool: 7, found: "X" }]],
    "area-pools": [[{ area, ...stated(1, 2) }], [{ area, ...stated(2, 1) }]],
    "area-left-out": [[{ area, ...stated(1, 2) }], [{ area, ...stated(2, 1) }]],
    "area-bound-too-low": [bound({}), bound({ possible: 1, poolsAtMost: 0 })],
    "area-left-out-with-most": [bound({}), bound({ poolsAtMost: 2 })],
    "area-more-pools": [bound({}), bound({ possible: 1 })],
    "area-pool-of-left-out": [...members, [{ area, members: [ags] }]],
    "area-pool-possible": members,
    "prices-form": ["no-lists", "count", "no-amount", "odd-set"].map((fault) => [{ area, fault }]),
    "prices-differ": [bound({}), bound({ poolsAtMost: 3 })],
    "prices-too-low": [...members, [{ area, members: null }]],
    "cases-form": ["too-many", "missing", "pair"].map((fault) => [{ area, fault }]),
    "case-prices-differ": [bound({}), bound({ poolsAtMost: 3 })],
    "case-prices-too-low": members,
  };
}
const nearMiss = { id: "near-miss", params: { missingCents: 5_100 }, basis: "assumed", source: "" };
const measured = { thresholdCents: 5_100_000, percentOfYear: 60, frameCents: 3_121_200 };
const ofMeasure = { id: "threshold-measure", params: measured, basis: "open", source: "" };
const up = { shareHundredths: 26, ownCents: 5_100 };
const fraction = { before: { numerator: 5, denominator: 3 }, after: { numerator: 1, denominator: 1 } };

/** Questions to the authority, by id. */
const QUESTIONS = {
  "questions.near-miss": [[nearMiss.params]],
  "questions.threshold-measure": [[measured]],
  "questions.share-rounding": [
    [{ shareHundredths: 25, exactHundredths: 25, roundedUp: up }],
    [{ shareHundredths: 0, exactHundredths: 24, roundedUp: { shareHundredths: 25, ownCents: 0 } }],
  ],
  "questions.tranche-measure": [
    [{ percentOfYear: 60, fixedAmountsCents: [6_400_000, 5_100_000] }],
    [{ percentOfYear: 60, fixedAmountsCents: [6_400_000] }],
  ],
  "questions.delegation-threshold": [[{ frameCents: 5_094_900 }]],
  "questions.sharing-key": [[{}]],
  "questions.small-portion": [[{ minimumHundredths: 25, members: [{ ...wehr, shareHundredths: 24 }] }]],
  "questions.partial-months": [[{}]],
  "questions.interruption": [[{}]],
  "questions.month-end": [[{ end: "2020-02-29", endOtherwise: "2020-02-28" }]],
  "questions.last-month-day": [[{ counted: 28, calendar: 29 }]],
  "questions.later-extension": [
    [{ versions: [{ year: 2_019, months: 36 }] }],
    [
      {
        versions: [
          { year: 2_019, months: 1 },
          { year: 2_020, months: 60 },
        ],
      },
    ],
  ],
  "questions.ceiling-per-post": [[{}]],
};

const shares = [[{ side: "before", count: 1, of: 1_101 }], [{ side: "after", count: 1_061, of: 1_101 }]];

/** What is said about two scenarios. */
const COMPARISON = {
  "comparison.remarks.as-stated": [[{ percentOfYear: 100 }], [{ percentOfYear: 60 }]],
  "comparison.remarks.whole-year": [[{ percentOfYear: { before: 60, after: 100 }, factor: fraction }]],
  "comparison.remarks.modelled-persons": shares,
  "comparison.remarks.inferred-persons": shares,
  "comparison.remarks.effects": [[{}]],
  "comparison.remarks.state-without-effect": [[{}]],
  "comparison.remarks.undecomposed": [[{ ags: ["08337116", "08337076"] }]],
  "comparison.remarks.post-rules": [
    [
      {
        changes: [
          { rule: "fixed-amount", qualification: "degree", before: 6_400_000, after: null },
          { rule: "smallest-post", before: 25, after: 50 },
          { rule: "funding-months", before: 1, after: 24 },
          { rule: "delegation", before: true, after: false },
        ],
      },
    ],
  ],
  "comparison.remarks.only-one-side": [[{}]],
  "comparison.remarks.merger-incomplete": [[{}]],
  "comparison.remarks.unused-changes": [[{ changes: [{ from: "08226777", to: "08226900" }] }]],
  "comparison.values.budget": [
    [{ termCents: 11_600_000_000, years: 2, percentOfYear: 100 }],
    [{ termCents: 3_480_000_000, years: 1, percentOfYear: 60 }],
  ],
  "comparison.values.total-persons": [[{ totalPersons: null }], [{ totalPersons: 72_857 }]],
  "comparison.values.head-counts": [
    [{ persons: 72_857, rows: 1_101, unknown: 2 }],
    [{ persons: 1, rows: 1, unknown: 0 }],
  ],
  "comparison.values.rounding": [
    [{ stepCents: 100, mode: "half-up", remainder: "none" }],
    [{ stepCents: 1, mode: "floor", remainder: "largest-remainder" }],
    [{ stepCents: 100, mode: "half-even", remainder: "none" }],
    [{ stepCents: 100, mode: "ceiling", remainder: "none" }],
  ],
  "comparison.values.threshold": [
    [{ amountCents: 5_100_000, inclusive: true, measuredOn: null }],
    [{ amountCents: 5_100_000, inclusive: true, measuredOn: "frame" }],
    [{ amountCents: 5_100_000, inclusive: false, measuredOn: "whole-year" }],
  ],
};

const rate = { decimals: 2, mode: "half-up", ratePerPerson: "796.08", product: "rounded" };
const leftOut = { totalPersons: 68_749, insteadOf: 72_857, ags: "08111000", names: ["Stuttgart"], isMissing: false };

/** Why a table deviates. */
const CAUSES = {
  "causes.rounded-rate": [
    [rate],
    [{ ...rate, decimals: 1, ratePerPerson: "796.0", mode: "floor", product: "cents" }],
    [{ ...rate, decimals: 0, ratePerPerson: "1796", mode: "ceiling" }],
  ],
  "causes.other-rounding": [
    [{ mode: "half-up", stepCents: 1 }],
    [{ mode: "half-even", stepCents: 100 }],
    [{ mode: "floor", stepCents: 1_000 }],
    [{ mode: "ceiling", stepCents: 100 }],
  ],
  "causes.doubled-before-rounding": [[{ years: 2, shownYears: 2 }], [{ years: 2, shownYears: 1 }]],
  "causes.two-years-in-one": [[{ years: 2, budgetYears: 2 }], [{ years: 2, budgetYears: 1 }]],
  "causes.one-year-in-two": [[{}]],
  "causes.persons-added-first": [[{}]],
  "causes.other-rules": [
    [{ ruleSet: "im-bw-2017-07", title: "X" }],
    [{ ruleSet: "im-bw-2018-01", percentOfYear: 60, insteadOf: 100 }],
  ],
  "causes.other-total": [
    [{ from: 70_000, to: 70_000, insteadOf: 72_857 }],
    [{ from: 70_000, to: 70_100, insteadOf: 72_857 }],
  ],
  "causes.left-out-of-total": [[leftOut], [{ ...leftOut, isMissing: true }], [{ ...leftOut, names: ["Wehr", "Murg"] }]],
  "causes.partial-table": [[{ totalPersons: 72_857, insteadOf: 1_200 }]],
  "causes.two-years-in-second": [[{ years: 1 }], [{ years: 2 }]],
  "causes.shifted-rows": [[{ offset: 1, firstLine: 7, lastLine: 12 }], [{ offset: -2, firstLine: 7, lastLine: 7 }]],
  "causes.swapped-rows": [[{ pairs: "08337116/08337076", names: [["Wehr", "Murg"]] }]],
  "causes.transposed-digits": [[{ rows: [{ ...wehr, officialCents: 5_049_900, computedCents: 5_094_900 }] }]],
  "causes.thousands-as-decimals": [[{ mode: "half-up", stored: "cents" }], [{ mode: "floor", stored: "euros" }]],
  "causes.missing-row": [[{ ...wehr, computedCents: 5_094_900 }], [{ ...wehr, computedCents: null }]],
};

export const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  ...CAUSES,
  ...QUESTIONS,
  ...COMPARISON,
  "states.part": [
    [
      { district: "08337", name: "Landkreis Waldshut", municipalities: 32, of: 1_101 },
      { recipients: "municipalities", measure: "counted-persons" },
    ],
  ],
  "states.taken": suppliedData.map((data) => [data]),
  "states.completeness": completenesses.map((found) => [found]),
  "states.foreign": completenesses.map((found) => [found]),
  "reading.remarks": [[1], [2]],
  "reading.restored": [[1], [2]],
  "reading.restoredRow": [[{ row: 2, found: "8337116", ags: "08337116" }]],
  "reading.ignoredColumns": [[["bemerkung"]], [["bemerkung", "stand"]]],
  "reading.matched": [[1], [2]],
  "reading.more": [[1], [1_051]],
  "workbook.source.proposed": [[""]],
  "report.question": [[nearMiss], [ofMeasure]],
  "report.amountAsked": [[nearMiss], [ofMeasure]],
  "format.whole": [...counts, [72_857], [-51]],
  "format.euros": amounts,
  "format.exactEuros": [[exact], [{ ...exact, remainder: 0 }], [{ ...exact, remainder: 1, denominator: 4 }]],
  "format.fte": [[437], [-50], [0], [12_345], [12.5]],
  "format.exactFte": [[share], [whole]],
  "format.exactMonths": [[share], [whole]],
  "format.percent": [[60], [12.5]],
  "format.date": [["2018-02-01"]],
  "format.list": [[[]], ...names.map((some) => [some])],
  "format.count": [
    [1, "X", "Xs"],
    [2, "X", "Xs"],
    [1_101, "X", "Xs"],
  ],
  "codes.qualification": qualifications,
  "codes.withQualification": qualifications,
  "frame.persons": bases.flatMap((basis) => [
    [1, basis],
    [4_108, basis],
  ]),
  "frame.total": [
    [72_857, false],
    [72_857, true],
  ],
  "frame.share": [
    [{ termCents: 11_600_000_000, years: 2, yearCents: 5_800_000_000, persons: 64, totalPersons: 72_857, exact }],
    [{ termCents: 10_000, years: 3, yearCents: null, persons: 64, totalPersons: 72_857, exact }],
  ],
  "frame.round": ["half-up", "half-even", "floor", "ceiling"].flatMap((mode) => [
    [{ mode, stepCents: 100, cents: 5_094_900 }],
    [{ mode, stepCents: 1_000, cents: 5_095_000 }],
  ]),
  "frame.rule": ["half-up", "half-even", "floor", "ceiling"].map((mode) => [mode, 100]),
  "frame.remainder": [[{ addedCents: 0, cents: 5_094_900 }], [{ addedCents: 100, cents: 5_095_000 }]],
  "frame.given": bases.map((basis) => [{ cents: 5_094_900 }, basis]),
  "frame.term": [[{ years: 1, cents: 5_094_900 }], [{ years: 2, cents: 10_189_800 }]],
  "frame.needed": [
    [5_100_000, true],
    [5_100_000, false],
  ],
  "frame.requirement": thresholds,
  "frame.threshold": thresholds,
  "staffing.frames": [
    [{ parts: [{ ...wehr, cents: 5_094_900 }], cents: 5_094_900 }],
    [
      {
        parts: [
          { ...wehr, cents: 5_094_900 },
          { ags: "08337076", name: "Murg", cents: 100 },
        ],
        cents: 5_095_000,
      },
    ],
  ],
  "staffing.fundable": [437, 0].map((shareHundredths) => [
    {
      ...{ qualification: "degree", frameCents: 5_094_900, fixedCents: 6_400_000, exact: share },
      shareHundredths,
      minimum: { value: 25 },
    },
  ]),
  "staffing.post": [
    ...qualifications.map(([qualification]) => [{ ...post, qualification }]),
    [{ ...post, isExact: false }],
  ],
  "staffing.grant": [[grant], [unused], [{ ...unused, unusedCents: 0 }]],
  "staffing.part": [
    [part],
    [{ ...part, key: "persons", weight: 64, totalWeight: 1_064 }],
    [{ ...part, key: "agreed", weight: 1, totalWeight: 2, total: { ...total, ownCents: 9 } }],
  ],
  "staffing.period": [
    [period],
    [{ ...period, isFilled: false, isExact: false }],
    [{ ...period, part: { ...ofPosts, posts: [0] }, months: one }],
    [{ ...period, part: ofPosts }],
    [{ ...period, termCents: null }],
  ],
  "staffing.reading": [
    [reading],
    [{ ...reading, partialMonths: "whole-months", interruptions: "run-on", posts: [0] }],
    [{ ...reading, partialMonths: null, interruptions: "made-up", posts: [0, 1] }],
    [{ ...reading, end: null }],
  ],
  "sheet.euros": amounts,
  "sheet.whole": counts,
  "sheet.title.municipality": [["Wehr", "08337116"]],
  "sheet.title.pool": names.map((some) => [some]),
  "sheet.title.totals": [[]],
  "sheet.warning.modelled": names.map((some) => [some]),
  "sheet.warning.modelledTable": [[]],
  "sheet.answer.frame": [
    ["Wehr", 5_094_900, 100],
    ["Wehr", 3_056_900, 60],
  ],
  "sheet.answer.term": [
    [5_094_900, 1],
    [10_189_800, 2],
  ],
  "sheet.answer.poolFrame": names.flatMap((some) => [
    [some, 5_094_900, 100],
    [some, 3_056_900, 60],
  ]),
  "sheet.answer.verdict": thresholds.flatMap(([step]) => [
    [step, true],
    [step, false],
  ]),
  "sheet.answer.topUp": [[]],
  "sheet.answer.grant": [
    [[], unused],
    [[post], grant],
    [[post, { ...post, qualification: "vocational-training" }], unused],
  ],
  "sheet.answer.totals": [
    [1, 5_094_900, 100],
    [1_101, 5_094_900, 100],
    [2, 5_094_900, 60],
  ],
  "sheet.answer.difference": amounts,
  "sheet.answer.partial": [[]],
  "sheet.ofPart": [[{ district: "08337", name: "Landkreis Waldshut", municipalities: 32, of: 1_101 }]],
  "sheet.input.table": [[null], ["wehr.csv"]],
  "sheet.input.sumOfTable": [[]],
  "sheet.input.ofMunicipality": [["X", "Wehr"]],
  "sheet.input.years": counts,
  "sheet.input.percent": [[60], [12.5]],
  "sheet.input.fixedAmount": qualifications.map(([qualification]) => ["X", qualification]),
  "sheet.input.fte": [[25], [437]],
  "sheet.year": [
    [{ termCents: 11_600, years: 2, yearCents: 5_800 }],
    [{ termCents: 11_600, years: 1, yearCents: 11_600 }],
  ],
  "sheet.member": [["Wehr", "X"]],
  "sheet.sum": [
    [sum, true],
    [sum, false],
    [{ ...sum, of: "persons" }, true],
    [{ ...sum, of: "persons" }, false],
  ],
  "sheet.termTotal": [
    [{ frameCents: 5_094_900, years: 1, cents: 5_094_900 }],
    [{ frameCents: 5_094_900, years: 2, cents: 10_189_800 }],
  ],
  "sheet.difference": [
    [{ budgetCents: 11_600, termCents: 11_500, cents: 100 }],
    [{ budgetCents: 11_600, termCents: 11_500, cents: null }],
  ],
  "sheet.place": [
    ...["alone", "host", "pool", "hosted", "without-frame", "stranded", "planned", "not-planned"].map((place) => [
      { place, name: "Wehr", pool: ["host", "pool", "hosted", "planned"].includes(place) ? pool : null, seat: null },
    ]),
    ...origins.map((origin) => [
      { place: "pool", name: "Wehr", pool: { id: 7, origin, name: "Hotzenwald" }, seat: "Murg" },
    ]),
  ],
  "sheet.proof": [
    ...["sum", "prices", "odd-sets", "branches", "search", "open"].map((closedBy) => [{ ...proof, closedBy }]),
    [{ ...proof, municipalities: 23, pools: 4, poolsAtMost: 5, scope: "state", borders: "off", closedBy: "open" }],
    [{ ...proof, scope: "rescue" }],
  ],
  "sheet.stranded": [
    ...["no-neighbour", "all-neighbours-above", "area-below-threshold", "wishes"].map((reason) => [
      { ...lost, reason },
    ]),
    [
      {
        ...lost,
        reason: "agreed-pool-below-threshold",
        agreedName: "Hotzenwald",
        missingCents: 0,
        group: ["Wehr", "Murg"],
      },
    ],
  ],
  "sheet.wayOut": [
    ...["join-self-sufficient", "join-pool"].flatMap((kind) => [
      [{ way: { ...way, kind, pool: 7 }, names: ["Wehr", "Murg"] }],
      [{ way: { kind, pool: 7, crossesDistrict: true, breaks: wishes }, names: ["Wehr"] }],
    ]),
    [{ way: { ...way, kind: "share-with-stranded", frameCents: 5_200_000 }, names: ["Wehr"] }],
    [{ way: { kind: "share-with-stranded", crossesDistrict: true, frameCents: 5_200_000 }, names: ["Wehr", "Murg"] }],
    [{ way: { kind: "delegate-to-district" }, names: ["Landkreis Waldshut"] }],
    [{ way: { kind: "top-up", missingCents: 5_100 }, names: [] }],
  ],
  "sheet.threshold": thresholds,
  "sheet.applicant": [true, false, null].flatMap((mayApply) => names.map((some) => [{ names: some, mayApply }])),
  "report.whole": counts,
  "report.euros": amounts,
  "report.qualification": qualifications,
  "report.withQualification": qualifications,
  "report.ruleSet": [["im-bw-2018-01", "1.0.0"]],
  "report.modelled.banner": [
    [1, 1],
    [1, 1_101],
    [2, 1_101],
  ],
  "report.modelled.consequence": counts,
  "report.modelled.includes": counts,
  "report.municipalities": counts,
  "report.figures.ofAtMost": counts.map(([count]) => [count, ""]),
  "report.figures.years": counts,
  "report.map.missing": counts,
  "report.histogram.alt": [
    [1, 1, "1 EUR"],
    [2, 0, "1 EUR"],
    [0, 1_101, "1 EUR"],
  ],
  "report.histogram.threshold": [["1 EUR"]],
  "report.table.found": [["1", "1.101"]],
  "report.table.filtered": [["Wehr", "1", "1.101"]],
  "report.table.pool": [[7]],
  "report.wishes.together": [["Wehr, Murg"]],
  "report.wishes.apart": [["Wehr, Murg"]],
  "report.wishes.mostMembers": counts,
  "report.wishes.mostMetres": [[1], [15_000]],
  "report.wishes.seats": [["Wehr"]],
  "report.wishes.order": [["X, Y"]],
  "report.wishes.idle": [["X, Y"]],
  "report.wishes.moved": [[0], [1], [2]],
  "report.plan.intro": [["X", "Y"]],
  "report.plan.proved": [
    [1, ""],
    [2, ", X"],
  ],
  "report.plan.atMost": [
    [0, 1, ""],
    [1, 2, ""],
    [2, 3, ", X"],
  ],
  "report.plan.open": counts,
  "report.plan.sparing": counts,
  "report.plan.checkedRests": counts,
  "report.plan.areaList": counts,
  "report.plan.hopeless": counts,
  "report.plan.strandedIntro": counts,
  "report.plan.missing": [["1 EUR"]],
  "report.plan.ways.joinStrong": [["Wehr"]],
  "report.plan.ways.joinPool": [[7]],
  "report.plan.ways.share": [["Wehr, Murg", "1 EUR"]],
  "report.plan.ways.delegate": [["Landkreis Waldshut"]],
  "report.plan.ways.topUp": [["1 EUR"]],
  "report.plan.ways.breaks": [["X, Y"]],
  "report.rules.step": [["1 EUR", "X"]],
  "report.rules.nearPersons": counts,
  "report.rules.monthsOf": counts,
  "report.rules.fte": [[25]],
  "report.signOff.most": [[""], [", X"]],
  "report.signOff.file": [["wehr.csv"]],
  "workbook.qualification": qualifications,
  ...Object.fromEntries(Object.entries(ofPlan).map(([code, samples]) => [`planCheck.problems.${code}`, samples])),
  ...Object.fromEntries(
    ["bound", "left-out", "levels-exact", "stranded", "constraints-named", "rescue-choice", "search"].map((code) => [
      `planCheck.unchecked.${code}`,
      [[1], [2]],
    ]),
  ),
  "report.plan.problem": [[{ code: "pool-below-threshold", params: { pool: 7 } }]],
  "unknownRules.unknown-programme": [[{ programme: "ilag" }]],
  "unknownRules.outside-known-dates": [
    [{ date: "2027-01-01", known: [{ ...span, validUntil: "2018-01-04" }], incomplete: [years] }],
    [{ date: "2016-01-01", known: [{ ...span, validUntil: null }], incomplete: [] }],
    [{ date: "2016-01-01", known: [], incomplete: [{ ...years, firstYear: 2_026 }] }],
  ],
  "unknownRules.incomplete-rules": [["totalPersons"], ["totalPersons", "budget.termCents"]].map((missing) => [
    { date: "2025-07-01", ruleSet: "im-bw-2025", source: "X", missing },
  ]),
  "functions.moreProblems": [[1], [2]],
  "functions.title": [["Wehr", "08337116"]],
  "functions.ruleSet": [["im-bw-2018-01", "1.0.0"]],
  "functions.question": [[nearMiss], [ofMeasure]],
  "sheet.question": [[nearMiss], [ofMeasure]],
  "functions.source": ["official", "published", "inferred", "assumed", "open"].map((basis) => [basis, "X"]),
};
