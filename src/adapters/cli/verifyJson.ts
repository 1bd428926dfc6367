import { diagnose } from "../../verification/diagnose";
import { verdictOf } from "../../verification/verdictOf";
import type { Verification } from "../../verification/verification";
import type { VerifiedInput } from "./verifyCommand";

/** The verification as JSON (`schemas/verification.schema.json`): the same input gives the same bytes. */
export function printJson(verification: Verification, { files, provenance, attainable, notes }: VerifiedInput): string {
  const { ruleSet, years, totalPersons, counts, sums, rows, pools, wrongSums } = verification;
  const document = {
    format: "planungsrahmen.verification/1",
    verdict: verdictOf(verification, { attainable }),
    inputs: files,
    ruleSet: { id: ruleSet.id, version: ruleSet.version },
    ...{ years, totalPersons, attainable, provenance, counts, sums, rows, pools, wrongSums },
    diagnosis: diagnose(verification),
    notes,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
