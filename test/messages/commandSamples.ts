import type { Samples } from "./sentencesBelow";

/** Arguments of what the commands print, by place: every way that a sentence can go. */

const counts = [[0], [1], [2], [1_101]];
const scopes = ["district", "state", "rescue"] as const;
const exact = { wholeCents: 79_608, remainder: 1, denominator: 3 };
const sides = ["year", "tranche", "sum"] as const;
const noAreas = { sum: 0, prices: 0, "odd-sets": 0, branches: 0, search: 0, "fewest-left-out": 0, open: 0 };
const closedAreas = Object.keys(noAreas).map((kind) => ({ ...noAreas, [kind]: 2 }));
const wishes = ["together", "apart", "mostMembers", "mostMetres", "seats"] as const;
const levels = ["moved", "poolsAcrossDistricts", "associationPairs", "distanceMetres", "largestPool"] as const;
const asPlanned = { pools: 4, poolsAtMost: 4, leftOut: 1 };
const pool = { id: 7, origin: "proposed", name: null, districts: ["X"], frameCents: 1, marginCents: 0 };
const without = { agreedName: null, wishes: [], missingCents: 5_100, isModelled: false };
const plan = { proposed: 4, most: 5, scope: "district", others: 0, stranded: 1 };
const row = { kind: "equal", officialCents: 5_094_900, computedCents: 5_094_900, differenceCents: 0, known: null };
const printedSums = (["persons", "frameCents"] as const).flatMap((figure) =>
  [200, null].map((expected) => [{ row: 9, column: "X", file: "t.csv", label: "Summe", figure, found: 100, expected }]),
);
const ofRow = { ...row, persons: 64, basis: "published", attainableBy: null, nearestCents: null };
const none = { ...{ rows: 0, equal: 0, different: 0, attainable: 0, notAttainable: 0, missing: 0, surplus: 0 } };
const noCounts = { ...none, knownStillThere: 0, knownVanished: 0, knownChanged: 0, pools: 0, poolsDifferent: 0 };
const sums = { officialCents: 5_100_000, computedCents: 5_094_900, differenceCents: 5_100 };
const applicant = { mayApply: true, status: null, needed: "X", missingCents: 0 };
const week = { value: { minutes: 2_370, days: 5 }, basis: "assumed" };
const other = { shareHundredths: 100, qualification: "degree", grantCents: 1, ownCents: 0, unusedCents: 0 };
const ofPosts = { start: "2018-02-01", end: "2020-01-31", months: 24, termCents: 100 };
const status = { nearMiss: false, mayPool: true };
const rules = { id: "x", version: "1.0.0", termCents: 11_600_000_000, years: 2, percentOfYear: 100 };

const STATUSES = ["apply-alone", "must-share", "nothing-to-apply-for", "needs-decision"] as const;
const ANSWER = { persons: 64, frameCents: 5_094_900, isYear: true, status: "must-share", nearMiss: true };

const ofAllocate: Samples = {
  "allocate.coverage": [
    [{ rows: 1, persons: 1, isComplete: true, divisor: 1 }],
    [{ rows: 2, persons: 4_108, isComplete: false, divisor: 72_857 }],
    [{ rows: 44, persons: null, isComplete: true, divisor: null }],
  ],
  "allocate.perHead": sides.map((span) => [exact, span]),
  "allocate.sum": sides.flatMap((span) => [1, 2].map((years) => [{ cents: 100, span, years, termCents: 200 }])),
  "allocate.difference": [[3_000], [-3_000]],
  "allocate.alone": [[2, "X"]],
  "allocate.below": [
    [2, 0],
    [2, 1],
  ],
  "allocate.open": [[2, "X"]],
  "allocate.withoutFrame": [[2]],
  "allocate.noThreshold": [["official", "X"]],
};

const ofPlans: Samples = {
  "pools.plan": scopes.flatMap((scope) => [
    [1, scope, false],
    [1_101, scope, true],
  ]),
  ...{ "pools.trial": counts, "pools.openMeasure": [["X"]], "pools.otherReading": [[1], [2]] },
  "pools.alone": [
    [2, 0, "X"],
    [2, 1, "X"],
  ],
  "pools.counts": [
    [{ all: 4, proposed: 4, agreed: 0, offered: 0, members: 9 }],
    [{ all: 6, proposed: 4, agreed: 1, offered: 1, members: 9 }],
  ],
  ...{ "pools.members": counts, "pools.stranded": counts, "pools.moved": counts },
  "pools.withoutFrame": [
    [2, 0],
    [2, 1],
  ],
  "pools.proof": [
    ...scopes.map((scope) => [{ isAll: true, most: 4, scope, areas: { ...noAreas, sum: 1, search: 3 } }]),
    ...[0, 1, 2].map((most) => [{ isAll: false, most, scope: "rescue", areas: { ...noAreas, open: 1 } }]),
    ...closedAreas.map((areas) => [{ isAll: true, most: 4, scope: "state", areas }]),
  ],
  ...{ "pools.openAreas": [[1], [2]], "pools.sparingAreas": [[1], [2]], "pools.openWishes": [[1], [2]] },
  "pools.price": [
    ...["acrossDistricts", "withoutBorders", "withoutAgreements", "withoutWishes", ...wishes].map((rule) => [
      { rule, count: asPlanned, asPlanned, scope: "district" },
    ]),
    [{ rule: "withoutBorders", count: { pools: 1, poolsAtMost: 2, leftOut: 0 }, asPlanned, scope: "rescue" }],
  ],
  "pools.short": [
    [plan],
    [{ ...plan, proposed: 1, others: 1, scope: "rescue" }],
    [{ ...plan, proposed: 0, others: 2, stranded: 0 }],
  ],
  "pools.progress": scopes.map((scope, at) => [{ done: at, areas: at + 1, pools: at, most: at + 1, scope }]),
  "pools.pool": [
    [pool],
    [{ ...pool, origin: "agreed", name: "Hotzenwald", districts: ["X", "Y"] }],
    [{ ...pool, origin: "offered" }],
  ],
  ...{ "pools.titles.alone": counts, "pools.titles.without-frame": counts, "pools.titles.stranded": counts },
  "pools.strandedGroup": [
    ...["no-neighbour", "all-neighbours-above", "area-below-threshold"].map((reason) => [{ ...without, reason }]),
    [{ ...without, reason: "agreed-pool-below-threshold", agreedName: "Hotzenwald", isModelled: true }],
    [{ ...without, reason: "wishes", wishes, missingCents: 0 }],
  ],
  "pools.wayOut": [
    ...[[], ["apart"], ["apart", "seats"]].flatMap((breaks) => [
      [{ kind: "join-self-sufficient", name: "Wehr", ags: "08337116", crossesDistrict: breaks.length > 0, breaks }],
      [{ kind: "join-pool", pool: 7, crossesDistrict: breaks.length > 0, breaks }],
    ]),
    [{ kind: "share-with-stranded", names: ["Wehr"], frameCents: 5_200_000, crossesDistrict: false }],
    [{ kind: "share-with-stranded", names: ["Wehr", "Murg"], frameCents: 5_200_000, crossesDistrict: true }],
    [{ kind: "delegate-to-district", district: "X" }],
    [{ kind: "top-up", missingCents: 5_100 }],
  ],
  ...{ "pools.wish.together": [[["Wehr", "Murg"]]], "pools.wish.apart": [[["Wehr", "Murg"]]] },
  ...{ "pools.wish.mostMembers": [[2]], "pools.wish.mostMetres": [[12_500]], "pools.wish.seats": [[["Wehr"]]] },
  ...{ "pools.wish.preferred": [[levels]], "pools.wish.idle": [[levels.slice(0, 1)]] },
  "checkPlan.fails": [[1], [2]],
  "checkPlan.holds": scopes.flatMap((scope) => [
    [{ isProved: true, unproved: 0, scope }],
    [{ isProved: false, unproved: 1, scope }],
    [{ isProved: false, unproved: 2, scope }],
    [{ isProved: false, unproved: 0, scope }],
  ]),
  "checkPlan.pools": [
    [1, 1, "district"],
    [4, 5, "rescue"],
  ],
  "checkPlan.leftOut": [
    [0, 0],
    [3, 1],
  ],
  ...Object.fromEntries(
    ["sum", "prices", "branches", "groupings", "fewest-left-out", "search", "open", "unfinished"].map((verdict) => [
      `checkPlan.verdict.${verdict}`,
      [[1]],
    ]),
  ),
  ...Object.fromEntries(
    ["bound", "left-out", "levels-exact", "stranded", "constraints-named", "rescue-choice"].map((code) => [
      `checkPlan.unchecked.${code}`,
      [[1], [2]],
    ]),
  ),
  ...{ "checkPlan.problem": [["X"]], "checkPlan.more": [[1], [2]] },
  "exchange.whatIf": [
    [{ kind: "leave", name: "Wehr" }],
    [{ kind: "join", name: "Wehr", pool: 7 }],
    [{ kind: "head-count", name: "Wehr", persons: 1 }],
    [{ kind: "head-count", name: "Wehr", persons: 100 }],
  ],
  ...{ "exchange.before": [["X"]], "exchange.after": [["X"]], "exchange.moved": [[1], [2]] },
  "exchange.place": [[null], ["alone"], ["pool"]],
};

const ofVerify: Samples = {
  "verify.signed": [[100], [-100], [0]],
  "verify.row": [
    [ofRow],
    ...["still-there", "vanished", "changed"].map((state) => [{ ...ofRow, known: { state, reason: "X" } }]),
    [{ ...ofRow, kind: "different", computedCents: 5_000_000, differenceCents: 94_900 }],
    [{ ...ofRow, kind: "different", persons: 1, basis: "modelled", computedCents: 5_100_000, differenceCents: -5_100 }],
    [{ ...ofRow, kind: "different", persons: null, computedCents: 5_000_000, differenceCents: 94_900 }],
    [{ ...ofRow, kind: "attainable", attainableBy: { from: 1, to: 1 } }],
    [{ ...ofRow, kind: "attainable", attainableBy: { from: 64, to: 65 } }],
    [{ ...ofRow, kind: "not-attainable" }],
    [{ ...ofRow, kind: "not-attainable", nearestCents: { below: 5_094_900, above: null } }],
    [{ ...ofRow, kind: "not-attainable", nearestCents: { below: 5_094_900, above: 5_174_500 } }],
    [{ ...ofRow, kind: "missing" }],
    [{ ...ofRow, kind: "surplus" }],
  ],
  "verify.pool": ["not-compared", "equal", "different"].flatMap((kind) => [
    [{ ...ofRow, kind, members: ["a"], differenceCents: -100 }],
    [{ ...ofRow, kind, members: ["a", "b"], differenceCents: 100 }],
  ]),
  "verify.sum": printedSums,
  "verify.column": [["Betrag"]],
  "verify.answer": [
    ...["single-equal", "single-different", "single-not-attainable"].map((kind) => [{ kind }]),
    ...[null, { from: 32, to: 32 }].map((asTwoYears) => [
      { kind: "single-attainable", attainableBy: { from: 64, to: 64 }, asTwoYears },
    ]),
    ...[0, 1, 2].flatMap((amounts) =>
      [0, 1, 2].flatMap((wrong) => (amounts + wrong === 0 ? [] : [[{ kind: "against", amounts, sums: wrong }]])),
    ),
    ...["all-attainable", "all-compared-equal"].flatMap((kind) => [true, false].map((isKnown) => [{ kind, isKnown }])),
    [{ kind: "all-equal", count: 7 }],
    [{ kind: "some-equal", count: 1, of: 2, isKnown: false }],
    [{ kind: "some-equal", count: 7, of: 90, isKnown: true }],
  ],
  "verify.official": [
    ["t.csv", null, 1],
    ...["official", "press", "reconstructed", "regression"].map((provenance) => ["t.csv", provenance, 2]),
  ],
  "verify.comparedWith": [["t.csv"], [null]],
  "verify.counts": [
    [{ counts: noCounts, sums: { ...sums, differenceCents: 0 } }],
    [{ counts: Object.fromEntries(Object.keys({ ...noCounts, modelled: 0 }).map((name) => [name, 1])), sums }],
  ],
  "verify.explains": [
    [{ cause: "missing-row", explains: [], breaks: 0 }, 2],
    [{ cause: "swapped-rows", explains: [1], breaks: 0 }, 1],
    [{ cause: "swapped-rows", explains: [1, 2], breaks: 1 }, 3],
    [{ cause: "swapped-rows", explains: [1, 2], breaks: 2 }, 3],
  ],
  "verify.wayOut": [["partial-table"]],
  ...{ "verify.unexplained": [[1], [2]], "verify.more": [[1], [2]], "verify.place": [["t.csv", 7]] },
  ...{ "verify.sumCase": [[7, "Betrag"]] },
  "verify.summary": [
    [{ counts: noCounts, wrongSums: [] }],
    [{ counts: noCounts, wrongSums: [1] }],
    [{ counts: noCounts, wrongSums: [1, 2] }],
  ],
};

const ofStaffing: Samples = {
  "staffing.title": [
    ["municipality", ["Wehr"]],
    ["pool", ["Wehr", "Murg"]],
    ["delegation", ["Wehr", "Murg"]],
  ],
  "staffing.modelled": [[1], [2]],
  "staffing.frame": [
    [100, true, false],
    [100, false, true],
  ],
  "staffing.verdict": [
    ...[true, null, false].flatMap((mayApply) =>
      [null, "Y"].map((word) => [{ ...applicant, mayApply, status: word, missingCents: 5_100 }]),
    ),
  ],
  "staffing.people": [
    [1, 1],
    [1, 4],
  ],
  "staffing.roundedUp": [[100, 5_100]],
  "staffing.posts": [
    [[], false],
    [["degree", "vocational-training", "any"].map((qualification) => ({ qualification, shareHundredths: 50 })), true],
  ],
  ...{ "staffing.grant": [[100, 200]], "staffing.own": [[100, 200]], "staffing.hours": [[605]] },
  "staffing.otherwise": [-100, 0, 100].map((changeCents) => [{ ...other, changeCents }]),
  "staffing.sharing": ["frame", "persons", "agreed"].map((key) => [{ key, week }]),
  "staffing.gain": [["degree"], ["any"]],
  "staffing.alone": [
    [[], 0],
    [[{ name: "Wehr", shareHundredths: 100 }], 0],
    [[{ name: "Wehr", shareHundredths: 150 }], 50],
  ],
  "staffing.others": [["Y", ["Wehr", "Murg"]]],
  "staffing.together": [1, 2].map((fullPosts) => [
    { togetherHundredths: 250, shareHundredths: 50, fullPosts, grantCents: 100 },
  ]),
  "staffing.period": [
    [{ ...ofPosts, posts: null }],
    [{ ...ofPosts, posts: [0], months: 1, termCents: null }],
    [{ ...ofPosts, posts: [0, 1] }],
  ],
  "staffing.later": [[[{ months: 36, year: 2019, end: "2021-01-31" }]]],
  "staffing.reading": ["by-days", "whole-months"].flatMap((partialMonths) =>
    [null, "run-on", "extend"].map((interruptions) => [{ partialMonths, interruptions }]),
  ),
  ...{ "staffing.open": [["X"]], "staffing.overview": [[1], [2]], "staffing.postsColumn": [["degree"], ["any"]] },
};

const ofCompare: Samples = {
  "compare.head": [0, 1, 2].map((losers) => [{ losers, winners: 2 - losers, unchanged: 1 }]),
  ...{ "compare.modelled": [[1], [2]], "compare.before": [["t.csv"]], "compare.after": [["t.csv"]] },
  ...Object.fromEntries(["down", "up", "maybeDown", "maybeUp"].map((way) => [`compare.crossings.${way}`, [[2]]])),
  "compare.question": [["X"]],
  ...{ "compare.sum.winners": [[1], [2]], "compare.sum.losers": [[1], [2]] },
  ...{ "compare.sum.onlyBefore": [[1]], "compare.sum.onlyAfter": [[1]] },
  "compare.crossed": [[{ up: 1, down: 1, open: 1 }], [{ up: 2, down: 2, open: 0 }]],
  ...{ "compare.onlyBefore": [[1]], "compare.onlyAfter": [[1]], "compare.missing": [[["a"]], [["a", "b"]]] },
  "compare.poolsHold": [[1], [2]],
  "compare.poolsChanged": [
    [1, 1, 1],
    [2, 2, 2],
  ],
  ...Object.fromEntries(
    ["breaks", "becomes-possible", "open", "not-comparable"].map((kind) => [`compare.verdict.${kind}`, [[2]]]),
  ),
  "compare.frameOfRequired": [[5_094_900, 5_100_000]],
};

const oneTotal = { count: 1, least: 72_857 };
const explained = { rows: 73, of: 75 };

const ofReconstruct: Samples = {
  "reconstruct.title": [
    [1, 1],
    [75, 2],
  ],
  "reconstruct.budget": [[5_800_000_000]],
  "reconstruct.nothingFits": [[70_000, explained, 7]],
  "reconstruct.several": [[{ count: 13, least: 5 }, 70_000, [5, 10]]],
  "reconstruct.severalHint": [[72_857]],
  ...{ "reconstruct.couldBeChance": [[oneTotal]], "reconstruct.found": [[oneTotal], [{ ...oneTotal, count: 13 }]] },
  "reconstruct.explains": [
    [{ ...explained, each: false, distinct: 50, modes: ["half-up"] }],
    [{ rows: 1, of: 1, each: true, distinct: 1, modes: ["half-even", "floor", "ceiling"] }],
  ],
  "reconstruct.withPersons": [
    [13, 7, 1],
    [13, 1, 2],
  ],
  "reconstruct.others": [
    [100_000, 1, null],
    [100_000, 5, 72_856],
  ],
  "reconstruct.bound": [1, 64].map((persons) => [{ name: "Wehr", cents: 5_094_900, persons }, "X"]),
  ...{ "reconstruct.atMost": [[1_000]], "reconstruct.atLeast": [[1_000]], "reconstruct.underTotal": [[1_000]] },
  ...{ "reconstruct.persons": [[1_000]], "reconstruct.misfits": [[1], [2]] },
  "reconstruct.range": [
    [64, 64],
    [64, 1_000],
  ],
};

const ofAll: Samples = {
  "words.status": STATUSES.flatMap((word) => [
    [word, status],
    [word, { nearMiss: true, mayPool: false }],
  ]),
  "words.needed": [
    [5_100_000, true],
    [5_100_000, false],
  ],
  "words.district": [["08337"]],
  "words.ruleSet": [[rules], [{ ...rules, years: 1, percentOfYear: 60 }]],
  "words.modelled": [[1], [2]],
  "words.grounds": [["official", "X"]],
  "frame.answer": STATUSES.flatMap((word) =>
    [true, false].map((isYear) => [
      { ...ANSWER, status: word, isYear, nearMiss: isYear, requiredCents: 5_100_000, missingCents: 5_100 },
    ]),
  ),
};

/** Arguments of everything that the commands print. */
export const COMMAND_SAMPLES: Samples = {
  ...{ ...ofAllocate, ...ofPlans, ...ofVerify, ...ofStaffing, ...ofCompare, ...ofReconstruct, ...ofAll },
};
