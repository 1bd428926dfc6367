import { areaOf } from "./areaOf";
import { components } from "./components";
import { mayBeGroup } from "./keepsWishes";
import { planArea } from "./planArea";
import { frameSum, municipalityAt, type PoolingMap } from "./poolingMap";
import { REGION_LIMITS } from "./solver/solverLimits";

/** How many choices of former groups to give up are looked at: a bound by work. */
const MOST_CHOICES = 300;
/** At most so many former groups are given up before the area is planned without regard to them. */
const MOST_GIVEN_UP = 3;

/**
 * Groups as many as planned, with as many of the former ones among them as can be: all of them, or all but one, but
 * two, but three that lie near each other. Where that does not give as many groups, the plan stays as it is.
 *
 * @param planned the groups of the plan made without regard to former ones
 */
export function keptGroups(
  map: PoolingMap,
  area: readonly number[],
  planned: readonly (readonly number[])[],
  requiredCents: number,
): readonly (readonly number[])[] {
  const former = formerGroups(map, area, requiredCents);
  if (former.length === 0) return planned;
  let choices = 0;
  for (const givenUp of choicesOf(former, planned)) {
    if (++choices > MOST_CHOICES) break;
    const kept = former.filter((group) => !givenUp.includes(group));
    const groups = completed(map, area, kept, { requiredCents, enough: planned.length });
    if (groups !== null) return groups;
  }
  return planned;
}

/** The members of former pools that are in this area, pool by pool, where they may be a group still. */
export function formerGroups(map: PoolingMap, area: readonly number[], requiredCents: number): number[][] {
  const bySeat = new Map<string, number[]>();
  for (const position of area) {
    const seat = map.formerSeats.get(municipalityAt(map, position).ags);
    if (seat !== undefined) bySeat.set(seat, [...(bySeat.get(seat) ?? []), position]);
  }
  return [...bySeat.values()].filter((group) => frameSum(map, group) >= requiredCents && mayBeGroup(map, group));
}

/** Nothing given up; then one, two, three former groups that a planned group has torn or joined. */
function* choicesOf(
  former: readonly (readonly number[])[],
  planned: readonly (readonly number[])[],
): Generator<readonly (readonly number[])[]> {
  yield [];
  const plannedAt = new Map(planned.flatMap((group, index) => group.map((position) => [position, index] as const)));
  const touched = former.map((group) => new Set(group.flatMap((position) => plannedAt.get(position) ?? [])));
  const areNear = (a: number, b: number) => [...(touched[a] ?? [])].some((index) => touched[b]?.has(index));
  let chosen = former.map((_, index) => [index]);
  for (let size = 1; size <= MOST_GIVEN_UP; size++) {
    const members = (indices: readonly number[]) =>
      indices.reduce((sum, index) => sum + (former[index]?.length ?? 0), 0);
    chosen.sort((a, b) => members(a) - members(b) || compareLists(a, b));
    for (const indices of chosen) yield indices.map((index) => former[index] ?? []);
    chosen = chosen.flatMap((indices) =>
      former.flatMap((_, next) => {
        const isNext = next > (indices[indices.length - 1] ?? 0) && indices.some((index) => areNear(index, next));
        return isNext ? [[...indices, next]] : [];
      }),
    );
  }
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] ?? 0);
  return 0;
}

/** Kept groups and as many as possible in the rest; null where that is not enough. */
function completed(
  map: PoolingMap,
  area: readonly number[],
  kept: readonly (readonly number[])[],
  { requiredCents, enough }: { readonly requiredCents: number; readonly enough: number },
): (readonly number[])[] | null {
  const taken = new Set(kept.flat());
  const rest = components(
    map,
    area.filter((position) => !taken.has(position)),
  ).filter((piece) => frameSum(map, piece) >= requiredCents);
  const most = rest.reduce((sum, piece) => sum + Math.floor(frameSum(map, piece) / requiredCents), 0);
  if (kept.length + most < enough) return null;
  const added = rest.flatMap((piece) => {
    const { groups } = planArea(areaOf(map, piece, requiredCents), { seed: 1, limits: REGION_LIMITS });
    return groups.map((group) => group.map((local) => piece[local] ?? 0));
  });
  return kept.length + added.length >= enough ? [...kept, ...added] : null;
}
