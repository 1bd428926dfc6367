/** No printed line is longer than this. */
export const LINE_WIDTH = 100;

/** Breaks a text at spaces into lines that fit; following lines are indented. */
export function wrap(text: string, indent: string): string {
  const [first = "", ...words] = text.trimStart().split(" ");
  const lines: string[] = [];
  let current = text.slice(0, text.length - text.trimStart().length) + first;
  for (const word of words) {
    if (current.length + 1 + word.length <= LINE_WIDTH) {
      current += ` ${word}`;
    } else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current].join("\n");
}

/** Puts lines together, each broken where it is too long. */
export function wrapLines(lines: readonly string[], indent = "  "): string {
  return lines.map((text) => `${wrap(text, indent)}\n`).join("");
}
