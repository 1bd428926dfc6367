import type { Ags } from "../codes/ags";
import { type Wishes, wishesMade } from "./wishes";

/** Wishes as rules on sets of positions. */
export interface WishRules {
  readonly wishes: Wishes;
  /** With whom a position never shares: the pairs apart, and chosen seats among themselves. */
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
  /** Disjoint groups, each ascending: where two wishes have a member in common, they are one group. */
  readonly together: readonly (readonly number[])[];
  /** The group of a position that has one. */
  readonly groupOf: ReadonlyMap<number, readonly number[]>;
  readonly mostMembers: number;
  readonly mostMetres: number;
}

/** Turns wishes into rules; null where nothing is wished. Keys that nobody knows change nothing. */
export function wishRules(wishes: Wishes, positionOf: ReadonlyMap<Ags, number>): WishRules | null {
  if (wishesMade(wishes).length === 0) return null;
  const positions = (keys: readonly Ags[]) => keys.flatMap((ags) => positionOf.get(ags) ?? []);
  const together = mergedGroups((wishes.together ?? []).map(positions));
  const seats = positions(wishes.seats ?? []);
  const pairs = [
    ...(wishes.apart ?? []).map((pair) => positions(pair)),
    ...seats.flatMap((a) => seats.map((b) => [a, b])),
  ];
  return {
    wishes,
    apart: symmetric(pairs),
    together,
    groupOf: new Map(together.flatMap((group) => group.map((position) => [position, group] as const))),
    mostMembers: wishes.mostMembers ?? Number.POSITIVE_INFINITY,
    mostMetres: wishes.mostMetres ?? Number.POSITIVE_INFINITY,
  };
}

/** Groups with a member in common become one. */
export function mergedGroups(groups: readonly (readonly number[])[]): number[][] {
  let merged: number[][] = [];
  for (const group of groups) {
    const inside = new Set(group);
    const touching = merged.filter((other) => other.some((position) => inside.has(position)));
    const union = new Set([...touching.flat(), ...group]);
    merged = [...merged.filter((other) => !touching.includes(other)), [...union].sort((a, b) => a - b)];
  }
  return merged.filter((group) => group.length > 1).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function symmetric(pairs: readonly (readonly number[])[]): ReadonlyMap<number, ReadonlySet<number>> {
  const apart = new Map<number, Set<number>>();
  for (const [a, b] of pairs) {
    if (a === undefined || b === undefined || a === b) continue;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = apart.get(from) ?? new Set<number>();
      apart.set(from, others.add(to));
    }
  }
  return apart;
}
