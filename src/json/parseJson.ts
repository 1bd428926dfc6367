import { issue } from "../result/issue";
import type { IssueParams, JsonKind } from "../result/issueParams";
import { failure, type Result, success } from "../result/result";
import { isTooDeep, MOST_NESTED } from "./nesting";

/** More characters than any file of rules, plans, tables or boundaries has. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/**
 * Parses JSON, the one way in which every reader does: a byte order mark is passed over, and what is too long or has too
 * many brackets inside each other is refused before it is parsed. Where the text stops in the middle, the issue says so.
 *
 * @param wanted what the file was to be, for the issue
 */
export function parseJson(text: string, wanted: JsonKind): Result<unknown> {
  const { length } = text;
  if (length > MOST_CHARACTERS) return unsafe({ kind: "too-long", wanted, length });
  const json = text.replace(/^\uFEFF/, "");
  const brackets = bracketsOf(json);
  if (brackets.deepest > MOST_NESTED) return unsafe({ kind: "nested", wanted, most: MOST_NESTED });
  try {
    return success(JSON.parse(json));
  } catch {
    const params = { kind: "json", wanted, found: whatItIs(json, brackets), length: json.length } as const;
    return failure([
      wanted === "rules" ? issue({ code: "invalid-rule-set", params }) : issue({ code: "unreadable", params }),
    ]);
  }
}

/**
 * What a reader was given: the text of a file, which is parsed, or what its JSON says.
 *
 * The value is held to the same depth as a text, because those who walk through it call themselves for every bracket.
 */
export function jsonOf(source: unknown, wanted: JsonKind): Result<unknown> {
  if (typeof source === "string") return parseJson(source, wanted);
  return isTooDeep(source) ? unsafe({ kind: "nested", wanted, most: MOST_NESTED }) : success(source);
}

function unsafe(params: IssueParams["unsafe-file"]) {
  return failure([issue({ code: "unsafe-file", params })]);
}

function whatItIs(text: string, { fit, isOpen }: Brackets) {
  if (text.trim() === "") return "nothing";
  if (!/^\s*[[{]/.test(text)) return "no-json";
  return fit && isOpen ? "cut-off" : "misspelt";
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
