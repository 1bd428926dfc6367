import { type Issue, issueAt, type Problem, shown } from "../result/issue";
import { hundredfold } from "./decimal";
import type { Cell } from "./grid";
import { hasSeveralNumbers, type NumberKind, readNumberText, type SeparatorEvidence } from "./numberText";
import { OddValue } from "./oddValue";

/** A cell's value, null where the cell is empty, or what is wrong with it. */
export type CellReading<T> = { readonly value: T | null; readonly issue: Issue | null };

/** Where a cell stands, for the message. */
export interface CellPlace {
  readonly path: readonly (string | number)[];
  readonly row: number;
  readonly column: string | null;
}

/** Says whether there is nothing in a cell. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Reads a number of a given kind; `euros` come back in cents. */
export function readNumberCell(
  cell: Cell,
  kind: NumberKind,
  evidence: SeparatorEvidence,
  place: CellPlace,
): CellReading<number> {
  if (isBlank(cell)) return { value: null, issue: null };
  const wrong = (problem: Problem) => ({ value: null, issue: issueAt(problem, place) });
  if (cell instanceof OddValue) return wrong({ code: "not-a-number", params: { ...kindOfOdd(cell), quantity: kind } });
  const received = shown(cell);
  const noNumber = { code: "not-a-number", params: { kind: "cell", received, quantity: kind } } as const;
  if (typeof cell === "boolean") return wrong(noNumber);
  const reading =
    typeof cell === "number"
      ? { ok: true as const, decimal: String(cell) }
      : readNumberText(String(cell), kind, evidence);
  if (!reading.ok) {
    if (hasSeveralNumbers(String(cell))) {
      return wrong({ code: "not-a-number", params: { kind: "several", received, quantity: kind } });
    }
    if (reading.problem === "not-a-number") return wrong(noNumber);
    const digits = String(cell).replace(/\D/g, "");
    return wrong({ code: "ambiguous-number", params: { received, quantity: kind, digits } });
  }
  if (kind !== "euros") return { value: Number(reading.decimal), issue: null };
  const cents = hundredfold(reading.decimal);
  if (cents === null) return wrong({ code: "fractional", params: { kind: "decimals-of-euros", received } });
  return { value: cents, issue: null };
}

function kindOfOdd({ kind, day }: OddValue): { kind: "date"; day: string | null } | { kind: "unknown-value" } {
  return kind === "date" ? { kind, day } : { kind: "unknown-value" };
}

/** Reads text; a number from JSON becomes its digits. */
export function readTextCell(cell: Cell): string {
  return cell === null ? "" : String(cell).trim();
}
