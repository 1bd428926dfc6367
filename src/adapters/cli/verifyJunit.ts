import type { VerifyTexts } from "../../messages/commands/verify";
import type { Verification, VerifiedPool, VerifiedRow, WrongSum } from "../../verification/verification";
import { issueText, type Language } from "./issueText";
import type { UnusableSource } from "./outcome";
import { TEXTS } from "./texts";
import type { VerifiedInput } from "./verifyCommand";

/**
 * The verification in the form that JUnit made common: one test case for each row and each pool, and
 * one for each printed sum that is wrong.
 *
 * Rows without a comparison are *skipped* unless attainable amounts are enough; so are known deviations.
 */
export function printJunit(
  verification: Verification,
  { official, attainable }: VerifiedInput,
  said: VerifyTexts,
): string {
  const { rows, pools, wrongSums, ruleSet } = verification;
  const cases = [
    ...rows.map((row) => rowCase(row, attainable, said)),
    ...pools.map((pool) => poolCase(pool, said)),
    ...wrongSums.map((sum) => sumCase(sum, said)),
  ];
  const count = (wanted: CaseResult) => cases.filter(({ result }) => result === wanted).length;
  const totals = `tests="${cases.length}" failures="${count("failed")}" errors="0"`;
  const suite = `${ruleSet.id} ${ruleSet.version}: ${official.file}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="planungsrahmen verify" ${totals}>`,
    `  <testsuite name="${escaped(suite)}" ${totals} skipped="${count("skipped")}" time="0">`,
    ...cases.map((one) => testCase(one, ruleSet.id)),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

/** Input that cannot be used: a suite with an error for each problem, since build servers read an empty file as nothing. */
export function printJunitErrors(sources: readonly UnusableSource[], language: Language): string {
  const title = TEXTS[language].commands.notes.unusableInput;
  const cases = sources.flatMap(({ source, issues }) =>
    issues.map((found) => {
      const { code, row } = found;
      const place = row === null ? source : `${source}:${row}`;
      const error = `<error type="${code}" message="${escaped(issueText(found, language))}">${escaped(place)}</error>`;
      return `    <testcase name="${escaped(source)}" classname="${escaped(title)}" time="0">${error}</testcase>`;
    }),
  );
  const totals = `tests="${cases.length}" failures="0" errors="${cases.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="planungsrahmen verify" ${totals}>`,
    `  <testsuite name="${escaped(title)}" ${totals} skipped="0" time="0">`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

interface TestCase {
  readonly name: string;
  readonly result: CaseResult;
  readonly type: string;
  readonly message: string;
  readonly place: string;
}

function rowCase(row: VerifiedRow, attainable: boolean, said: VerifyTexts): TestCase {
  return {
    name: `${row.ags} ${row.name}`.trim(),
    result: resultOf(row, attainable),
    type: row.known === null ? row.kind : `known-${row.known.state}`,
    message: said.row(row),
    place: `${row.file}:${row.row}`,
  };
}

function poolCase(pool: VerifiedPool, said: VerifyTexts): TestCase {
  const results = { equal: "passed", different: "failed", "not-compared": "skipped" } as const;
  const { name, kind, file, row } = pool;
  return { name, result: results[kind], type: kind, message: said.pool(pool), place: `${file}:${row}` };
}

function sumCase(sum: WrongSum, said: VerifyTexts): TestCase {
  const { file, row, column } = sum;
  const name = said.sumCase(row, column);
  return { name, result: "failed", type: "wrong-sum", message: said.sum(sum), place: `${file}:${row}` };
}

type CaseResult = "passed" | "failed" | "skipped";

function resultOf({ unexpected, known, kind }: VerifiedRow, attainable: boolean): CaseResult {
  if (unexpected) return "failed";
  if (known !== null) return "skipped";
  return kind === "attainable" && !attainable ? "skipped" : "passed";
}

function testCase({ name, result, type, message, place }: TestCase, suite: string): string {
  const open = `    <testcase name="${escaped(name)}" classname="${escaped(suite)}" time="0"`;
  if (result === "passed") return `${open}/>`;
  const inner =
    result === "failed"
      ? `<failure type="${type}" message="${escaped(message)}">${escaped(place)}</failure>`
      : `<skipped message="${escaped(message)}"/>`;
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
