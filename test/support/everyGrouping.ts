import type { AssessedMunicipality } from "../../src/eligibility/eligibility";
import { type Metres, mayBePool, type Question } from "./bruteForcePlans";

/**
 * How few with a frame are left out with no pool, one pool, two pools …; infinite where so many pools are impossible.
 *
 * Every set of municipalities that may be a pool is tried in every combination; nothing here is the planner's or the
 * check's own code.
 *
 * @param members at most a dozen
 */
export function fewestLeftOutByPools(
  question: Question,
  members: readonly AssessedMunicipality[],
  metres: Metres,
): readonly number[] {
  const possible = members.map((): number[] => []);
  for (let set = 1; set < 2 ** members.length; set++) {
    const pool = members.filter((_, index) => (set >> index) & 1);
    if (pool.reduce((sum, { frameCents }) => sum + frameCents, 0) < question.requiredCents) continue;
    if (mayBePool(question, pool, metres)) possible[members.indexOf(pool[0] as AssessedMunicipality)]?.push(set);
  }
  const fewest: number[] = [];
  const seen = new Set<string>();
  const settle = (index: number, taken: number, pools: number, leftOut: number): void => {
    const state = [index, taken, pools, leftOut].join();
    if (seen.has(state)) return;
    seen.add(state);
    const member = members[index];
    if (member === undefined) {
      while (fewest.length <= pools) fewest.push(Number.POSITIVE_INFINITY);
      fewest[pools] = Math.min(fewest[pools] ?? Number.POSITIVE_INFINITY, leftOut);
      return;
    }
    if ((taken >> index) & 1) return settle(index + 1, taken, pools, leftOut);
    settle(index + 1, taken, pools, leftOut + (member.frameCents > 0 ? 1 : 0));
    for (const set of possible[index] ?? []) if ((set & taken) === 0) settle(index + 1, taken | set, pools + 1, leftOut);
  };
  settle(0, 0, 0, 0);
  return fewest;
}
