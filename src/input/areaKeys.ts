import type { Cell } from "./grid";
import { readTextCell } from "./readCells";

/** Which keys of a table are those of areas, and not of its own entries. */
export interface KeyRules {
  /** Whether the five digits of a district are entries. */
  readonly shortKeys: boolean;
  /** Whether a district is one municipality as well, as the independent cities are. */
  readonly isCity: (district: string) => boolean;
}

/** The seven to twelve digits of a key, or the five of a district, without spaces; empty for everything else. */
function digitsOf(cell: Cell): string {
  const text = readTextCell(cell);
  const digits = text.length < 40 ? text.replace(/\s/g, "") : "";
  return /^\d{2,12}$/.test(digits) ? digits : "";
}

/** A key with its zero, and as an AGS where it is longer; empty where it has neither length. */
function wholeAgs(digits: string): string {
  const whole = digits.length === 7 || digits.length === 11 ? `0${digits}` : digits;
  if (whole.length === 12) return whole.slice(0, 5) + whole.slice(9);
  return whole.length === 8 ? whole : "";
}

/** Tells the keys of states, regions, districts and associations from those of a table's entries. */
export class AreaKeys {
  readonly #rules: KeyRules;
  /** The beginnings of the keys of entries. */
  readonly #beginnings = new Set<string>();

  constructor(rules: KeyRules, keys: Iterable<Cell>) {
    this.#rules = rules;
    for (const cell of keys) {
      const digits = digitsOf(cell);
      const ags = rules.shortKeys && digits.length === 5 ? `${digits}000` : wholeAgs(digits);
      const isEntry = ags !== "" && (rules.shortKeys || !ags.endsWith("000") || rules.isCity(ags.slice(0, 5)));
      const longest = rules.shortKeys ? 4 : 5;
      for (let length = 2; isEntry && length <= longest; length += 1) this.#beginnings.add(ags.slice(0, length));
    }
  }

  /**
   * Whether a key is that of an area: its own first digits alone, with zeros behind them where the table has entries
   * inside it, or the twelve digits of an association.
   */
  isArea(cell: Cell): boolean {
    const digits = digitsOf(cell);
    if (digits === "") return false;
    if (digits.length <= 5) return !this.#rules.shortKeys || digits.length < 4 || /^0\d{3}$/.test(digits);
    if (digits.length === 9) return digits.startsWith("0");
    const association = associationOf(digits);
    if (association !== null) return true;
    const ags = wholeAgs(digits);
    if (!ags.endsWith("000")) return false;
    const district = ags.slice(0, 5);
    if (!this.#rules.shortKeys && this.#rules.isCity(district)) return false;
    return areasOf(digits).some((area) => this.isAround(area));
  }

  /** Whether the table has entries inside an area. */
  isAround(area: string): boolean {
    const longest = this.#rules.shortKeys ? 3 : 5;
    return area.length <= longest && this.#beginnings.has(area);
  }
}

/** The nine digits of an association, where a longer key names one and no municipality. */
function associationOf(digits: string): string | null {
  const whole = digits.length === 11 ? `0${digits}` : digits;
  if (whole.length === 9) return whole;
  return whole.length === 12 && whole.endsWith("000") && whole.slice(5, 9) !== "0000" ? whole.slice(0, 9) : null;
}

/**
 * The areas that a key may name, the smallest first: `08115000` is `08115`, and `08100000` is `08100` or `081`.
 *
 * @returns nothing for what is no key of an area
 */
export function areasOf(cell: Cell): readonly string[] {
  const digits = digitsOf(cell);
  if (digits.length <= 5) return digits === "" ? [] : [digits];
  const association = associationOf(digits);
  if (association !== null) return [association];
  const ags = wholeAgs(digits);
  if (!ags.endsWith("000")) return [];
  const district = ags.slice(0, 5);
  const bare = district.replace(/0+$/, "").padEnd(2, "0");
  return bare === district ? [district] : [district, bare];
}
