import { districtOf } from "../codes/ags";
import type { DistributionRules } from "../rules/ruleSet";
import { type Allocation, totalsOf } from "./allocate";

/** Which part of a table is shown: the municipalities of one district. */
export interface TablePart {
  /** The first five digits of its keys. */
  readonly district: string;
  /** What the district is called. */
  readonly name: string;
  /** How many rows of the table are in it. */
  readonly municipalities: number;
  /** How many rows the table has. */
  readonly of: number;
}

/**
 * Shows one district of an allocation: its rows with their frames as they are, and the sums of these rows.
 *
 * Nothing is divided anew. The total head count stays that of the whole, so a part is never complete unless it is
 * everything.
 *
 * @param district the first five digits of the keys, and what the district is called
 */
export function withinDistrict<Whole extends Allocation<DistributionRules>>(
  allocation: Whole,
  { key, name }: { readonly key: string; readonly name: string },
): Whole {
  const { municipalities: rows, ruleSet, totalPersons } = allocation;
  const inside = rows.filter(({ ags }) => districtOf(ags) === key);
  const part: TablePart = { district: key, name, municipalities: inside.length, of: rows.length };
  if (inside.length === rows.length) return { ...allocation, part };
  const totals = totalsOf(inside, ruleSet, totalPersons.value);
  return {
    ...allocation,
    part,
    totals: { ...totals, complete: false, roundingDifferenceCents: null },
    municipalities: inside,
  };
}

/**
 * The total head count that stays when a row of the table changes; null where the total is the sum of these rows.
 *
 * The rows of a part are not those that its total is the sum of.
 */
export function fixedTotalOf({ totalPersons, part }: Pick<Allocation, "totalPersons" | "part">): number | null {
  const isSum = totalPersons.origin === "table" && (part === undefined || part.municipalities === part.of);
  return isSum ? null : totalPersons.value;
}
