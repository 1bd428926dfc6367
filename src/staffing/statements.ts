import type { RuleSet, Stated } from "../rules/ruleSet";
import type { NotCounted, WorkingWeek } from "./staffing";

/** The rule sets of the programme that published figures show it for. */
const SHOWN_FOR: readonly string[] = ["im-bw-2017-07", "im-bw-2018-01"];

/** That the frame is a ceiling; no text held in full says it, and only figures of one programme show it. */
export function grantCeiling({ id }: RuleSet): Stated<"frame"> {
  const value = "frame";
  if (!SHOWN_FOR.includes(id)) return { value, basis: "assumed", source: "die Regeln sagen nichts anderes" };
  const source = "Stuttgart: 51,1 VZÄ wären 3.270.400 € wert, der Planungsrahmen sind 3.270.297 €";
  return { value, basis: "inferred", source };
}

/** A full-time week of 39 hours in 5 days. */
export const WORKING_WEEK: Stated<WorkingWeek> = {
  value: { minutes: 39 * 60, days: 5 },
  basis: "assumed",
  source: "39 Stunden in 5 Tagen wie im TVöD-VKA in Baden-Württemberg; die Förderregeln nennen keine Woche",
};

/** Why there is more than one reading of a funding period. */
export const PARTIAL_MONTHS: Stated<null> = {
  value: null,
  basis: "open",
  source: "keine Quelle regelt angebrochene Monate",
};

/** Why there is more than one reading of a funding period in which posts were empty for a time. */
export const INTERRUPTIONS: Stated<null> = {
  value: null,
  basis: "open",
  source: "keine Quelle regelt angebrochene Monate und Unterbrechungen",
};

/** What the figures leave out, so that nobody takes `ownCents` for the whole of the own cost. */
export const NOT_COUNTED: readonly NotCounted[] = [
  {
    id: "actual-pay",
    basis: "open",
    source: "Festbetragsfinanzierung; die wirklichen Kosten nennt keine Quelle",
  },
  {
    id: "material-costs",
    basis: "assumed",
    source: "so aus Rathäusern berichtet",
  },
];
