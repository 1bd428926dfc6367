import { type AllocateOptions, totalOf } from "../allocation/allocate";
import { checkAgainstBudget } from "../allocation/checkAgainstBudget";
import { checkMunicipalities } from "../allocation/checkMunicipalities";
import { keyProblem } from "../codes/keyProblem";
import { type Issue, issue, issueAt, shown } from "../result/issue";
import { issueList } from "../result/issueList";
import type { RuleSet } from "../rules/ruleSet";
import type { KnownDeviations, PrintedPools, VerificationTable } from "./verification";

/** Everything that a verification reads. */
export interface VerificationInput {
  readonly official: VerificationTable;
  readonly computedFrom: VerificationTable | null;
  readonly known: KnownDeviations | null;
  readonly pools: PrintedPools | null;
}

/**
 * Checks whether tables can be held against each other at all.
 *
 * Official amounts may be anything from 0: whether they are right is the question. Everything else must be sound.
 *
 * @returns every problem; the path begins with `official`, `computedFrom`, `known`, `pools` or `years`
 */
export function checkTables(
  { official, computedFrom, known, pools }: VerificationInput,
  ruleSet: RuleSet,
  options: AllocateOptions & { readonly years?: 1 | 2 },
): Issue[] {
  return [
    ...checkYears(options.years ?? 1, ruleSet),
    ...checkRows("official", official, ruleSet).filter(({ code }) => code !== "off-rounding-step"),
    ...checkAmounts(official),
    ...(computedFrom === null ? [] : checkRows("computedFrom", computedFrom, ruleSet)),
    ...checkComputable(official, computedFrom, ruleSet, options),
    ...checkKnown(known),
    ...checkPools(pools, new Set([...official.rows, ...(computedFrom?.rows ?? [])].map((row) => row.ags))),
  ];
}

function checkYears(years: number, { id, budget }: RuleSet): Issue[] {
  if (years !== 1 && years !== 2) throw new RangeError(`verify: 1 or 2 years were expected, ${years} were given`);
  if (years === 1 || budget.years.value === years) return [];
  const params = { ruleSet: id, years: budget.years.value, isTranche: budget.percentOfYear.value !== 100 };
  return [issue({ code: "no-two-year-figure", path: ["years"], params })];
}

type Part = "official" | "computedFrom";

function checkRows(part: Part, { rows }: VerificationTable, ruleSet: RuleSet): Issue[] {
  if (rows.length === 0) {
    return [issue({ code: "empty-table", path: [part], params: { kind: "no-municipality" } })];
  }
  const found = issueList(checkMunicipalities(rows, ruleSet, (index) => rows[index]?.row ?? index + 1)).toArray();
  return found.map((one) => issue({ ...one, path: [part, ...one.path.slice(1)] }));
}

/** Rows without an amount have nothing to be checked; a table without any is probably another one. */
function checkAmounts({ rows }: VerificationTable): Issue[] {
  const empty = rows.filter((row) => row.frameCents == null && row.persons != null);
  if (rows.length > 0 && empty.length === rows.length) {
    return [issue({ code: "missing-value", path: ["official"], params: { kind: "official-amounts" } })];
  }
  return empty.map(({ row }) =>
    issue({ code: "missing-value", path: ["official"], row, column: "frame_eur", params: { kind: "official-amount" } }),
  );
}

/** Head counts must fit into the total, and where a frame hangs on the whole table each row needs one. */
function checkComputable(
  official: VerificationTable,
  computedFrom: VerificationTable | null,
  ruleSet: RuleSet,
  options: AllocateOptions,
): Issue[] {
  const rows = (computedFrom ?? official).rows;
  const path = [computedFrom === null ? "official" : "computedFrom"];
  const total = totalOf(rows, ruleSet, options).value;
  const counted = rows.map((row) => ({ ...row, frameCents: null }));
  const tooMany = checkAgainstBudget(counted, [], ruleSet, total).map((found) => issue({ ...found, path }));
  if (total === 0) {
    return [issue({ code: "no-persons", path, params: {} })];
  }
  const dependsOnAll = total === null || ruleSet.remainder.value !== "none";
  const bare = rows.filter((row) => row.persons == null || row.basis === "inferred");
  const part = dependsOnAll && total !== null && rows.reduce((sum, row) => sum + (row.persons ?? 0), 0) < total;
  const second = computedFrom !== null && rows.every((row) => row.frameCents != null);
  if (!dependsOnAll || second || (bare.length === 0 && !part)) return tooMany;
  return [
    ...tooMany,
    issue({ code: "needs-head-counts", path, params: { kind: "whole-table", rowsWithout: bare.length } }),
  ];
}

/** A pool is made of different municipalities that the tables know. */
function checkPools(printed: PrintedPools | null, known: ReadonlySet<string>): Issue[] {
  return (printed?.pools ?? []).flatMap(({ name, members, row }) => {
    const place = { path: ["pools", name], row, column: "ags" };
    const strangers = members.filter((ags) => !known.has(ags));
    const twice = members.filter((ags, index) => members.indexOf(ags) !== index);
    return [
      ...strangers.map((ags) =>
        issue({ code: "unknown-key", ...place, params: { kind: "in-no-table", received: shown(ags) } }),
      ),
      ...twice.map((ags) => issue({ code: "duplicate-key", ...place, params: { kind: "member", ags, pool: name } })),
    ];
  });
}

function checkKnown(known: KnownDeviations | null): Issue[] {
  const firstSeen = new Map<string, number>();
  return (known?.deviations ?? []).flatMap(({ ags, row }, index) => {
    const place = { path: ["known", index, "ags"], row, column: "ags" };
    const problem = keyProblem(ags);
    if (problem !== null) return [issueAt(problem, place)];
    const firstRow = firstSeen.get(ags);
    firstSeen.set(ags, firstRow ?? row);
    return firstRow === undefined
      ? []
      : [issue({ code: "duplicate-key", ...place, params: { kind: "row", ags, firstRow } })];
  });
}
