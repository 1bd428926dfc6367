import { oneLine } from "./oneLine";
import { originLines } from "./originLines";
import { saidInOneLine } from "./saidBy";
import type { CalculationSheet, Grounds, SheetStep } from "./sheet";
import { SHEET_WORDS } from "./sheetWords";

/**
 * Shows a sheet as plain text: one sentence a line, sources indented below it.
 *
 * @returns lines that end in a line feed; long ones are not broken
 */
export function sheetText(sheet: CalculationSheet): string {
  const { headings } = SHEET_WORDS[sheet.language];
  const said = (grounds: Grounds) => `      ${saidInOneLine(grounds, sheet)}`;
  const stepLines = ({ number, text, grounds }: SheetStep) => [
    `${String(number).padStart(2)}. ${text}`,
    ...grounds.map(said),
  ];
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", title, ...lines]);
  const lines = [
    sheet.title,
    sheet.origin.ruleSet.title,
    ...(sheet.warnings.length === 0 ? [] : [""]),
    ...sheet.warnings.map((text) => `${headings.warning}: ${text}`),
    ...section(
      headings.answer,
      sheet.answer.map((text) => `  ${text}`),
    ),
    ...section(
      headings.inputs,
      sheet.inputs.flatMap(({ label, text, grounds }) => [`  ${label}: ${text}`, said(grounds)]),
    ),
    ...sheet.parts.flatMap(({ title, steps }) => section(title, steps.flatMap(stepLines))),
    ...section(
      headings.questions,
      sheet.questions.flatMap(({ text, german, grounds }) => [
        `  ${text}`,
        ...(german === null ? [] : [`      ${headings.german}: ${german}`]),
        said(grounds),
      ]),
    ),
    ...section(
      headings.notChecked,
      sheet.notChecked.map(({ text }) => `  ${text}`),
    ),
    ...section(
      headings.origin,
      originLines(sheet).map(([label, value]) => `  ${label}: ${value}`),
    ),
  ];
  return lines.map((text) => `${oneLine(text)}\n`).join("");
}
