/** A word of a name, without case, umlauts and accents. */
export interface Token {
  readonly text: string;
  /** Whether it may stand for a longer word: it ends with a full stop, or is a single letter. */
  readonly isShort: boolean;
}

/** Longer names are cut; the longest of a German municipality has fewer than fifty letters. */
const LONGEST = 200;

const WORD = /([^\s\u2010-\u2015\-/()[\],.;:'’`´"„“”_*+¹²³]+)(\.?)/g;

/** A text in small letters, with ae for ä, ss for ß, and without accents. */
export function folded(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize("NFC")
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/**
 * The words of a name: hyphens, slashes, brackets, spaces and all other marks only part them.
 *
 * „St.“ and „St“ before another word are *Sankt*.
 */
export function tokensOf(name: string): Token[] {
  const tokens: Token[] = [];
  for (const [, text = "", stop] of folded(name).matchAll(WORD)) {
    tokens.push({ text, isShort: stop === "." || text.length === 1 });
  }
  return tokens.map((token, at) => (at < tokens.length - 1 && /^s(k?t)$/.test(token.text) ? SANKT : token));
}

const SANKT: Token = { text: "sankt", isShort: false };

/** The words written together, so that nothing that parts them matters. */
export function spellingOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}
