import type { Cents } from "../money/cents";
import type { RoundingMode } from "../money/roundQuotient";
import type { RemainderPolicy, RuleSet } from "../rules/ruleSet";
import type { CountedTable, Setting } from "./setting";

/**
 * What may differ between two scenarios: the money and the part of a year it is for, the persons it is divided by, who
 * counts how many, how it is rounded, and what is needed to apply.
 */
export type ParameterName = "budget" | "total-persons" | "head-counts" | "rounding" | "threshold";

/** The order in which parameters are changed in turn: what there is, among how many, to whom, rounded how, and enough for what. */
const ORDER: readonly ParameterName[] = ["budget", "total-persons", "head-counts", "rounding", "threshold"];

/** What the value of each parameter is made of. */
export interface ParameterValues {
  budget: { readonly termCents: Cents; readonly years: number; readonly percentOfYear: number };
  /** Null where the money is divided by the sum of the table. */
  "total-persons": { readonly totalPersons: number | null };
  /** Of the rows that are compared. */
  "head-counts": { readonly persons: number; readonly rows: number; readonly unknown: number };
  rounding: { readonly stepCents: number; readonly mode: RoundingMode; readonly remainder: RemainderPolicy };
  threshold: {
    readonly amountCents: Cents;
    readonly inclusive: boolean;
    readonly measuredOn: RuleSet["threshold"]["measuredOn"]["value"];
  };
}

/** A parameter with its value on both sides. */
export type ChangedParameter = {
  [Name in ParameterName]: {
    readonly parameter: Name;
    readonly values: { readonly before: ParameterValues[Name]; readonly after: ParameterValues[Name] };
  };
}[ParameterName];

/** The parameters that differ, in the order in which they are changed in turn. */
export function changedParameters(before: Setting, after: Setting): ChangedParameter[] {
  // Where frames depend on the whole table, rows that are not compared matter too.
  const isWhole = [before, after].some(
    ({ ruleSet, fixedTotal }) => fixedTotal === null || ruleSet.remainder.value !== "none",
  );
  return ORDER.filter((parameter) => identity(parameter, before, isWhole) !== identity(parameter, after, isWhole)).map(
    (parameter) => changed(parameter, before, after),
  );
}

function changed(parameter: ParameterName, before: Setting, after: Setting): ChangedParameter {
  const value = VALUE[parameter];
  // SAFETY: the values are those of the parameter, which the union says and an indexed call cannot
  return { parameter, values: { before: value(before), after: value(after) } } as ChangedParameter;
}

/** The setting of the first scenario with the named parameters as in the second. */
export function mixed(before: Setting, after: Setting, taken: ReadonlySet<ParameterName>): Setting {
  const from = (parameter: ParameterName) => (taken.has(parameter) ? after : before);
  const ruleSet: RuleSet = {
    ...before.ruleSet,
    budget: from("budget").ruleSet.budget,
    rounding: from("rounding").ruleSet.rounding,
    remainder: from("rounding").ruleSet.remainder,
    threshold: from("threshold").ruleSet.threshold,
  };
  const { table } = from("head-counts");
  return { ruleSet, fixedTotal: from("total-persons").fixedTotal, table };
}

/** Everything that a parameter is made of, without where it comes from. */
function identity(parameter: ParameterName, { ruleSet, fixedTotal, table }: Setting, isWhole: boolean): string {
  const { budget, rounding, remainder, threshold } = ruleSet;
  switch (parameter) {
    case "budget":
      return JSON.stringify([budget.termCents.value, budget.years.value, budget.percentOfYear.value]);
    case "total-persons":
      return String(fixedTotal);
    case "head-counts":
      return JSON.stringify([groupsOf(table), isWhole ? table.rows.map(({ ags, persons }) => [ags, persons]) : null]);
    case "rounding":
      return JSON.stringify([rounding.value.stepCents, rounding.value.mode, remainder.value]);
    case "threshold":
      return JSON.stringify([threshold.amountCents.value, threshold.inclusive.value, threshold.measuredOn.value]);
  }
}

function groupsOf({ groups, persons }: CountedTable): (number | null)[][] {
  return groups.map((keys) => keys.map((ags) => persons.get(ags)?.value ?? null));
}

const VALUE: { readonly [Name in ParameterName]: (setting: Setting) => ParameterValues[Name] } = {
  budget: ({ ruleSet: { budget } }) => {
    const { termCents, years, percentOfYear } = budget;
    return { termCents: termCents.value, years: years.value, percentOfYear: percentOfYear.value };
  },
  "total-persons": ({ fixedTotal }) => ({ totalPersons: fixedTotal }),
  "head-counts": ({ table }) => {
    const counted = groupsOf(table).flat();
    const unknown = counted.filter((persons) => persons === null).length;
    return {
      persons: counted.reduce<number>((sum, persons) => sum + (persons ?? 0), 0),
      rows: counted.length,
      unknown,
    };
  },
  rounding: ({ ruleSet: { rounding, remainder } }) => ({ ...rounding.value, remainder: remainder.value }),
  threshold: ({ ruleSet: { threshold } }) => {
    const { amountCents, inclusive, measuredOn } = threshold;
    return { amountCents: amountCents.value, inclusive: inclusive.value, measuredOn: measuredOn.value };
  },
};
