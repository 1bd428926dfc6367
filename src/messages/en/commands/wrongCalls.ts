import type { NamedDistrict } from "../../../names/findDistrict";
import type { Operand, WrongCallMessages } from "../../commands/wrongCalls";

const OPERANDS: Readonly<Record<Operand, string>> = {
  persons: "a head count",
  table: "a table (CSV, .xlsx, .ods or JSON, “-” for standard input)",
  "official-table": "an official table, or a folder with a source.json",
  boundaries: "a file of boundaries (GeoJSON or TopoJSON)",
};

function called({ key, name }: NamedDistrict): string {
  return `${name} (${key})`;
}

export const wrongCalls: WrongCallMessages = {
  "unknown-command": ({ command }) => `“${command}” is not a command`,
  "unknown-option": ({ option }) => `“${option}” is not an option`,
  "negative-number": ({ option }) => `“${option}” is neither an option nor a head count (persons count from 0)`,
  "foreign-option": ({ option, command }) => `${option} is not an option of “${command}”`,
  "option-value": ({ option }) => `“${option}” does not fit: some options need a value, others take none`,
  "not-one-of": ({ option, allowed, received }) => `${option} takes only ${allowed.join(", ")}; found “${received}”`,
  "input-twice": () => "“-” (standard input) can be read only once; the others have to be files",
  "missing-operand": ({ command, operand }) => `${command} needs ${OPERANDS[operand]}`,
  "surplus-operand": ({ command, surplus }) => `${command} takes one argument only; “${surplus}” is one too many`,
  "no-operand": ({ command }) => `${command} takes no argument`,
  "two-operands": ({ command }) =>
    command === "compare"
      ? "compare needs two arguments: the table before and the table after"
      : "check-plan needs two arguments: the plan (JSON) and the table that it was made from",
  "neighbours-or-borders": ({ command }) =>
    `${command} needs either --neighbours FILE or --borders off; neither is needed where all keys begin with 08, because the neighbours in Baden-Württemberg are known`,
  "missing-key": ({ command }) => `${command} needs --ags and the key of the municipality`,
  "missing-budget": ({ command }) => `${command} needs --budget and the budget of one year in euros`,
  "missing-output": ({ command, extension }) => `${command} needs -o and the name of the file to make (${extension})`,
  "missing-dialect": () => "sql needs --dialect and the database: postgresql or duckdb",
  "not-a-table": ({ received }) =>
    `--table needs the name of a table as it stands in a query (office."municipalities 2018"); found "${received}"`,
  "wrong-extension": ({ extension, received }) => `-o needs a name that ends in ${extension}; found “${received}”`,
  "overwrites-input": ({ output }) => `-o names a file that is read (“${output}”); it would be overwritten`,
  "one-subject": ({ command }) => `${command} needs exactly one of --ags KEY, --pool KEY+KEY, --totals`,
  "one-change": ({ command }) => `${command} needs exactly one of --leave, --join NUMBER, --persons NUMBER`,
  "one-applicant": ({ command }) => `${command} takes only one of --ags, --pool, --delegation`,
  "one-plan": () => "--plan is a plan already; options for planning do not go with it",
  "agreed-without-neighbours": () =>
    "with agreed pools, compare needs --neighbours FILE unless all keys of both tables begin with 08",
  "key-without-boundaries": () => "--key and --layer say how to read --boundaries; without boundaries they do nothing",
  "end-without-start": () => "--end and --interruption need --start, the first day of employment",
  "totals-have-no-posts": () => "--totals has no posts; --ags and --pool have",
  "needs-applicant": ({ option }) =>
    `${option} needs --ags, --pool or --delegation; for everyone at once only with --format json or csv`,
  "kept-otherwise": ({ isKept }) =>
    `the plan was made ${isKept ? "with" : "without"} --keep; check-plan has to be called in the same way`,
  "not-a-count": ({ option, received }) => `${option} needs a whole number from 0; found “${received}”`,
  "not-whole": ({ option, received }) => `${option} needs a whole number; found “${received}”`,
  "out-of-range": ({ option, quantity, least, most, received }) => {
    const what = quantity === "euros" ? "an amount in euros" : "a whole number of persons";
    return `${option} needs ${what} from ${least} to ${most}; found “${received}”`;
  },
  "ambiguous-district": ({ received, candidates }) =>
    `--district "${received}" is the name of several districts: ${candidates.map(called).join(" or ")}; give the full name or the key`,
  "unknown-district": ({ received, nearest, hasNames }) => {
    if (!hasNames) {
      return `--district "${received}": no names are known for the districts of this table; give the first five digits of their keys`;
    }
    const asked = nearest.length === 0 ? "" : `; did you mean ${nearest.map(called).join(" or ")}?`;
    return `--district needs the name of a district or the first five digits of its keys; found "${received}"${asked}`;
  },
  "district-without-rows": ({ district, others }) =>
    `the table has no row of --district ${called(district)}; it has ${others.map(called).join(", ")}`,
  "not-for-a-district": ({ command, because }) =>
    because === "remainder"
      ? `${command} cannot be used with --district under these rules: what rounding leaves over is shared among all rows of the table`
      : `with --district, ${command} only shows pools inside the district; pools --scope state or rescue shows those across its border`,
  "not-a-column": ({ received, fields }) =>
    `--column is FIELD=HEADING, for example --column persons="Anzahl 2017" (FIELD: ${fields.join(", ")}), not “${received}”`,
  "too-few-keys": ({ option, received }) => `${option} needs at least two keys joined by +; found “${received}”`,
  "not-a-pair": ({ option, received }) => `${option} needs exactly two keys joined by +; found “${received}”`,
  "not-kilometres": ({ option, received }) => `${option} needs kilometres such as 12 or 12.5; found “${received}”`,
  "named-twice": ({ option, received }) => `${option} names something twice: “${received}”`,
  "not-posts": ({ received }) => `--posts expects posts such as “degree:1.00+vocational:0.50”; found “${received}”`,
  "not-a-sharing-key": ({ received }) =>
    `--key takes frame, persons or shares such as “08435013:1+08435029:2”; found “${received}”`,
  "not-a-week": ({ received }) =>
    `--week-hours expects the hours of a full week such as 39 or 39.5; found “${received}”`,
  "not-an-interruption": ({ received }) =>
    `--interruption expects two days such as 2018-06-10..2018-07-20; found “${received}”`,
};
