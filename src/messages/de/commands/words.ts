import type { CommandWords } from "../../commands/words";
import { codes } from "../codes";
import { format } from "../format";

/** What several commands say in German. */
export const words: CommandWords = {
  status: (status, { nearMiss, mayPool }) => {
    const word = status === "must-share" && !mayPool ? "reicht nicht" : codes.status[status];
    return nearMiss ? `${word}, knapp` : word;
  },
  figureMark: { ...codes.figureBasis, unstated: "" },
  needed: (cents, isInclusive) => `${isInclusive ? "mindestens" : "mehr als"} ${format.euros(cents)}`,
  district: (key) => `Kreis ${key}`,
  ruleSet: ({ id, version, termCents, years, percentOfYear }) => {
    const term = format.euros(termCents);
    const span = years === 1 ? term : `${term} in ${format.whole(years)} Jahren`;
    const part = percentOfYear === 100 ? "" : `, das sind ${format.percent(percentOfYear)} eines Jahres`;
    return `Regelwerk ${id}, Version ${version}; Mittelansatz ${span}${part}`;
  },
  modelled: (count) => `ACHTUNG: ${format.whole(count)} davon mit MODELLIERTEN Zahlen, keine echten`,
  grounds: (basis, source) => `${codes.basis[basis]}: ${source}`,
};
