import { decodeWindows1252 } from "./windows1252";

/** Code pages of texts that are no UTF-8: that of Windows, that of old Macs, and that of DOS. */
export type CodePage = "windows-1252" | "mac-roman" | "dos";

/** The German letters and signs of Mac Roman and of the DOS code pages 437 and 850, by their bytes. */
const LETTERS: Readonly<Record<Exclude<CodePage, "windows-1252">, Readonly<Record<number, string>>>> = {
  "mac-roman": {
    ...{ 128: "Ä", 133: "Ö", 134: "Ü", 138: "ä", 154: "ö", 159: "ü", 167: "ß", 142: "é", 143: "è", 136: "à", 141: "ç" },
    ...{ 208: "–", 209: "—", 210: "“", 211: "”", 212: "‘", 213: "’", 219: "€", 227: "„", 164: "§", 202: "\u00A0" },
  },
  dos: {
    ...{ 142: "Ä", 153: "Ö", 154: "Ü", 132: "ä", 148: "ö", 129: "ü", 225: "ß", 130: "é", 138: "è", 133: "à", 135: "ç" },
    ...{ 245: "§", 255: "\u00A0" },
  },
};

const UMLAUT = /[äöüÄÖÜß]/;
const LETTER = /[A-Za-z]/;

/** What no German text has beside a letter, as bytes of another code page give it; quotes and dashes have their places. */
const FOREIGN_IN_WORDS = /[\u0080-\u009F€ƒ…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿×÷ØøÞþÐðÆæ]/;

/** A text with what speaks for its code page: German letters, less what stands in words and belongs into none. */
interface Attempt {
  readonly page: CodePage;
  readonly text: string;
  readonly umlauts: number;
  readonly others: number;
}

/** One letter that fits is no proof of a code page that is rare. */
const LEAST = 2;

/**
 * Reads bytes that are no UTF-8 by the code page that makes words of them; null where none does, or more than one.
 *
 * Windows-1252 counts unless it puts signs into words, as „Bšblingen“ from an old Mac; then another counts only where
 * every byte above 127 becomes something that a German table has.
 */
export function decodeCodePage(bytes: Uint8Array): { readonly text: string; readonly page: CodePage } | null {
  const windows = decodeWindows1252(bytes);
  const usual = windows === null ? null : judged("windows-1252", windows);
  const others = (["mac-roman", "dos"] as const).flatMap((page) => {
    const text = decodedBy(LETTERS[page], bytes);
    return text === null ? [] : judged(page, text);
  });
  const clean = others.filter((attempt) => attempt.others === 0 && attempt.umlauts >= LEAST);
  if (usual !== null && (usual.others === 0 || (clean.length === 0 && usual.umlauts > 0))) return usual;
  const [only, second] = clean;
  if (only !== undefined && second === undefined) return only;
  return usual !== null && clean.length === 0 && usual.umlauts >= usual.others ? usual : null;
}

function judged(page: CodePage, text: string): Attempt {
  let [umlauts, others] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (letter < "\u0080") continue;
    const [before, after] = [isLetter(text[at - 1]), isLetter(text[at + 1])];
    if (UMLAUT.test(letter)) umlauts += before || after ? 1 : 0;
    else if (isForeign(letter, before, after)) others += 1;
  }
  return { page, text, umlauts, others };
}

/** „á“ is what Windows makes of the „ß“ of DOS, and no German word has it; quotes open and close words and part none. */
function isForeign(letter: string, before: boolean, after: boolean): boolean {
  if (letter === "á") return before;
  if ("„“”‚‘".includes(letter)) return before && after;
  return (before || after) && FOREIGN_IN_WORDS.test(letter);
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && (LETTER.test(letter) || UMLAUT.test(letter));
}

/** Few enough for one call of `fromCharCode`. */
const PIECE = 8192;

/** The text of a table that has only letters of a German one; null where a byte is none of them. */
function decodedBy(letters: Readonly<Record<number, string>>, bytes: Uint8Array): string | null {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    const codes = Array.from(bytes.subarray(from, from + PIECE), (byte) =>
      byte < 128 ? byte : (letters[byte]?.charCodeAt(0) ?? -1),
    );
    if (codes.includes(-1)) return null;
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join("");
}
