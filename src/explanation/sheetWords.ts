import type { SheetLanguage } from "./sheet";
import { ENGLISH_SHEET } from "./sheetWordsEnglish";
import { GERMAN_SHEET, type SheetWords } from "./sheetWordsGerman";

/** The sentences of each language. */
export const SHEET_WORDS: Readonly<Record<SheetLanguage, SheetWords>> = { de: GERMAN_SHEET, en: ENGLISH_SHEET };
