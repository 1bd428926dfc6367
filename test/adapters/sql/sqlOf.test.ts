import { describe, expect, it } from "vitest";
import { sqlOf } from "../../../src/adapters/sql";
import { isTableName } from "../../../src/adapters/sql/tableName";
import { imBw201707, imBw201801 } from "../../../src/index";
import { imBw2023 } from "../../../src/rules/imBw2023";
import type { DistributionRules } from "../../../src/rules/ruleSet";
import { ownRules } from "../../support/rules";

const DIALECTS = ["postgresql", "duckdb"] as const;

describe.each(DIALECTS)("the statements for %s", (dialect) => {
  it("name the rule set with its version, and each constant with basis and source", () => {
    const sql = sqlOf(imBw201801, { dialect });
    expect(sql.split("\n")[0]).toContain("Rule set im-bw-2018-01, version 1.0.0");
    const { budget, totalPersons, rounding, threshold } = imBw201801;
    for (const { basis, source } of [
      budget.termCents,
      totalPersons,
      rounding,
      threshold.amountCents,
      threshold.inclusive,
    ]) {
      expect(sql).toContain(`${basis}: ${source}`);
    }
    const constants = sql
      .split("\n")
      .filter((line) => line.includes("CAST(") && / AS \w+,? *(--|$)/.test(line) && /CAST\(\d/.test(line));
    expect(constants.length).toBeGreaterThan(4);
    for (const line of constants) expect(line).toMatch(/-- (official|published|inferred|assumed|open): \S/);
  });

  it("keep a source with line breaks inside its comment", () => {
    const rules = ownRules();
    const source = "Erlass\nDROP TABLE municipalities;\u2028--";
    const forged = { ...rules, title: source, totalPersons: { ...rules.totalPersons, source } };
    const lines = sqlOf(forged, { dialect }).split("\n");
    for (const line of lines.filter((one) => one.includes("DROP")))
      expect(line.indexOf("--")).toBeLessThan(line.indexOf("DROP"));
  });

  it("read the table that is named, and refuse what is no name", () => {
    expect(sqlOf(imBw201707, { dialect, table: 'amt."Gemeinden ""2018"""' })).toContain(
      'FROM amt."Gemeinden ""2018"""',
    );
    expect(() => sqlOf(imBw201707, { dialect, table: "a; DROP TABLE b" })).toThrow("a; DROP TABLE b");
  });
});

it("refuses a dialect that it does not know and rules that are incomplete", () => {
  expect(() => sqlOf(imBw201801, { dialect: "mysql" as "duckdb" })).toThrow("mysql");
  expect(() => sqlOf(imBw2023 as unknown as DistributionRules, { dialect: "duckdb" })).toThrow("im-bw-2023");
});

it.each([
  ["municipalities", true],
  ["office.municipalities", true],
  ['db.office."a b"', true],
  ["", false],
  ["a b", false],
  ["a.b.c.d", false],
  ["1a", false],
  ['"a', false],
  ['""', false],
  ["a--", false],
])("knows whether %j names a table", (text, is) => {
  expect(isTableName(text)).toBe(is);
});
