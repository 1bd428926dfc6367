import { keepsWishes } from "./keepsWishes";
import { distanceOf, isSameAssociation, type LevelName } from "./levels";
import { municipalityAt, type PoolingMap, withinScope } from "./poolingMap";

/** Costs of a set or of a grouping: those left out, the groups (negative), then the levels in their order. */
export type Costs = Float64Array;

/** A set that may be a group. */
export interface FeasibleSet {
  readonly mask: number;
  readonly costs: Costs;
}

/** The first member of a mask. */
export function lowest(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

function indicesOf(mask: number): number[] {
  const indices: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) indices.push(lowest(rest));
  return indices;
}

/** A handful of municipalities by index; a set of them is a bit mask. */
export class Region {
  readonly everyone: number;
  /** Which levels count the most and not the sum. */
  readonly isMost: readonly boolean[];
  private readonly beside: readonly number[];
  /** By mask: the sum of the frames, the pairs of one association, the metres of all pairs. */
  private readonly frames: Float64Array;
  private readonly pairs: Float64Array;
  private readonly metres: Float64Array;

  constructor(
    readonly map: PoolingMap,
    private readonly members: readonly number[],
  ) {
    this.everyone = 2 ** members.length - 1;
    this.isMost = [false, false, ...map.levels.map((level) => level === "largestPool")];
    this.beside = members.map((position) => this.maskBeside(position));
    const [frames, pairs, metres] = [0, 1, 2].map(() => new Float64Array(this.everyone + 1));
    this.frames = frames as Float64Array; // SAFETY: three arrays were made
    this.pairs = pairs as Float64Array;
    this.metres = metres as Float64Array;
    this.sumUp();
  }

  /** Nobody misses a municipality without a frame. */
  isMissed(index: number): boolean {
    return this.at(index).frameCents > 0;
  }

  /** Every set that may be a group, by its first member, in the order of the lists of members. */
  feasibleSets(requiredCents: number): FeasibleSet[][] {
    const sets: FeasibleSet[][] = this.members.map(() => []);
    for (let mask = 1; mask <= this.everyone; mask++) {
      if ((this.frames[mask] ?? 0) < requiredCents || !this.hangsTogether(mask) || this.holdsIdle(mask)) continue;
      if (this.map.wishes !== null && !keepsWishes(this.map, this.positionsOf(mask))) continue;
      sets[lowest(mask)]?.push({ mask, costs: this.costsOf(mask) });
    }
    return sets.map((list) => list.sort((a, b) => compareLists(indicesOf(a.mask), indicesOf(b.mask))));
  }

  private at(index: number) {
    return municipalityAt(this.map, this.members[index] ?? 0);
  }

  private positionsOf(mask: number): number[] {
    return indicesOf(mask).map((index) => this.members[index] ?? 0);
  }

  /** Each mask adds its first member to the mask without it. */
  private sumUp(): void {
    const size = this.members.length;
    const metres = this.members.map((_, a) => this.members.map((_, b) => distanceOf(this.at(a), this.at(b)) ?? 0));
    const same = this.members.map((_, a) => this.members.map((_, b) => isSameAssociation(this.at(a), this.at(b))));
    for (let mask = 1; mask <= this.everyone; mask++) {
      const first = lowest(mask);
      const rest = mask & (mask - 1);
      let apart = this.metres[rest] ?? 0;
      let together = this.pairs[rest] ?? 0;
      for (let index = first + 1; index < size; index++) {
        if ((rest & (1 << index)) === 0) continue;
        apart += metres[first]?.[index] ?? 0;
        if (same[first]?.[index] === true) together += 1;
      }
      this.frames[mask] = (this.frames[rest] ?? 0) + this.at(first).frameCents;
      this.metres[mask] = apart;
      this.pairs[mask] = together;
    }
  }

  private maskBeside(position: number): number {
    const { map, members } = this;
    const beside = map.neighbours === null ? null : new Set(map.neighbours[position]);
    return members.reduce((mask, other, index) => {
      const touches = other !== position && beside?.has(other) !== false && withinScope(map, position, other);
      return touches ? mask | (1 << index) : mask;
    }, 0);
  }

  private hangsTogether(mask: number): boolean {
    let reached = mask & -mask;
    for (let fresh = reached; fresh !== 0; ) {
      const next = (this.beside[lowest(fresh)] ?? 0) & mask & ~reached;
      fresh = (fresh & (fresh - 1)) | next;
      reached |= next;
    }
    return reached === mask;
  }

  /** Whether a member without a frame is not needed to hold the set together, nor wished to be in it. */
  private holdsIdle(mask: number): boolean {
    return indicesOf(mask).some((index) => {
      if (this.isMissed(index) || this.map.wishes?.groupOf.has(this.members[index] ?? 0) === true) return false;
      return this.hangsTogether(mask ^ (1 << index));
    });
  }

  private costsOf(mask: number): Costs {
    return Float64Array.of(0, -1, ...this.map.levels.map((level) => this.costOf(level, mask)));
  }

  private costOf(level: LevelName, mask: number): number {
    if (level === "associationPairs") return -(this.pairs[mask] ?? 0);
    if (level === "distanceMetres") return this.metres[mask] ?? 0;
    const members = indicesOf(mask).map((index) => this.at(index));
    if (level === "largestPool") return members.length;
    if (level === "poolsAcrossDistricts")
      return members.some(({ district }) => district !== members[0]?.district) ? 1 : 0;
    const inside = new Set(members.map(({ ags }) => ags));
    return members.filter(({ ags }) => !inside.has(this.map.formerSeats.get(ags) ?? ags)).length;
  }
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? a.length - b.length : (a[index] ?? 0) - (b[index] ?? Number.NEGATIVE_INFINITY);
}
