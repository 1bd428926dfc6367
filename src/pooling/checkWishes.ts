import type { Ags } from "../codes/ags";
import { type Issue, type IssueParams, issue, shown } from "../result/issue";
import type { NamedKey } from "../result/issueParams";
import { checkMembers } from "./checkMembers";
import { components } from "./components";
import { freePositions } from "./freePositions";
import { agreedGroup } from "./groups";
import { mayShare } from "./keepsWishes";
import { distanceOf } from "./levels";
import type { PoolingOptions } from "./plan";
import { municipalityAt, type PoolingMap } from "./poolingMap";
import type { WishKind } from "./wishes";
import type { WishRules } from "./wishRules";

/**
 * Checks wishes against the table and against each other: whatever can never be kept is named with all that it collides
 * with. What only the frames and the neighbours rule out is no mistake; the plan says so where it leaves somebody out.
 */
export function checkWishes(map: PoolingMap, options: PoolingOptions, requiredCents: number): Issue[] {
  const { wishes } = map;
  if (wishes === null) return [];
  const keys = checkKeys(map, wishes);
  const numbers = checkNumbers(map, wishes);
  if (keys.length + numbers.length > 0) return [...keys, ...numbers];
  const free = checkFree(map, wishes, options, requiredCents);
  if (free.length > 0) return free;
  return [
    ...wishes.together.flatMap((group) => checkGroup(map, wishes, group)),
    ...checkReach(map, wishes, options, requiredCents),
    ...checkAgreed(map, options),
  ];
}

const path = (...parts: (string | number)[]) => ["wishes", ...parts];

function checkKeys(map: PoolingMap, { wishes }: WishRules): Issue[] {
  const { together = [], apart = [], seats = [] } = wishes;
  const known = (ags: Ags, where: (string | number)[]) =>
    map.positionOf.has(ags)
      ? []
      : [issue({ code: "unknown-key", path: path(...where), params: { kind: "not-in-table", received: shown(ags) } })];
  return [
    ...together.flatMap((members, index) => checkMembers({ members, path: path("together", index) }, map.positionOf)),
    ...apart.flatMap((members, index) => checkMembers({ members, path: path("apart", index) }, map.positionOf)),
    ...seats.flatMap((ags, index) => {
      if (seats.indexOf(ags) === index) return known(ags, ["seats", index]);
      return [issue({ code: "duplicate-key", path: path("seats", index), params: { kind: "seat", ags } })];
    }),
  ];
}

function checkNumbers(map: PoolingMap, { wishes }: WishRules): Issue[] {
  const { mostMembers, mostMetres } = wishes;
  const issues: Issue[] = [];
  if (mostMembers !== undefined && !(Number.isSafeInteger(mostMembers) && mostMembers >= 2)) {
    const params = { kind: "most-members", received: shown(mostMembers) } as const;
    issues.push(issue({ code: "out-of-range", path: path("mostMembers"), params }));
  }
  if (mostMetres === undefined) return issues;
  if (!(Number.isSafeInteger(mostMetres) && mostMetres > 0)) {
    const params = { kind: "most-metres", received: shown(mostMetres) } as const;
    issues.push(issue({ code: "out-of-range", path: path("mostMetres"), params }));
  }
  const placeless = map.municipalities.filter(({ latitude, longitude }) => latitude === null || longitude === null);
  const [first] = placeless;
  if (first === undefined) return issues;
  const params = { kind: "distance", count: placeless.length, first: named(first) } as const;
  return [...issues, issue({ code: "missing-coordinates", path: path("mostMetres"), params })];
}

/** Who is to stay together must be free to share. */
function checkFree(
  map: PoolingMap,
  { together, wishes }: WishRules,
  options: PoolingOptions,
  requiredCents: number,
): Issue[] {
  const idle = (wishes.seats ?? []).filter((ags) => isIdleSeat(map, ags, options, requiredCents));
  const noSeat = idle.map((ags) => collision("seats", { kind: "idle-seat", ags }));
  return [...noSeat, ...checkTogether(map, together, options, requiredCents)];
}

/** Who applies alone and takes nobody in is in no pool that could have its seat there. */
function isIdleSeat(map: PoolingMap, ags: Ags, options: PoolingOptions, requiredCents: number): boolean {
  const position = map.positionOf.get(ags);
  if (position === undefined || municipalityAt(map, position).frameCents < requiredCents) return false;
  const isAgreed = (options.agreed ?? []).some((pool) => pool.members.includes(ags));
  return !isAgreed && options.offers?.includes(ags) !== true;
}

function checkTogether(
  map: PoolingMap,
  together: WishRules["together"],
  options: PoolingOptions,
  requiredCents: number,
): Issue[] {
  const agreedOf = new Map((options.agreed ?? []).flatMap((pool) => pool.members.map((ags) => [ags, pool] as const)));
  return together.flat().flatMap((position) => {
    const municipality = municipalityAt(map, position);
    const agreed = agreedOf.get(municipality.ags);
    const who = named(municipality);
    if (agreed !== undefined) return [collision("together", { kind: "together-agreed", ...who, pool: agreed.name })];
    return municipality.frameCents < requiredCents ? [] : [collision("together", { kind: "together-above", ...who })];
  });
}

/** One group of those who are to stay together, held against the other wishes. */
function checkGroup(map: PoolingMap, rules: WishRules, group: readonly number[]): Issue[] {
  const together = listed(map, group);
  const pairs = group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b] as const));
  const seats = group.filter((position) => rules.wishes.seats?.includes(municipalityAt(map, position).ags));
  return [
    ...(group.length > rules.mostMembers
      ? [collision("together", { kind: "together-too-many", together, mostMembers: rules.mostMembers })]
      : []),
    ...(seats.length > 1
      ? [collision("together", { kind: "together-seats", together, seats: listed(map, seats) })]
      : []),
    ...pairs.flatMap(([a, b]) => {
      if (mayShare(map, a, b)) return [];
      const both = listed(map, [a, b]);
      const metres = distanceOf(municipalityAt(map, a), municipalityAt(map, b));
      const isApart = rules.wishes.apart?.some((pair) => isPair(map, pair, [a, b])) === true;
      const { mostMetres } = rules;
      return [
        ...(isApart ? [collision("together", { kind: "together-apart", together, both })] : []),
        ...(metres !== null && metres > mostMetres
          ? [collision("together", { kind: "together-far", together, both, metres, mostMetres })]
          : []),
      ];
    }),
  ];
}

function isPair(map: PoolingMap, pair: readonly Ags[], [a, b]: readonly [number, number]): boolean {
  const keys = [municipalityAt(map, a).ags, municipalityAt(map, b).ags];
  return keys.every((ags) => pair.includes(ags));
}

/** Those who are to stay together must be able to reach each other inside the scope. */
function checkReach(map: PoolingMap, { together }: WishRules, options: PoolingOptions, requiredCents: number): Issue[] {
  const agreed = (options.agreed ?? []).map((pool) => agreedGroup(map, pool));
  const reach = { ...map, acrossDistricts: map.acrossDistricts || options.scope === "rescue" };
  const areas = components(reach, freePositions(map, agreed, requiredCents));
  return together.flatMap((group) => {
    const inside = areas.filter((area) => group.some((position) => area.includes(position)));
    if (inside.length <= 1) return [];
    const withinDistrict = !reach.acrossDistricts;
    return [collision("together", { kind: "together-unconnected", together: listed(map, group), withinDistrict })];
  });
}

/** Agreed pools stand, whatever is wished; a wish that one of them breaks would not be kept. */
function checkAgreed(map: PoolingMap, { agreed = [], wishes = {} }: PoolingOptions): Issue[] {
  const { apart = [], seats = [] } = wishes;
  return agreed.flatMap((pool) => {
    const inside = (keys: readonly Ags[]) => keys.filter((ags) => pool.members.includes(ags));
    const positions = (keys: readonly Ags[]) => keys.flatMap((ags) => map.positionOf.get(ags) ?? []);
    const broken = apart.filter((pair) => inside(pair).length === 2);
    return [
      ...broken.map((pair) =>
        collision("apart", { kind: "apart-agreed", apart: listed(map, positions(pair)), pool: pool.name }),
      ),
      ...(inside(seats).length > 1
        ? [collision("seats", { kind: "seats-agreed", seats: listed(map, positions(inside(seats))), pool: pool.name })]
        : []),
    ];
  });
}

function collision(wish: WishKind, params: IssueParams["wishes-collide"]): Issue {
  return issue({ code: "wishes-collide", path: path(wish), params });
}

function listed(map: PoolingMap, positions: readonly number[]): NamedKey[] {
  return positions.map((position) => named(municipalityAt(map, position)));
}

function named({ ags, name }: NamedKey): NamedKey {
  return { ags, name };
}
