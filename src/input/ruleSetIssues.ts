import type * as z from "zod";
import { type Issue, issue, quoted } from "../result/issue";

/** What zod found, as issues that name the field. */
export function describe(found: z.core.$ZodIssue, value: unknown): Issue[] {
  const path = found.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  if (found.code === "unrecognized_keys") {
    return found.keys.map((key) => ruleIssue([...path, key], quoted(key), "kein Feld dieses Namens"));
  }
  const received = path.reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], value);
  return [ruleIssue(path, received === undefined ? "nichts" : quoted(received), expectationOf(found))];
}

/** One thing wrong with one field of a rule set. */
export function ruleIssue(path: readonly (string | number)[], received: string, expected: string): Issue {
  return issue({
    code: "invalid-rule-set",
    path,
    column: path.length === 0 ? null : path.join("."),
    received,
    expected,
  });
}

function expectationOf(found: z.core.$ZodIssue): string {
  switch (found.code) {
    case "invalid_type":
      return `${TYPES[found.expected] ?? found.expected}`;
    case "invalid_value":
      return `eines von ${found.values.map((value) => `„${String(value)}“`).join(", ")}`;
    case "too_small":
      return `mindestens ${found.minimum}${found.origin === "string" ? " Zeichen" : ""}`;
    case "too_big":
      return `höchstens ${found.maximum}`;
    case "custom":
      return found.message;
    default:
      return FORMATS.get(found.path.at(-1)) ?? "einen Wert in der Form der mitgelieferten Regelwerke";
  }
}

const TYPES: Readonly<Record<string, string>> = {
  int: "eine ganze Zahl",
  number: "eine Zahl",
  string: "Text",
  boolean: "true oder false",
  object: "ein Objekt",
  array: "eine Liste",
  record: "ein Objekt",
};

/** By the name of the field, which the file may have called anything, also `constructor`. */
const FORMATS: ReadonlyMap<unknown, string> = new Map([
  ["id", "einen Namen aus Kleinbuchstaben, Ziffern, Punkt und Bindestrich"],
  ["version", "eine Version wie 1.0.0"],
  ["value", "ein Datum JJJJ-MM-TT"],
]);
