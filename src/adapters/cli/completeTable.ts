import type { TablePart } from "../../allocation/withinDistrict";
import { districtOf } from "../../codes/ags";
import { termsOf } from "../../messages/terms";
import type { DistributionRules } from "../../rules/ruleSet";
import { type Completeness, completenessOf, listOfState } from "../../states/completeness";
import { stateOfKeys } from "./builtIn";
import type { Texts } from "./texts";
import { districtName } from "./words";

/** Holds a table against the total of its rules and, where its state comes along, against the state's list. */
export function completenessOfTable({ municipalities: rows, part }: HeldTable, rules: DistributionRules): Completeness {
  const state = stateOfKeys(rows);
  const list = state === undefined ? null : listOfState(state, rules);
  if (part === undefined) return completenessOf(rows, rules, list);
  // How many persons live in one district no rules say.
  const totalPersons = { ...rules.totalPersons, value: null };
  const inDistrict = list?.filter(({ ags }) => districtOf(ags) === part.district) ?? null;
  return completenessOf(rows, { totalPersons }, inDistrict);
}

/** The rows that are held against the whole: of a table, or of one district. */
interface HeldTable {
  readonly municipalities: Parameters<typeof completenessOf>[0];
  readonly part?: TablePart | undefined;
}

/** How much of the whole a table holds, and which keys and names are not there. */
export function completenessLines(
  found: Completeness,
  { ruleSet, part }: { readonly ruleSet: DistributionRules; readonly part?: TablePart | undefined },
  texts: Texts,
): string[] {
  const { states } = texts;
  const district = (key: string) => districtName(ruleSet, key, texts);
  const whole = states.completeness({ ...found, terms: termsOf(ruleSet), district });
  return [part === undefined ? whole : `${states.ofDistrict}: ${whole}`, ...states.foreign(found)];
}
