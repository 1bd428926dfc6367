import type { Note, NoteCode, NoteParams } from "../result/note";

/** How one language says what whoever reads a file should know. */
export type NoteMessages = { readonly [Code in NoteCode]: (params: NoteParams[Code]) => string };

/**
 * Says what a note tells, as one sentence.
 *
 * @param note one of `notes` of any reader of the library
 * @param messages those of a language: `de` or `en` of `planungsrahmen/messages`, or your own
 */
export function describeNote(note: Note, { notes }: { readonly notes: NoteMessages }): string {
  // SAFETY: code and parameters belong together, which the union of notes says and an indexed call cannot
  const sentence = notes[note.code] as (params: Note["params"]) => string;
  return sentence(note.params);
}
