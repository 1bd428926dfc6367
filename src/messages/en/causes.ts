import type { RoundingMode } from "../../money/roundQuotient";
import type { CauseMessages } from "../causes";
import { format } from "./format";

const { whole, euros } = format;

const ROUNDED: Readonly<Record<RoundingMode, string>> = {
  "half-up": "rounded half up",
  "half-even": "rounded half to even",
  floor: "rounded down",
  ceiling: "rounded up",
};

/** What was done to a rate; to the even digit comes to the same but for halves. */
const RATE: Readonly<Record<RoundingMode, string>> = {
  ...{ "half-up": "rounded", "half-even": "rounded" },
  ...{ floor: "cut", ceiling: "rounded up" },
};

/** What became of 51.234 € where its dot was read as a decimal point. */
const MISREAD = { cents: 5_123, euros: 5_100 };

function stepText(stepCents: number): string {
  if (stepCents === 1) return "to cents";
  return stepCents === 100 ? "to whole euros" : `to multiples of ${euros(stepCents)}`;
}

function decimalsText(decimals: number): string {
  return decimals === 0 ? "no decimals" : format.count(decimals, "decimal", "decimals");
}

/** Why a table deviates, in English. */
export const causes: CauseMessages = {
  "rounded-rate": ({ decimals, mode, ratePerPerson, product }) => {
    const [euro = "", cents] = ratePerPerson.split(".");
    const rate = `€${whole(Number(euro))}${cents === undefined ? "" : `.${cents}`}`;
    const then = product === "rounded" ? "" : ", and the result left at cents";
    return `the amount per person ${RATE[mode]} to ${rate} first (${decimalsText(decimals)}), then multiplied by the persons${then}`;
  },
  "other-rounding": ({ mode, stepCents }) => `amounts ${ROUNDED[mode]} ${stepText(stepCents)}`,
  "doubled-before-rounding": ({ years, shownYears }) => {
    const shown = shownYears === years ? "" : "; the yearly amounts are half of it";
    return `worked out for ${years} years first and then rounded, instead of taking the rounded yearly amount${shown}`;
  },
  "two-years-in-one": ({ years, budgetYears }) => {
    const although = budgetYears === 1 ? ", although the money is for one year" : "";
    return `amounts for ${years} years in a column for one year${although}`;
  },
  "one-year-in-two": () => "yearly amounts in a column for two years",
  "persons-added-first": () => "the persons of the pool added first and then rounded, instead of adding rounded frames",
  "other-rules": (params) =>
    "title" in params
      ? `worked out by another rule set: ${params.ruleSet} (${params.title})`
      : `${format.percent(params.percentOfYear)} of a year divided instead of ${format.percent(params.insteadOf)}`,
  "other-total": ({ from, to, insteadOf }) => {
    const range = from === to ? whole(from) : `${whole(from)} to ${whole(to)}`;
    return `divided by another total of persons: ${range} instead of ${whole(insteadOf)}`;
  },
  "left-out-of-total": ({ totalPersons, insteadOf, names, isMissing }) => {
    const who = names.join(" or ");
    const whose = isMissing ? `that many are in ${who}, whose row is missing` : `it could be ${who}`;
    const instead = `${whole(totalPersons)} instead of ${whole(insteadOf)}, ${whole(insteadOf - totalPersons)} too few`;
    return `a municipality is missing in the total of persons: ${instead}; ${whose}`;
  },
  "partial-table": ({ totalPersons, insteadOf }) =>
    `the table is only a part: worked out with its own ${format.count(insteadOf, "person", "persons")}, ` +
    `while the amounts assume ${whole(totalPersons)}`,
  "two-years-in-second": ({ years }) => {
    const instead = years === 2 ? ", and were doubled once more" : "";
    return `the second table already has amounts for two years; yearly amounts are expected there${instead}`;
  },
  "shifted-rows": ({ offset, firstLine, lastLine }) => {
    const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
    return `amounts stand ${format.count(Math.abs(offset), "row", "rows")} too ${offset > 0 ? "low" : "high"} (${lines})`;
  },
  "swapped-rows": ({ names }) => `amounts exchanged: ${names.map(([one, other]) => `${one} with ${other}`).join(", ")}`,
  "transposed-digits": ({ rows }) => {
    const slips = rows.map((row) => `${row.name} ${euros(row.officialCents)} instead of ${euros(row.computedCents)}`);
    return `transposed digits: ${slips.join(", ")}`;
  },
  "thousands-as-decimals": ({ mode, stored }) => {
    const cut = mode === "floor" ? ", further digits cut off" : "";
    return `the separator of thousands was read as a decimal point (${euros(5_123_400)} became ${euros(MISREAD[stored])})${cut}`;
  },
  "missing-row": ({ name, computedCents }) =>
    `a single municipality is missing: ${name}${computedCents === null ? "" : ` with ${euros(computedCents)}`}`,
};
