import type { Language } from "../../explanation/language";
import { de } from "../../messages/de";
import { en } from "../../messages/en";
import { describe } from "../../messages/issueMessages";
import { describeNote } from "../../messages/noteMessages";
import type { Issue, IssueParams } from "../../result/issue";
import type { Note } from "../../result/note";
import { CHOSEN_FIELDS } from "./columnOptions";

export type { Language };

const MESSAGES = { de, en };

/** An issue as one sentence, with the option of the command line that solves it where there is one. */
export function issueText(found: Issue, language: Language): string {
  const wayOut = wayOutOf(found)?.[language];
  const sentence = describe(found, MESSAGES[language]);
  return wayOut === undefined ? sentence : `${sentence} (${wayOut})`;
}

/** What a reader of a file noticed, as sentences. */
export function noteTexts(notes: readonly Note[], language: Language = "de"): string[] {
  return notes.map((note) => describeNote(note, MESSAGES[language]));
}

/** An issue with its sentence beside it, as documents print it. */
export function withMessage(found: Issue, language: Language): Issue & { readonly message: string } {
  return { ...found, message: issueText(found, language) };
}

function wayOutOf(found: Issue): Readonly<Record<Language, string>> | null {
  switch (found.code) {
    case "ambiguous-sheet":
      return { de: "--sheet NAME", en: "--sheet NAME" };
    case "duplicate-column":
    case "missing-column":
      return columnWayOut(found.params);
    case "too-large":
      return found.params.kind === "product" ? EXACT_COMMANDS : null;
    case "lost-leading-zero":
      return { de: "--restore-leading-zero ergänzt sie", en: "--restore-leading-zero puts it back" };
    case "persons-exceed-total":
      return found.params.kind === "table" ? DIVIDE_BY_TABLE : null;
    case "needs-head-counts":
      return found.params.kind === "total-of-rules" ? DIVIDE_BY_TABLE : null;
    case "missing-rule-value":
      return found.params.kind === "incomplete" ? { de: "--rules DATEI.json", en: "--rules FILE.json" } : null;
    case "no-threshold":
      return { de: "ohne sie lässt sich nur verteilen: allocate", en: "without one there is only allocate" };
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

/** Says which column is meant; of lists whose headings are their own no column can be chosen. */
function columnWayOut(
  params: IssueParams["duplicate-column" | "missing-column"],
): Readonly<Record<Language, string>> | null {
  const field = params.kind === "figures" ? "persons" : "field" in params ? params.field : "";
  const named = field === "frameCents" ? "frame" : field;
  if (params.kind === "chosen" || !CHOSEN_FIELDS.includes(named)) return null;
  const word = (heading: string) => `--column ${named}="${params.kind === "heading" ? params.received : heading}"`;
  return { de: word("ÜBERSCHRIFT"), en: word("HEADING") };
}

const EXACT_COMMANDS = {
  de: "allocate und pools rechnen auch hier genau",
  en: "allocate and pools are exact here too",
};

const DIVIDE_BY_TABLE = { de: "--total table teilt durch die Summe", en: "--total table divides by the sum" };
