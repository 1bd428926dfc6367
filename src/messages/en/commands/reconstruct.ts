import type { ReconstructMessages } from "../../commands/reconstruct";
import { format } from "../format";

const { whole, euros, count } = format;

const rounding: ReconstructMessages["rounding"] = {
  "half-up": "half up",
  "half-even": "half to even",
  floor: "down",
  ceiling: "up",
};

const family: ReconstructMessages["found"] = ({ count: totals, least }) =>
  totals === 1 ? whole(least) : `${whole(least)} or a multiple of it (${whole(totals)} possibilities)`;

/** The short answer and what speaks for it. */
const answers = {
  nothingFits: (mostTotal, { rows, of }, mostWrong) =>
    `No total up to ${whole(mostTotal)} fits: the best explains ${whole(rows)} of ${count(of, "amount", "amounts")}, and at most ${whole(mostWrong)} may be wrong.`,
  nothingFitsHint: () =>
    "Is the budget right? Are the amounts for two years (--years 2)? Was the money rounded or divided differently?",
  several: ({ count: totals }, mostTotal, examples) =>
    `Not unique: ${whole(totals)} totals up to ${whole(mostTotal)} fit equally well, among them ${examples.map(whole).join(", ")}.`,
  severalHint: (least) =>
    `${whole(least)} is the least likely to fit by chance, but that proves nothing. More amounts, a lower limit (--most-total) or the right budget may decide.`,
  couldBeChance: (totals) => `Not proved: ${family(totals)} fits best, but that may be chance.`,
  couldBeChanceHint: () =>
    "So few or such small amounts always fit some total, or a single wrong amount would allow another one. More amounts, head counts (--use-persons) or a lower limit (--most-total) may decide; is the budget right?",
  found: (totals) => `Total number of persons: ${family(totals)}`,
  explains: ({ each, rows, of, distinct, modes }) => {
    const words = modes.map((mode) => rounding[mode]).join(" or ");
    const rounded = modes.length > 1 ? `${words} (cannot be told apart)` : words;
    const who = each ? "Each explains at least" : "It explains";
    return `${who} ${whole(rows)} of ${count(of, "amount", "amounts")} (${whole(distinct)} different), rounding: ${rounded}.`;
  },
  withPersons: (fromAmounts, persons, left) => {
    const published = count(persons, "published head count", "published head counts");
    const rest = left === 1 ? "one is left" : `${whole(left)} are left`;
    return `The amounts alone allow ${count(fromAmounts, "total", "totals")}; with ${published} ${rest}.`;
  },
  others: (mostTotal, unexplained, runnerUp) => {
    const nearest = runnerUp === null ? "" : ` (the nearest: ${whole(runnerUp)})`;
    return `Every other total up to ${whole(mostTotal)} leaves at least ${count(unexplained, "amount", "amounts")} unexplained${nearest}.`;
  },
} satisfies Partial<ReconstructMessages>;

/** What `reconstruct` prints in English. */
export const reconstruct: ReconstructMessages = {
  title: (amounts, years) =>
    `Reconstruction from ${count(amounts, "published amount", "published amounts")}${years === 1 ? "" : ", amounts for two years"}`,
  budget: (cents) => `Budget ${euros(cents)} a year; everything else is inferred, and none of it is published`,
  ...answers,
  proof: () => "To check with a calculator: two amounts enclose the total.",
  bound: ({ name, cents, persons }, sum) =>
    `${name}, ${euros(cents)} for ${count(persons, "person", "persons")}: ${sum}`,
  atMost: (total) => `so at most ${whole(total)}`,
  atLeast: (total) => `so at least ${whole(total)}`,
  rounding,
  rules: () => "The most that each way of rounding explains:",
  underTotal: (total) => `with ${whole(total)}`,
  persons: (total) => `Persons by municipality if there are ${whole(total)} in all:`,
  misfits: (amounts) => `${count(amounts, "amount does", "amounts do")} not fit, perhaps a misprint:`,
  range: (least, most) => (least === most ? whole(least) : `${whole(least)} to ${whole(most)}`),
  words: { noTotal: "none", noAmount: "nothing" },
  columns: {
    ...{ rounding: "Rounding", total: "Total", explained: "explained", rateFrom: "Rate per person from", rateTo: "to" },
    ...{ key: "AGS", name: "Municipality", amount: "Amount", persons: "Persons" },
    ...{ fitsBelow: "fits below", fitsAbove: "fits above", fromPersons: "from persons" },
  },
};
