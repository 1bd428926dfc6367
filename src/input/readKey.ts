import type { Ags } from "../codes/ags";
import type { Cell } from "./grid";
import { readTextCell } from "./readCells";

/** A key whose lost zero was put back because the caller asked for it. */
export interface RestoredKey {
  readonly row: number;
  readonly found: string;
  readonly ags: Ags;
}

/** Whether lost zeros are put back. */
export interface KeyOptions {
  /** Puts a zero before keys of seven digits, and lists them. */
  readonly restoreLeadingZero?: boolean;
}

/** Reads a key; spaces inside, as in `08 337 116`, are passed over. */
export function readKey(cell: Cell, row: number, { restoreLeadingZero = false }: KeyOptions) {
  const found = readTextCell(cell).replace(/\s/g, "");
  if (!restoreLeadingZero || !/^\d{7}$/.test(found)) return { ags: found, restored: null };
  const ags = `0${found}`;
  return { ags, restored: { row, found, ags } satisfies RestoredKey };
}
