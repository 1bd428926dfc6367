import type { FunctionMessages } from "../functions";
import { questionText } from "../questions";
import { basis as basisWord } from "./codes";
import { questions } from "./questions";

/** What functions of spreadsheets answer under their English names: columns and codes as in the library's tables. */
export const functions: FunctionMessages = {
  headings: {
    ...{ frames: "frame_eur", eligibility: "status", shortfall: "missing_eur" },
    poolPlan: ["status", "pool", "pool_frame_eur", "missing_eur"],
  },
  columns: ["ags", "name", "persons"],
  status: {
    ...{ "apply-alone": "apply-alone", "must-share": "must-share" },
    ...{ "nothing-to-apply-for": "nothing-to-apply-for", "needs-decision": "needs-decision" },
  },
  place: {
    ...{ alone: "alone", host: "host", pool: "pool", hosted: "hosted" },
    ...{ "without-frame": "without-frame", stranded: "stranded" },
  },
  title: (name, ags) => `Calculation sheet (Berechnungsbogen) of ${name} (${ags})`,
  ruleSet: (id, version) => `Rule set ${id}, version ${version}`,
  question: (question) => `Open: ${questionText(question, { questions })}`,
  source: (basis, source) => `${basisWord[basis]}: “${source}” (in German)`,
  moreProblems: (count) => (count === 1 ? "And one more problem." : `And ${count} more problems.`),
  waysOut: {
    restoreZero: '; ="0"&A2 puts it back',
    tooManyPersons: ", as the command line does",
    severalCounts: "(for several: FRAMES)",
  },
};
