import type { Language } from "../../explanation/language";
import type { CommandMessages } from "../../messages/commands";
import { codes as germanCodes } from "../../messages/de/codes";
import { commands as german } from "../../messages/de/commands";
import { comparison as germanComparison } from "../../messages/de/comparison";
import { format as germanFormat } from "../../messages/de/format";
import { questions as germanQuestions } from "../../messages/de/questions";
import { reading as germanReading } from "../../messages/de/reading";
import { staffing as germanStaffing } from "../../messages/de/staffing";
import { states as germanStates } from "../../messages/de/states";
import { codes as englishCodes } from "../../messages/en/codes";
import { commands as english } from "../../messages/en/commands";
import { comparison as englishComparison } from "../../messages/en/comparison";
import { format as englishFormat } from "../../messages/en/format";
import { questions as englishQuestions } from "../../messages/en/questions";
import { reading as englishReading } from "../../messages/en/reading";
import { staffing as englishStaffing } from "../../messages/en/staffing";
import { states as englishStates } from "../../messages/en/states";
import type { Messages } from "../../messages/messages";

/** Everything that the commands say in one language. */
export interface Texts {
  readonly language: Language;
  readonly format: Messages["format"];
  readonly codes: Messages["codes"];
  readonly comparison: Messages["comparison"];
  readonly questions: Messages["questions"];
  /** The steps of posts and grant. */
  readonly staffing: Messages["staffing"];
  readonly states: Messages["states"];
  readonly reading: Messages["reading"];
  readonly commands: CommandMessages;
}

/** What the commands say, by language. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  de: {
    ...{ language: "de", format: germanFormat, codes: germanCodes, staffing: germanStaffing, states: germanStates },
    ...{ comparison: germanComparison, questions: germanQuestions, reading: germanReading, commands: german },
  },
  en: {
    ...{ language: "en", format: englishFormat, codes: englishCodes, staffing: englishStaffing, states: englishStates },
    ...{ comparison: englishComparison, questions: englishQuestions, reading: englishReading, commands: english },
  },
};
