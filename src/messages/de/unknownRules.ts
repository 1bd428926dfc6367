import type { UnknownRulesMessages } from "../unknownRules";
import { format } from "./format";

/** Why the rules of a date are not known, in German. */
export const unknownRules: UnknownRulesMessages = {
  "unknown-programme": ({ programme }) => `Zum Programm „${programme}“ ist kein Regelwerk bekannt.`,
  "outside-known-dates": ({ date, known, incomplete }) => {
    const spans = known.map(({ ruleSet, validFrom, validUntil }) =>
      validUntil === null
        ? `${ruleSet} (ab ${format.date(validFrom)})`
        : `${ruleSet} (${format.date(validFrom)} bis ${format.date(validUntil)})`,
    );
    const years = incomplete.map(({ ruleSet, firstYear, lastYear }) => {
      const span = firstYear === lastYear ? String(firstYear) : `${firstYear} bis ${lastYear}`;
      return `${ruleSet} (${span}, unvollständig)`;
    });
    return `Für den ${format.date(date)} ist kein Regelwerk bekannt; bekannt sind ${format.list([...spans, ...years])}.`;
  },
  "incomplete-rules": ({ date, ruleSet, source, missing }) => {
    const lacks = `es ${missing.length === 1 ? "fehlt" : "fehlen"} ${format.list(missing)}`;
    return `Für den ${format.date(date)} kommt ${ruleSet} in Frage (${source}), aber das Regelwerk ist unvollständig: ${lacks}.`;
  },
};
