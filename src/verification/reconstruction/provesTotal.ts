import { binomial } from "../binomial";
import { ROUNDING_MODES } from "./roundingEdges";

/** A total is concluded where chance would give one that fits as well at most once in so many tables. */
const ODDS = 1024n;

/** What speaks for a total. */
export interface Fit {
  readonly totalPersons: number;
  readonly budgetCents: number;
  /** All totals up to this one were tried. */
  readonly mostTotal: number;
  /** Different amounts that it explains. */
  readonly explained: number;
  /** Different amounts in all. */
  readonly amounts: number;
}

/**
 * Says whether a fit is too good for chance: amounts that mean nothing fit a total once in (per-head rate in euros), each.
 *
 * Against that stands how often chance was tried: every total up to the bound under every rule, and every choice of the
 * amounts that may be left over. Equal amounts count once. Exact: rate to the power of the amounts, multiplied out.
 */
export function provesTotal({ totalPersons, budgetCents, mostTotal, explained, amounts }: Fit): boolean {
  const times = BigInt(explained);
  const tried = BigInt(mostTotal) * BigInt(ROUNDING_MODES.length) * binomial(amounts, explained);
  return BigInt(budgetCents) ** times >= (100n * BigInt(totalPersons)) ** times * tried * ODDS;
}
