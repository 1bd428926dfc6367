import { isConnected } from "./components";
import { companyOf, mayShare } from "./keepsWishes";
import { frameSum, type PoolingMap, partnersOf } from "./poolingMap";

/** How many partial sets are looked at for one municipality: a bound by work. */
const MOST_VISITS = 20_000;

/**
 * How many of those left out could be in no group at all, whatever the others do: so many are left out in every plan.
 *
 * @param leftOut positions of the area
 */
export function fewestLeftOut(
  map: PoolingMap,
  area: readonly number[],
  leftOut: readonly number[],
  requiredCents: number,
): number {
  const inside = new Set(area);
  return leftOut.filter((position) => new GroupSearch(map, inside, requiredCents).findsNone(position)).length;
}

/** Looks at all sets around one municipality that keep the wishes, whole groups of those who stay together at a time. */
class GroupSearch {
  private visits = 0;
  private found = false;

  constructor(
    private readonly map: PoolingMap,
    private readonly area: ReadonlySet<number>,
    private readonly requiredCents: number,
  ) {}

  /** True when every set was looked at and none can be a group. */
  findsNone(position: number): boolean {
    const start = companyOf(this.map, position);
    if (start.every((member) => this.area.has(member)) && this.fits([], start)) this.grow(start, new Set());
    return !this.found && this.visits <= MOST_VISITS;
  }

  private fits(members: readonly number[], comers: readonly number[]): boolean {
    const all = [...members, ...comers];
    if (all.length > (this.map.wishes?.mostMembers ?? Number.POSITIVE_INFINITY)) return false;
    return comers.every((comer) => all.every((other) => other === comer || mayShare(this.map, comer, other)));
  }

  private grow(members: readonly number[], passed: ReadonlySet<number>): void {
    this.visits += 1;
    if (this.found || this.visits > MOST_VISITS) return;
    if (frameSum(this.map, members) >= this.requiredCents && this.hangsTogether(members)) {
      this.found = true;
      return;
    }
    const out = new Set(passed);
    for (const next of this.beside(members)) {
      if (out.has(next)) continue;
      const comers = companyOf(this.map, next);
      for (const comer of comers) out.add(comer);
      if (comers.some((comer) => passed.has(comer)) || !this.fits(members, comers)) continue;
      this.grow([...members, ...comers], new Set([...out].filter((position) => !comers.includes(position))));
    }
  }

  private beside(members: readonly number[]): number[] {
    const inside = new Set(members);
    const near = members.flatMap((member) => partnersOf(this.map, member));
    const free = [...new Set(near)].filter((position) => this.area.has(position) && !inside.has(position));
    return free.sort((a, b) => a - b);
  }

  private hangsTogether(members: readonly number[]): boolean {
    return this.map.neighbours === null || isConnected(members, this.map.neighbours);
  }
}
