import { labelsFor } from "../../../src/adapters/workbook/labelsFor";
import { writeBook } from "../../../src/adapters/workbook/writeBook";
import type { Assessment, EligibilityReason, EligibilityStatus } from "../../../src/eligibility/eligibility";
import { imBw201801 } from "../../../src/index";
import type { PoolPlan } from "../../../src/pooling/plan";
import type { FrameLine, PlaceLine } from "../../support/calculators";
import type { Engine } from "./engine";
import { bookFor, poisoned } from "./oracle";

/** What an engine shows of a workbook, after it has calculated everything anew. */
export interface WorkbookFigures {
  readonly frames: readonly FrameLine[];
  /** Without what the stranded lack, which the workbook does not say. */
  readonly places: readonly PlaceLine[];
}

const { columns, place, sheets, status } = labelsFor("en", imBw201801);

/** The workbook says a status by its reason. */
const STATUS_OF: Readonly<Record<string, EligibilityStatus>> = {
  "reaches-threshold": "apply-alone",
  "below-threshold": "must-share",
  "reaches-threshold-in-one-reading": "needs-decision",
  "no-frame": "nothing-to-apply-for",
} satisfies Record<EligibilityReason, EligibilityStatus>;

/** Lets an engine recalculate the workbook of a plan whose stored values are all wrong, and reads off what it shows. */
export async function workbookFigures(
  engine: Engine,
  assessment: Assessment,
  plan: PoolPlan,
): Promise<WorkbookFigures> {
  const shown = engine.recalculate(await writeBook(poisoned(bookFor(assessment, plan, "en"))));
  const read = (sheet: string, headings: readonly string[]) => columnsOf(shown.get(sheet) ?? [], headings);
  const frames = read(sheets.eligibility, [columns.ags, columns.frame, columns.status, columns.margin]);
  const pools = new Map(read(sheets.pools, [columns.pool, columns.now]).map(([pool, now]) => [pool, Number(now)]));
  const places = read(sheets.members, [columns.ags, columns.place, columns.pool]);
  return {
    frames: frames.map(([ags = "", frame, word, margin]) => {
      return [ags, Number(frame), STATUS_OF[keyOf(status, word)] ?? "none", Math.max(0, -Number(margin))];
    }),
    places: places
      .map(([ags = "", word, pool = ""]): PlaceLine => {
        return [ags, keyOf(place, word), Number(pool), pools.get(pool) ?? 0, 0];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** The cells under some headings, which may be followed by a unit. */
function columnsOf(rows: readonly (readonly string[])[], headings: readonly string[]): string[][] {
  const isUnder = (cell: string, heading: string) => cell === heading || cell.startsWith(`${heading} (`);
  const top = rows.findIndex((row) => headings.every((heading) => row.some((cell) => isUnder(cell, heading))));
  const at = headings.map((heading) => rows[top]?.findIndex((cell) => isUnder(cell, heading)) ?? -1);
  return rows.slice(top + 1).map((row) => at.map((index) => row[index] ?? ""));
}

function keyOf(words: Readonly<Record<string, string>>, word: string | undefined): string {
  return Object.entries(words).find(([, text]) => text === word)?.[0] ?? `no word of the labels: ${word}`;
}
