import type { HeadMeasure, Recipients } from "../../rules/ruleSet";
import type { Terms } from "../terms";

/** The forms of those who receive money, as sentences need them. */
const RECIPIENTS = {
  municipalities: {
    ...{ one: "Gemeinde", several: "Gemeinden", toSeveral: "Gemeinden" },
    ...{ the: "die Gemeinde", each: "jede Gemeinde", ofEach: "jeder Gemeinde", ofOne: "einer Gemeinde" },
    ...{ no: "Keine Gemeinde", its: "Ihre", key: "AGS", shortKey: "AGS" },
  },
  districts: {
    ...{ one: "Kreis", several: "Kreise", toSeveral: "Kreisen" },
    ...{ the: "der Kreis", each: "jeder Kreis", ofEach: "jedes Kreises", ofOne: "eines Kreises" },
    ...{ no: "Kein Kreis", its: "Seine", key: "Kreisschlüssel", shortKey: "Schlüssel" },
  },
} satisfies Readonly<Record<Recipients, object>>;

/** The forms of those who are counted; `heads` is how many there are of them. */
const HEADS = {
  "counted-persons": {
    ...{ one: "Person", several: "Personen", toSeveral: "Personen", ofSeveral: "Personen" },
    ...{ counted: "anrechenbare Personen", heads: "Personenzahlen" },
  },
  population: {
    ...{ one: "Einwohner", several: "Einwohner", toSeveral: "Einwohnern", ofSeveral: "Einwohner" },
    ...{ counted: "Einwohner", heads: "Einwohnerzahlen" },
  },
} satisfies Readonly<Record<HeadMeasure, object>>;

/** The nouns of some terms, in their German forms. */
export function nounsOf({ recipients, measure }: Terms) {
  return { row: RECIPIENTS[recipients], head: HEADS[measure], mayPool: recipients === "municipalities" };
}

/** Nouns of any terms, and whether those who receive money may share. */
export type Nouns = ReturnType<typeof nounsOf>;
