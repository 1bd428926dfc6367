import type { ChosenColumns } from "../../input";
import { WrongCall } from "./outcome";

/** Fields that a column can be named for. */
const FIELDS = ["ags", "ars", "name", "persons", "frame", "district", "association", "latitude", "longitude"] as const;

/** Reads `--column persons="Anzahl 2017"`, once or several times. */
export function columnOptions(values: readonly string[] | undefined): ChosenColumns {
  const chosen: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const value of values ?? []) {
    const [, name = "", heading = ""] = /^\s*([a-z]+)\s*=\s*(.*\S)\s*$/i.exec(value) ?? [];
    const field = FIELDS.find((one) => one === name.toLowerCase());
    if (field === undefined) throw new WrongCall("not-a-column", { received: value, fields: FIELDS });
    if (chosen[field] !== undefined) throw new WrongCall("named-twice", { option: "--column", received: field });
    chosen[field] = heading;
  }
  return chosen;
}

/** The same as texts, to be asked. */
export const CHOSEN_FIELDS: readonly string[] = FIELDS;
