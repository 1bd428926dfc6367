import { expect, it } from "vitest";
import { de, en, type Messages } from "../../src/messages/index";
import { describe } from "../../src/messages/issueMessages";
import { type IssueParts, issue } from "../../src/result/issue";
import type { JsonKind, RuleField, WantedOfRule } from "../../src/result/issueParams";

const JSON_KINDS: readonly JsonKind[] = ["boundaries", "golden-source", "plan", "rules", "table"];
const FIELDS: readonly RuleField[] = [
  ...(["id", "version", "rounding", "remainder", "validFrom", "validUntil", "measure", "totalPersons"] as const),
  ...(["recipients", "budget.termCents", "budget.years", "budget.percentOfYear", "threshold"] as const),
  ...(["minimumShareHundredths", "fundingMonths", "delegation"] as const),
];
const SIMPLE = [
  ...(["integer", "number", "text", "boolean", "object", "list", "name", "version", "date"] as const),
  ...(["like-built-in", "not-before-start", "one-year-of-tranche", "floor-for-remainder"] as const),
  ...(["each-once", "within-hundredfold", "own-name"] as const),
];
const WANTED: readonly WantedOfRule[] = [
  ...SIMPLE.map((is) => ({ is })),
  { is: "one-of", values: ["none", "largest-remainder"] },
  ...(["at-least", "at-most"] as const).flatMap((is) =>
    (["number", "characters", "entries"] as const).map((of) => ({ is, of, limit: 100 }) as const),
  ),
];
const NO_JSON = ["nothing", "no-json", "cut-off", "misspelt"] as const;

/** Every kind of issue about files of JSON, plans and rule sets. */
const PROBLEMS: readonly IssueParts[] = [
  ...JSON_KINDS.flatMap((wanted): IssueParts[] => [
    { code: "unreadable", params: { kind: "json", wanted, found: "cut-off", length: 4_711 } },
    { code: "unsafe-file", params: { kind: "nested", wanted, most: 500 } },
    { code: "unsafe-file", params: { kind: "too-long", wanted, length: 70_000_000 } },
  ]),
  ...NO_JSON.map(
    (found): IssueParts => ({ code: "invalid-rule-set", params: { kind: "json", wanted: "rules", found, length: 9 } }),
  ),
  { code: "unreadable", params: { kind: "no-plan", format: "planungsrahmen.pool-plan/2" } },
  { code: "unreadable", params: { kind: "plan-field", received: "x" } },
  { code: "unreadable", params: { kind: "plan-field", received: null } },
  { code: "unsafe-file", params: { kind: "features", count: 320_000, most: 100_000 } },
  { code: "unsafe-file", params: { kind: "points", count: 900_000, most: 4_000 } },
  { code: "unknown-provenance", params: { kind: "value", received: null, known: ["official", "press"] } },
  { code: "unknown-provenance", params: { kind: "value", received: "x", known: ["official", "press"] } },
  { code: "unknown-provenance", params: { kind: "no-source" } },
  { code: "missing-value", params: { kind: "rule-set", received: null } },
  { code: "missing-value", params: { kind: "rule-set", received: "1" } },
  { code: "invalid-rule-set", params: { kind: "twice", received: "id" } },
  { code: "invalid-rule-set", params: { kind: "not-an-object", received: "1" } },
  { code: "invalid-rule-set", params: { kind: "completes", received: "x", known: ["im-bw-2023", "im-bw-2025"] } },
  { code: "invalid-rule-set", params: { kind: "surplus", received: "x", saidBy: null } },
  { code: "invalid-rule-set", params: { kind: "surplus", received: "x", saidBy: "im-bw-2025" } },
  { code: "invalid-rule-set", params: { kind: "field", received: null, wanted: { is: "text" } } },
  ...WANTED.map(
    (wanted): IssueParts => ({ code: "invalid-rule-set", params: { kind: "field", received: "x", wanted } }),
  ),
  ...FIELDS.flatMap((field): IssueParts[] =>
    (["own", "unsaid"] as const).map((kind) => ({
      code: "missing-rule-value",
      params: { kind, ruleSet: "im-bw-2025", field },
    })),
  ),
  { code: "missing-rule-value", params: { kind: "incomplete", ruleSet: "im-bw-2025" } },
  { code: "no-threshold", params: { ruleSet: "own", source: null } },
  { code: "no-threshold", params: { ruleSet: "own", source: "X" } },
  { code: "unknown-rule-set", params: { kind: "name-or-file", received: "x", known: ["im-bw-2018-01", "im-bw-2025"] } },
  { code: "unknown-rule-set", params: { kind: "argument", received: "x", known: ["im-bw-2018-01"] } },
];

it.each([
  ["German", de],
  ["English", en],
] as const)(
  "issues of files and rule sets in %s are sentences that a person has read",
  async (_, messages: Messages) => {
    const lines = PROBLEMS.map((parts) => `${parts.code}: ${describe(issue(parts), messages)}`);
    expect(lines.filter((line) => /undefined|NaN|\[object| {2}/.test(line))).toEqual([]);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`filesAndRules.${messages.language}.txt`);
  },
);
