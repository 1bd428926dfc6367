import type { Boundaries } from "../../boundaries/boundaries";
import type { Assessment } from "../../eligibility/eligibility";
import type { Language } from "../../explanation/language";
import type { PlanCheck } from "../../pooling/check/checkPlan";
import type { PoolPlan } from "../../pooling/plan";
import type { Reading } from "../../result/reading";
import type { SuppliedData } from "../../states/supply";
import { readingShown } from "../readingShown";
import { draftOf, type InputFile } from "./draft";
import { labelsFor } from "./labelsFor";
import { page } from "./page";

/** How a report is labelled, what it draws, and what it says of its origin. */
export interface ReportOptions {
  /** German unless said. */
  readonly language?: Language;
  /** The files that the figures were read from. */
  readonly inputs?: readonly InputFile[];
  /** Where the municipalities lie, from `readBoundaries`; a report without them has no map and says so. */
  readonly boundaries?: Boundaries | null;
  /** What was taken from the data of a state, from `supplied` of `planungsrahmen/baden-wuerttemberg`. */
  readonly supplied?: SuppliedData | null;
  /** What happened while files were read: the tables that readers gave, each with the name of its file where there are several. */
  readonly readings?: readonly Reading[];
  /** What `checkPlan` says of the plan; the report says so where there is none. */
  readonly check?: PlanCheck | null;
}

/**
 * Makes a report for screens and for paper: one self-contained HTML file that sends no request.
 *
 * It shows what the stages have worked out and works out only sums and counts. The same arguments give the same text.
 *
 * @param assessment the municipalities, from `assess`
 * @param plan the pools, from `formPools` on the same assessment; null for a report without pools
 * @returns the text of the file, to be written as UTF-8
 * @throws RangeError when the language is not known or the plan is of other figures
 * @example
 * ```ts
 * import { allocate, assess, imBw201801 } from "planungsrahmen";
 * import { report } from "planungsrahmen/report";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   report(assessment, null, { language: "en" }).startsWith("<!doctype html>"); // → true
 * }
 * ```
 */
export function report(
  assessment: Assessment,
  plan: PoolPlan | null = null,
  { language = "de", inputs = [], check = null, boundaries = null, supplied = null, readings = [] }: ReportOptions = {},
): string {
  const labels = labelsFor(language, assessment.ruleSet);
  if (plan !== null) refuseForeignPlan(assessment, plan);
  const reading = readingShown(readings, language);
  return page(draftOf({ assessment, plan, check, boundaries, inputs, supplied, reading, labels }));
}

/** A report stands on paper, so its plan and its figures have to be the same. */
function refuseForeignPlan({ municipalities, ruleSet }: Assessment, { places, ruleSet: rules }: PoolPlan): void {
  const frames = new Map(municipalities.map(({ ags, frameCents }) => [ags, frameCents]));
  const foreign = places.find(({ ags, frameCents }) => frames.get(ags) !== frameCents);
  const isOfOthers = places.length !== municipalities.length || rules.id !== ruleSet.id;
  if (foreign === undefined && !isOfOthers) return;
  const shown = foreign === undefined ? `${places.length} municipalities by ${rules.id}` : `another ${foreign.ags}`;
  throw new RangeError(`report: a plan of the same figures was expected, one with ${shown} was given`);
}
