import { type Ags, compareAgs, districtOf } from "../../codes/ags";
import type { AssessedMunicipality, Assessment } from "../../eligibility/eligibility";
import { formerSeats } from "../formerSeats";
import { distanceOf, type FormerSeats } from "../levels";
import type { AgreedPool, Border, Pool, PoolingOptions, Scope } from "../plan";
import type { Wishes, WishKind } from "../wishes";
import { type PlanProblem, problem } from "./planProblem";

/**
 * What the check knows of the world, from the input alone: written anew, so that it shares nothing with the planner but
 * the yardsticks for distances and former seats.
 */
export interface PoolingFacts {
  readonly municipalities: ReadonlyMap<Ags, AssessedMunicipality>;
  readonly requiredCents: number;
  readonly scope: Scope;
  /** Null where borders are off. */
  readonly neighbours: ReadonlyMap<Ags, ReadonlySet<Ags>> | null;
  readonly agreed: readonly AgreedPool[];
  readonly offers: ReadonlySet<Ags>;
  readonly wishes: Wishes;
  /** Whether anything is wished. */
  readonly hasWishes: boolean;
  readonly formerSeats: FormerSeats;
  /** Whether the rules let the district take over (*Übertragung*). */
  readonly delegation: boolean;
}

/** Gathers the facts from a plan's input. */
export function factsOf(assessment: Assessment, options: PoolingOptions): PoolingFacts {
  const municipalities = new Map(assessment.municipalities.map((row) => [row.ags, row]));
  const { wishes = {} } = options;
  return {
    wishes,
    hasWishes: Object.values(wishes).some(isMade),
    formerSeats: formerSeats(options.keep ?? [], municipalities),
    municipalities,
    requiredCents: assessment.requiredCents,
    scope: options.scope ?? "district",
    neighbours: options.borders === "off" ? null : neighboursOf(options.borders, municipalities),
    agreed: options.agreed ?? [],
    offers: new Set(options.offers ?? []),
    delegation: assessment.ruleSet.delegation.value,
  };
}

/** Whether a wish demands anything. */
export function isMade(wish: Wishes[WishKind]): boolean {
  return Array.isArray(wish) ? wish.length > 0 : wish !== undefined;
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
  if (scope !== "state" && districtOf(a) !== districtOf(b)) return false;
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
    .filter(({ ags, frameCents }) => facts.neighbours !== null || frameCents > 0 || companyOf(facts, ags).length > 1)
    .map(({ ags }) => ags);
}

/** The facts for those who may cross district borders. */
export function acrossDistricts(facts: PoolingFacts): PoolingFacts {
  return { ...facts, scope: "state" };
}

/** The facts as if nothing were wished. */
export function withoutWishes(facts: PoolingFacts): PoolingFacts {
  return { ...facts, wishes: {}, hasWishes: false };
}

/** The facts as if one wish were given up. */
export function withoutWish(facts: PoolingFacts, kind: WishKind): PoolingFacts {
  const wishes = { ...facts.wishes, [kind]: undefined };
  return { ...facts, wishes, hasWishes: Object.values(wishes).some(isMade) };
}

/** The facts as if nothing else were wished. */
export function onlyWish(facts: PoolingFacts, kind: WishKind): PoolingFacts {
  return { ...facts, wishes: { [kind]: facts.wishes[kind] }, hasWishes: isMade(facts.wishes[kind]) };
}

/** Everyone who wishes to stay together with somebody, directly or through others; at least the key itself. */
export function companyOf({ wishes, municipalities }: PoolingFacts, ags: Ags): Ags[] {
  const company = new Set([ags]);
  for (let before = 0; before < company.size; ) {
    before = company.size;
    for (const group of wishes.together ?? []) {
      if (group.some((one) => company.has(one))) for (const one of group) company.add(one);
    }
  }
  return [...company].filter((one) => municipalities.has(one)).sort(compareAgs);
}

/** Whether two never share a pool: apart, both chosen seats, or too far from each other. */
export function standApart({ wishes, municipalities }: PoolingFacts, a: Ags, b: Ags): boolean {
  const { apart = [], seats = [], mostMetres } = wishes;
  if (apart.some((pair) => pair.includes(a) && pair.includes(b))) return true;
  if (seats.includes(a) && seats.includes(b)) return true;
  const [from, to] = [municipalities.get(a), municipalities.get(b)];
  if (mostMetres === undefined || from === undefined || to === undefined) return false;
  const metres = distanceOf(from, to);
  return metres === null || metres > mostMetres;
}

/** What of the wishes a pool does not keep; null where it keeps all of them. */
export function brokenWish(facts: PoolingFacts, { id, members }: Pick<Pool, "id" | "members">): PlanProblem | null {
  const { hasWishes, wishes } = facts;
  if (!hasWishes) return null;
  const { mostMembers: most = members.length } = wishes;
  if (members.length > most) return problem("pool-too-large", { pool: id, most });
  const torn = members.find((ags) => companyOf(facts, ags).some((other) => !members.includes(other)));
  if (torn !== undefined) return problem("pool-torn", { pool: id, ags: torn });
  for (const [index, a] of members.entries()) {
    const b = members.slice(index + 1).find((other) => standApart(facts, a, other));
    if (b !== undefined) return problem("pool-apart", { pool: id, both: [a, b] });
  }
  return null;
}

/** Whether members would keep all wishes as a pool. */
export function keepsWishes(facts: PoolingFacts, members: readonly Ags[]): boolean {
  return brokenWish(facts, { id: 0, members }) === null;
}

/** Whoever may take part in a pool: in a rescue also those across the border. */
export function reachOf(facts: PoolingFacts): PoolingFacts {
  return facts.scope === "rescue" ? acrossDistricts(facts) : facts;
}

/** Whether two lists hold the same keys, in whatever order. */
export function sameKeys(a: readonly Ags[], b: readonly Ags[]): boolean {
  return [...a].sort(compareAgs).join("|") === [...b].sort(compareAgs).join("|");
}
