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
  let states = new Map<string, State>([["", { taken: 0, pools: 0, leftOut: 0 }]]);
  const possible = possibleSets(question, members, metres);
  members.forEach(({ frameCents }, index) => {
    const next = [...states.values()].flatMap((state): State[] => {
      const { taken, pools, leftOut } = state;
      if ((taken >> index) & 1) return [state];
      const joined = possible.filter((set) => lowestOf(set) === index && (set & taken) === 0);
      const alone = { taken, pools, leftOut: leftOut + (frameCents > 0 ? 1 : 0) };
      return [alone, ...joined.map((set) => ({ taken: taken | set, pools: pools + 1, leftOut }))];
    });
    states = new Map(next.map((state) => [JSON.stringify(state), state]));
  });
  const ends = [...states.values()];
  const most = Math.max(...ends.map(({ pools }) => pools));
  return Array.from({ length: most + 1 }, (_, count) => {
    return Math.min(...ends.filter(({ pools }) => pools === count).map(({ leftOut }) => leftOut));
  });
}

/** The first members are settled: who of all is in a pool, how many pools there are, and how many were left out. */
interface State {
  readonly taken: number;
  readonly pools: number;
  readonly leftOut: number;
}

function possibleSets(question: Question, members: readonly AssessedMunicipality[], metres: Metres): number[] {
  return Array.from({ length: 2 ** members.length }, (_, set) => set).filter((set) => {
    const pool = members.filter((_, index) => (set >> index) & 1);
    const sum = pool.reduce((total, { frameCents }) => total + frameCents, 0);
    return sum >= question.requiredCents && mayBePool(question, pool, metres);
  });
}

function lowestOf(set: number): number {
  return 31 - Math.clz32(set & -set);
}
