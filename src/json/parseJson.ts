import { type IssueCode, issue } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { isTooDeep, MOST_NESTED } from "./nesting";

/** More characters than any file of rules, plans, tables or boundaries has. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** What an issue says where a text is no JSON that can be read. */
interface Wanted {
  /** Where the text is no JSON; `unreadable` where it is left out. */
  readonly code?: IssueCode;
  /** What was expected, in German. */
  readonly expected: string;
}

/**
 * Parses JSON, the one way in which every reader does: a byte order mark is passed over, and what is too long or has too
 * many brackets inside each other is refused before it is parsed. Where the text stops in the middle, the issue says so.
 */
export function parseJson(text: string, { code = "unreadable", expected }: Wanted): Result<unknown> {
  const refused = (why: IssueCode, received: string) => failure([issue({ code: why, received, expected })]);
  if (text.length > MOST_CHARACTERS) return refused("unsafe-file", `ein Text von ${text.length} Zeichen`);
  const json = text.replace(/^\uFEFF/, "");
  const brackets = bracketsOf(json);
  if (brackets.deepest > MOST_NESTED) return refused("unsafe-file", TOO_DEEP);
  try {
    return success(JSON.parse(json));
  } catch {
    return refused(code, whatItIs(json, brackets));
  }
}

const TOO_DEEP = `über ${MOST_NESTED} Klammern ineinander`;

/**
 * What a reader was given: the text of a file, which is parsed, or what its JSON says.
 *
 * The value is held to the same depth as a text, because those who walk through it call themselves for every bracket.
 */
export function jsonOf(source: unknown, wanted: Wanted): Result<unknown> {
  if (typeof source === "string") return parseJson(source, wanted);
  if (!isTooDeep(source)) return success(source);
  return failure([issue({ code: "unsafe-file", received: TOO_DEEP, expected: wanted.expected })]);
}

function whatItIs(text: string, { fit, isOpen }: Brackets): string {
  if (text.trim() === "") return "eine leere Datei";
  if (!/^\s*[[{]/.test(text)) return "Text, der kein JSON ist";
  return fit && isOpen ? `JSON, das nach ${text.length} Zeichen abbricht` : "JSON mit einem Schreibfehler";
}

interface Brackets {
  readonly deepest: number;
  /** Whether each bracket closes the one that was opened last. */
  readonly fit: boolean;
  /** Whether a bracket or a text is open at the end. */
  readonly isOpen: boolean;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["{", "}"],
  ["[", "]"],
]);

/** Looks no further than to the first bracket that is too deep. */
function bracketsOf(text: string): Brackets {
  const open: string[] = [];
  let deepest = 0;
  for (let at = 0; at < text.length && deepest <= MOST_NESTED; at += 1) {
    const sign = text.charAt(at);
    const closing = CLOSING.get(sign);
    if (sign === '"') at = endOfText(text, at);
    else if (closing !== undefined) deepest = Math.max(deepest, open.push(closing));
    else if ((sign === "}" || sign === "]") && open.pop() !== sign) return { deepest, fit: false, isOpen: false };
  }
  return { deepest, fit: true, isOpen: open.length > 0 };
}

/** The place of the quote that closes a text; the length where none does. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return at;
    if (sign === "\\") at += 1;
  }
  return text.length;
}
