import type { VerifyTexts } from "../../messages/commands/verify";
import { verify as german } from "../../messages/de/commands/verify";
import { verify as english } from "../../messages/en/commands/verify";
import type { CommandLine } from "./commandLine";

/** What the command `verify` says in each language. */
export const VERIFY_TEXTS: Readonly<Record<CommandLine["language"], VerifyTexts>> = { de: german, en: english };
