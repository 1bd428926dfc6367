import type { Ags } from "../codes/ags";
import type { RestoredKey } from "../result/reading";
import type { Cell } from "./grid";
import { readTextCell } from "./readCells";

/** Whether lost zeros are put back. */
export interface KeyOptions {
  /** Puts a zero before keys of seven digits (or eleven, in the longer key), and lists them. */
  readonly restoreLeadingZero?: boolean;
}

/** A key as it was found, whole or not. */
export interface KeyReading {
  readonly ags: Ags;
  readonly restored: RestoredKey | null;
  /** The association that a *Regionalschlüssel* names; null for an AGS, which names none. */
  readonly association: string | null;
}

/**
 * Reads a key; spaces inside, as in `08 337 116`, are passed over.
 *
 * The twelve digits of a *Regionalschlüssel* (ARS) are the district, four digits of the association, and the
 * municipality: `083375002116` becomes `08337116` in the association `5002`.
 */
export function readKey(cell: Cell, row: number, { restoreLeadingZero = false }: KeyOptions): KeyReading {
  const text = readTextCell(cell);
  if (/^\d{8}$/.test(text)) return { ags: text, restored: null, association: null };
  const found = text.replace(/\s/g, "");
  const isShort = restoreLeadingZero && /^(\d{7}|\d{11})$/.test(found);
  const whole = isShort ? `0${found}` : found;
  // What is no number is shown as the file has it, so that a search in the file finds it.
  if (/[^\dO]/.test(found)) return { ags: text, restored: null, association: null };
  const isArs = /^\d{12}$/.test(whole);
  const ags = isArs ? whole.slice(0, 5) + whole.slice(9) : whole;
  return { ags, restored: isShort ? { row, found, ags } : null, association: isArs ? whole.slice(5, 9) : null };
}
