import { GERMAN } from "../../messages/de/workbook";
import { ENGLISH } from "../../messages/en/workbook";

/** The language of a workbook's labels; sources and questions of the rules stay German. */
export type WorkbookLanguage = "de" | "en";

/** Everything that a workbook says of itself, in one language. */
export type Labels = typeof GERMAN;

/** The labels of each language. */
export const LABELS: Readonly<Record<WorkbookLanguage, Labels>> = { de: GERMAN, en: ENGLISH };
