import type { Stated } from "../../../rules/ruleSet";
import { onSheet } from "../address";
import type { BookCell, BookSheet, Content, Look, NamedCell, WholeNumbers } from "../book";
import type { Draft } from "../draft";
import { derivedParameters } from "./derivedParameters";
import { furtherParameters } from "./furtherParameters";
import { ruleParameters } from "./ruleParameters";

/** One line of the parameters: a value with its unit, and who says so. */
export interface Parameter {
  readonly heading: string;
  readonly value: Content;
  readonly unit: string;
  readonly stated: Pick<Stated<unknown>, "basis" | "source"> | null;
  /** The name that formulas know it by; null where none uses it. */
  readonly name: string | null;
  /** Whether it may be changed. */
  readonly open: boolean;
}

/** The rules with source and basis beside each value, what follows from them, and names for all that formulas use. */
export function parameterSheet(draft: Draft): { readonly sheet: BookSheet; readonly names: readonly NamedCell[] } {
  const { labels } = draft;
  const { parameters: words, sheets } = labels;
  const groups = [
    { title: words.rules, lines: ruleParameters(draft) },
    { title: words.derived, lines: derivedParameters(draft) },
    { title: words.more, lines: furtherParameters(draft) },
  ];
  const rows: BookCell[][] = [
    [words.heading, words.value, words.unit, words.basis, words.source, words.name].map(strong),
  ];
  const names: NamedCell[] = [];
  const whole: WholeNumbers[] = [];
  for (const { title, lines } of groups) {
    rows.push([{ content: title, look: "strong" }]);
    for (const parameter of lines) {
      rows.push(cellsOf(parameter, draft));
      const place = `B${rows.length}`;
      const { name, open, heading } = parameter;
      if (name !== null) names.push({ name, range: onSheet(sheets.parameters, `$B$${rows.length}`) });
      if (open) whole.push({ range: place, least: leastOf(parameter, draft), message: heading });
    }
  }
  const columns = [44, 26, 12, 16, 62, 25].map((width) => ({ width, look: "wrapped" as const }));
  const sheet = { name: sheets.parameters, columns, rows, headerRows: 1, landscape: true, filter: null, colours: [] };
  return { sheet: { ...sheet, whole, chart: null }, names };
}

/** The smallest value that may be typed; nothing only where it switches something off. */
export function leastOf({ name }: Pick<Parameter, "name">, { labels }: Draft): number {
  return name === labels.names.near ? 0 : 1;
}

function cellsOf({ heading, value, unit, stated, name, open }: Parameter, { labels }: Draft): BookCell[] {
  const source = stated === null ? [null, null] : [labels.basis[stated.basis], stated.source];
  return [heading, { content: value, look: lookOf(value, open) }, unit, ...source, name];
}

function strong(content: string): BookCell {
  return { content, look: "heading" };
}

function lookOf(value: Content, open: boolean): Look {
  if (open) return "input";
  return typeof value === "string" || value === null ? "text" : "whole";
}
