import type { ShareStep } from "../../allocation/steps";
import type { FrameWords } from "../de/frame";
import { englishEuros, englishExact, englishWhole } from "./format";

const figureBasis: FrameWords["figureBasis"] = {
  published: "published",
  inferred: "inferred from a published amount",
  modelled: "modelled, not a real figure",
  unstated: "as stated",
};

const heads: FrameWords["heads"] = {
  "counted-persons": { counted: "Counted persons", total: "All persons that the money is divided by" },
  population: { counted: "Inhabitants", total: "All inhabitants that the money is divided by" },
};

const rounding: FrameWords["rounding"] = {
  "half-up": "rounded half up",
  "half-even": "rounded half to even",
  floor: "rounded down",
  ceiling: "rounded up",
};

const to = (stepCents: number) => (stepCents === 100 ? "whole euros" : `multiples of ${englishEuros(stepCents)}`);

const yearOf = ({ termCents, years, yearCents }: ShareStep) =>
  yearCents === null ? `(${englishEuros(termCents)} ÷ ${years})` : englishEuros(yearCents);

/** The steps of a frame and of its threshold in English sentences. */
export const ENGLISH_FRAME: FrameWords = {
  ...{ figureBasis, rounding },
  heads,
  persons: (persons, basis, measure) => `${heads[measure].counted}: ${englishWhole(persons)} (${figureBasis[basis]})`,
  total: (persons, isSumOfTable, measure) =>
    `${heads[measure].total}: ${englishWhole(persons)}${isSumOfTable ? " (sum of the table)" : ""}`,
  share: (step) =>
    `${yearOf(step)} × ${englishWhole(step.persons)} ÷ ${englishWhole(step.totalPersons)} = ${englishExact(step.exact)}`,
  round: ({ mode, stepCents, cents }) => `${rounding[mode]} to ${to(stepCents)}: ${englishEuros(cents)}`,
  rule: (mode, stepCents) => `${rounding[mode]} to ${to(stepCents)}`,
  remainder: ({ addedCents, cents }) =>
    addedCents === 0
      ? `no part of the remainder (Hare-Niemeyer): ${englishEuros(cents)}`
      : `${englishEuros(addedCents)} from the remainder (Hare-Niemeyer): ${englishEuros(cents)}`,
  given: ({ cents }, basis) => `Frame (${figureBasis[basis]}): ${englishEuros(cents)}`,
  term: ({ years, cents }) =>
    `${years === 1 ? "a single year" : `${years} years, rounded first, then multiplied`}: ${englishEuros(cents)}`,
  needed: (amountCents, isEnough) =>
    isEnough ? `at least ${englishEuros(amountCents)}` : `more than ${englishEuros(amountCents)}`,
  requirement: ({ amountCents, isEnough, requiredCents }) => {
    const needed = ENGLISH_FRAME.needed(amountCents, isEnough);
    return requiredCents < amountCents
      ? `${needed} for a whole year (so at least ${englishEuros(requiredCents)} here)`
      : needed;
  },
  threshold: (step) => {
    const { frameCents, marginCents, verdict } = step;
    const needed = ENGLISH_FRAME.requirement(step);
    switch (verdict) {
      case "reached":
        return `${needed} is needed: reached, ${englishEuros(marginCents)} above`;
      case "missed":
        return `${needed} is needed: ${englishEuros(-marginCents)} is missing`;
      case "open":
        return `${needed} is needed: ${englishEuros(frameCents)} is enough only if the whole year is measured`;
      case "no-frame":
        return "no frame, so there is nothing to apply for";
    }
  },
};
