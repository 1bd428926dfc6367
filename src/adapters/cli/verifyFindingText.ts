import { formatWhole } from "../../money/formatGerman";
import type { Finding } from "../../verification/diagnosis";
import { counted } from "./words";

/** So many further causes are printed; beyond that the rows do not tell them apart anyway. */
const MOST_ALTERNATIVES = 3;

/** A cause and what speaks for and against it, in German lines. */
export function findingLines(finding: Finding, deviating: number): string[] {
  const { sentence, alternatives } = finding;
  const shown = alternatives.slice(0, MOST_ALTERNATIVES);
  const more = alternatives.length - shown.length;
  return [
    `  ${sentence}: ${findingCounts(finding, deviating)}`,
    ...shown.map((one) => `    ebenso gut erklärt das: ${one.sentence}`),
    ...(more === 0 ? [] : [`    und ${formatWhole(more)} weitere (--format json nennt alle)`]),
  ];
}

/** How many rows a cause explains, leaves and would break. */
export function findingCounts({ cause, explains, breaks }: Finding, deviating: number): string {
  if (cause === "missing-row") return "das erklärt, was der Tabelle fehlt";
  const explained = `erklärt ${formatWhole(explains.length)} von ${counted(deviating, "Abweichung", "Abweichungen")}`;
  if (breaks === 0) return `${explained} und widerspricht keinem gleichen Betrag`;
  return `${explained}, gilt aber nur für einen Teil: ${counted(breaks, "gleicher Betrag wäre", "gleiche Beträge wären")} sonst anders`;
}
