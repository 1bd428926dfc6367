import type { Question } from "./answers";
import { DEFAULT_RULE_SET } from "./ruleSetOf";
import type { Language } from "./sheetAnswer";

/** An argument as people see it while they type a formula. */
interface ArgumentText {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** What people read about a function in one language; its name stands in `FUNCTION_IDS`. */
interface FunctionText {
  readonly description: string;
  readonly arguments: readonly ArgumentText[];
}

/** A function in both languages. */
export interface CatalogueEntry extends Readonly<Record<Language, FunctionText>> {
  /** Whether it fills more than its own cell. */
  readonly spills: boolean;
}

function needed(name: string, description: string): ArgumentText {
  return { name, description, optional: false };
}

function optional(name: string, description: string): ArgumentText {
  return { name, description, optional: true };
}

const RULES = {
  german: optional("regelwerk", `Kennung des Regelwerks, sonst ${DEFAULT_RULE_SET}`),
  english: optional("rules", `Id of the rule set, otherwise ${DEFAULT_RULE_SET}`),
};
const RANGE = {
  german: needed("bereich", "Spalte mit Personenzahlen, oder Tabelle mit AGS, Gemeinde und Personen"),
  english: needed("range", "A column of head counts, or a table of AGS, name and persons"),
};
const TABLE = {
  german: needed("tabelle", "Tabelle mit AGS, Gemeinde und Personen, mit oder ohne Kopfzeile"),
  english: needed("table", "A table of AGS, name and persons, with or without a header"),
};

/**
 * All functions with what people read about them.
 *
 * Excel's metadata and the comments of the Google script are made from it; it is no part of the bundles.
 */
export const CATALOGUE: Readonly<Record<Question, CatalogueEntry>> = {
  frame: {
    spills: false,
    german: {
      description: "Planungsrahmen einer Personenzahl für ein Jahr, in Euro.",
      arguments: [needed("personen", "Anrechenbare Personen, eine ganze Zahl"), RULES.german],
    },
    english: {
      description: "Planning frame of one head count for one year, in euros.",
      arguments: [needed("persons", "Counted persons, a whole number"), RULES.english],
    },
  },
  frames: {
    spills: true,
    german: {
      description: "Planungsrahmen eines Bereichs, Zeile für Zeile, in Euro.",
      arguments: [RANGE.german, RULES.german],
    },
    english: {
      description: "Planning frames of a range, row by row, in euros.",
      arguments: [RANGE.english, RULES.english],
    },
  },
  eligibility: {
    spills: true,
    german: {
      description: "Wer allein beantragen kann: allein, gemeinsam, nichts zu beantragen oder offen.",
      arguments: [RANGE.german, RULES.german],
    },
    english: {
      description: "Who may apply alone: apply-alone, must-share, nothing-to-apply-for or needs-decision.",
      arguments: [RANGE.english, RULES.english],
    },
  },
  shortfall: {
    spills: true,
    german: {
      description: "Was zum Schwellenwert fehlt, in Euro im Jahr; 0, wo er erreicht ist.",
      arguments: [RANGE.german, RULES.german],
    },
    english: {
      description: "What is missing to the threshold, in euros a year; 0 where it is reached.",
      arguments: [RANGE.english, RULES.english],
    },
  },
  poolFrame: {
    spills: false,
    german: {
      description: "Gemeinsamer Planungsrahmen aller Mitglieder: die Summe der gerundeten Rahmen, in Euro.",
      arguments: [RANGE.german, RULES.german],
    },
    english: {
      description: "Common frame of all members: the sum of their rounded frames, in euros.",
      arguments: [RANGE.english, RULES.english],
    },
  },
  poolPlan: {
    spills: true,
    german: {
      description: "Geplante Zusammenschlüsse in den Kreisen: Platz, Nummer, gemeinsamer Rahmen, Fehlbetrag.",
      arguments: [
        TABLE.german,
        needed("nachbarn", "Zwei Spalten AGS, ein Nachbarpaar je Zeile, oder „aus“"),
        RULES.german,
      ],
    },
    english: {
      description: "Planned pools inside districts: status, number, common frame, what is missing.",
      arguments: [
        TABLE.english,
        needed("neighbours", 'Two columns of AGS, a pair of neighbours each row, or "off"'),
        RULES.english,
      ],
    },
  },
  explanation: {
    spills: true,
    german: {
      description: "Wie die Zahlen einer Gemeinde entstehen, Schritt für Schritt, daneben die Quelle.",
      arguments: [TABLE.german, optional("ags", "Welche Gemeinde; entbehrlich bei nur einer"), RULES.german],
    },
    english: {
      description: "How the figures of a municipality come about, step by step, in German, with sources.",
      arguments: [TABLE.english, optional("ags", "Which municipality; needless for only one"), RULES.english],
    },
  },
};
