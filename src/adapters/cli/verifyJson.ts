import { causeText } from "../../messages/causes";
import type { VerifyTexts } from "../../messages/commands/verify";
import { diagnose } from "../../verification/diagnose";
import type { Diagnosis, NamedCause } from "../../verification/diagnosis";
import { verdictOf } from "../../verification/verdictOf";
import type { Verification, WrongSum } from "../../verification/verification";
import type { VerifiedInput } from "./verifyCommand";

/** The verification as JSON (`schemas/verification.schema.json`): the same input gives the same bytes. */
export function printJson(verification: Verification, input: VerifiedInput, said: VerifyTexts): string {
  const { files, provenance, attainable, notes, supplied, completeness, part } = input;
  const { ruleSet, years, totalPersons, counts, sums, rows, pools } = verification;
  const wrongSums = verification.wrongSums.map((sum) => sumInWords(sum, said));
  const document = {
    format: "planungsrahmen.verification/2",
    verdict: verdictOf(verification, { attainable }),
    inputs: files,
    ruleSet: { id: ruleSet.id, version: ruleSet.version },
    ...{ years, totalPersons, attainable, provenance, counts, sums, rows, pools, wrongSums },
    diagnosis: diagnosisInWords(diagnose(verification), said),
    ...{ completeness, notes, stateData: supplied, part },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A printed sum, and what it should be, in words. */
function sumInWords(sum: WrongSum, said: VerifyTexts) {
  const { file, row, column } = sum;
  return { file, row, column, ...said.sumParts(sum) };
}

/** Each cause with its sentence. */
function diagnosisInWords({ findings, ...counts }: Diagnosis, messages: VerifyTexts) {
  const inWords = <Found extends NamedCause>(found: Found) => {
    const { cause, parameters, ...rest } = found;
    return { cause, parameters, sentence: causeText(found, messages), ...rest };
  };
  const worded = findings.map((one) => inWords({ ...one, alternatives: one.alternatives.map(inWords) }));
  return { deviating: counts.deviating, findings: worded, unexplained: counts.unexplained };
}
