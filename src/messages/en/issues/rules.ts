import type { RuleParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { quoted } from "./parts";

export const rules: IssueSentences<keyof RuleParams> = {
  "unknown-rule-set": ({ received, known }) => ({
    found: `the rule set ${quoted(received)}`,
    expected: `one of ${known.join(", ")}`,
  }),
  "no-pools": ({ ruleSet, source }) => ({
    found: `${ruleSet}, under which only districts receive money (${source})`,
    expected: "a rule set for municipalities, because districts form no pools",
  }),
  "no-two-year-figure": ({ ruleSet, years, isTranche }) => ({
    found: `amounts for two years under the rule set ${ruleSet}`,
    expected:
      `amounts for one year, because its budget is for ${years === 1 ? "one year" : `${years} years`}` +
      (isTranche ? "; a tranche has no two-year figure" : ""),
  }),
  "no-fixed-amounts": ({ ruleSet }) => ({
    found: `no fixed amounts in ${ruleSet}`,
    expected: "a rule set with fixedAmounts, because posts cannot be worked out without them",
  }),
  "no-delegation": () => ({
    found: "a delegation to the district",
    expected: "a municipality or a pool, because this rule set knows no delegation",
  }),
};
