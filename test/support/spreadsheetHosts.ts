import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { excelMetadata } from "../../src/adapters/spreadsheet/excel/excelMetadata";
import type { Assessment } from "../../src/eligibility/eligibility";
import type { Border } from "../../src/pooling/plan";

/** A spreadsheet that calls a function by its name without prefix, on arguments as a formula has them. */
export interface SpreadsheetHost {
  readonly name: string;
  /** Names under which functions are to be found, with the host's prefix. */
  readonly functions: readonly string[];
  /** What is left in the cells; throws an error with the text that the cell shows. */
  call(id: string, ...args: readonly unknown[]): unknown;
}

/** The text of a file of the build. */
export function built(path: string): string {
  return readFileSync(new URL(`../../dist/${path}`, import.meta.url), "utf8");
}

/**
 * Whatever came after ES2019 but whole numbers beyond 2^53, and whatever a host has beside the language; `Intl` too,
 * because Excel's own runtime is built without it.
 */
const TOO_NEW = `
for (const name of ["console", "WebAssembly", "SharedArrayBuffer", "Atomics", "WeakRef", "FinalizationRegistry",
  "AggregateError", "Intl", "Iterator", "escape", "unescape"]) delete globalThis[name];
const strip = (owner, names) => names.forEach((name) => delete owner[name]);
strip(Object, ["hasOwn", "groupBy"]);
strip(Promise, ["any", "allSettled", "withResolvers"]);
strip(Array.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]);
strip(String.prototype, ["at", "replaceAll", "matchAll", "isWellFormed", "toWellFormed"]);
strip(Object.getPrototypeOf(Int8Array.prototype), ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "with"]);
`;

/** A V8 with the language of 2019 and nothing else: no process, no TextDecoder, no console, no timers. */
function bareContext(globals: object = {}) {
  const context = createContext(globals);
  runInContext(`(() => {${TOO_NEW}})()`, context);
  return context;
}

/** What comes out of another realm, in this one; `undefined` and objects that are no data do not survive it. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The error of Excel's own kind, as far as the add-in uses it. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** Runs a script that registers functions with Excel, and calls them as Excel does. */
export function excelHost(script = built("excel/functions.js")): SpreadsheetHost {
  const associated = new Map<string, (...args: readonly unknown[]) => unknown>();
  const CustomFunctions = {
    associate: (id: string, answer: (...args: readonly unknown[]) => unknown) => associated.set(id, answer),
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  runInContext(script, bareContext({ CustomFunctions }));
  const { functions } = excelMetadata();
  return {
    name: "Excel",
    functions: [...associated.keys()],
    call: (id, ...args) => {
      const described = functions.find((one) => one.id === id);
      if (described === undefined) throw new Error(`${id} is not in the metadata`);
      // One cell comes as a range of one cell, an argument left out as null, and the invocation always last.
      const delivered = described.parameters.map((_, index) => {
        const given = args[index];
        return given === undefined ? null : Array.isArray(given) ? given : [[given]];
      });
      try {
        return plain(associated.get(id)?.(...delivered, { address: "A1" }));
      } catch (error) {
        if (!(error instanceof ExcelError) || error.code !== "#VALUE!") throw new Error(`no Excel error: ${error}`);
        throw new Error(error.message);
      }
    },
  };
}

/** Plans with the Google script's planner alone: the whole plan and all issues, as JSON. */
export function googlePlanner(): (assessment: Assessment, borders: readonly Border[] | "off") => string {
  const context = bareContext();
  runInContext(built(`sheets/${GOOGLE_FILES[1]}`), context);
  return (assessment, borders) => {
    Object.assign(context, { asked_: JSON.stringify([assessment, { borders }]) });
    return runInContext("JSON.stringify(planungsrahmenPools_.formPools(...JSON.parse(asked_)))", context);
  };
}

/** Both files of the Google script, in the order that the editor happens to have. */
export const GOOGLE_FILES = ["planungsrahmen.gs", "planungsrahmen-zusammenschluesse.gs"] as const;

/** Runs the files of the Google script in one global scope and calls functions as formulas do: one cell is just a value. */
export function sheetsHost(files: readonly string[] = GOOGLE_FILES): SpreadsheetHost {
  const context = bareContext();
  for (const file of files) runInContext(built(`sheets/${file}`), context);
  const globals = runInContext("Object.keys(globalThis)", context) as string[];
  return {
    name: "Google Sheets",
    functions: globals.filter((name) => !name.endsWith("_")),
    call: (id, ...args) => {
      Object.assign(context, { formula_: args });
      return plain(runInContext(`PR_${id}(...formula_)`, context));
    },
  };
}
