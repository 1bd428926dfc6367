import type { FigureBasis } from "../../allocation/municipality";
import type { ShareStep } from "../../allocation/steps";
import type { ThresholdStep } from "../../explanation/thresholdStep";
import type { FrameWords, Required } from "../../explanation/words";
import type { RoundingMode } from "../../money/roundQuotient";
import type { HeadMeasure } from "../../rules/ruleSet";
import type { Terms } from "../terms";
import { format } from "./format";

const figureBasis: Readonly<Record<FigureBasis, string>> = {
  published: "published",
  inferred: "inferred from a published amount",
  modelled: "modelled, not a real figure",
  unstated: "as stated",
};

const heads: Readonly<Record<HeadMeasure, FrameWords["heads"]>> = {
  "counted-persons": { counted: "Counted persons", total: "All persons that the money is divided by" },
  population: { counted: "Inhabitants", total: "All inhabitants that the money is divided by" },
};

const rounding: Readonly<Record<RoundingMode, string>> = {
  "half-up": "rounded half up",
  "half-even": "rounded half to even",
  floor: "rounded down",
  ceiling: "rounded up",
};

const to = (stepCents: number) => (stepCents === 100 ? "whole euros" : `multiples of ${format.euros(stepCents)}`);

const yearOf = ({ termCents, years, yearCents }: ShareStep) =>
  yearCents === null ? `(${format.euros(termCents)} ÷ ${years})` : format.euros(yearCents);

const needed = (amountCents: number, isEnough: boolean) =>
  isEnough ? `at least ${format.euros(amountCents)}` : `more than ${format.euros(amountCents)}`;

/** What is needed, within a sentence; of a part of a year less is needed than the rules name. */
export const requirement = ({ amountCents, isEnough, requiredCents }: Required): string => {
  const amount = needed(amountCents, isEnough);
  return requiredCents < amountCents
    ? `${amount} for a whole year (so at least ${format.euros(requiredCents)} here)`
    : amount;
};

/** A frame held against what is needed. */
export const threshold = (step: ThresholdStep): string => {
  const { frameCents, marginCents, verdict } = step;
  const amount = requirement(step);
  switch (verdict) {
    case "reached":
      return `${amount} is needed: reached, ${format.euros(marginCents)} above`;
    case "missed":
      return `${amount} is needed: ${format.euros(-marginCents)} is missing`;
    case "open":
      return `${amount} is needed: ${format.euros(frameCents)} is enough only if the whole year is measured`;
    case "no-frame":
      return "no frame, so there is nothing to apply for";
  }
};

/** The steps of a frame and of its threshold in English sentences. */
export const frame = ({ measure }: Terms): FrameWords => ({
  heads: heads[measure],
  persons: (persons, basis) => `${heads[measure].counted}: ${format.whole(persons)} (${figureBasis[basis]})`,
  total: (persons, isSumOfTable) =>
    `${heads[measure].total}: ${format.whole(persons)}${isSumOfTable ? " (sum of the table)" : ""}`,
  share: (step) =>
    `${yearOf(step)} × ${format.whole(step.persons)} ÷ ${format.whole(step.totalPersons)} = ${format.exactEuros(step.exact)}`,
  round: ({ mode, stepCents, cents }) => `${rounding[mode]} to ${to(stepCents)}: ${format.euros(cents)}`,
  rule: (mode, stepCents) => `${rounding[mode]} to ${to(stepCents)}`,
  remainder: ({ addedCents, cents }) =>
    addedCents === 0
      ? `no part of the remainder (Hare-Niemeyer): ${format.euros(cents)}`
      : `${format.euros(addedCents)} from the remainder (Hare-Niemeyer): ${format.euros(cents)}`,
  given: ({ cents }, basis) => `Frame (${figureBasis[basis]}): ${format.euros(cents)}`,
  term: ({ years, cents }) =>
    `${years === 1 ? "a single year" : `${years} years, rounded first, then multiplied`}: ${format.euros(cents)}`,
  ...{ needed, requirement, threshold },
});
