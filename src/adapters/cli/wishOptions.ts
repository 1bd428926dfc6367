import type { LevelName } from "../../pooling/levels";
import { WISH_KINDS, type Wishes, type WishKind } from "../../pooling/wishes";
import type { KeyOf } from "./namedKeys";
import { WrongCall } from "./outcome";

/** The options of the command line that state wishes. */
export const WISH_OPTIONS = {
  together: { type: "string", multiple: true },
  apart: { type: "string", multiple: true },
  "most-members": { type: "string" },
  "most-km": { type: "string" },
  seats: { type: "string" },
  prefer: { type: "string" },
} as const;

/** Their values as they were given. */
export interface WishValues {
  readonly together?: readonly string[] | undefined;
  readonly apart?: readonly string[] | undefined;
  readonly "most-members"?: string | undefined;
  readonly "most-km"?: string | undefined;
  readonly seats?: string | undefined;
  readonly prefer?: string | undefined;
}

/** The words for levels on the command line. */
const LEVELS: Readonly<Record<string, LevelName>> = {
  districts: "poolsAcrossDistricts",
  associations: "associationPairs",
  distance: "distanceMetres",
  size: "largestPool",
};

/** What each wish is called on the command line. */
const OPTION_OF: Readonly<Record<WishKind, string>> = {
  together: "--together",
  apart: "--apart",
  mostMembers: "--most-members",
  mostMetres: "--most-km",
  seats: "--seats",
};

/** The option that a wish came from. */
export function optionOf(wish: string): string {
  const kind = WISH_KINDS.find((one) => one === wish);
  return kind === undefined ? wish : OPTION_OF[kind];
}

/** Understands the wishes; `key` reads the keys and names in them. */
export function wishesOf(values: WishValues, key: KeyOf): Wishes {
  const { together, apart, seats } = values;
  const mostMembers = values["most-members"];
  const mostKm = values["most-km"];
  return {
    ...(together === undefined ? {} : { together: together.map((group) => keysOf("--together", group, key)) }),
    ...(apart === undefined ? {} : { apart: apart.map((pair) => pairOf(pair, key)) }),
    ...(mostMembers === undefined ? {} : { mostMembers: wholeOf("--most-members", mostMembers) }),
    ...(mostKm === undefined ? {} : { mostMetres: metresOf(mostKm) }),
    ...(seats === undefined ? {} : { seats: seats.split(",").map((ags) => key(ags.trim(), "--seats")) }),
  };
}

function keysOf(option: string, group: string, key: KeyOf): string[] {
  const keys = group.split("+").map((ags) => key(ags.trim(), option));
  if (keys.length < 2) throw new WrongCall("too-few-keys", { option, received: group });
  return keys;
}

function pairOf(pair: string, key: KeyOf): readonly [string, string] {
  const [a = "", b = "", ...more] = keysOf("--apart", pair, key);
  if (more.length > 0) throw new WrongCall("not-a-pair", { option: "--apart", received: pair });
  return [a, b];
}

function wholeOf(option: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new WrongCall("not-whole", { option, received: text });
  return Number(text);
}

/** Kilometres with up to three decimals, as German or as English writes them, in whole metres. */
function metresOf(text: string): number {
  const [, whole = "", decimals = ""] = /^(\d{1,5})(?:[.,](\d{1,3}))?$/.exec(text) ?? [];
  if (whole === "") throw new WrongCall("not-kilometres", { option: "--most-km", received: text });
  return Number(whole) * 1_000 + Number(decimals.padEnd(3, "0"));
}

/** The order of the levels, or undefined where the command line does not say. */
export function levelsOf({ prefer }: WishValues): LevelName[] | undefined {
  if (prefer === undefined) return undefined;
  const levels = prefer.split(",").map((word) => {
    const level = LEVELS[word.trim()];
    if (level !== undefined) return level;
    throw new WrongCall("not-one-of", { option: "--prefer", allowed: Object.keys(LEVELS), received: word });
  });
  if (new Set(levels).size < levels.length) {
    throw new WrongCall("named-twice", { option: "--prefer", received: prefer });
  }
  return levels;
}
