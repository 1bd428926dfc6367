import { type Ags, compareAgs, districtOf } from "../codes/ags";
import { assessFrame } from "../eligibility/assess";
import type { AssessedMunicipality, Assessment, Question } from "../eligibility/eligibility";
import { cents } from "../money/cents";
import { assessPool } from "../pooling/assessPool";
import { sumOfFrames } from "../pooling/members";
import { type Issue, issue, shown } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { delegationQuestion } from "./questionsOf";
import type { Applicant, ApplicantAsked, Member } from "./staffing";

/**
 * Finds who employs in an assessed table: one municipality, a pool, or the district for its municipalities.
 *
 * A pool is judged as `assessPool` judges it. A district applies with the sum of the rounded frames of those that gave the
 * task to it (*Übertragung*); whether the threshold holds for that sum no source says.
 *
 * @returns the applicant, or unknown and repeated keys, too few members, members of other districts
 */
export function applicantOf(assessment: Assessment, asked: ApplicantAsked): Result<Applicant> {
  const keys = asked.kind === "municipality" ? [asked.ags] : asked.members;
  const issues = asked.kind === "pool" ? [] : checkKeys(keys, assessment);
  if (asked.kind === "delegation") issues.push(...checkDelegation(keys, assessment));
  if (issues.length > 0) return failure(issues);
  if (asked.kind === "pool") {
    const pool = assessPool(assessment, keys);
    if (!pool.ok) return pool;
    const { members, reaches, questions } = pool.value;
    return success({ ...applicant("pool", members, assessment), mayApply: settled(reaches, questions), questions });
  }
  const members = keys.flatMap((ags) => assessment.municipalities.find((row) => row.ags === ags) ?? []);
  members.sort((a, b) => compareAgs(a.ags, b.ags));
  const found = applicant(asked.kind, members, assessment);
  const { status, questions } = assessFrame(found.frameCents, assessment.ruleSet, assessment.totalPersons.value);
  if (asked.kind === "delegation" && status === "must-share") {
    return success({ ...found, mayApply: null, questions: [delegationQuestion(found.frameCents)] });
  }
  return success({ ...found, mayApply: settled(status === "apply-alone", questions), questions });
}

function applicant(
  kind: Applicant["kind"],
  members: readonly AssessedMunicipality[],
  { requiredCents }: Assessment,
): Omit<Applicant, "mayApply" | "questions"> {
  const frameCents = sumOfFrames(members);
  return { kind, members: members.map(memberOf), frameCents, marginCents: cents(frameCents - requiredCents) };
}

function memberOf({ ags, name, persons, frameCents, basis, status, questions }: AssessedMunicipality): Member {
  return { ags, name, persons, frameCents, basis, mayApplyAlone: settled(status === "apply-alone", questions) };
}

/** Neither yes nor no as long as the authority has a question about the threshold to answer, as after a near miss. */
function settled(reaches: boolean | null, questions: readonly Question[]): boolean | null {
  return questions.length > 0 ? null : reaches;
}

function checkKeys(keys: readonly Ags[], { municipalities }: Assessment): Issue[] {
  const path = ["applicant"];
  if (keys.length === 0) {
    return [issue({ code: "too-few-members", path, params: { kind: "no-applicant" } })];
  }
  return keys.flatMap((ags, index) => {
    if (keys.indexOf(ags) < index) {
      return [issue({ code: "duplicate-key", path, params: { kind: "applicant", ags } })];
    }
    if (municipalities.some((row) => row.ags === ags)) return [];
    return [issue({ code: "unknown-key", path, params: { kind: "not-in-table", received: shown(ags) } })];
  });
}

function checkDelegation(keys: readonly Ags[], { ruleSet }: Assessment): Issue[] {
  const path = ["applicant"];
  if (!ruleSet.delegation.value) {
    return [issue({ code: "no-delegation", path, params: {} })];
  }
  const districts = [...new Set(keys.map(districtOf))].sort(compareAgs);
  if (districts.length <= 1) return [];
  return [issue({ code: "district-mismatch", path, params: { kind: "delegation", districts } })];
}
