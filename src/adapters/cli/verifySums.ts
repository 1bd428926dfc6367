import type { Note } from "../../result/note";

/** What a reader has to tell but for wrong sums, which speak against a table and are told with its rows. */
export function notesBesideSums(notes: readonly Note[]): Note[] {
  return notes.filter((note) => note.code !== "wrong-sum");
}
