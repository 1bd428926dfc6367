import type { Language } from "../../explanation/language";
import { sheet as german, sheetHeadings as germanHeadings } from "../../messages/de/sheet";
import { sheet as english, sheetHeadings as englishHeadings } from "../../messages/en/sheet";
import type { Messages } from "../../messages/messages";

/** The sentences of a sheet in each language. */
export const SHEET_WORDS: Readonly<Record<Language, Messages["sheet"]>> = { de: german, en: english };

/** What stands around them. */
export const SHEET_HEADINGS: Readonly<Record<Language, Messages["sheetHeadings"]>> = {
  de: germanHeadings,
  en: englishHeadings,
};
