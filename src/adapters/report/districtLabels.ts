import { englishWhole } from "../../messages/en/format";
import { formatWhole } from "../../money/formatGerman";
import type { Labels, ReportLanguage } from "./labels";

const several = (count: number, one: string, many: string, whole = formatWhole) =>
  `${whole(count)} ${count === 1 ? one : many}`;

/** The labels under rules by which only districts receive money, and by which nobody forms a pool. */
export const DISTRICT_LABELS: Readonly<Record<ReportLanguage, (labels: Labels) => Labels>> = {
  de: (labels) => ({
    ...labels,
    ...{ title: "Planungsrahmen der Kreise", unplanned: "unter der Schwelle" },
    status: { ...labels.status, "must-share": "unter der Schwelle" },
    modelled: {
      ...labels.modelled,
      banner: (count, all) =>
        `${several(count, "Kreis", "Kreise")} von ${formatWhole(all)} mit MODELLIERTEN, also erfundenen Zahlen.`,
      consequence: "Ihre Beträge und alle Summen, in die sie eingehen, sind ein Versuch und keine echten Zahlen.",
    },
    municipalities: (count) => several(count, "Kreis", "Kreise"),
    headings: { ...labels.headings, table: "Alle Kreise" },
    figures: { ...labels.figures, municipalities: "Kreise", noPlan: "Kreise bilden keine Zusammenschlüsse." },
    map: {
      ...labels.map,
      nobody: "Ohne Karte: Kein Kreis der Tabelle hat eine Fläche in den angegebenen Grenzen.",
      alt: "Karte aller Kreise nach Antragsrecht. Jede Angabe der Karte steht auch in der Tabelle aller Kreise.",
      outline: "Rand eines Kreises",
      missing: (count) =>
        `${several(count, "Kreis", "Kreise")} der Tabelle ohne Fläche in den Grenzen, aber in allen Listen:`,
    },
    histogram: {
      ...labels.histogram,
      alt: (below, above, amount) =>
        `Säulen: ${several(below, "Kreis erreicht", "Kreise erreichen")} ${amount} nicht, ${several(above, "erreicht", "erreichen")} sie.`,
      caption: "Kreise nach der Höhe ihres Planungsrahmens; Säulen je ein Fünftel des Schwellenwerts breit.",
      count: "Kreise",
    },
    table: {
      ...labels.table,
      caption: "Planungsrahmen, Abstand zum Schwellenwert und Antragsrecht jedes Kreises",
      search: "Suchen (Name, Schlüssel, Antragsrecht)",
      found: "{n} von {all} Kreisen",
      filtered: "Gefiltert nach „{query}“: {n} von {all} Kreisen",
      ...{ ags: "Schlüssel", name: "Kreis" },
    },
    plan: {
      ...labels.plan,
      none: "Nach diesem Regelwerk erhalten nur Kreise etwas; sie bilden keine Zusammenschlüsse.",
    },
    sheets: {
      ...labels.sheets,
      intro:
        "Ein Bogen je Kreis, zum Nachrechnen mit dem Taschenrechner. Gedruckt werden nur die Bögen, die aufgeklappt sind, jeder auf einer eigenen Seite.",
    },
    signOff: { ...labels.signOff, municipalities: "Kreise", modelled: "Kreise mit MODELLIERTEN Zahlen" },
  }),
  en: (labels) => ({
    ...labels,
    ...{ title: "Planning frames of the districts", unplanned: "below the threshold" },
    status: { ...labels.status, "must-share": "below the threshold" },
    modelled: {
      ...labels.modelled,
      banner: (count, all) =>
        `${several(count, "district", "districts", englishWhole)} of ${englishWhole(all)} with MODELLED, that is invented, figures.`,
      consequence: "Their amounts and all sums that hold them are an experiment and no real figures.",
    },
    municipalities: (count) => several(count, "district", "districts", englishWhole),
    headings: { ...labels.headings, table: "All districts" },
    figures: { ...labels.figures, municipalities: "Districts", noPlan: "Districts form no pools." },
    map: {
      ...labels.map,
      nobody: "Without a map: no district of the table has an area in the given boundaries.",
      alt: "Map of all districts by standing. Everything it shows also stands in the table of all districts.",
      outline: "edge of a district",
      missing: (count) =>
        `${several(count, "district", "districts", englishWhole)} of the table without an area in the boundaries, but in all lists:`,
    },
    histogram: {
      ...labels.histogram,
      alt: (below, above, amount) =>
        `Bars: ${several(below, "district does", "districts do", englishWhole)} not reach ${amount}, ${several(above, "reaches", "reach", englishWhole)} it.`,
      caption: "Districts by the size of their frame; each bar is a fifth of the threshold wide.",
      count: "districts",
    },
    table: {
      ...labels.table,
      caption: "Frame, margin to the threshold and standing of every district",
      search: "Search (name, key, standing)",
      found: "{n} of {all} districts",
      filtered: "Filtered by “{query}”: {n} of {all} districts",
      ...{ ags: "Key", name: "District" },
    },
    plan: { ...labels.plan, none: "Under these rules only districts receive money; they form no pools." },
    sheets: {
      ...labels.sheets,
      intro:
        "One sheet for each district, to be checked with a pocket calculator. Only unfolded sheets are printed, each on a page of its own.",
    },
    signOff: { ...labels.signOff, municipalities: "Districts", modelled: "Districts with MODELLED figures" },
  }),
};
