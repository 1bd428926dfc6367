import { type Ags, compareAgs, districtOf } from "../codes/ags";
import type { AssessedMunicipality, Assessment } from "../eligibility/eligibility";
import { type Cents, cents } from "../money/cents";
import { type Issue, issue, quoted } from "../result/issue";
import { failure, type Result, success } from "../result/result";

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
  readonly reaches: boolean;
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
 */
export function assessPool(assessment: Assessment, members: readonly Ags[]): Result<PoolAssessment> {
  const known = new Map(assessment.municipalities.map((municipality) => [municipality.ags, municipality]));
  const issues = checkMembers(members, known, []);
  if (issues.length > 0) return failure(issues);
  const chosen = members.flatMap((ags) => known.get(ags) ?? []).sort((a, b) => compareAgs(a.ags, b.ags));
  const frameCents = sumOfFrames(chosen);
  const counted = chosen.every((member) => member.persons !== null);
  return success({
    members: chosen,
    persons: counted ? chosen.reduce((sum, member) => sum + (member.persons ?? 0), 0) : null,
    frameCents,
    requiredCents: assessment.requiredCents,
    marginCents: cents(frameCents - assessment.requiredCents),
    reaches: frameCents >= assessment.requiredCents,
    districts: districtsOf(members),
  });
}

/** Adds the rounded frames of members. */
export function sumOfFrames(members: readonly AssessedMunicipality[]): Cents {
  return cents(members.reduce((sum, member) => sum + member.frameCents, 0));
}

/** The districts of members, each once, in the order of their keys. */
export function districtsOf(members: readonly Ags[]): string[] {
  return [...new Set(members.map(districtOf))].sort(compareAgs);
}

/** Finds members that are unknown, named twice, or too few. */
export function checkMembers(
  members: readonly Ags[],
  known: ReadonlyMap<Ags, unknown>,
  path: readonly (string | number)[],
): Issue[] {
  const issues = members.flatMap((ags, index) => {
    const place = { path: [...path, "members", index], column: "members" };
    if (!known.has(ags)) {
      const expected = "einen AGS, der in der Tabelle steht";
      return [issue({ code: "unknown-key", ...place, received: quoted(ags), expected })];
    }
    if (members.indexOf(ags) === index) return [];
    const received = `${quoted(ags)} zum zweiten Mal`;
    return [issue({ code: "duplicate-key", ...place, received, expected: "jedes Mitglied nur einmal" })];
  });
  if (new Set(members).size >= 2) return issues;
  const received = `${members.length} Mitglieder in einer Gruppe`.replace(/^1 Mitglieder/, "ein Mitglied");
  const expected = "mindestens zwei verschiedene";
  return [...issues, issue({ code: "too-few-members", path: [...path, "members"], received, expected })];
}
