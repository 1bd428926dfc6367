import type { IsoDate } from "./isoDate";

/** Writes a date the German way, for example `1.2.2018`. */
export function formatDate(date: IsoDate): string {
  return date.split("-").map(Number).reverse().join(".");
}
