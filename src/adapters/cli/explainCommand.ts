import type { Assessment } from "../../eligibility/eligibility";
import { explain } from "../../explanation/explain";
import { quoted } from "../../result/issue";
import { csv } from "./csv";
import type { Format } from "./outcome";
import { unusable } from "./readInput";
import { BASIS_OF_RULE, ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

/** `planungsrahmen explain TABLE --ags KEY`: one municipality's figures, step by step. */
export function printExplanation(assessment: Assessment, ags: string, format: Format): string {
  const municipality = assessment.municipalities.find((row) => row.ags === ags);
  if (municipality === undefined) {
    const expected = "einen AGS, der in der Tabelle steht";
    throw unusable("--ags", { code: "unknown-key", received: quoted(ags), expected });
  }
  const { ruleSet } = assessment;
  const explanation = explain(municipality, ruleSet);
  if (format === "json") {
    const { id, version } = ruleSet;
    const document = { format: "planungsrahmen.explanation/1", ruleSet: { id, version }, municipality, ...explanation };
    return `${JSON.stringify(document, null, 2)}\n`;
  }
  if (format === "csv") {
    const rows = explanation.lines.map(({ text, basis, source }, index) => [String(index + 1), text, basis, source]);
    const questions = explanation.questions.map(({ text, basis, source }) => ["question", text, basis, source]);
    return csv(["step", "text", "basis", "source"], [...rows, ...questions]);
  }
  const lines = explanation.lines.flatMap(({ text, basis, source }, index) => [
    `${String(index + 1).padStart(2)}. ${text}`,
    ...(basis === null ? [] : [`      ${BASIS_OF_RULE[basis]}: ${source}`]),
  ]);
  const questions = explanation.questions.flatMap(({ text, basis, source }) => [
    `Offen: ${text}`,
    `      ${BASIS_OF_RULE[basis]}: ${source}`,
  ]);
  const title = `Berechnungsbogen ${explanation.name} (${ags})`;
  return wrapLines([title, ...ruleSetLines(ruleSet), "", ...lines, ...questions], "      ");
}
