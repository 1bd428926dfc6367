import type { ChangedParameter, ParameterValues, Remark, RemarkParams } from "../comparison";

/**
 * What one language says about two scenarios side by side.
 *
 * @internal
 */
export interface ComparisonMessages {
  /** What has to be known to read the comparison rightly. */
  readonly remarks: { readonly [Code in keyof RemarkParams]: (params: RemarkParams[Code]) => string };
  /** The value of a parameter. */
  readonly values: { readonly [Name in keyof ParameterValues]: (value: ParameterValues[Name]) => string };
}

/**
 * What has to be known to read a comparison rightly, as one or more sentences.
 *
 * @example
 * ```ts
 * import { allocate, assess, imBw201707, imBw201801 } from "planungsrahmen";
 * import { compare } from "planungsrahmen/comparison";
 * import { en, remarkText } from "planungsrahmen/messages";
 *
 * const table = [{ ags: "08337116", name: "Wehr", persons: 64 }];
 * const [tranche, year] = [allocate(table, imBw201707), allocate(table, imBw201801)];
 * if (tranche.ok && year.ok) {
 *   const comparison = compare({ assessment: assess(tranche.value) }, { assessment: assess(year.value) });
 *   if (comparison.ok) comparison.value.remarks.map((remark) => remarkText(remark, en).split(", ")[0])[0]; // → "Measure: a whole year. Before × 5/3"
 * }
 * ```
 */
export function remarkText(
  { code, params }: Remark,
  { comparison }: { readonly comparison: ComparisonMessages },
): string {
  // SAFETY: code and parameters belong together, which the union of remarks says and an indexed call cannot
  const say = comparison.remarks[code] as (params: Remark["params"]) => string;
  return say(params);
}

/**
 * The value of a parameter on both sides.
 *
 * @example
 * ```ts
 * import { allocate, assess, imBw201707, imBw201801 } from "planungsrahmen";
 * import { compare } from "planungsrahmen/comparison";
 * import { en, parameterTexts } from "planungsrahmen/messages";
 *
 * const table = [{ ags: "08337116", name: "Wehr", persons: 64 }];
 * const [tranche, year] = [allocate(table, imBw201707), allocate(table, imBw201801)];
 * if (tranche.ok && year.ok) {
 *   const comparison = compare({ assessment: assess(tranche.value) }, { assessment: assess(year.value) });
 *   if (comparison.ok) comparison.value.decomposition?.effects.map((effect) => parameterTexts(effect, en).after)[0]; // → "€116,000,000 in 2 years"
 * }
 * ```
 */
export function parameterTexts(
  { parameter, values }: Pick<ChangedParameter, "parameter" | "values">,
  { comparison }: { readonly comparison: ComparisonMessages },
): { readonly before: string; readonly after: string } {
  // SAFETY: parameter and values belong together, which the union of parameters says and an indexed call cannot
  const say = comparison.values[parameter] as (value: ChangedParameter["values"]["before"]) => string;
  return { before: say(values.before), after: say(values.after) };
}
