import type { FigureBasis } from "../../allocation/municipality";
import type { GivenStep, RemainderStep, RoundStep, ShareStep, TermStep } from "../../allocation/steps";
import type { ThresholdStep } from "../../explanation/thresholdStep";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import type { RoundingMode } from "../../money/roundQuotient";
import type { HeadMeasure } from "../../rules/ruleSet";
import { formatExact } from "../formatExact";

const figureBasis: Readonly<Record<FigureBasis, string>> = {
  published: "veröffentlicht",
  inferred: "aus einem veröffentlichten Betrag abgeleitet",
  modelled: "modelliert, keine echte Zahl",
  unstated: "wie angegeben",
};

/** What is counted, and by how many the money is divided. */
const heads: Readonly<Record<HeadMeasure, { readonly counted: string; readonly total: string }>> = {
  "counted-persons": { counted: "Anrechenbare Personen", total: "Alle Personen, durch die geteilt wird" },
  population: { counted: "Einwohner", total: "Alle Einwohner, durch die geteilt wird" },
};

const rounding: Readonly<Record<RoundingMode, string>> = {
  "half-up": "kaufmännisch gerundet",
  "half-even": "mathematisch gerundet (halbe zur geraden Zahl)",
  floor: "abgerundet",
  ceiling: "aufgerundet",
};

const to = (stepCents: number) => (stepCents === 100 ? "ganze Euro" : `Vielfache von ${formatEuros(stepCents)}`);

/** One year's budget; a term that does not divide into whole cents is shown as a division. */
const yearOf = ({ termCents, years, yearCents }: ShareStep) =>
  yearCents === null ? `(${formatEuros(termCents)} ÷ ${years})` : formatEuros(yearCents);

/** What a threshold asks for, in the rules and here. */
type Required = Pick<ThresholdStep, "amountCents" | "isEnough" | "requiredCents">;

/** The steps of a frame and of its threshold in German sentences. */
export const GERMAN_FRAME = {
  ...{ figureBasis, rounding },
  heads,
  persons: (persons: number, basis: FigureBasis, measure: HeadMeasure) =>
    `${heads[measure].counted}: ${formatWhole(persons)} (${figureBasis[basis]})`,
  total: (persons: number, isSumOfTable: boolean, measure: HeadMeasure) =>
    `${heads[measure].total}: ${formatWhole(persons)}${isSumOfTable ? " (Summe der Tabelle)" : ""}`,
  share: (step: ShareStep) =>
    `${yearOf(step)} × ${formatWhole(step.persons)} ÷ ${formatWhole(step.totalPersons)} = ${formatExact(step.exact)}`,
  round: ({ mode, stepCents, cents }: RoundStep) => `${rounding[mode]} auf ${to(stepCents)}: ${formatEuros(cents)}`,
  rule: (mode: RoundingMode, stepCents: number) => `${rounding[mode]} auf ${to(stepCents)}`,
  remainder: ({ addedCents, cents }: RemainderStep) =>
    addedCents === 0
      ? `kein Anteil am Rest (Hare-Niemeyer): ${formatEuros(cents)}`
      : `${formatEuros(addedCents)} aus dem Rest (Hare-Niemeyer): ${formatEuros(cents)}`,
  given: ({ cents }: GivenStep, basis: FigureBasis) => `Planungsrahmen (${figureBasis[basis]}): ${formatEuros(cents)}`,
  term: ({ years, cents }: TermStep) =>
    `${years === 1 ? "ein einziges Jahr" : `${years} Jahre, erst gerundet, dann vervielfacht`}: ${formatEuros(cents)}`,
  needed: (amountCents: number, isEnough: boolean) =>
    isEnough ? `mindestens ${formatEuros(amountCents)}` : `mehr als ${formatEuros(amountCents)}`,
  /** A threshold of a whole year is another amount where the frame is of a part of one. */
  requirement: ({ amountCents, isEnough, requiredCents }: Required): string => {
    const needed = GERMAN_FRAME.needed(amountCents, isEnough);
    return requiredCents < amountCents
      ? `${needed} für ein ganzes Jahr (hier also mindestens ${formatEuros(requiredCents)})`
      : needed;
  },
  threshold: (step: ThresholdStep): string => {
    const { frameCents, marginCents, verdict } = step;
    const needed = GERMAN_FRAME.requirement(step);
    switch (verdict) {
      case "reached":
        return `${needed} sind nötig: erreicht, ${formatEuros(marginCents)} darüber`;
      case "missed":
        return `${needed} sind nötig: es fehlen ${formatEuros(-marginCents)}`;
      case "open":
        return `${needed} sind nötig: ${formatEuros(frameCents)} reichen nur, wenn am ganzen Jahr gemessen wird`;
      case "no-frame":
        return "kein Planungsrahmen, also nichts zu beantragen";
    }
  },
};

/** Sentences about a frame, in one language. */
export type FrameWords = typeof GERMAN_FRAME;
