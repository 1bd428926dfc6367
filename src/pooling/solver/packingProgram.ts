import type { VertexSet } from "./component";
import { violatedTriples } from "./oddSetCuts";
import type { OddSet, PriceDuals } from "./prices";
import { Simplex } from "./simplex";

/** A set with its fractional value in the last solution. */
export interface WeightedSet {
  readonly vertices: VertexSet;
  readonly value: number;
}

/**
 * The linear program of the set packing: choose as many of the given sets as possible, every vertex at most once.
 * Sets arrive while it runs (column generation), odd-set inequalities too. Its duals are prices of vertices.
 */
export class PackingProgram {
  private readonly simplex = new Simplex();
  private readonly sets: { vertices: VertexSet; column: number }[] = [];
  private readonly known = new Set<string>();
  private cuts: { members: VertexSet; row: number }[] = [];

  constructor(private readonly vertexCount: number) {
    for (let v = 0; v < vertexCount; v++) this.simplex.addRow({ indices: [], values: [] }, 1);
  }

  get pivots(): number {
    return this.simplex.pivots;
  }

  /** Adds a set as a column; false when it is there already. */
  addSet(vertices: VertexSet): boolean {
    const key = [...vertices].sort((a, b) => a - b).join();
    if (this.known.has(key)) return false;
    this.known.add(key);
    const indices = [...vertices];
    const values = vertices.map(() => 1);
    for (const { members, row } of this.cuts) {
      const count = fullPairs(members, vertices);
      if (count === 0) continue;
      indices.push(row);
      values.push(count);
    }
    this.sets.push({ vertices, column: this.simplex.addColumn({ indices, values }, 1) });
    return true;
  }

  /** Adds the inequality of an odd set. */
  addCut(members: VertexSet): void {
    const touched = this.sets
      .map(({ vertices, column }) => ({ column, count: fullPairs(members, vertices) }))
      .filter(({ count }) => count > 0);
    const vector = { indices: touched.map(({ column }) => column), values: touched.map(({ count }) => count) };
    const row = this.simplex.addRow(vector, (members.length - 1) / 2, 1);
    this.cuts.push({ members, row });
  }

  /**
   * Adds the most violated odd-set inequalities of the last solution and drops those that do not bind.
   * @returns how many were added
   */
  sharpen(limit: number): number {
    const violated = violatedTriples(this.fractions(), limit);
    if (violated.length === 0) return 0;
    const slack = this.cuts.filter(({ row }) => this.simplex.isSlack(row)).map(({ row }) => row);
    this.simplex.removeSlackRows(slack);
    const gone = new Set(slack);
    this.cuts = this.cuts
      .filter(({ row }) => !gone.has(row))
      .map(({ members }, index) => ({ members, row: this.vertexCount + index }));
    for (const members of violated) this.addCut(members);
    return violated.length;
  }

  /** Makes every set that fails `allowed` worthless, all others worth one pool. */
  restrict(allowed: (vertices: VertexSet) => boolean): void {
    // In a packing any set may be left out, so a set that costs something is never chosen.
    for (const { vertices, column } of this.sets) this.simplex.setCost(column, allowed(vertices) ? 1 : -1);
  }

  /** Solves over the sets added so far; false when the pivot limit came first. */
  solve(pivotLimit: number): boolean {
    return this.simplex.maximise(pivotLimit);
  }

  /** Forgets the last basis; the next solution starts afresh. */
  restart(): void {
    this.simplex.restart();
  }

  /** The prices of the last solution. */
  duals(): PriceDuals {
    return {
      vertices: this.simplex.duals.slice(0, this.vertexCount),
      oddSets: this.cuts
        .map(({ members, row }): OddSet => ({ members, price: Math.max(0, this.simplex.duals[row] as number) }))
        .filter(({ price }) => price > 1e-9),
    };
  }

  /** The sets with a positive value in the last solution, in the order they were added. */
  fractions(): WeightedSet[] {
    const values = this.simplex.values();
    return this.sets
      .map(({ vertices, column }) => ({ vertices, value: values[column] as number }))
      .filter(({ value }) => value > 1e-6);
  }
}

/** How many full pairs of `members` lie in `vertices`. */
function fullPairs(members: VertexSet, vertices: VertexSet): number {
  let inside = 0;
  for (const member of members) if (vertices.includes(member)) inside++;
  return inside >> 1;
}
