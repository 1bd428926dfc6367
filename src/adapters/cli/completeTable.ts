import { termsOf } from "../../messages/terms";
import type { DistributionRules } from "../../rules/ruleSet";
import { type Completeness, completenessOf, listOfState } from "../../states/completeness";
import { stateOfKeys } from "./builtIn";
import type { Texts } from "./texts";
import { districtName } from "./words";

/** Holds a table against the total of its rules and, where its state comes along, against the state's list. */
export function completenessOfTable(
  rows: Parameters<typeof completenessOf>[0],
  rules: DistributionRules,
): Completeness {
  const state = stateOfKeys(rows);
  return completenessOf(rows, rules, state === undefined ? null : listOfState(state, rules));
}

/** How much of the whole a table holds, and which keys and names are not there. */
export function completenessLines(found: Completeness, rules: DistributionRules, texts: Texts): string[] {
  const { states } = texts;
  const district = (key: string) => districtName(rules, key, texts);
  return [states.completeness({ ...found, terms: termsOf(rules), district }), ...states.foreign(found)];
}
