import type { ExchangeMessages } from "../../commands/exchange";
import type { Terms } from "../../terms";
import { codes } from "../codes";
import { format } from "../format";
import { nounsOf } from "../nouns";

/** What `exchange` prints in German. */
export const exchange = (terms: Terms): ExchangeMessages => {
  const { head } = nounsOf(terms);
  return {
    whatIf: (change) => {
      const { name } = change;
      if (change.kind === "leave") return `Was wäre, wenn ${name} den Zusammenschluss verließe?`;
      if (change.kind === "join") return `Was wäre, wenn ${name} dem Zusammenschluss ${change.pool} beiträte?`;
      const heads = format.count(change.persons, head.one, head.toSeveral);
      return `Was wäre, wenn ${name} mit ${heads} zählte? (ANGENOMMENE Zahl)`;
    },
    before: (plan) => `Vorher: ${plan}`,
    after: (plan) => `Nachher: ${plan}`,
    unchanged: () => "Kein Zusammenschluss ändert sich.",
    gone: () => "Diese Zusammenschlüsse gibt es dann nicht mehr:",
    fresh: () => "Diese gibt es dann neu:",
    moved: (rows) => `${format.count(rows, "Gemeinde", "Gemeinden")} in neuer Lage:`,
    place: (place) => (place === null ? "nicht im Plan" : codes.place[place]),
  };
};
