import { BasisInverse, type SparseVector } from "./basisInverse";
import { randomFrom } from "./random";

const TOLERANCE = 1e-9;
const PIVOT_TOLERANCE = 1e-7;
const FEASIBILITY = 1e-6;
const REBUILD_EVERY = 300;
const PERTURBATION = 1e-8;

/** A variable: column `j` is `j`, the slack of row `r` is `-1 - 2r`, its excess `-2 - 2r`. */
type Variable = number;
const slackOf = (row: number): Variable => -1 - 2 * row;
const excessOf = (row: number): Variable => -2 - 2 * row;
const rowOf = (variable: Variable): number => (-1 - variable) >> 1;
const isSlackName = (variable: Variable): boolean => variable < 0 && (variable & 1) !== 0;

/**
 * A linear program "maximise c x under A x <= b, x >= 0" with b >= 0, solved by the revised primal simplex method
 * (Dantzig 1954). Columns and rows may be added between two runs; each run starts from the last basis.
 *
 * A row may be broken at a penalty per unit of excess. So a new row that the last solution breaks leaves that
 * solution feasible, and no dual method is needed; a penalty of at least the row's dual value changes no optimum.
 *
 * Tiny seeded additions to b keep degenerate steps from circling (Charnes 1952). Nothing this class returns is a
 * claim: whoever uses the duals proves them in integers.
 */
export class Simplex {
  /** The pivots of all runs. */
  pivots = 0;
  /** The dual value of every row. */
  duals = new Float64Array(0);

  private readonly columns: { indices: number[]; values: number[]; cost: number }[] = [];
  private readonly inColumns: boolean[] = [];
  private rhs: number[] = [];
  private penalties: number[] = [];
  private basic: Variable[] = [];
  private readonly inverse = new BasisInverse();
  private solution = new Float64Array(0);
  private direction = new Float64Array(0);
  private sinceRebuild = 0;
  private readonly random = randomFrom(1954);

  /** Adds a column; `vector` names rows that exist. */
  addColumn(vector: SparseVector, cost: number): number {
    this.columns.push({ indices: [...vector.indices], values: [...vector.values], cost });
    this.inColumns.push(false);
    return this.columns.length - 1;
  }

  /** Changes what a column is worth. */
  setCost(column: number, cost: number): void {
    this.columnAt(column).cost = cost;
  }

  /** Adds a row; `vector` names columns that exist. Without a penalty the last solution must keep the row. */
  addRow(vector: SparseVector, rhs: number, penalty = Number.POSITIVE_INFINITY): number {
    const row = this.rhs.length;
    this.rhs.push(rhs + (1 + this.random.below(1000)) * PERTURBATION);
    this.penalties.push(penalty);
    vector.indices.forEach((column, k) => {
      this.columnAt(column).indices.push(row);
      this.columnAt(column).values.push(vector.values[k] as number);
    });
    this.widen(row + 1);
    this.enterRow(row, vector);
    return row;
  }

  /** Whether a row does not bind: its slack is in the basis. */
  isSlack(row: number): boolean {
    return this.basic.includes(slackOf(row));
  }

  /** Removes some of the rows that do not bind; the rows behind them move up. */
  removeSlackRows(rows: readonly number[]): void {
    const gone = new Set(rows);
    const keptRows = this.rhs.map((_, row) => row).filter((row) => !gone.has(row));
    const keptPlaces = this.basic
      .map((_, place) => place)
      .filter((place) => {
        const variable = this.basic[place] as Variable;
        return !(isSlackName(variable) && gone.has(rowOf(variable)));
      });
    const newRow = new Map(keptRows.map((row, index) => [row, index]));
    this.inverse.keep(keptPlaces, keptRows);
    this.basic = keptPlaces.map((place) => renamed(this.basic[place] as Variable, newRow));
    this.solution.set(keptPlaces.map((place) => this.solution[place] as number));
    this.rhs = keptRows.map((row) => this.rhs[row] as number);
    this.penalties = keptRows.map((row) => this.penalties[row] as number);
    for (const column of this.columns) dropRows(column, newRow);
  }

  /** Goes back to the basis of all slacks, which is always feasible: the way out when rounding has spoilt a basis. */
  restart(): void {
    this.inverse.reset();
    for (let row = 0; row < this.rhs.length; row++) {
      this.exchange(row, slackOf(row));
      this.solution[row] = this.rhs[row]!;
    }
    this.sinceRebuild = 0;
  }

  /** Runs until no variable improves; false when the pivot limit was reached first. */
  maximise(pivotLimit: number): boolean {
    this.computeDuals();
    for (let pivots = 0; pivots < pivotLimit; pivots++) {
      const entering = this.mostImproving();
      if (entering === null) return true;
      const gain = this.gainOf(entering);
      this.computeDirection(entering);
      const place = this.ratioTest();
      // Every column has a positive entry, so only rounding can leave no row to stop at.
      if (place < 0) return false;
      this.pivot(place, entering);
      this.pivots++;
      this.updateDuals(place, gain);
      if (++this.sinceRebuild >= REBUILD_EVERY) this.rebuild();
    }
    return false;
  }

  /** The value of every column in the current solution. */
  values(): Float64Array {
    const values = new Float64Array(this.columns.length);
    this.basic.forEach((variable, place) => {
      if (variable >= 0) values[variable] = Math.max(0, this.solution[place] as number);
    });
    return values;
  }

  private columnAt(column: number): { indices: number[]; values: number[]; cost: number } {
    const found = this.columns[column];
    if (found === undefined) throw new Error(`Simplex: there is no column ${column}.`);
    return found;
  }

  private costOf(variable: Variable): number {
    if (variable >= 0) return this.columnAt(variable).cost;
    return isSlackName(variable) ? 0 : -(this.penalties[rowOf(variable)] as number);
  }

  private vectorOf(variable: Variable): SparseVector {
    if (variable >= 0) return this.columnAt(variable);
    return { indices: [rowOf(variable)], values: [isSlackName(variable) ? 1 : -1] };
  }

  private widen(rows: number): void {
    if (rows <= this.duals.length) return;
    const wider = (array: Float64Array) => {
      const result = new Float64Array(2 * rows);
      result.set(array);
      return result;
    };
    this.duals = wider(this.duals);
    this.solution = wider(this.solution);
    this.direction = wider(this.direction);
  }

  /** Makes the new row's slack basic, or its excess when the last solution breaks the row. */
  private enterRow(row: number, vector: SparseVector): void {
    const places = new Map(this.basic.map((variable, place) => [variable, place]));
    const entries = vector.indices.flatMap((column, k) => {
      const place = places.get(column);
      return place === undefined ? [] : [{ place, value: vector.values[k] as number }];
    });
    let left = this.rhs[row] as number;
    for (const { place, value } of entries) left -= value * (this.solution[place] as number);
    const broken = left < 0 && this.penalties[row] !== Number.POSITIVE_INFINITY;
    this.inverse.append(entries, broken ? -1 : 1);
    this.basic.push(broken ? excessOf(row) : slackOf(row));
    this.solution[row] = Math.abs(left);
  }

  // SAFETY of the `!` below: rows, places and columns are numbered without gaps and every array holds one entry for each.

  private computeDuals(): void {
    const { duals, basic } = this;
    const m = basic.length;
    duals.fill(0);
    for (let place = 0; place < m; place++) {
      const cost = this.costOf(basic[place]!);
      if (cost === 0) continue;
      const row = this.inverse.rows[place]!;
      for (let r = 0; r < m; r++) duals[r] = duals[r]! + cost * row[r]!;
    }
  }

  /** After a pivot the duals move along the pivot row. */
  private updateDuals(place: number, gain: number): void {
    const { duals } = this;
    const pivotRow = this.inverse.rows[place]!;
    for (let r = 0; r < this.rhs.length; r++) duals[r] = duals[r]! + gain * pivotRow[r]!;
  }

  /** What one unit of a variable adds at the current duals. */
  private gainOf(variable: Variable): number {
    if (variable < 0) {
      const dual = this.duals[rowOf(variable)]!;
      return isSlackName(variable) ? -dual : dual - this.penalties[rowOf(variable)]!;
    }
    const { indices, values, cost } = this.columns[variable]!;
    let gain = cost;
    for (let k = 0; k < indices.length; k++) gain -= this.duals[indices[k]!]! * values[k]!;
    return gain;
  }

  /** The variable that gains most per unit (Dantzig's rule); the first one among equals. */
  private mostImproving(): Variable | null {
    let entering: Variable | null = null;
    let most = TOLERANCE;
    for (let j = 0; j < this.columns.length; j++) {
      if (this.inColumns[j]) continue;
      const gain = this.gainOf(j);
      if (gain > most) {
        most = gain;
        entering = j;
      }
    }
    for (let r = 0; r < this.rhs.length; r++) {
      const dual = this.duals[r]!;
      const gain = dual < 0 ? -dual : dual - this.penalties[r]!;
      if (gain > most) {
        most = gain;
        entering = dual < 0 ? slackOf(r) : excessOf(r);
      }
    }
    return entering;
  }

  private computeDirection(variable: Variable): void {
    this.inverse.times(this.vectorOf(variable), this.direction);
  }

  /** The place that leaves: smallest ratio, among near ties the largest pivot. */
  private ratioTest(): number {
    const { direction, solution } = this;
    const m = this.rhs.length;
    let bound = Number.POSITIVE_INFINITY;
    for (let i = 0; i < m; i++) {
      const step = direction[i]!;
      if (step > PIVOT_TOLERANCE) bound = Math.min(bound, (solution[i]! + TOLERANCE) / step);
    }
    let place = -1;
    let largest = PIVOT_TOLERANCE;
    for (let i = 0; i < m; i++) {
      const step = direction[i]!;
      if (step > largest && solution[i]! / step <= bound) {
        largest = step;
        place = i;
      }
    }
    return place;
  }

  private pivot(place: number, entering: Variable): void {
    const { direction, solution } = this;
    const step = Math.max(0, solution[place]! / direction[place]!);
    for (let i = 0; i < this.rhs.length; i++) solution[i] = solution[i]! - direction[i]! * step;
    solution[place] = step;
    this.inverse.pivot(place, direction);
    this.exchange(place, entering);
  }

  private exchange(place: number, entering: Variable): void {
    const leaving = this.basic[place]!;
    if (leaving >= 0) this.inColumns[leaving] = false;
    if (entering >= 0) this.inColumns[entering] = true;
    this.basic[place] = entering;
  }

  /** Computes the inverse afresh from the basis, against the rounding that adds up over many pivots. */
  private rebuild(): void {
    const wanted = this.basic.filter((variable) => !isSlackName(variable));
    const free = new Set(this.basic.map((_, row) => row));
    for (const variable of this.basic) if (isSlackName(variable)) free.delete(rowOf(variable));
    wanted.sort((a, b) => this.vectorOf(a).indices.length - this.vectorOf(b).indices.length || a - b);
    this.inverse.reset();
    for (let row = 0; row < this.rhs.length; row++) this.exchange(row, slackOf(row));
    for (const variable of wanted) {
      this.computeDirection(variable);
      const row = this.largestStep(free);
      // A column that depends on the others within rounding is left out; the run goes on from the smaller basis.
      if (row < 0) continue;
      free.delete(row);
      this.inverse.pivot(row, this.direction);
      this.exchange(row, variable);
    }
    this.inverse.times({ indices: this.rhs.map((_, row) => row), values: this.rhs }, this.solution);
    if (this.solution.subarray(0, this.rhs.length).some((value) => value < -FEASIBILITY)) this.restart();
    this.computeDuals();
    this.sinceRebuild = 0;
  }

  private largestStep(rows: ReadonlySet<number>): number {
    let best = -1;
    let largest = PIVOT_TOLERANCE;
    for (const row of rows) {
      const step = Math.abs(this.direction[row]!);
      if (step > largest) {
        largest = step;
        best = row;
      }
    }
    return best;
  }
}

function renamed(variable: Variable, newRow: ReadonlyMap<number, number>): Variable {
  if (variable >= 0) return variable;
  const row = newRow.get(rowOf(variable));
  if (row === undefined) throw new Error(`Simplex: row ${rowOf(variable)} binds and cannot be removed.`);
  return isSlackName(variable) ? slackOf(row) : excessOf(row);
}

/** Renames the rows of a column and forgets those that are gone. */
function dropRows(column: { indices: number[]; values: number[] }, newRow: ReadonlyMap<number, number>): void {
  let kept = 0;
  column.indices.forEach((index, k) => {
    const row = newRow.get(index);
    if (row === undefined) return;
    column.indices[kept] = row;
    column.values[kept++] = column.values[k] as number;
  });
  column.indices.length = kept;
  column.values.length = kept;
}
