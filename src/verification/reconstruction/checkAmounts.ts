import { keyProblem } from "../../codes/keyProblem";
import { type Issue, issue, issueAt, type Problem, shown } from "../../result/issue";
import type { Quantity } from "../../result/issueParams";
import type { PublishedAmount } from "./reconstruction";

/** Checks the rows one by one: keys, each only once, amounts in whole euros, head counts; every problem, in order. */
export function checkAmounts(rows: readonly PublishedAmount[]): Issue[] {
  const firstSeen = new Map<string, number>();
  const issues = rows.flatMap((row, index) => {
    if (typeof row !== "object" || row === null) {
      throw new TypeError(`reconstruct: an amount was expected at position ${index}, ${String(row)} was given`);
    }
    const report = (field: keyof PublishedAmount, problem: Problem | null) =>
      problem === null ? [] : [issueAt(problem, { path: ["amounts", index, field], row: index + 1, column: field })];
    return [
      ...report("ags", keyProblem(row.ags) ?? repeated(row.ags, index + 1, firstSeen)),
      ...report("amountCents", checkAmount(row.amountCents)),
      ...report("persons", checkPersons(row.persons ?? null)),
    ];
  });
  return issues.length > 0 ? issues : checkTable(rows);
}

function repeated(ags: string, row: number, firstSeen: Map<string, number>): Problem | null {
  const firstRow = firstSeen.get(ags);
  if (firstRow === undefined) {
    firstSeen.set(ags, row);
    return null;
  }
  return { code: "duplicate-key", params: { kind: "row", ags, firstRow } };
}

function checkAmount(amount: unknown): Problem | null {
  if (amount === null || amount === undefined) return null;
  const problem = wholeProblem(amount, "whole-euros");
  if (problem !== null || Number(amount) % 100 === 0) return problem;
  return { code: "off-rounding-step", params: { cents: Number(amount), stepCents: 100 } };
}

function wholeProblem(value: unknown, quantity: Quantity): Problem | null {
  const params = { kind: "figure", received: shown(value), quantity } as const;
  if (typeof value !== "number" || Number.isNaN(value)) return { code: "not-a-number", params };
  if (value < 0) return { code: "negative", params };
  if (!Number.isInteger(value)) return { code: "fractional", params };
  return Number.isSafeInteger(value)
    ? null
    : { code: "too-large", params: { ...params, most: Number.MAX_SAFE_INTEGER } };
}

function checkPersons(persons: unknown): Problem | null {
  return persons === null ? null : wholeProblem(persons, "persons");
}

function checkTable(rows: readonly PublishedAmount[]): Issue[] {
  const path = ["amounts"];
  if (rows.length === 0) {
    return [issue({ code: "empty-table", path, params: { kind: "no-amount" } })];
  }
  if (rows.some(({ amountCents }) => (amountCents ?? 0) > 0)) return [];
  return [issue({ code: "missing-value", path, params: { kind: "published-amounts" } })];
}
