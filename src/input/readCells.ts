import { type Issue, type IssueCode, issue, quoted } from "../result/issue";
import { hundredfold } from "./decimal";
import type { Cell } from "./grid";
import { type NumberKind, readNumberText, type SeparatorEvidence } from "./numberText";

/** A cell's value, null where the cell is empty, or what is wrong with it. */
export type CellReading<T> = { readonly value: T | null; readonly issue: Issue | null };

/** Where a cell stands, for the message. */
export interface CellPlace {
  readonly path: readonly (string | number)[];
  readonly row: number;
  readonly column: string;
}

const KINDS: Readonly<Record<NumberKind, string>> = {
  persons: "eine Personenzahl",
  euros: "einen Betrag in Euro",
  degrees: "Grad",
};

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
  const wrong = (code: IssueCode, expected: string) => ({
    value: null,
    issue: issue({ code, ...place, received: quoted(cell), expected }),
  });
  if (typeof cell === "boolean") return wrong("not-a-number", KINDS[kind]);
  const reading =
    typeof cell === "number"
      ? { ok: true as const, decimal: String(cell) }
      : readNumberText(String(cell), kind, evidence);
  if (!reading.ok) return wrong(reading.problem, expectation(reading.problem, String(cell), kind));
  if (kind !== "euros") return { value: Number(reading.decimal), issue: null };
  const cents = hundredfold(reading.decimal);
  if (cents === null) return wrong("fractional", "einen Betrag mit höchstens zwei Nachkommastellen");
  return { value: cents, issue: null };
}

function expectation(problem: "not-a-number" | "ambiguous-number", text: string, kind: NumberKind): string {
  if (problem === "not-a-number") return KINDS[kind];
  const plain = text.replace(/\D/g, "");
  const which = kind === "euros" ? "der" : "die";
  return (
    `${KINDS[kind]}, ${which} sich nur auf eine Weise lesen lässt: ${plain} ohne Trennzeichen oder ` +
    `${plain.slice(0, -3)},00 mit zwei Nachkommastellen; die Datei entscheidet nicht eindeutig, was das Zeichen bedeutet`
  );
}

/** Reads text; a number from JSON becomes its digits. */
export function readTextCell(cell: Cell): string {
  return cell === null ? "" : String(cell).trim();
}
