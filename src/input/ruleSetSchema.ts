import * as z from "zod";
import { isIsoDate } from "../dates/isoDate";
import type { Cents } from "../money/cents";
import type { DistributionRules } from "../rules/ruleSet";
import { ruleSetById } from "../rules/ruleSets";
import { ruleSetTemplateById } from "../rules/ruleSetTemplates";

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

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/);
const version = z.string().regex(/^\d+\.\d+\.\d+$/);

/** What every rule set has. */
const division = {
  format: z.literal("planungsrahmen.rule-set/1"),
  id,
  version,
  programme: text,
  title: text,
  completes: z.exactOptional(z.strictObject({ id, version })),
  validFrom: stated(z.iso.date()),
  validUntil: stated(z.iso.date().nullable()),
  recipients: z.exactOptional(stated(z.enum(["municipalities", "districts"]))),
  measure: z.exactOptional(stated(z.enum(["counted-persons", "population"]))),
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
  districts: stated(z.record(z.string().regex(/^\d{5}$/), text)).nullable(),
};

const threshold = z.strictObject({
  amountCents: stated(positiveCents),
  inclusive: stated(z.boolean()),
  measuredOn: stated(z.enum(["frame", "whole-year"]).nullable()),
  nearMissPersons: stated(z.int().min(0)),
});

const posts = {
  fixedAmounts: z.array(z.strictObject({ qualification: text, amountCents: stated(positiveCents) })),
  minimumShareHundredths: stated(z.int().min(1).max(100)),
  fundingMonths: stated(z.int().min(1).max(600)),
  delegation: stated(z.boolean()),
};

/** The shape of rules with a threshold, field by field; what fields have to do with each other is not part of it. */
export const ruleSetShape = z.strictObject({ ...division, threshold, ...posts });

/** The shape of rules without one, which may lack all that concerns posts. */
export const distributionShape = z.strictObject({
  ...division,
  threshold: stated(z.null()),
  fixedAmounts: z.exactOptional(posts.fixedAmounts),
  minimumShareHundredths: z.exactOptional(posts.minimumShareHundredths),
  fundingMonths: z.exactOptional(posts.fundingMonths),
  delegation: z.exactOptional(posts.delegation),
});

/** What fields of sound shape must not contradict. */
const CHECKS: readonly {
  readonly holds: (rules: DistributionRules) => boolean;
  readonly path: string[];
  readonly message: string;
}[] = [
  {
    holds: ({ validFrom, validUntil }) => !isIsoDate(validFrom.value) || !(validFrom.value > (validUntil.value ?? "9")),
    path: ["validUntil", "value"],
    message: "ein Tag nicht vor validFrom",
  },
  {
    holds: ({ budget }) => budget.percentOfYear.value === 100 || budget.years.value === 1,
    path: ["budget", "years", "value"],
    message: "1, denn eine Tranche (percentOfYear unter 100) gehört zu einem einzigen Jahr",
  },
  {
    holds: ({ remainder, rounding }) => remainder.value === "none" || rounding.value.mode === "floor",
    path: ["rounding", "value", "mode"],
    message: "„floor“, denn wo der Rest verteilt wird (largest-remainder), wird vorher abgerundet",
  },
  {
    holds: ({ fixedAmounts = [] }) =>
      new Set(fixedAmounts.map(({ qualification }) => qualification)).size === fixedAmounts.length,
    path: ["fixedAmounts"],
    message: "jede Qualifikation nur einmal",
  },
  {
    holds: ({ id }) => ruleSetById(id) === undefined && ruleSetTemplateById(id) === undefined,
    path: ["id"],
    message: "einen eigenen Namen, denn dieser gehört einem mitgelieferten Regelwerk",
  },
];

function consistent(shape: z.ZodType<DistributionRules>): z.ZodType<DistributionRules> {
  return CHECKS.reduce((sound, { holds, path, message }) => sound.refine(holds, { path, message }), shape);
}

/** Rules with a threshold, checked in full. */
export const ruleSet = consistent(ruleSetShape);

/** Rules without a threshold, checked in full. */
export const distributionRules = consistent(distributionShape);
