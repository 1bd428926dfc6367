import type { AssessedMunicipality } from "../../src/eligibility/eligibility";
import type { LevelName, Levels } from "../../src/pooling/levels";
import type { Wishes } from "../../src/pooling/wishes";

/** What a plan is about, as the brute force sees it. */
export interface Question {
  readonly municipalities: readonly AssessedMunicipality[];
  readonly requiredCents: number;
  /** Null where everyone may share with everyone. */
  readonly borders: readonly (readonly [string, string])[] | null;
  readonly acrossDistricts: boolean;
  readonly wishes: Wishes;
  readonly order: readonly LevelName[];
  /** Where somebody's former pool had its seat. */
  readonly seats: ReadonlyMap<string, string>;
}

/** How good a plan is: left out, pools (negative), then the levels in their order as numbers of which less is better. */
export type Score = readonly number[];

/**
 * The best score of all plans, by trying every way to put a handful of municipalities into pools or to leave them out.
 * Nothing here uses the planner's own code: distances come with the question's municipalities through `metres`.
 */
export function bestScore(question: Question, metres: Metres): Score {
  const free = question.municipalities.filter(({ frameCents }) => frameCents < question.requiredCents);
  let best: Score | null = null;
  const tryAll = (left: readonly AssessedMunicipality[], pools: AssessedMunicipality[][]): void => {
    const [first, ...others] = left;
    if (first === undefined) {
      const score = scoreOf(question, pools, free, metres);
      if (best === null || compareScores(score, best) < 0) best = score;
      return;
    }
    tryAll(others, pools);
    for (let mask = 0; mask < 2 ** others.length; mask++) {
      const pool = [first, ...others.filter((_, index) => (mask >> index) & 1)];
      if (!mayBePool(question, pool, metres)) continue;
      tryAll(
        others.filter((_, index) => !((mask >> index) & 1)),
        [...pools, pool],
      );
    }
  };
  tryAll(free, []);
  return best ?? [];
}

/** Metres between two municipalities. */
export type Metres = (a: AssessedMunicipality, b: AssessedMunicipality) => number;

/** The score of some pools. */
export function scoreOf(
  { order, seats }: Question,
  pools: readonly (readonly AssessedMunicipality[])[],
  free: readonly AssessedMunicipality[],
  metres: Metres,
): Score {
  const placed = new Set(pools.flat().map(({ ags }) => ags));
  const leftOut = free.filter(({ ags, frameCents }) => frameCents > 0 && !placed.has(ags)).length;
  const pairs = pools.flatMap((pool) => pool.flatMap((a, index) => pool.slice(index + 1).map((b) => [a, b] as const)));
  const same = pairs.filter(([a, b]) => {
    return a.association !== null && a.association === b.association && a.district === b.district;
  });
  const levels: Readonly<Record<keyof Levels, number>> = {
    moved: pools.flatMap((pool) =>
      pool.filter(({ ags }) => !pool.some((other) => other.ags === (seats.get(ags) ?? ags))),
    ).length,
    poolsAcrossDistricts: pools.filter((pool) => pool.some(({ district }) => district !== pool[0]?.district)).length,
    associationPairs: -same.length,
    distanceMetres: pairs.reduce((sum, [a, b]) => sum + metres(a, b), 0),
    largestPool: Math.max(0, ...pools.map((pool) => pool.length)),
  };
  return [leftOut, -pools.length, ...order.map((level) => levels[level])];
}

/** Below zero where the first is better. */
export function compareScores(a: Score, b: Score): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/**
 * Whether some municipalities may be a pool: large enough, connected, inside the scope, as wished, and without a member
 * that has no frame and connects nobody.
 */
export function mayBePool(question: Question, pool: readonly AssessedMunicipality[], metres: Metres): boolean {
  const { wishes, borders } = question;
  const keys = pool.map(({ ags }) => ags);
  const isIdle = ({ ags, frameCents }: AssessedMunicipality) => {
    const others = keys.filter((other) => other !== ags);
    const isWished = (wishes.together ?? []).some((group) => group.includes(ags));
    return frameCents === 0 && !isWished && (borders === null || hangsTogether(others, borders));
  };
  return isPossiblePool(question, pool, metres) && !pool.some(isIdle);
}

/** The same, with members that nobody needs. */
export function isPossiblePool(question: Question, pool: readonly AssessedMunicipality[], metres: Metres): boolean {
  const { wishes, acrossDistricts, requiredCents, borders } = question;
  if (pool.reduce((sum, { frameCents }) => sum + frameCents, 0) < requiredCents) return false;
  if (!acrossDistricts && new Set(pool.map(({ district }) => district)).size > 1) return false;
  const keys = pool.map(({ ags }) => ags);
  return (borders === null || hangsTogether(keys, borders)) && isAsWished(wishes, pool, metres);
}

function isAsWished(wishes: Wishes, pool: readonly AssessedMunicipality[], metres: Metres): boolean {
  const keys = pool.map(({ ags }) => ags);
  const inside = (list: readonly string[]) => list.filter((ags) => keys.includes(ags)).length;
  if (pool.length > (wishes.mostMembers ?? pool.length)) return false;
  if ((wishes.together ?? []).some((group) => inside(group) > 0 && inside(group) < group.length)) return false;
  if ((wishes.apart ?? []).some((pair) => inside(pair) === 2) || inside(wishes.seats ?? []) > 1) return false;
  const { mostMetres = Number.POSITIVE_INFINITY } = wishes;
  return !pool.some((a) => pool.some((b) => metres(a, b) > mostMetres));
}

function hangsTogether(keys: readonly string[], borders: readonly (readonly [string, string])[]): boolean {
  const reached = new Set(keys.slice(0, 1));
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const [a, b] of borders) {
      if (!keys.includes(a) || !keys.includes(b)) continue;
      if (reached.has(a)) reached.add(b);
      if (reached.has(b)) reached.add(a);
    }
  }
  return reached.size === keys.length;
}
