import type { Token } from "./tokens";

/** Words that bind the name of a river or a landscape to a name. */
const LINKS: ReadonlySet<string> = new Set([
  ...["an", "am", "auf", "bei", "beim", "im", "in", "ob", "unter", "unterm", "ueber", "vor", "von", "vom", "zu", "zum"],
  ...["zur", "der", "dem", "den", "des", "die"],
]);

/** How they are shortened without a full stop, as in „ad Brenz“ and „a d Brenz“. */
const SHORT_LINKS: ReadonlySet<string> = new Set(["a", "b", "d", "i", "o", "u", "v", "z"]);

/** No shortened first word has fewer letters, but for „B.“ in front of the name of a spa. */
const SHORTEST_FIRST = 3;

/** So many letters of a word may stand for it without a full stop, behind a link: „Freiburg i. Br“. */
const LONGEST_BARE = 5;

/** Whether a word of a name binds others: „an“, „der“. */
export function isLink({ text }: Token): boolean {
  return LINKS.has(text);
}

/**
 * Whether a written name is a known one with shortened words, or without the words that bind.
 *
 * „Giengen a. d. B.“, „Giengen a. B.“, „Giengen/Brenz“ and „Giengen a.d.Brenz“ are Giengen an der Brenz; „Lahr im Schwarzwald“ is
 * Lahr/Schwarzwald. „Kirchheim a. T.“ is not Kirchheim unter Teck: where both bind, they bind alike.
 */
export function abbreviates(said: readonly Token[], known: readonly Token[]): boolean {
  const written = said.flatMap(apart);
  if (isAligned(written, known)) return true;
  const firstLinks = known.filter((token, at) => !isLink(token) || !isBehindLink(known, at));
  if (firstLinks.length < known.length && isAligned(written, firstLinks)) return true;
  const words = known.filter((token) => !isLink(token));
  if (words.length < known.length) return isAligned(written, words);
  const bare = withoutLinks(written);
  return bare.length < written.length && bare.length > 1 && isAligned(bare, words);
}

function isBehindLink(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && isLink(before);
}

/** „ad“ is „a. d.“, as in „Biberach ad Riß“. */
function apart(token: Token, at: number): Token | readonly Token[] {
  if (at === 0 || !/^[ai]d$/.test(token.text)) return token;
  return [...token.text].map((text) => ({ text, isShort: true }));
}

/** Written words without those that bind, which never begin or end a name. */
function withoutLinks(written: readonly Token[]): Token[] {
  return written.filter((token, at) => {
    const isInside = at > 0 && at < written.length - 1;
    return !isInside || !(isLink(token) || SHORT_LINKS.has(token.text));
  });
}

function isAligned(written: readonly Token[], known: readonly Token[]): boolean {
  if (written.length !== known.length) return false;
  return known.every((word, at) => {
    const said = written[at];
    return said !== undefined && standsFor(said, word, { before: written[at - 1], isFirst: at === 0 });
  });
}

interface Around {
  readonly before: Token | undefined;
  readonly isFirst: boolean;
}

/** Whether a written word is a known one, in full or shortened. */
function standsFor(said: Token, word: Token, { before, isFirst }: Around): boolean {
  if (said.text === word.text) return true;
  if (isFirst) {
    const isLongEnough = said.text.length >= SHORTEST_FIRST || (said.text === "b" && word.text === "bad");
    return said.isShort && isLongEnough && isShortened(said.text, word.text);
  }
  if (said.isShort) return isShortened(said.text, word.text);
  const isBehind = before !== undefined && (isLink(before) || SHORT_LINKS.has(before.text));
  return isBehind && said.text.length <= LONGEST_BARE && word.text.startsWith(said.text);
}

/** Whether letters are some of a word's in their order, the first among them: „Rbge.“ for Rübenberge. */
function isShortened(short: string, word: string): boolean {
  if (short.length >= word.length || short[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length;
}
