import type { NoteMessages } from "../../commands/notes";
import { format } from "../format";
import { nounsOf } from "../nouns";

const MAP = {
  none: "no map",
  drawn: "with a map",
  "nobody-inside": "no map: nobody in the table lies within these boundaries",
};

const pools = (count: number) => format.count(count, "pool", "pools");

export const notes: NoteMessages = {
  standardInput: "standard input",
  seeHelp: (command) => `planungsrahmen ${command === null ? "" : `${command} `}--help shows how it is called.`,
  problems: (source, count) => `${source}: ${format.count(count, "problem", "problems")}, nothing was calculated.`,
  unusableInput: "unusable input",
  restoredAlone: ({ row, found, ags }) => `row ${row}: leading zero restored, ${found} → ${ags}`,
  nearNeighbours: (count, pairs) => {
    const named = pairs.map(([a, b]) => `${a}–${b}`).join(", ");
    const all = pairs.length < count ? `${named}, …` : named;
    return `not neighbours, but probably meant to be: ${format.count(count, "pair lies", "pairs lie")} close together while their boundaries do not match: ${all}`;
  },
  borders: (municipalities, borders) =>
    `${format.count(municipalities, "municipality", "municipalities")}, ${format.count(borders, "shared border", "shared borders")}`,
  withoutBorder: (named) =>
    `without a border shared with another: ${named.map(({ ags, name }) => (name === null ? ags : `${ags} ${name}`)).join(", ")}`,
  made: (file, { rows, terms, megabytes, ...has }) => {
    const { row } = nounsOf(terms);
    const parts = [
      format.count(rows, row.one, row.several),
      has.pools === null ? "no plan" : pools(has.pools),
      ...(has.map === undefined ? [] : [MAP[has.map]]),
      ...(megabytes === undefined ? [] : [`${megabytes.toFixed(1)} MB`]),
    ];
    return `${file}: ${parts.join(", ")}`;
  },
  unwritten: (file, code) => `${file ?? "standard output"}: cannot be written (${code})`,
};
