import type { Language } from "../../explanation/language";
import { de } from "../../messages/de";
import { en } from "../../messages/en";
import { describe } from "../../messages/issueMessages";
import type { Issue } from "../../result/issue";

export type { Language };

const MESSAGES = { de, en };

/** An issue as one sentence, with the option of the command line that solves it where there is one. */
export function issueText(found: Issue, language: Language): string {
  const wayOut = wayOutOf(found)?.[language];
  const sentence = describe(found, MESSAGES[language]);
  return wayOut === undefined ? sentence : `${sentence} (${wayOut})`;
}

/** An issue with its sentence beside it, as documents print it. */
export function withMessage(found: Issue, language: Language): Issue & { readonly message: string } {
  return { ...found, message: issueText(found, language) };
}

function wayOutOf(found: Issue): Readonly<Record<Language, string>> | null {
  switch (found.code) {
    case "lost-leading-zero":
      return { de: "--restore-leading-zero ergänzt sie", en: "--restore-leading-zero puts it back" };
    case "persons-exceed-total":
      return DIVIDE_BY_TABLE;
    case "needs-head-counts":
      return found.params.kind === "total-of-rules" ? DIVIDE_BY_TABLE : null;
    case "no-two-year-figure":
      return { de: "--years 1", en: "--years 1" };
    case "nothing-compared":
      return { de: "--mapping nennt sie", en: "--mapping names them" };
    case "not-comparable":
      return found.params.before.measure === found.params.after.measure ? { de: "--mapping", en: "--mapping" } : null;
    default:
      return null;
  }
}

const DIVIDE_BY_TABLE = { de: "--total table teilt durch die Summe", en: "--total table divides by the sum" };
