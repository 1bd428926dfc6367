/** How footnotes and sources begin. */
const FOOTNOTE =
  /^(\*|†|[¹²³⁴⁵⁶⁷⁸⁹]|\(?\d{1,2}\)|datenquelle|quelle|stand\b|stichtag|anmerkung|hinweis|fußnote|bemerkung|erläuterung|legende|note|source|(alle )?(angaben|beträge|zahlen)\b|©|copyright|herausgeber|erstellt)/i;

/** A mark in a cell of its own, beside its note. */
const MARK = /^(\*{1,3}|†|[¹²³⁴⁵⁶⁷⁸⁹]|\(?\d{1,2}\))$/;

/** A sentence below the table; the longest name of a municipality has fewer words. */
const SENTENCE_WORDS = 6;

/**
 * Whether the cells of a row are a footnote: one text in the first column that begins like one or is a sentence, or a
 * mark with its note beside it.
 *
 * Names begin with a capital letter, so a note beside a mark is one only without or as a sentence; and what has the
 * digits of a key is none.
 *
 * @param cells the texts of the cells
 * @param firstColumn the position of the first column with a heading
 */
export function isFootnote(cells: readonly string[], firstColumn: number): boolean {
  const texts = cells.filter((text) => text !== "");
  const [first = "", second = "", third] = texts;
  if (first === "" || cells.indexOf(first) > firstColumn || third !== undefined || texts.some(hasKey)) return false;
  if (second === "") return FOOTNOTE.test(first) || isSentence(first);
  return MARK.test(first) && (beginsSmall(second) || isSentence(second));
}

/** Words of a note, and none of a name: digits, signs of definitions and sources, a small letter at the beginning. */
const NO_NAME = /[\d:=_©@]|\(|^[-–—.*•~#]+$/;

/**
 * Whether a text alone in its row, below the last entry of a table, is a note, a source or a signature.
 *
 * @param isForName whether the first column may hold names; there one to five plain words stay what may be a municipality
 */
export function isClosingNote(cells: readonly string[], firstColumn: number, isForName: boolean): boolean {
  const [only = "", other] = cells.filter((text) => text !== "");
  if (only === "" || other !== undefined || cells.indexOf(only) > firstColumn || hasKey(only)) return false;
  // Digits alone may be what is left of a key.
  if (/^[\dO\s]+$/.test(only)) return false;
  if (NO_NAME.test(only) || beginsSmall(only)) return true;
  return !isForName && /\s/.test(only);
}

/** Excel's own runtime knows no classes of characters, but it knows capitals. */
function beginsSmall(text: string): boolean {
  const [first = ""] = text;
  return first !== first.toUpperCase();
}

function isSentence(text: string): boolean {
  return text.slice(0, 2000).split(/\s+/).length >= SENTENCE_WORDS;
}

/** Seven digits side by side, one of them perhaps a letter that looks like a zero. */
function hasKey(text: string): boolean {
  return /[\dO]{7}/.test(text.slice(0, 2000));
}
