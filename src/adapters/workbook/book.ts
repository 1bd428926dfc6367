/** What stands in a cell: text, a number, nothing, or a formula with the value that it has. */
export type Content = string | number | null | Formula;

/** A live formula, without the equals sign, in English function names; `value` is what a reader without an engine shows. */
export interface Formula {
  readonly formula: string;
  readonly value: string | number;
}

/** How a cell looks; what that means in a file only `writeBook` knows. */
export type Look =
  | "text"
  | "wrapped"
  | "whole"
  | "hundredths"
  | "plain"
  | "input"
  | "heading"
  | "headingNumber"
  | "title"
  | "strong"
  | "verdict";

/** A cell that looks otherwise than its column. */
interface StyledCell {
  readonly content: Content;
  readonly look: Look;
}

/** A cell as a sheet holds it. */
export type BookCell = Content | StyledCell;

/** A column of a sheet: its width in characters and how its cells look unless they say otherwise. */
interface BookColumn {
  readonly width: number;
  readonly look: Look;
}

/** Colours the rows of a range for which a formula (written for its first row) holds. */
export interface ColourRule {
  readonly range: string;
  readonly formula: string;
  readonly colour: "green" | "amber" | "red" | "blue";
}

/** Accepts only whole numbers from `least` in a range. */
export interface WholeNumbers {
  readonly range: string;
  readonly least: number;
  readonly message: string;
}

/** A chart of columns whose numbers and categories stand in the book. */
interface BookChart {
  readonly title: string;
  readonly categories: string;
  readonly values: string;
  /** Rows of the sheet that it covers, counting from 0. */
  readonly fromRow: number;
  readonly toRow: number;
}

/** One sheet, of which every cell is known. */
export interface BookSheet {
  readonly name: string;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly (readonly BookCell[])[];
  /** So many rows stay in sight and are repeated on every printed page. */
  readonly headerRows: number;
  readonly landscape: boolean;
  /** The range with the buttons for filtering. */
  readonly filter: string | null;
  readonly colours: readonly ColourRule[];
  readonly whole: readonly WholeNumbers[];
  readonly chart: BookChart | null;
}

/** A cell with a name, which formulas use. */
export interface NamedCell {
  readonly name: string;
  readonly range: string;
}

/** A workbook as data: what it says and how it is calculated, independent of any file format. */
export interface Book {
  readonly title: string;
  /** What stands at the head of every printed page, where its figures are not to be taken for real ones; else empty. */
  readonly warning: string;
  /** The word before the page number. */
  readonly pageWord: string;
  readonly sheets: readonly BookSheet[];
  readonly names: readonly NamedCell[];
}

/** Says whether a content is a formula. */
export function isFormula(content: Content): content is Formula {
  return typeof content === "object" && content !== null;
}

/** The content of a cell, however it looks. */
export function contentOf(cell: BookCell): Content {
  return typeof cell === "object" && cell !== null && "look" in cell ? cell.content : cell;
}
