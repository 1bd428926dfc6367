import type { Note, NoteCode, NoteParams } from "../result/note";

/** How one language says what whoever reads a file should know. */
export type NoteMessages = { readonly [Code in NoteCode]: (params: NoteParams[Code]) => string };

/**
 * Says what a note tells, as one sentence.
 *
 * @param note one of `notes` of any reader of the library
 * @param messages those of a language: `de` or `en` of `planungsrahmen/messages`, or your own
 * @example
 * ```ts
 * import { imBw201801 } from "planungsrahmen";
 * import { readMunicipalities } from "planungsrahmen/input";
 * import { describeNote, en } from "planungsrahmen/messages";
 *
 * const table = readMunicipalities("Appendix\nags,name,persons\n08337116,Wehr,64\n", imBw201801);
 * if (table.ok) table.value.notes.map((note) => describeNote(note, en)); // → ["not counted as part of the table: title (row 1)"]
 * ```
 */
export function describeNote(note: Note, { notes }: { readonly notes: NoteMessages }): string {
  // SAFETY: code and parameters belong together, which the union of notes says and an indexed call cannot
  const sentence = notes[note.code] as (params: Note["params"]) => string;
  return sentence(note.params);
}
