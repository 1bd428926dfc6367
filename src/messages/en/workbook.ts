import { wordOr } from "../codes";
import type { Terms } from "../terms";
import type { WorkbookMessages } from "../workbook";
import { codes } from "./codes";
import { type Nouns, nounsOf } from "./nouns";
import { states } from "./states";

/** As rule sets call them; others stand as they are. */
const shortQualification = {
  degree: "degree",
  "vocational-training": "training",
  any: "any qualification",
};

const { basis, rounding, place, origin, scope, fixedFirst } = codes;

const words = ({ row, head, mayPool }: Nouns): Omit<WorkbookMessages, "states"> => ({
  ...{ basis, rounding, place, origin, scope, fixedFirst },
  qualification: (code) => wordOr(shortQualification, code),
  /** What nobody said leaves its cell empty. */
  figureBasis: { ...codes.figureBasis, unstated: "" },
  status: {
    "reaches-threshold": codes.status["apply-alone"],
    "below-threshold": mayPool ? codes.status["must-share"] : "below the threshold",
    "no-frame": codes.status["nothing-to-apply-for"],
    "reaches-threshold-in-one-reading": codes.status["needs-decision"],
  },
  title: "Planning frames",
  page: "Page",
  modelled: `contains MODELLED, that is, made-up ${head.heads}`,
  unit: { 100: "€", 1: "cents" },
  yes: "yes",
  no: "no",
  unknown: "not known",
  ok: "OK",
  error: "ERROR",
  sheets: {
    parameters: "Parameters",
    municipalities: row.Several,
    distribution: "Distribution",
    eligibility: "Eligibility",
    pools: "Pools",
    members: "Members",
    chart: "Chart",
    posts: "Posts",
    checks: "Checks",
    explanation: "Explanation",
    origin: "Origin",
  },
  names: {
    budget: "Budget",
    years: "Term_years",
    percent: "Percent_of_year",
    total: `Total_${head.several}`,
    step: "Rounding_step",
    threshold: "Threshold",
    near: `Near_${head.several}`,
    fixedAmount: "Fixed_amount",
    minimumShare: "Smallest_post",
    divisor: "Divisor",
    required: "Required_frame",
    wholeYear: "Required_whole_year",
    stepsAll: "Steps_all",
    stepsLeft: "Steps_left",
    cut: "Cut_of_rests",
    above: "Rests_above",
  },
  parameters: {
    ...{ heading: "Item", value: "Value", unit: "Unit", basis: "Basis", source: "Source", name: "Name of cell" },
    ...{ rules: "Yellow cells may be changed; everything else recalculates.", derived: "Derived from these" },
    ...{ more: "What the rules also say, without effect on this workbook", persons: head.Several },
    ...{ budget: "Budget of the term", years: "Term", yearUnit: "years" },
    ...{ percent: "Part of a year", total: `All ${head.counted}, the divisor` },
    ...{ tableSum: `Sum of the table (sheet ${row.Several})`, step: "Rounded to multiples of", mode: "Rounding" },
    ...{
      fixed: "fixed",
      remainder: "Remainder",
      threshold: "Threshold",
      near: "near miss: at most the share of",
    },
    ...{
      comparison: "Comparison with the threshold",
      measure: "measured on",
      divisor: "Divisor: years × total × rounding step",
    },
    ...{ required: "required frame", wholeYear: "required if measured on the whole year" },
    ...{ stepsAll: "steps of a year to distribute", stepsLeft: "left over after rounding down" },
    ...{ cut: "smallest rest that still gets a step", above: `${row.several} with a larger rest` },
    ...{ fixedAmount: "Fixed amount per post and year:", minimumShare: "smallest post", hundredths: "hundredths" },
    ...{ fundingMonths: "Funding of a post", months: "months", validFrom: "valid from", validUntil: "valid until" },
  },
  atLeast: "at least",
  moreThan: "more than",
  remainder: {
    none: "stays undistributed",
    "largest-remainder": `to the largest remainders (Hare-Niemeyer), ties by ${row.key}`,
  },
  measure: { frame: "frame", "whole-year": "whole year", open: "open" },
  columns: {
    ...{ ags: row.Code, name: row.Name, persons: head.Several, basis: "Basis" },
    given: { 100: "frame_eur", 1: "frame_cents" },
    yearly: "Planning frame a year",
    ...{ district: "District code", association: "Association" },
    ...{
      latitude: "Latitude",
      longitude: "Longitude",
      counted: head.counted,
      product: `Budget × ${head.several}`,
      steps: "divided by the divisor, whole steps",
    },
    ...{
      rest: "Rest of the division",
      up: "one step more?",
      aboveCut: "Rest above the cut?",
      tie: "running number at the cut",
    },
    ...{
      frame: "Frame a year",
      term: "Frame of the term",
      sound: "unusable?",
      order: "key not ascending?",
    },
    ...{
      required: "required",
      margin: "Margin",
      status: "Application",
      near: "near miss",
      question: "Question to the authority",
    },
    ...{ pool: "Number", origin: "Origin", members: "Members", names: row.Several, seat: "Seat or centre" },
    ...{
      planned: "Frame as planned",
      now: "Frame now",
      reached: "reached?",
      state: "State",
      changed: "changed?",
    },
    ...{ place: "Place in the plan", moved: "line moved?", apart: "members moved?", soleNow: "now eligible alone?" },
    ...{ class: "Frame a year relative to the required one", from: "from", count: row.Several },
    ...{ check: "Check", found: "found", expected: "expected", verdict: "Result" },
  },
  posts: {
    ...{
      key: mayPool ? "AGS or number" : row.Code,
      employer: mayPool ? "Municipality or pool" : row.One,
      enough: "together",
      tooLittle: "not enough",
    },
    ...{ hundredths: "Hundredths of FTE", fte: "FTE", unused: "unused" },
  },
  nearQuestion: `Is it enough if the ${row.one} pays what is missing itself?`,
  measureQuestion: "Is the tranche measured, or the whole year?",
  plan: {
    ...{ current: "current", stale: "STALE" },
    currentLong: "The plan fits the figures of this workbook.",
    staleLong: "The plan is STALE: figures were changed or lines moved. planungsrahmen pools plans memberships anew.",
    ...{ state: "State of the plan" },
  },
  classes: {
    ...{
      none: "0",
      quarter: "up to 25%",
      half: "25 to 50%",
      threeQuarters: "50 to 75%",
      below: "75 to below 100%",
    },
    ...{ reached: "100 to 200%", twice: "200 to 400%", four: "from 400%" },
    chart: `${row.Several} by frame (100% = required)`,
  },
  checks: {
    all: "ALL TOGETHER",
    ...{
      count: `${row.Several} with a frame`,
      sound: `unusable ${head.heads} or frames`,
      order: "keys twice, not ascending, or a sheet was sorted",
    },
    ...{ parameters: "unusable parameters", listed: `${row.Several} on the sheet ${row.Several}` },
    ...{
      persons: `${head.Several}: sheet Distribution against ${row.Several}`,
      withinTotal: `${head.Several} at most as many as the total`,
    },
    ...{
      whole: `${head.Several} exactly as many as the total (Hare-Niemeyer)`,
      frames: "Sum of frames: Eligibility against Distribution",
    },
    ...{ restLow: "smallest rest of a division not below 0", restHigh: "largest rest of a division below the divisor" },
    ...{
      exact: "largest number on the way at most (inexact above)",
      budget: "budget less the sum of the term, without its sign at most",
      spent: "steps distributed equal those to distribute",
    },
    ...{ places: "everyone has exactly one place", placeFrames: "Sum of frames: Members against Distribution" },
    ...{
      moved: "moved lines (sorted or inserted)",
      apart: "Pools whose members were moved",
      poolSums: "Sum of frames: Pools against their members",
    },
    ...{
      changed: `${row.Several} whose frame has changed since planning`,
      missed: "Pools that are not enough any more",
    },
    ...{
      soleNow: "Members that are eligible alone now",
      required: "required frame as at planning",
      unused: "posts cost at most the frame, least rest",
    },
  },
  explanation: {
    ...{
      how: "How to read this workbook",
      steps: "The calculation",
      limits: "What this workbook does not do",
    },
    reading: [
      "Parameters: the rules with source and basis. Yellow cells may be changed.",
      `${row.Several}: keys, names, ${head.heads}. ${head.Heads} may be changed.`,
      "Distribution: one step of the calculation in each column, for a pocket calculator.",
      "Eligibility: every frame held against the required one.",
      ...(mayPool ? ["Pools and Members: membership as planned; sums, and whether they are enough, live."] : []),
      "Posts: how many full-time equivalents a frame pays in full; rounded down to hundredths, which is assumed.",
      `Checks: control sums that say OK or ERROR${mayPool ? ", and whether the plan still fits the figures" : ""}.`,
      "Origin: program, rule set and fingerprint of the input.",
    ],
    calculation: [
      `Budget × ${head.several}: a whole number.`,
      "Divided by the divisor (years × total × rounding step): whole steps and a rest.",
      `The rest decides whether a step is added. Rounded once, each ${row.one} on its own.`,
      "Frame a year = steps × rounding step. Term = rounded frame × years, never the other way round.",
      ...(mayPool ? ["The frame of a pool is the sum of the rounded frames of its members."] : []),
    ],
    remainder: [
      "Hare-Niemeyer: first rounded down; the steps left over go to the largest rests.",
      `Among equal rests the order of the sheet counts, that is the smaller ${row.key}. Do not sort.`,
    ],
    boundaries: [
      ...(mayPool ? ["It does not plan anew who belongs to whom: when figures change it calls the plan stale."] : []),
      "Inserting lines or sorting sheets moves references; the checks say so.",
      "It is no decision and no legal advice. What no source settles stands there as a question to the authority.",
    ],
  },
  source: {
    ...{
      heading: "Item",
      value: "Content",
      program: "Program",
      version: "Version",
      ruleSet: "Rule set",
      rulesTitle: "Title",
    },
    ...{
      input: "Fingerprint of the input (SHA-256)",
      sha: "SHA-256 of the file",
      municipalities: row.Several,
    },
    ...{
      modelled: "of these with MODELLED figures",
      total: `Total of ${head.several} from`,
      fromRules: "the rules",
      fromTable: "the table",
    },
    ...{
      scope: "Pools",
      borders: "Borders",
      given: "neighbours only",
      off: "regardless",
      proposed: (fixed) => `Proposals possible at most${fixed}`,
    },
    ...{ unit: "Amounts in", note: "Sources of the rule set" },
    noteText: "are German and stand as the rule set names them.",
  },
});

/** Everything that a workbook says of itself in English; sources and questions of the rules stay German. */
export const workbook = (terms: Terms): WorkbookMessages => ({ ...words(nounsOf(terms)), states });
