import { type Ags, compareAgs } from "../codes/ags";
import { cents } from "../money/cents";
import { districtsOf, sumOfFrames } from "./members";
import type { AgreedPool, Pool, PoolingOptions } from "./plan";
import { municipalityAt, type PoolingMap } from "./poolingMap";
import { seatOf } from "./seat";
import { takeIn } from "./settleMembers";

/** A group on its way into the plan. */
export interface Group {
  readonly origin: Pool["origin"];
  readonly name: string | null;
  /** Ascending. */
  readonly positions: readonly number[];
  /** The place of the area that it was planned in; null where it was not planned. */
  readonly area: number | null;
}

/** What people have agreed on, as it stands. */
export function agreedGroup(map: PoolingMap, { name, members }: AgreedPool): Group {
  const positions = members.flatMap((ags) => map.positionOf.get(ags) ?? []).sort((a, b) => a - b);
  return { origin: "agreed", name, positions, area: null };
}

/** What the planner proposes. */
export function proposedGroup(positions: readonly number[], area: number): Group {
  return { origin: "proposed", name: null, positions, area };
}

/** Whoever offers takes in those left out beside it, and through them those behind; the smaller key first. */
export function hostedGroups(map: PoolingMap, left: readonly number[], offers: readonly Ags[]): Group[] {
  const hosts = offers.flatMap((ags) => map.positionOf.get(ags) ?? []).sort((a, b) => a - b);
  const grown = takeIn(
    map,
    left,
    hosts.map((host) => [host]),
  );
  return grown
    .map((positions): Group => ({ origin: "offered", name: null, positions, area: null }))
    .filter((group) => group.positions.length > 1);
}

/** The pools of a plan, numbered, and the pool of everyone who is in one. */
export interface NumberedPools {
  readonly pools: readonly Pool[];
  readonly poolAt: ReadonlyMap<number, Pool>;
}

/** Numbers groups in the order of their first member and works out what stands in a pool. */
export function numberPools(
  map: PoolingMap,
  groups: readonly Group[],
  { requiredCents, seats = [] }: { readonly requiredCents: number } & NonNullable<PoolingOptions["wishes"]>,
): NumberedPools {
  const ordered = [...groups].sort((a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0));
  const poolAt = new Map<number, Pool>();
  const pools = ordered.map(({ origin, name, positions, area }, index): Pool => {
    const municipalities = positions.map((position) => municipalityAt(map, position));
    const members = municipalities.map(({ ags }) => ags).sort(compareAgs);
    const above = municipalities.filter(({ frameCents }) => frameCents >= requiredCents);
    const frameCents = sumOfFrames(municipalities);
    const pool: Pool = {
      id: index + 1,
      origin,
      name,
      members,
      selfSufficient: above.map(({ ags }) => ags),
      seat: seatOf(municipalities, seats),
      frameCents,
      marginCents: cents(frameCents - requiredCents),
      districts: districtsOf(members),
      area,
    };
    for (const position of positions) poolAt.set(position, pool);
    return pool;
  });
  return { pools, poolAt };
}
