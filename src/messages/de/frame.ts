import type { FigureBasis } from "../../allocation/municipality";
import type { ShareStep } from "../../allocation/steps";
import type { ThresholdStep } from "../../explanation/thresholdStep";
import type { FrameWords, Required } from "../../explanation/words";
import type { RoundingMode } from "../../money/roundQuotient";
import type { HeadMeasure } from "../../rules/ruleSet";
import type { Terms } from "../terms";
import { format } from "./format";

const figureBasis: Readonly<Record<FigureBasis, string>> = {
  published: "veröffentlicht",
  inferred: "aus einem veröffentlichten Betrag abgeleitet",
  modelled: "modelliert, keine echte Zahl",
  unstated: "wie angegeben",
};

/** What is counted, and by how many the money is divided. */
const heads: Readonly<Record<HeadMeasure, FrameWords["heads"]>> = {
  "counted-persons": { counted: "Anrechenbare Personen", total: "Alle Personen, durch die geteilt wird" },
  population: { counted: "Einwohner", total: "Alle Einwohner, durch die geteilt wird" },
};

const rounding: Readonly<Record<RoundingMode, string>> = {
  "half-up": "kaufmännisch gerundet",
  "half-even": "mathematisch gerundet (halbe zur geraden Zahl)",
  floor: "abgerundet",
  ceiling: "aufgerundet",
};

const to = (stepCents: number) => (stepCents === 100 ? "ganze Euro" : `Vielfache von ${format.euros(stepCents)}`);

/** One year's budget; a term that does not divide into whole cents is shown as a division. */
const yearOf = ({ termCents, years, yearCents }: ShareStep) =>
  yearCents === null ? `(${format.euros(termCents)} ÷ ${years})` : format.euros(yearCents);

const needed = (amountCents: number, isEnough: boolean) =>
  isEnough ? `mindestens ${format.euros(amountCents)}` : `mehr als ${format.euros(amountCents)}`;

/** What is needed, within a sentence; of a part of a year less is needed than the rules name. */
export const requirement = ({ amountCents, isEnough, requiredCents }: Required): string => {
  const amount = needed(amountCents, isEnough);
  return requiredCents < amountCents
    ? `${amount} für ein ganzes Jahr (hier also mindestens ${format.euros(requiredCents)})`
    : amount;
};

/** A frame held against what is needed. */
export const threshold = (step: ThresholdStep): string => {
  const { frameCents, marginCents, verdict } = step;
  const amount = requirement(step);
  switch (verdict) {
    case "reached":
      return `${amount} sind nötig: erreicht, ${format.euros(marginCents)} darüber`;
    case "missed":
      return `${amount} sind nötig: es fehlen ${format.euros(-marginCents)}`;
    case "open":
      return `${amount} sind nötig: ${format.euros(frameCents)} reichen nur, wenn am ganzen Jahr gemessen wird`;
    case "no-frame":
      return "kein Planungsrahmen, also nichts zu beantragen";
  }
};

/** The steps of a frame and of its threshold in German sentences. */
export const frame = ({ measure }: Terms): FrameWords => ({
  heads: heads[measure],
  persons: (persons, basis) => `${heads[measure].counted}: ${format.whole(persons)} (${figureBasis[basis]})`,
  total: (persons, isSumOfTable) =>
    `${heads[measure].total}: ${format.whole(persons)}${isSumOfTable ? " (Summe der Tabelle)" : ""}`,
  share: (step) =>
    `${yearOf(step)} × ${format.whole(step.persons)} ÷ ${format.whole(step.totalPersons)} = ${format.exactEuros(step.exact)}`,
  round: ({ mode, stepCents, cents }) => `${rounding[mode]} auf ${to(stepCents)}: ${format.euros(cents)}`,
  rule: (mode, stepCents) => `${rounding[mode]} auf ${to(stepCents)}`,
  remainder: ({ addedCents, cents }) =>
    addedCents === 0
      ? `kein Anteil am Rest (Hare-Niemeyer): ${format.euros(cents)}`
      : `${format.euros(addedCents)} aus dem Rest (Hare-Niemeyer): ${format.euros(cents)}`,
  given: ({ cents }, basis) => `Planungsrahmen (${figureBasis[basis]}): ${format.euros(cents)}`,
  term: ({ years, cents }) =>
    `${years === 1 ? "ein einziges Jahr" : `${years} Jahre, erst gerundet, dann vervielfacht`}: ${format.euros(cents)}`,
  ...{ needed, requirement, threshold },
});
