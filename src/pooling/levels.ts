import type { Ags } from "../codes/ags";
import type { AssessedMunicipality } from "../eligibility/eligibility";
import { distanceMetres } from "./distance";

/** What tells plans with equally many pools apart. */
export interface Levels {
  /** Members that are no longer together with the seat of their former pool; 0 where no plan is to be kept. */
  readonly moved: number;
  readonly poolsAcrossDistricts: number;
  /** Pairs of the same *Verwaltungsgemeinschaft* that share a pool. */
  readonly associationPairs: number;
  /** The sum of all pairwise distances inside pools; null where a member has no coordinates. */
  readonly distanceMetres: number | null;
  /** Members of the largest pool. */
  readonly largestPool: number;
}

/** The name of a level. */
export type LevelName = keyof Levels;

/**
 * The order unless another is asked for: fewer pools across a district border, more pairs of one association kept
 * together, shorter distances inside pools, a smaller largest pool.
 */
export const DEFAULT_LEVELS: readonly LevelName[] = [
  "poolsAcrossDistricts",
  "associationPairs",
  "distanceMetres",
  "largestPool",
];

/** Where somebody's former pool had its seat. */
export type FormerSeats = ReadonlyMap<Ags, Ags>;

/** The levels of some pools together. */
export function levelsOf(pools: readonly (readonly AssessedMunicipality[])[], formerSeats: FormerSeats): Levels {
  const levels = pools.map((pool) => levelsOfPool(pool, formerSeats));
  const distances = levels.map((level) => level.distanceMetres);
  const sum = (name: "moved" | "poolsAcrossDistricts" | "associationPairs") =>
    levels.reduce((total, level) => total + level[name], 0);
  return {
    moved: sum("moved"),
    poolsAcrossDistricts: sum("poolsAcrossDistricts"),
    associationPairs: sum("associationPairs"),
    distanceMetres: distances.reduce((total, one) => (total === null || one === null ? null : total + one), 0),
    largestPool: levels.reduce((most, level) => Math.max(most, level.largestPool), 0),
  };
}

function levelsOfPool(members: readonly AssessedMunicipality[], formerSeats: FormerSeats): Levels {
  let associationPairs = 0;
  let metres: number | null = 0;
  members.forEach((a, index) => {
    for (const b of members.slice(index + 1)) {
      if (isSameAssociation(a, b)) associationPairs += 1;
      const apart = distanceOf(a, b);
      metres = metres === null || apart === null ? null : metres + apart;
    }
  });
  const inside = new Set(members.map((member) => member.ags));
  const hasMoved = ({ ags }: AssessedMunicipality) => !inside.has(formerSeats.get(ags) ?? ags);
  const across = new Set(members.map((member) => member.district)).size > 1;
  return {
    moved: formerSeats.size === 0 ? 0 : members.filter(hasMoved).length,
    poolsAcrossDistricts: across ? 1 : 0,
    associationPairs,
    distanceMetres: metres,
    largestPool: members.length,
  };
}

/** Keys of associations are unique only within a district. */
export function isSameAssociation(a: AssessedMunicipality, b: AssessedMunicipality): boolean {
  return a.association !== null && a.association === b.association && a.district === b.district;
}

/** The metres between two municipalities; null where coordinates are missing. */
export function distanceOf(a: AssessedMunicipality, b: AssessedMunicipality): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  return distanceMetres(
    { latitude: a.latitude, longitude: a.longitude },
    { latitude: b.latitude, longitude: b.longitude },
  );
}

/** Below zero when the first levels are better; a distance that is not known counts for nothing. */
export function compareLevels(a: Levels, b: Levels, order: readonly LevelName[]): number {
  for (const name of order) {
    const difference = badness(a, name) - badness(b, name);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A level as a number of which less is better. */
function badness(levels: Levels, name: LevelName): number {
  return name === "associationPairs" ? -levels.associationPairs : (levels[name] ?? 0);
}
