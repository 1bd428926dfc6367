import { compareAgs, districtOf } from "../codes/ags";
import { cents } from "../money/cents";
import { collidingWishes, wishesBroken } from "./collidingWishes";
import { distanceOf } from "./levels";
import { districtsOf, sumOfFrames } from "./members";
import type { Pool, Stranded, StrandedReason, WayOut } from "./plan";
import { frameSum, municipalityAt, type PoolingMap, withinScope } from "./poolingMap";
import type { StrandedGroup } from "./strandedGroups";

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

/** Says why a group is stranded and names what its members can do: kind by kind, inside the district first, then the nearest. */
export function describeStranded(arranged: Arranged, group: StrandedGroup): Stranded {
  const { map, requiredCents } = arranged;
  const members = strandedMembers(map, group).map((position) => municipalityAt(map, position));
  const missingCents = cents(Math.max(0, requiredCents - sumOfFrames(members)));
  const beside = positionsBeside(map, group.reach);
  return {
    reason: group.agreedName === null ? reasonFor(arranged, group, beside) : "agreed-pool-below-threshold",
    agreedName: group.agreedName,
    group: members.map((member) => member.ags),
    missingCents,
    wishes: group.hindered ? collidingWishes(arranged, group) : [],
    waysOut: [
      ...selfSufficientBeside(arranged, group, beside),
      ...poolsBeside(arranged, group, beside),
      ...strandedBeside(arranged, group, beside),
      ...delegations(arranged, group),
      ...(missingCents === 0 ? [] : [{ kind: "top-up" as const, missingCents }]),
    ],
  };
}

function reasonFor(arranged: Arranged, group: StrandedGroup, beside: readonly number[]): StrandedReason {
  const { map, requiredCents } = arranged;
  if (group.hindered) return "wishes";
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
  const hosts = beside
    .filter((position) => municipalityAt(map, position).frameCents >= requiredCents && !poolAt.has(position))
    .map((position) => {
      const { ags } = municipalityAt(map, position);
      const breaks = wishesBroken(map, [position, ...strandedMembers(map, group)]);
      const way = { kind: "join-self-sufficient" as const, ags, breaks };
      return { way: { ...way, crossesDistrict: spansDistricts([...own, districtOf(ags)]) }, positions: [position] };
    });
  return nearestFirst(map, group, hosts);
}

function poolsBeside(arranged: Arranged, group: StrandedGroup, beside: readonly number[]): WayOut[] {
  const { map, pools, poolAt } = arranged;
  const touched = new Set(beside.flatMap((position) => poolAt.get(position)?.id ?? []));
  const own = ownDistricts(arranged, group);
  const comers = strandedMembers(map, group);
  const found = pools
    .filter((pool) => touched.has(pool.id))
    .map(({ id, districts, members }) => {
      const positions = members.flatMap((ags) => map.positionOf.get(ags) ?? []);
      const crossesDistrict = spansDistricts([...own, ...districts]);
      const breaks = wishesBroken(map, [...positions, ...comers]);
      return { way: { kind: "join-pool" as const, pool: id, crossesDistrict, breaks }, positions };
    });
  return nearestFirst(map, group, found);
}

/** A way out with those to whom it leads. */
interface Leading {
  readonly way: Extract<WayOut, { readonly crossesDistrict: boolean }>;
  readonly positions: readonly number[];
}

/** Inside the own district before across the border, then the nearest, then in the order of the keys. */
function nearestFirst(map: PoolingMap, group: StrandedGroup, ways: readonly Leading[]): WayOut[] {
  const from = strandedMembers(map, group).map((position) => municipalityAt(map, position));
  const metresTo = (positions: readonly number[]) =>
    Math.min(
      ...positions.flatMap((position) =>
        from.map((member) => distanceOf(member, municipalityAt(map, position)) ?? Number.POSITIVE_INFINITY),
      ),
    );
  return ways
    .map((leading) => ({ ...leading, metres: metresTo(leading.positions) }))
    .sort((a, b) => {
      const crossing = Number(a.way.crossesDistrict) - Number(b.way.crossesDistrict);
      return crossing || (a.metres === b.metres ? 0 : a.metres - b.metres);
    })
    .map(({ way }) => way);
}

function strandedBeside(arranged: Arranged, group: StrandedGroup, beside: readonly number[]): WayOut[] {
  const { map, strandedGroups, requiredCents } = arranged;
  const touched = new Set(beside);
  const partners = strandedGroups.flatMap((other): Leading[] => {
    if (other === group || !other.reach.some((position) => touched.has(position))) return [];
    const positions = strandedMembers(map, other);
    const together = [...strandedMembers(map, group), ...positions];
    const frameCents = frameSum(map, together);
    if (frameCents < requiredCents) return [];
    const members = together.map((position) => municipalityAt(map, position).ags).sort(compareAgs);
    const crossesDistrict = districtsOf(members).length > 1;
    return [{ way: { kind: "share-with-stranded", members, frameCents, crossesDistrict }, positions }];
  });
  return nearestFirst(map, group, partners);
}

/** A *Stadtkreis* (its key ends in 000) has no district above it that could take over. */
function delegations(arranged: Arranged, group: StrandedGroup): WayOut[] {
  if (!arranged.delegation) return [];
  const members = strandedMembers(arranged.map, group).map((position) => municipalityAt(arranged.map, position).ags);
  const districts = districtsOf(members.filter((ags) => !ags.endsWith("000")));
  return districts.map((district) => ({ kind: "delegate-to-district", district }));
}
