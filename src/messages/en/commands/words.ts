import type { CommandWords } from "../../commands/words";
import { codes } from "../codes";
import { format } from "../format";

/** What several commands say in English. */
export const words: CommandWords = {
  status: (status, { nearMiss, mayPool }) => {
    const word = status === "must-share" && !mayPool ? "not enough" : codes.status[status];
    return nearMiss ? `${word}, near miss` : word;
  },
  figureMark: { ...codes.figureBasis, unstated: "" },
  needed: (cents, isInclusive) => `${isInclusive ? "at least" : "more than"} ${format.euros(cents)}`,
  district: (key) => `district ${key}`,
  ruleSet: ({ id, version, termCents, years, percentOfYear }) => {
    const term = format.euros(termCents);
    const span = years === 1 ? term : `${term} over ${format.whole(years)} years`;
    const part = percentOfYear === 100 ? "" : `, which is ${format.percent(percentOfYear)} of a year`;
    return `Rule set ${id}, version ${version}; budget ${span}${part}`;
  },
  modelled: (count) => `WARNING: ${format.whole(count)} of them with MODELLED figures, not real ones`,
  grounds: (basis, source) => `${codes.basis[basis]}: “${source}” (in German)`,
};
