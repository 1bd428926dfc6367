/** What a reader has to tell but for wrong sums, which speak against a table and are told with its rows. */
export function notesBesideSums(notes: readonly string[]): string[] {
  return notes.filter((note) => !note.startsWith("Summe: "));
}
