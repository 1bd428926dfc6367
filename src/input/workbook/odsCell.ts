import { isIsoDate } from "../../dates/isoDate";
import type { Cell } from "../grid";
import { OddValue } from "../oddValue";
import { plainNumber } from "./plainNumber";
import type { Attributes } from "./readXml";

/** A cell of an OpenDocument spreadsheet: its value by its type, and whether a formula left none. */
export function odsCell(attributes: Attributes, shown: string): { readonly value: Cell; readonly isMissing: boolean } {
  const type = attributes["value-type"];
  if (type === undefined) return { value: shown === "" ? null : shown, isMissing: shown === "" };
  const value = typedValue(type, attributes, shown);
  return { value, isMissing: value === null && type !== "string" };
}

/** A date may have a time behind it. */
function dayOf(value = ""): string | null {
  const day = value.slice(0, 10);
  return isIsoDate(day) ? day : null;
}

function typedValue(type: string, attributes: Attributes, shown: string): Cell {
  if (type === "boolean") return attributes["boolean-value"] === "true";
  if (type === "date") return new OddValue("date", dayOf(attributes["date-value"]));
  if (type !== "float" && type !== "currency") return attributes["string-value"] ?? (shown === "" ? null : shown);
  const text = attributes.value ?? "";
  const number = plainNumber(text);
  if (number === null) return text || shown || null;
  // A number that is shown with zeros before it is a key; its format keeps what its value cannot.
  if (/^0\d+$/.test(shown) && Number(shown) === number) return shown;
  return Number(number.toPrecision(15));
}
