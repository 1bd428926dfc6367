import { compareAgs } from "../codes/ags";
import type { NameCandidate } from "./nameMatch";
import { slips } from "./slips";
import { spellingOf, type Token } from "./tokens";
import { writtenName } from "./writtenName";

/** So many are proposed. */
const MOST = 3;

/** Among names of this many letters one may be wrong, among twice as many two, and never more than three. */
const LETTERS_FOR_A_SLIP = 4;
const MOST_SLIPS = 3;

/** A part of a name has at least so many letters to be one. */
const SHORTEST_PART = 4;

/** A known municipality with what its name is compared by. */
export interface NearEntry extends NameCandidate {
  /** How its whole name and its short one are spelled. */
  readonly spellings: readonly string[];
  /** The words of its name. */
  readonly plain: readonly Token[];
}

/**
 * Known municipalities whose names are nearly a written one: with a few letters wrong, missing, more or exchanged; and
 * behind them those of which it is a word, as „Waldshut“ of Waldshut-Tiengen.
 *
 * @returns at most three, the nearest first, among equally near ones by their keys
 */
export function nearestNames(written: string, known: readonly NearEntry[]): readonly NameCandidate[] {
  const asked = spellingOf(writtenName(written).plain);
  const most = Math.min(MOST_SLIPS, Math.floor(asked.length / LETTERS_FOR_A_SLIP));
  const near = known.flatMap((one) => {
    const distance = distanceTo(one, asked, most);
    return distance === null ? [] : [{ one, distance }];
  });
  near.sort((a, b) => a.distance - b.distance || compareAgs(a.one.ags, b.one.ags));
  const keys = new Set<string>();
  const distinct = near.filter(({ one }) => !keys.has(one.ags) && keys.add(one.ags));
  return distinct.slice(0, MOST).map(({ one }) => one);
}

/** How many slips lie between two names, half a slip more than allowed for a word of one; null where they are not near. */
function distanceTo({ spellings, plain }: NearEntry, asked: string, most: number): number | null {
  const distances = spellings.map((spelling) => slips(asked, spelling, most)).filter((distance) => distance !== null);
  if (distances.length > 0) return Math.min(...distances);
  const isPart = asked.length >= SHORTEST_PART && plain.some(({ text }) => text === asked);
  return isPart ? most + 0.5 : null;
}
