import type { Language } from "../../explanation/language";
import { frame as germanFrame } from "../../messages/de/frame";
import { functions as german } from "../../messages/de/functions";
import { frame as englishFrame } from "../../messages/en/frame";
import { functions as english } from "../../messages/en/functions";
import type { Messages } from "../../messages/messages";

/** What answers are made of, in one language. */
export type AnswerWords = Pick<Messages, "frame" | "functions">;

/** Answers are in the language of the name by which a function was called. */
export const WORDS: Readonly<Record<Language, AnswerWords>> = {
  de: { frame: germanFrame, functions: german },
  en: { frame: englishFrame, functions: english },
};
