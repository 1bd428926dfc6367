import type { CalculationSheet, Grounds, SheetPart } from "../../explanation/sheet";
import { escapedText } from "../../markup/html";
import { oneLine } from "../../result/oneLine";
import { originLines } from "./originLines";
import { saidBy } from "./saidBy";
import { SHEET_HEADINGS } from "./sheetWords";

/** A part of a sheet that may stand elsewhere on a page and be left out; `grounds` are the sources below each step. */
export type SheetSection =
  | "grounds"
  | "title"
  | "warnings"
  | "answer"
  | "inputs"
  | "parts"
  | "questions"
  | "notChecked"
  | "origin";

/** How a sheet becomes a part of a page. */
export interface SheetHtmlOptions {
  /** The level of the sheet's own heading, 1 to 5; its sections are one below. 2 unless said. */
  readonly level?: 1 | 2 | 3 | 4 | 5;
  /** Sections to leave out, for example where many sheets share one page. */
  readonly omit?: readonly SheetSection[];
}

/** Text as HTML shows it, whatever it holds. */
export function escapeHtml(text: string): string {
  return escapedText(oneLine(text));
}

/**
 * Shows a sheet as an HTML fragment: one `article` with headings, lists and a table, for instance inside `details`.
 *
 * Text is escaped, there is no script, no style, no `id` and no request. Sources in another language carry `lang`.
 *
 * @throws RangeError when the level is none of 1 to 5
 * @example
 * ```ts
 * import { allocate, assess, imBw201801 } from "planungsrahmen";
 * import { calculationSheet, sheetHtml } from "planungsrahmen/explanation";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const wehr = { kind: "municipality", ags: "08337116" } as const;
 *   const sheet = calculationSheet(assessment, wehr, { language: "en" });
 *   if (sheet.ok) sheetHtml(sheet.value, { level: 3 }).includes("<h3"); // → true
 * }
 * ```
 */
export function sheetHtml(sheet: CalculationSheet, { level = 2, omit = [] }: SheetHtmlOptions = {}): string {
  if (![1, 2, 3, 4, 5].includes(level)) {
    throw new RangeError(`sheetHtml: a level from 1 to 5 was expected, ${String(level)} was given`);
  }
  const sections: readonly (readonly [SheetSection, string])[] = [
    ["title", `<h${level}>${escapeHtml(sheet.title)}</h${level}>\n${titleBelow(sheet)}`],
    ["warnings", warnings(sheet)],
    ["answer", answer(sheet, level + 1)],
    ["inputs", inputs(sheet, level + 1)],
    ["parts", sheet.parts.map((part) => steps(part, omit.includes("grounds") ? null : sheet, level + 1)).join("")],
    ["questions", questions(sheet, level + 1)],
    ["notChecked", notChecked(sheet, level + 1)],
    ["origin", origin(sheet, level + 1)],
  ];
  const shown = sections.filter(([name]) => !omit.includes(name)).map(([, html]) => html);
  return `<article class="calculation-sheet" lang="${sheet.language}">\n${shown.join("")}</article>\n`;
}

function titleBelow({ origin: { ruleSet }, language }: CalculationSheet): string {
  return `<p class="rule-set"${german(language !== "de")}>${escapeHtml(ruleSet.title)}</p>\n`;
}

/** Marks German text within another language. */
function german(isForeign: boolean): string {
  return isForeign ? ' lang="de"' : "";
}

function section(title: string, level: number, body: string): string {
  return `<section>\n<h${level}>${escapeHtml(title)}</h${level}>\n${body}</section>\n`;
}

function said(grounds: Grounds, sheet: CalculationSheet): string {
  const { basis, source, mark } = saidBy(grounds, sheet);
  const quoted = mark === "" ? escapeHtml(source) : `<q lang="de">${escapeHtml(source)}</q> ${escapeHtml(mark)}`;
  return `<small><b>${escapeHtml(basis)}:</b> ${quoted}</small>`;
}

function warnings({ warnings: texts, language }: CalculationSheet): string {
  const { warning } = SHEET_HEADINGS[language].headings;
  return texts
    .map((text) => `<p class="warning"><strong>${escapeHtml(warning)}:</strong> ${escapeHtml(text)}</p>\n`)
    .join("");
}

function answer({ answer: texts, language }: CalculationSheet, level: number): string {
  const body = texts.map((text) => `<p>${escapeHtml(text)}</p>\n`).join("");
  return section(SHEET_HEADINGS[language].headings.answer, level, body);
}

function inputs(sheet: CalculationSheet, level: number): string {
  const { headings } = SHEET_HEADINGS[sheet.language];
  const head = [headings.label, headings.value, headings.grounds].map(
    (text) => `<th scope="col">${escapeHtml(text)}</th>`,
  );
  const rows = sheet.inputs.map(
    ({ label, text, grounds }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(text)}</td><td>${said(grounds, sheet)}</td></tr>\n`,
  );
  const table = `<table>\n<thead><tr>${head.join("")}</tr></thead>\n<tbody>\n${rows.join("")}</tbody>\n</table>\n`;
  return section(headings.inputs, level, table);
}

function steps({ title, steps: list }: SheetPart, sheet: CalculationSheet | null, level: number): string {
  const items = list.map(({ text, grounds }) => {
    const sources = sheet === null ? "" : grounds.map((one) => `<br>${said(one, sheet)}`).join("");
    return `<li>${escapeHtml(text)}${sources}</li>\n`;
  });
  return section(title, level, `<ol start="${list[0]?.number ?? 1}">\n${items.join("")}</ol>\n`);
}

function questions(sheet: CalculationSheet, level: number): string {
  if (sheet.questions.length === 0) return "";
  const { headings } = SHEET_HEADINGS[sheet.language];
  const items = sheet.questions.map(({ text, german: original, grounds }) => {
    const wording =
      original === null ? "" : `<br>${escapeHtml(headings.german)}: <q lang="de">${escapeHtml(original)}</q>`;
    return `<li>${escapeHtml(text)}${wording}<br>${said(grounds, sheet)}</li>\n`;
  });
  return section(headings.questions, level, `<ul>\n${items.join("")}</ul>\n`);
}

function notChecked(sheet: CalculationSheet, level: number): string {
  const items = sheet.notChecked.map(({ text }) => `<li>${escapeHtml(text)}</li>\n`);
  return section(SHEET_HEADINGS[sheet.language].headings.notChecked, level, `<ul>\n${items.join("")}</ul>\n`);
}

function origin(sheet: CalculationSheet, level: number): string {
  const rows = originLines(sheet).map(
    ([label, value]) => `<dt>${escapeHtml(label)}</dt><dd><code>${escapeHtml(value)}</code></dd>\n`,
  );
  return section(SHEET_HEADINGS[sheet.language].headings.origin, level, `<dl>\n${rows.join("")}</dl>\n`);
}
