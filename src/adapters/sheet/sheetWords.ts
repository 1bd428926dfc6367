import type { SheetLanguage } from "../../explanation/sheet";
import { GERMAN_SHEET, type SheetWords } from "../../messages/de/sheet";
import { ENGLISH_SHEET } from "../../messages/en/sheet";

/** The sentences of each language. */
export const SHEET_WORDS: Readonly<Record<SheetLanguage, SheetWords>> = { de: GERMAN_SHEET, en: ENGLISH_SHEET };
