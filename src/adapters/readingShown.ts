import type { Language } from "../explanation/language";
import { notes as germanNotes } from "../messages/de/notes";
import { reading as german } from "../messages/de/reading";
import { notes as englishNotes } from "../messages/en/notes";
import { reading as english } from "../messages/en/reading";
import { describeNote, type NoteMessages } from "../messages/noteMessages";
import type { ReadingMessages } from "../messages/reading";
import type { Note } from "../result/note";
import type { Reading } from "../result/reading";
import { shown } from "../result/shown";
import { withoutFolder } from "./withoutFolder";

interface Words {
  readonly reading: ReadingMessages;
  readonly notes: NoteMessages;
}

const WORDS: Readonly<Record<Language, Words>> = {
  de: { reading: german, notes: germanNotes },
  en: { reading: english, notes: englishNotes },
};

/** One thing that happened, and where it did so more than once, a list that is cut. */
interface Remark {
  readonly text: string;
  readonly entries: readonly string[];
}

/** What happened while files were read, in words for a paper. */
export interface ReadingShown extends Pick<ReadingMessages, "title" | "intro"> {
  /** How many remarks there are. */
  readonly count: string;
  readonly files: readonly { readonly name: string | null; readonly remarks: readonly Remark[] }[];
}

/** So many keys, names or columns are listed; a table of names alone could have a thousand. */
const MOST_LISTED = 50;

/** Says in a language what happened while files were read; null where nothing did. */
export function readingShown(readings: readonly Reading[], language: Language): ReadingShown | null {
  const words = WORDS[language];
  const files = readings
    .map((reading) => ({
      name: reading.name === undefined ? null : withoutFolder(reading.name),
      remarks: remarksOf(reading, words),
    }))
    .filter(({ remarks }) => remarks.length > 0);
  if (files.length === 0) return null;
  const { title, intro, remarks } = words.reading;
  return { title, intro, count: remarks(files.reduce((sum, file) => sum + file.remarks.length, 0)), files };
}

function remarksOf({ notes, restored, ignoredColumns = [] }: Reading, words: Words): Remark[] {
  const { reading } = words;
  const matched = notes.filter(isMatch);
  const others = notes.filter((note) => !isMatch(note));
  const said = (note: Note) => capital(describeNote(note, words));
  const columns = cut(ignoredColumns, shown, reading);
  return [
    ...(restored.length === 0 ? [] : [listed(reading.restored(restored.length), restored, reading.restoredRow, words)]),
    ...(columns.length === 0 ? [] : [{ text: capital(reading.ignoredColumns(columns)), entries: [] }]),
    ...others.map((note) => ({ text: said(note), entries: [] })),
    ...(matched.length === 0 ? [] : [listed(reading.matched(matched.length), matched, said, words)]),
  ];
}

function isMatch({ code }: Note): boolean {
  return code === "matched-name";
}

function listed<One>(title: string, all: readonly One[], say: (one: One) => string, { reading }: Words): Remark {
  return { text: capital(title), entries: cut(all, (one) => capital(say(one)), reading) };
}

/** The first of a list in words, and how many more there are. */
function cut<One>(all: readonly One[], say: (one: One) => string, { more }: ReadingMessages): string[] {
  const rest = all.length - MOST_LISTED;
  return [...all.slice(0, MOST_LISTED).map((one) => say(one)), ...(rest > 0 ? [more(rest)] : [])];
}

/** What stands behind a file's name on a terminal begins a line on paper. */
function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
