import { oneLine } from "./oneLine";
import { originLines } from "./originLines";
import { saidInOneLine } from "./saidBy";
import type { CalculationSheet, Grounds, SheetStep } from "./sheet";
import { SHEET_WORDS } from "./sheetWords";

/** Text that Markdown is not to take for anything else. */
function escaped(text: string): string {
  const marks = oneLine(text).replace(/[\\`*_[\]<>|~&#!@]|:(?=\/\/)|(?<=www)\./gi, "\\$&");
  return marks.replace(/^(\s*)([-+]|\d+[.)])(?=\s|$)/, "$1\\$2");
}

/**
 * Shows a sheet as Markdown (CommonMark, with a table as GitHub and GitLab know it).
 *
 * Text from tables is escaped: no name becomes a link, a heading or markup.
 */
export function sheetMarkdown(sheet: CalculationSheet): string {
  const { headings } = SHEET_WORDS[sheet.language];
  const said = (grounds: Grounds) => escaped(saidInOneLine(grounds, sheet));
  const item = ({ number, text, grounds }: SheetStep) => {
    const mark = `${number}. `;
    const below = grounds.map((one) => `\n${" ".repeat(mark.length)}*${said(one)}*`).join("  ");
    return `${mark}${escaped(text)}${below === "" ? "" : `  ${below}`}`;
  };
  const section = (title: string, body: string) => (body === "" ? [] : [`## ${escaped(title)}`, body]);
  const bullets = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join("\n");
  const rows = sheet.inputs.map(
    ({ label, text, grounds }) => `| ${escaped(label)} | ${escaped(text)} | ${said(grounds)} |`,
  );
  const head = `| ${headings.label} | ${headings.value} | ${headings.grounds} |\n| --- | --- | --- |`;
  const questions = sheet.questions.map(({ text, german, grounds }) => {
    const quoted = german === null ? "" : ` (${escaped(`${headings.german}: ${german}`)})`;
    return `${escaped(text)}${quoted} *${said(grounds)}*`;
  });
  const blocks = [
    `# ${escaped(sheet.title)}`,
    escaped(sheet.origin.ruleSet.title),
    ...sheet.warnings.map((text) => `> **${headings.warning}:** ${escaped(text)}`),
    ...section(headings.answer, sheet.answer.map(escaped).join("\n\n")),
    ...section(headings.inputs, [head, ...rows].join("\n")),
    ...sheet.parts.flatMap(({ title, steps }) => section(title, steps.map(item).join("\n"))),
    ...section(headings.questions, bullets(questions)),
    ...section(headings.notChecked, bullets(sheet.notChecked.map(({ text }) => escaped(text)))),
    ...section(headings.origin, bullets(originLines(sheet).map(([label, value]) => escaped(`${label}: ${value}`)))),
  ];
  return `${blocks.join("\n\n")}\n`;
}
