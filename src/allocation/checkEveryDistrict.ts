import { districtOf } from "../codes/ags";
import { type Issue, issue } from "../result/issue";
import type { DistributionRules } from "../rules/ruleSet";
import type { Municipality } from "./municipality";

/**
 * Finds districts that a table lacks although the budget is divided by the sum of all.
 *
 * Without this check the others would silently get the share of those that are missing.
 *
 * @returns nothing where the rules name a total, or where the rows are municipalities
 */
export function checkEveryDistrict(rows: readonly Municipality[], rules: DistributionRules): Issue[] {
  const { recipients, totalPersons, districts } = rules;
  if (recipients?.value !== "districts" || totalPersons.value !== null || districts === null) return [];
  const present = new Set(rows.map(({ ags }) => districtOf(ags)));
  const missing = Object.entries(districts.value).filter(([district]) => !present.has(district));
  if (missing.length === 0) return [];
  return [
    issue({
      code: "missing-districts",
      path: ["municipalities"],
      params: {
        missing: missing.map(([ags, name]) => ({ ags, name })),
        known: Object.keys(districts.value).length,
      },
    }),
  ];
}
