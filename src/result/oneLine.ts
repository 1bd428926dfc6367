/**
 * Takes out what would break a line, steer a terminal or turn the direction of writing: names come from other people's
 * files. The one way in which text of the data gets into lines, of a terminal or of a page.
 */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]+/g, " ");
}
