import type { AssessedMunicipality } from "../../eligibility/eligibility";
import type { Standing } from "../../messages/report";
import type { Place, PlaceKind } from "../../pooling/plan";

/** In the order of legends and sums. */
export const STANDINGS: readonly Standing[] = ["alone", "shared", "stranded", "open", "none"];

const OF_PLACE: Readonly<Record<PlaceKind, Standing>> = {
  alone: "alone",
  // Whoever takes others in is a member of their pool, as everyone in the list of pools is.
  host: "shared",
  pool: "shared",
  hosted: "shared",
  stranded: "stranded",
  "without-frame": "none",
};

const OF_STATUS: Readonly<Record<AssessedMunicipality["status"], Standing>> = {
  "apply-alone": "alone",
  "must-share": "shared",
  "needs-decision": "open",
  "nothing-to-apply-for": "none",
};

/** A municipality's standing in the plan, or without a plan. */
export function standingOf({ status }: AssessedMunicipality, place: Place | undefined): Standing {
  return place === undefined ? OF_STATUS[status] : OF_PLACE[place.place];
}
