import { oneLine } from "../../result/oneLine";

/** No printed line is longer than this. */
export const LINE_WIDTH = 100;

/** Breaks a text at spaces, and words that are too long anywhere, into lines that fit; following lines are indented. */
export function wrap(text: string, indent: string): string {
  const clean = oneLine(text);
  const start = clean.trimStart();
  const lines: string[] = [];
  let current = clean.slice(0, clean.length - start.length);
  let isEmpty = true;
  for (const word of start.split(" ").flatMap((one) => pieces(one, LINE_WIDTH - indent.length))) {
    if (isEmpty) current += word;
    else if (current.length + 1 + word.length <= LINE_WIDTH) current += ` ${word}`;
    else {
      lines.push(current);
      current = indent + word;
    }
    isEmpty = false;
  }
  return [...lines, current].join("\n");
}

function pieces(word: string, length: number): string[] {
  return word.length <= length ? [word] : (word.match(new RegExp(`.{1,${length}}`, "gu")) ?? []);
}

/** Puts lines together, each broken where it is too long. */
export function wrapLines(lines: readonly string[], indent = "  "): string {
  return lines.map((text) => `${wrap(text, indent)}\n`).join("");
}
