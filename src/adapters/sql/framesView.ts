import type { RoundingMode } from "../../money/roundQuotient";
import { hasThreshold } from "../../rules/hasThreshold";
import type { DistributionRules } from "../../rules/ruleSet";
import { type Constant, constantsSelect } from "./constants";
import type { Dialect } from "./dialect";

/** The view of the frames; it has no row while there is a problem. */
export function framesView(
  ruleSet: DistributionRules,
  table: string,
  constants: readonly Constant[],
  dialect: Dialect,
): string {
  const { text } = dialect;
  return `CREATE OR REPLACE VIEW planungsrahmen AS
WITH
rules AS (
${constantsSelect(constants, dialect)}
),
given AS (
  SELECT CAST(ags AS ${text}) AS ags, ${dialect.toWhole("persons")} AS persons FROM ${table}
  WHERE NOT EXISTS (SELECT 1 FROM planungsrahmen_problems)
),
total AS (
  ${ruleSet.totalPersons.value === null ? "SELECT sum(persons) AS persons FROM given" : "SELECT total_persons AS persons FROM rules"}
),
-- A share counted in rounding steps of one year: multiplied first, divided once.
shares AS (
  SELECT given.ags, given.persons,
    rules.budget_cents * given.persons AS numerator,
    rules.years * rules.step_cents * total.persons AS denominator
  FROM given CROSS JOIN rules CROSS JOIN total
),
divided AS (
  SELECT ags, persons, denominator,
    ${dialect.quotient("numerator", "denominator")} AS whole_steps,
    numerator % denominator AS rest
  FROM shares
),
${ruleSet.remainder.value === "none" ? roundedEach(ruleSet) : largestRemainder(dialect)},
frames AS (
  SELECT rounded.ags, rounded.persons, rounded.steps * rules.step_cents AS frame_cents, rules.*
  FROM rounded CROSS JOIN rules
)
SELECT
  ags,
  CAST(persons AS BIGINT) AS persons,
  CAST(frame_cents AS BIGINT) AS frame_cents,
  ${termColumn(ruleSet)} AS term_cents,
  ${thresholdColumns(ruleSet, dialect).join(",\n  ")}
FROM frames;`;
}

function roundedEach({ rounding }: DistributionRules): string {
  return `-- Each share is rounded once and on its own (${rounding.value.mode}); no remainder is distributed.
rounded AS (
  SELECT ags, persons, whole_steps + ${roundedUp(rounding.value.mode)} AS steps FROM divided
)`;
}

function roundedUp(mode: RoundingMode): string {
  if (mode === "floor") return "0";
  const when = {
    ceiling: "rest > 0",
    "half-up": "2 * rest >= denominator",
    "half-even": "2 * rest > denominator OR (2 * rest = denominator AND whole_steps % 2 = 1)",
  }[mode];
  return `CASE WHEN ${when} THEN 1 ELSE 0 END`;
}

function largestRemainder({ quotient, byKey }: Dialect): string {
  return `-- The steps left over go, one each, to the largest fractions, and among equal ones to the smaller key.
leftover AS (
  SELECT ${quotient("max(budget_cents)", "max(years * step_cents)")} - sum(whole_steps) AS steps
  FROM divided CROSS JOIN rules
),
ranked AS (
  SELECT ags, persons, whole_steps, row_number() OVER (ORDER BY rest DESC, ${byKey("ags")}) AS place FROM divided
),
rounded AS (
  SELECT ags, persons, whole_steps + CASE WHEN place <= leftover.steps THEN 1 ELSE 0 END AS steps
  FROM ranked CROSS JOIN leftover
)`;
}

/** The rounded frame times the years; a tranche has no entitlement of a term. */
function termColumn({ budget }: DistributionRules): string {
  return budget.percentOfYear.value === 100 ? "CAST(frame_cents * years AS BIGINT)" : "CAST(NULL AS BIGINT)";
}

function thresholdColumns(ruleSet: DistributionRules, { text }: Dialect): string[] {
  if (!hasThreshold(ruleSet)) {
    return [
      `CAST(NULL AS ${text}) AS status`,
      "CAST(NULL AS BIGINT) AS margin_cents",
      "CAST(NULL AS BIGINT) AS shortfall_cents",
    ];
  }
  const isOpen = ruleSet.threshold.measuredOn.value === null;
  const open = isOpen ? ["    WHEN frame_cents >= required_in_one_reading_cents THEN 'needs-decision'"] : [];
  const status = [
    "CAST(CASE",
    "    WHEN frame_cents = 0 THEN 'nothing-to-apply-for'",
    "    WHEN frame_cents >= required_cents THEN 'apply-alone'",
    ...open,
    "    ELSE 'must-share'",
    `  END AS ${text}) AS status`,
  ];
  return [
    status.join("\n"),
    "CAST(frame_cents - required_cents AS BIGINT) AS margin_cents",
    "CAST(greatest(required_cents - frame_cents, 0) AS BIGINT) AS shortfall_cents",
  ];
}
