import { formatOf } from "../format";

/** Figures, dates and lists the English way: `72,857`, `€796.08`, `60%`, `2018-02-01`. */
export const format = formatOf({
  ...{ group: ",", decimal: ".", and: "and" },
  euros: (digits) => `€${digits}`,
  percent: (digits) => `${digits}%`,
  date: (date) => date,
});
