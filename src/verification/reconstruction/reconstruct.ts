import { type Issue, issue } from "../../result/issue";
import { failure, type Result, success } from "../../result/result";
import { checkAmounts } from "./checkAmounts";
import { distinctAmounts } from "./distinctAmounts";
import { findTotals } from "./findTotals";
import type { PublishedAmount, Reconstruction, ReconstructionOptions } from "./reconstruction";
import { reconstructRows } from "./reconstructRows";

/** Beyond these the whole quotients of the search would not be exact, or the search not bounded. */
const MOST_BUDGET_CENTS = 1_000_000_000_000_000;
const MOST_TOTAL = 100_000_000;
const USUAL_MOST_TOTAL = 1_000_000;
/** With less than ten euros per head almost every amount fits almost every total. */
const LEAST_RATE_CENTS = 1_000;

/**
 * Finds out from published amounts alone which total head count (*Gesamtzahl der Personen*), which rule of rounding and
 * which head counts they were computed with.
 *
 * An amount fits a total when some whole head count gives it: round(budget × persons ÷ total). Every total up to the
 * bound is tried under half-up, half-even, floor and ceiling, in whole numbers. Found is the total whose fit is the least
 * likely to be chance; **concluded** it is only if it leaves no more rows over than may be wrong and if every other total
 * that explains as many rows is a multiple of it, if chance would not fit as well, and if one wrong row more would not
 * change it. Rows that it does not explain are named with the next amounts that fit.
 * `safeBelowWrongRows` says how sure that is: as long as fewer rows are wrong, no total outside the family is possible,
 * because each of them leaves at least so many rows unexplained.
 *
 * **Not concluded** is that a row which fits is right (a misprint may hit another fitting amount), which multiple holds
 * (published head counts can say), anything about totals beyond the bound, or about amounts that were not each rounded on
 * their own (largest remainder).
 *
 * @param amounts one row per municipality, whole euros, each AGS once; rows without an amount are passed over
 * @param options `budgetCents`: the money of one year, 1,000 to 10^15 cents; `mostTotal`: 1 to 100,000,000
 * @returns what follows, or every problem of the rows
 * @throws RangeError for options outside their range
 * @example
 * ```ts
 * import { euros } from "planungsrahmen";
 * import { reconstruct } from "planungsrahmen/verification";
 *
 * const amounts = [
 *   { ags: "08337116", name: "Wehr", amountCents: euros(50_949), persons: 64 },
 *   { ags: "08226096", name: "Weinheim", amountCents: euros(280_220), persons: 352 },
 * ];
 * const found = reconstruct(amounts, { budgetCents: euros(58_000_000) });
 * if (found.ok) found.value.municipalities.length; // → 2
 * ```
 */
export function reconstruct(
  amounts: readonly PublishedAmount[],
  options: ReconstructionOptions,
): Result<Reconstruction> {
  const { budgetCents, years, mostTotal } = checkOptions(options);
  const issues = checkAmounts(amounts);
  if (issues.length > 0) return failure(issues);
  const rows = amounts.filter(({ amountCents }) => amountCents != null);
  const alone = { rows, years, usePersons: false };
  const { tellingRows } = distinctAmounts(rows, years, false);
  const mostWrong = options.mostWrong ?? Math.floor(tellingRows / 10);
  const excess = checkBudget(rows, budgetCents * years, mostWrong);
  if (excess.length > 0) return failure(excess);
  const bounds = { budgetCents, mostTotal, mostWrong };
  const fromAmounts = findTotals(alone, bounds);
  const personsUsed = options.usePersons === true ? rows.filter(({ persons }) => persons != null).length : 0;
  const together = { ...alone, usePersons: personsUsed > 0 };
  const withPersons = personsUsed > 0 ? findTotals(together, bounds) : null;
  return success({
    ...{ basis: "inferred" as const, budgetCents, years, mostTotal, mostWrong },
    ...{ rows: rows.length, tellingRows, fromAmounts, withPersons, personsUsed },
    municipalities: reconstructRows(together, withPersons ?? fromAmounts, budgetCents),
  });
}

function checkOptions({ budgetCents, years = 1, mostTotal, mostWrong }: ReconstructionOptions) {
  if (!Number.isSafeInteger(budgetCents) || budgetCents < LEAST_RATE_CENTS || budgetCents > MOST_BUDGET_CENTS) {
    const range = `whole cents from ${LEAST_RATE_CENTS} to ${MOST_BUDGET_CENTS}`;
    throw new RangeError(`reconstruct: a budget of ${range} was expected, ${budgetCents} was given`);
  }
  if (years !== 1 && years !== 2) throw new RangeError(`reconstruct: 1 or 2 years were expected, ${years} was given`);
  const most = mostTotal ?? Math.min(USUAL_MOST_TOTAL, Math.floor(budgetCents / LEAST_RATE_CENTS));
  if (!Number.isInteger(most) || most < 1 || most > MOST_TOTAL) {
    throw new RangeError(`reconstruct: a largest total from 1 to ${MOST_TOTAL} was expected, ${most} was given`);
  }
  if (mostWrong !== undefined && (!Number.isInteger(mostWrong) || mostWrong < 0)) {
    throw new RangeError(`reconstruct: a whole number of wrong rows was expected, ${mostWrong} was given`);
  }
  return { budgetCents, years, mostTotal: most };
}

/** Shares cannot exceed what is shared: even without the largest rows, of which so many may be wrong. */
function checkBudget(rows: readonly PublishedAmount[], budgetCents: number, mostWrong: number): Issue[] {
  const descending = rows.map(({ amountCents }) => amountCents ?? 0).sort((a, b) => b - a);
  const rest = descending.slice(mostWrong).reduce((sum, amount) => sum + amount, 0);
  const rounding = 200 * rows.length;
  if (rest <= budgetCents + rounding) return [];
  const termCents = descending.reduce((sum, amount) => sum + amount, 0);
  return [
    issue({ code: "frames-exceed-budget", path: ["amounts"], params: { kind: "amounts", termCents, budgetCents } }),
  ];
}
