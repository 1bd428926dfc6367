import { compareAgs } from "../codes/ags";
import { cents } from "../money/cents";
import { districtsOf, sumOfFrames } from "./assessPool";
import type { Pool, Stranded, StrandedReason, WayOut } from "./plan";
import { type PoolingMap, withinScope } from "./poolingMap";

/** A finished arrangement that the stranded are held against. */
export interface Arranged {
  readonly map: PoolingMap;
  readonly requiredCents: number;
  readonly pools: readonly Pool[];
  readonly poolAt: ReadonlyMap<number, Pool>;
  /** All groups that found no pool, as positions. */
  readonly strandedGroups: readonly (readonly number[])[];
  /** True where the rules let the district take over (*Übertragung*). */
  readonly delegation: boolean;
}

/** Says why a group is stranded and names what its members can do, the nearest first. */
export function describeStranded(arranged: Arranged, group: readonly number[], agreed: boolean): Stranded {
  const { map, requiredCents } = arranged;
  const members = group.map((position) => municipalityAt(map, position));
  const missingCents = cents(requiredCents - sumOfFrames(members));
  const beside = neighboursOf(map, group);
  return {
    reason: agreed ? "agreed-pool-below-threshold" : reasonFor(arranged, group, beside),
    group: members.map((member) => member.ags),
    missingCents,
    waysOut: [
      ...selfSufficientBeside(arranged, beside),
      ...poolsBeside(arranged, group, beside),
      ...strandedBeside(arranged, group, beside),
      ...delegations(arranged, group),
      { kind: "top-up", missingCents },
    ],
  };
}

function reasonFor(
  { map, requiredCents }: Arranged,
  group: readonly number[],
  beside: readonly number[],
): StrandedReason {
  if (map.neighbours === null) return "area-below-threshold";
  if (beside.length === 0 && group.length === 1) return "no-neighbour";
  const inScope = beside.filter((position) => group.some((member) => withinScope(map, member, position)));
  const above = inScope.every((position) => municipalityAt(map, position).frameCents >= requiredCents);
  return group.length === 1 && inScope.length > 0 && above ? "all-neighbours-above" : "area-below-threshold";
}

/** Everyone beside a group, in any district; with borders off, everyone else of its districts. */
function neighboursOf(map: PoolingMap, group: readonly number[]): number[] {
  const inside = new Set(group);
  const districts = new Set(group.map((position) => municipalityAt(map, position).district));
  const beside =
    map.neighbours === null
      ? map.municipalities.flatMap(({ district }, position) => (districts.has(district) ? position : []))
      : group.flatMap((position) => map.neighbours?.[position] ?? []);
  return [...new Set(beside)].filter((position) => !inside.has(position)).sort((a, b) => a - b);
}

function selfSufficientBeside({ map, requiredCents, poolAt }: Arranged, beside: readonly number[]): WayOut[] {
  return beside
    .filter((position) => municipalityAt(map, position).frameCents >= requiredCents && !poolAt.has(position))
    .map((position) => ({ kind: "join-self-sufficient", ags: municipalityAt(map, position).ags }));
}

function poolsBeside({ map, pools, poolAt }: Arranged, group: readonly number[], beside: readonly number[]): WayOut[] {
  const touched = new Set(beside.flatMap((position) => poolAt.get(position)?.id ?? []));
  const own = districtsOf(group.map((position) => municipalityAt(map, position).ags));
  return pools
    .filter((pool) => touched.has(pool.id))
    .map(({ id, districts }) => {
      return { kind: "join-pool", pool: id, crossesDistrict: districts.some((district) => !own.includes(district)) };
    });
}

function strandedBeside(arranged: Arranged, group: readonly number[], beside: readonly number[]): WayOut[] {
  const { map, strandedGroups, requiredCents } = arranged;
  const touched = new Set(beside);
  return strandedGroups.flatMap((other): WayOut[] => {
    if (!other.some((position) => touched.has(position))) return [];
    const together = [...group, ...other].map((position) => municipalityAt(map, position));
    const frameCents = sumOfFrames(together);
    if (frameCents < requiredCents) return [];
    const members = together.map((member) => member.ags).sort(compareAgs);
    return [{ kind: "share-with-stranded", members, frameCents }];
  });
}

/** A *Stadtkreis* (its key ends in 000) has no district above it that could take over. */
function delegations({ map, delegation }: Arranged, group: readonly number[]): WayOut[] {
  if (!delegation) return [];
  const members = group.map((position) => municipalityAt(map, position).ags).filter((ags) => !ags.endsWith("000"));
  return districtsOf(members).map((district) => ({ kind: "delegate-to-district", district }));
}

function municipalityAt(map: PoolingMap, position: number) {
  const municipality = map.municipalities[position];
  if (municipality === undefined) throw new RangeError(`no municipality at position ${position}`);
  return municipality;
}
