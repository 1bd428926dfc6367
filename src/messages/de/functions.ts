import type { FunctionMessages } from "../functions";
import { questionText } from "../questions";
import { basis as basisWord, place, status } from "./codes";
import { questions } from "./questions";

/** What functions of spreadsheets answer under their German names. */
export const functions: FunctionMessages = {
  headings: {
    ...{ frames: "Planungsrahmen", eligibility: "Antrag", shortfall: "Fehlbetrag" },
    poolPlan: ["Platz", "Zusammenschluss", "Gemeinsamer Planungsrahmen", "Fehlbetrag"],
  },
  columns: ["AGS", "Gemeinde", "Personen"],
  ...{ status, place },
  title: (name, ags) => `Berechnungsbogen ${name} (${ags})`,
  ruleSet: (id, version) => `Regelwerk ${id}, Version ${version}`,
  question: (question) => `Offen: ${questionText(question, { questions })}`,
  source: (basis, source) => `${basisWord[basis]}: ${source}`,
  moreProblems: (count) => (count === 1 ? "Und ein weiteres Problem." : `Und ${count} weitere Probleme.`),
  waysOut: {
    restoreZero: '; ="0"&A2 ergänzt sie',
    tooManyPersons: ", das tut die Befehlszeile",
    severalCounts: "(für mehrere: RAHMENLISTE)",
  },
};
