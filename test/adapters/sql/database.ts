/** A row that a table is filled with; numbers may be anything that a database can hold. */
export interface GivenRow {
  readonly ags: string | null;
  readonly persons: number | null;
}

/** A cell that came back, as text. */
type Cell = string | null;

/** What the two views say. */
export interface Answer {
  readonly frames: readonly (readonly Cell[])[];
  readonly problems: readonly (readonly Cell[])[];
}

/** A table and the statements that read it. */
export interface Question {
  readonly sql: string;
  readonly rows: readonly GivenRow[];
}

/** A database that answers questions one after the other. */
export interface Database {
  ask(questions: readonly Question[]): Promise<readonly Answer[]>;
  close(): Promise<void>;
}

export const FRAMES =
  "SELECT ags, persons, frame_cents, term_cents, status, margin_cents, shortfall_cents FROM planungsrahmen ORDER BY ags";
export const PROBLEMS = "SELECT ags, code FROM planungsrahmen_problems ORDER BY ags, code";

/** A table's statement to fill it, in words that both databases know. */
export function filled(rows: readonly GivenRow[]): string {
  const values = rows.map(
    ({ ags, persons }) => `(${ags === null ? "NULL" : `'${ags.replaceAll("'", "''")}'`}, ${number(persons)})`,
  );
  return rows.length === 0 ? "" : `INSERT INTO municipalities VALUES ${values.join(", ")};`;
}

function number(value: number | null): string {
  if (value === null) return "NULL";
  return Number.isFinite(value) ? String(value) : `'${String(value)}'`;
}
