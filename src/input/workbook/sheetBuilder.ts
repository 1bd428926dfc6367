import type { Cell, CellFault, GridRow, Sheet } from "../grid";
import { withoutInvisible } from "../invisible";
import { LIMITS } from "../limits";
import { unsafe } from "./unreadable";

/** What all sheets of one workbook may still hold together; each of them counts it down. */
export interface Room {
  cells: number;
}

/** Room for a whole workbook. */
export function wholeRoom(): Room {
  return { cells: LIMITS.cells };
}

/** Gathers the cells of one sheet in the order of the file. */
export class SheetBuilder {
  readonly #room: Room;
  readonly #rows: GridRow[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #faults: CellFault[] = [];
  #formulas = 0;
  readonly #formulaColumns = new Set<number>();
  #cells: Cell[] = [];
  #filled = false;

  constructor(room: Room) {
    this.#room = room;
  }

  /** Puts a value at a column, from 0, of the row at hand. */
  put(index: number, found: Cell): void {
    const cell = typeof found === "string" ? withoutInvisible(found) : found;
    if (cell === null || cell === "") return;
    if (index >= LIMITS.columns) throw unsafe({ of: "columns", most: LIMITS.columns });
    while (this.#cells.length < index) this.#cells.push(null);
    this.#cells[index] = cell;
    if (typeof cell !== "string" || cell.trim() !== "") this.#filled = true;
  }

  /** Notes a formula at a column, from 0, with or without a value that can be read. */
  formula(index: number, fault: CellFault | null): void {
    this.#formulaColumns.add(index);
    this.#formulas += fault === null ? 1 : 0;
    if (fault === null) return;
    if (this.#faults.push(fault) > LIMITS.faults) throw unsafe({ of: "formulas-without-value", most: LIMITS.faults });
    this.#filled = true;
  }

  /** Ends the row at hand, which stands once or several times in a row. */
  endRow(row: number, { hidden, repeated = 1 }: { readonly hidden: boolean; readonly repeated?: number }): void {
    const cells = this.#cells;
    const wasFilled = this.#filled;
    this.#cells = [];
    this.#filled = false;
    if (!wasFilled) return;
    if (this.#rows.length + repeated > LIMITS.filledRows) {
      throw unsafe({ of: "filled-rows", most: LIMITS.filledRows });
    }
    this.#room.cells -= (cells.length + 1) * repeated;
    if (row + repeated - 1 > LIMITS.rows) throw unsafe({ of: "rows", most: LIMITS.rows });
    if (this.#room.cells < 0) throw unsafe({ of: "cells", most: LIMITS.cells });
    for (let copy = 0; copy < repeated; copy += 1) {
      this.#rows.push({ row: row + copy, cells });
      if (hidden) this.#hiddenRows.push(row + copy);
    }
  }

  /** The finished sheet. */
  sheet(name: string, hidden: boolean): Sheet {
    return {
      name,
      hidden,
      rows: this.#rows,
      hiddenRows: this.#hiddenRows,
      faults: this.#faults,
      formulas: this.#formulas,
      formulaColumns: this.#formulaColumns,
      fixedWidth: false,
    };
  }
}
