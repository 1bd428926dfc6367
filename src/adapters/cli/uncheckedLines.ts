import type { Unchecked, UncheckedCode } from "../../pooling/check/unchecked";
import { counted } from "./words";

const LINES: Readonly<Record<UncheckedCode, (count: number) => string>> = {
  bound: (count) => `dass in ${areas(count)} nicht mehr Zusammenschlüsse möglich sind als im Plan genannt`,
  "left-out": (count) => `dass in ${areas(count)} so viele übrig bleiben müssen, wie der Plan sagt`,
  "levels-exact": (count) =>
    `dass in ${areas(count)} die Zusammenschlüsse nach den Vorzügen (Kreise, Verwaltungsgemeinschaften, Wege, Größe) die besten ihrer Zahl sind`,
  stranded: (count) => `dass in ${areas(count)} die Übrigen keinen Zusammenschluss bilden könnten`,
  "constraints-named": (count) =>
    `welche Wünsche ${counted(count, "Gemeinde", "Gemeinden")} ohne Partner im Weg stehen`,
  "rescue-choice": (count) =>
    `dass andere Zusammenschlüsse in den Kreisen ${counted(count, "Gebiet", "Gebieten")} über Kreisgrenzen nicht mehr ermöglichten`,
  search: () => "dass Startzahl und Grenzen der Suche denselben Plan noch einmal ergeben",
};

function areas(count: number): string {
  return counted(count, "Gebiet", "Gebieten");
}

/** What a plan states and the check has not worked out anew. */
export function uncheckedLines(unchecked: readonly Unchecked[]): string[] {
  return ["Nicht geprüft:", ...unchecked.map(({ code, about }) => `  ${LINES[code](about.length)}`)];
}
