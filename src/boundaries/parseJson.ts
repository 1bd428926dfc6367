import { issue } from "../result/issue";
import { failure, type Result, success } from "../result/result";

/** Boundaries need nine brackets inside each other; what has many more is made to break its reader. */
const MOST_NESTED = 100;

/** Parses JSON; where the text stops in the middle, the issue says so. */
export function parseJson(text: string): Result<unknown> {
  const json = text.replace(/^\uFEFF/, "");
  const brackets = bracketsOf(json);
  if (brackets.deepest > MOST_NESTED)
    return failure([issue({ code: "unsafe-file", params: { kind: "nested", most: MOST_NESTED } })]);
  try {
    return success(JSON.parse(json));
  } catch {
    return failure([issue({ code: "unreadable", params: { kind: "boundaries", ...whatItIs(json, brackets) } })]);
  }
}

function whatItIs(text: string, { fit, isOpen }: Brackets) {
  const length = text.length;
  if (text.trim() === "") return { found: "nothing", length } as const;
  if (!/^\s*[[{]/.test(text)) return { found: "no-json", length } as const;
  return { found: fit && isOpen ? "cut-off" : "misspelt", length } as const;
}

interface Brackets {
  readonly deepest: number;
  /** Whether each bracket closes the one that was opened last. */
  readonly fit: boolean;
  /** Whether a bracket or a text is open at the end. */
  readonly isOpen: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

function bracketsOf(text: string): Brackets {
  const open: string[] = [];
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const closing = CLOSING[sign];
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
