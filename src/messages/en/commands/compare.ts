import type { CompareMessages } from "../../commands/compare";
import type { Terms } from "../../terms";
import { format } from "../format";
import { nounsOf } from "../nouns";

const { whole, euros } = format;

/** A label with a number behind it. */
const counting = (label: string) => (count: number) => `${label}: ${whole(count)}`;

const crossings: CompareMessages["crossings"] = {
  down: counting("Fall below the threshold"),
  up: counting("Newly reach the threshold"),
  maybeDown: counting("Fall below the threshold in one reading only (open)"),
  maybeUp: counting("Newly reach it in one reading only (open)"),
};

const verdict: CompareMessages["verdict"] = {
  breaks: counting("Break: enough before, no longer after"),
  "becomes-possible": counting("Become possible: enough only after"),
  open: counting("Open, because one side is enough in one reading only"),
  "not-comparable": counting("Not comparable, because a member is missing on one side"),
};

const effects: Pick<CompareMessages, "effects" | "noEffect" | "effect" | "crossed"> = {
  effects: { what: "What changes", alone: "By itself", inTurn: "In turn", crossings: "Threshold, by itself" },
  noEffect: () => "No parameter changes.",
  effect: {
    ...{ unknown: "cannot be computed", interaction: "interaction" },
    ...{ undecomposed: "not decomposable", together: "together" },
  },
  crossed: ({ up, down, open }) =>
    [
      ...(up === 0 ? [] : [format.count(up, "reaches it", "reach it")]),
      ...(down === 0 ? [] : [format.count(down, "falls below", "fall below")]),
      ...(open === 0 ? [] : [`${whole(open)} open`]),
    ].join(", "),
};

/** What `compare` prints in English. */
export const compare = (terms: Terms): CompareMessages => {
  const { row, head } = nounsOf(terms);
  return {
    head: ({ losers, winners, unchanged }) => {
      const lose = format.count(losers, `${row.one} loses`, `${row.several} lose`);
      const gain = format.count(winners, "gains", "gain");
      return `COMPARISON: ${lose}, ${gain}, ${whole(unchanged)} unchanged (${whole(losers + winners + unchanged)} compared)`;
    },
    modelled: (count) => `WARNING: ${whole(count)} of them with MODELLED figures (!), not real ones`,
    before: (file) => `Before: ${file}`,
    after: (file) => `After: ${file}`,
    wholeYear: () => "All amounts are brought to a whole year.",
    ranked: { loser: "Lose (the most first)", winner: "Gain (the most first)" },
    columns: {
      ...{ key: row.Key, name: row.One, heads: head.Several },
      ...{ before: "Before", after: "After", difference: "Difference" },
    },
    crossings,
    noCrossing: () => "Nobody crosses the threshold in either direction.",
    question: (question) => `Question: ${question}`,
    sums: () => "Sums",
    sum: {
      compared: () => `compared ${row.several}`,
      winners: (count) => `of which ${format.count(count, "gains", "gain")}`,
      losers: (count) => `of which ${format.count(count, "loses", "lose")}`,
      onlyBefore: (count) => `only before (${whole(count)})`,
      onlyAfter: (count) => `only after (${whole(count)})`,
      whole: () => "whole tables",
    },
    parameter: {
      ...{
        budget: "Budget",
        "total-persons": `Total of ${head.several}`,
        "head-counts": `${head.Heads} and territory`,
      },
      ...{ rounding: "Rounding", threshold: "Threshold" },
    },
    ...effects,
    onlyBefore: counting("Only before, not compared"),
    onlyAfter: counting("Only after, not compared"),
    missing: (keys) => `${keys.join(", ")} ${keys.length === 1 ? "is" : "are"} missing`,
    notes: () => `How to read it (${head.several}: * inferred from the amount, ! modelled, ? unknown):`,
    poolsHold: (count) => `Pools: ${format.count(count, "is", "are")} enough on both sides`,
    poolsChanged: (gone, fresh, rows) => {
      const missing = `${format.count(gone, "is", "are")} missing from the second plan`;
      const added = `${format.count(fresh, "is", "are")} new`;
      return `${missing}, ${added}; in a new place: ${format.count(rows, row.one, row.several)}`;
    },
    verdict,
    frameOfRequired: (frameCents, requiredCents) => `${euros(frameCents)} of ${euros(requiredCents)}`,
  };
};
