import type { RestoredKey } from "../result/reading";

/** What is said of how files were read, beside the notes of their readers. */
export interface ReadingMessages {
  /** Over all of it. */
  readonly title: string;
  /** What whoever reads it is asked to do. */
  readonly intro: string;
  /** How many remarks there are. */
  readonly remarks: (count: number) => string;
  /** How many lost zeros were put back. */
  readonly restored: (count: number) => string;
  /** One of them. */
  readonly restoredRow: (restored: Pick<RestoredKey, "row" | "found"> & { readonly ags: string }) => string;
  /** Headings that were not used. */
  readonly ignoredColumns: (columns: readonly string[]) => string;
  /** Names that are not written letter by letter as the list has them. */
  readonly matched: (count: number) => string;
  /** At the end of a list that was cut. */
  readonly more: (count: number) => string;
}
