import type { ExactCents } from "../allocation/steps";
import type { RuleSet } from "../rules/ruleSet";

/** A fraction in lowest terms. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * What amounts of both sides are brought to before they are compared.
 *
 * `as-stated`: both sides pay for the same part of a year, and nothing is converted. `whole-year`: a tranche is grown to
 * the whole year that it is a part of, by the exact fraction and without rounding.
 */
export interface Measure {
  readonly kind: "as-stated" | "whole-year";
  /** What an amount of each side is multiplied by. */
  readonly before: Fraction;
  readonly after: Fraction;
}

/** Amounts as whole numbers of the same small part of a cent, so that they add up exactly. */
export interface Scale {
  /** An amount under rules that are one side's or a mixture of both. */
  parts(frameCents: number, ruleSet: RuleSet): bigint;
  exact(parts: bigint): ExactCents;
}

/** Finds the measure of two rule sets: a year's frame and a tranche have to become the same. */
export function measureOf(before: RuleSet, after: RuleSet): Measure {
  const [former, later] = [percentOf(before), percentOf(after)];
  const one = { numerator: 1, denominator: 1 };
  if (former === later) return { kind: "as-stated", before: one, after: one };
  return { kind: "whole-year", before: wholeYear(former), after: wholeYear(later) };
}

/** The scale in which every amount of the comparison is a whole number. */
export function scaleOf({ kind }: Measure, before: RuleSet, after: RuleSet): Scale {
  const factor = (ruleSet: RuleSet) =>
    kind === "as-stated" ? { numerator: 1, denominator: 1 } : wholeYear(percentOf(ruleSet));
  const perCent = BigInt(factor(before).denominator) * BigInt(factor(after).denominator);
  return {
    parts: (frameCents, ruleSet) => {
      const { numerator, denominator } = factor(ruleSet);
      return (BigInt(frameCents) * BigInt(numerator) * perCent) / BigInt(denominator);
    },
    exact: (parts) => exactOf(parts, perCent),
  };
}

function percentOf({ budget }: RuleSet): number {
  return budget.percentOfYear.value;
}

/** 60 % of a year grows to the whole year by 100/60, that is 5/3. */
function wholeYear(percent: number): Fraction {
  const common = Number(commonDivisor(100n, BigInt(percent)));
  return { numerator: 100 / common, denominator: percent / common };
}

/** Both parts bear the sign of the amount, and the fraction is in lowest terms. */
function exactOf(parts: bigint, perCent: bigint): ExactCents {
  const common = commonDivisor(parts, perCent);
  const denominator = perCent / common;
  const reduced = parts / common;
  return {
    wholeCents: Number(reduced / denominator),
    remainder: Number(reduced % denominator),
    denominator: Number(denominator),
  };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  const [x, y] = [a < 0n ? -a : a, b];
  return y === 0n ? x : commonDivisor(y, x % y);
}
