import fc from "fast-check";
import { describe } from "vitest";
import type { Municipality } from "../../src/allocation/municipality";
import { frameOf, imBw201801 } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import { cli } from "../support/cli";
import { unwrap } from "../support/fixtures";
import { tables } from "../support/generators";
import { property } from "../support/property";

type Write = (table: readonly Municipality[]) => string;
type Frames = (table: readonly Municipality[]) => readonly (readonly [string, number])[];

const toCsv = (table: readonly Municipality[]) =>
  `ags,name,persons\n${table.map((row) => `${row.ags},${row.name},${row.persons}\n`).join("")}`;

const written =
  (format: "csv" | "json"): Write =>
  (table) =>
    cli(`allocate t.csv --format ${format}`, { "t.csv": toCsv(table) }).out;

const core: Frames = (table) =>
  table.map(({ ags, persons }) => [ags, frameOf(persons ?? 0, imBw201801).frameCents / 100] as const);

const commandLine: Frames = (table) =>
  written("csv")(table)
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","))
    .map((cells) => [cells[0] ?? "", Number(cells[3])] as const);

/** Reads what was written and says whether keys, names and head counts came back. */
function comesBack(table: readonly Municipality[], text: string): boolean {
  const read = readMunicipalities(text, imBw201801);
  if (!read.ok) return false;
  const figures = (rows: readonly Municipality[]) =>
    JSON.stringify(rows.map(({ ags, name, persons }) => [ags, name, persons]));
  return figures(unwrap(read).municipalities) === figures([...table].sort((a, b) => (a.ags < b.ags ? -1 : 1)));
}

describe("round trip and agreement", () => {
  for (const format of ["csv", "json"] as const) {
    property<Write>(
      `round trip: what allocate writes as ${format} is read back as it was`,
      (subject) => fc.property(tables, (table) => comesBack(table, subject(table))),
      { right: written(format), wrong: (table) => written(format)(table).replace(/\b0(8\d{6})/g, "$1") },
    );
  }

  property<Frames>(
    "agreement: the command line prints the core's frames to the euro",
    (subject) =>
      fc.property(tables, (table) => {
        const sorted = [...table].sort((a, b) => (a.ags < b.ags ? -1 : 1));
        return JSON.stringify(subject(sorted)) === JSON.stringify(core(sorted));
      }),
    {
      right: commandLine,
      wrong: (table) => table.map(({ ags, persons }) => [ags, Math.floor((persons ?? 0) * 796.08)] as const),
    },
  );
});
