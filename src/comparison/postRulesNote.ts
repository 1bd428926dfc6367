import { formatEuros } from "../money/formatGerman";
import type { RuleSet } from "../rules/ruleSet";

/** Names rules about posts that have changed: no frame depends on them, so they are part of no effect. */
export function postRulesNote(before: RuleSet, after: RuleSet): string[] {
  const names = [...new Set([...before.fixedAmounts, ...after.fixedAmounts].map(({ qualification }) => qualification))];
  const values: readonly (readonly [string, (rules: RuleSet) => string])[] = [
    ...names.map((name) => [`Festbetrag ${name}`, (rules: RuleSet) => fixedAmount(rules, name)] as const),
    ["kleinste Stelle", (rules) => `${rules.minimumShareHundredths.value} Hundertstel`],
    ["Förderdauer", (rules) => `${rules.fundingMonths.value} Monate`],
    ["Übertragung auf den Landkreis", (rules) => (rules.delegation.value ? "ja" : "nein")],
  ];
  const changes = values
    .map(([name, value]) => [name, value(before), value(after)] as const)
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => `${name}: ${was} → ${is}`);
  if (changes.length === 0) return [];
  return [
    `Ebenfalls anders, aber ohne Wirkung auf Planungsrahmen und hier nicht verglichen: ${changes.join("; ")}. ` +
      "Was das für Stellen heißt, sagt staffing unter jedem der beiden Regelwerke.",
  ];
}

function fixedAmount({ fixedAmounts }: RuleSet, name: string): string {
  const found = fixedAmounts.find(({ qualification }) => qualification === name);
  return found === undefined ? "keiner" : formatEuros(found.amountCents.value);
}
