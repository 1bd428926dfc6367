import type { CheckPlanMessages } from "../../commands/checkPlan";
import { codes } from "../codes";
import { format } from "../format";

const { whole } = format;
const areas = (count: number) => format.count(count, "Gebiet", "Gebieten");

/** What `check-plan` prints in German. */
export const checkPlan: CheckPlanMessages = {
  fails: (problems) => `Der Plan hält nicht: ${format.count(problems, "Fehler", "Fehler")}.`,
  holds: ({ isProved, unproved, scope }) => {
    if (isProved)
      return `Der Plan hält, und mehr Zusammenschlüsse sind nachweislich unmöglich${codes.fixedFirst[scope]}.`;
    if (unproved > 0)
      return `Der Plan hält; dass es die meisten sind, ist in ${areas(unproved)} hier nicht nachgewiesen.`;
    return "Der Plan hält; mehr Zusammenschlüsse gäbe es nachweislich nur, wo dann mehr Gemeinden übrig blieben.";
  },
  pools: (proposed, most, scope) => {
    const made = format.count(proposed, "vorgeschlagener Zusammenschluss", "vorgeschlagene Zusammenschlüsse");
    return `${made}, höchstens ${whole(most)} möglich${codes.fixedFirst[scope]}`;
  },
  leftOut: (leftOut, atLeast) =>
    `In keinem vorgeschlagenen Zusammenschluss: ${whole(leftOut)}, davon ${whole(atLeast)} nachweislich unvermeidbar`,
  areas: () => "Gebiete, in denen Zusammenschlüsse möglich sind:",
  verdict: {
    sum: (count) => `durch die Summe der Rahmen nachgewiesen: ${whole(count)}`,
    prices: (count) => `durch Preise nachgewiesen, alle möglichen Zusammenschlüsse durchgesehen: ${whole(count)}`,
    branches: (count) =>
      `durch Fallunterscheidung mit Preisen nachgewiesen, in jedem Fall durchgesehen: ${whole(count)}`,
    groupings: (count) => `durch alle möglichen Aufteilungen des Gebiets nachgewiesen: ${whole(count)}`,
    "fewest-left-out": (count) =>
      `mehr nur, wenn dort mehr Gemeinden übrig blieben, durch alle Aufteilungen nachgewiesen: ${whole(count)}`,
    search: (count) => `nur durch die Suche des Planers, hier nicht nachgewiesen: ${whole(count)}`,
    open: (count) => `vom Plan selbst offen genannt: ${whole(count)}`,
    unfinished: (count) => `Nachweis hier nicht zu Ende gebracht: ${whole(count)}`,
  },
  notChecked: () => "Nicht geprüft:",
  unchecked: {
    bound: (count) => `dass in ${areas(count)} nicht mehr Zusammenschlüsse möglich sind als im Plan genannt`,
    "left-out": (count) => `dass in ${areas(count)} so viele übrig bleiben müssen, wie der Plan sagt`,
    "levels-exact": (count) =>
      `dass in ${areas(count)} die Zusammenschlüsse nach den Vorzügen (Kreise, Verwaltungsgemeinschaften, Wege, Größe) die besten ihrer Zahl sind`,
    stranded: (count) => `dass in ${areas(count)} die Übrigen keinen Zusammenschluss bilden könnten`,
    "constraints-named": (count) =>
      `welche Wünsche ${format.count(count, "Gemeinde", "Gemeinden")} ohne Partner im Weg stehen`,
    "rescue-choice": (count) =>
      `dass andere Zusammenschlüsse in den Kreisen ${areas(count)} über Kreisgrenzen nicht mehr ermöglichten`,
    search: () => "dass Startzahl und Grenzen der Suche denselben Plan noch einmal ergeben",
  },
  problem: (problem) => `FEHLER: ${problem}`,
  more: (problems) => `und ${format.count(problems, "weiterer", "weitere")} (--format json nennt alle)`,
};
