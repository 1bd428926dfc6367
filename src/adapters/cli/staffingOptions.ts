import type { RuleSet, Stated } from "../../rules/ruleSet";
import type {
  ApplicantAsked,
  Employment,
  Interruption,
  PostAsked,
  SharingKey,
  StaffingRequest,
  WorkingWeek,
} from "../../staffing/staffing";
import type { KeyOf } from "./namedKeys";
import { WrongCall } from "./outcome";

/** The options of the command line that only `staffing` knows. */
export const STAFFING_OPTIONS = {
  pool: { type: "string" },
  delegation: { type: "string" },
  qualification: { type: "string" },
  posts: { type: "string" },
  key: { type: "string" },
  "week-hours": { type: "string" },
  start: { type: "string" },
  end: { type: "string" },
  interruption: { type: "string", multiple: true },
} as const;

/** Their values as they were given. */
export interface StaffingValues {
  readonly ags?: string | undefined;
  readonly pool?: string | undefined;
  readonly delegation?: string | undefined;
  readonly qualification?: string | undefined;
  readonly posts?: string | undefined;
  readonly key?: string | undefined;
  readonly "week-hours"?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly interruption?: readonly string[] | undefined;
}

/** Whether anything is said about posts, beside who employs. */
export function wantsPosts(values: StaffingValues): boolean {
  const { pool: _pool, delegation: _delegation, ...posts } = STAFFING_OPTIONS;
  return Object.keys(posts).some((option) => option in values);
}

/** How keys and names are read, and what the rules call a qualification. */
export interface Words {
  readonly key: KeyOf;
  readonly ruleSet: RuleSet;
}

/** Who is to employ; null where the command line names nobody and the whole table is meant. */
export function applicantAsked({ ags, pool, delegation }: StaffingValues, { key }: Words): ApplicantAsked | null {
  const given = [ags, pool, delegation].filter((value) => value !== undefined);
  if (given.length > 1) throw new WrongCall("one-applicant", { command: "staffing" });
  if (ags !== undefined) return { kind: "municipality", ags: key(ags, "--ags") };
  if (pool !== undefined) return { kind: "pool", members: keysOf(pool, key, "--pool") };
  return delegation === undefined ? null : { kind: "delegation", members: keysOf(delegation, key, "--delegation") };
}

/** What is asked for, but for who employs. */
export function staffingAsked(values: StaffingValues, words: Words): Omit<StaffingRequest, "applicant"> {
  const { posts, qualification, key, start } = values;
  const week = values["week-hours"];
  if (start === undefined && (values.end !== undefined || values.interruption !== undefined)) {
    throw new WrongCall("end-without-start", {});
  }
  return {
    ...(posts === undefined ? {} : { posts: listOf(posts).map((text) => postOf(text, words)) }),
    ...(qualification === undefined ? {} : { qualification: ruleWord(qualification, words) }),
    ...(key === undefined ? {} : { key: sharingKey(key, words) }),
    ...(week === undefined ? {} : { week: weekOf(week) }),
    ...(start === undefined ? {} : { employment: employmentOf(start, values) }),
  };
}

/** Keys or names joined by a plus sign. */
export function keysOf(text: string, key: KeyOf, option: string): string[] {
  return listOf(text).map((part) => key(part, option));
}

function listOf(text: string): string[] {
  return text.split("+").map((part) => part.trim());
}

/** The short word of the command line for a qualification of the programme; every other name is the rule set's own. */
function ruleWord(word: string, { ruleSet }: Words): string {
  const long = `${word}-training`;
  return ruleSet.fixedAmounts.some(({ qualification }) => qualification === long) ? long : word;
}

function postOf(text: string, words: Words): PostAsked {
  const shape = /^([^:]+):([-−]?)(\d+)(?:[.,](\d+))?(?:@(.+))?$/;
  const [, word, minus = "", whole, decimals = "", start] = shape.exec(text) ?? [];
  if (word === undefined || whole === undefined) {
    throw new WrongCall("not-posts", { received: text });
  }
  // Digits are moved, not multiplied: 0.29 × 100 is not 29 in binary fractions.
  const digits = decimals.padEnd(2, "0");
  const size = Number(`${whole}${digits.slice(0, 2)}.${digits.slice(2)}`);
  const post = { qualification: ruleWord(word, words), shareHundredths: minus === "" ? size : -size };
  return start === undefined ? post : { ...post, employment: { start } };
}

function sharingKey(text: string, { key }: Words): SharingKey {
  if (text === "frame" || text === "persons") return text;
  const agreed = listOf(text).map((part) => {
    const [, ags, weight] = /^([^:]+):(-?\d+)$/.exec(part) ?? [];
    if (ags !== undefined && weight !== undefined) return { ags: key(ags.trim(), "--key"), weight: Number(weight) };
    throw new WrongCall("not-a-sharing-key", { received: text });
  });
  return { agreed };
}

function weekOf(text: string): Stated<WorkingWeek> {
  const [, hours, decimals = ""] = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  const minutes = (Number(`${hours}${decimals.padEnd(2, "0")}`) * 60) / 100;
  if (hours === undefined || !Number.isInteger(minutes) || minutes === 0 || minutes > 60 * 60) {
    throw new WrongCall("not-a-week", { received: text });
  }
  return { value: { minutes, days: 5 }, basis: "assumed", source: "wie angegeben (--week-hours), 5 Tage je Woche" };
}

function employmentOf(start: string, { end, interruption }: StaffingValues): Employment {
  return {
    start,
    ...(end === undefined ? {} : { end }),
    ...(interruption === undefined ? {} : { interruptions: interruption.map(interruptionOf) }),
  };
}

function interruptionOf(text: string): Interruption {
  const [from, to, more] = text.split("..");
  if (from === undefined || to === undefined || more !== undefined) {
    throw new WrongCall("not-an-interruption", { received: text });
  }
  return { from, to };
}
