import { withoutInvisible } from "./invisible";

/** No heading is longer. */
const LONGEST_HEADING = 200;

const DAY =
  /\b\d{1,2}\.\s?(?:\d{1,2}\.|jan\w*|feb\w*|märz|mar\w*|apr\w*|mai|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dez\w*)\s?/gi;
/** `2)` behind a word, and not the end of a year in brackets. */
const GLUED_MARK = /(^|\D)\d{1,2}\)/g;
const MONTH = /\b(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b/gi;
const YEAR = /(^|[^\d])(?:19|20)\d\d(?!\d)/g;
/** Marks of footnotes: `1)`, `(1)`, `[1]`, small raised digits, asterisks, also without a space before them. */
const MARK = /[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+|\(\d{1,2}\)|\[\d{1,2}\]|\s\d$/g;

/**
 * The words of a heading in small letters, without umlauts, footnote marks, days and a year.
 *
 * A hyphen before a small letter is that of a broken line, „Schlüssel-nummer“; before a capital it parts two words. Two
 * years stay, as the word `zweijahre`, since a figure for both of them is another one than that of a year.
 */
export function wordsOf(heading: string): readonly string[] {
  const text = withoutInvisible(heading.slice(0, LONGEST_HEADING))
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(MARK, " ")
    .replace(GLUED_MARK, "$1 ")
    .replace(DAY, " ")
    .replace(MONTH, " ");
  const years = text.match(YEAR)?.length ?? 0;
  const plain = text
    .replace(YEAR, "$1 ")
    .replace(/([a-zäöüß])-\s*([a-zäöüß])/g, "$1$2")
    .replace(/€/g, " euro ")
    .replace(/%/g, " prozent ")
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss");
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
  return years > 1 ? [...words, "zweijahre"] : words;
}
