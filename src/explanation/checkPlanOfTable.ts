import type { Assessment } from "../eligibility/eligibility";
import { formatEuros } from "../money/formatGerman";
import type { PoolPlan } from "../pooling/plan";
import { type Issue, issue } from "../result/issue";

/** Finds out whether a plan was made from this table by these rules; each kind of difference is told once, with the first. */
export function checkPlanOfTable(plan: PoolPlan, { ruleSet, municipalities }: Assessment): Issue[] {
  const expected = "einen Plan, der aus dieser Tabelle nach diesem Regelwerk entstand";
  const found = [
    plan.ruleSet.id === ruleSet.id && plan.ruleSet.version === ruleSet.version
      ? null
      : `ein Plan nach ${plan.ruleSet.id} ${plan.ruleSet.version} statt ${ruleSet.id} ${ruleSet.version}`,
    ...differences(plan, municipalities),
  ];
  return found.flatMap((received) =>
    received === null ? [] : [issue({ code: "foreign-plan", path: ["plan"], received, expected })],
  );
}

function differences({ places }: PoolPlan, municipalities: Assessment["municipalities"]): string[] {
  const placed = new Map(places.map((place) => [place.ags, place]));
  const known = new Set(municipalities.map(({ ags }) => ags));
  const foreign = places.find(({ ags }) => !known.has(ags));
  const missing = municipalities.find(({ ags }) => !placed.has(ags));
  const other = municipalities.find(
    ({ ags, frameCents }) => (placed.get(ags)?.frameCents ?? frameCents) !== frameCents,
  );
  const planned = other === undefined ? null : formatEuros(placed.get(other.ags)?.frameCents ?? 0);
  return [
    ...(foreign === undefined ? [] : [`ein Plan mit ${foreign.name} (${foreign.ags}), die nicht in der Tabelle steht`]),
    ...(missing === undefined ? [] : [`ein Plan ohne ${missing.name} (${missing.ags})`]),
    ...(other === undefined
      ? []
      : [`ein Plan mit ${planned} für ${other.name} (${other.ags}) statt ${formatEuros(other.frameCents)}`]),
  ];
}
