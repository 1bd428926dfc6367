import { allocate } from "../../allocation/allocate";
import type { Ags } from "../../codes/ags";
import { assess } from "../../eligibility/assess";
import type { Assessment } from "../../eligibility/eligibility";
import { MUNICIPALITY_KEYS, municipalitiesOf, municipalityLayout } from "../../input/readMunicipalities";
import { understood } from "../../input/readTable";
import type { RuleSet } from "../../rules/ruleSet";
import { gridOfRange } from "./gridOfRange";
import type { RangeRows } from "./rangeRows";
import { unusable, unwrap } from "./unusableRange";

/** A table of municipalities in a range, assessed. */
export interface TableInRange {
  /** 0 where the range has no header. */
  readonly headerRow: number;
  readonly assessment: Assessment;
  /** The row of the range that a municipality stands in. */
  readonly rowOf: ReadonlyMap<Ags, number>;
}

/**
 * Reads a range of several columns as the library reads a file: keys, names, and head counts or given frames.
 *
 * @param columns what the columns of a table without a header are called, in their order
 */
export function tableInRange(rows: RangeRows, ruleSet: RuleSet, columns: readonly string[]): TableInRange {
  if (rows.length === 0) throw unusable({ code: "empty-table", params: { kind: "no-table", columns } });
  const layout = municipalityLayout({}, ruleSet);
  const grid = unwrap(gridOfRange(rows, layout, columns));
  const table = unwrap(understood(grid, layout, MUNICIPALITY_KEYS));
  const { municipalities, rowNumbers } = unwrap(municipalitiesOf(table, ruleSet));
  const assessment = assess(unwrap(allocate(municipalities, ruleSet)));
  const rowOf = new Map(municipalities.map(({ ags }, index) => [ags, rowNumbers[index] ?? 0]));
  return { headerRow: grid.headerRow, assessment, rowOf };
}
