import type { FigureBasis } from "../../allocation/municipality";
import type { EligibilityReason } from "../../eligibility/eligibility";
import type { RoundingMode } from "../../money/roundQuotient";
import type { PlaceKind, Pool, Scope } from "../../pooling/plan";
import type { Basis } from "../../rules/ruleSet";
import type { Labels } from "./labels";

const status: Readonly<Record<EligibilityReason, string>> = {
  "reaches-threshold": "alone",
  "below-threshold": "must share",
  "no-frame": "nothing to apply for",
  "reaches-threshold-in-one-reading": "open",
};

const figureBasis: Readonly<Record<FigureBasis, string>> = {
  published: "published",
  inferred: "inferred",
  modelled: "MODELLED",
  unstated: "",
};

const basis: Readonly<Record<Basis, string>> = {
  official: "official",
  published: "published",
  inferred: "inferred",
  assumed: "assumed",
  open: "open",
};

const rounding: Readonly<Record<RoundingMode, string>> = {
  "half-up": "half up",
  "half-even": "half to even",
  floor: "down",
  ceiling: "up",
};

const place: Readonly<Record<PlaceKind, string>> = {
  alone: "alone",
  host: "alone, takes others in",
  pool: "in a pool",
  hosted: "hosted",
  "without-frame": "without a frame",
  stranded: "stranded",
};

const origin: Readonly<Record<Pool["origin"], string>> = {
  proposed: "proposed",
  agreed: "agreed",
  offered: "offered",
};

/** As rule sets call them; others stand as they are. */
const qualification: Readonly<Record<string, string>> = {
  degree: "degree",
  "vocational-training": "training",
};

const scope: Readonly<Record<Scope, string>> = {
  district: "inside districts",
  state: "across districts",
  rescue: "across districts only for those left without a partner",
};

/** English labels. */
export const ENGLISH: Labels = {
  ...{ status, figureBasis, basis, rounding, place, origin, scope, qualification },
  title: "Planning frames",
  page: "Page",
  modelled: "contains MODELLED, that is made up head counts",
  unit: { 100: "€", 1: "cents" },
  yes: "yes",
  no: "no",
  unknown: "not known",
  ok: "OK",
  error: "ERROR",
  sheets: {
    parameters: "Parameters",
    municipalities: "Municipalities",
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
    total: "Total_persons",
    step: "Rounding_step",
    threshold: "Threshold",
    near: "Near_persons",
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
    ...{ more: "What the rules also say, without effect on this workbook", persons: "Persons" },
    ...{ budget: "Budget of the term", years: "Term", yearUnit: "years" },
    ...{ percent: "Part of a year", total: "All counted persons, the divisor" },
    ...{ tableSum: "Sum of the table (sheet Municipalities)", step: "Rounded to multiples of", mode: "Rounding" },
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
    ...{ cut: "smallest rest that still gets a step", above: "municipalities with a larger rest" },
    ...{ fixedAmount: "Fixed amount per post and year:", minimumShare: "smallest post", hundredths: "hundredths" },
    ...{ fundingMonths: "Funding of a post", months: "months", validFrom: "valid from", validUntil: "valid until" },
  },
  atLeast: "at least",
  moreThan: "more than",
  remainder: {
    none: "stays undistributed",
    "largest-remainder": "to the largest remainders (Hare-Niemeyer), ties by AGS",
  },
  measure: { frame: "frame", "whole-year": "whole year", open: "open" },
  columns: {
    ...{ ags: "AGS", name: "Municipality", persons: "Persons", basis: "Basis" },
    given: { 100: "frame_eur", 1: "frame_cents" },
    yearly: "Planning frame a year",
    ...{ district: "District code", association: "Association" },
    ...{
      latitude: "Latitude",
      longitude: "Longitude",
      counted: "counted persons",
      product: "Budget × persons",
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
    ...{ pool: "Number", origin: "Origin", members: "Members", names: "Municipalities", seat: "Seat or centre" },
    ...{
      planned: "Frame as planned",
      now: "Frame now",
      reached: "reached?",
      state: "State",
      changed: "changed?",
    },
    ...{ place: "Place in the plan", moved: "line moved?", apart: "members moved?", soleNow: "now eligible alone?" },
    ...{ class: "Frame a year relative to the required one", from: "from", count: "Municipalities" },
    ...{ check: "Check", found: "found", expected: "expected", verdict: "Result" },
  },
  posts: {
    ...{ key: "AGS or number", employer: "Municipality or pool", enough: "together", tooLittle: "not enough" },
    ...{ hundredths: "Hundredths of FTE", fte: "FTE", unused: "unused" },
  },
  nearQuestion: "Is it enough if the municipality pays what is missing itself?",
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
      quarter: "up to 25 %",
      half: "25 to 50 %",
      threeQuarters: "50 to 75 %",
      below: "75 to below 100 %",
    },
    ...{ reached: "100 to 200 %", twice: "200 to 400 %", four: "from 400 %" },
    chart: "Municipalities by frame (100 % = required)",
  },
  checks: {
    all: "ALL TOGETHER",
    ...{
      count: "Municipalities with a frame",
      sound: "unusable head counts or frames",
      order: "keys twice, not ascending, or a sheet was sorted",
    },
    ...{ parameters: "unusable parameters", listed: "Municipalities on the sheet Municipalities" },
    ...{
      persons: "Persons: sheet Distribution against Municipalities",
      withinTotal: "Persons at most as many as the total",
    },
    ...{
      whole: "Persons exactly as many as the total (Hare-Niemeyer)",
      frames: "Sum of frames: Eligibility against Distribution",
    },
    ...{ restLow: "smallest rest of a division not below 0", restHigh: "largest rest of a division below the divisor" },
    ...{
      exact: "largest number on the way at most (inexact above)",
      budget: "rounding difference to the budget at most",
      spent: "steps distributed equal those to distribute",
    },
    ...{ places: "everyone has exactly one place", placeFrames: "Sum of frames: Members against Distribution" },
    ...{
      moved: "moved lines (sorted or inserted)",
      apart: "Pools whose members were moved",
      poolSums: "Sum of frames: Pools against their members",
    },
    ...{
      changed: "Municipalities whose frame has changed since planning",
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
      "Municipalities: keys, names, head counts. Head counts may be changed.",
      "Distribution: one step of the calculation in each column, for a pocket calculator.",
      "Eligibility: every frame held against the required one.",
      "Pools and Members: membership as planned; sums, and whether they are enough, live.",
      "Posts: how many full-time equivalents a frame pays in full; rounded down to hundredths, which is assumed.",
      "Checks: control sums that say OK or ERROR, and whether the plan still fits the figures.",
      "Origin: program, rule set and fingerprint of the input.",
    ],
    calculation: [
      "Budget × persons: a whole number.",
      "Divided by the divisor (years × total × rounding step): whole steps and a rest.",
      "The rest decides whether a step is added. Rounded once, each municipality on its own.",
      "Frame a year = steps × rounding step. Term = rounded frame × years, never the other way round.",
      "The frame of a pool is the sum of the rounded frames of its members.",
    ],
    remainder: [
      "Hare-Niemeyer: first rounded down; the steps left over go to the largest rests.",
      "Among equal rests the order of the sheet counts, that is the smaller AGS. Do not sort.",
    ],
    boundaries: [
      "It does not plan anew who belongs to whom: when figures change it calls the plan stale.",
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
      municipalities: "Municipalities",
    },
    ...{
      modelled: "of these with MODELLED figures",
      total: "Total of persons from",
      fromRules: "the rules",
      fromTable: "the table",
    },
    ...{
      scope: "Pools",
      borders: "Borders",
      given: "neighbours only",
      off: "regardless",
      proposed: "Proposals possible at most",
    },
    ...{ unit: "Amounts in", note: "Sources of the rule set" },
    noteText: "are German and stand as the rule set names them.",
  },
};
