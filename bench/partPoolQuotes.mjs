import { printHeading, printLines, printTable } from "./print.mjs";

const HEADER = ["quoted", "state, districts", "state, across", "Germany, districts"];
/** Pools / seconds, as this project's notes on pooling had them on 22 November 2026. */
const QUOTES = [
  ["spopt MaxPHeuristic, 99", "184 / 0.16 s", "194 / 0.14 s", "1,969 / 6.7 s"],
  ["spopt MaxPHeuristic, 9,999", "187 / 10.0 s", "199 / 13.1 s", ""],
  ["libgeoda greedy, 99", "183 / 0.30 s", "192 / 0.33 s", "1,928 / 62 s"],
  ["libgeoda greedy, 999", "183 / 2.5 s", "196 / 3.0 s", ""],
];

/** What the published programs gave on the same tables, beside which the heuristic above can be judged. */
export function showQuotes() {
  printHeading("6  Quoted, not run here: spopt and libgeoda");
  printLines(
    "From this project's notes on pooling as of 22 November 2026, which name neither the day of the runs",
    "nor the versions. Same tables, same components; another machine and run, so that only the",
    "numbers of pools compare.",
  );
  printTable(HEADER, QUOTES);
}
