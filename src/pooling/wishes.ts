import type { Ags } from "../codes/ags";

/**
 * What people wish of proposed and offered pools; agreed pools stand as they are.
 *
 * A wish is kept even where that costs a pool, or leaves somebody out: the plan then says which wish it was.
 */
export interface Wishes {
  /** Groups that share one pool, whole, or are in none. Their members are below the threshold and in no agreed pool. */
  readonly together?: readonly (readonly Ags[])[];
  /** Pairs that never share a pool. */
  readonly apart?: readonly (readonly [Ags, Ags])[];
  /** As many members a pool may have, at least 2. */
  readonly mostMembers?: number;
  /** As far apart two members of a pool may be, in metres as the crow flies; everyone then needs coordinates. */
  readonly mostMetres?: number;
  /** Municipalities that are the seat of whatever pool they are in; two of them never share one. */
  readonly seats?: readonly Ags[];
}

/** The name of one wish. */
export type WishKind = keyof Wishes;

/** The names of all wishes, in the order in which they are told. */
export const WISH_KINDS: readonly WishKind[] = ["together", "apart", "mostMembers", "mostMetres", "seats"];

/** The wishes that are not empty. */
export function wishesMade(wishes: Wishes): WishKind[] {
  return WISH_KINDS.filter((kind) => {
    const wish = wishes[kind];
    return Array.isArray(wish) ? wish.length > 0 : wish !== undefined;
  });
}

/** The wishes without one of them. */
export function withoutWish(wishes: Wishes, kind: WishKind): Wishes {
  return { ...wishes, [kind]: undefined };
}
