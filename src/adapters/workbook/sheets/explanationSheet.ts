import type { BookCell, BookSheet } from "../book";
import type { Draft } from "../draft";
import { isShared } from "./distributionSheet";
import { textSheet } from "./textSheet";

/** How to read the workbook, how it calculates, and what it does not do. */
export function explanationSheet(draft: Draft): BookSheet {
  const { labels, assessment } = draft;
  const { explanation: words, modelled } = labels;
  const isModelled = assessment.municipalities.some(({ basis }) => basis === "modelled");
  const heading = (content: string): BookCell[] => [{ content, look: "title" }];
  const lines = (texts: readonly string[]): BookCell[][] => texts.map((text) => [text]);
  return textSheet(
    labels.sheets.explanation,
    [110],
    [
      heading(assessment.ruleSet.title),
      ...(isModelled ? [[{ content: modelled, look: "strong" as const }]] : []),
      [],
      heading(words.how),
      ...lines(words.reading),
      [],
      heading(words.steps),
      ...lines(words.calculation),
      ...(isShared(draft) ? lines(words.remainder) : []),
      [],
      heading(words.limits),
      ...lines(words.boundaries),
    ],
  );
}
