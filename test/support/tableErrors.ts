import type { TableRow, VerificationTable } from "../../src/verification/verification";

/** Euros of one year and all persons, as the rules of January 2018 say; written down here once more on purpose. */
const BUDGET = 58_000_000n;
const TOTAL = 72_857n;

/** A way to make amounts, in cents, from a head count; independent of the library. */
export type AmountOf = (persons: number) => number;

const half = (numerator: bigint, denominator: bigint) => (2n * numerator + denominator) / (2n * denominator);
const up = (numerator: bigint, denominator: bigint) => (numerator + denominator - 1n) / denominator;
const down = (numerator: bigint, denominator: bigint) => numerator / denominator;
const inCents = (euros: bigint) => Number(euros) * 100;

/** The right amount: multiply, divide once, round once. */
export const right: AmountOf = (persons) => inCents(half(BUDGET * BigInt(persons), TOTAL));

function thousandsIn(amount: number, rounded: typeof half): number {
  return amount < 100_000 || amount >= 100_000_000 ? amount : inCents(rounded(BigInt(amount), 100_000n));
}

/** Everything that can be done wrong with a head count. */
export const wrong = {
  down: (persons: number) => inCents(down(BUDGET * BigInt(persons), TOTAL)),
  up: (persons: number) => inCents(up(BUDGET * BigInt(persons), TOTAL)),
  toCents: (persons: number) => Number(half(100n * BUDGET * BigInt(persons), TOTAL)),
  toHundreds: (persons: number) => Number(half(BUDGET * BigInt(persons), 100n * TOTAL)) * 10_000,
  /** With so many decimals of the rate per head, rounded. */
  byRate: (decimals: number) => (persons: number) => {
    const scale = 10n ** BigInt(decimals);
    return inCents(half(half(BUDGET * scale, TOTAL) * BigInt(persons), scale));
  },
  byRateUp: (persons: number) => Number(up(BUDGET, TOTAL)) * persons * 100,
  byRateInCents: (persons: number) => Number(half(100n * BUDGET, TOTAL)) * persons,
  byTotal: (total: number) => (persons: number) => inCents(half(BUDGET * BigInt(persons), BigInt(total))),
  firstTranche: (persons: number) => inCents(half(34_800_000n * BigInt(persons), 46_828n)),
  sixtyPercent: (persons: number) => inCents(half(60n * BUDGET * BigInt(persons), 100n * TOTAL)),
  twoYears: (persons: number) => 2 * right(persons),
  twoYearsRoundedOnce: (persons: number) => inCents(half(2n * BUDGET * BigInt(persons), TOTAL)),
  /** 51.234 read as a decimal and kept in a column of whole euros: 51. */
  thousandsOnly: (persons: number) => thousandsIn(right(persons), down),
  thousandsRounded: (persons: number) => thousandsIn(right(persons), half),
  thousandsAsDecimals: (persons: number) => {
    const amount = right(persons);
    // Below a thousand there is no dot; from a million on there are two, which no program reads as a number.
    return amount < 100_000 || amount >= 100_000_000 ? amount : Number(half(BigInt(amount), 1000n));
  },
} as const;

/** A table whose amounts are made in a certain way; head counts count as stated. */
export function tableWith(
  table: VerificationTable,
  amountOf: (row: TableRow, index: number) => number,
): VerificationTable {
  const rows = table.rows.map((row, index) => ({
    ...row,
    basis: "unstated" as const,
    frameCents: amountOf(row, index),
  }));
  return { file: table.file, rows };
}

/** Amounts exchanged among rows: the row at `index` gets that of the row at `from(index)`. */
export function tableMoved(table: VerificationTable, from: (index: number) => number): VerificationTable {
  return tableWith(table, (_, index) => right(table.rows[from(index)]?.persons ?? 0));
}
