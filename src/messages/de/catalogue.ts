import { type CatalogueMessages, needed, optional } from "../functions";

const range = needed("bereich", "Spalte mit Personenzahlen, oder Tabelle mit AGS, Gemeinde und Personen");
const table = needed("tabelle", "Tabelle mit AGS, Gemeinde und Personen, mit oder ohne Kopfzeile");

/** What people read about functions under their German names. */
export const catalogue = (defaultRuleSet: string): CatalogueMessages => {
  const rules = optional("regelwerk", `Kennung des Regelwerks, sonst ${defaultRuleSet}`);
  return {
    frame: {
      description: "Planungsrahmen einer Personenzahl für ein Jahr, in Euro.",
      arguments: [needed("personen", "Anrechenbare Personen, eine ganze Zahl"), rules],
    },
    frames: {
      description: "Planungsrahmen eines Bereichs, Zeile für Zeile, in Euro.",
      arguments: [range, rules],
    },
    eligibility: {
      description: "Wer allein beantragen kann: allein, gemeinsam, nichts zu beantragen oder offen.",
      arguments: [range, rules],
    },
    shortfall: {
      description: "Was zum Schwellenwert fehlt, in Euro im Jahr; 0, wo er erreicht ist.",
      arguments: [range, rules],
    },
    poolFrame: {
      description: "Gemeinsamer Planungsrahmen aller Mitglieder: die Summe der gerundeten Rahmen, in Euro.",
      arguments: [range, rules],
    },
    poolPlan: {
      description: "Geplante Zusammenschlüsse in den Kreisen: Platz, Nummer, gemeinsamer Rahmen, Fehlbetrag.",
      arguments: [table, needed("nachbarn", "Zwei Spalten AGS, ein Nachbarpaar je Zeile, oder „aus“"), rules],
    },
    explanation: {
      description: "Wie die Zahlen einer Gemeinde entstehen, Schritt für Schritt, daneben die Quelle.",
      arguments: [table, optional("ags", "Welche Gemeinde; entbehrlich bei nur einer"), rules],
    },
  };
};
