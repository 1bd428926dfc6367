import type { AssessedMunicipality } from "../eligibility/eligibility";
import { DEFAULT_LEVELS, type FormerSeats, isSameAssociation, type LevelName } from "./levels";
import type { PoolPlan } from "./plan";

/** Municipalities that may share, and by what their plans are told apart. */
interface LevelsInArea {
  readonly members: readonly AssessedMunicipality[];
  readonly levels: readonly LevelName[];
  readonly acrossDistricts: boolean;
  readonly formerSeats: FormerSeats;
}

/**
 * The levels that could tell plans of one area apart; the others are the same for all of them.
 *
 * Where coordinates of somebody are missing, distances do not count at all: a pool that cannot be measured is neither
 * near nor far.
 */
export function effectiveLevels(area: LevelsInArea): LevelName[] {
  return area.levels.filter((level) => CAN_DIFFER[level](area));
}

const CAN_DIFFER: Readonly<Record<LevelName, (area: LevelsInArea) => boolean>> = {
  moved: ({ members, formerSeats }) => members.some(({ ags }) => formerSeats.has(ags)),
  poolsAcrossDistricts: ({ members, acrossDistricts }) =>
    acrossDistricts && new Set(members.map(({ district }) => district)).size > 1,
  associationPairs: ({ members }) =>
    members.some((a, index) => members.slice(index + 1).some((b) => isSameAssociation(a, b))),
  distanceMetres: ({ members }) => members.length > 1 && members.every(isLocated),
  largestPool: ({ members }) => members.length > 2,
};

/** Those that could tell plans apart in at least one area that can hold a pool, in the order of the plan. */
export function effectiveInPlan(
  levels: readonly LevelName[],
  areas: readonly Omit<LevelsInArea, "levels">[],
): LevelName[] {
  const found = new Set(areas.flatMap((area) => effectiveLevels({ ...area, levels })));
  return levels.filter((level) => found.has(level));
}

/** Whether it is known where a municipality lies. */
export function isLocated({ latitude, longitude }: AssessedMunicipality): boolean {
  return latitude !== null && longitude !== null;
}

/** What an unusual order of the levels comes to. */
export interface Preference {
  /** Those that could tell plans of the table apart, in the order that was asked for. */
  readonly effective: readonly LevelName[];
  /** Those that were asked for and are the same in every plan of the table. */
  readonly idle: readonly LevelName[];
}

/** What may be said of the preferences of a plan; null where the usual order stands, of which nothing is said. */
export function preferenceOf({ levels, effectiveLevels }: PoolPlan): Preference | null {
  const asked = levels.filter((level) => level !== "moved");
  if (asked.join() === DEFAULT_LEVELS.join()) return null;
  const isEffective = (level: LevelName) => effectiveLevels.includes(level);
  return { effective: asked.filter(isEffective), idle: asked.filter((level) => !isEffective(level)) };
}
