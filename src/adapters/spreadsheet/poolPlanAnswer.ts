import type { Assessment } from "../../eligibility/eligibility";
import { BORDER_KEYS, BORDER_LAYOUT, bordersOf } from "../../input/readBorders";
import { understood } from "../../input/readTable";
import type { FunctionMessages } from "../../messages/functions";
import type { Place, PoolingOptions, PoolPlan } from "../../pooling/plan";
import type { Result } from "../../result/result";
import type { RuleSet } from "../../rules/ruleSet";
import { gridOfRange } from "./gridOfRange";
import { rangeRows } from "./rangeRows";
import { besideRows, type SheetValue } from "./sheetAnswer";
import { tableInRange } from "./tableInRange";
import { unusable, unwrap } from "./unusableRange";

/** The planner as far as a formula asks it; Google's script brings one in a file of its own. */
export type FormPools = (assessment: Assessment, options: Pick<PoolingOptions, "borders">) => Result<PoolPlan>;

/** By what rules, in which language, and by which planner. */
export interface PlanRequest {
  readonly ruleSet: RuleSet;
  readonly words: FunctionMessages;
  readonly formPools: FormPools;
}

/** Everyone's place in a plan of pools inside districts, row by row. */
export function poolPlanAnswer(
  table: unknown,
  neighbours: unknown,
  { ruleSet, words, formPools }: PlanRequest,
): SheetValue[][] {
  const rows = rangeRows(table);
  const { headerRow, assessment, rowOf } = tableInRange(rows, ruleSet, words.columns);
  const plan = unwrap(formPools(assessment, { borders: bordersIn(neighbours) }));
  return besideRows(
    { length: rows.length, headerRow, headings: words.headings.poolPlan },
    plan.places.map((place) => [rowOf.get(place.ags) ?? 0, placeCells(place, plan, words)]),
  );
}

function placeCells({ place, pool, stranded }: Place, { pools }: PoolPlan, words: FunctionMessages): SheetValue[] {
  const shared = pool === null ? undefined : pools[pool - 1];
  return [
    words.place[place],
    pool ?? "",
    shared === undefined ? "" : shared.frameCents / 100,
    stranded === null ? "" : stranded.missingCents / 100,
  ];
}

/** Neighbours as pairs of keys; only who says so in a word may leave them out. */
function bordersIn(neighbours: unknown): PoolingOptions["borders"] {
  const rows = rangeRows(neighbours);
  const [[word = null] = []] = rows;
  if (rows.length === 1 && typeof word === "string" && /^\s*(aus|off)\s*$/i.test(word)) return "off";
  if (rows.length === 0) throw unusable({ code: "missing-value", params: { kind: "neighbours" } });
  const grid = unwrap(gridOfRange(rows, BORDER_LAYOUT, ["ags_a", "ags_b"]));
  return unwrap(bordersOf(unwrap(understood(grid, BORDER_LAYOUT, BORDER_KEYS)))).borders;
}
