import fc from "fast-check";
import type { Municipality } from "../../../src/allocation/municipality";
import {
  type Assessment,
  allocate,
  assess,
  cents,
  euros,
  formPools,
  imBw201707,
  imBw201801,
  type RuleSet,
} from "../../../src/index";
import { readMunicipalities, readRuleSet } from "../../../src/input/index";
import type { RoundingMode } from "../../../src/money/roundQuotient";
import type { PoolPlan } from "../../../src/pooling/plan";
import { fixture, state, unwrap } from "../../support/fixtures";

/** What a workbook is made from. */
export interface Case {
  readonly assessment: Assessment;
  readonly plan: PoolPlan | null;
}

/** A table divided and assessed. */
export function assessed(rows: readonly Municipality[], ruleSet: RuleSet, total?: "fixed" | "table"): Assessment {
  return assess(unwrap(allocate(rows, ruleSet, { total })));
}

/** The state's table with mostly modelled head counts, and its pools. */
export function wholeState(): Case {
  const { assessment, borders } = state();
  return { assessment, plan: unwrap(formPools(assessment, { borders })) };
}

/** All districts with made-up numbers of inhabitants, under rules by which only districts receive money. */
export function districtsByInhabitants(): Case {
  const rules = unwrap(readRuleSet(fixture("cases/programmes/integrationsmanagement-2025.json")));
  const table = unwrap(readMunicipalities(fixture("cases/programmes/districts-modelled.csv"), rules));
  return { assessment: assessed(table.municipalities, rules), plan: null };
}

/** Rows with head counts, keyed in their order. */
export function rowsOf(persons: readonly number[], names: readonly string[] = []): Municipality[] {
  return persons.map((count, index) => ({
    ags: `08115${String(index + 1).padStart(3, "0")}`,
    name: names[index] ?? `Ort ${index + 1}`,
    persons: count,
  }));
}

/** Rules whose figures are changed in places. */
export interface Changes {
  readonly budget?: number;
  readonly years?: number;
  readonly total?: number | null;
  readonly mode?: RoundingMode;
  readonly stepCents?: number;
  readonly threshold?: number;
  readonly inclusive?: boolean;
  readonly measuredOn?: "frame" | "whole-year" | null;
  readonly near?: number;
  readonly remainder?: "none" | "largest-remainder";
}

/** Rules of one's own, made from another set; amounts in euros. */
export function changedRules(base: RuleSet, changes: Changes): RuleSet {
  const { budget, totalPersons, rounding, remainder, threshold } = base;
  const { stepCents, mode } = { ...rounding.value, ...changes };
  return {
    ...base,
    budget: {
      ...budget,
      termCents: {
        ...budget.termCents,
        value: cents(Math.round((changes.budget ?? budget.termCents.value / 100) * 100)),
      },
      years: { ...budget.years, value: changes.years ?? budget.years.value },
    },
    totalPersons: { ...totalPersons, value: changes.total === undefined ? totalPersons.value : changes.total },
    rounding: { ...rounding, value: { stepCents: cents(stepCents), mode } },
    remainder: { ...remainder, value: changes.remainder ?? remainder.value },
    threshold: {
      ...threshold,
      amountCents: { ...threshold.amountCents, value: euros(changes.threshold ?? threshold.amountCents.value / 100) },
      inclusive: { ...threshold.inclusive, value: changes.inclusive ?? threshold.inclusive.value },
      measuredOn: {
        ...threshold.measuredOn,
        value: changes.measuredOn === undefined ? threshold.measuredOn.value : changes.measuredOn,
      },
      nearMissPersons: { ...threshold.nearMissPersons, value: changes.near ?? threshold.nearMissPersons.value },
    },
  };
}

/** Head counts of which every second share is an exact half: 10 euros among 20 persons. */
export const HALVES = changedRules(imBw201801, { budget: 10, years: 1, total: 20, threshold: 2, near: 1 });

/** What stands in no table on purpose, and in some by accident. */
export const ODD_NAMES = [
  "=1+1",
  "+49",
  "-Ort",
  "@SUM(A1:A9)",
  '=HYPERLINK("http://localhost","x")',
  'Bad "Zitat" am Ort',
  "O'Brien",
  "'=1+1",
  "#N/A",
  "#REF!",
  "Ümläute-ß-Ort",
  "Ort 🦔🏳️‍🌈",
  "_x0041_",
  "a & b < c > d",
  "TRUE",
  "1e5",
  "01.02.2018",
  "  innen  zwei",
  "Lang ".repeat(400).trim(),
  "Tab\tim Namen",
  "日本語の町",
] as const;

const RANDOM_RULES: fc.Arbitrary<Changes> = fc.record({
  budget: fc.integer({ min: 1, max: 100_000_000 }),
  years: fc.integer({ min: 1, max: 4 }),
  mode: fc.constantFrom("half-up", "half-even", "floor", "ceiling"),
  stepCents: fc.constantFrom(1, 50, 100, 1_000),
  threshold: fc.integer({ min: 1, max: 60_000 }),
  inclusive: fc.boolean(),
  near: fc.nat(3),
  remainder: fc.constantFrom("none", "largest-remainder"),
});

/** Every kind of rules and table that the workbook has to get right. */
export const CASES: Readonly<Record<string, () => Case>> = {
  "the whole state of 2018 with its pools": wholeState,
  "the tranche of 2017 with head counts around both readings": () => {
    const assessment = assessed(rowsOf([0, 1, 41, 42, 68, 69, 70, 300, 13, 30]), imBw201707);
    return { assessment, plan: unwrap(formPools(assessment, { borders: "off" })) };
  },
  "the published amounts of 2017, of which none is worked out": () => {
    const table = readMunicipalities(fixture("official/im-bw-2017-07/amounts.csv"), imBw201707);
    return { assessment: assessed(unwrap(table).municipalities, imBw201707), plan: null };
  },
  "the published amounts of 2018, some with head counts": () => {
    const table = readMunicipalities(fixture("official/im-bw-2018-01/amounts.csv"), imBw201801);
    return { assessment: assessed(unwrap(table).municipalities, imBw201801), plan: null };
  },
  ...Object.fromEntries(
    (["half-up", "half-even", "floor", "ceiling"] as const).map((mode) => [
      `exact halves, ${mode}`,
      () => ({ assessment: assessed(rowsOf([0, 1, 2, 3, 5, 7]), changedRules(HALVES, { mode })), plan: null }),
    ]),
  ),
  "a programme of one's own: largest remainder, total from the table, with ties": () => {
    const rules = unwrap(readRuleSet(fixture("cases/programmes/own-programme.json")));
    return { assessment: assessed(rowsOf([7, 7, 7, 1, 0, 7, 3, 64, 352]), rules), plan: null };
  },
  "largest remainder with nothing left over": () => {
    const rules = changedRules(imBw201801, { mode: "floor", remainder: "largest-remainder", total: null });
    return { assessment: assessed(rowsOf([1, 1, 2]), changedRules(rules, { budget: 80_000 })), plan: null };
  },
  "whole cents, more than the threshold needed, measured on the year": () => {
    const tranche = changedRules(imBw201707, { stepCents: 1, inclusive: false, measuredOn: "whole-year", near: 3 });
    return { assessment: assessed(rowsOf([0, 1, 40, 41, 42, 43, 68, 69]), tranche), plan: null };
  },
  "rounding to fifty euros over three years, half to even": () => {
    const rules = changedRules(imBw201801, { stepCents: 5_000, years: 3, mode: "half-even", budget: 1_000_000 });
    return { assessment: assessed(rowsOf([10, 20, 33, 64, 65, 300]), rules, "table"), plan: null };
  },
  ...Object.fromEntries(
    fc
      .sample(fc.record({ changes: RANDOM_RULES, persons: fc.array(fc.nat(5_000), { minLength: 1, maxLength: 60 }) }), {
        ...{ numRuns: 6, seed: 20180105 },
      })
      .map(({ changes, persons }, index) => [
        `a random table under random rules, no. ${index + 1}`,
        () => {
          const counted = changes.remainder === "largest-remainder" ? { ...changes, mode: "floor" as const } : changes;
          const rules = changedRules(imBw201801, { ...counted, total: null });
          return { assessment: assessed(rowsOf([1, ...persons]), rules), plan: null };
        },
      ]),
  ),
  "all districts by inhabitants": districtsByInhabitants,
  "posts that cost odd amounts, of which the smallest is not reached": () => {
    const [first, second] = imBw201801.fixedAmounts;
    if (first === undefined || second === undefined) throw new Error("the rules have two fixed amounts");
    const priced = (fixed: typeof first, amountCents: number) => {
      return { ...fixed, amountCents: { ...fixed.amountCents, value: cents(amountCents) } };
    };
    const rules = { ...imBw201801, fixedAmounts: [priced(first, 5_123_400), priced(second, 4_700_000)] };
    return { assessment: assessed(rowsOf([0, 1, 15, 16, 64, 352]), rules), plan: null };
  },
  "posts that cost cents": () => {
    const [first] = imBw201801.fixedAmounts;
    if (first === undefined) throw new Error("the rules have fixed amounts");
    const odd = { ...first, amountCents: { ...first.amountCents, value: cents(5_100_001) } };
    return { assessment: assessed(rowsOf([0, 15, 64, 352]), { ...imBw201801, fixedAmounts: [odd] }), plan: null };
  },
  "odd names": () => {
    const assessment = assessed(
      rowsOf(
        ODD_NAMES.map((_, index) => 20 + index),
        ODD_NAMES,
      ),
      imBw201801,
    );
    return { assessment, plan: unwrap(formPools(assessment, { borders: "off" })) };
  },
};
