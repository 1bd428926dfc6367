import { readMunicipalities } from "../../src/input/index";
import type { RuleSet } from "../../src/rules/ruleSet";
import type {
  KnownDeviation,
  KnownDeviations,
  PrintedPool,
  PrintedPools,
  TableRow,
  Verification,
  VerificationTable,
} from "../../src/verification/verification";
import { type VerifyOptions, verify } from "../../src/verification/verify";
import { fixture, unwrap } from "./fixtures";

/** A table under fixtures/, as `verify` wants it. */
export function verificationTable(path: string, ruleSet: RuleSet): VerificationTable {
  const table = unwrap(readMunicipalities(fixture(path), ruleSet, { amounts: "as-printed" }));
  return {
    file: path,
    rows: table.municipalities.map((municipality, index) => ({ ...municipality, row: table.rowNumbers[index] ?? 0 })),
  };
}

/** Rows of a table that exists only here; the first stands on line 2. */
export function rowsOf(...rows: readonly Omit<TableRow, "row">[]): VerificationTable {
  return { file: "t.csv", rows: rows.map((row, index) => ({ ...row, row: index + 2 })) };
}

/** Wehr with 64 persons and an amount in euros. */
export function wehr(amountEur: number | null, more: Partial<TableRow> = {}): Omit<TableRow, "row"> {
  const frameCents = amountEur === null ? null : Math.round(amountEur * 100);
  return { ags: "08337116", name: "Wehr", persons: 64, frameCents, ...more };
}

/** A list of known deviations that exists only here. */
export function listed(...deviations: readonly Omit<KnownDeviation, "row">[]): KnownDeviations {
  return { file: "known.csv", deviations: deviations.map((one, index) => ({ ...one, row: index + 2 })) };
}

/** Printed pools that exist only here. */
export function poolsOf(...pools: readonly Omit<PrintedPool, "row">[]): PrintedPools {
  return { file: "pools.csv", pools: pools.map((pool, index) => ({ ...pool, row: index + 2 })) };
}

/** A verification that must be possible. */
export function verified(
  official: VerificationTable,
  ruleSet: RuleSet,
  { against = null, ...options }: VerifyOptions & { readonly against?: VerificationTable | null } = {},
): Verification {
  return unwrap(verify(official, against, ruleSet, options));
}
