import type { Municipality } from "../../allocation/municipality";
import type { DistributionRules } from "../../rules/ruleSet";
import { badenWuerttemberg } from "../../states/badenWuerttemberg";
import type { State } from "../../states/state";
import { isOfState, type StatePart, type SuppliedData, supplied } from "../../states/supply";
import type { CommandLine } from "./commandLine";
import type { Outcome } from "./outcome";
import { TEXTS } from "./texts";
import { wrapLines } from "./wrap";

/** The states that come with the package, by the word that stands for each where a file could stand. */
const STATES: Readonly<Record<string, State>> = { bw: badenWuerttemberg };

/** The state whose names stand for keys where a table has only names and nothing is said. */
export const STATE_OF_NAMES = badenWuerttemberg;

/** The word that leaves a plan out of a paper. */
export const NO_PLAN = "none";

/** The state that a word stands for; undefined where it is the path of a file. */
export function stateNamed(word: string): State | undefined {
  return Object.hasOwn(STATES, word) ? STATES[word] : undefined;
}

/** The state whose list of municipalities this is; undefined where it is another list. */
export function stateWithList(list: readonly object[] | undefined): State | undefined {
  return Object.values(STATES).find(({ municipalities }) => municipalities === list);
}

/** A path, and null for a word that stands for data of the package. */
export function fileOf(word: string | null): string | null {
  return word === null || word === NO_PLAN || stateNamed(word) !== undefined ? null : word;
}

/** The state that a table belongs to; undefined where it belongs to none of those that come with the package. */
export function stateOf(
  municipalities: readonly Pick<Municipality, "ags">[],
  { recipients }: Pick<DistributionRules, "recipients">,
): State | undefined {
  return Object.values(STATES).find((state) => isOfState(municipalities, state, recipients?.value));
}

/** The state in which all keys of a table begin, whoever its rows are. */
export function stateOfKeys(rows: readonly Pick<Municipality, "ags">[]): State | undefined {
  return Object.values(STATES).find((state) => isOfState(rows, state));
}

/** Every state that a row of a table may belong to. */
export function statesOf(rows: readonly Pick<Municipality, "ags">[]): readonly State[] {
  return Object.values(STATES).filter(({ key }) => rows.some(({ ags }) => ags.startsWith(key)));
}

/** What was taken from which state. */
export interface Taken {
  readonly state: State;
  readonly parts: readonly StatePart[];
}

/** All that was taken, in one; null where nothing was. */
export function suppliedBy(...taken: readonly (Taken | null | undefined)[]): SuppliedData | null {
  const all = taken.filter((one) => one != null);
  const [first] = all;
  return first === undefined
    ? null
    : supplied(
        first.state,
        all.flatMap(({ parts }) => parts),
      );
}

/** Says at the end of a text what was taken; on standard error where standard output is for machines. */
export function withSupplied(outcome: Outcome, data: SuppliedData | null, { format, language }: CommandLine): Outcome {
  if (data === null || format === "json") return outcome;
  const { states } = TEXTS[language];
  const text = wrapLines([`${states.label}: ${states.taken(data)}`], "  ");
  const { out, talk } = outcome;
  return format === "text" && out !== "" ? { ...outcome, out: `${out}\n${text}` } : { ...outcome, talk: talk + text };
}
