import fc from "fast-check";
import { type Cents, cents } from "../../src/money/cents";
import type { RoundingMode } from "../../src/money/roundQuotient";
import type { RuleSet, Stated } from "../../src/rules/ruleSet";

/** What a test says about a programme of its own; everything else is of no account. */
export interface OwnRules {
  readonly termCents?: number;
  readonly years?: number;
  readonly percentOfYear?: number;
  readonly totalPersons?: number | null;
  readonly stepCents?: number;
  readonly mode?: RoundingMode;
  readonly remainder?: RuleSet["remainder"]["value"];
  readonly thresholdCents?: number;
  readonly inclusive?: boolean;
  readonly measuredOn?: RuleSet["threshold"]["measuredOn"]["value"];
  readonly nearMissPersons?: number;
  readonly fixedAmounts?: Readonly<Record<string, number>>;
  readonly minimumShareHundredths?: number;
  readonly fundingMonths?: number;
}

const said = <T>(value: T): Stated<T> => ({ value, basis: "assumed", source: "eigenes Regelwerk eines Tests" });
const money = (amount: number): Stated<Cents> => said(cents(amount));

/** Rules of a programme of one's own: 58,000 euros a year for 100 persons, from 510 euros, unless said otherwise. */
export function ownRules(own: OwnRules = {}): RuleSet {
  const { fixedAmounts = { degree: 6_400_000, "vocational-training": 5_100_000 } } = own;
  return {
    format: "planungsrahmen.rule-set/1",
    id: "own-programme",
    version: "1.0.0",
    programme: "own",
    title: "Eigenes Programm",
    validFrom: said("2018-01-01"),
    validUntil: said(null),
    budget: {
      termCents: money(own.termCents ?? 5_800_000),
      years: said(own.years ?? 1),
      percentOfYear: said(own.percentOfYear ?? 100),
    },
    totalPersons: said(own.totalPersons === undefined ? 100 : own.totalPersons),
    rounding: said({ stepCents: cents(own.stepCents ?? 100), mode: own.mode ?? "half-up" }),
    remainder: said(own.remainder ?? "none"),
    threshold: {
      amountCents: money(own.thresholdCents ?? 51_000),
      inclusive: said(own.inclusive ?? true),
      measuredOn: said(own.measuredOn === undefined ? "frame" : own.measuredOn),
      nearMissPersons: said(own.nearMissPersons ?? 0),
    },
    fixedAmounts: Object.entries(fixedAmounts).map(([qualification, amount]) => ({
      qualification,
      amountCents: money(amount),
    })),
    minimumShareHundredths: said(own.minimumShareHundredths ?? 25),
    fundingMonths: said(own.fundingMonths ?? 24),
    delegation: said(true),
    districts: null,
  };
}

const ROUNDING_MODES: readonly RoundingMode[] = ["half-up", "half-even", "floor", "ceiling"];

/** Ways to divide a small budget: shares from far below to far above a rounding step, in every mode. */
export const divisions: fc.Arbitrary<
  Required<Pick<OwnRules, "termCents" | "years" | "stepCents" | "mode">> & { readonly totalPersons: number }
> = fc.record({
  termCents: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 100_000 })),
  years: fc.integer({ min: 1, max: 4 }),
  totalPersons: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 300 })),
  stepCents: fc.oneof(fc.constantFrom(1, 5, 100), fc.integer({ min: 1, max: 700 })),
  mode: fc.constantFrom(...ROUNDING_MODES),
});
