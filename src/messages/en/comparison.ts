import type { ChangedPostRule, RemarkParams, Side } from "../../comparison";
import type { RoundingMode } from "../../money/roundQuotient";
import type { ComparisonMessages } from "../comparison";
import { format } from "./format";

const { whole, euros } = format;

const SIDE: Readonly<Record<Side, string>> = { before: "Before", after: "After" };

const MODE: Readonly<Record<RoundingMode, string>> = {
  "half-up": "half up",
  "half-even": "half to even",
  floor: "down",
  ceiling: "up",
};

/** By what the amounts of one side are brought to a whole year. */
function sideText(side: string, of: "before" | "after", { percentOfYear, factor }: RemarkParams["whole-year"]): string {
  if (percentOfYear[of] === 100) return `${side} unchanged`;
  const { numerator, denominator } = factor[of];
  return `${side} × ${numerator}/${denominator}, since the amounts are ${format.percent(percentOfYear[of])} of a year`;
}

function changeText(change: ChangedPostRule): string {
  switch (change.rule) {
    case "fixed-amount": {
      const amount = (cents: number | null) => (cents === null ? "none" : euros(cents));
      return `fixed amount ${change.qualification}: ${amount(change.before)} → ${amount(change.after)}`;
    }
    case "smallest-post":
      return `smallest post: ${format.fte(change.before)} → ${format.fte(change.after)} FTE`;
    case "funding-months":
      return `funded for: ${format.count(change.before, "month", "months")} → ${format.count(change.after, "month", "months")}`;
    case "delegation": {
      const word = (isPossible: boolean) => (isPossible ? "yes" : "no");
      return `task given to the district: ${word(change.before)} → ${word(change.after)}`;
    }
  }
}

const remarks: ComparisonMessages["remarks"] = {
  "as-stated": ({ percentOfYear }) => {
    const span = percentOfYear === 100 ? "a whole year" : `${format.percent(percentOfYear)} of a year`;
    return `Measure: both sides are for ${span}; nothing is converted.`;
  },
  "whole-year": (params) =>
    `Measure: a whole year. ${sideText("Before", "before", params)}; ${sideText("after", "after", params)}. ` +
    "What is converted are the rounded amounts as they stood, by the exact fraction; nothing is rounded after that.",
  "modelled-persons": ({ side, count, of }) =>
    `ATTENTION: ${SIDE[side]}, ${whole(count)} of ${whole(of)} head counts ${count === 1 ? "is" : "are"} MODELLED, not real.`,
  "inferred-persons": ({ side, count, of }) =>
    `${SIDE[side]}, ${whole(count)} of ${whole(of)} head counts ${count === 1 ? "is" : "are"} not published but inferred from the amount.`,
  effects: () =>
    "Effect alone: only this one parameter as it is after, all others as before; what only arises together stands as " +
    "interaction. Effect in turn: one parameter after another, from top to bottom; these amounts depend on the order. Both " +
    "columns add up to exactly the whole difference. The states in between are only calculated; nobody has decided them.",
  "state-without-effect": () =>
    "A state in between to which the rules cannot be applied has no effect alone; in turn it is part of the next line.",
  undecomposed: ({ ags }) =>
    `Cannot be taken apart, since a head count is missing and does not follow from the amount: ${ags.join(", ")}.`,
  "post-rules": ({ changes }) =>
    "Also changed, but without effect on frames and not compared here: " +
    `${changes.map(changeText).join("; ")}. What that means for posts is said by staffing under each of the two rule sets.`,
  "only-one-side": () =>
    "Those in only one of the two tables are named and not compared; they have lost nothing by that.",
  "merger-incomplete": () => "A merger is compared only where all its parts are in the first table.",
  "unused-changes": ({ changes }) =>
    `Rows of the mapping without a municipality in the first table: ${changes.map(({ from, to }) => `${from} → ${to}`).join(", ")}.`,
};

const values: ComparisonMessages["values"] = {
  budget: ({ termCents, years, percentOfYear }) => {
    const span = years === 1 ? "" : ` in ${years} years`;
    const part = percentOfYear === 100 ? "" : ` (${format.percent(percentOfYear)} of a year)`;
    return `${euros(termCents)}${span}${part}`;
  },
  "total-persons": ({ totalPersons }) => (totalPersons === null ? "sum of the table" : whole(totalPersons)),
  "head-counts": ({ persons, rows, unknown }) => {
    const rest = unknown === 0 ? "" : `, ${whole(unknown)} without a known head count`;
    return `${format.count(persons, "person", "persons")} in ${format.count(rows, "compared row", "compared rows")}${rest}`;
  },
  rounding: ({ stepCents, mode, remainder }) => {
    const step = stepCents === 100 ? "whole euros" : `multiples of ${euros(stepCents)}`;
    return `${MODE[mode]} to ${step}${remainder === "none" ? "" : ", remainder by largest fractions"}`;
  },
  threshold: ({ amountCents, inclusive, measuredOn }) => {
    const held = { frame: "the frame", "whole-year": "the whole year" };
    const measure = measuredOn === null ? "against what is open" : `held against ${held[measuredOn]}`;
    return `${inclusive ? "at least" : "more than"} ${euros(amountCents)}, ${measure}`;
  },
};

/** What English says about two scenarios side by side. */
export const comparison: ComparisonMessages = { remarks, values };
