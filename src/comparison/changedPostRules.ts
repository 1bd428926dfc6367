import type { Cents } from "../money/cents";
import type { RuleSet } from "../rules/ruleSet";
import type { ChangedPostRule } from "./remark";

/** Rules about posts that have changed: no frame depends on them, so they are part of no effect. */
export function changedPostRules(before: RuleSet, after: RuleSet): ChangedPostRule[] {
  const names = [...new Set([...before.fixedAmounts, ...after.fixedAmounts].map(({ qualification }) => qualification))];
  const both = <Value>(value: (rules: RuleSet) => Value) => ({ before: value(before), after: value(after) });
  const rules: readonly ChangedPostRule[] = [
    ...names.map((qualification): ChangedPostRule => {
      return { rule: "fixed-amount", qualification, ...both((rules) => fixedAmount(rules, qualification)) };
    }),
    { rule: "smallest-post", ...both((rules) => rules.minimumShareHundredths.value) },
    { rule: "funding-months", ...both((rules) => rules.fundingMonths.value) },
    { rule: "delegation", ...both((rules) => rules.delegation.value) },
  ];
  return rules.filter((one) => one.before !== one.after);
}

function fixedAmount({ fixedAmounts }: RuleSet, name: string): Cents | null {
  return fixedAmounts.find(({ qualification }) => qualification === name)?.amountCents.value ?? null;
}
