import { compareAgs, districtOf } from "../codes/ags";
import { cents } from "../money/cents";
import { districtsOf, sumOfFrames } from "./members";
import type { Pool, Stranded, StrandedReason, WayOut } from "./plan";
import { frameSum, municipalityAt, type PoolingMap, withinScope } from "./poolingMap";

/** Municipalities that found no pool together. */
export interface StrandedGroup {
  /** All that hang together, also those without a frame, through whom others can be reached. */
  readonly reach: readonly number[];
  /** The name of the agreed pool that is too small, null where nothing was agreed. */
  readonly agreedName: string | null;
}

/** A finished arrangement that the stranded are held against. */
export interface Arranged {
  readonly map: PoolingMap;
  readonly requiredCents: number;
  readonly pools: readonly Pool[];
  readonly poolAt: ReadonlyMap<number, Pool>;
  readonly strandedGroups: readonly StrandedGroup[];
  /** True where the rules let the district take over (*Übertragung*). */
  readonly delegation: boolean;
}

/** Those of a group that have a frame and are therefore missed in a pool; in an agreed one, all. */
export function strandedMembers(map: PoolingMap, { reach, agreedName }: StrandedGroup): number[] {
  return reach.filter((position) => agreedName !== null || municipalityAt(map, position).frameCents > 0);
}

/** Says why a group is stranded and names what its members can do, the nearest first. */
export function describeStranded(arranged: Arranged, group: StrandedGroup): Stranded {
  const { map, requiredCents } = arranged;
  const members = strandedMembers(map, group).map((position) => municipalityAt(map, position));
  const missingCents = cents(requiredCents - sumOfFrames(members));
  const beside = positionsBeside(map, group.reach);
  return {
    reason: group.agreedName === null ? reasonFor(arranged, group, beside) : "agreed-pool-below-threshold",
    agreedName: group.agreedName,
    group: members.map((member) => member.ags),
    missingCents,
    waysOut: [
      ...selfSufficientBeside(arranged, group, beside),
      ...poolsBeside(arranged, group, beside),
      ...strandedBeside(arranged, group, beside),
      ...delegations(arranged, group),
      { kind: "top-up", missingCents },
    ],
  };
}

function reasonFor(arranged: Arranged, group: StrandedGroup, beside: readonly number[]): StrandedReason {
  const { map, requiredCents } = arranged;
  if (map.neighbours === null) return "area-below-threshold";
  if (beside.length === 0 && group.reach.length === 1) return "no-neighbour";
  const inScope = beside.filter((position) => group.reach.some((member) => withinScope(map, member, position)));
  const above = inScope.every((position) => municipalityAt(map, position).frameCents >= requiredCents);
  const alone = strandedMembers(map, group).length === 1;
  return alone && inScope.length > 0 && above ? "all-neighbours-above" : "area-below-threshold";
}

/** Everyone beside a group, in any district; with borders off, everyone else of its districts. */
function positionsBeside(map: PoolingMap, reach: readonly number[]): number[] {
  const inside = new Set(reach);
  const districts = new Set(reach.map((position) => municipalityAt(map, position).district));
  const beside =
    map.neighbours === null
      ? map.municipalities.flatMap(({ district }, position) => (districts.has(district) ? position : []))
      : reach.flatMap((position) => map.neighbours?.[position] ?? []);
  return [...new Set(beside)].filter((position) => !inside.has(position)).sort((a, b) => a - b);
}

function ownDistricts({ map }: Arranged, group: StrandedGroup): string[] {
  return districtsOf(strandedMembers(map, group).map((position) => municipalityAt(map, position).ags));
}

/** Whether those who would be together then are of more than one district. */
function spansDistricts(districts: readonly string[]): boolean {
  return new Set(districts).size > 1;
}

function selfSufficientBeside(arranged: Arranged, group: StrandedGroup, beside: readonly number[]): WayOut[] {
  const { map, requiredCents, poolAt } = arranged;
  const own = ownDistricts(arranged, group);
  return beside
    .filter((position) => municipalityAt(map, position).frameCents >= requiredCents && !poolAt.has(position))
    .map((position) => municipalityAt(map, position).ags)
    .map((ags) => ({ kind: "join-self-sufficient", ags, crossesDistrict: spansDistricts([...own, districtOf(ags)]) }));
}

function poolsBeside(arranged: Arranged, group: StrandedGroup, beside: readonly number[]): WayOut[] {
  const touched = new Set(beside.flatMap((position) => arranged.poolAt.get(position)?.id ?? []));
  const own = ownDistricts(arranged, group);
  return arranged.pools
    .filter((pool) => touched.has(pool.id))
    .map(({ id, districts }) => {
      return { kind: "join-pool", pool: id, crossesDistrict: spansDistricts([...own, ...districts]) };
    });
}

function strandedBeside(arranged: Arranged, group: StrandedGroup, beside: readonly number[]): WayOut[] {
  const { map, strandedGroups, requiredCents } = arranged;
  const touched = new Set(beside);
  return strandedGroups.flatMap((other): WayOut[] => {
    if (other === group || !other.reach.some((position) => touched.has(position))) return [];
    const together = [...strandedMembers(map, group), ...strandedMembers(map, other)];
    const frameCents = frameSum(map, together);
    if (frameCents < requiredCents) return [];
    const members = together.map((position) => municipalityAt(map, position).ags).sort(compareAgs);
    return [{ kind: "share-with-stranded", members, frameCents, crossesDistrict: districtsOf(members).length > 1 }];
  });
}

/** A *Stadtkreis* (its key ends in 000) has no district above it that could take over. */
function delegations(arranged: Arranged, group: StrandedGroup): WayOut[] {
  if (!arranged.delegation) return [];
  const members = strandedMembers(arranged.map, group).map((position) => municipalityAt(arranged.map, position).ags);
  const districts = districtsOf(members.filter((ags) => !ags.endsWith("000")));
  return districts.map((district) => ({ kind: "delegate-to-district", district }));
}
