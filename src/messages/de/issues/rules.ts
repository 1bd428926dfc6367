import type { RuleParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { quoted } from "./parts";

export const rules: IssueSentences<keyof RuleParams> = {
  "unknown-rule-set": ({ received, known }) => ({
    found: `das Regelwerk ${quoted(received)}`,
    expected: `eines von ${known.join(", ")}`,
  }),
  "no-pools": ({ ruleSet, source }) => ({
    found: `${ruleSet}, nach dem nur Kreise etwas erhalten (${source})`,
    expected: "ein Regelwerk für Gemeinden, denn Kreise bilden keine Zusammenschlüsse",
  }),
  "no-two-year-figure": ({ ruleSet, years, isTranche }) => ({
    found: `Beträge für zwei Jahre zum Regelwerk ${ruleSet}`,
    expected:
      `Beträge für ein Jahr, denn dessen Mittel sind für ${years === 1 ? "ein Jahr" : `${years} Jahre`}` +
      (isTranche ? "; eine Tranche hat keinen Zweijahresbetrag" : ""),
  }),
  "no-fixed-amounts": ({ ruleSet }) => ({
    found: `keine Festbeträge in ${ruleSet}`,
    expected: "ein Regelwerk mit fixedAmounts, denn ohne Festbeträge gibt es keine Stellen zu rechnen",
  }),
  "no-delegation": () => ({
    found: "eine Übertragung auf den Landkreis",
    expected: "eine Gemeinde oder einen Zusammenschluss, denn dieses Regelwerk kennt keine Übertragung",
  }),
};
