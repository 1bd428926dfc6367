import type { CalculationSheet, SheetStep } from "../../explanation/sheet";
import { oneLine } from "../../result/oneLine";
import { originLines } from "./originLines";
import { saidInOneLine } from "./saidBy";
import { SHEET_HEADINGS } from "./sheetWords";

/** Text that Markdown is not to take for anything else. */
function escaped(text: string): string {
  const marks = oneLine(text).replace(/[\\`*_[\]<>|~&#!@]|:(?=\/\/)|(?<=www)\./gi, "\\$&");
  return marks.replace(/^(\s*)([-+]|\d+[.)])(?=\s|$)/, "$1\\$2");
}

/**
 * Shows a sheet as Markdown (CommonMark, with a table as GitHub and GitLab know it).
 *
 * Text from tables is escaped: no name becomes a link, a heading or markup.
 *
 * @example
 * ```ts
 * import { allocate, assess, imBw201801 } from "planungsrahmen";
 * import { calculationSheet, sheetMarkdown } from "planungsrahmen/explanation";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const wehr = { kind: "municipality", ags: "08337116" } as const;
 *   const sheet = calculationSheet(assessment, wehr, { language: "en" });
 *   if (sheet.ok) sheetMarkdown(sheet.value).startsWith("# "); // → true
 * }
 * ```
 */
export function sheetMarkdown(sheet: CalculationSheet): string {
  const { headings } = SHEET_HEADINGS[sheet.language];
  const origin = originLines(sheet).map(([label, value]) => escaped(`${label}: ${value}`));
  const blocks = [
    `# ${escaped(sheet.title)}`,
    escaped(sheet.origin.ruleSet.title),
    ...sheet.warnings.map((text) => `> **${headings.warning}:** ${escaped(text)}`),
    ...section(headings.answer, sheet.answer.map(escaped).join("\n\n")),
    ...section(headings.inputs, inputTable(sheet)),
    ...sheet.parts.flatMap(({ title, steps }) => section(title, steps.map((step) => item(step, sheet)).join("\n"))),
    ...section(headings.questions, bullets(questionTexts(sheet))),
    ...section(headings.notChecked, bullets(sheet.notChecked.map(({ text }) => escaped(text)))),
    ...section(headings.origin, bullets(origin)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function section(title: string, body: string): string[] {
  return body === "" ? [] : [`## ${escaped(title)}`, body];
}

function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${text}`).join("\n");
}

function inputTable(sheet: CalculationSheet): string {
  const { headings } = SHEET_HEADINGS[sheet.language];
  const rows = sheet.inputs.map(({ label, text, grounds }) =>
    [label, text, saidInOneLine(grounds, sheet)].map(escaped),
  );
  const all = [[headings.label, headings.value, headings.grounds], ["---", "---", "---"], ...rows];
  return all.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Sources stand below the sentence, on lines of their own. */
function item({ number, text, grounds }: SheetStep, sheet: CalculationSheet): string {
  const mark = `${number}. `;
  const indent = " ".repeat(mark.length);
  const sources = grounds.map((one) => `${indent}*${escaped(saidInOneLine(one, sheet))}*`);
  return [`${mark}${escaped(text)}`, ...sources].join("  \n");
}

function questionTexts(sheet: CalculationSheet): string[] {
  const { german: wording } = SHEET_HEADINGS[sheet.language].headings;
  return sheet.questions.map(({ text, german, grounds }) => {
    const quoted = german === null ? "" : ` (${wording}: ${german})`;
    return `${escaped(text + quoted)} *${escaped(saidInOneLine(grounds, sheet))}*`;
  });
}
