import { windows1252Byte } from "./windows1252";

/** What letters, quotes and dashes become where UTF-8 is read as Windows-1252 and written as UTF-8 once more. */
const TWICE = /[ÃÂ][\u0080-\u00BF\u0152-\u0192\u02C6-\u02DC\u2013-\u2122]|â[\u0080\u20AC]/;

/** Whether a text shows UTF-8 that was taken for something else. */
function showsUtf8(text: string): boolean {
  return TWICE.test(text);
}

/** The text as it was before it was encoded twice; null where it was not, or not all of it. */
export function decodedTwice(text: string): string | null {
  if (!showsUtf8(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = windows1252Byte(text.charCodeAt(at));
    if (byte === null) return null;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
