import type { UnknownRulesMessages } from "../unknownRules";
import { format } from "./format";

/** Why the rules of a date are not known, in English. */
export const unknownRules: UnknownRulesMessages = {
  "unknown-programme": ({ programme }) => `No rule set is known for the programme “${programme}”.`,
  "outside-known-dates": ({ date, known, incomplete }) => {
    const spans = known.map(({ ruleSet, validFrom, validUntil }) =>
      validUntil === null
        ? `${ruleSet} (from ${format.date(validFrom)})`
        : `${ruleSet} (${format.date(validFrom)} to ${format.date(validUntil)})`,
    );
    const years = incomplete.map(({ ruleSet, firstYear, lastYear }) => {
      const span = firstYear === lastYear ? String(firstYear) : `${firstYear} to ${lastYear}`;
      return `${ruleSet} (${span}, incomplete)`;
    });
    return `No rule set is known for ${format.date(date)}; known are ${format.list([...spans, ...years])}.`;
  },
  "incomplete-rules": ({ date, ruleSet, source, missing }) => {
    const because = `(“${source}”, in German)`;
    return `${ruleSet} may apply on ${format.date(date)} ${because}, but it is incomplete: ${format.list(missing)} ${missing.length === 1 ? "is" : "are"} missing.`;
  },
};
