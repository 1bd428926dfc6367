import { keyProblem } from "../../codes/keyProblem";
import { formatEuros } from "../../money/formatGerman";
import { type Issue, type IssueParts, issue, quoted } from "../../result/issue";
import type { PublishedAmount } from "./reconstruction";

type Finding = Pick<IssueParts, "code" | "received" | "expected">;

/** Checks the rows one by one: keys, each only once, amounts in whole euros, head counts; every problem, in order. */
export function checkAmounts(rows: readonly PublishedAmount[]): Issue[] {
  const firstSeen = new Map<string, number>();
  const issues = rows.flatMap((row, index) => {
    if (typeof row !== "object" || row === null) {
      throw new TypeError(`reconstruct: an amount was expected at position ${index}, ${String(row)} was given`);
    }
    const report = (field: keyof PublishedAmount, finding: Finding | null) =>
      finding === null ? [] : [issue({ ...finding, path: ["amounts", index, field], row: index + 1, column: field })];
    return [
      ...report("ags", keyProblem(row.ags) ?? repeated(row.ags, index + 1, firstSeen)),
      ...report("amountCents", checkAmount(row.amountCents)),
      ...report("persons", checkPersons(row.persons ?? null)),
    ];
  });
  return issues.length > 0 ? issues : checkTable(rows);
}

function repeated(ags: string, row: number, firstSeen: Map<string, number>): Finding | null {
  const first = firstSeen.get(ags);
  if (first === undefined) {
    firstSeen.set(ags, row);
    return null;
  }
  const expected = `jeden AGS nur einmal (zuerst in Zeile ${first})`;
  return { code: "duplicate-key", received: `${quoted(ags)} zum zweiten Mal`, expected };
}

function checkAmount(amount: unknown): Finding | null {
  if (amount === null || amount === undefined) return null;
  const received = quoted(amount);
  const expected = "einen Betrag in ganzen Euro ab 0";
  if (typeof amount !== "number" || Number.isNaN(amount)) return { code: "not-a-number", received, expected };
  if (amount < 0) return { code: "negative", received: formatted(amount), expected };
  if (!Number.isInteger(amount)) return { code: "fractional", received, expected };
  if (!Number.isSafeInteger(amount)) return { code: "too-large", received, expected };
  return amount % 100 === 0 ? null : { code: "off-rounding-step", received: formatEuros(amount), expected };
}

function formatted(amount: number): string {
  return Number.isSafeInteger(amount) ? formatEuros(amount) : quoted(amount);
}

function checkPersons(persons: unknown): Finding | null {
  if (persons === null) return null;
  const received = quoted(persons);
  const expected = "eine ganze Personenzahl ab 0";
  if (typeof persons !== "number" || Number.isNaN(persons)) return { code: "not-a-number", received, expected };
  if (persons < 0) return { code: "negative", received, expected };
  return Number.isSafeInteger(persons) ? null : { code: "fractional", received, expected };
}

function checkTable(rows: readonly PublishedAmount[]): Issue[] {
  const path = ["amounts"];
  if (rows.length === 0) {
    return [issue({ code: "empty-table", path, received: "keine einzige Zeile", expected: "mindestens einen Betrag" })];
  }
  if (rows.some(({ amountCents }) => (amountCents ?? 0) > 0)) return [];
  const received = "keinen Betrag über 0 €";
  return [issue({ code: "missing-value", path, received, expected: "mindestens einen veröffentlichten Betrag" })];
}
