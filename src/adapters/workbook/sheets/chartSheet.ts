import { onSheet } from "../address";
import type { BookCell, BookSheet } from "../book";
import { amount, type Draft } from "../draft";
import { eligibilityPlaces } from "./eligibilityPlaces";

/** Where classes of frames begin, in quarters of what is required; the first class is the frame of nothing. */
const QUARTERS = [1, 2, 3, 4, 8, 16] as const;

/** How many municipalities lie how far from what is required, as a table and a chart. */
export function chartSheet(draft: Draft): BookSheet {
  const { labels, assessment, unitCents } = draft;
  const { classes: words, columns } = labels;
  const frames = eligibilityPlaces(draft).all("frame");
  const required = amount(draft, assessment.requiredCents);
  const values = assessment.municipalities.map(({ frameCents }) => amount(draft, frameCents));
  const starts = [0, ...QUARTERS.map((quarters) => (required * quarters) / 4)];
  const names = [words.quarter, words.half, words.threeQuarters, words.below, words.reached, words.twice, words.four];
  const none: BookCell[] = [
    words.none,
    0,
    { formula: `COUNTIF(${frames},0)`, value: values.filter((value) => value === 0).length },
  ];
  const rows = names.map((name, index): BookCell[] => {
    const line = index + 3;
    const isLast = index === names.length - 1;
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const over = index === 0 ? `COUNTIF(${frames},">0")` : `COUNTIF(${frames},">="&B${line})`;
    const count = values.filter((value) => value >= start && value > 0 && value < end).length;
    const from: BookCell =
      index === 0 ? 0 : { formula: `${labels.names.required}*${QUARTERS[index - 1]}/4`, value: start };
    return [name, from, { formula: isLast ? over : `${over}-COUNTIF(${frames},">="&B${line + 1})`, value: count }];
  });
  const last = rows.length + 2;
  const heading = (content: string): BookCell => ({ content, look: "heading" });
  return {
    name: labels.sheets.chart,
    columns: [
      { width: 48, look: "text" },
      { width: 22, look: "whole" },
      { width: 22, look: "whole" },
    ],
    rows: [
      [heading(columns.class), heading(`${columns.from} (${labels.unit[unitCents]})`), heading(columns.count)],
      none,
      ...rows,
    ],
    headerRows: 1,
    landscape: false,
    filter: null,
    colours: [],
    whole: [],
    chart: {
      title: words.chart,
      categories: onSheet(labels.sheets.chart, `$A$2:$A$${last}`),
      values: onSheet(labels.sheets.chart, `$C$2:$C$${last}`),
      fromRow: last + 1,
      toRow: last + 24,
    },
  };
}
