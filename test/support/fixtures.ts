import { readFileSync } from "node:fs";
import type { Allocation } from "../../src/allocation/allocate";
import type { Municipality } from "../../src/allocation/municipality";
import { allocate, assess, imBw201801 } from "../../src/index";
import { readBorders, readMunicipalities } from "../../src/input/index";
import { de } from "../../src/messages/de";
import { describe } from "../../src/messages/issueMessages";
import { describeNote } from "../../src/messages/noteMessages";
import type { Note } from "../../src/result/note";
import type { Result } from "../../src/result/result";
import type { RuleSet } from "../../src/rules/ruleSet";

/** The text of a file under fixtures/. */
export function fixture(path: string): string {
  return readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), "utf8");
}

/** The value of a result that must hold; the issues are shown where it does not. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map((found) => describe(found, de)).join("\n"));
  return result.value;
}

/** The codes of a result that must not hold. */
export function codesOf(result: Result<unknown>): string[] {
  if (result.ok) throw new Error("issues were expected, a value was found");
  return result.issues.map((issue) => issue.code);
}

/** The messages of a result that must not hold. */
export function messagesOf(result: Result<unknown>): string[] {
  if (result.ok) throw new Error("issues were expected, a value was found");
  return result.issues.map((found) => describe(found, de));
}

/** What a reader noticed, in German. */
export function notesOf({ notes }: { readonly notes: readonly Note[] }): string[] {
  return notes.map((note) => describeNote(note, de));
}

/** Allocates a table that must be sound. */
export function allocated(municipalities: readonly Municipality[], ruleSet: RuleSet = imBw201801): Allocation {
  return unwrap(allocate(municipalities, ruleSet));
}

/** The state's table with mostly modelled head counts, assessed, and its borders. */
export function state() {
  const table = unwrap(readMunicipalities(fixture("state/bw-2018-modelled.csv"), imBw201801));
  const { borders } = unwrap(readBorders(fixture("state/bw-adjacency.csv")));
  return { table, borders, assessment: assess(allocated(table.municipalities)) };
}
