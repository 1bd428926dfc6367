import type { Assessment } from "../eligibility/eligibility";
import { type Issue, issue, issueAt } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import type { RuleSet } from "../rules/ruleSet";
import { alternativesOf } from "./alternativesOf";
import { applicantOf } from "./applicantOf";
import { checkEmployment } from "./checkEmployment";
import { checkKey } from "./checkKey";
import { checkPosts, checkQualification } from "./checkPosts";
import { fundablePosts } from "./fundablePosts";
import { grantOf } from "./grantOf";
import { periodsOf } from "./periodsOf";
import { poolingGain } from "./poolingGain";
import { questionsOf } from "./questionsOf";
import { shareOut } from "./shareOut";
import type { Applicant, FundablePosts, PostAsked, Sharing, Staffing, StaffingRequest } from "./staffing";
import { NOT_COUNTED, WORKING_WEEK } from "./statements";
import { stepsOf } from "./stepsOf";

/**
 * From a frame to posts, grant and own cost, for one municipality, a pool or a district that took the task over.
 *
 * It says what the frame pays and what is left to pay; it does not judge who may apply, and it knows no actual pay.
 *
 * @param assessment the municipalities, from `assess`
 * @param request who employs, which posts, from when; unless said as many posts as the frame pays in full
 * @returns posts, grant, each member's part, the funding period and all open questions; or everything that is wrong with
 *   the request
 * @throws RangeError when the key or the working week is none
 * @legalSource VwV Integrationsmanagement; what is inferred or assumed stands at each step
 * @example
 * ```ts
 * import { allocate, assess, imBw201801 } from "planungsrahmen";
 * import { staff } from "planungsrahmen/staffing";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const applicant = { kind: "municipality", ags: "08337116" } as const;
 *   const posts = [{ qualification: "vocational-training", shareHundredths: 100 }] as const;
 *   const staffing = staff(assessment, { applicant, posts });
 *   if (staffing.ok) staffing.value.grant.ownCents; // → 5_100
 * }
 * ```
 */
export function staff(assessment: Assessment, request: StaffingRequest): Result<Staffing> {
  const { ruleSet } = assessment;
  const { key = "frame" } = request;
  checkWeek(request.week ?? WORKING_WEEK);
  const applicant = applicantOf(assessment, request.applicant);
  const issues = [
    ...(applicant.ok ? checkKey(key, applicant.value.members) : applicant.issues),
    ...checkRequest(request, ruleSet),
  ];
  if (!applicant.ok || issues.length > 0) return failure(issues);
  return success(staffed(applicant.value, request, ruleSet));
}

function staffed(applicant: Applicant, request: StaffingRequest, ruleSet: RuleSet): Staffing {
  const { frameCents } = applicant;
  const fundable = fundablePosts(frameCents, ruleSet);
  const chosen = chosenOf(fundable, request);
  const derived = chosen.shareHundredths === 0 ? [] : [chosen];
  const posts: readonly PostAsked[] = request.posts ?? derived;
  const grant = grantOf(frameCents, posts, ruleSet);
  const sharing = sharingOf(applicant, grant, request);
  const employments = posts.map(({ employment }) => employment ?? request.employment);
  const periods = periodsOf(grant, employments, ruleSet);
  const derivedFrom = request.posts === undefined ? chosen : null;
  const gain = applicant.kind === "municipality" ? null : poolingGain(applicant, chosen.qualification, ruleSet);
  return {
    ...{ applicant, fundable, grant, postsDerived: request.posts === undefined },
    alternatives: alternativesOf(frameCents, grant, ruleSet),
    ...{ sharing, gain, periods },
    questions: [...applicant.questions, ...questionsOf({ derivedFrom, grant, sharing, periods }, ruleSet)],
    steps: stepsOf({ applicant, fundable, grant, sharing, periods }, ruleSet),
    notCounted: NOT_COUNTED,
  };
}

/** What the frame pays in the qualification that is asked for. */
function chosenOf(fundable: readonly FundablePosts[], { posts, qualification }: StaffingRequest): FundablePosts {
  const wanted = qualification ?? posts?.[0]?.qualification;
  const chosen = fundable.find((one) => wanted === undefined || one.qualification === wanted);
  if (chosen === undefined) throw new RangeError(`staff: no fixed amount for "${wanted}"`);
  return chosen;
}

function sharingOf(applicant: Applicant, grant: Staffing["grant"], request: StaffingRequest): Sharing | null {
  const { key = "frame", week = WORKING_WEEK } = request;
  if (key === "frame" && applicant.frameCents === 0) return null;
  return shareOut(applicant.members, grant, { key, week });
}

function checkRequest({ posts, qualification, employment }: StaffingRequest, ruleSet: RuleSet): Issue[] {
  if (ruleSet.fixedAmounts.length === 0) {
    return [issue({ code: "no-fixed-amounts", params: { ruleSet: ruleSet.id } })];
  }
  const problem = qualification === undefined ? null : checkQualification(qualification, ruleSet, null);
  return [
    ...(problem === null ? [] : [issueAt(problem, { path: ["qualification"] })]),
    ...checkPosts(posts ?? [], ruleSet),
    ...(employment === undefined ? [] : checkEmployment(employment)),
    ...(posts ?? []).flatMap((post, index) =>
      post.employment === undefined ? [] : checkEmployment(post.employment, ["posts", index, "employment"]),
    ),
  ];
}

function checkWeek({ value: { minutes, days } }: NonNullable<StaffingRequest["week"]>): void {
  if (Number.isInteger(minutes) && minutes > 0 && minutes <= 7 * 24 * 60 && [1, 2, 3, 4, 5, 6, 7].includes(days))
    return;
  throw new RangeError(`staff: a week of whole minutes and 1 to 7 days was expected, ${minutes} in ${days} was given`);
}
