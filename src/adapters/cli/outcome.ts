import type { Issue } from "../../result/issue";

/** What a command leaves behind: data for stdout, talk for stderr, and 0 (done) or 2 (unusable input). */
export interface Outcome {
  readonly exitCode: 0 | 2;
  readonly out: string;
  readonly talk: string;
}

/** How results are printed. */
export type Format = "text" | "json" | "csv";

/** Reads the bytes of a file; `-` is standard input. */
export type ReadFile = (path: string) => Uint8Array;

/** Input that cannot be used: stops the command, with every issue, before anything is printed. */
export class UnusableInput extends Error {
  readonly source: string;
  readonly issues: readonly Issue[];

  constructor(source: string, issues: readonly Issue[]) {
    super(`${source}: ${issues.length}`);
    this.source = source;
    this.issues = issues;
  }
}

/** A call that does not say what to do; the message is for the person at the keyboard, in German. */
export class WrongCall extends Error {}

/** A finished command. */
export function done(out: string, talk: readonly string[] = []): Outcome {
  return { exitCode: 0, out, talk: talk.map((line) => `${line}\n`).join("") };
}
