import { totalOf } from "../allocation/allocate";
import type { Municipality } from "../allocation/municipality";
import { shown } from "../result/issue";
import type { Note, OtherParameter } from "../result/note";
import type { DistributionRules } from "../rules/ruleSet";
import type { Cell, Sheet } from "./grid";
import { isBlank } from "./readCells";

/** A value that a workbook of ours calculates by, and the unit beside it. */
interface OwnParameter {
  readonly value: Cell;
  readonly unit: Cell;
}

/** The parameters of a workbook of ours by the names of their cells; empty for any other. */
export type OwnParameters = ReadonlyMap<string, OwnParameter>;

/** The headings of its first sheet that are looked for, in German and English. */
const HEADINGS = [
  ["Wert", "Einheit", "Zellname"],
  ["Value", "Unit", "Name of cell"],
] as const;

/** Finds the sheet that `workbook` writes its parameters on, as it was saved. */
export function ownParameters(sheets: readonly Sheet[]): OwnParameters {
  for (const { rows } of sheets) {
    const [header, ...lines] = rows;
    for (const headings of HEADINGS) {
      const [value = -1, unit = -1, name = -1] = headings.map((heading) => header?.cells.indexOf(heading) ?? -1);
      if (Math.min(value, unit, name) < 0) continue;
      return new Map(
        lines.flatMap(({ cells }) => {
          const named = cells[name];
          if (typeof named !== "string" || named === "") return [];
          return [[named, { value: cells[value] ?? null, unit: cells[unit] ?? null }] as const];
        }),
      );
    }
  }
  return new Map();
}

/** What a rule set says under the names that a cell has in each language, and where inhabitants count: a number, or an amount in cents. */
type Rule = readonly [names: readonly string[], value: number | null, kind: "number" | "cents"];

function rulesOf(ruleSet: DistributionRules, total: number | null): readonly Rule[] {
  const { budget, rounding } = ruleSet;
  const threshold = "amountCents" in ruleSet.threshold ? ruleSet.threshold : null;
  const { fixedAmounts, minimumShareHundredths } = ruleSet;
  return [
    [["Mittelansatz", "Budget"], budget.termCents.value, "cents"],
    [["Laufzeit_Jahre", "Term_years"], budget.years.value, "number"],
    [["Prozent_des_Jahres", "Percent_of_year"], budget.percentOfYear.value, "number"],
    [["Gesamtzahl_Personen", "Total_persons", "Gesamtzahl_Einwohner", "Total_inhabitants"], total, "number"],
    [["Rundungsschritt", "Rounding_step"], rounding.value.stepCents, "cents"],
    [["Schwellenwert", "Threshold"], threshold?.amountCents.value ?? null, "cents"],
    [
      ["Knapp_Personen", "Near_persons", "Knapp_Einwohner", "Near_inhabitants"],
      threshold?.nearMissPersons.value ?? null,
      "number",
    ],
    ...(fixedAmounts ?? []).map(({ amountCents }, index): Rule => {
      return [[`Festbetrag_${index + 1}`, `Fixed_amount_${index + 1}`], amountCents.value, "cents"];
    }),
    [["Kleinste_Stelle", "Smallest_post"], minimumShareHundredths?.value ?? null, "number"],
  ];
}

/** A table and what it is calculated by. */
interface Calculation {
  readonly municipalities: readonly Municipality[];
  readonly ruleSet: DistributionRules;
  readonly total: "fixed" | "table" | undefined;
}

/**
 * Says where a workbook calculates by other values than the rules do: it was edited, or made by other rules, and its
 * own figures are not those that are worked out from it here.
 */
export function parameterNotes(own: OwnParameters, { municipalities, ruleSet, total }: Calculation): Note[] {
  const persons = totalOf(municipalities, ruleSet, total === undefined ? {} : { total }).value;
  const differences = rulesOf(ruleSet, persons).flatMap(([names, value, kind]): OtherParameter[] => {
    const name = names.find((one) => own.has(one));
    const found = name === undefined ? undefined : own.get(name);
    if (name === undefined || found === undefined || value === null) return [];
    const expected = kind === "cents" && found.unit === "€" ? value / 100 : value;
    return found.value === expected ? [] : [{ name, found: asFound(found.value), expected }];
  });
  if (differences.length === 0) return [];
  return [{ code: "other-parameters", params: { ruleSet: ruleSet.id, differences } }];
}

function asFound(value: Cell): OtherParameter["found"] {
  if (isBlank(value)) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : shown(String(value));
}
