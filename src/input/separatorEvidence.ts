import type { Columns } from "./columns";
import type { Grid } from "./grid";
import { evidenceIn, type NumberKind, type SeparatorEvidence } from "./numberText";

/** Which separators a file uses, as far as its own format and the cells of some columns give it away. */
export function separatorEvidence<Field extends string>(
  grid: Grid,
  columns: Columns<Field>,
  numeric: readonly (readonly [Field, NumberKind])[],
): SeparatorEvidence {
  let german = grid.origin.delimiter === ";";
  let english = false;
  for (const [field, kind] of numeric) {
    if (kind === "euros" && (columns.heading(field) ?? "").includes("€")) german = true;
    for (const row of grid.rows) {
      const cell = columns.cell(row, field);
      if (typeof cell !== "string") continue;
      const found = evidenceIn(cell, kind);
      german ||= found.german;
      english ||= found.english;
      if (german && english) return { german, english };
    }
  }
  return { german, english };
}
