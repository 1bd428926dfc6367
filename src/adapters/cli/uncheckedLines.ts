import { planCheck } from "../../messages/de/planCheck";
import type { Unchecked } from "../../pooling/check/unchecked";

/** What a plan states and the check has not worked out anew. */
export function uncheckedLines(unchecked: readonly Unchecked[]): string[] {
  return ["Nicht geprüft:", ...unchecked.map(({ code, about }) => `  ${planCheck.unchecked[code](about.length)}`)];
}
