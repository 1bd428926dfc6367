import { describeProblem } from "../planProblemMessages";
import type { ReportMessages } from "../report";
import type { Terms } from "../terms";
import { codes } from "./codes";
import { format } from "./format";
import { type Nouns, nounsOf } from "./nouns";
import { planCheck } from "./planCheck";
import { states } from "./states";

const words = ({ row, head, mayPool }: Nouns): Omit<ReportMessages, "states"> => ({
  ...codes,
  status: { ...codes.status, ...(mayPool ? {} : { "must-share": "below the threshold" }) },
  standing: {
    alone: "may apply alone",
    shared: "in a pool",
    stranded: "without a partner",
    open: "open, the authority has to decide",
    none: "without a frame",
  },
  unplanned: mayPool ? "has to share" : "below the threshold",
  closing: {
    sum: "by the sum: all frames of the area together are not enough for more",
    prices: "by prices: every possible pool costs at least 1, and the area cannot pay for more",
    "odd-sets": "by prices with a surcharge on groups of three or five municipalities",
    branches: "by cases, each with prices of its own",
    search: "by an exhaustive search",
    "fewest-left-out": "by an exhaustive search: more would be possible, but only if more municipalities were left out",
    open: "not proved: the search was limited",
  },
  level: {
    moved: "few moves",
    poolsAcrossDistricts: "few district borders",
    associationPairs: "associations together",
    distanceMetres: "short ways",
    largestPool: "none very large",
  },
  lang: "en",
  ...{ whole: format.whole, euros: format.euros },
  title: mayPool ? "Planning frames and pools" : `Planning frames of the ${row.several}`,
  subtitle: "Report",
  skip: "Skip to the content",
  contents: "Contents",
  noResult:
    "Neither an official notice nor legal advice. What no source settles stands here as a question to the authority.",
  ruleSet: (id, version) => `Rule set ${id}, version ${version}`,
  modelled: {
    letter: "M",
    letterMeans: "M: with MODELLED figures",
    mark: "MODELLED",
    banner: (count, all) =>
      `${format.count(count, row.one, row.several)} of ${format.whole(all)} with MODELLED, that is, made-up figures.`,
    consequence: (count) => {
      const their = count === 1 ? "its" : "their";
      return `${count === 1 ? "Its" : "Their"} amounts${mayPool ? `, ${their} pools` : ""} and all sums that include them are an experiment, not real figures.`;
    },
    includes: (count) => `${format.whole(count)} of them with modelled figures`,
  },
  municipalities: (count) => format.count(count, row.one, row.several),
  unknown: "not known",
  headings: {
    figures: "At a glance",
    map: "Map",
    histogram: "How frames are spread",
    table: `All ${row.several}`,
    plan: "Pools",
    certificate: "Proved: no more are possible",
    certificateOpen: "What is proved",
    wishes: "Wishes that the plan keeps",
    poolList: "The pools one by one",
    stranded: "Without a partner",
    rules: "The rules, and how sure they are",
    sheets: "Calculation sheets",
    signOff: "Sign-off sheet for the second pair of eyes",
  },
  figures: {
    municipalities: row.Several,
    persons: head.counted,
    frame: "Frames of one year, together",
    tranche: "Frames of the tranche, together",
    budget: "Budget of the term",
    difference: "Budget less the sum of the term",
    partial: "The table does not hold everyone; the rest is due to the others.",
    threshold: "Threshold a year",
    atLeast: "exactly this amount is enough",
    moreThan: "more than this amount is needed",
    pools: "Pools",
    ofAtMost: (most, fixed) => `proposed, of at most ${format.whole(most)} possible${fixed}`,
    noPlan: mayPool ? "Without a plan: pools were not worked out." : `${row.Several} form no pools.`,
    years: (years) => (years === 1 ? "one year" : format.count(years, "year", "years")),
  },
  map: {
    none: "Without a map: no boundaries were given.",
    nobody: `Without a map: no ${row.one} of the table has an area in the given boundaries.`,
    alt: `Map of all ${row.several} by standing. Everything it shows also stands in the table of all ${row.several}.`,
    legend: "Legend",
    outline: mayPool ? "edge of a pool" : `edge of a ${row.one}`,
    absent: "not in the table",
    missing: (count) =>
      `${format.count(count, row.one, row.several)} of the table without an area in the boundaries, but in all lists:`,
    source: "Boundaries",
    noNotice: "source not stated; to be added before publication",
  },
  histogram: {
    alt: (below, above, amount) =>
      `Bars: ${format.count(below, `${row.one} does`, `${row.several} do`)} not reach ${amount}, ${format.count(above, "reaches", "reach")} it.`,
    caption: `${row.Several} by the size of their frame; each bar is a fifth of the threshold wide.`,
    threshold: (amount) => `Threshold ${amount}`,
    more: "more",
    axis: "frame",
    count: row.several,
    real: "with given figures",
    modelled: "with MODELLED figures",
    data: "The figures of the picture",
    from: "from",
    below: "to below",
  },
  table: {
    caption: `Frame, margin to the threshold${mayPool ? ", standing and pool" : " and standing"} of every ${row.one}`,
    search: mayPool ? "Search (name, AGS, district, standing)" : "Search (name, key, standing)",
    found: (count, all) => `${count} of ${all} ${row.several}`,
    filtered: (query, count, all) => `Filtered by “${query}”: ${count} of ${all} ${row.several}`,
    sortHint: "A heading sorts, a second time the other way round.",
    ...{ ags: row.Key, name: row.One, district: "District", persons: head.Several, frame: "Frame" },
    ...{ margin: "Margin", status: "Applies", place: "Pool", basis: "Figures" },
    sum: "Sum",
    near: "near miss",
    pool: (id) => `No. ${id}`,
  },
  wishes: {
    together: (names) => `only together: ${names}`,
    apart: (names) => `never together: ${names}`,
    mostMembers: (count) => `at most ${format.count(count, "member", "members")}`,
    mostMetres: (metres) => `members at most ${format.whole(metres)} m apart`,
    seats: (names) => `seats: ${names}`,
    order: (words) => `preferred among equally many pools: ${words}`,
    idle: (words) => `preferred, but without effect on this table: ${words}`,
    moved: (count) => `an earlier plan of which few depart; no longer with their former seat: ${format.whole(count)}`,
  },
  plan: {
    none: mayPool
      ? "Pools were not worked out: nobody said who is whose neighbour."
      : `Under these rules only ${row.several} receive money; they form no pools.`,
    intro: (where, borders) => `Looked for ${where}, ${borders}.`,
    given: "among neighbours only",
    off: "whoever is whose neighbour",
    proved: (pools, fixed) =>
      `${format.count(pools, "pool is", "pools are")} proposed. Under these rules more are impossible${fixed}; that is proved.`,
    atMost: (pools, most, fixed) =>
      `${format.count(pools, "pool is", "pools are")} proposed. More than ${format.whole(most)} are impossible${fixed}; that is proved.`,
    open: (areas) => `In ${format.count(areas, "area", "areas")} it is open whether there are more than proposed.`,
    sparing: (areas) =>
      `In ${format.count(areas, "area", "areas")} there would be more only if more municipalities were left out there; that is proved too.`,
    nothing: "Under these rules no pool is possible.",
    checked: "An independent check of the plan (check-plan) has confirmed it.",
    checkedProved: "An independent check (check-plan) has worked out the plan and every bound anew and confirmed them.",
    problem: (problem) => describeProblem(problem, { planCheck }),
    checkedRests: (count) => `In ${format.count(count, "area", "areas")} it rests on the planner's exhaustive search.`,
    faults: "An independent check (check-plan) has found faults:",
    unchecked: "The plan was not checked a second time here (check-plan).",
    measure: "Planned by the stricter reading, because the rules leave the measure open.",
    byProof: "Areas by kind of proof",
    areaTable: "Every area: municipalities that are free and hang together",
    areaList: (count) => (count === 1 ? "The one area" : `All ${format.whole(count)} areas`),
    ...{ area: "Area", areas: "Areas", kind: "proved", most: "at most", found: "found", size: "Municipalities" },
    ...{ leftOut: "left out", rescue: "across district borders" },
    hopeless: (count) =>
      `${format.count(count, "further area is", "further areas are")} too small for a pool altogether.`,
    poolTable: "All pools with their members and common frame",
    ...{ id: "No.", members: "Members", frame: "common frame", margin: "above threshold", seat: "middle" },
    ...{ chosenSeat: "seat", origin: "Origin", sum: "Sum" },
    strandedIntro: (count) =>
      `${format.count(count, `${row.one} finds`, `${row.several} find`)} no partner under these rules. Ways that remain:`,
    missing: (amount) => `${amount} a year is missing`,
    onlyRules: "the sum would be enough, but they may not share like that",
    ways: {
      joinStrong: (name) => `join ${name} (above the threshold)`,
      joinPool: (id) => `join pool ${id}`,
      share: (names, amount) => `together with ${names} (also without a partner): ${amount}`,
      delegate: (district) => `delegate to the district: ${district}`,
      topUp: (amount) => `raise ${amount} a year oneself (whether that is enough, the authority decides)`,
      crossing: "across the district border",
      breaks: (wishes) => `against wishes: ${wishes}`,
    },
  },
  rules: {
    intro: "Every value says what it rests on. Only “official” and “published” count as evidence.",
    caption: "Values of the rule set with basis and source",
    ...{ item: "Item", value: "Value", basis: "Basis", source: "Source" },
    uncertain: "uncertain",
    questions: "Open questions to the authority",
    ...{ budget: "Budget of the term", years: "Term", percent: "Part of a year" },
    ...{ total: `${head.Several} divided by`, rounding: "Rounding", remainder: "Remainder" },
    ...{ threshold: "Threshold", inclusive: "Comparison", measure: "measured on", near: "near miss" },
    ...{ fixedAmount: "Fixed amount a post and year", smallest: "smallest post", months: "Funding of a post" },
    ...{ delegation: "Delegation to the district", validFrom: "valid from", validUntil: "valid until" },
    sumOfTable: "sum of the table",
    step: (amount, mode) => `to multiples of ${amount}, ${mode}`,
    remainders: { none: "stays undivided", "largest-remainder": "to the largest remainders (Hare-Niemeyer)" },
    measures: { frame: "the frame", "whole-year": "the whole year", open: "open" },
    ...{ atLeast: "at least", moreThan: "more than", yes: "possible", no: "not provided for" },
    nearPersons: (count) => `at most the share of ${format.count(count, head.one, head.several)} is missing`,
    monthsOf: (count) => format.count(count, "month", "months"),
    fte: (hundredths) => `${format.fte(hundredths)} FTE`,
  },
  question: ({ id, params }) =>
    id === "near-miss"
      ? "Is it enough for the authority if the applicant adds what is missing a year from its own money?"
      : `Are the ${format.euros(params.thresholdCents)} held against the tranche of ${format.percent(params.percentOfYear)} ` +
        "or against the whole year?",
  amountAsked: ({ id, params }) =>
    id === "near-miss" ? format.euros(params.missingCents) : format.euros(params.frameCents),
  sheets: {
    intro: `One sheet for each ${row.one}, to be checked with a pocket calculator. Only unfolded sheets are printed, each on a page of its own.`,
    notChecked: "What was not checked",
    openAll: "Unfold all",
    closeAll: "Fold all",
    printed: "Sheets that are folded are not printed.",
    back: "To the row of the table",
  },
  signOff: {
    intro:
      "Whoever signs does not work everything out anew: they check that input, rules and sums are those that were decided on, and work out three sheets by hand.",
    origin: "What the report was made from",
    ...{ program: "Program", rules: "Rule set", input: "Fingerprint of the figures (SHA-256)" },
    inputNote: `of rules, keys, names, ${head.several} and frames; the same in every workbook made from the same figures`,
    file: (name) => `SHA-256 of the file ${name}`,
    sums: "Control sums",
    ...{ item: "Item", value: "Value", checked: "checked" },
    ...{ municipalities: row.Several, persons: `Sum of ${head.several}`, frames: "Sum of frames" },
    ...{ term: "Sum of the term", difference: "Budget less the sum of the term" },
    ...{ pools: "Pools", members: "Municipalities in pools", poolFrames: "Sum of their frames" },
    most: (fixed) => `Proposed pools at most${fixed}`,
    modelled: `${row.Several} with MODELLED figures`,
    incomplete: "not determined, the table is a part",
    sample: "Sample: work out these sheets by hand",
    ...{ largest: "largest frame", justAbove: "just above the threshold", justBelow: "just below it" },
    ...{
      made: "Made by",
      verified: "Checked by (second pair of eyes)",
      name: "Name",
      date: "Date",
      signature: "Signature",
    },
    box: "not ticked yet",
  },
});

/** Everything that a report says of itself in English; programme names, statutes and sources stay German. */
export const report = (terms: Terms): ReportMessages => ({ ...words(nounsOf(terms)), states });
