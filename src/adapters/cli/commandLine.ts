import { parseArgs } from "node:util";
import type { Language } from "../../explanation/language";
import type { ChosenColumns } from "../../input";
import type { OptionName } from "../../messages/commands/help";
import type { Scope } from "../../pooling/plan";
import type { SqlDialect } from "../sql";
import { columnOptions } from "./columnOptions";
import { OPTIONS, optionsOf, tableOf } from "./options";
import { type Format, WrongCall } from "./outcome";
import { SQL_DIALECTS } from "./sqlCommand";
import type { StaffingValues } from "./staffingOptions";
import type { WishValues } from "./wishOptions";

/** The words after `planungsrahmen`, understood. */
export interface CommandLine {
  readonly command: string;
  readonly operands: readonly string[];
  readonly rules: string;
  /** False where `rules` is only the usual choice. */
  readonly rulesSaid: boolean;
  readonly format: Format;
  readonly total: "fixed" | "table" | undefined;
  readonly restoreLeadingZero: boolean;
  /** The sheet of a workbook that is the table; undefined where the command line does not say. */
  readonly sheet: string | undefined;
  /** Columns of the table by what they mean, where the headings do not say it. */
  readonly columns: ChosenColumns;
  /** A list of municipalities whose names may stand for their keys. */
  readonly names: string | null;
  /** The district that is shown of the table, by key or name; null where all of it is. */
  readonly district: string | null;
  readonly neighbours: string | null;
  readonly bordersOff: boolean;
  readonly agreed: string | null;
  readonly offers: readonly string[];
  /** Null where the command line does not say. */
  readonly scope: Scope | null;
  readonly priceOfRules: boolean;
  readonly wishes: WishValues;
  readonly keep: string | null;
  readonly leave: boolean;
  readonly join: string | null;
  readonly persons: string | null;
  readonly ags: string | null;
  /** Whether the sums of the table are meant and no single municipality. */
  readonly totals: boolean;
  /** A plan that has been made before. */
  readonly plan: string | null;
  readonly budget: string | null;
  readonly mostTotal: string | null;
  readonly usePersons: boolean;
  readonly against: string | null;
  readonly known: string | null;
  readonly pools: string | null;
  readonly years: 1 | 2;
  readonly attainable: boolean;
  /** Whether a table that holds only a part ends with 1. */
  readonly complete: boolean;
  readonly staffing: StaffingValues;
  /** The rules of the second table of `compare`; null where they are those of the first. */
  readonly rulesAfter: string | null;
  /** Which key of the first table is which of the second. */
  readonly mapping: string | null;
  readonly agreedAfter: string | null;
  /** The file that is to be made. */
  readonly output: string | null;
  /** A file of boundaries, or the word for those that come with the package; null where no map is asked for. */
  readonly boundaries: string | null;
  /** The property of a file of boundaries that has the keys, and its layer; undefined where they need not be said. */
  readonly boundaryKey: string | undefined;
  readonly layer: string | undefined;
  /** The database that statements are for; null where the command line does not say. */
  readonly dialect: SqlDialect | null;
  /** The table that the statements read. */
  readonly table: string | undefined;
  readonly language: Language;
  /** False where German is only the usual language; headings of CSV are left as they are then. */
  readonly languageSaid: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Understands the arguments, or stops with what is wrong with them. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  const [command = "", ...operands] = positionals;
  refuseForeignOptions(command, Object.keys(values));
  refuseInputTwice([...operands, ...Object.values(values).flat()]);
  return {
    command,
    operands,
    rules: values.rules ?? "im-bw-2018-01",
    rulesSaid: values.rules !== undefined,
    format: formatOf(command, values.format),
    total:
      values.total === undefined ? undefined : oneOf<"fixed" | "table">("--total", values.total, ["fixed", "table"]),
    restoreLeadingZero: values["restore-leading-zero"] ?? false,
    ...poolingOptions(values),
    sheet: values.sheet,
    columns: columnOptions(values.column),
    names: values.names ?? null,
    district: values.district ?? null,
    ags: values.ags ?? null,
    totals: values.totals ?? false,
    plan: values.plan ?? null,
    ...reconstructionOptions(values),
    ...verifyOptions(values),
    complete: values.complete ?? false,
    staffing: values,
    ...compareOptions(values),
    boundaries: values.boundaries ?? null,
    boundaryKey: values.key,
    layer: values.layer,
    output: values.output ?? null,
    dialect: values.dialect === undefined ? null : oneOf("--dialect", values.dialect, SQL_DIALECTS),
    table: values.table,
    language: oneOf("--language", values.language ?? "de", LANGUAGES),
    languageSaid: values.language !== undefined,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

const LANGUAGES: readonly Language[] = ["de", "en"];

/**
 * The language that some arguments ask for, so that even a wrong call is answered in it.
 *
 * @returns German where they do not say, or name a language that is not spoken here
 */
export function languageOf(args: readonly string[]): Language {
  const asked = args.flatMap((word, at) => {
    if (word === "--language") return args[at + 1] ?? [];
    return word.startsWith("--language=") ? word.slice("--language=".length) : [];
  });
  return LANGUAGES.find((language) => language === asked.at(-1)) ?? "de";
}

/** Commands that do not let one choose make what they make. */
function formatOf(command: string, asked: string | undefined): Format {
  const formats = tableOf(command)?.formats ?? [];
  return asked === undefined || formats.length === 0 ? "text" : oneOf("--format", asked, formats);
}

function poolingOptions(values: Values) {
  const { neighbours = null, agreed = null, keep = null, leave = false, join = null, persons = null } = values;
  const { offers = "", scope, borders } = values;
  return {
    ...{ neighbours, agreed, keep, leave, join, persons },
    bordersOff: borders !== undefined && oneOf("--borders", borders, ["off"]) === "off",
    offers: offers === "" ? [] : offers.split(",").map((ags) => ags.trim()),
    scope: scope === undefined ? null : oneOf<Scope>("--scope", scope, ["district", "state", "rescue"]),
    priceOfRules: values["price-of-rules"] ?? false,
    wishes: values,
  };
}

function reconstructionOptions(values: Values) {
  return {
    budget: values.budget ?? null,
    mostTotal: values["most-total"] ?? null,
    usePersons: values["use-persons"] ?? false,
  };
}

/** What only `verify` knows. */
function verifyOptions({ against, known, pools, years = "1", attainable = false }: Values) {
  const files = { against: against ?? null, known: known ?? null, pools: pools ?? null };
  const spans = { "1": 1, "2": 2 } as const;
  return { ...files, attainable, years: spans[oneOf<"1" | "2">("--years", years, ["1", "2"])] };
}

/** What only `compare` knows. */
function compareOptions(values: Values) {
  const { mapping = null, "rules-after": rulesAfter = null, "agreed-after": agreedAfter = null } = values;
  return { mapping, rulesAfter, agreedAfter };
}

type Values = ReturnType<typeof parse>["values"];

function refuseForeignOptions(command: string, options: readonly string[]): void {
  const table = tableOf(command);
  if (table === undefined) return;
  const known: readonly string[] = optionsOf(table);
  const foreign = options.find((option) => !known.includes(option));
  if (foreign !== undefined) throw new WrongCall("foreign-option", { option: `--${foreign}`, command });
}

/** Standard input ends after its first reader; a second one would find nothing. */
function refuseInputTwice(words: readonly (string | boolean)[]): void {
  if (words.filter((word) => word === "-").length > 1) throw new WrongCall("input-twice", {});
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw misparsed(error);
  }
}

/** Node says it in a sentence; the option is the first quoted word of it. */
function misparsed(error: unknown): WrongCall {
  const { code = "", message = "" } = error as { code?: string; message?: string }; // SAFETY: read with defaults
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
  if (/^-\d/.test(option)) return new WrongCall("negative-number", { option });
  return new WrongCall(code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? "unknown-option" : "option-value", { option });
}

function oneOf<T extends string>(option: `--${OptionName}`, received: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === received);
  if (found === undefined) throw new WrongCall("not-one-of", { option, allowed, received });
  return found;
}
