import { formatEuros, formatWhole } from "../money/formatGerman";
import type { RoundingMode } from "../money/roundQuotient";
import type { RuleSet } from "../rules/ruleSet";
import type { CountedTable, Setting } from "./setting";

/**
 * What may differ between two scenarios: the money and the part of a year it is for, the persons it is divided by, who
 * counts how many, how it is rounded, and what is needed to apply.
 */
export type ParameterName = "budget" | "total-persons" | "head-counts" | "rounding" | "threshold";

/** The order in which parameters are changed in turn: what there is, among how many, to whom, rounded how, and enough for what. */
const ORDER: readonly ParameterName[] = ["budget", "total-persons", "head-counts", "rounding", "threshold"];

/** A parameter with its value on both sides, in German. */
export interface ChangedParameter {
  readonly parameter: ParameterName;
  readonly before: string;
  readonly after: string;
}

/** The parameters that differ, in the order in which they are changed in turn. */
export function changedParameters(before: Setting, after: Setting): ChangedParameter[] {
  // Where frames depend on the whole table, rows that are not compared matter too.
  const isWhole = [before, after].some(
    ({ ruleSet, fixedTotal }) => fixedTotal === null || ruleSet.remainder.value !== "none",
  );
  return ORDER.filter((parameter) => identity(parameter, before, isWhole) !== identity(parameter, after, isWhole)).map(
    (parameter) => ({ parameter, before: VALUE[parameter](before), after: VALUE[parameter](after) }),
  );
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

const MODE: Readonly<Record<RoundingMode, string>> = {
  "half-up": "kaufmännisch",
  "half-even": "halbe zur geraden Zahl",
  floor: "abgerundet",
  ceiling: "aufgerundet",
};

const VALUE: Readonly<Record<ParameterName, (setting: Setting) => string>> = {
  budget: ({ ruleSet: { budget } }) => {
    const { termCents, years, percentOfYear } = budget;
    const span = years.value === 1 ? "" : ` in ${years.value} Jahren`;
    const part = percentOfYear.value === 100 ? "" : ` (${percentOfYear.value} % eines Jahres)`;
    return `${formatEuros(termCents.value)}${span}${part}`;
  },
  "total-persons": ({ fixedTotal }) => (fixedTotal === null ? "Summe der Tabelle" : formatWhole(fixedTotal)),
  "head-counts": ({ table }) => {
    const counted = groupsOf(table).flat();
    const unknown = counted.filter((persons) => persons === null).length;
    const sum = formatWhole(counted.reduce<number>((all, persons) => all + (persons ?? 0), 0));
    const rest = unknown === 0 ? "" : `, ${formatWhole(unknown)} ohne bekannte Personenzahl`;
    return `${sum} Personen in ${formatWhole(counted.length)} verglichenen Zeilen${rest}`;
  },
  rounding: ({ ruleSet: { rounding, remainder } }) => {
    const step =
      rounding.value.stepCents === 100 ? "ganze Euro" : `Vielfache von ${formatEuros(rounding.value.stepCents)}`;
    return `${MODE[rounding.value.mode]} auf ${step}${remainder.value === "none" ? "" : ", Rest nach Hare-Niemeyer"}`;
  },
  threshold: ({ ruleSet: { threshold } }) => {
    const { amountCents, inclusive, measuredOn } = threshold;
    const held = { frame: "am Planungsrahmen", "whole-year": "am ganzen Jahr" };
    const measure = measuredOn.value === null ? "offen, woran gemessen" : `gemessen ${held[measuredOn.value]}`;
    return `${inclusive.value ? "mindestens" : "mehr als"} ${formatEuros(amountCents.value)}, ${measure}`;
  },
};
