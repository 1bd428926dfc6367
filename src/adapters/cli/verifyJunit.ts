import type { Verification, VerifiedRow } from "../../verification/verification";
import type { VerifiedInput } from "./verifyCommand";
import { rowText } from "./verifyRowText";

/**
 * The verification in the form that JUnit made common: one test case for each row.
 *
 * Rows without a comparison are *skipped* unless attainable amounts are enough; so are known deviations.
 */
export function printJunit({ rows, ruleSet }: Verification, { official, attainable }: VerifiedInput): string {
  const results = rows.map((row) => ({ row, result: resultOf(row, attainable) }));
  const count = (wanted: CaseResult) => results.filter(({ result }) => result === wanted).length;
  const totals = `tests="${rows.length}" failures="${count("failed")}" errors="0"`;
  const suite = `${ruleSet.id} ${ruleSet.version}: ${official.file}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="planungsrahmen verify" ${totals}>`,
    `  <testsuite name="${escaped(suite)}" ${totals} skipped="${count("skipped")}" time="0">`,
    ...results.map(({ row, result }) => testCase(row, result, ruleSet.id)),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

type CaseResult = "passed" | "failed" | "skipped";

function resultOf({ unexpected, known, kind }: VerifiedRow, attainable: boolean): CaseResult {
  if (unexpected) return "failed";
  if (known !== null) return "skipped";
  return kind === "attainable" && !attainable ? "skipped" : "passed";
}

function testCase(row: VerifiedRow, result: CaseResult, suite: string): string {
  const open = `    <testcase name="${escaped(`${row.ags} ${row.name}`.trim())}" classname="${escaped(suite)}" time="0"`;
  if (result === "passed") return `${open}/>`;
  const text = escaped(rowText(row));
  const place = escaped(`${row.file}:${row.row}`);
  const inner =
    result === "failed"
      ? `<failure type="${row.known === null ? row.kind : `known-${row.known.state}`}" message="${text}">${place}</failure>`
      : `<skipped message="${text}"/>`;
  return `${open}>${inner}</testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text that XML can hold: what has a meaning is written as an entity, what XML forbids becomes a replacement mark. */
function escaped(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>"'\t\n\r]/g, (mark) => ENTITIES[mark] ?? mark);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu;
