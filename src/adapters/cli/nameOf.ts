import type { Language } from "../../explanation/language";
import { TEXTS } from "./texts";

/** How a file is called in a message. */
export function nameOf(path: string, language: Language): string {
  return path === "-" ? TEXTS[language].commands.notes.standardInput : path;
}
