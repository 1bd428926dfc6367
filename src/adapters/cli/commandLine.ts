import { parseArgs } from "node:util";
import type { Scope } from "../../pooling/plan";
import { type Format, WrongCall } from "./outcome";

/** The words after `planungsrahmen`, understood. */
export interface CommandLine {
  readonly command: string;
  readonly operands: readonly string[];
  readonly rules: string;
  readonly format: Format;
  readonly total: "fixed" | "table" | undefined;
  readonly restoreLeadingZero: boolean;
  /** The sheet of a workbook that is the table; undefined where the command line does not say. */
  readonly sheet: string | undefined;
  /** A list of municipalities whose names may stand for their keys. */
  readonly names: string | null;
  readonly neighbours: string | null;
  readonly bordersOff: boolean;
  readonly agreed: string | null;
  readonly offers: readonly string[];
  /** Null where the command line does not say. */
  readonly scope: Scope | null;
  readonly priceOfRules: boolean;
  readonly ags: string | null;
  readonly help: boolean;
  readonly version: boolean;
}

const OPTIONS = {
  rules: { type: "string" },
  format: { type: "string" },
  total: { type: "string" },
  "restore-leading-zero": { type: "boolean" },
  sheet: { type: "string" },
  names: { type: "string" },
  neighbours: { type: "string" },
  borders: { type: "string" },
  agreed: { type: "string" },
  offers: { type: "string" },
  scope: { type: "string" },
  "price-of-rules": { type: "boolean" },
  ags: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

const COMMON = ["rules", "format", "help", "version"];
const TABLE = [...COMMON, "total", "restore-leading-zero", "sheet", "names"];

/** Which options a command knows; an option that would do nothing is refused. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  frame: COMMON,
  allocate: TABLE,
  pools: [...TABLE, "neighbours", "borders", "agreed", "offers", "scope", "price-of-rules"],
  "check-plan": [...TABLE, "neighbours", "borders", "agreed", "offers", "scope"],
  explain: [...TABLE, "ags"],
  demo: ["help", "version"],
};

/** Understands the arguments, or says in German what is wrong with them. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  const [command = "", ...operands] = positionals;
  refuseForeignOptions(command, Object.keys(values));
  refuseInputTwice([...operands, ...Object.values(values)]);
  const offers = values.offers ?? "";
  return {
    command,
    operands,
    rules: values.rules ?? "im-bw-2018-01",
    format: oneOf("--format", values.format ?? "text", ["text", "json", "csv"]),
    total:
      values.total === undefined ? undefined : oneOf<"fixed" | "table">("--total", values.total, ["fixed", "table"]),
    restoreLeadingZero: values["restore-leading-zero"] ?? false,
    sheet: values.sheet,
    names: values.names ?? null,
    neighbours: values.neighbours ?? null,
    bordersOff: values.borders !== undefined && oneOf("--borders", values.borders, ["off"]) === "off",
    agreed: values.agreed ?? null,
    offers: offers === "" ? [] : offers.split(",").map((ags) => ags.trim()),
    scope: values.scope === undefined ? null : oneOf<Scope>("--scope", values.scope, ["district", "state"]),
    priceOfRules: values["price-of-rules"] ?? false,
    ags: values.ags ?? null,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function refuseForeignOptions(command: string, options: readonly string[]): void {
  const foreign = options.find((option) => KNOWN[command]?.includes(option) === false);
  if (foreign !== undefined) throw new WrongCall(`--${foreign} gehört nicht zu „${command}“`);
}

/** Standard input ends after its first reader; a second one would find nothing. */
function refuseInputTwice(words: readonly (string | boolean)[]): void {
  if (words.filter((word) => word === "-").length < 2) return;
  throw new WrongCall("„-“ (Standardeingabe) lässt sich nur einmal lesen; die anderen Angaben brauchen Dateien");
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongCall(germanMessage(error));
  }
}

/** Node says it in English; the option is the first quoted word of its message. */
function germanMessage(error: unknown): string {
  const { code = "", message = "" } = error as { code?: string; message?: string }; // SAFETY: read with defaults
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
  if (/^-\d/.test(option)) return `„${option}“ ist keine Option und keine Personenzahl (Personen zählen ab 0)`;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `„${option}“ ist keine Option`;
  return `„${option}“ passt so nicht: manche Optionen brauchen einen Wert, andere nehmen keinen`;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new WrongCall(`${option} kennt nur ${allowed.join(", ")}; gefunden „${value}“`);
  return found;
}
