import { MOST_PERSONS } from "../../allocation/checkMunicipalities";
import { oneLine } from "../../result/oneLine";
import { isLandkreis } from "../../rules/isLandkreis";
import type { DistributionRules, DistrictNames, Stated } from "../../rules/ruleSet";
import type { Constant } from "./constants";
import { constantsSelect } from "./constants";
import type { Dialect } from "./dialect";

/** A condition on a row and the code of the problem that it is. */
type Rule = readonly [condition: string, code: string];

/** The view of what `allocate` would refuse: a row for each problem, and no row where there is none. */
export function problemsView(
  ruleSet: DistributionRules,
  table: string,
  constants: readonly Constant[],
  dialect: Dialect,
): string {
  const total = constants.filter(({ name }) => name === "total_persons");
  const parts = [
    ...(ruleSet.districts === null ? [] : [districtsPart(ruleSet.districts)]),
    ...(total.length === 0 ? [] : [`rules AS (\n${constantsSelect(total, dialect)}\n)`]),
    `given AS (
  SELECT CAST(ags AS ${dialect.text}) AS ags, persons FROM ${table}
)`,
    `keyed AS (
  SELECT ags, ${caseOf(keyRules(ruleSet, dialect))} AS code FROM given
)`,
    `repeated AS (
  SELECT ags, row_number() OVER (PARTITION BY ags) AS occurrence FROM keyed WHERE code IS NULL
)`,
    `counted AS (
  SELECT ags, ${caseOf(personsRules(dialect))} AS code FROM given
)`,
    `of_rows AS (
  SELECT ags, code FROM keyed WHERE code IS NOT NULL
  UNION ALL SELECT ags, 'duplicate-key' FROM repeated WHERE occurrence > 1
  UNION ALL SELECT ags, code FROM counted WHERE code IS NOT NULL
)`,
    // Where a row is refused its persons need not be numbers that can be added.
    `summed AS (
  SELECT count(*) AS municipalities, coalesce(sum(${dialect.toWhole("persons")}), 0) AS persons
  FROM given WHERE NOT EXISTS (SELECT 1 FROM of_rows)
)`,
    `of_table AS (
  SELECT ${caseOf(tableRules(ruleSet))} AS code
  FROM summed${total.length === 0 ? "" : " CROSS JOIN rules"} WHERE NOT EXISTS (SELECT 1 FROM of_rows)
)`,
  ];
  return `CREATE OR REPLACE VIEW planungsrahmen_problems AS
WITH
${parts.join(",\n")}
SELECT ags, CAST(code AS ${dialect.text}) AS code FROM of_rows
UNION ALL SELECT CAST(NULL AS ${dialect.text}), code FROM of_table WHERE code IS NOT NULL${missingDistricts(ruleSet)};`;
}

function caseOf(rules: readonly Rule[]): string {
  return `CASE
${rules.map(([condition, code]) => `    WHEN ${condition} THEN '${code}'`).join("\n")}
  END`;
}

/** In the order of `checkMunicipalities`: of a key the first thing that is wrong counts. */
function keyRules({ recipients, districts }: DistributionRules, { matches }: Dialect): Rule[] {
  const areDistricts = recipients?.value === "districts";
  return [
    ["ags IS NULL OR ags = ''", "missing-value"],
    ...(areDistricts ? ([[matches("ags", "[0-9]{4}"), "lost-leading-zero"]] as const) : []),
    [matches("ags", "[0-9]{7}|[0-9]{11}"), "lost-leading-zero"],
    [`NOT (${matches("ags", "[0-9]{8}")})`, "malformed-key"],
    ...(districts === null
      ? []
      : ([["substr(ags, 1, 5) NOT IN (SELECT district FROM districts)", "unknown-district"]] as const)),
    ...(areDistricts ? ([["substr(ags, 6, 3) <> '000'", "not-a-district"]] as const) : landkreisRules(districts)),
  ];
}

/** The key of a *Landkreis* with three zeros is no municipality's; that of a *Stadtkreis* is. */
function landkreisRules(districts: DistributionRules["districts"]): Rule[] {
  const keys = Object.entries(districts?.value ?? {}).flatMap(([district, name]) =>
    isLandkreis(name) ? [`'${district}000'`] : [],
  );
  return keys.length === 0 ? [] : [[`ags IN (${keys.sort().join(", ")})`, "not-a-municipality"]];
}

function personsRules({ notANumber }: Dialect): Rule[] {
  return [
    ["persons IS NULL", "missing-value"],
    [notANumber("persons"), "not-a-number"],
    ["persons < 0", "negative"],
    [`persons > ${MOST_PERSONS}`, "too-large"],
    ["persons <> floor(persons)", "fractional"],
  ];
}

/** What is wrong with the table as a whole; asked only where no row is wrong. */
function tableRules({ totalPersons, remainder }: DistributionRules): Rule[] {
  const empty: Rule = ["summed.municipalities = 0", "empty-table"];
  if (totalPersons.value === null) {
    return [empty, ["summed.persons = 0", "no-persons"]];
  }
  const exceeds: Rule = ["summed.persons > rules.total_persons", "persons-exceed-total"];
  if (remainder.value === "none") return [empty, exceeds];
  const isPart = "summed.persons < rules.total_persons";
  return [empty, exceeds, [isPart, "needs-head-counts"]];
}

/** Without a total of the rules the districts that are there would get the share of those that are missing. */
function missingDistricts({ recipients, totalPersons, districts }: DistributionRules): string {
  if (recipients?.value !== "districts" || totalPersons.value !== null || districts === null) return "";
  return `
UNION ALL SELECT district || '000', 'missing-districts' FROM districts
  WHERE NOT EXISTS (SELECT 1 FROM of_rows) AND district NOT IN (SELECT substr(ags, 1, 5) FROM given)`;
}

function districtsPart({ value, basis, source }: Stated<DistrictNames>): string {
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = entries.map(
    ([district, name], index) => `    ('${district}')${index === entries.length - 1 ? "" : ","} -- ${oneLine(name)}`,
  );
  return `districts(district) AS ( -- ${basis}: ${oneLine(source)}
  VALUES
${rows.join("\n")}
)`;
}
