import { type Ags, compareAgs } from "../codes/ags";
import { assessFrame } from "../eligibility/assess";
import type { AssessedMunicipality, Assessment, Question } from "../eligibility/eligibility";
import { type Cents, cents } from "../money/cents";
import { failure, type Result, success } from "../result/result";
import { checkMembers } from "./checkMembers";
import { checkPoolsExist } from "./checkPoolsExist";
import { districtsOf, sumOfFrames } from "./members";

/** A group that people have in mind, held against the threshold. */
export interface PoolAssessment {
  /** In the order of their keys; members above the threshold are allowed. */
  readonly members: readonly AssessedMunicipality[];
  /** Null when a member's head count is not known. */
  readonly persons: number | null;
  /** The sum of the members' rounded frames (*gemeinsamer Planungsrahmen*), never the rounded sum of their persons. */
  readonly frameCents: Cents;
  readonly requiredCents: Cents;
  /** Frame less what is required: below zero it is what the group lacks. */
  readonly marginCents: Cents;
  /** Null where only the authority can say; `questions` says what. */
  readonly reaches: boolean | null;
  readonly questions: readonly Question[];
  readonly districts: readonly string[];
}

/**
 * Judges a pool (*Zusammenschluss*) that people have agreed: its common frame and whether it may apply.
 *
 * Members need not be neighbours and may be of several districts: no source demands either. How far each member is from
 * the threshold by itself stands in its own `marginCents`.
 *
 * @param assessment the municipalities, from `assess`
 * @param members keys, at least two, each once
 * @returns the pool, or what is wrong with the list of members
 * @legalSource VwV Integrationsmanagement: the frame may be reached by several municipalities together
 * @example
 * ```ts
 * import { allocate, assess, assessPool, imBw201801 } from "planungsrahmen";
 *
 * const table = [
 *   { ags: "08337116", name: "Wehr", persons: 64 },
 *   { ags: "08337013", name: "Bad Säckingen", persons: 40 },
 * ];
 * const allocation = allocate(table, imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const pool = assessPool(assessment, ["08337116", "08337013"]);
 *   if (pool.ok) [pool.value.frameCents, pool.value.reaches]; // → [8_279_200, true]
 * }
 * ```
 */
export function assessPool(assessment: Assessment, members: readonly Ags[]): Result<PoolAssessment> {
  const known = new Map(assessment.municipalities.map((municipality) => [municipality.ags, municipality]));
  const issues = [...checkPoolsExist(assessment.ruleSet), ...checkMembers({ members, path: [] }, known)];
  if (issues.length > 0) return failure(issues);
  const chosen = members.flatMap((ags) => known.get(ags) ?? []).sort((a, b) => compareAgs(a.ags, b.ags));
  const frameCents = sumOfFrames(chosen);
  const counted = chosen.every((member) => member.persons !== null);
  const { status, questions } = assessFrame(frameCents, assessment.ruleSet, assessment.totalPersons.value);
  return success({
    members: chosen,
    persons: counted ? chosen.reduce((sum, member) => sum + (member.persons ?? 0), 0) : null,
    frameCents,
    requiredCents: assessment.requiredCents,
    marginCents: cents(frameCents - assessment.requiredCents),
    reaches: status === "needs-decision" ? null : status === "apply-alone",
    questions,
    districts: districtsOf(members),
  });
}
