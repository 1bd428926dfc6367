import { audit } from "./audit.mjs";
import { awkwardInputs, timedInputs } from "./cases.mjs";
import { contenders, OURS } from "./contenders.mjs";
import { sharesOf } from "./measure.mjs";
import { largestRemainderOf } from "./oracle.mjs";
import { printHeading, printLines, printTable, whole } from "./print.mjs";

const HEADER = ["", "sum off", "rows wrong", "misplaced", "largest", "tie rows", "verdict"];
/** Beyond this many rows hare-niemeyer is not waited for; its time grows with the square of the rows. */
const MOST_ROWS_OF_HARE_NIEMEYER = 5000;

/**
 * Part 2: whether the shares are right, to the cent.
 *
 * @returns whether ours were, on every input
 */
export async function showAudit() {
  printHeading("2  Audit against an exact oracle (BigInt, largest remainder)");
  printLines(
    "All amounts in cents. `sum off`: what the shares add up to, less the budget. `misplaced`: what",
    "went to another row than the largest fractions say. `largest`: the largest deviation of one row.",
    "`tie rows`: rows that differ only because equal fractions were served in another order, which is",
    "no error. dinero.js promises a complete split and gives what is left to the largest ratios, not to",
    "the largest fractions; `misplaced` holds it against a method that it does not claim to follow.",
  );
  let oursExact = true;
  for (const { title, ...input } of [...timedInputs(100_000), ...awkwardInputs()]) {
    printLines("", title);
    const exact = largestRemainderOf(input.persons, input.units);
    const rows = [];
    for (const name of Object.keys(contenders)) rows.push([name, ...(await findingsOf(name, input, exact))]);
    printTable(HEADER, rows);
    oursExact &&= rows.some(([name, , , , , , verdict]) => name === OURS && verdict === "exact");
  }
  printLines(
    "",
    "Where it comes from, by the peers' sources: of the units that equal fractions compete for,",
    "hare-niemeyer hands out half (its loop counts against what is left), and it orders fractions as",
    "text, so that 3.3e-7 comes before 0.67. largest-remainder-round compares fractions at four",
    "decimals, divides in floating point, and takes a budget of 0 for its default of 100.",
  );
  return oursExact;
}

async function findingsOf(name, input, exact) {
  if (name === "hare-niemeyer" && input.persons.length > MOST_ROWS_OF_HARE_NIEMEYER) {
    return ["", "", "", "", "", "too slow, see part 1"];
  }
  const { value, error } = await sharesOf(name, input);
  if (error !== undefined) return ["", "", "", "", "", `throws: ${error.slice(0, 30)}`];
  const found = audit(exact, value);
  if (found === null) return ["", "", "", "", "", "gives no whole numbers"];
  const amounts = { ...found };
  for (const field of ["sumOff", "misplaced", "largest"]) amounts[field] = found[field] * BigInt(input.stepCents);
  const { sumOff, rowsWrong, misplaced, largest, tieRows } = amounts;
  return [...[sumOff, rowsWrong, misplaced, largest, tieRows].map(whole), verdictOf(amounts)];
}

function verdictOf({ sumOff, rowsWrong, misplaced, tieRows }) {
  if (rowsWrong === 0) return tieRows === 0 ? "exact" : "exact, other tie rule";
  const verbs = [];
  if (sumOff < 0n) verbs.push("loses");
  if (sumOff > 0n) verbs.push("adds");
  if (misplaced > 0n) verbs.push("misplaces");
  return verbs.join(", ");
}
