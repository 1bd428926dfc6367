import type { AssessedMunicipality, Assessment } from "../eligibility/eligibility";
import type { PoolPlan } from "../pooling/plan";
import { type Issue, type IssueParams, issue } from "../result/issue";

/** Finds out whether a plan was made from this table by these rules; each kind of difference is told once, with the first. */
export function checkPlanOfTable(plan: PoolPlan, { ruleSet, municipalities }: Assessment): Issue[] {
  const isSame = plan.ruleSet.id === ruleSet.id && plan.ruleSet.version === ruleSet.version;
  const found = [
    ...(isSame ? [] : [{ kind: "rules", found: named(plan.ruleSet), expected: named(ruleSet) } as const]),
    ...differences(plan, municipalities),
  ];
  return found.map((params) => issue({ code: "foreign-plan", path: ["plan"], params }));
}

function named({ id, version }: PoolPlan["ruleSet"]) {
  return { id, version };
}

function differences(
  { places }: PoolPlan,
  municipalities: Assessment["municipalities"],
): IssueParams["foreign-plan"][] {
  const placed = new Map(places.map((place) => [place.ags, place]));
  const known = new Set(municipalities.map(({ ags }) => ags));
  const foreign = places.find(({ ags }) => !known.has(ags));
  const missing = municipalities.find(({ ags }) => !placed.has(ags));
  const other = municipalities.find(
    ({ ags, frameCents }) => (placed.get(ags)?.frameCents ?? frameCents) !== frameCents,
  );
  return [
    ...(foreign === undefined ? [] : [{ kind: "surplus", ags: foreign.ags, name: foreign.name } as const]),
    ...(missing === undefined ? [] : [{ kind: "missing", ags: missing.ags, name: missing.name } as const]),
    ...(other === undefined ? [] : [otherFrame(other, placed.get(other.ags)?.frameCents ?? 0)]),
  ];
}

function otherFrame({ ags, name, frameCents }: AssessedMunicipality, foundCents: number) {
  return { kind: "frame", ags, name, foundCents, expectedCents: frameCents } as const;
}
