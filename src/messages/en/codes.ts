import { type CodeMessages, wordOr } from "../codes";

/** What a municipality may do with its frame. */
const status: CodeMessages["status"] = {
  "apply-alone": "alone",
  "must-share": "must share",
  "nothing-to-apply-for": "nothing to apply for",
  "needs-decision": "open",
};

const figureBasis: CodeMessages["figureBasis"] = {
  published: "published",
  inferred: "inferred",
  modelled: "MODELLED",
  unstated: "as stated",
};

/** How sure a value of the rules is. */
export const basis: CodeMessages["basis"] = {
  official: "official",
  published: "published",
  inferred: "inferred",
  assumed: "assumed",
  open: "open",
};

const rounding: CodeMessages["rounding"] = {
  "half-up": "half up",
  "half-even": "half to even",
  floor: "down",
  ceiling: "up",
};

/** A municipality's place in a plan. */
const place: CodeMessages["place"] = {
  alone: "alone",
  host: "alone, takes others in",
  pool: "in a pool",
  hosted: "taken in",
  "without-frame": "without a frame",
  stranded: "without a partner",
};

const origin: CodeMessages["origin"] = { proposed: "proposed", agreed: "agreed", offered: "offered" };

const scope: CodeMessages["scope"] = {
  district: "inside districts",
  state: "across districts",
  rescue: "inside districts first, then across districts for all who are left without a partner",
};

const fixedFirst: CodeMessages["fixedFirst"] = {
  district: "",
  state: "",
  rescue: ", as long as what is planned inside districts stays as it is",
};

const reason: CodeMessages["reason"] = {
  "no-neighbour": "no neighbours in the table",
  "all-neighbours-above": "all neighbours that can be reached are above the threshold",
  "area-below-threshold": "all that can be reached and are still free stay below the threshold together",
  "agreed-pool-below-threshold": "the agreed pool stays below the threshold",
  wishes: "the wishes leave no place",
};

const wish: CodeMessages["wish"] = {
  together: "together",
  apart: "never together",
  mostMembers: "most members",
  mostMetres: "largest distance",
  seats: "seats",
};

const closedBy: CodeMessages["closedBy"] = {
  sum: "by the sum of the frames",
  prices: "by prices",
  "odd-sets": "by prices with groups of three",
  branches: "by cases with prices",
  search: "by exhaustive search",
  "fewest-left-out": "by exhaustive search (more only with more left out)",
  open: "open",
};

const notCounted: CodeMessages["notCounted"] = {
  "actual-pay": "staff costs above the fixed amount: they depend on the person hired",
  "material-costs": "material costs: town halls report that they are not funded",
};

const qualification = {
  degree: "degree",
  "vocational-training": "vocational training",
  any: "any qualification",
};

const withQualification = {
  degree: "with a degree",
  "vocational-training": "with vocational training",
  any: "of any qualification",
};

/** What the codes of the results are called in English. */
export const codes: CodeMessages = {
  ...{ status, figureBasis, basis, rounding, place, origin, scope, fixedFirst, reason, wish, closedBy, notCounted },
  qualification: (code) => wordOr(qualification, code),
  withQualification: (code) => wordOr(withQualification, code),
};
