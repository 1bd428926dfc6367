import { type Component, connectedPieces, weightOf } from "./component";

/** One unit of price; prices are integers in millionths, so that a proof is an integer check. */
export const PRICE_UNIT = 1_000_000;

/**
 * A subset-row inequality on an odd set of vertices (Jepsen, Petersen, Spoorendonk, Pisinger 2008): of pairwise
 * disjoint sets at most `(k - 1) / 2` hold two of its `k` members each, a set with four of five counting twice.
 */
export interface OddSet {
  /** Three or five vertices, ascending. */
  readonly members: readonly number[];
  /** Integer millionths, at least 0; paid once for every full pair of members a pool holds. */
  readonly price: number;
}

/**
 * A proof of an upper bound. If every connected set of at least the threshold pays at least {@link PRICE_UNIT},
 * where it pays the prices of its vertices and for every odd set `price * floor(members inside / 2)`,
 * then no plan has more than `floor(total / PRICE_UNIT)` pools, because disjoint pools together pay at most the total.
 */
export interface PriceProof {
  /** Integer millionths per vertex, at least 0. */
  readonly vertices: readonly number[];
  readonly oddSets: readonly OddSet[];
}

/** Everything disjoint sets can pay together, in millionths. */
export function totalPrice(proof: PriceProof): number {
  let total = 0;
  for (const price of proof.vertices) total += price;
  for (const { members, price } of proof.oddSets) total += price * ((members.length - 1) / 2);
  return total;
}

/** The bound the proof gives. */
export function boundOf(proof: PriceProof): number {
  return Math.floor(totalPrice(proof) / PRICE_UNIT);
}

/**
 * The bound a proof gives for a whole component, piece by piece.
 *
 * A vertex that pays a unit by itself can be in one pool only. Without those vertices the component falls into
 * pieces, each pool lies in one of them, and a piece holds at most as many pools as whole units are paid in it, and at
 * most as many as its weight holds thresholds. Rounding down per piece is sharper than rounding down the total once.
 */
export function provedBound(component: Component, proof: PriceProof): number {
  const all = component.weights.map((_, vertex) => vertex);
  const rest = all.filter((vertex) => (proof.vertices[vertex] ?? 0) < PRICE_UNIT);
  let bound = all.length - rest.length;
  for (const piece of connectedPieces(component, rest)) {
    const bySum = Math.floor(weightOf(component, piece) / component.threshold);
    bound += Math.min(bySum, Math.floor(priceWithin(proof, piece) / PRICE_UNIT));
  }
  return bound;
}

/** The most that disjoint sets inside some vertices can pay together, in millionths. */
export function priceWithin(proof: PriceProof, vertices: Iterable<number>): number {
  const inside = new Set(vertices);
  let sum = 0;
  for (const vertex of inside) sum += proof.vertices[vertex] ?? 0;
  for (const { members, price } of proof.oddSets) {
    sum += price * Math.floor(members.filter((vertex) => inside.has(vertex)).length / 2);
  }
  return sum;
}

/**
 * Integer prices from the real duals of a linear program, scaled so that a set that paid `cheapest` then pays at
 * least one unit. Rounded up: a rounded price never pays less than the real one.
 */
export function roundedProof(duals: PriceDuals, cheapest: number): PriceProof {
  const scale = (price: number) => Math.ceil((Math.max(price, 0) * PRICE_UNIT) / cheapest);
  return {
    vertices: Array.from(duals.vertices, scale),
    oddSets: duals.oddSets
      .map(({ members, price }) => ({ members, price: scale(price) }))
      .filter(({ price }) => price > 0),
  };
}

/** Prices as real numbers, in units. */
export interface PriceDuals {
  readonly vertices: ArrayLike<number>;
  readonly oddSets: readonly OddSet[];
}
