import type { Language } from "../../explanation/language";
import type { WaysOut } from "../../messages/commands/waysOut";
import { de } from "../../messages/de";
import { waysOut as germanWays } from "../../messages/de/commands/waysOut";
import { en } from "../../messages/en";
import { waysOut as englishWays } from "../../messages/en/commands/waysOut";
import { describe } from "../../messages/issueMessages";
import { describeNote } from "../../messages/noteMessages";
import type { Issue, IssueParams } from "../../result/issue";
import type { Note } from "../../result/note";
import { CHOSEN_FIELDS } from "./columnOptions";

export type { Language };

const MESSAGES = { de, en };
const WAYS_OUT = { de: germanWays, en: englishWays };

/** An issue as one sentence, with the option of the command line that solves it where there is one. */
export function issueText(found: Issue, language: Language): string {
  const wayOut = wayOutOf(found, WAYS_OUT[language]);
  const sentence = describe(found, MESSAGES[language]);
  return wayOut === null ? sentence : `${sentence} (${wayOut})`;
}

/** What a reader of a file noticed, as sentences. */
export function noteTexts(notes: readonly Note[], language: Language = "de"): string[] {
  return notes.map((note) => describeNote(note, MESSAGES[language]));
}

/** An issue with its sentence beside it, as documents print it. */
export function withMessage(found: Issue, language: Language): Issue & { readonly message: string } {
  return { ...found, message: issueText(found, language) };
}

function wayOutOf(found: Issue, ways: WaysOut): string | null {
  switch (found.code) {
    case "ambiguous-sheet":
      return ways.sheet;
    case "duplicate-column":
    case "missing-column":
      return columnWayOut(found.params, ways);
    case "too-large":
      return found.params.kind === "product" ? ways.exactCommands : null;
    case "lost-leading-zero":
      return ways.restoreZero;
    case "persons-exceed-total":
      return found.params.kind === "table" ? ways.divideByTable : null;
    case "needs-head-counts":
      if (found.params.kind === "single-count") return ways.wholeTable;
      return found.params.kind === "total-of-rules" ? ways.divideByTable : null;
    case "missing-rule-value":
      return found.params.kind === "incomplete" ? ways.ownRules : null;
    case "no-threshold":
      return ways.onlyAllocate;
    case "no-two-year-figure":
      return ways.oneYear;
    case "nothing-compared":
      return wayToCompare(found.params, ways);
    case "wishes-collide":
      return wayToShare(found.params, ways);
    case "not-comparable":
      return found.params.before.measure === found.params.after.measure ? ways.mappingBetween : null;
    default:
      return null;
  }
}

/** Says which column is meant; of lists whose headings are their own no column can be chosen. */
function columnWayOut(params: IssueParams["duplicate-column" | "missing-column"], ways: WaysOut): string | null {
  const field = params.kind === "figures" ? "persons" : "field" in params ? params.field : "";
  const named = field === "frameCents" ? "frame" : field;
  if (params.kind === "chosen" || !CHOSEN_FIELDS.includes(named)) return null;
  return ways.column(named, params.kind === "heading" ? params.received : null);
}

/** Who reaches the threshold alone shares nevertheless where it is agreed or offered. */
function wayToShare(params: IssueParams["wishes-collide"], ways: WaysOut): string | null {
  return params.kind === "together-above" || params.kind === "idle-seat" ? ways.agreedOrOffer(params.ags) : null;
}

function wayToCompare(params: IssueParams["nothing-compared"], ways: WaysOut): string | null {
  switch (params.kind) {
    case "no-common-key":
      return ways.mapping;
    case "same-file":
      return ways.withoutSecond;
    case "amounts-alone":
      return params.count === 0 ? null : ways.attainable;
    case "none-in":
      return null;
  }
}
