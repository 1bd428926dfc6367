import type { ExchangeMessages } from "../../commands/exchange";
import type { Terms } from "../../terms";
import { codes } from "../codes";
import { format } from "../format";
import { nounsOf } from "../nouns";

/** What `exchange` prints in English. */
export const exchange = (terms: Terms): ExchangeMessages => {
  const { head } = nounsOf(terms);
  return {
    whatIf: (change) => {
      const { name } = change;
      if (change.kind === "leave") return `What if ${name} left its pool?`;
      if (change.kind === "join") return `What if ${name} joined pool ${change.pool}?`;
      const heads = format.count(change.persons, head.one, head.several);
      return `What if ${name} counted ${heads}? (ASSUMED figure)`;
    },
    before: (plan) => `Before: ${plan}`,
    after: (plan) => `After: ${plan}`,
    unchanged: () => "No pool changes.",
    gone: () => "These pools are gone then:",
    fresh: () => "These are new then:",
    moved: (rows) => `${format.count(rows, "municipality", "municipalities")} in a new place:`,
    place: (place) => (place === null ? "not in the plan" : codes.place[place]),
  };
};
