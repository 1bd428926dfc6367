import type { WrongCallCode, WrongCallMessages, WrongCallParams } from "../../messages/commands/wrongCalls";
import type { Issue } from "../../result/issue";

/** What a command leaves behind: data for stdout, talk for stderr, and 0 (done), 1 (fails) or 2 (unusable input). */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly talk: string;
  /** A file to write before anything is said, where the command makes one. */
  readonly file?: { readonly path: string; readonly bytes: () => Promise<Uint8Array> };
}

/** How results are printed; which of these a command knows, `readCommandLine` says. */
export type Format = "text" | "json" | "csv" | "markdown" | "html" | "junit" | "github";

/** Reads the bytes of a file; `-` is standard input. */
export type ReadFile = (path: string) => Uint8Array;

/** A file, or another part of the input, with all that is wrong with it. */
export interface UnusableSource {
  readonly source: string;
  readonly issues: readonly Issue[];
}

/** Input that cannot be used: stops the command, with every issue, before anything is printed. */
export class UnusableInput extends Error {
  readonly sources: readonly UnusableSource[];

  constructor(...sources: readonly UnusableSource[]) {
    super(sources.map(({ source }) => source).join(", "));
    this.sources = sources;
  }
}

/** A call that does not say what to do: a code and what a sentence about it needs to know. */
export class WrongCall<Code extends WrongCallCode = WrongCallCode> extends Error {
  readonly code: Code;
  readonly params: WrongCallParams[Code];

  constructor(code: Code, params: WrongCallParams[Code]) {
    super(code);
    this.code = code;
    this.params = params;
  }

  /** The sentence for the person at the keyboard. */
  sentence(messages: WrongCallMessages): string {
    return messages[this.code](this.params);
  }
}

/** Runs every part and stops only then, so that the problems of all files are told at once. */
export function readAll<T extends readonly (() => unknown)[]>(...parts: T): { [Part in keyof T]: ReturnType<T[Part]> } {
  const unusable: UnusableSource[] = [];
  const values = parts.map((part) => {
    try {
      return part();
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
      unusable.push(...error.sources);
      return null;
    }
  });
  if (unusable.length > 0) throw new UnusableInput(...unusable);
  return values as { [Part in keyof T]: ReturnType<T[Part]> }; // SAFETY: no part has failed
}

/** A finished command. */
export function done(out: string, talk = ""): Outcome {
  return { exitCode: 0, out, talk };
}
