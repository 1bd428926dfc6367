import { fieldOf, MUNICIPALITY_COLUMNS } from "../../input/columns";
import type { Cell } from "../../input/grid";
import { evidenceIn, type SeparatorEvidence } from "../../input/numberText";
import { isBlank, readNumberCell, readTextCell } from "../../input/readCells";
import { type Issue, issueAt, type Problem, shown } from "../../result/issue";
import type { WrongHeadCount } from "../../result/tableParams";
import type { RuleSet } from "../../rules/ruleSet";
import { UnusableRange } from "./unusableRange";

/** A head count and the row of the range that it stands in. */
interface HeadCount {
  readonly row: number;
  readonly persons: number;
}

/** A column of head counts, blank rows passed over. */
export interface HeadCounts {
  /** 0 where the range has no header. */
  readonly headerRow: number;
  readonly counts: readonly HeadCount[];
}

/**
 * Reads a range of one column: head counts without keys, each for itself.
 *
 * Since nobody says whose they are, the same count may stand there twice and their sum is held against nothing.
 */
export function readHeadCounts(column: readonly Cell[], ruleSet: RuleSet): HeadCounts {
  const numbered = column.map((cell, index) => ({ row: index + 1, cell }));
  const filled = numbered.filter(({ cell }) => !isBlank(cell));
  const [first] = filled;
  const hasHeader = first !== undefined && typeof first.cell === "string" && isHeading(first.cell);
  const heading = hasHeader ? readTextCell(first.cell) : null;
  const entries = hasHeader ? filled.slice(1) : filled;
  const evidence = evidenceOf(entries.map(({ cell }) => cell));
  const issues: Issue[] = [];
  const counts = entries.map(({ row, cell }, index): HeadCount => {
    const place = { path: ["persons", index], row, column: heading };
    const reading = readNumberCell(cell, "persons", evidence, place);
    const persons = reading.value ?? 0;
    const most = ruleSet.totalPersons.value ?? Number.MAX_SAFE_INTEGER;
    const problem = problemOf(persons, { kind: "head-count", received: shown(cell), most });
    if (reading.issue !== null) issues.push(reading.issue);
    else if (problem !== null) issues.push(issueAt(problem, place));
    return { row, persons };
  });
  if (issues.length > 0) throw new UnusableRange(issues);
  return { headerRow: hasHeader ? first.row : 0, counts };
}

function isHeading(text: string): boolean {
  return fieldOf(text, { persons: MUNICIPALITY_COLUMNS.persons }) !== null;
}

/** What the column's own texts give away about its separators. */
function evidenceOf(cells: readonly Cell[]): SeparatorEvidence {
  const found = cells.flatMap((cell) => (typeof cell === "string" ? [evidenceIn(cell, "persons")] : []));
  return { german: found.some(({ german }) => german), english: found.some(({ english }) => english) };
}

function problemOf(persons: number, params: WrongHeadCount): Problem | null {
  if (persons < 0) return { code: "negative", params };
  if (persons > params.most) return { code: "persons-exceed-total", params };
  return Number.isInteger(persons) ? null : { code: "fractional", params };
}
