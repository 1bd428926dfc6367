import type { Boundaries } from "../../boundaries/boundaries";
import { type Ags, districtOf } from "../../codes/ags";
import type { Assessment } from "../../eligibility/eligibility";
import { districtsShown } from "./districtsShown";

/** What a report draws of the boundaries; null where nobody of the table has one, and then there is no map. */
export function boundariesShown(
  { municipalities, ruleSet }: Assessment,
  boundaries: Boundaries | null,
): Boundaries | null {
  if (boundaries === null) return null;
  const keys = new Set(municipalities.map(({ ags }) => ags));
  const isOfDistricts = ruleSet.recipients?.value === "districts";
  return districtsShown(boundaries, (ags: Ags) => keys.has(isOfDistricts ? `${districtOf(ags)}000` : ags));
}
