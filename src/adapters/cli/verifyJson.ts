import { causeText } from "../../messages/causes";
import { causes as german } from "../../messages/de/causes";
import { diagnose } from "../../verification/diagnose";
import type { Diagnosis, NamedCause } from "../../verification/diagnosis";
import { verdictOf } from "../../verification/verdictOf";
import type { Verification } from "../../verification/verification";
import type { VerifiedInput } from "./verifyCommand";

/** The verification as JSON (`schemas/verification.schema.json`): the same input gives the same bytes. */
export function printJson(
  verification: Verification,
  { files, provenance, attainable, notes, supplied, completeness }: VerifiedInput,
): string {
  const { ruleSet, years, totalPersons, counts, sums, rows, pools, wrongSums } = verification;
  const document = {
    format: "planungsrahmen.verification/1",
    verdict: verdictOf(verification, { attainable }),
    inputs: files,
    ruleSet: { id: ruleSet.id, version: ruleSet.version },
    ...{ years, totalPersons, attainable, provenance, counts, sums, rows, pools, wrongSums },
    diagnosis: diagnosisInWords(diagnose(verification)),
    ...{ completeness, notes, stateData: supplied },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Each cause with its sentence in German. */
function diagnosisInWords({ findings, ...counts }: Diagnosis) {
  const inWords = <Found extends NamedCause>(found: Found) => {
    const { cause, parameters, ...rest } = found;
    return { cause, parameters, sentence: causeText(found, { causes: german }), ...rest };
  };
  const worded = findings.map((one) => inWords({ ...one, alternatives: one.alternatives.map(inWords) }));
  return { deviating: counts.deviating, findings: worded, unexplained: counts.unexplained };
}
