import { type IsoDate, isIsoDate } from "../dates/isoDate";
import { imBw201707 } from "./imBw201707";
import { imBw201801 } from "./imBw201801";
import type { RuleSet } from "./ruleSet";
import type { RuleSetTemplate } from "./ruleSetTemplate";
import { ruleSetTemplates } from "./ruleSetTemplates";
import type { UnknownRulesReason } from "./unknownRules";

/** The rule sets that come with the library, oldest first. */
export const ruleSets: readonly RuleSet[] = [imBw201707, imBw201801];

/** The rule set of a date, or the honest answer that none is known, with the reason; `reasonText` says it in words. */
export type RuleSetAt =
  | { readonly known: true; readonly ruleSet: RuleSet }
  | {
      readonly known: false;
      readonly reason: UnknownRulesReason;
      /** The rules that hold then, of which only a part is known. */
      readonly incomplete?: RuleSetTemplate;
    };

/**
 * Finds the rules (*Rechtsstand*) of a programme on a date; the only place of the library that looks at dates.
 *
 * It does not stretch a rule set beyond the days for which it is known to hold, and does not fill an incomplete one.
 *
 * @param programme for example `im-bw`
 * @param date a calendar date, `YYYY-MM-DD`
 * @returns the rule set, or `known: false` outside of what is known
 * @throws RangeError when the date is not a date of the calendar
 * @example
 * ```ts
 * import { ruleSetAt } from "planungsrahmen";
 *
 * ruleSetAt("im-bw", "2018-01-05").known; // → true
 * ruleSetAt("im-bw", "2025-07-01").known; // → false
 * ```
 */
export function ruleSetAt(programme: string, date: IsoDate): RuleSetAt {
  if (!isIsoDate(date)) throw new RangeError(`ruleSetAt: YYYY-MM-DD was expected, "${date}" was given`);
  const ofProgramme = ruleSets.filter((ruleSet) => ruleSet.programme === programme);
  const ruleSet = ofProgramme.find((candidate) => holdsOn(candidate, date));
  if (ruleSet !== undefined) return { known: true, ruleSet };
  const templates = ruleSetTemplates.filter((template) => template.programme === programme);
  const incomplete = templates.find((template) => mayHoldOn(template, date));
  if (incomplete !== undefined) return { known: false, reason: incompleteness(incomplete, date), incomplete };
  return { known: false, reason: outsideOfKnown({ programme, date }, ofProgramme, templates) };
}

function outsideOfKnown(
  { programme, date }: { readonly programme: string; readonly date: IsoDate },
  known: readonly RuleSet[],
  incomplete: readonly RuleSetTemplate[],
): UnknownRulesReason {
  if (known.length + incomplete.length === 0) return { code: "unknown-programme", params: { programme } };
  return {
    code: "outside-known-dates",
    params: { date, known: known.map(spanOf), incomplete: incomplete.map(yearsOf) },
  };
}

function spanOf({ id, validFrom, validUntil }: RuleSet) {
  return { ruleSet: id, validFrom: validFrom.value, validUntil: validUntil.value };
}

function yearsOf({ id, years }: RuleSetTemplate) {
  return { ruleSet: id, firstYear: years.value.first, lastYear: years.value.last };
}

function incompleteness({ id, years, required }: RuleSetTemplate, date: IsoDate): UnknownRulesReason {
  const missing = required.map(({ field }) => field);
  return { code: "incomplete-rules", params: { date, ruleSet: id, source: years.source, missing } };
}

/** By the calendar year where no day is known, else by the days. */
function mayHoldOn({ years, known: { validFrom, validUntil } }: RuleSetTemplate, date: IsoDate): boolean {
  const { first, last } = years.value;
  const year = Number(date.slice(0, 4));
  const isIn = year >= first && year <= last;
  return isIn && (validFrom?.value ?? date) <= date && date <= (validUntil?.value ?? date);
}

function holdsOn({ validFrom, validUntil }: RuleSet, date: IsoDate): boolean {
  return validFrom.value <= date && (validUntil.value === null || date <= validUntil.value);
}

/**
 * Finds a rule set that comes with the library by its name; undefined when there is none of that name.
 *
 * @example
 * ```ts
 * import { ruleSetById } from "planungsrahmen";
 *
 * ruleSetById("im-bw-2018-01")?.totalPersons.value; // → 72_857
 * ```
 */
export function ruleSetById(id: string): RuleSet | undefined {
  return ruleSets.find((ruleSet) => ruleSet.id === id);
}
