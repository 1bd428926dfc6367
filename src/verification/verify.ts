import { totalOf } from "../allocation/allocate";
import { computeFrames } from "../allocation/computeFrames";
import { type Ags, compareAgs } from "../codes/ags";
import { failure, type Result, success } from "../result/result";
import type { RuleSet } from "../rules/ruleSet";
import { attainableBy } from "./attainableBy";
import { checkTables } from "./checkTables";
import { countRows } from "./countRows";
import { stateOf } from "./knownState";
import { nearestAttainable } from "./nearestAttainable";
import type {
  ComputedFrom,
  KnownDeviation,
  KnownDeviations,
  PrintedPools,
  RowKind,
  TableRow,
  Verification,
  VerificationTable,
  VerifiedRow,
} from "./verification";
import { verifyPools } from "./verifyPools";

/** What else a verification is asked for. */
export interface VerifyOptions {
  /** Deviations that are listed with a reason and are no surprise. */
  readonly known?: KnownDeviations | null;
  /** Amounts printed for several municipalities together. */
  readonly pools?: PrintedPools | null;
  /** For how many years the official amounts are: 1 (a year or a tranche) or 2 (twice the rounded frame). */
  readonly years?: 1 | 2;
  /** Where the total head count comes from; see `allocate`. */
  readonly total?: "fixed" | "table" | undefined;
}

/**
 * Holds official amounts against computed ones, row by row, tolerance zero.
 *
 * Computed amounts come from the head counts of the official table itself or, where a second table is given, from that
 * one: from its amounts (of one year) where it has them, else from its head counts. A head count that was inferred from
 * the amount is no comparison; such rows, and rows without any, are only asked whether some whole number of persons
 * gives the amount. Two-year amounts are twice the rounded frame, never the rounded double.
 *
 * @param official rows with amounts in `frameCents`, and printed sums that were found wrong while reading
 * @param computedFrom the second table, or null to compute from the official table itself
 * @param ruleSet the rules to apply
 * @returns every row with what it turned out to be, or every reason why the tables cannot be used
 * @example
 * ```ts
 * import { euros, imBw201801 } from "planungsrahmen";
 * import { verify } from "planungsrahmen/verification";
 *
 * const rows = [{ row: 2, ags: "08337116", name: "Wehr", persons: 64, frameCents: euros(50_950) }];
 * const verification = verify({ file: "official.csv", rows }, null, imBw201801);
 * if (verification.ok) verification.value.rows.map(({ differenceCents }) => differenceCents); // → [100]
 * ```
 */
export function verify(
  official: VerificationTable,
  computedFrom: VerificationTable | null,
  ruleSet: RuleSet,
  options: VerifyOptions = {},
): Result<Verification> {
  const { years = 1, known = null, pools = null } = options;
  const issues = checkTables({ official, computedFrom, known, pools }, ruleSet, options);
  if (issues.length > 0) return failure(issues);
  const basisRows = (computedFrom ?? official).rows;
  const total = totalOf(basisRows, ruleSet, options).value;
  const computed = computedAmounts(basisRows, ruleSet, { total, years, isOwn: computedFrom === null });
  const knownOf = new Map((known?.deviations ?? []).map((deviation) => [deviation.ags, deviation]));
  const inOfficial = new Set(official.rows.map((row) => row.ags));
  const judge = judgeWith({ ruleSet, total, years, file: official.file });
  const rows = [
    ...official.rows.map((row) =>
      judge(row, computed.get(row.ags) ?? null, {
        surplus: computedFrom !== null && !computed.has(row.ags),
        known: knownOf.get(row.ags) ?? null,
      }),
    ),
    ...missingRows(computedFrom, { computed, inOfficial, knownOf }),
    ...goneRows(known, inOfficial, computed),
  ].sort((a, b) => compareAgs(a.ags, b.ags));
  const verifiedPools = verifyPools(pools, rows);
  const wrongSums = (official.wrongSums ?? []).map((sum) => ({ file: official.file, ...sum }));
  const counted = countRows(rows, verifiedPools, wrongSums);
  const basis = { ruleSet, years, totalPersons: total, computedFrom: kindOfBasis(computedFrom) };
  return success({ ...basis, ...counted, rows, pools: verifiedPools, wrongSums });
}

function kindOfBasis(second: VerificationTable | null): ComputedFrom {
  if (second === null) return "own-persons";
  return second.rows.some((row) => row.frameCents != null) ? "second-amounts" : "second-persons";
}

/** What the calculation says about one municipality. */
interface Computed {
  readonly source: TableRow;
  /** Null where there is nothing to compute from. */
  readonly cents: number | null;
}

function computedAmounts(
  rows: readonly TableRow[],
  ruleSet: RuleSet,
  { total, years, isOwn }: { readonly total: number | null; readonly years: number; readonly isOwn: boolean },
): ReadonlyMap<Ags, Computed> {
  const frames = computeFrames(rows, ruleSet, total);
  return new Map(
    rows.map((source, index) => {
      const given = isOwn ? null : source.frameCents;
      const frame = given ?? frames[index]?.frameCents ?? null;
      // What was inferred from the amount would only be held against itself.
      const comparable = source.basis !== "inferred" && frame !== null;
      return [source.ags, { source, cents: comparable ? frame * years : null }];
    }),
  );
}

interface JudgeContext {
  readonly ruleSet: RuleSet;
  readonly total: number | null;
  readonly years: number;
  readonly file: string;
}

function judgeWith({ ruleSet, total, years, file }: JudgeContext) {
  return (
    { ags, name, row, frameCents }: TableRow,
    computed: Computed | null,
    { surplus, known }: { readonly surplus: boolean; readonly known: KnownDeviation | null },
  ): VerifiedRow => {
    const officialCents = frameCents ?? 0; // SAFETY: checkTables refuses rows without an amount
    const computedCents = computed?.cents ?? null;
    const isEqual = officialCents === computedCents;
    const by = isEqual || total === null ? null : attainableBy(officialCents, years, ruleSet, total);
    const kind = surplus ? "surplus" : kindOf(officialCents, computedCents, by !== null);
    const isLost = kind === "not-attainable" && total !== null;
    const nearestCents = isLost ? nearestAttainable(officialCents, years, ruleSet, total) : null;
    return {
      ...{ ags, name, kind, officialCents, computedCents },
      ...{ ...figuresOf(computed, officialCents), attainableBy: by, nearestCents },
      ...standing(kind, known, { officialCents, computedCents }),
      ...{ file, row },
    };
  };
}

function figuresOf(computed: Computed | null, officialCents: number) {
  const { source = null, cents = null } = computed ?? {};
  return {
    differenceCents: cents === null ? null : officialCents - cents,
    persons: cents === null ? null : (source?.persons ?? null),
    basis: source?.basis ?? "unstated",
  } as const;
}

/** Whether a row speaks against the table, seen in the light of what is listed. */
function standing(
  kind: RowKind,
  listed: KnownDeviation | null,
  amounts: { readonly officialCents: number; readonly computedCents: number | null },
) {
  if (listed === null) return { known: null, unexpected: !SOUND.includes(kind) };
  const state = stateOf(listed, { kind, ...amounts });
  return { known: { state, reason: listed.reason }, unexpected: state !== "still-there" };
}

const SOUND: readonly RowKind[] = ["equal", "attainable"];

function kindOf(officialCents: number, computedCents: number | null, attainable: boolean): RowKind {
  if (computedCents !== null) return officialCents === computedCents ? "equal" : "different";
  return attainable ? "attainable" : "not-attainable";
}

/** Rows of the second table that the official one lacks. */
function missingRows(
  table: VerificationTable | null,
  { computed, inOfficial, knownOf }: MissingContext,
): VerifiedRow[] {
  const missing = (table?.rows ?? []).filter((row) => !inOfficial.has(row.ags));
  return missing.map(({ ags, name, row, persons = null, basis = "unstated" }) => ({
    ...{ ags, name, kind: "missing", officialCents: null, computedCents: computed.get(ags)?.cents ?? null },
    ...{
      differenceCents: null,
      persons,
      basis,
      attainableBy: null,
      nearestCents: null,
      known: vanished(knownOf.get(ags)),
    },
    ...{ unexpected: true, file: table?.file ?? "", row },
  }));
}

interface MissingContext {
  readonly computed: ReadonlyMap<Ags, Computed>;
  readonly inOfficial: ReadonlySet<Ags>;
  readonly knownOf: ReadonlyMap<Ags, KnownDeviation>;
}

/** Listed deviations whose row is gone from both tables. */
function goneRows(
  known: KnownDeviations | null,
  official: ReadonlySet<Ags>,
  computed: ReadonlyMap<Ags, unknown>,
): VerifiedRow[] {
  const gone = (known?.deviations ?? []).filter(({ ags }) => !official.has(ags) && !computed.has(ags));
  return gone.map((listed) => ({
    ...{ ags: listed.ags, name: "", kind: "missing", officialCents: null, computedCents: null, differenceCents: null },
    ...{
      persons: null,
      basis: "unstated",
      attainableBy: null,
      nearestCents: null,
      known: vanished(listed),
      unexpected: true,
    },
    ...{ file: known?.file ?? "", row: listed.row },
  }));
}

function vanished(listed: KnownDeviation | undefined): VerifiedRow["known"] {
  return listed === undefined ? null : { state: "vanished", reason: listed.reason };
}
