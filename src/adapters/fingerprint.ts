import { sha256Hex } from "../digest/sha256";
import type { Assessment } from "../eligibility/eligibility";

/** The same for the same rules and figures, in whatever order or file they came, and in every adapter. */
export function fingerprint({ ruleSet, totalPersons, municipalities }: Assessment): string {
  const rows = municipalities.map(({ ags, name, persons, frameCents, basis }) => [
    ags,
    name,
    persons,
    frameCents,
    basis,
  ]);
  return sha256Hex(new TextEncoder().encode(JSON.stringify([ruleSet, totalPersons, rows])));
}
