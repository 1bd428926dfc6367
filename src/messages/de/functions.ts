import type { FunctionMessages } from "../functions";
import { basis as basisWord, place, status } from "./codes";

/** What functions of spreadsheets answer under their German names. */
export const functions: FunctionMessages = {
  headings: {
    ...{ frames: "Planungsrahmen", eligibility: "Antrag", shortfall: "Fehlbetrag" },
    poolPlan: ["Platz", "Zusammenschluss", "Gemeinsamer Planungsrahmen", "Fehlbetrag"],
  },
  ...{ status, place },
  title: (name, ags) => `Berechnungsbogen ${name} (${ags})`,
  ruleSet: (id, version) => `Regelwerk ${id}, Version ${version}`,
  question: ({ text }) => `Offen: ${text}`,
  source: (basis, source) => `${basisWord[basis]}: ${source}`,
};
