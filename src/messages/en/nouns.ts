import type { HeadMeasure, Recipients } from "../../rules/ruleSet";
import type { Terms } from "../terms";

/** Those who receive money; capitals begin a heading, and a key and a name stand over columns. */
const RECIPIENTS = {
  municipalities: {
    ...{ one: "municipality", several: "municipalities", One: "Municipality", Several: "Municipalities" },
    ...{ key: "AGS", Key: "AGS", Code: "AGS", Name: "Municipality" },
  },
  districts: {
    ...{ one: "district", several: "districts", One: "District", Several: "Districts" },
    ...{ key: "district code", Key: "Key", Code: "District code", Name: "District name" },
  },
} satisfies Readonly<Record<Recipients, object>>;

/** Those who are counted; `heads` is how many there are of them. */
const HEADS = {
  "counted-persons": {
    ...{ one: "person", several: "persons", Several: "Persons", counted: "counted persons" },
    ...{ heads: "head counts", Heads: "Head counts" },
  },
  population: {
    ...{ one: "inhabitant", several: "inhabitants", Several: "Inhabitants", counted: "inhabitants" },
    ...{ heads: "numbers of inhabitants", Heads: "Numbers of inhabitants" },
  },
} satisfies Readonly<Record<HeadMeasure, object>>;

/** The nouns of some terms, in their English forms. */
export function nounsOf({ recipients, measure }: Terms) {
  return { row: RECIPIENTS[recipients], head: HEADS[measure], mayPool: recipients === "municipalities" };
}

/** Nouns of any terms, and whether those who receive money may share. */
export type Nouns = ReturnType<typeof nounsOf>;
