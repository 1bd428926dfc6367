/**
 * What Windows-1252 has where Latin-1 has control characters (0x80 to 0x9F); 0 where it has nothing.
 *
 * A table of our own, because `TextDecoder` of Node 20 reads these bytes as Latin-1: a € sign would become a control
 * character.
 */
const ABOVE_ASCII: readonly number[] = [
  ...[0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0],
  ...[0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e],
  0x0178,
];

/** Few enough for one call of `fromCharCode`. */
const PIECE = 8192;

/** Reads bytes as Windows-1252; null where a byte means nothing there. */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    const codes = Array.from(bytes.subarray(from, from + PIECE), codeOf);
    if (codes.includes(-1)) return null;
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join("");
}

function codeOf(byte: number): number {
  if (byte < 0x80 || byte > 0x9f) return byte;
  return ABOVE_ASCII[byte - 0x80] || -1;
}

/** The byte of a character in Windows-1252, or what Latin-1 has where that has nothing; null where it has none. */
export function windows1252Byte(code: number): number | null {
  if (code < 0x100) return code;
  const at = ABOVE_ASCII.indexOf(code);
  return at < 0 ? null : at + 0x80;
}
