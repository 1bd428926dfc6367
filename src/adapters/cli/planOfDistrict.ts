import { districtOf } from "../../codes/ags";
import type { Assessment } from "../../eligibility/eligibility";
import type { AgreedPool, PoolingOptions, PoolPlan } from "../../pooling/plan";

/**
 * The municipalities among whom the pools of a district are planned: its own, and those from elsewhere with whom they
 * have agreed on a pool.
 */
export function planningRows(inside: Assessment, whole: Assessment, agreed: readonly AgreedPool[]): Assessment {
  const { part, municipalities } = inside;
  if (part === undefined) return inside;
  const partners = new Set(agreedIn(agreed, part.district).flatMap(({ members }) => members));
  const own = new Set(municipalities.map(({ ags }) => ags));
  if ([...partners].every((ags) => own.has(ags))) return inside;
  const rows = whole.municipalities.filter(({ ags }) => own.has(ags) || partners.has(ags));
  return { ...inside, municipalities: rows };
}

/** Lists of agreed and former pools may be of the whole table; those without a member in the district are left out. */
export function optionsIn<Options extends Pick<PoolingOptions, "agreed" | "keep">>(
  options: Options,
  { part }: Assessment,
): Options {
  if (part === undefined) return options;
  const { agreed, keep } = options;
  return {
    ...options,
    ...(agreed === undefined ? {} : { agreed: agreedIn(agreed, part.district) }),
    ...(keep === undefined ? {} : { keep: agreedIn(keep, part.district) }),
  };
}

function agreedIn<Pool extends Pick<AgreedPool, "members">>(pools: readonly Pool[], district: string): Pool[] {
  return pools.filter(({ members }) => members.some((ags) => districtOf(ags) === district));
}

/** What is shown of a plan: the pools with a member in the district, and everyone who is in them or in the district. */
export function planShown(plan: PoolPlan, { part }: Pick<Assessment, "part">): PoolPlan {
  if (part === undefined) return plan;
  const pools = agreedIn(plan.pools, part.district);
  const members = new Set(pools.flatMap((pool) => pool.members));
  const places = plan.places.filter(({ ags }) => districtOf(ags) === part.district || members.has(ags));
  return { ...plan, pools, places };
}
