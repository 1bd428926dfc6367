import type { FunctionMessages } from "../functions";
import { codes } from "./codes";

/** What functions of spreadsheets answer under their German names. */
export const functions: FunctionMessages = {
  headings: {
    ...{ frames: "Planungsrahmen", eligibility: "Antrag", shortfall: "Fehlbetrag" },
    poolPlan: ["Platz", "Zusammenschluss", "Gemeinsamer Planungsrahmen", "Fehlbetrag"],
  },
  status: codes.status,
  place: codes.place,
  title: (name, ags) => `Berechnungsbogen ${name} (${ags})`,
  ruleSet: (id, version) => `Regelwerk ${id}, Version ${version}`,
  question: ({ text }) => `Offen: ${text}`,
  source: (basis, source) => `${codes.basis[basis]}: ${source}`,
};
