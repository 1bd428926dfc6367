/** How far the search in one component has come. */
export interface Standing {
  /** Pools of the best plan so far. */
  readonly pools: number;
  /** The best bound so far. */
  readonly poolsAtMost: number;
}

/**
 * Hears again and again how the search stands: after each round of pricing, each round of the neighbourhood search and
 * every few nodes. Whatever it throws ends the search. It changes nothing else.
 */
export type Listener = (standing: Standing) => void;
