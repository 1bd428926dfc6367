import type { Place, Pool, PoolPlan, Stranded, WayOut } from "../pooling/plan";
import { ruleBehind } from "./ruleBehind";
import type { PlaceStep, SumStep } from "./sheet";
import { type DraftStep, draftStep, type SheetDraft } from "./sheetDraft";
import { thresholdStep } from "./thresholdStep";

/** Where a plan puts a municipality: its pool with the sum and the proof, or why it has none and what can be done. */
export function planStepsOf(place: Place, plan: PoolPlan, draft: SheetDraft): DraftStep[] {
  const pool = plan.pools.find(({ id }) => id === place.pool);
  return [
    placeStep({ place: place.place, name: place.name }, pool, draft),
    ...(pool === undefined ? [] : [...poolSumSteps(pool, plan, draft), ...proofSteps(pool, plan, draft)]),
    ...(place.stranded === null ? [] : strandedSteps(place.stranded, plan, draft)),
  ];
}

/** Whether a plan holds a pool of just these members, and what it proves about it. */
export function plannedPoolSteps(members: readonly string[], plan: PoolPlan, draft: SheetDraft): DraftStep[] {
  const pool = plan.pools.find((one) => one.members.join() === members.join());
  if (pool === undefined) return [placeStep({ place: "not-planned", name: "" }, undefined, draft)];
  return [placeStep({ place: "planned", name: "" }, pool, draft), ...proofSteps(pool, plan, draft)];
}

function placeStep(
  where: Pick<PlaceStep, "place" | "name">,
  pool: Pool | undefined,
  { words, assessment }: SheetDraft,
): DraftStep {
  const seat = assessment.municipalities.find(({ ags }) => ags === pool?.seat)?.name ?? null;
  const which = pool === undefined ? null : { id: pool.id, origin: pool.origin, name: pool.name };
  const step: PlaceStep = { step: "place", ...where, pool: which, seat };
  return draftStep(words.place(step), [step]);
}

/** Where the rules leave the measure open, the plan takes the stricter reading, and its source stands beside the test. */
function poolSumSteps(
  { members, frameCents, marginCents }: Pool,
  { measure }: PoolPlan,
  draft: SheetDraft,
): DraftStep[] {
  const { words, assessment } = draft;
  const parts = members.flatMap((key) => {
    const found = assessment.municipalities.find(({ ags }) => ags === key);
    return found === undefined ? [] : [{ ags: found.ags, name: found.name, amount: found.frameCents }];
  });
  const sum: SumStep = { step: "sum", of: "frames", parts, amount: frameCents };
  const { requiredCents } = assessment;
  const test = thresholdStep({ frameCents, requiredCents, marginCents, verdict: "reached" }, assessment.ruleSet);
  return [
    draftStep(words.sum(sum, true), [sum]),
    draftStep(
      words.threshold(test),
      [test],
      [ruleBehind(test, assessment.ruleSet), measure.value === null ? measure : null],
    ),
  ];
}

/** Agreed and offered pools stand as people want them; nothing is proved about them. */
function proofSteps({ area }: Pool, { areas, scope, borders }: PoolPlan, { words }: SheetDraft): DraftStep[] {
  const found = area === null ? undefined : areas[area];
  if (found === undefined) return [];
  const { pools, poolsAtMost, closedBy, leftOut, leftOutWithMost, rescue, municipalities } = found;
  const known = { pools, poolsAtMost, closedBy, leftOut, leftOutWithMost, rescue };
  const proof = { step: "proof", ...known, scope, borders, municipalities: municipalities.length } as const;
  return [draftStep(words.proof(proof), [proof])];
}

function strandedSteps(stranded: Stranded, plan: PoolPlan, draft: SheetDraft): DraftStep[] {
  const { words } = draft;
  const { reason, agreedName, missingCents } = stranded;
  const group = namesOf(stranded.group, plan);
  const why = { step: "stranded", reason, agreedName, missingCents, group } as const;
  const ways = stranded.waysOut.map((way) => {
    const step = { step: "way-out", way, names: namesBehind(way, stranded, draft) } as const;
    return draftStep(words.wayOut(step), [step]);
  });
  return [draftStep(words.stranded(why), [why]), ...ways];
}

function namesBehind(way: WayOut, { group }: Stranded, { plan, assessment }: SheetDraft): readonly string[] {
  switch (way.kind) {
    case "join-self-sufficient":
      return namesOf([way.ags], plan);
    case "join-pool":
      return namesOf(plan?.pools.find(({ id }) => id === way.pool)?.members ?? [], plan);
    case "share-with-stranded":
      return namesOf(
        way.members.filter((ags) => !group.includes(ags)),
        plan,
      );
    case "delegate-to-district":
      return [assessment.ruleSet.districts?.value[way.district] ?? way.district];
    case "top-up":
      return [];
  }
}

function namesOf(keys: readonly string[], plan: PoolPlan | null): string[] {
  return keys.flatMap((key) => plan?.places.find(({ ags }) => ags === key)?.name ?? []);
}
