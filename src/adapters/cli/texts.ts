import type { Language } from "../../explanation/language";
import type { DemoMessages } from "../../messages/commands/demo";
import type { HelpMessages } from "../../messages/commands/help";
import type { NoteMessages } from "../../messages/commands/notes";
import type { WrongCallMessages } from "../../messages/commands/wrongCalls";
import * as germanDemo from "../../messages/de/commands/demo";
import * as germanHelp from "../../messages/de/commands/help";
import * as germanNotes from "../../messages/de/commands/notes";
import * as germanWrongCalls from "../../messages/de/commands/wrongCalls";
import * as englishDemo from "../../messages/en/commands/demo";
import * as englishHelp from "../../messages/en/commands/help";
import * as englishNotes from "../../messages/en/commands/notes";
import * as englishWrongCalls from "../../messages/en/commands/wrongCalls";

/** What the command line itself says, whichever command runs. */
interface Texts {
  readonly help: HelpMessages;
  readonly wrongCalls: WrongCallMessages;
  readonly notes: NoteMessages;
  readonly demo: DemoMessages;
}

/** The command line's own texts, by language. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  de: { ...germanHelp, ...germanWrongCalls, ...germanNotes, ...germanDemo },
  en: { ...englishHelp, ...englishWrongCalls, ...englishNotes, ...englishDemo },
};
