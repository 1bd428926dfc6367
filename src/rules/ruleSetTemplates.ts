import { imBw2022Soforthilfe } from "./imBw2022Soforthilfe";
import { imBw2023 } from "./imBw2023";
import { imBw2025 } from "./imBw2025";
import type { RuleSetTemplate } from "./ruleSetTemplate";

/**
 * Rule sets of which only a part is known, oldest first; `completeRuleSet` takes what is missing.
 *
 * The calls in them are marked as pure, so that bundles that use none of them leave them out.
 */
export const ruleSetTemplates: readonly RuleSetTemplate[] = [imBw2022Soforthilfe, imBw2023, imBw2025];

/**
 * Finds an incomplete rule set by its name; undefined when there is none of that name.
 *
 * @example
 * ```ts
 * import { ruleSetTemplateById } from "planungsrahmen";
 *
 * ruleSetTemplateById("im-bw-2022-soforthilfe")?.required.map(({ field }) => field); // → ["validFrom", "validUntil", "rounding", "remainder"]
 * ```
 */
export function ruleSetTemplateById(id: string): RuleSetTemplate | undefined {
  return ruleSetTemplates.find((template) => template.id === id);
}
