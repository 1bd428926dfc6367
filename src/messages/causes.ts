import type { CauseParameters, NamedCause } from "../verification";

/** How one language says why a table deviates. */
export type CauseMessages = { readonly [Name in keyof CauseParameters]: (parameters: CauseParameters[Name]) => string };

/**
 * Says in words why a table deviates, as the beginning of a sentence.
 *
 * @param found a finding of `diagnose`, or one of its alternatives
 * @param messages those of a language: `de` or `en` of `planungsrahmen/messages`, or your own
 * @example
 * ```ts
 * import { euros, imBw201801 } from "planungsrahmen";
 * import { causeText, en } from "planungsrahmen/messages";
 * import { diagnose, verify } from "planungsrahmen/verification";
 *
 * const rows = [
 *   { row: 2, ags: "08337116", name: "Wehr", persons: 64, frameCents: euros(101_898) },
 *   { row: 3, ags: "08226096", name: "Weinheim", persons: 352, frameCents: euros(560_440) },
 * ];
 * const verification = verify({ file: "official.csv", rows }, null, imBw201801);
 * if (verification.ok) diagnose(verification.value).findings.map((found) => causeText(found, en)); // → ["amounts for 2 years in a column for one year"]
 * ```
 */
export function causeText({ cause, parameters }: NamedCause, { causes }: { readonly causes: CauseMessages }): string {
  // SAFETY: cause and parameters belong together, which the union of causes says and an indexed call cannot
  const say = causes[cause] as (parameters: NamedCause["parameters"]) => string;
  return say(parameters);
}
