import type { PoolPlan } from "../../../pooling/plan";
import type { BookCell, BookSheet, Content, Formula } from "../book";
import type { Draft } from "../draft";
import { type CheckLine, dataChecks } from "./dataChecks";
import { planIsFresh } from "./memberSheet";
import { planChecks } from "./planChecks";
import { hasPosts, unusedFrames } from "./postSheet";

/** The line of the first check, below the headings and the overall result. */
const FIRST_CHECK = 3;

/** Control sums that say OK or FEHLER, and whether the plan still belongs to the figures. */
export function checkSheet(draft: Draft): BookSheet {
  const { labels, plan } = draft;
  const { columns, ok, error } = labels;
  const data = [...dataChecks(draft), ...(hasPosts(draft) ? postChecks(draft) : [])];
  const planned = plan === null ? [] : planChecks(draft, plan);
  const last = FIRST_CHECK + data.length + planned.length;
  const results = `D2:D${last}`;
  const lineOf = (check: CheckLine, line: number): BookCell[] => {
    return [check.text, check.found, check.expected, judged(check, line, labels)];
  };
  const planLine = FIRST_CHECK + data.length;
  return {
    name: labels.sheets.checks,
    columns: [
      { width: 62, look: "wrapped" },
      { width: 22, look: "whole" },
      { width: 22, look: "whole" },
      { width: 13, look: "verdict" },
    ],
    rows: [
      [columns.check, columns.found, columns.expected, columns.verdict].map((content, index): BookCell => {
        return { content, look: index === 1 || index === 2 ? "headingNumber" : "heading" };
      }),
      [strong(labels.checks.all), null, null, allTogether([...data, ...planned], last, labels)],
      ...data.map((check, index) => lineOf(check, FIRST_CHECK + index)),
      ...(plan === null ? [] : [[strong(labels.plan.state), null, null, freshness(draft, plan)]]),
      ...planned.map((check, index) => lineOf(check, planLine + 1 + index)),
    ],
    ...{ headerRows: 1, landscape: true, filter: null, whole: [], chart: null },
    colours: [
      { range: results, formula: `$D2="${error}"`, colour: "red" },
      { range: results, formula: `$D2="${labels.plan.stale}"`, colour: "amber" },
      { range: results, formula: `OR($D2="${ok}",$D2="${labels.plan.current}")`, colour: "green" },
    ],
  };
}

/** Posts never cost more than the frame that pays them. */
function postChecks(draft: Draft): CheckLine[] {
  const text = draft.labels.checks.unused;
  return unusedFrames(draft).map((found) => ({ text, found, expected: 0, relation: "at-least" }));
}

type Words = Pick<Draft["labels"], "ok" | "error">;

function strong(content: string): BookCell {
  return { content, look: "strong" };
}

function allTogether(checks: readonly CheckLine[], last: number, { ok, error }: Words): Formula {
  return {
    formula: `IF(COUNTIF(D${FIRST_CHECK}:D${last},"${error}")=0,"${ok}","${error}")`,
    value: checks.every(holds) ? ok : error,
  };
}

/** Edited figures are no error, but make the plan stale. */
function freshness(draft: Draft, plan: PoolPlan): Formula {
  const { current, stale } = draft.labels.plan;
  const { formula, value } = planIsFresh(draft, plan);
  return { formula: `IF(${formula},"${current}","${stale}")`, value: value ? current : stale };
}

const SIGNS = { equal: "=", "at-least": ">=", "at-most": "<=", below: "<" } as const;

function judged(check: CheckLine, line: number, { ok, error }: Words): Content {
  if (check.relation === null) return null;
  const formula = `IF(B${line}${SIGNS[check.relation]}C${line},"${ok}","${error}")`;
  return { formula, value: holds(check) ? ok : error };
}

function holds({ relation, found, expected }: CheckLine): boolean {
  const [a, b] = [numberOf(found), numberOf(expected)];
  switch (relation) {
    case null:
      return true;
    case "equal":
      return a === b;
    case "at-least":
      return a >= b;
    case "at-most":
      return a <= b;
    case "below":
      return a < b;
  }
}

function numberOf(content: Content): number {
  return Number(typeof content === "object" && content !== null ? content.value : content);
}
