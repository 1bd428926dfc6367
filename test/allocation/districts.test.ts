import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Allocation } from "../../src/allocation/allocate";
import type { Municipality } from "../../src/allocation/municipality";
import { allocate, assess, assessPool, formPools, imBw2022Soforthilfe, imBw2025 } from "../../src/index";
import { completeRuleSet, readMunicipalities, readRuleSet } from "../../src/input/index";
import { districtsOfBadenWuerttemberg } from "../../src/rules/districtsOfBadenWuerttemberg";
import type { DistributionRules } from "../../src/rules/ruleSet";
import { staff } from "../../src/staffing/index";
import { codesOf, fixture, messagesOf, unwrap } from "../support/fixtures";
import { property } from "../support/property";

// No control figures are published for these rules in the sources at hand: what is held here are sums and shares, on
// made-up numbers, and that what the rules do not know is refused.
const say = (value: unknown) => ({ value, basis: "assumed", source: "Annahme" });
const DISTRICTS = Object.entries(districtsOfBadenWuerttemberg.value);
const BUDGET = 800_000_000;

function soforthilfe(mode: string, remainder: string): DistributionRules {
  const days = { validFrom: say("2022-01-01"), validUntil: say(null) };
  const division = { rounding: say({ stepCents: 100, mode }), remainder: say(remainder) };
  return unwrap(completeRuleSet(imBw2022Soforthilfe, { id: "versuch", version: "1.0.0", ...days, ...division }));
}

const districts = (counts: readonly number[]): Municipality[] =>
  DISTRICTS.map(([key, name], index) => ({ ags: `${key}000`, name, persons: counts[index] ?? 0, basis: "modelled" }));

const populations = fc
  .array(fc.integer({ min: 0, max: 700_000 }), { minLength: DISTRICTS.length, maxLength: DISTRICTS.length })
  .filter((counts) => counts.some((count) => count > 0));

type Divide = (rows: readonly Municipality[], rules: DistributionRules) => Allocation<DistributionRules>;
const right: Divide = (rows, rules) => unwrap(allocate(rows, rules));
/** Divides by the sum of all but the last, so that too much is given away. */
const wrong: Divide = (rows, rules) => {
  const found = unwrap(allocate(rows, rules));
  const { persons = 0 } = rows.at(-1) ?? {};
  const total = found.totalPersons.value ?? 0;
  const grown = (frame: number) => Math.round((frame * total) / (total - (persons ?? 0)));
  const frameCents = found.municipalities.reduce((sum, row) => sum + grown(row.frameCents), 0);
  return { ...found, totals: { ...found.totals, frameCents } } as Allocation<DistributionRules>;
};

describe("8.0 million euros to the 44 districts", () => {
  property(
    "add up to the cent under the largest remainder, whatever the populations",
    (divide: Divide) =>
      fc.property(populations, (counts) => {
        expect(divide(districts(counts), soforthilfe("floor", "largest-remainder")).totals.frameCents).toBe(BUDGET);
      }),
    { right, wrong },
  );

  property(
    "differ by at most half a euro for each district where every amount is rounded by itself",
    (divide: Divide) =>
      fc.property(populations, (counts) => {
        const { totals } = divide(districts(counts), soforthilfe("half-up", "none"));
        expect(Math.abs(totals.frameCents - BUDGET)).toBeLessThanOrEqual(DISTRICTS.length * 50);
      }),
    { right, wrong },
  );

  it("are divided by the sum of the table, and the result says that there is no threshold", () => {
    const found = unwrap(allocate(districts(DISTRICTS.map(() => 100_000)), soforthilfe("half-up", "none")));
    expect(found.totalPersons).toEqual({ value: 4_400_000, origin: "table" });
    expect(found.municipalities[0]?.frameCents).toBe(18_181_800);
    expect(found.ruleSet.threshold).toMatchObject({ value: null, basis: "inferred" });
    expect(found.municipalities[0]).not.toHaveProperty("status");
  });

  it("are refused for a part of the districts, whose shares the others would get", () => {
    const rows = districts(DISTRICTS.map(() => 1)).slice(2);
    const result = allocate(rows, soforthilfe("half-up", "none"));
    expect(codesOf(result)).toEqual(["missing-districts"]);
    expect(messagesOf(result)[0]).toContain("ohne Stadtkreis Stuttgart (08111), Landkreis Böblingen (08115)");
  });

  it("are for districts, not for municipalities", () => {
    const rows = districts(DISTRICTS.map(() => 1)).map((row) =>
      row.ags === "08115000" ? { ...row, ags: "08115003" } : row,
    );
    expect(codesOf(allocate(rows, soforthilfe("half-up", "none")))).toEqual(["not-a-district"]);
  });

  it("know nobody who could be held against a threshold", () => {
    const found = unwrap(allocate(districts(DISTRICTS.map(() => 1)), soforthilfe("half-up", "none")));
    expect(() => assess(found as unknown as Allocation)).toThrow("the rules versuch know no threshold");
  });
});

describe("2025, under assumed values", () => {
  const rules = unwrap(readRuleSet(fixture("cases/programmes/integrationsmanagement-2025.json")));
  const table = unwrap(readMunicipalities(fixture("cases/programmes/districts-modelled.csv"), rules));
  const assessment = assess(unwrap(allocate(table.municipalities, rules)));

  it("gives every district a frame of one year, and all that adds up within rounding", () => {
    expect(assessment.totals.municipalities).toBe(44);
    expect(Math.abs(assessment.totals.frameCents - 5_800_000_000)).toBeLessThanOrEqual(44 * 50);
    expect(new Set(assessment.municipalities.map(({ basis }) => basis))).toEqual(new Set(["modelled"]));
  });

  it("has posts of one kind, at the announced 68,000 euros", () => {
    const { fundable } = unwrap(staff(assessment, { applicant: { kind: "municipality", ags: "08115000" } }));
    expect(fundable.map(({ qualification, fixedCents }) => [qualification, fixedCents])).toEqual([["any", 6_800_000]]);
  });

  it("knows no pools and no delegation", () => {
    const members = ["08115000", "08116000"];
    expect(codesOf(formPools(assessment, { borders: "off" }))).toEqual(["no-pools"]);
    expect(codesOf(assessPool(assessment, members))).toEqual(["no-pools"]);
    expect(codesOf(staff(assessment, { applicant: { kind: "pool", members } }))).toEqual(["no-pools"]);
    expect(codesOf(staff(assessment, { applicant: { kind: "delegation", members } }))).toContain("no-delegation");
  });

  it("is not taken for complete", () => {
    expect(imBw2025).not.toHaveProperty("threshold");
  });
});
