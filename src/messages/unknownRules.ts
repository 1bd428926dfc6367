import type { UnknownRulesParams, UnknownRulesReason } from "../rules/unknownRules";

/** How one language says why the rules of a date are not known. */
export type UnknownRulesMessages = {
  readonly [Code in keyof UnknownRulesParams]: (params: UnknownRulesParams[Code]) => string;
};

/**
 * Says in a sentence why `ruleSetAt` knows no rules.
 *
 * @param reason of an answer of `ruleSetAt` that is `known: false`
 * @param messages those of a language: `de` or `en` of `planungsrahmen/messages`, or your own
 * @example
 * ```ts
 * import { ruleSetAt } from "planungsrahmen";
 * import { de, reasonText } from "planungsrahmen/messages";
 *
 * const found = ruleSetAt("ilag", "2018-01-05");
 * found.known ? "" : reasonText(found.reason, de); // → "Zum Programm „ilag“ ist kein Regelwerk bekannt."
 * ```
 */
export function reasonText(
  { code, params }: UnknownRulesReason,
  { unknownRules }: { readonly unknownRules: UnknownRulesMessages },
): string {
  // SAFETY: code and parameters belong together, which the union of reasons says and an indexed call cannot
  const say = unknownRules[code] as (params: UnknownRulesReason["params"]) => string;
  return say(params);
}
