import { abbreviates, isLink } from "./abbreviates";
import type { NameCandidate } from "./nameMatch";
import type { NearEntry } from "./nearestNames";
import { spellingOf, type Token, tokensOf } from "./tokens";
import { type WrittenName, writtenName } from "./writtenName";

/** How a written name is like known ones, and whose these are. */
export interface Likeness {
  readonly kind: "exact" | "spelling" | "title" | "shortened" | "short";
  readonly entries: readonly NameCandidate[];
}

/** A known municipality with the words of its name. */
interface Entry extends NearEntry {
  /** What it is called for short: „Heidenheim“; null where its name is short already. */
  readonly short: readonly Token[] | null;
}

/** Known municipalities, by the ways in which their names are written. */
export class NameIndex {
  readonly entries: readonly NearEntry[];
  readonly #exact = new Map<string, Entry[]>();
  readonly #spelling = new Map<string, Entry[]>();
  readonly #plain = new Map<string, Entry[]>();
  readonly #short = new Map<string, Entry[]>();
  readonly #byLetter = new Map<string, Entry[]>();

  constructor(known: readonly NameCandidate[]) {
    const entries: Entry[] = [];
    for (const one of known) {
      const { whole, plain } = writtenName(one.name);
      const short = shortOf(one.name, plain);
      const spellings = [plain, ...(short === null ? [] : [short])].map(spellingOf);
      const entry = { ...one, plain, short, spellings };
      entries.push(entry);
      add(this.#exact, letters(one.name), entry);
      add(this.#spelling, spellingOf(whole), entry);
      add(this.#plain, spellingOf(plain), entry);
      if (entry.short !== null) add(this.#short, spellingOf(entry.short), entry);
      add(this.#byLetter, plain[0]?.text[0] ?? "", entry);
    }
    this.entries = entries;
  }

  /** Everybody that a written name may stand for, the closest likeness first; without those that nobody has. */
  find(written: string, { whole, plain, isCity, isDistrict }: WrittenName): Likeness[] {
    const exact = this.#exact.get(letters(written)) ?? [];
    const spelling = this.#spelling.get(spellingOf(whole)) ?? [];
    const short = this.#short.get(spellingOf(plain)) ?? [];
    const isWhole = exact.length + spelling.length > 0;
    const isPossible = ({ ags }: NameCandidate) => !isDistrict && (!isCity || ags.endsWith("000"));
    const likenesses: Likeness[] = [
      { kind: "exact", entries: exact },
      { kind: "spelling", entries: spelling },
      { kind: "title", entries: (this.#plain.get(spellingOf(plain)) ?? []).filter(isPossible) },
      { kind: "shortened", entries: isWhole ? [] : this.#shortened(plain).filter(isPossible) },
      { kind: "short", entries: short.filter(isPossible) },
    ];
    return likenesses.filter(({ entries }) => entries.length > 0);
  }

  #shortened(plain: readonly Token[]): readonly Entry[] {
    const alike = this.#byLetter.get(plain[0]?.text[0] ?? "") ?? [];
    return alike.filter((one) => abbreviates(plain, one.plain));
  }
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}

/** Letter by letter: only how Unicode writes an umlaut, and spaces at the ends, make no difference. */
function letters(name: string): string {
  return name.normalize("NFC").trim();
}

/** A name up to the first word that binds, a slash or a bracket. */
function shortOf(name: string, plain: readonly Token[]): readonly Token[] | null {
  const before = tokensOf(name.split(/[/(,]/)[0] ?? "").length;
  const link = plain.findIndex((token, at) => at > 0 && isLink(token));
  const length = Math.min(link === -1 ? plain.length : link, before);
  return length === 0 || length >= plain.length ? null : plain.slice(0, length);
}
