import { GERMAN } from "../../messages/de/report";
import { ENGLISH } from "../../messages/en/report";

/** The language of a report; sources and questions of the rules stay German. */
export type ReportLanguage = "de" | "en";

/** Everything that a report says of itself, in one language. */
export type Labels = typeof GERMAN;

/** The labels of each language. */
export const LABELS: Readonly<Record<ReportLanguage, Labels>> = { de: GERMAN, en: ENGLISH };
