import type { DistributionRules } from "../rules/ruleSet";
import { type ColumnField, DISTRICT_NAME_COLUMNS, MUNICIPALITY_COLUMNS } from "./columns";

/** Headings of inhabitants; nowhere else are they read as counted persons. */
const POPULATION: readonly string[] = [
  ...["population", "populationpublished", "populationmodelled", "persons"],
  ...["einwohner", "einwohnerzahl", "einwohnerinsgesamt", "anzahleinwohner", "bevoelkerung", "inhabitants"],
];

/** Which headings mean what, by what the rules count and who is a row. */
export function headingsFor(
  { recipients, measure }: DistributionRules,
  byName: boolean,
): Readonly<Record<ColumnField, readonly string[]>> {
  const persons = measure?.value === "population" ? POPULATION : MUNICIPALITY_COLUMNS.persons;
  if (recipients?.value !== "districts") {
    return { ...MUNICIPALITY_COLUMNS, persons, districtName: byName ? DISTRICT_NAME_COLUMNS : [] };
  }
  const { ags, name, district } = MUNICIPALITY_COLUMNS;
  return {
    ...{ ...MUNICIPALITY_COLUMNS, persons, district: [] },
    ags: [...ags, ...district],
    name: [...name, ...DISTRICT_NAME_COLUMNS],
  };
}
