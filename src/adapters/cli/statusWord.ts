import type { AssessedMunicipality } from "../../eligibility/eligibility";
import type { DistributionRules } from "../../rules/ruleSet";
import type { Texts } from "./texts";

/** What a municipality or a district may do with its frame, in the words that every command uses for it. */
export function statusWord(
  { status, nearMiss }: Pick<AssessedMunicipality, "status" | "nearMiss">,
  { recipients }: Pick<DistributionRules, "recipients">,
  { commands }: Texts,
): string {
  return commands.words.status(status, {
    nearMiss: nearMiss === true,
    // Districts form no pools.
    mayPool: recipients?.value !== "districts",
  });
}
