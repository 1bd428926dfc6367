import * as z from "zod";
import { isIsoDate } from "../dates/isoDate";
import type { Cents } from "../money/cents";
import { type Issue, issue, quoted } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import type { RuleSet } from "../rules/ruleSet";
import { ruleSetById } from "../rules/ruleSets";

const basis = z.enum(["official", "published", "inferred", "assumed", "open"]);
const text = z.string().trim().min(1);

function stated<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, basis, source: text });
}

/** A trillion euros: far above any budget, and low enough for every sum to be exact. */
const positiveCents = z
  .int()
  .positive()
  .max(100_000_000_000_000)
  .transform((value) => value as Cents); // SAFETY: z.int() is a safe whole number

const roundingStep = z
  .int()
  .positive()
  .max(100_000_000)
  .transform((value) => value as Cents); // SAFETY: as above

const ruleSet = z
  .strictObject({
    format: z.literal("planungsrahmen.rule-set/1"),
    id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    programme: text,
    title: text,
    validFrom: stated(z.iso.date()),
    validUntil: stated(z.iso.date().nullable()),
    budget: z.strictObject({
      termCents: stated(positiveCents),
      years: stated(z.int().min(1).max(100)),
      percentOfYear: stated(z.int().min(1).max(100)),
    }),
    totalPersons: stated(z.int().min(1).max(1_000_000_000).nullable()),
    rounding: stated(
      z.strictObject({ stepCents: roundingStep, mode: z.enum(["half-up", "half-even", "floor", "ceiling"]) }),
    ),
    remainder: stated(z.enum(["none", "largest-remainder"])),
    threshold: z.strictObject({
      amountCents: stated(positiveCents),
      inclusive: stated(z.boolean()),
      measuredOn: stated(z.enum(["frame", "whole-year"]).nullable()),
      nearMissPersons: stated(z.int().min(0)),
    }),
    fixedAmounts: z.array(z.strictObject({ qualification: text, amountCents: stated(positiveCents) })),
    minimumShareHundredths: stated(z.int().min(1).max(100)),
    fundingMonths: stated(z.int().min(1)),
    delegation: stated(z.boolean()),
    districts: stated(z.record(z.string().regex(/^\d{5}$/), text)).nullable(),
  })
  .refine(
    ({ validFrom, validUntil }) => !isIsoDate(validFrom.value) || !(validFrom.value > (validUntil.value ?? "9")),
    {
      path: ["validUntil", "value"],
      message: "ein Tag nicht vor validFrom",
    },
  )
  .refine((rules) => rules.budget.percentOfYear.value === 100 || rules.budget.years.value === 1, {
    path: ["budget", "years", "value"],
    message: "1, denn eine Tranche (percentOfYear unter 100) gehört zu einem einzigen Jahr",
  })
  .refine(({ remainder, rounding }) => remainder.value === "none" || rounding.value.mode === "floor", {
    path: ["rounding", "value", "mode"],
    message: "„floor“, denn wo der Rest verteilt wird (largest-remainder), wird vorher abgerundet",
  })
  .refine(({ id }) => ruleSetById(id) === undefined, {
    path: ["id"],
    message: "einen eigenen Namen, denn dieser gehört einem mitgelieferten Regelwerk",
  });

/**
 * Reads the rules of one's own programme from JSON and checks them.
 *
 * The file has the shape of the built-in rule sets: every value with its `basis` and `source`.
 *
 * @param source JSON text or a parsed value
 * @returns the rule set, or every field that is missing, unknown or out of range
 */
export function readRuleSet(source: unknown): Result<RuleSet> {
  const parsed = typeof source === "string" ? parseJson(source) : success(source);
  if (!parsed.ok) return parsed;
  const checked = ruleSet.safeParse(parsed.value);
  if (checked.success) return success(checked.data);
  return failure(checked.error.issues.flatMap((found) => describe(found, parsed.value)));
}

function parseJson(source: string): Result<unknown> {
  try {
    return success(JSON.parse(source.replace(/^\uFEFF/, "")));
  } catch {
    const received = "Text, der kein vollständiges JSON ist";
    return failure([issue({ code: "invalid-rule-set", received, expected: "ein Regelwerk als JSON" })]);
  }
}

function describe(found: z.core.$ZodIssue, value: unknown): Issue[] {
  const path = found.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  if (found.code === "unrecognized_keys") {
    return found.keys.map((key) => ruleIssue([...path, key], quoted(key), "kein Feld dieses Namens"));
  }
  const received = path.reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], value);
  return [ruleIssue(path, received === undefined ? "nichts" : quoted(received), expectationOf(found))];
}

function ruleIssue(path: readonly (string | number)[], received: string, expected: string): Issue {
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
      return FORMATS[found.path.at(-1) as string] ?? "einen Wert in der Form der mitgelieferten Regelwerke";
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

const FORMATS: Readonly<Record<string, string>> = {
  id: "einen Namen aus Kleinbuchstaben, Ziffern, Punkt und Bindestrich",
  version: "eine Version wie 1.0.0",
  value: "ein Datum JJJJ-MM-TT",
};
