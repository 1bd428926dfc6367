import * as z from "zod";
import { isIsoDate } from "../dates/isoDate";
import type { Cents } from "../money/cents";
import type { WantedOfRule } from "../result/issueParams";
import type { DistributionRules } from "../rules/ruleSet";
import { ruleSetById } from "../rules/ruleSets";
import { ruleSetTemplateById } from "../rules/ruleSetTemplates";

const basis = z.enum(["official", "published", "inferred", "assumed", "open"]);
const text = z.string().trim().min(1);

function stated<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, basis, source: text });
}

/**
 * Bounds within which every sum of every stage is exact: with a million municipalities, whose frames round up to a
 * step, for a hundred years or six hundred months, and with posts of the dearest qualification in place of the cheapest.
 * All of them are far above what any programme has.
 */
export const BOUNDS = {
  /** A hundred billion euros. */
  amountCents: 10_000_000_000_000,
  /** A hundred thousand euros. */
  stepCents: 10_000_000,
  /** From one euro to a million a year for a full post. */
  fixedCents: { least: 100, most: 100_000_000 },
  /** How many times the smallest the largest fixed amount may be. */
  fixedTimes: 100,
  fixedAmounts: 100,
  persons: 1_000_000_000,
} as const;

function centsFrom(least: number, most: number) {
  return z
    .int()
    .min(least)
    .max(most)
    .transform((value) => value as Cents); // SAFETY: z.int() is a safe whole number
}

const amountCents = centsFrom(1, BOUNDS.amountCents);

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
    termCents: stated(amountCents),
    years: stated(z.int().min(1).max(100)),
    percentOfYear: stated(z.int().min(1).max(100)),
  }),
  totalPersons: stated(z.int().min(1).max(BOUNDS.persons).nullable()),
  rounding: stated(
    z.strictObject({
      stepCents: centsFrom(1, BOUNDS.stepCents),
      mode: z.enum(["half-up", "half-even", "floor", "ceiling"]),
    }),
  ),
  remainder: stated(z.enum(["none", "largest-remainder"])),
  districts: stated(z.record(z.string().regex(/^\d{5}$/), text)).nullable(),
};

const threshold = z.strictObject({
  amountCents: stated(amountCents),
  inclusive: stated(z.boolean()),
  measuredOn: stated(z.enum(["frame", "whole-year"]).nullable()),
  nearMissPersons: stated(z.int().min(0).max(BOUNDS.persons)),
});

const posts = {
  fixedAmounts: z
    .array(
      z.strictObject({
        qualification: text,
        amountCents: stated(centsFrom(BOUNDS.fixedCents.least, BOUNDS.fixedCents.most)),
      }),
    )
    .max(BOUNDS.fixedAmounts),
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
  /** What the field has to be. */
  readonly message: WantedOfRule["is"];
}[] = [
  {
    holds: ({ validFrom, validUntil }) => !isIsoDate(validFrom.value) || !(validFrom.value > (validUntil.value ?? "9")),
    path: ["validUntil", "value"],
    message: "not-before-start",
  },
  {
    holds: ({ budget }) => budget.percentOfYear.value === 100 || budget.years.value === 1,
    path: ["budget", "years", "value"],
    message: "one-year-of-tranche",
  },
  {
    holds: ({ remainder, rounding }) => remainder.value === "none" || rounding.value.mode === "floor",
    path: ["rounding", "value", "mode"],
    message: "floor-for-remainder",
  },
  {
    holds: ({ fixedAmounts = [] }) =>
      new Set(fixedAmounts.map(({ qualification }) => qualification)).size === fixedAmounts.length,
    path: ["fixedAmounts"],
    message: "each-once",
  },
  {
    holds: ({ fixedAmounts = [] }) => {
      const amounts = fixedAmounts.map(({ amountCents }) => amountCents.value);
      const smallest = Math.max(BOUNDS.fixedCents.least, Math.min(...amounts));
      return Math.max(...amounts) <= BOUNDS.fixedTimes * smallest;
    },
    path: ["fixedAmounts"],
    message: "within-hundredfold",
  },
  {
    holds: ({ id }) => ruleSetById(id) === undefined && ruleSetTemplateById(id) === undefined,
    path: ["id"],
    message: "own-name",
  },
];

function consistent(shape: z.ZodType<DistributionRules>): z.ZodType<DistributionRules> {
  return CHECKS.reduce((sound, { holds, path, message }) => sound.refine(holds, { path, message }), shape);
}

/** Rules with a threshold, checked in full. */
export const ruleSet = consistent(ruleSetShape);

/** Rules without a threshold, checked in full. */
export const distributionRules = consistent(distributionShape);
