import { headCountRangeOf } from "../allocation/headCountsOf";
import type { FigureBasis } from "../allocation/municipality";
import type { AssessedMunicipality, Assessment } from "../eligibility/eligibility";
import type { PersonsBehind } from "./comparison";

/**
 * The head count behind a municipality's frame: the table's own, or the one that gives the printed amount.
 *
 * Where the amount follows from several head counts or from none, as a misprint does, it stays unknown.
 */
export function personsBehind(
  { persons, basis, frameCents }: AssessedMunicipality,
  { ruleSet, totalPersons }: Pick<Assessment, "ruleSet" | "totalPersons">,
): PersonsBehind {
  if (persons !== null) return { value: persons, basis };
  if (totalPersons.value === null || ruleSet.remainder.value !== "none") return { value: null, basis: null };
  const range = headCountRangeOf(frameCents, ruleSet, totalPersons.value);
  if (range === null || range.from !== range.to) return { value: null, basis: null };
  return { value: range.from, basis: basis === "modelled" ? "modelled" : "inferred" };
}

/** From the surest to what is made up. */
const SURENESS: readonly FigureBasis[] = ["published", "inferred", "unstated", "modelled"];

/** The head counts of merged municipalities together, as sure as the least sure of them. */
export function personsTogether(parts: readonly PersonsBehind[]): PersonsBehind {
  const bases = parts.map(({ basis }) => (basis === null ? -1 : SURENESS.indexOf(basis)));
  if (bases.includes(-1)) return { value: null, basis: null };
  const value = parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  return { value, basis: SURENESS[Math.max(...bases)] ?? null };
}
