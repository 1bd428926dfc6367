import type { Draft } from "../draft";
import type { Parameter } from "./parameterSheet";

/** What the rules also say and this workbook does not calculate with. */
export function furtherParameters(draft: Draft): Parameter[] {
  const { assessment, labels } = draft;
  const { parameters: words } = labels;
  const { validFrom, validUntil, fundingMonths } = assessment.ruleSet;
  const line = { name: null, open: false } as const;
  return [
    { ...line, heading: words.validFrom, value: validFrom.value, unit: "", stated: validFrom },
    { ...line, heading: words.validUntil, value: validUntil.value, unit: "", stated: validUntil },
    { ...line, heading: words.fundingMonths, value: fundingMonths.value, unit: words.months, stated: fundingMonths },
  ];
}
