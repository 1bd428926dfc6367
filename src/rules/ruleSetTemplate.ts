import type { RuleField } from "../result/issueParams";
import type { DistributionRules, RuleSet, Stated } from "./ruleSet";

/** A value that no source at hand gives, so that whoever applies the rules has to say it. */
export interface RequiredValue {
  /** The field of the rule set, for example `totalPersons` or `budget.termCents`; messages have the question by it. */
  readonly field: RuleField;
  /** True for what only posts need: not asked for where there is no threshold. */
  readonly onlyForPosts?: true;
}

/** What is known of the rules, each value as in a rule set. */
export type KnownRules = Omit<
  Partial<RuleSet>,
  "format" | "id" | "version" | "programme" | "title" | "completes" | "budget" | "threshold"
> & {
  readonly budget?: Partial<DistributionRules["budget"]>;
  readonly threshold?: DistributionRules["threshold"];
};

/**
 * A rule set of which the sources give only a part; a `RuleSet` comes out of it once the rest is given.
 *
 * Nothing is worked out with it as it is, and nothing in it is guessed.
 */
export interface RuleSetTemplate {
  readonly format: "planungsrahmen.rule-set-template/1";
  readonly id: string;
  /** Semantic version of the values that are known. */
  readonly version: string;
  readonly programme: string;
  readonly title: string;
  /** What a rule set is called that gives what is missing. */
  readonly titleOfCompleted: string;
  /** The calendar years in which these rules hold, as far as the sources say; from and until which day is another value. */
  readonly years: Stated<{ readonly first: number; readonly last: number }>;
  readonly known: KnownRules;
  readonly required: readonly RequiredValue[];
}
