import type { DistributionRules, HeadMeasure, Recipients } from "../rules/ruleSet";

/** What sentences have to call by its name: who receives money, and whose heads are counted. */
export interface Terms {
  readonly recipients: Recipients;
  readonly measure: HeadMeasure;
}

/**
 * The terms that a rule set uses; the default is municipalities that receive money for counted persons.
 *
 * @example
 * ```ts
 * import { imBw201801 } from "planungsrahmen";
 * import { termsOf } from "planungsrahmen/messages";
 *
 * termsOf(imBw201801); // → { recipients: "municipalities", measure: "counted-persons" }
 * ```
 */
export function termsOf({ recipients, measure }: Pick<DistributionRules, "recipients" | "measure">): Terms {
  return { recipients: recipients?.value ?? "municipalities", measure: measure?.value ?? "counted-persons" };
}
