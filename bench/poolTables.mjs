import { readFileSync } from "node:fs";
import { allocate, assess, cents, frameOf, imBw201801 } from "../dist/index.js";
import { readBorders } from "../dist/input.js";
import { fixture, stateRows } from "./data.mjs";
import { randomFrom } from "./prng.mjs";

const SEED = 51_000;
const source = "Rechenbeispiel dieses Vergleichs";

/** The programme's threshold for tables of any size, with frames as they are given. */
const germanyScale = {
  ...imBw201801,
  id: "germany-scale",
  budget: { ...imBw201801.budget, termCents: { value: cents(1e14), basis: "assumed", source } },
  totalPersons: { value: null, basis: "assumed", source },
  districts: null,
};

const tables = { state: stateTable, germany: germanyTable };

/**
 * Parsed input for `formPools`.
 *
 * @param name "state" or "germany"
 * @param weights for the state: frames are multiplied by `tenths` / 10, and with `noise` each by 0.80 to 1.20 as well
 * @returns assessed frames and borders
 */
export function poolTable(name, weights = { tenths: 10, noise: false }) {
  return tables[name](weights);
}

function stateTable({ tenths, noise }) {
  const random = randomFrom(SEED);
  const rows = stateRows().map(({ ags, name, persons, latitude, longitude }) => {
    const euros = frameOf(persons, imBw201801).frameCents / 100;
    const hundredths = noise ? 80 + Math.floor(41 * random()) : 100;
    // Half-up in whole numbers: the products are far below 2^53.
    const frameCents = Math.floor((euros * tenths * hundredths + 500) / 1000) * 100;
    return { ags, name, frameCents, latitude, longitude };
  });
  const borders = sound(readBorders(fixture("state/bw-adjacency.csv"))).borders;
  return { assessment: assessed(rows), borders };
}

/** A person counts as much as in 2018, so the frames are the programme's own and together far beyond its budget. */
function germanyTable() {
  const rows = cellsOf("de-scale.csv").map(([ags, name, , , latitude, longitude, persons]) => {
    const { frameCents } = frameOf(Number(persons), imBw201801);
    return { ags, name, frameCents, latitude: Number(latitude), longitude: Number(longitude) };
  });
  return { assessment: assessed(rows), borders: cellsOf("de-adjacency.csv") };
}

function assessed(rows) {
  return assess(sound(allocate(rows, germanyScale)));
}

/** These files have no quoted cells. */
function cellsOf(file) {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), "utf8");
  const [, ...lines] = text.trimEnd().split("\n");
  return lines.map((line) => line.split(","));
}

function sound(result) {
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}
