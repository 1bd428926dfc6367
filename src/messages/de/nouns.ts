import type { DistributionRules } from "../../rules/ruleSet";

/** One thing, and several. */
type Counted = readonly [one: string, several: string];

/** How rows and what they count are called under some rules. */
export interface RowWords {
  readonly row: Counted;
  readonly person: Counted;
}

/** Municipalities or districts, persons or inhabitants. */
export function rowWords({ recipients, measure }: DistributionRules): RowWords {
  return {
    row: recipients?.value === "districts" ? ["Kreis", "Kreise"] : ["Gemeinde", "Gemeinden"],
    person: measure?.value === "population" ? ["Einwohner", "Einwohner"] : ["Person", "Personen"],
  };
}
