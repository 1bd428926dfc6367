import type { AreaRules } from "./areaRules";
import { isConnected } from "./components";
import type { Area } from "./planArea";
import type { Component } from "./solver/component";

/** An area in which every group that is to stay together, and hangs together by itself, is a single vertex. */
export interface ContractedArea {
  readonly component: Component;
  /** The places that each vertex stands for, ascending; the first is its anchor. */
  readonly places: readonly (readonly number[])[];
  /** False where a group hangs together only through others: it is left as it is, which allows more than was wished. */
  readonly isWhole: boolean;
}

/**
 * Contracts the groups of an area: sets of the contracted graph are exactly the sets of the area that hold such a group
 * whole or not at all.
 *
 * @param joined groups to contract, each connected
 */
export function contractArea(area: Area, rules: AreaRules, joined: readonly (readonly number[])[]): ContractedArea {
  const neighbours = neighboursOf(area);
  const vertexOf = new Map<number, number>();
  const places: (readonly number[])[] = [];
  const groupOf = new Map(joined.flatMap((group) => group.map((place) => [place, group] as const)));
  area.weights.forEach((_, place) => {
    if (vertexOf.has(place)) return;
    const group = groupOf.get(place) ?? [place];
    for (const member of group) vertexOf.set(member, places.length);
    places.push(group);
  });
  const toVertices = (lists: readonly (readonly number[])[]) =>
    places.map((group, vertex) => {
      const others = group.flatMap((place) => (lists[place] ?? []).flatMap((other) => vertexOf.get(other) ?? []));
      return [...new Set(others)].filter((other) => other !== vertex).sort((a, b) => a - b);
    });
  return {
    component: {
      threshold: area.required,
      weights: places.map((group) => group.reduce((sum, place) => sum + (area.weights[place] ?? 0), 0)),
      neighbours: toVertices(neighbours),
      rules: {
        apart: toVertices(rules.apart),
        sizes: places.map((group) => group.length),
        mostMembers: rules.mostMembers,
      },
    },
    places,
    isWhole: rules.together.every((group) => joined.includes(group)),
  };
}

/** The groups that hang together by themselves. */
export function joinedGroups(area: Area, { together }: AreaRules): (readonly number[])[] {
  const neighbours = neighboursOf(area);
  return together.filter((group) => isConnected(group, neighbours));
}

/** Neighbours of each place; where everyone may share with everyone, everyone else. */
export function neighboursOf({ weights, neighbours }: Area): readonly (readonly number[])[] {
  if (neighbours !== null) return neighbours;
  const places = weights.map((_, place) => place);
  return places.map((place) => places.filter((other) => other !== place));
}

/**
 * A group that hangs together only through others, with the fewest others that connect it, one member after the other;
 * null where it cannot be connected, or only by more members than a group may have.
 */
export function connectedGroup(area: Area, rules: AreaRules, group: readonly number[]): readonly number[] | null {
  const neighbours = neighboursOf(area);
  const inside = new Set(group.slice(0, 1));
  const bound = new Set(rules.together.flat());
  for (const target of group) {
    if (inside.has(target)) continue;
    const path = shortestPath(neighbours, inside, target, (place) => group.includes(place) || !bound.has(place));
    if (path === null) return null;
    for (const place of path) inside.add(place);
  }
  const connected = [...inside].sort((a, b) => a - b);
  const isApart = connected.some((place) => rules.apart[place]?.some((other) => inside.has(other)) === true);
  return connected.length > rules.mostMembers || isApart ? null : connected;
}

function shortestPath(
  neighbours: readonly (readonly number[])[],
  from: ReadonlySet<number>,
  target: number,
  mayPass: (place: number) => boolean,
): number[] | null {
  const cameFrom = new Map([...from].sort((a, b) => a - b).map((place) => [place, -1]));
  for (const [place] of cameFrom) {
    if (place === target) {
      const path: number[] = [];
      for (let at = target; at >= 0; at = cameFrom.get(at) ?? -1) path.push(at);
      return path;
    }
    for (const next of neighbours[place] ?? []) if (mayPass(next) && !cameFrom.has(next)) cameFrom.set(next, place);
  }
  return null;
}
