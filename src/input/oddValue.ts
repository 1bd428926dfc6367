/** A value of a workbook or a spreadsheet that is neither number nor text nor truth value, and stands for none of them. */
export class OddValue {
  /** A date, or something that only its own program understands. */
  readonly kind: "date" | "unknown";
  /** The day of a date; null where it depends on the time zone of the program that hands it over. */
  readonly day: string | null;

  constructor(kind: "date" | "unknown", day: string | null = null) {
    this.kind = kind;
    this.day = day;
  }

  /** In a column of text it is its day, or dots. */
  toString(): string {
    return this.day ?? "…";
  }
}
