import { distanceOf } from "../../../../src/pooling/levels";
import type { AreaProof, Pool, PoolPlan } from "../../../../src/pooling/plan";
import { isPossiblePool, type Metres, type Question } from "../../../support/bruteForcePlans";
import { restated } from "./restated";
import type { Honest } from "./smallSituation";

/** Something that a plan states and that is not so. */
export interface Wrong {
  /** As the check calls it where it may leave it unchecked; null where it has to find it. */
  readonly code: "bound" | "left-out" | "constraints-named" | null;
  /** The first municipality of the area, or the stranded one. */
  readonly about: string;
  readonly what: string;
}

const metres: Metres = (a, b) => distanceOf(a, b) ?? 0;

/**
 * Everything that is wrong with what a plan states, by brute force over all pools and all plans of a handful of
 * municipalities, and for what follows from the pools by working it out with the planner's own functions.
 */
export function wrongStatements(honest: Honest, forged: PoolPlan): Wrong[] {
  const world = new World(honest);
  return [
    ...world.wrongPools(forged),
    ...wrongFollowing(honest, forged),
    ...world.leftWithoutNeed(forged),
    ...forged.areas.flatMap((area) => world.wrongArea(area)),
  ];
}

const found = (what: string, about = ""): Wrong => ({ code: null, about, what });

/** What follows from the pools, or from the input alone. */
function wrongFollowing(honest: Honest, forged: PoolPlan): Wrong[] {
  const right = restated(honest, forged.pools, "closed");
  const total = forged.areas.reduce((sum, { poolsAtMost }) => sum + poolsAtMost, 0);
  const facts = ["ruleSet", "scope", "borders", "requiredCents", "measure", "wishes", "levels", "moved"] as const;
  const compared = [
    ...facts.map((field) => [field, forged[field], right[field]] as const),
    ["pools", named(forged), named(right)] as const,
    ["areas", areasIn(forged), areasIn(right)] as const,
    ["total", forged.proposedPoolsAtMost, total] as const,
    ["places", forged.places, right.places] as const,
  ];
  return compared.filter(([, one, other]) => sorted(one) !== sorted(other)).map(([what]) => found(what));
}

/** Pools with the area that they name instead of its place in the list. */
function named({ pools, areas }: PoolPlan): unknown {
  return pools.map((pool) => ({ ...pool, area: pool.area === null ? null : areas[pool.area]?.municipalities }));
}

/** What can be worked out of the areas; their order says nothing. */
function areasIn({ areas }: PoolPlan): unknown {
  const texts = areas.map(({ municipalities, pools, leftOut, rescue, levels }) => {
    return sorted({ municipalities, pools, leftOut, rescue, levels });
  });
  return texts.sort();
}

/** As text, whatever the order of fields. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, node: unknown) => {
    if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
    return Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** A handful of municipalities and all pools that are possible among those free to share. */
class World {
  private readonly free: readonly string[];
  private readonly question: Question;

  constructor(private readonly honest: Honest) {
    const { assessment, options } = honest;
    const bound = new Set((options.agreed ?? []).flatMap(({ members }) => members));
    this.free = assessment.municipalities
      .filter(({ ags, frameCents }) => frameCents < assessment.requiredCents && !bound.has(ags))
      .map(({ ags }) => ags);
    this.question = {
      ...{ municipalities: assessment.municipalities, requiredCents: assessment.requiredCents },
      borders: options.borders === "off" ? null : options.borders,
      acrossDistricts: options.scope === "state" || options.scope === "rescue",
      ...{ wishes: options.wishes ?? {}, order: [], seats: new Map() },
    };
  }

  wrongPools(forged: PoolPlan): Wrong[] {
    const all = forged.pools.flatMap(({ members }) => members);
    const { agreed = [] } = this.honest.options;
    const kept = agreed.filter(({ members }) => this.sum(members) >= this.question.requiredCents);
    const isKept = (members: readonly string[]) =>
      forged.pools.some((pool) => pool.origin === "agreed" && same(pool.members, members));
    return [
      ...(new Set(all).size === all.length ? [] : [found("somebody in two pools")]),
      ...kept.filter(({ members }) => !isKept(members)).map(({ name }) => found(`agreed pool ${name} is gone`)),
      ...forged.pools.filter((pool) => !this.mayBe(pool)).map(({ id }) => found(`pool ${id} is not possible`)),
    ];
  }

  private mayBe({ origin, members, name }: Pool): boolean {
    const { agreed = [], offers = [] } = this.honest.options;
    if (origin === "agreed") return agreed.some((pool) => pool.name === name && same(pool.members, members));
    const guests = members.filter((ags) => !offers.includes(ags));
    const isOpen = guests.length > 0 && guests.every((ags) => this.free.includes(ags));
    return isOpen && guests.length === members.length - (origin === "offered" ? 1 : 0) && this.isPool(members);
  }

  /** Those who are stranded, hosted or sent across a border although a pool is there for them. */
  leftWithoutNeed(forged: PoolPlan): Wrong[] {
    const proposed = forged.pools.filter(({ origin }) => origin === "proposed").map(({ members }) => members);
    const served = new Set(proposed.flat());
    const placed = new Set(forged.pools.flatMap(({ members }) => members));
    const left = this.free.filter((ags) => !placed.has(ags));
    const notServed = this.free.filter((ags) => !served.has(ags));
    const hosts = (this.honest.options.offers ?? []).map((host) => {
      return (
        forged.pools.find(({ origin, members }) => origin === "offered" && members.includes(host))?.members ?? [host]
      );
    });
    const anyHost = subsets(notServed).find((keys) => this.isPool(keys));
    const joins = (keys: readonly string[], pools: readonly (readonly string[])[], others: readonly string[]) =>
      keys.filter((ags) => this.frame(ags) > 0 && pools.some((pool) => this.canTake(pool, ags, others)));
    return [
      ...(anyHost === undefined ? [] : [found(`${anyHost} could be a pool`)]),
      ...joins(left, [...proposed, ...hosts], left).map((ags) => found("stranded beside a pool", ags)),
      ...joins(notServed, proposed, notServed).map((ags) => found("hosted beside a pool", ags)),
    ];
  }

  /** Whether a pool could take somebody in directly, with those who have to come along, or where nothing is asked through others. */
  private canTake(pool: readonly string[], ags: string, others: readonly string[]): boolean {
    const { together = [] } = this.question.wishes;
    const company = [...new Set([ags, ...together.filter((group) => group.includes(ags)).flat()])];
    const isAsked = Object.keys(this.question.wishes).length > 0;
    if (isAsked) return company.every((one) => others.includes(one)) && this.isPool([...pool, ...company]);
    return subsets(others).some((keys) => keys.includes(ags) && this.isPool([...pool, ...keys]));
  }

  wrongArea(area: AreaProof): Wrong[] {
    const { municipalities, rescue, poolsAtMost, leftOutAtLeast, closedBy, prices, branches, pools } = area;
    const about = municipalities[0] ?? "";
    const inside = this.honest.options.scope === "rescue" && !rescue;
    const possible = subsets(municipalities).filter((keys) => this.isPool(keys) && (!inside || isOneDistrict(keys)));
    const bySum = Math.floor(this.sum(municipalities) / this.question.requiredCents);
    const paid = (keys: readonly string[]) => this.paid(area, keys);
    return [
      ...(poolsAtMost < mostDisjoint(possible) ? [{ ...found("bound", about), code: "bound" as const }] : []),
      ...(poolsAtMost > bySum || pools > poolsAtMost ? [found("bound of the sum", about)] : []),
      ...((closedBy === "sum") !== (pools === bySum) ? [found("closing", about)] : []),
      ...((closedBy === "open") !== pools < poolsAtMost ? [found("closing", about)] : []),
      ...(leftOutAtLeast > this.fewestLeft(municipalities)
        ? [{ ...found("left", about), code: "left-out" as const }]
        : []),
      ...(prices !== null && branches === null && possible.some((keys) => paid(keys) < 1_000_000)
        ? [found("prices", about)]
        : []),
      ...(prices !== null && prices.oddSets.length > 0 !== (closedBy === "odd-sets") && closedBy !== "open"
        ? [found("odd sets", about)]
        : []),
      ...((closedBy === "prices" || closedBy === "odd-sets") && prices === null ? [found("no prices", about)] : []),
    ];
  }

  private paid({ municipalities, prices }: AreaProof, keys: readonly string[]): number {
    const own = municipalities.map((ags, index) => (keys.includes(ags) ? (prices?.millionths[index] ?? 0) : 0));
    const odd = (prices?.oddSets ?? []).map(({ members, millionths }) => {
      return millionths * Math.floor(members.filter((ags) => keys.includes(ags)).length / 2);
    });
    return [...own, ...odd].reduce((sum, price) => sum + price, 0);
  }

  /** The fewest of some municipalities that any plan leaves out. */
  private fewestLeft(keys: readonly string[]): number {
    const possible = subsets(this.free).filter((one) => this.isPool(one));
    const missed = keys.filter((ags) => this.frame(ags) > 0);
    return fewest(missed, possible);
  }

  private frame(ags: string): number {
    return this.question.municipalities.find((one) => one.ags === ags)?.frameCents ?? 0;
  }

  private sum(keys: readonly string[]): number {
    return keys.reduce((sum, ags) => sum + this.frame(ags), 0);
  }

  private readonly known = new Map<string, boolean>();

  private isPool(keys: readonly string[]): boolean {
    const name = [...keys].sort().join();
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const municipalities = keys.flatMap((ags) => this.question.municipalities.find((one) => one.ags === ags) ?? []);
    const answer = municipalities.length === keys.length && isPossiblePool(this.question, municipalities, metres);
    this.known.set(name, answer);
    return answer;
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}

function isOneDistrict(keys: readonly string[]): boolean {
  return new Set(keys.map((ags) => ags.slice(0, 5))).size === 1;
}

function subsets(keys: readonly string[]): string[][] {
  return Array.from({ length: 2 ** keys.length - 1 }, (_, mask) =>
    keys.filter((_key, index) => ((mask + 1) >> index) & 1),
  );
}

function mostDisjoint(sets: readonly (readonly string[])[]): number {
  const [first, ...others] = sets;
  if (first === undefined) return 0;
  const rest = others.filter((set) => !set.some((ags) => first.includes(ags)));
  const without = others.length <= rest.length ? 0 : mostDisjoint(others);
  return Math.max(1 + mostDisjoint(rest), without);
}

/** The fewest of some keys that disjoint sets leave uncovered. */
function fewest(keys: readonly string[], sets: readonly (readonly string[])[]): number {
  const [first, ...others] = keys;
  if (first === undefined) return 0;
  const covering = sets
    .filter((set) => set.includes(first))
    .map((set) => {
      const rest = sets.filter((other) => !other.some((ags) => set.includes(ags)));
      return fewest(
        others.filter((ags) => !set.includes(ags)),
        rest,
      );
    });
  const apart = sets.filter((set) => !set.includes(first));
  return Math.min(1 + fewest(others, apart), ...covering);
}
