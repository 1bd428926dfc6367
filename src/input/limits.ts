/**
 * How much of a file is ever read: far above every table of municipalities, and low enough for a browser.
 *
 * They also bound the memory: below 2 GB for the largest file that is read, and below 500 MB for every file of less than a
 * megabyte that was tried, whatever it unpacks or repeats. Of JSON that is no table the lists are bounded where they are
 * read: fixed amounts by the schema of rule sets, features by the reader of boundaries, and the lists of a plan by being
 * looked at entry by entry.
 *
 * A file that declares more is refused before it is unpacked; one that declares less than it holds, while it is.
 */
export const LIMITS = {
  /** Bytes of a whole workbook. */
  fileBytes: 32 * 1024 * 1024,
  /** Characters of a whole text. */
  textFile: 64 * 1024 * 1024,
  /** Parts in the package. */
  parts: 5_000,
  /** Unpacked bytes of all parts that are read. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Unpacked bytes for each packed one, in parts above a megabyte; tables of figures reach 10 to 60. */
  ratio: 250,
  /** Elements inside each other. */
  depth: 100,
  /** Rows and columns that can hold something. */
  rows: 1_048_576,
  columns: 2_000,
  /** Rows with something in them; Germany has 11,000 municipalities and 65,000 borders between them. */
  filledRows: 250_000,
  /** Columns of a text, where spreadsheets leave empty ones behind. */
  textColumns: 16_384,
  /** Cells with what stands between them: of a text, or of all sheets of a workbook. */
  cells: 5_000_000,
  sheets: 500,
  /** Characters of one text or attribute; a cell of Excel holds 32,767. */
  textLength: 1_000_000,
  /** Rows of sums. */
  totals: 10_000,
  /** Characters of what one row says in a message, and of what all rows beside the table say together. */
  rowText: 2_000,
  skippedText: 8_000_000,
  /** Formulas without a stored value, in one sheet. */
  faults: 500_000,
} as const;
