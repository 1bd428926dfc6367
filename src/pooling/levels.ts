import type { AssessedMunicipality } from "../eligibility/eligibility";
import { distanceMetres } from "./distance";

/**
 * What tells plans with equally many pools apart, the most important first: fewer pools across a district border, more
 * pairs of one association kept together, shorter distances inside pools, a smaller largest pool.
 */
export interface Levels {
  readonly poolsAcrossDistricts: number;
  /** Pairs of the same *Verwaltungsgemeinschaft* that share a pool. */
  readonly associationPairs: number;
  /** The sum of all pairwise distances inside pools; null where a member has no coordinates. */
  readonly distanceMetres: number | null;
  /** Members of the largest pool. */
  readonly largestPool: number;
}

/** The levels of some pools together. */
export function levelsOf(pools: readonly (readonly AssessedMunicipality[])[]): Levels {
  const levels = pools.map(levelsOfPool);
  const distances = levels.map((level) => level.distanceMetres);
  return {
    poolsAcrossDistricts: levels.reduce((sum, level) => sum + level.poolsAcrossDistricts, 0),
    associationPairs: levels.reduce((sum, level) => sum + level.associationPairs, 0),
    distanceMetres: distances.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0),
    largestPool: levels.reduce((most, level) => Math.max(most, level.largestPool), 0),
  };
}

function levelsOfPool(members: readonly AssessedMunicipality[]): Levels {
  let associationPairs = 0;
  let metres: number | null = 0;
  members.forEach((a, index) => {
    for (const b of members.slice(index + 1)) {
      if (isSameAssociation(a, b)) associationPairs += 1;
      const apart = distanceOf(a, b);
      metres = metres === null || apart === null ? null : metres + apart;
    }
  });
  const across = new Set(members.map((member) => member.district)).size > 1;
  return {
    poolsAcrossDistricts: across ? 1 : 0,
    associationPairs,
    distanceMetres: metres,
    largestPool: members.length,
  };
}

/** Keys of associations are unique only within a district. */
function isSameAssociation(a: AssessedMunicipality, b: AssessedMunicipality): boolean {
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
export function compareLevels(a: Levels, b: Levels): number {
  return (
    a.poolsAcrossDistricts - b.poolsAcrossDistricts ||
    b.associationPairs - a.associationPairs ||
    (a.distanceMetres ?? 0) - (b.distanceMetres ?? 0) ||
    a.largestPool - b.largestPool
  );
}
