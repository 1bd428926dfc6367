/** A seeded source of whole numbers; the same seed gives the same numbers on every machine. */
export interface Random {
  /** A whole number in `0..bound-1`. */
  below(bound: number): number;
}

/**
 * The generator "mulberry32" (T. Ettinger, 2017): 32-bit integer arithmetic only, hence no difference between hosts.
 * Good enough to spread a search; not for anything secret.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return {
    below(bound) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * bound);
    },
  };
}
