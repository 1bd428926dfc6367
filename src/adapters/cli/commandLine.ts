import { parseArgs } from "node:util";
import type { Scope } from "../../pooling/plan";
import { type Format, WrongCall } from "./outcome";
import { STAFFING_OPTIONS, type StaffingValues } from "./staffingOptions";
import { WISH_OPTIONS, type WishValues } from "./wishOptions";

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
  /** A list of municipalities whose names may stand for their keys. */
  readonly names: string | null;
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
  readonly language: "de" | "en";
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
  layer: { type: "string" },
  boundaries: { type: "string" },
  output: { type: "string", short: "o" },
  language: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

const COMMON = ["rules", "format", "help", "version"];
const TABLE = [...COMMON, "total", "restore-leading-zero", "sheet", "names"];

const POOLING = [
  ...[...TABLE, ...Object.keys(WISH_OPTIONS)],
  ...["neighbours", "borders", "agreed", "offers", "scope", "keep"],
];

/** Which options a command knows; an option that would do nothing is refused. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  frame: COMMON,
  allocate: TABLE,
  pools: [...POOLING, "price-of-rules"],
  exchange: [...POOLING, "ags", "leave", "join", "persons"],
  "check-plan": POOLING,
  explain: [
    ...POOLING,
    "ags",
    "totals",
    "plan",
    "language",
    ...Object.keys(STAFFING_OPTIONS).filter((one) => one !== "delegation"),
  ],
  staffing: [...TABLE, "ags", ...Object.keys(STAFFING_OPTIONS)],
  workbook: [...POOLING.filter((option) => option !== "format"), "output", "language"],
  report: [...POOLING.filter((option) => option !== "format"), ...["output", "language", "boundaries", "key", "layer"]],
  reconstruct: [
    ...["format", "help", "version", "restore-leading-zero", "sheet", "names"],
    ...["budget", "years", "most-total", "use-persons"],
  ],
  verify: [...TABLE, "language", "against", "known", "pools", "years", "attainable"],
  compare: [...TABLE, "rules-after", "mapping", "neighbours", "agreed", "agreed-after"],
  neighbours: ["help", "version", "key", "layer", "restore-leading-zero", "output"],
  demo: ["help", "version"],
};

const FIGURES: readonly Format[] = ["text", "json", "csv"];

/** Where a command prints other formats than most. */
const FORMATS: Readonly<Record<string, readonly Format[]>> = {
  verify: ["text", "json", "junit", "github"],
  explain: ["text", "markdown", "html", "json", "csv"],
};

/** Understands the arguments, or says in German what is wrong with them. */
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
    format: oneOf("--format", values.format ?? "text", FORMATS[command] ?? FIGURES),
    total:
      values.total === undefined ? undefined : oneOf<"fixed" | "table">("--total", values.total, ["fixed", "table"]),
    restoreLeadingZero: values["restore-leading-zero"] ?? false,
    ...poolingOptions(values),
    sheet: values.sheet,
    names: values.names ?? null,
    ags: values.ags ?? null,
    totals: values.totals ?? false,
    plan: values.plan ?? null,
    ...reconstructionOptions(values),
    ...verifyOptions(values),
    staffing: values,
    ...compareOptions(values),
    boundaries: values.boundaries ?? null,
    boundaryKey: values.key,
    layer: values.layer,
    output: values.output ?? null,
    language: oneOf<"de" | "en">("--language", values.language ?? "de", ["de", "en"]),
    help: values.help ?? false,
    version: values.version ?? false,
  };
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
