import { oneLine } from "../../result/oneLine";
import type { DistributionRules } from "../../rules/ruleSet";
import { constantsOf } from "./constants";
import { DIALECTS, type SqlDialect } from "./dialect";
import { framesView } from "./framesView";
import { problemsView } from "./problemsView";
import { isTableName } from "./tableName";

/** Which database the statements are for, and what they read. */
export interface SqlOptions {
  readonly dialect: SqlDialect;
  /** The table or view to read, as one would write it in a query; `municipalities` unless said. */
  readonly table?: string | undefined;
}

/**
 * Writes a rule set as SQL: two views that give the cent of `allocate` and the status of `assess`.
 *
 * The statements read a table with the columns `ags` (text) and `persons` (a number) and create
 * `planungsrahmen(ags, persons, frame_cents, term_cents, status, margin_cents, shortfall_cents)` and
 * `planungsrahmen_problems(ags, code)`. While there is a problem, the first view has no row. Every number is whole
 * (`numeric`, `HUGEINT`): multiplied first, divided once. Each constant stands with its basis and source as a comment.
 *
 * @param ruleSet the rules; without a threshold the last three columns are null, and so is the term of a tranche
 * @param options the database, and the table to read
 * @returns two `CREATE OR REPLACE VIEW` statements
 * @throws RangeError when the dialect is not known or the table's name cannot be written as it is
 * @throws TypeError when the rules are incomplete
 * @example sqlOf(imBw201801, { dialect: "duckdb" }).includes("CREATE OR REPLACE VIEW planungsrahmen AS") // true
 */
export function sqlOf(ruleSet: DistributionRules, { dialect, table = "municipalities" }: SqlOptions): string {
  if (!Object.hasOwn(DIALECTS, dialect)) throw new RangeError(`sqlOf: dialect "${dialect}" is not known`);
  if (!isTableName(table)) throw new RangeError(`sqlOf: the name of a table was expected, ${table} was given`);
  if (ruleSet.rounding === undefined || ruleSet.remainder === undefined) {
    throw new TypeError(`sqlOf: the rules ${ruleSet.id} are incomplete: rounding or remainder is not said`);
  }
  const constants = constantsOf(ruleSet);
  return [
    header(ruleSet, dialect),
    problemsView(ruleSet, table, constants, DIALECTS[dialect]),
    framesView(ruleSet, table, constants, DIALECTS[dialect]),
    "",
  ].join("\n\n");
}

function header({ id, version, title, remainder, rounding }: DistributionRules, dialect: SqlDialect): string {
  return [
    `-- Rule set ${id}, version ${version} (${dialect}): ${oneLine(title)}`,
    `-- Rounding: ${rounding.value.mode}; ${rounding.basis}: ${oneLine(rounding.source)}`,
    `-- Remainder: ${remainder.value}; ${remainder.basis}: ${oneLine(remainder.source)}`,
  ].join("\n");
}
