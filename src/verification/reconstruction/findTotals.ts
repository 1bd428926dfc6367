import type { RoundingMode } from "../../money/roundQuotient";
import { type DistinctAmount, distinctAmounts } from "./distinctAmounts";
import { headCountRange, rowsExplained, type Supposition } from "./headCountRange";
import { pinRate, type Rows } from "./pinRate";
import { provesTotal } from "./provesTotal";
import type { RuleFinding, RunnerUp, TotalFinding } from "./reconstruction";
import { ROUNDING_MODES } from "./roundingEdges";
import { type Candidate, findRivals, MOST_LISTED, mostSurprising, type Rivals, smallestByRows } from "./searchTotals";
import { surprise } from "./surprise";

/** How far to look, and how much may be wrong. */
export interface Bounds {
  readonly budgetCents: number;
  readonly mostTotal: number;
  readonly mostWrong: number;
}

/** Tries every total under every rule and says what follows. */
export function findTotals(table: Rows, bounds: Bounds): TotalFinding {
  const { amounts, tellingRows } = distinctAmounts(table.rows, table.years, table.usePersons);
  const rules = ROUNDING_MODES.map((mode) => ({ mode, smallest: smallestByRows(amounts, { ...bounds, mode }) }));
  const context: Context = { ...bounds, table, amounts, rules };
  const best = bestOf(context, tellingRows - bounds.mostWrong);
  return best === null ? nothingFits(context, tellingRows) : conclude(best, tellingRows, context);
}

interface Context extends Bounds {
  readonly table: Rows;
  readonly amounts: readonly DistinctAmount[];
  /** For each rule and number of rows the smallest total that explains so many. */
  readonly rules: readonly { readonly mode: RoundingMode; readonly smallest: readonly number[] }[];
}

interface Best extends Candidate {
  readonly mode: RoundingMode;
}

/** The most surprising fit of all rules; of equals the rule that comes first. */
function bestOf({ rules, budgetCents }: Context, leastRows: number): Best | null {
  let best: Best | null = null;
  const worth = ({ rows, totalPersons }: Candidate) => surprise(rows, totalPersons, budgetCents);
  for (const { mode, smallest } of rules) {
    const found = mostSurprising(smallest, budgetCents, leastRows);
    if (found !== null && (best === null || worth(found) > worth(best))) best = { mode, ...found };
  }
  return best;
}

function conclude(best: Best, tellingRows: number, context: Context): TotalFinding {
  const { amounts, table, budgetCents } = context;
  const rivals = ROUNDING_MODES.map((mode) => ({ mode, ...findRivals(amounts, { ...context, mode }, best) }));
  const oneFamily = rivals.every(({ related }) => related);
  const left = rivals.filter(({ count }) => count > 0);
  const concluded: Supposition = { budgetCents, mode: best.mode, totalPersons: best.totalPersons };
  const explained = amounts.filter((amount) => headCountRange(amount, concluded) !== null);
  const runnerUp = oneFamily ? runnerUpOf(rivals) : null;
  const safeBelowWrongRows = oneFamily ? tellingRows - (runnerUp?.rows ?? 0) : null;
  const different = { explained: differentAmounts(explained), amounts: differentAmounts(amounts) };
  const proved = provesTotal({ ...context, ...different, totalPersons: best.totalPersons });
  // Where a single wrong row would be enough for another total, nothing is concluded either.
  const isSafe = proved && (safeBelowWrongRows ?? 0) > 1;
  return {
    verdict: oneFamily ? (isSafe ? "one-family" : "could-be-chance") : "several",
    modes: left.map(({ mode }) => mode),
    leastTotal: best.totalPersons,
    totals: unionOf(left),
    totalsCount: Math.max(...left.map(({ count }) => count)),
    rows: best.rows,
    distinctAmounts: different.explained,
    wrongRows: tellingRows - best.rows,
    runnerUp,
    safeBelowWrongRows,
    rules: ruleFindings(context, concluded),
    proof: pinRate(table, concluded),
  };
}

function differentAmounts(amounts: readonly DistinctAmount[]): number {
  return new Set(amounts.map(({ euros }) => euros)).size;
}

function nothingFits(context: Context, tellingRows: number): TotalFinding {
  const rules = ruleFindings(context, null);
  const rows = Math.max(...rules.map((rule) => rule.rows));
  return {
    ...{ verdict: "nothing-fits", modes: [], leastTotal: null, totals: [], totalsCount: 0, rows, distinctAmounts: 0 },
    ...{ wrongRows: tellingRows - rows, runnerUp: null, safeBelowWrongRows: null, rules, proof: null },
  };
}

function unionOf(left: readonly Rivals[]): number[] {
  return [...new Set(left.flatMap(({ totals }) => totals))].sort((a, b) => a - b).slice(0, MOST_LISTED);
}

function runnerUpOf(rivals: readonly (Rivals & { readonly mode: RoundingMode })[]): RunnerUp | null {
  const found = rivals.flatMap(({ mode, outside }) => (outside === null ? [] : { mode, ...outside }));
  const rows = Math.max(0, ...found.map((one) => one.rows));
  return found.find((one) => one.rows === rows) ?? null;
}

function ruleFindings(context: Context, concluded: Supposition | null): RuleFinding[] {
  const { amounts, table, budgetCents, rules } = context;
  return rules.map(({ mode, smallest }) => {
    const best = mostSurprising(smallest, budgetCents, 1);
    return {
      mode,
      rows: best?.rows ?? 0,
      leastTotal: best?.totalPersons ?? null,
      rate: best === null ? null : pinRate(table, { budgetCents, mode, totalPersons: best.totalPersons }),
      rowsUnderConclusion: concluded === null ? null : rowsExplained(amounts, { ...concluded, mode }),
    };
  });
}
