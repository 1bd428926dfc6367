import { frameOf } from "../../allocation/frameOf";
import { assessFrame } from "../../eligibility/assess";
import type { Eligibility } from "../../eligibility/eligibility";
import { isBlank } from "../../input/readCells";
import type { FunctionMessages } from "../../messages/functions";
import type { Cents } from "../../money/cents";
import type { RuleSet } from "../../rules/ruleSet";
import { rangeRows } from "./rangeRows";
import { readHeadCounts } from "./readHeadCounts";
import { tableInRange } from "./tableInRange";
import { unusable } from "./unusableRange";

/** A frame held against the threshold, and the row of the range that it belongs to. */
export interface AssessedRow extends Pick<Eligibility, "status" | "marginCents"> {
  readonly row: number;
  readonly frameCents: Cents;
}

/** The frames of a range. */
export interface AssessedRange {
  /** Rows of the range as far as it is filled. */
  readonly length: number;
  /** 0 where the range has no header. */
  readonly headerRow: number;
  readonly rows: readonly AssessedRow[];
  /** The first row that might be a forgotten head count: blank in the midst of a column of them. */
  readonly blankRow: number | null;
  /** The sum of a column's head counts, which nobody has held against the total; null for a table, where it is. */
  readonly unheldPersons: number | null;
}

/** Works out the frames of a range: one column is head counts, several are a table of municipalities. */
export function assessRange(range: unknown, ruleSet: RuleSet, { columns }: FunctionMessages): AssessedRange {
  const rows = rangeRows(range);
  const { length } = rows;
  if (rows.some((cells) => cells.length > 1)) {
    const { headerRow, assessment, rowOf } = tableInRange(rows, ruleSet, columns);
    const assessed = assessment.municipalities.map((one) => ({ ...one, row: rowOf.get(one.ags) ?? 0 }));
    return { length, headerRow, rows: assessed, blankRow: null, unheldPersons: null };
  }
  const column = rows.map(([cell = null]) => cell);
  const { headerRow, counts } = readHeadCounts(column, ruleSet);
  if (counts.length === 0) {
    throw unusable({ code: "empty-table", params: { kind: length === 0 ? "empty-range" : "heading-only" } });
  }
  const assessed = counts.map(({ row, persons }) => {
    const { frameCents } = frameOf(persons, ruleSet);
    return { ...assessFrame(frameCents, ruleSet), row, frameCents };
  });
  const [{ row: top } = { row: 1 }] = assessed;
  const blank = column.findIndex((cell, index) => index >= top && isBlank(cell));
  const unheldPersons = counts.reduce((sum, { persons }) => sum + persons, 0);
  return { length, headerRow, rows: assessed, blankRow: blank < 0 ? null : blank + 1, unheldPersons };
}
