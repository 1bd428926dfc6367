/** A column or row with few entries. */
export interface SparseVector {
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

const NOISE = 1e-13;

/**
 * The inverse of a basis matrix, held explicitly, one array per row of the inverse.
 * Place `i` of the basis belongs to row `i` of the inverse; column `r` of the inverse belongs to row `r` of the program.
 */
export class BasisInverse {
  /** Rows of the inverse. Entries from `size` on are zero. */
  rows: Float64Array[] = [];
  private support = new Int32Array(0);

  get size(): number {
    return this.rows.length;
  }

  /**
   * Adds one program row and one basis place, whose variable has the entry `sign` in the new row and none elsewhere.
   * `entries` names the places whose variables have entries in the new row.
   */
  append(entries: readonly { place: number; value: number }[], sign: 1 | -1): void {
    const row = this.rows.length;
    if (row >= this.support.length) this.widen(2 * row + 16);
    const target = new Float64Array(this.support.length);
    for (const { place, value } of entries) {
      const source = this.rows[place] as Float64Array;
      for (let r = 0; r < row; r++) target[r] = (target[r] as number) - sign * value * (source[r] as number);
    }
    target[row] = sign;
    this.rows.push(target);
  }

  private widen(width: number): void {
    this.support = new Int32Array(width);
    this.rows = this.rows.map((row) => {
      const wider = new Float64Array(width);
      wider.set(row);
      return wider;
    });
  }

  /** Keeps only some places and program rows; right when every place that goes is the unit vector of a row that goes. */
  keep(places: readonly number[], programRows: readonly number[]): void {
    this.rows = places.map((place) => {
      const old = this.rows[place] as Float64Array;
      const row = new Float64Array(old.length);
      for (const [to, from] of programRows.entries()) row[to] = old[from] as number;
      return row;
    });
  }

  /** The inverse times a column, written to `out`. */
  times({ indices, values }: SparseVector, out: Float64Array): void {
    const count = indices.length;
    // SAFETY: `indices` are program rows, and every row of the inverse has an entry for each.
    for (let i = 0; i < this.rows.length; i++) {
      const row = this.rows[i]!;
      let sum = 0;
      for (let k = 0; k < count; k++) sum += row[indices[k]!]! * values[k]!;
      out[i] = sum;
    }
  }

  /** Replaces the variable at `place` by the one whose product with the inverse is `direction`. */
  pivot(place: number, direction: Float64Array): void {
    const { rows, support } = this;
    const m = rows.length;
    // SAFETY: `place` is a place, `direction` has an entry for every place.
    const pivotRow = rows[place]!;
    const scale = 1 / direction[place]!;
    let count = 0;
    for (let r = 0; r < m; r++) {
      if (pivotRow[r] === 0) continue;
      const value = pivotRow[r]! * scale;
      if (Math.abs(value) < NOISE) pivotRow[r] = 0;
      else {
        pivotRow[r] = value;
        support[count++] = r;
      }
    }
    for (let i = 0; i < m; i++) {
      const factor = direction[i]!;
      if (i === place || Math.abs(factor) < NOISE) continue;
      const target = rows[i]!;
      for (let k = 0; k < count; k++) {
        const r = support[k]!;
        target[r] = target[r]! - factor * pivotRow[r]!;
      }
    }
  }

  /** Makes it the inverse of the unit matrix. */
  reset(): void {
    this.rows.forEach((row, i) => {
      row.fill(0);
      row[i] = 1;
    });
  }
}
