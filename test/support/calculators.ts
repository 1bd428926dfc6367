import { allocate, assess, formPools, ruleSetById } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import { readCsv } from "../../src/input/readCsv";
import type { Border } from "../../src/pooling/plan";
import { cli } from "./cli";
import { unwrap } from "./fixtures";
import { excelHost, type SpreadsheetHost, sheetsHost } from "./spreadsheetHosts";

/** A table as text, under any headings that the readers know. */
export type Csv = string;

/** What is said of one municipality: frame in euros, status, what is missing to the threshold in euros. */
export type FrameLine = readonly [ags: string, frame: number, status: string, missing: number];

/** Where one ends in a plan: place, number of the pool, its frame in euros, what is missing in euros. */
export type PlaceLine = readonly [ags: string, place: string, pool: number, frame: number, missing: number];

/** Somebody who works out a table: the core itself, or one of those who embed it. Blank figures are 0. */
export interface Calculator {
  readonly name: string;
  frames(table: Csv, rules: string): readonly FrameLine[];
  /** Under the rules of 2018 unless said. */
  plan(table: Csv, borders: readonly Border[], rules?: string): readonly PlaceLine[];
}

/** A table read and assessed by the core. */
export function assessment(table: Csv, rules: string) {
  const ruleSet = ruleSetById(rules);
  if (ruleSet === undefined) throw new Error(rules);
  return assess(unwrap(allocate(unwrap(readMunicipalities(table, ruleSet)).municipalities, ruleSet)));
}

/** The core, by which all others are measured. */
export const core: Calculator = {
  name: "the core",
  frames: (table, rules) =>
    assessment(table, rules).municipalities.map(({ ags, frameCents, status, marginCents }) => {
      return [ags, frameCents / 100, status, Math.max(0, -marginCents / 100)];
    }),
  plan: (table, borders, rules = "im-bw-2018-01") => {
    const { places, pools } = unwrap(formPools(assessment(table, rules), { borders }));
    return places.map(({ ags, place, pool, stranded }) => {
      const frame = pool === null ? 0 : (pools[pool - 1]?.frameCents ?? 0) / 100;
      return [ags, place, pool ?? 0, frame, (stranded?.missingCents ?? 0) / 100];
    });
  },
};

/** Rows of a CSV, the header first. */
function cellsOf(text: Csv): string[][] {
  return readCsv(text, ",").rows.map(({ cells }) => cells.map((cell) => String(cell ?? "")));
}

/** Rows of a CSV as records of text. */
function records(text: Csv): Record<string, string>[] {
  const [header = [], ...rows] = cellsOf(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
}

/** The command line, by its CSV. */
const commandLine: Calculator = {
  name: "the command line",
  frames: (table, rules) => {
    const { out } = cli(`allocate t.csv --format csv --rules ${rules}`, { "t.csv": table });
    return records(out).map(({ ags = "", frame_eur, status = "", margin_eur }) => {
      return [ags, Number(frame_eur), status, Math.max(0, -Number(margin_eur))];
    });
  },
  plan: (table, borders) => {
    const pairs = ["ags_a,ags_b", ...borders.map((pair) => pair.join(","))].join("\n");
    const { out } = cli("pools t.csv --neighbours b.csv --format csv", { "t.csv": table, "b.csv": pairs });
    return records(out).map(({ ags = "", status = "", pool, pool_frame_eur, missing_eur }) => {
      return [ags, status, Number(pool), Number(pool_frame_eur), Number(missing_eur)];
    });
  },
};

/** A table as a range: a header, figures as numbers, everything else as text. */
export function rangeOf(table: Csv): (string | number)[][] {
  const [header = [], ...rows] = cellsOf(table);
  const isFigure = (index: number) => ["persons", "lat", "lon"].includes(header[index] ?? "");
  return [
    header,
    ...rows.map((cells) => cells.map((cell, index) => (isFigure(index) && cell !== "" ? Number(cell) : cell))),
  ];
}

/** The same range in a sheet where every cell was formatted as text, figures with a decimal comma or thousands. */
function asText(range: readonly (readonly (string | number)[])[]): string[][] {
  return range.map((row) => row.map((cell) => (typeof cell === "number" ? germanText(cell) : cell)));
}

function germanText(figure: number): string {
  const [whole = "", decimals] = String(figure).split(".");
  return decimals === undefined ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : `${whole},${decimals}`;
}

/** A spreadsheet, by functions that fill the columns beside the table. */
function spreadsheet({ name, call }: SpreadsheetHost, written = rangeOf): Calculator {
  const beside = (range: readonly (readonly unknown[])[], ...columns: unknown[]) => {
    const [, ...rows] = range;
    const lines = rows.map(([ags], index) => [
      ags,
      ...columns.flatMap((column) => (column as unknown[][])[index + 1] ?? []),
    ]);
    return lines.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) as never;
  };
  const figures = (column: unknown) =>
    (column as unknown[][]).map((row) => row.map((cell) => (cell === "" ? 0 : cell)));
  return {
    name,
    frames: (table, rules) => {
      const range = written(table);
      const columns = ["FRAMES", "ELIGIBILITY", "SHORTFALL"].map((id) => call(id, range, rules));
      return beside(range, ...columns);
    },
    plan: (table, borders) => {
      const range = written(table);
      return beside(range, figures(call("POOLPLAN", range, [["ags_a", "ags_b"], ...borders])));
    },
  };
}

/** Everyone who embeds the core and must say the same; whoever joins is tested with the others. */
export const embedders: readonly Calculator[] = [
  commandLine,
  spreadsheet(excelHost()),
  spreadsheet(sheetsHost()),
  spreadsheet({ ...sheetsHost(), name: "Google Sheets with text in every cell" }, (table) => asText(rangeOf(table))),
];
