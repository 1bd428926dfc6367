import type { AllocateMessages } from "../../commands/allocate";
import type { FrameSpan } from "../../commands/words";
import type { Terms } from "../../terms";
import { format } from "../format";
import { nounsOf } from "../nouns";
import { words } from "./words";

const SPAN: Readonly<Record<FrameSpan, string>> = { year: " a year", tranche: " (tranche)", sum: "" };

/** What `allocate` prints in English. */
export const allocate = (terms: Terms): AllocateMessages => {
  const { row, head, mayPool } = nounsOf(terms);
  return {
    columns: {
      ...{ key: row.Key, name: row.One, heads: head.Several, frame: "Frame", amount: "Amount" },
      ...{ margin: "To threshold", status: "Application", figure: "Figure" },
    },
    groups: {
      published: "Published figures, and figures inferred from them",
      unstated: "Figures as stated",
      modelled: "MODELLED figures: made up for trials, not real ones",
    },
    coverage: ({ rows, persons, isComplete, divisor }) => {
      const extent = `(${isComplete ? "complete table" : "part of the whole"})`;
      const heads = persons === null ? "" : `, ${format.count(persons, head.one, head.several)}`;
      const divided = divisor === null ? "" : `, divided by ${format.count(divisor, head.one, head.several)}`;
      return `${format.count(rows, row.one, row.several)}${heads} ${extent}${divided}`;
    },
    perHead: (exact, span) =>
      `${format.exactEuros(exact)}${SPAN[span]} per ${head.one} (for display only, nothing is computed with it)`,
    sum: ({ cents, span, years, termCents }) => {
      const term = years === 1 ? "" : `, ${format.euros(termCents)} over ${format.whole(years)} years`;
      return `Sum of the ${span === "sum" ? "amounts" : "frames"} ${format.euros(cents)}${SPAN[span]}${term}`;
    },
    difference: (cents) => `Budget less the sum of the term: ${format.euros(cents)}`,
    alone: (count, needed) => `May apply alone (${needed}): ${format.whole(count)}`,
    below: (count, nearMisses) => {
      const near = nearMisses === 0 ? "" : `, of which near misses (ask the authority): ${format.whole(nearMisses)}`;
      return `Below the threshold${mayPool ? ", must share" : ""}: ${format.whole(count)}${near}`;
    },
    open: (count, source) => `Open: ${format.whole(count)} (“${source}”, in German)`,
    withoutFrame: (count) => `Without a frame: ${format.whole(count)}`,
    noThreshold: (basis, source) => `No threshold (${words.grounds(basis, source)}).`,
    noApplication: () => "These rules do not deal with who may apply, with pools or with posts.",
  };
};
