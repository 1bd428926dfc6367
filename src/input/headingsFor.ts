import type { DistributionRules } from "../rules/ruleSet";
import { type ColumnField, DISTRICT_NAME_COLUMNS, type HeadingRules, MUNICIPALITY_COLUMNS } from "./columns";
import { wordRulesFor } from "./headingRules";

/** Headings of inhabitants; nowhere else are they read as counted persons. */
const POPULATION: readonly string[] = [
  ...["population", "populationpublished", "populationmodelled", "persons"],
  ...["einwohner", "einwohnerzahl", "einwohnerinsgesamt", "anzahleinwohner", "bevoelkerung", "inhabitants"],
];

/** Which headings mean what, by what the rules count and who is a row. */
export function headingsFor(
  { recipients, measure }: DistributionRules,
  byName: boolean,
): Pick<HeadingRules<ColumnField>, "headings" | "words"> {
  const population = measure?.value === "population";
  const districts = recipients?.value === "districts";
  const words = wordRulesFor({ population, districts, byName });
  const persons = population ? POPULATION : MUNICIPALITY_COLUMNS.persons;
  if (!districts) {
    const headings = { ...MUNICIPALITY_COLUMNS, persons, districtName: byName ? DISTRICT_NAME_COLUMNS : [] };
    return { headings, words };
  }
  const { ags, name, district } = MUNICIPALITY_COLUMNS;
  const own = { ags: [...ags, ...district], name: [...name, ...DISTRICT_NAME_COLUMNS] };
  return { headings: { ...MUNICIPALITY_COLUMNS, persons, district: [], ...own }, words };
}
