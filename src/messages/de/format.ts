import { formatDate } from "../../dates/formatDate";
import { type Conventions, formatOf } from "../format";

const CONVENTIONS: Conventions = {
  ...{ group: ".", decimal: ",", and: "und" },
  euros: (digits) => `${digits} €`,
  percent: (digits) => `${digits} %`,
  date: formatDate,
};

/** Figures, dates and lists the German way: `72.857`, `796,08 €`, `60 %`, `1.2.2018`. */
export const format = formatOf(CONVENTIONS);

/** The same with amounts that no line break takes apart, for papers whose lines break by themselves. */
export const unbroken = formatOf({ ...CONVENTIONS, euros: (digits) => `${digits}\u00a0€` });
