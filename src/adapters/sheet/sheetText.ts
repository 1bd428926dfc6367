import type { CalculationSheet } from "../../explanation/sheet";
import { oneLine } from "../../result/oneLine";
import { originLines } from "./originLines";
import { saidInOneLine } from "./saidBy";
import { SHEET_HEADINGS } from "./sheetWords";

/**
 * Shows a sheet as plain text: one sentence a line, sources indented below it.
 *
 * @returns lines that end in a line feed; long ones are not broken
 * @example
 * ```ts
 * import { allocate, assess, imBw201801 } from "planungsrahmen";
 * import { calculationSheet, sheetText } from "planungsrahmen/explanation";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const wehr = { kind: "municipality", ags: "08337116" } as const;
 *   const sheet = calculationSheet(assessment, wehr, { language: "en" });
 *   if (sheet.ok) sheetText(sheet.value).split("\n")[4]; // → "  Wehr has a planning frame of €50,949 a year."
 * }
 * ```
 */
export function sheetText(sheet: CalculationSheet): string {
  const { headings } = SHEET_HEADINGS[sheet.language];
  const lines = [
    sheet.title,
    sheet.origin.ruleSet.title,
    ...(sheet.warnings.length === 0 ? [] : [""]),
    ...sheet.warnings.map((text) => `${headings.warning}: ${text}`),
    ...section(headings.answer, indented(sheet.answer)),
    ...section(headings.inputs, inputLines(sheet)),
    ...partLines(sheet),
    ...section(headings.questions, questionLines(sheet)),
    ...section(headings.notChecked, indented(sheet.notChecked.map(({ text }) => text))),
    ...section(headings.origin, indented(originLines(sheet).map(([label, value]) => `${label}: ${value}`))),
  ];
  return lines.map((text) => `${oneLine(text)}\n`).join("");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function indented(texts: readonly string[]): string[] {
  return texts.map((text) => `  ${text}`);
}

function inputLines(sheet: CalculationSheet): string[] {
  return sheet.inputs.flatMap(({ label, text, grounds }) => [
    `  ${label}: ${text}`,
    `      ${saidInOneLine(grounds, sheet)}`,
  ]);
}

function partLines(sheet: CalculationSheet): string[] {
  return sheet.parts.flatMap(({ title, steps }) => {
    const lines = steps.flatMap(({ number, text, grounds }) => [
      `${String(number).padStart(2)}. ${text}`,
      ...grounds.map((one) => `      ${saidInOneLine(one, sheet)}`),
    ]);
    return section(title, lines);
  });
}

function questionLines(sheet: CalculationSheet): string[] {
  const { german: wording } = SHEET_HEADINGS[sheet.language].headings;
  return sheet.questions.flatMap(({ text, german, grounds }) => [
    `  ${text}`,
    ...(german === null ? [] : [`      ${wording}: ${german}`]),
    `      ${saidInOneLine(grounds, sheet)}`,
  ]);
}
