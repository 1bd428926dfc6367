import type { CommandName, HelpHeading, OptionName } from "../../messages/commands/help";
import type { Format } from "./outcome";
import { STAFFING_OPTIONS } from "./staffingOptions";
import { WISH_OPTIONS } from "./wishOptions";

/** How each option is parsed. */
export const OPTIONS = {
  rules: { type: "string" },
  format: { type: "string" },
  total: { type: "string" },
  "restore-leading-zero": { type: "boolean" },
  sheet: { type: "string" },
  column: { type: "string", multiple: true },
  names: { type: "string" },
  district: { type: "string" },
  neighbours: { type: "string" },
  borders: { type: "string" },
  agreed: { type: "string" },
  offers: { type: "string" },
  scope: { type: "string" },
  "price-of-rules": { type: "boolean" },
  ...WISH_OPTIONS,
  keep: { type: "string" },
  leave: { type: "boolean" },
  join: { type: "string" },
  persons: { type: "string" },
  ags: { type: "string" },
  totals: { type: "boolean" },
  plan: { type: "string" },
  budget: { type: "string" },
  "most-total": { type: "string" },
  "use-persons": { type: "boolean" },
  against: { type: "string" },
  known: { type: "string" },
  pools: { type: "string" },
  years: { type: "string" },
  attainable: { type: "boolean" },
  ...STAFFING_OPTIONS,
  "rules-after": { type: "string" },
  mapping: { type: "string" },
  "agreed-after": { type: "string" },
  complete: { type: "boolean" },
  layer: { type: "string" },
  boundaries: { type: "string" },
  output: { type: "string", short: "o" },
  dialect: { type: "string" },
  table: { type: "string" },
  language: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const satisfies Readonly<Record<OptionName, { type: string; short?: string; multiple?: boolean }>>;

/** Options of a command that its help explains, under a heading where they have one. */
interface OptionGroup {
  readonly heading?: HelpHeading;
  readonly options: readonly OptionName[];
}

/** Options of a command that another command's help explains; null is the help of all commands. */
interface BorrowedOptions {
  readonly from: CommandName | null;
  readonly options: readonly OptionName[];
}

/** All that a command can be told by options: what is parsed and known, which formats it prints, and what help lists. */
export interface CommandTable {
  /** What it prints, the usual one first; nothing where it does not let one choose. */
  readonly formats: readonly Format[];
  readonly own: readonly OptionGroup[];
  readonly borrowed: readonly BorrowedOptions[];
}

/** What every command knows. */
const EVERYWHERE: readonly OptionName[] = ["language", "help", "version"];

/** What most commands know; the help of all commands explains it. */
export const COMMON: readonly OptionName[] = [
  ...(["rules", "total", "restore-leading-zero", "sheet", "column", "names"] as const),
  "language",
];

const FIGURES = ["text", "json", "csv"] as const;
const TABLE = ["rules", "total", "restore-leading-zero", "sheet", "column", "names"] as const;
// SAFETY: their keys are those of the constants, whose names are options
const WISHES = Object.keys(WISH_OPTIONS) as (keyof typeof WISH_OPTIONS)[];
const PLANNING = ["neighbours", "borders", "agreed", "offers", "scope", "keep"] as const;
const POSTS = ["qualification", "posts", "key", "week-hours", "start", "end", "interruption"] as const;

const asUsual = (...options: readonly OptionName[]): BorrowedOptions => ({ from: null, options });
/** Which part of a table is shown; the help of `allocate` explains it. */
const DISTRICT: BorrowedOptions = { from: "allocate", options: ["district"] };
const AS_POOLS: BorrowedOptions = { from: "pools", options: [...PLANNING, ...WISHES] };

/** The options of each command; one that would do nothing there is refused. */
export const COMMANDS: Readonly<Record<CommandName, CommandTable>> = {
  frame: { formats: FIGURES, own: [], borrowed: [asUsual("rules")] },
  allocate: { formats: FIGURES, own: [{ options: ["district", "complete"] }], borrowed: [asUsual(...TABLE)] },
  pools: {
    formats: FIGURES,
    own: [{ options: [...PLANNING, "price-of-rules"] }, { heading: "wishes", options: WISHES }],
    borrowed: [DISTRICT, asUsual(...TABLE)],
  },
  neighbours: {
    formats: [],
    own: [{ options: ["output", "key", "layer"] }],
    borrowed: [asUsual("restore-leading-zero")],
  },
  exchange: {
    formats: ["text", "json"],
    own: [{ options: ["ags"] }, { heading: "change", options: ["leave", "join", "persons"] }],
    borrowed: [AS_POOLS, DISTRICT, asUsual(...TABLE)],
  },
  "check-plan": { formats: ["text", "json"], own: [], borrowed: [AS_POOLS, DISTRICT, asUsual(...TABLE)] },
  explain: {
    formats: ["text", "markdown", "html", "json", "csv"],
    own: [{ options: ["ags", "pool", "totals", "plan"] }],
    borrowed: [AS_POOLS, { from: "staffing", options: POSTS }, DISTRICT, asUsual(...TABLE)],
  },
  staffing: {
    formats: FIGURES,
    own: [{ options: ["ags", "pool", "delegation", ...POSTS] }],
    borrowed: [DISTRICT, asUsual(...TABLE)],
  },
  reconstruct: {
    formats: FIGURES,
    own: [{ options: ["budget", "years", "most-total", "use-persons"] }],
    borrowed: [asUsual("restore-leading-zero", "sheet", "column", "names")],
  },
  verify: {
    formats: ["text", "json", "junit", "github"],
    own: [{ options: ["against", "known", "pools", "years", "attainable", "complete", "sheet"] }],
    borrowed: [DISTRICT, asUsual("rules", "total", "restore-leading-zero", "column", "names")],
  },
  compare: {
    formats: FIGURES,
    own: [{ options: ["rules", "rules-after", "mapping", "neighbours", "agreed", "agreed-after"] }],
    borrowed: [DISTRICT, asUsual("total", "restore-leading-zero", "sheet", "column", "names")],
  },
  workbook: { formats: [], own: [{ options: ["output"] }], borrowed: [AS_POOLS, DISTRICT, asUsual(...TABLE)] },
  report: {
    formats: [],
    own: [{ options: ["output", "boundaries", "key", "layer"] }],
    borrowed: [AS_POOLS, DISTRICT, asUsual(...TABLE)],
  },
  sql: { formats: [], own: [{ options: ["dialect", "table", "output"] }], borrowed: [asUsual("rules")] },
  demo: { formats: [], own: [], borrowed: [] },
};

/** The table of a command; undefined where there is no such command. */
export function tableOf(command: string): CommandTable | undefined {
  return isCommand(command) ? COMMANDS[command] : undefined;
}

/** Whether a word is a command. */
export function isCommand(command: string): command is CommandName {
  return Object.hasOwn(COMMANDS, command);
}

/** Every option that a command knows. */
export function optionsOf({ formats, own, borrowed }: CommandTable): readonly OptionName[] {
  const format: readonly OptionName[] = formats.length === 0 ? [] : ["format"];
  return [...[...own, ...borrowed].flatMap(({ options }) => options), ...format, ...EVERYWHERE];
}
