import type {
  KnownState,
  RowKind,
  VerificationCounts,
  VerificationSums,
  VerifiedPool,
  VerifiedRow,
  WrongSum,
} from "./verification";

/** Counts the rows by kind, and what else speaks against the table, and adds up what was compared. */
export function countRows(
  rows: readonly VerifiedRow[],
  pools: readonly VerifiedPool[],
  wrongSums: readonly WrongSum[],
): { counts: VerificationCounts; sums: VerificationSums } {
  const compared = rows.filter(({ kind }) => kind === "equal" || kind === "different");
  const ofKind = (kind: RowKind) => rows.filter((row) => row.kind === kind).length;
  const ofState = (state: KnownState) => rows.filter((row) => row.known?.state === state).length;
  const sum = (field: keyof VerificationSums) => compared.reduce((all, row) => all + (row[field] ?? 0), 0);
  return {
    counts: {
      rows: rows.length,
      equal: ofKind("equal"),
      different: ofKind("different"),
      attainable: ofKind("attainable"),
      notAttainable: ofKind("not-attainable"),
      missing: ofKind("missing"),
      surplus: ofKind("surplus"),
      knownStillThere: ofState("still-there"),
      knownVanished: ofState("vanished"),
      knownChanged: ofState("changed"),
      pools: pools.length,
      poolsDifferent: pools.filter((pool) => pool.kind === "different").length,
      wrongSums: wrongSums.length,
      unexpected: [...rows, ...pools].filter((one) => one.unexpected).length + wrongSums.length,
      modelled: compared.filter((row) => row.basis === "modelled").length,
    },
    sums: {
      officialCents: sum("officialCents"),
      computedCents: sum("computedCents"),
      differenceCents: sum("differenceCents"),
    },
  };
}
