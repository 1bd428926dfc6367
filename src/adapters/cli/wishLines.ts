import type { PoolsMessages } from "../../messages/commands/pools";
import { preferenceOf } from "../../pooling/effectiveLevels";
import type { PoolPlan } from "../../pooling/plan";

/** The wishes of a plan, one line each, and in which order its preferences count. */
export function wishLines(plan: PoolPlan, say: PoolsMessages["wish"]): string[] {
  const { wishes, places } = plan;
  const { together = [], apart = [], mostMembers, mostMetres, seats = [] } = wishes;
  const nameOf = new Map(places.map(({ ags, name }) => [ags, name]));
  const called = (keys: readonly string[]) => keys.map((ags) => `${nameOf.get(ags) ?? ""} (${ags})`);
  const { effective, idle } = preferenceOf(plan) ?? { effective: [], idle: [] };
  return [
    ...together.map((group) => say.together(called(group))),
    ...apart.map((pair) => say.apart(called(pair))),
    ...(mostMembers === undefined ? [] : [say.mostMembers(mostMembers)]),
    ...(mostMetres === undefined ? [] : [say.mostMetres(mostMetres)]),
    ...(seats.length === 0 ? [] : [say.seats(called(seats))]),
    ...(effective.length === 0 ? [] : [say.preferred(effective)]),
    ...(idle.length === 0 ? [] : [say.idle(idle)]),
  ];
}
