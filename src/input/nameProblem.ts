import type { NameCandidate, NameMatch } from "../names/nameMatch";
import { type Problem, shown } from "../result/issue";

/** What was written for a municipality. */
interface WrittenFor {
  readonly received: string;
  /** The district that was said with it; empty where none was. */
  readonly district: string;
  /** Those with nearly the same name. */
  readonly nearest: () => readonly NameCandidate[];
}

/** Why a name stands for nobody, or for several. */
export function nameProblem(
  match: Exclude<NameMatch, { readonly kind: "found" }>,
  { received, district, nearest }: WrittenFor,
): Problem {
  const said = { received: shown(received), district: district === "" ? null : shown(district) };
  if (match.kind === "ambiguous") return { code: "ambiguous-name", params: { ...said, candidates: match.candidates } };
  const { isDistrict, elsewhere } = match;
  const near = isDistrict || elsewhere.length > 0 ? [] : nearest();
  return { code: "unknown-name", params: { ...said, candidates: elsewhere, isDistrict, nearest: near } };
}
