import type { Assessment } from "../eligibility/eligibility";
import { areaProof } from "./areaProof";
import { components } from "./components";
import { countMoved } from "./countMoved";
import { effectiveInPlan } from "./effectiveLevels";
import { freePositions } from "./freePositions";
import { agreedGroup, hostedGroups, numberPools, proposedGroup } from "./groups";
import { placesOf } from "./places";
import type { PoolingOptions, PoolPlan, Scope } from "./plan";
import { frameSum, membersAt, type PoolingMap, poolingMap, withEffectiveLevels } from "./poolingMap";
import { ProgressReport } from "./progress";
import { positionsLeft, type Rescue, rescueStranded } from "./rescueStranded";
import { type SettledArea, settleArea } from "./settleArea";
import type { Standing } from "./solver/progress";
import { DEFAULT_LIMITS, type SolverOptions } from "./solver/solverLimits";
import { strandedAgreed, strandedPieces } from "./strandedGroups";
import { withLocalSeats, withoutSpanning } from "./withinDistricts";

/**
 * Plans pools for what was asked and found sound; see `formPools`, which checks first.
 *
 * @param options of which `checkPoolingOptions` would find nothing wrong
 */
export function planPools(assessment: Assessment, options: PoolingOptions): PoolPlan {
  const { requiredCents, ruleSet } = assessment;
  const { scope = "district", agreed = [], offers = [], wishes = {}, keep } = options;
  const search = searchOptions(options);
  const map = poolingMap(assessment.municipalities, options);
  const agreedGroups = agreed.map((pool) => agreedGroup(map, pool));
  const kept = agreedGroups.filter((group) => frameSum(map, group.positions) >= requiredCents);

  const free = freePositions(map, agreedGroups, requiredCents);
  const { areas, across } = settleAll(map, free, requiredCents, { ...options, ...search });
  const all = [...areas, ...across];
  const proposed = all.flatMap(({ groups }, index) => groups.map((positions) => proposedGroup(positions, index)));
  const reach = reachOf(map, scope);
  const groups = proposed.map(({ positions }) => positions);
  const hosted = hostedGroups(reach, positionsLeft(free, groups), offers);

  const numbered = numberPools(map, [...kept, ...proposed, ...hosted], { ...wishes, requiredCents });
  const left = free.filter((position) => !numbered.poolAt.has(position));
  const stranded = [
    ...strandedPieces(reach, free, left, requiredCents),
    ...strandedAgreed(agreedGroups.filter((group) => !kept.includes(group))),
  ];
  return {
    ruleSet,
    scope,
    borders: options.borders === "off" ? "off" : "given",
    requiredCents,
    measure: ruleSet.threshold.measuredOn,
    pools: numbered.pools,
    places: placesOf({
      ...{ map: reach, requiredCents, ...numbered },
      ...{ strandedGroups: stranded, delegation: ruleSet.delegation.value },
    }),
    proposedPoolsAtMost: all.reduce((sum, { bound }) => sum + bound.groupsAtMost, 0),
    areas: [...areas.map((area) => areaProof(map, area, false)), ...across.map((area) => areaProof(map, area, true))],
    wishes,
    levels: map.levels,
    effectiveLevels: effectiveInPlan(map.levels, [...levelAreas(map, areas), ...levelAreas(reach, across)]),
    moved: keep === undefined ? null : countMoved(map, numbered),
    search,
  };
}

/** Who may share with whom once everyone has been placed: in a rescue also across district borders. */
function reachOf(map: PoolingMap, scope: Scope): PoolingMap {
  return scope === "rescue" ? { ...map, acrossDistricts: true } : map;
}

/** The areas in which there was anything to choose. */
function levelAreas(map: PoolingMap, areas: readonly SettledArea[]) {
  return areas
    .filter(({ bound }) => bound.groupsAtMost > 0)
    .map(({ area }) => ({ ...map, members: membersAt(map, area) }));
}

function settleAll(
  map: PoolingMap,
  free: readonly number[],
  requiredCents: number,
  options: PoolingOptions & SolverOptions,
): Rescue {
  const { seed, limits, scope } = options;
  const isRescue = scope === "rescue";
  const parts = components(map, isRescue ? withoutSpanning(map, free) : free);
  const bounds = parts.map((part) => Math.floor(frameSum(map, part) / requiredCents));
  const report = new ProgressReport(options, bounds);
  report.stopIfAsked();
  const listener = (standing: Standing) => report.hear(standing);
  const areas = parts.map((part) => {
    const within = withEffectiveLevels(isRescue ? withLocalSeats(map, part) : map, part);
    const settled = settleArea(within, part, requiredCents, { seed, limits, listener });
    report.close({ pools: settled.groups.length, poolsAtMost: settled.bound.groupsAtMost });
    return settled;
  });
  return isRescue ? rescueStranded(map, areas, free, { requiredCents, seed, limits }) : { areas, across: [] };
}

/** The seed and the limits in full, as the plan states them. */
function searchOptions({ seed = 1, limits }: PoolingOptions): SolverOptions {
  return { seed, limits: { ...DEFAULT_LIMITS, ...limits } };
}
