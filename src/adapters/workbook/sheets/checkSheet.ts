import type { BookCell, BookSheet, Content, Formula } from "../book";
import type { Draft } from "../draft";
import { type CheckLine, dataChecks } from "./dataChecks";
import { planChecks } from "./planChecks";

/** Control sums that say OK or FEHLER, and whether the plan still belongs to the figures. */
export function checkSheet(draft: Draft): BookSheet {
  const { labels, plan } = draft;
  const { columns, checks, ok, error } = labels;
  const data = dataChecks(draft);
  const planned = plan === null ? [] : planChecks(draft, plan);
  const firstLine = 3;
  const all = [...data, ...planned];
  const verdicts = all.map((line) => verdictOf(line));
  const range = `D${firstLine}:D${firstLine + all.length + (plan === null ? 0 : 1)}`;
  const total: Formula = {
    formula: `IF(COUNTIF(${range},"${error}")=0,"${ok}","${error}")`,
    value: verdicts.every((holds) => holds) ? ok : error,
  };
  const heading = (content: string): BookCell => ({ content, look: "heading" });
  const lineOf = (check: CheckLine, index: number): BookCell[] => {
    const line = firstLine + index + (index >= data.length ? 1 : 0);
    return [check.text, check.found, check.expected, judged(check, line, { ok, error })];
  };
  const lines = all.map(lineOf);
  const head: BookCell[] = [{ content: checks.all, look: "strong" }, null, null, { content: total, look: "verdict" }];
  return {
    name: labels.sheets.checks,
    columns: [
      { width: 62, look: "wrapped" },
      { width: 22, look: "whole" },
      { width: 22, look: "whole" },
      { width: 13, look: "verdict" },
    ],
    rows: [
      [columns.check, columns.found, columns.expected, columns.verdict].map(heading),
      head,
      ...lines.slice(0, data.length),
      ...(plan === null
        ? []
        : [[{ content: labels.plan.state, look: "strong" as const }], ...lines.slice(data.length)]),
    ],
    headerRows: 1,
    landscape: true,
    filter: null,
    colours: [
      { range: `D2:D${firstLine + all.length + 1}`, formula: `$D2="${error}"`, colour: "red" },
      { range: `D2:D${firstLine + all.length + 1}`, formula: `$D2="${ok}"`, colour: "green" },
    ],
    whole: [],
    chart: null,
  };
}

function judged({ relation, found, expected }: CheckLine, line: number, words: { ok: string; error: string }): Content {
  if (relation === null) return null;
  const holds = { equal: `B${line}=C${line}`, "at-most": `B${line}<=C${line}`, below: `B${line}<C${line}` }[relation];
  const value = verdictOf({ text: "", relation, found, expected }) ? words.ok : words.error;
  return { formula: `IF(${holds},"${words.ok}","${words.error}")`, value };
}

function verdictOf({ relation, found, expected }: CheckLine): boolean {
  const [a, b] = [numberOf(found), numberOf(expected)];
  switch (relation) {
    case null:
      return true;
    case "equal":
      return a === b;
    case "at-most":
      return a <= b;
    case "below":
      return a < b;
  }
}

function numberOf(content: Content): number {
  return Number(typeof content === "object" && content !== null ? content.value : content);
}
