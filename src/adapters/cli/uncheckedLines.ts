import type { CheckPlanMessages } from "../../messages/commands/checkPlan";
import type { Unchecked } from "../../pooling/check/unchecked";

/** What a plan states and the check has not worked out anew. */
export function uncheckedLines(unchecked: readonly Unchecked[], messages: CheckPlanMessages): string[] {
  return [messages.notChecked(), ...unchecked.map(({ code, about }) => `  ${messages.unchecked[code](about.length)}`)];
}
