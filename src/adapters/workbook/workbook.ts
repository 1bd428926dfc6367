import type { Assessment } from "../../eligibility/eligibility";
import type { Language } from "../../explanation/language";
import type { PoolPlan } from "../../pooling/plan";
import type { Reading } from "../../result/reading";
import { failure, type Result, success } from "../../result/result";
import type { SuppliedData } from "../../states/supply";
import { readingShown } from "../readingShown";
import { bookOf } from "./bookOf";
import { checkWorkbook } from "./checkWorkbook";
import { draftOf, type InputFile } from "./draft";
import { labelsFor } from "./labelsFor";
import { writeBook } from "./writeBook";

/** How a workbook is labelled, and what it says of its origin. */
export interface WorkbookOptions {
  /** German unless said. */
  readonly language?: Language;
  /** The files that the figures were read from. */
  readonly inputs?: readonly InputFile[];
  /** What was taken from the data of a state, from `supplied` of `planungsrahmen/baden-wuerttemberg`. */
  readonly supplied?: SuppliedData | null;
  /** What happened while files were read: the tables that readers gave, each with the name of its file where there are several. */
  readonly readings?: readonly Reading[];
}

/**
 * Makes an Excel workbook (.xlsx) whose figures are live formulas, one step in each column: when the budget, the threshold
 * or a head count is changed, everything is recalculated.
 *
 * The values that stand in the file are the core's own. Who belongs to which pool is not planned anew in the workbook:
 * it says that the plan is stale as soon as a figure differs. The same arguments give the same bytes.
 *
 * @param assessment the municipalities, from `assess`
 * @param plan the pools, from `formPools` on the same municipalities; null for a workbook without pools
 * @returns the bytes of the file, or what keeps the table from being exact in a spreadsheet
 * @throws RangeError when the language is not known or the plan is of another table
 * @example
 * ```ts
 * import { allocate, assess, imBw201801 } from "planungsrahmen";
 * import { workbook } from "planungsrahmen/workbook";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const made = await workbook(assessment, null, { language: "en" });
 *   if (made.ok) String.fromCharCode(...made.value.subarray(0, 2)); // → "PK"
 * }
 * ```
 */
export async function workbook(
  assessment: Assessment,
  plan: PoolPlan | null = null,
  { language = "de", inputs = [], supplied = null, readings = [] }: WorkbookOptions = {},
): Promise<Result<Uint8Array>> {
  const labels = labelsFor(language, assessment.ruleSet);
  if (plan !== null) refuseForeignPlan(assessment, plan);
  const issues = checkWorkbook(assessment);
  if (issues.length > 0) return failure(issues);
  const reading = readingShown(readings, language);
  return success(await writeBook(bookOf(draftOf({ assessment, plan, labels, inputs, supplied, reading }))));
}

/** Figures may differ from those at planning, the workbook says so; keys may not. */
function refuseForeignPlan({ municipalities }: Assessment, { places }: PoolPlan): void {
  const known = new Set(municipalities.map(({ ags }) => ags));
  const foreign = places.find(({ ags }) => !known.has(ags));
  if (foreign === undefined && places.length === municipalities.length) return;
  const shown = foreign === undefined ? `${places.length} of ${municipalities.length} municipalities` : foreign.ags;
  throw new RangeError(`workbook: a plan of the same table was expected, one with ${shown} was given`);
}
