import { formatEuros, formatWhole } from "../../money/formatGerman";
import type { VerifiedPool, VerifiedRow, WrongSum } from "../../verification/verification";
import { counted } from "./words";

/** What is to be said about a row, in one German sentence. */
export function rowText(row: VerifiedRow): string {
  const { kind, officialCents, computedCents, differenceCents, known } = row;
  const official = formatEuros(officialCents ?? 0);
  const said = known === null ? "" : ` ${KNOWN_TEXT[known.state]} (${known.reason})`;
  switch (kind) {
    case "equal":
      return `amtlich ${official}, berechnet ebenso.${said}`;
    case "different": {
      const computed = formatEuros(computedCents ?? 0);
      return `amtlich ${official}, berechnet ${computed}${fromPersons(row)}; Unterschied ${signed(differenceCents ?? 0)}.${said}`;
    }
    case "attainable":
      return `amtlich ${official}; keine eigene Personenzahl, ergibt sich aus ${attainedBy(row)}.${said}`;
    case "not-attainable":
      return `amtlich ${official}; keine eigene Personenzahl, und keine ganze Zahl von Personen ergibt den Betrag${nearest(row)}.${said}`;
    case "missing":
      return known === null ? "fehlt in der amtlichen Tabelle." : `fehlt in der amtlichen Tabelle.${said}`;
    case "surplus":
      return `amtlich ${official}; fehlt in der Tabelle, mit der verglichen wird.${said}`;
  }
}

const KNOWN_TEXT = {
  "still-there": "Bekannte Abweichung, wie gelistet",
  vanished: "Bekannte Abweichung, die es nicht mehr gibt: bitte aus der Liste nehmen",
  changed: "Bekannte Abweichung, aber mit anderen Beträgen als gelistet",
} as const;

function fromPersons({ persons, basis }: VerifiedRow): string {
  if (persons === null) return "";
  return ` aus ${counted(persons, "Person", "Personen")}${basis === "modelled" ? " (MODELLIERT)" : ""}`;
}

function nearest({ nearestCents }: VerifiedRow): string {
  const found = [nearestCents?.below ?? null, nearestCents?.above ?? null].flatMap((amount) => amount ?? []);
  if (found.length === 0) return "";
  return `; ${found.length === 1 ? "der nächste ist" : "die nächsten sind"} ${found.map(formatEuros).join(" und ")}`;
}

/** The head counts that give an amount, in words. */
export function attainedBy({ attainableBy }: Pick<VerifiedRow, "attainableBy">): string {
  if (attainableBy === null) return "keiner Personenzahl";
  const { from, to } = attainableBy;
  return from === to ? counted(from, "Person", "Personen") : `${formatWhole(from)} bis ${formatWhole(to)} Personen`;
}

/** What is to be said about a pool's printed amount. */
export function poolText({ kind, officialCents, computedCents, differenceCents, members }: VerifiedPool): string {
  const official = `gemeinsam amtlich ${formatEuros(officialCents)} für ${members.length} Gemeinden`;
  if (kind === "not-compared") return `${official}; nicht für alle gibt es etwas, woraus zu rechnen wäre.`;
  if (kind === "equal") return `${official}, berechnet ebenso.`;
  const computed = formatEuros(computedCents ?? 0);
  return `${official}, Summe der einzeln gerundeten Rahmen ${computed}; Unterschied ${signed(differenceCents ?? 0)}.`;
}

/** What is to be said about a printed sum that the rows do not give. */
export function sumText({ found, expected }: WrongSum): string {
  return `gefunden ${found}; erwartet ${expected}`;
}

/** A difference with its sign: `+1 €`, `−51 €`. */
export function signed(cents: number): string {
  return cents > 0 ? `+${formatEuros(cents)}` : formatEuros(cents);
}
