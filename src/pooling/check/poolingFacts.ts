import { type Ags, compareAgs, districtOf } from "../../codes/ags";
import type { AssessedMunicipality, Assessment } from "../../eligibility/eligibility";
import type { AgreedPool, Border, PoolingOptions, Scope } from "../plan";

/**
 * What the check knows of the world, from the input alone: written anew, so that it shares nothing with the planner.
 */
export interface PoolingFacts {
  readonly municipalities: ReadonlyMap<Ags, AssessedMunicipality>;
  readonly requiredCents: number;
  readonly scope: Scope;
  /** Null where borders are off. */
  readonly neighbours: ReadonlyMap<Ags, ReadonlySet<Ags>> | null;
  readonly agreed: readonly AgreedPool[];
  readonly offers: ReadonlySet<Ags>;
}

/** Gathers the facts from a plan's input. */
export function factsOf(assessment: Assessment, options: PoolingOptions): PoolingFacts {
  const municipalities = new Map(assessment.municipalities.map((row) => [row.ags, row]));
  return {
    municipalities,
    requiredCents: assessment.requiredCents,
    scope: options.scope ?? "district",
    neighbours: options.borders === "off" ? null : neighboursOf(options.borders, municipalities),
    agreed: options.agreed ?? [],
    offers: new Set(options.offers ?? []),
  };
}

function neighboursOf(
  borders: readonly Border[],
  known: ReadonlyMap<Ags, unknown>,
): ReadonlyMap<Ags, ReadonlySet<Ags>> {
  const neighbours = new Map<Ags, Set<Ags>>([...known.keys()].map((ags) => [ags, new Set<Ags>()]));
  for (const [a, b] of borders) {
    if (a === b || !known.has(a) || !known.has(b)) continue;
    neighbours.get(a)?.add(b);
    neighbours.get(b)?.add(a);
  }
  return neighbours;
}

/** The frame of a municipality; 0 for a key that nobody knows. */
export function frameOfKey({ municipalities }: PoolingFacts, ags: Ags): number {
  return municipalities.get(ags)?.frameCents ?? 0;
}

/** The sum of frames. */
export function sumOfKeys(facts: PoolingFacts, keys: readonly Ags[]): number {
  return keys.reduce((sum, ags) => sum + frameOfKey(facts, ags), 0);
}

/** Whether two municipalities may be in one pool: as neighbours where borders count, inside one district where it does. */
export function mayTouch({ neighbours, scope }: PoolingFacts, a: Ags, b: Ags): boolean {
  if (scope === "district" && districtOf(a) !== districtOf(b)) return false;
  return neighbours === null || neighbours.get(a)?.has(b) === true;
}

/** Splits keys into parts that cannot touch each other, each in the order of its keys. */
export function partsOf(facts: PoolingFacts, keys: readonly Ags[]): Ags[][] {
  const waiting = new Set([...keys].sort(compareAgs));
  const parts: Ags[][] = [];
  for (const first of waiting) {
    waiting.delete(first);
    const part = [first];
    for (const ags of part) {
      for (const other of nearby(facts, ags, waiting)) {
        if (mayTouch(facts, ags, other) && waiting.delete(other)) part.push(other);
      }
    }
    parts.push(part.sort(compareAgs));
  }
  return parts;
}

function nearby({ neighbours }: PoolingFacts, ags: Ags, waiting: ReadonlySet<Ags>): Iterable<Ags> {
  return neighbours === null ? [...waiting] : (neighbours.get(ags) ?? []);
}

/** Everyone below the threshold in no agreed pool; where borders are off only those with a frame. */
export function freeKeys(facts: PoolingFacts): Ags[] {
  const bound = new Set(facts.agreed.flatMap((pool) => pool.members));
  return [...facts.municipalities.values()]
    .filter(({ ags, frameCents }) => frameCents < facts.requiredCents && !bound.has(ags))
    .filter(({ frameCents }) => facts.neighbours !== null || frameCents > 0)
    .map(({ ags }) => ags);
}
