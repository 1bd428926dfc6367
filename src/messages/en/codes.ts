import type * as german from "../de/codes";

/** What a municipality may do with its frame, in one or two English words. */
export const status: typeof german.status = {
  "apply-alone": "alone",
  "must-share": "must share",
  "nothing-to-apply-for": "nothing to apply for",
  "needs-decision": "open",
};

/** Where a figure of the table comes from; what is made up stands out. */
export const figureBasis: typeof german.figureBasis = {
  published: "published",
  inferred: "inferred",
  modelled: "MODELLED",
  unstated: "as stated",
};

/** How sure a value of the rules is. */
export const basis: typeof german.basis = {
  official: "official",
  published: "published",
  inferred: "inferred",
  assumed: "assumed",
  open: "open",
};

/** How is rounded, as an entry of a list. */
export const rounding: typeof german.rounding = {
  "half-up": "half up",
  "half-even": "half to even",
  floor: "down",
  ceiling: "up",
};

/** A municipality's place in a plan. */
export const place: typeof german.place = {
  alone: "alone",
  host: "alone, takes others in",
  pool: "in a pool",
  hosted: "taken in",
  "without-frame": "without a frame",
  stranded: "without a partner",
};

/** How a pool came about. */
export const origin: typeof german.origin = { proposed: "proposed", agreed: "agreed", offered: "offered" };

/** Which borders pools may cross. */
export const scope: typeof german.scope = {
  district: "inside districts",
  state: "across districts",
  rescue: "across districts only for those left without a partner",
};

/** Why somebody finds no partner. */
export const reason: typeof german.reason = {
  "no-neighbour": "no neighbours in the table",
  "all-neighbours-above": "all neighbours that can be reached are above the threshold",
  "area-below-threshold": "all that can be reached and are still free stay below the threshold together",
  "agreed-pool-below-threshold": "the agreed pool stays below the threshold",
  wishes: "the wishes leave no place",
};

/** What can be wished of pools. */
export const wish: typeof german.wish = {
  together: "together",
  apart: "never together",
  mostMembers: "most members",
  mostMetres: "largest distance",
  seats: "seats",
};

/** By what it is proved that an area holds no more pools. */
export const closedBy: typeof german.closedBy = {
  sum: "by the sum of the frames",
  prices: "by prices",
  "odd-sets": "by prices with groups of three",
  branches: "by cases with prices",
  search: "by exhaustive search",
  open: "open",
};
