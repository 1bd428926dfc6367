import { readFileSync } from "node:fs";
import { imBw201801 } from "../dist/index.js";
import { readMunicipalities } from "../dist/input.js";
import { randomFrom } from "./prng.mjs";
import { syntheticKey } from "./syntheticKey.mjs";

const SEED = 20180105;

/** The text of a file under fixtures/. */
export function fixture(path) {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url), "utf8");
}

/** The state's 1,101 rows in the order of their keys, which is the order that ties go by. */
export function stateRows() {
  const table = readMunicipalities(fixture("state/bw-2018-modelled.csv"), imBw201801);
  if (!table.ok) throw new Error(table.issues.map((found) => found.message).join("\n"));
  return [...table.value.municipalities].sort((a, b) => (a.ags < b.ags ? -1 : 1));
}

/** The amounts that were printed in 2018, by key, in whole cents. */
export function publishedFrames() {
  const table = readMunicipalities(fixture("official/im-bw-2018-01/amounts.csv"), imBw201801);
  if (!table.ok) throw new Error(table.issues.map((found) => found.message).join("\n"));
  return new Map(table.value.municipalities.map(({ ags, frameCents }) => [ags, frameCents]));
}

/**
 * Made-up head counts, many small and few large like the state's; about one row in forty counts nobody.
 *
 * @param count rows, at most 1,000,000
 */
export function syntheticPersons(count) {
  const random = randomFrom(SEED);
  return Array.from({ length: count }, () => {
    const size = random();
    return random() < 0.025 ? 0 : 1 + Math.floor(400 * size * size * size * size);
  });
}

/** The synthetic table as CSV text, with the columns of the state's file. */
export function syntheticCsv(count) {
  const random = randomFrom(SEED + 1);
  const lines = syntheticPersons(count).map((persons, index) => {
    const ags = syntheticKey(index);
    const latitude = (47.6 + 2.1 * random()).toFixed(5);
    const longitude = (7.6 + 2.8 * random()).toFixed(5);
    const district = ags.slice(0, 5);
    return `${ags},Gemeinde ${index},${district},Landkreis ${district},5001,${latitude},${longitude},${persons},modelled`;
  });
  return `ags,name,kreis_code,kreis,vg_code,lat,lon,persons,basis\n${lines.join("\n")}\n`;
}
