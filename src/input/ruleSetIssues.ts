import type * as z from "zod";
import { type Issue, type IssueParams, issue, shown } from "../result/issue";
import type { WantedOfRule } from "../result/issueParams";

/** What zod found, as issues that name the field. */
export function describe(found: z.core.$ZodIssue, value: unknown): Issue[] {
  const path = found.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  if (found.code === "unrecognized_keys") {
    return found.keys.map((key) => ruleIssue([...path, key], { kind: "surplus", received: shown(key), saidBy: null }));
  }
  const node = path.reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], value);
  const received = node === undefined ? null : shown(node);
  return [ruleIssue(path, { kind: "field", received, wanted: wantedOf(found) })];
}

/** One thing wrong with one field of a rule set. */
export function ruleIssue(path: readonly (string | number)[], params: IssueParams["invalid-rule-set"]): Issue {
  return issue({ code: "invalid-rule-set", path, column: path.length === 0 ? null : path.join("."), params });
}

function wantedOf(found: z.core.$ZodIssue): WantedOfRule {
  switch (found.code) {
    case "invalid_type":
      return { is: TYPES[found.expected] ?? "like-built-in" };
    case "invalid_value":
      return { is: "one-of", values: found.values.map(String) };
    case "too_small":
      return { is: "at-least", limit: Number(found.minimum), of: COUNTED[found.origin] ?? "number" };
    case "too_big":
      return { is: "at-most", limit: Number(found.maximum), of: COUNTED[found.origin] ?? "number" };
    case "custom":
      // SAFETY: the schema's own checks have one of these for their message
      return { is: found.message as Simple };
    default:
      return { is: FORMATS.get(found.path.at(-1)) ?? "like-built-in" };
  }
}

type Simple = Exclude<WantedOfRule["is"], "one-of" | "at-least" | "at-most">;

const TYPES: Readonly<Record<string, Simple>> = {
  int: "integer",
  number: "number",
  string: "text",
  boolean: "boolean",
  object: "object",
  array: "list",
  record: "object",
};

const COUNTED: Readonly<Record<string, "characters" | "entries">> = { string: "characters", array: "entries" };

/** By the name of the field, which the file may have called anything, also `constructor`. */
const FORMATS: ReadonlyMap<unknown, Simple> = new Map([
  ["id", "name"],
  ["version", "version"],
  ["value", "date"],
]);
