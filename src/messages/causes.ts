import type { CauseParameters, NamedCause } from "../verification";

/** How one language says why a table deviates. */
export type CauseMessages = { readonly [Name in keyof CauseParameters]: (parameters: CauseParameters[Name]) => string };

/**
 * Says in words why a table deviates, as the beginning of a sentence.
 *
 * @param found a finding of `diagnose`, or one of its alternatives
 * @param messages those of a language: `de` or `en` of `planungsrahmen/messages`, or your own
 */
export function causeText({ cause, parameters }: NamedCause, { causes }: { readonly causes: CauseMessages }): string {
  // SAFETY: cause and parameters belong together, which the union of causes says and an indexed call cannot
  const say = causes[cause] as (parameters: NamedCause["parameters"]) => string;
  return say(parameters);
}
