import { allocate, assess, formPools, imBw201801 } from "../dist/index.js";
import { readBorders, readMunicipalities } from "../dist/input.js";
import { fixture, syntheticCsv } from "./data.mjs";
import { withoutLists } from "./rules.mjs";

/** The texts that the chain on the state begins with; they are in memory before the clock starts. */
export function stateTexts() {
  return { table: fixture("state/bw-2018-modelled.csv"), borders: fixture("state/bw-adjacency.csv") };
}

/** The synthetic table as text. */
export function syntheticTexts(rows) {
  return { table: syntheticCsv(rows) };
}

/** From CSV text to pools for the whole state, with the programme's own rules. */
export function stateChain(texts) {
  const stages = stopwatch();
  const table = stages.run("readMunicipalities", () => sound(readMunicipalities(texts.table, imBw201801)));
  const { borders } = stages.run("readBorders", () => sound(readBorders(texts.borders)));
  const allocation = stages.run("allocate", () => sound(allocate(table.municipalities, imBw201801)));
  const assessment = stages.run("assess", () => assess(allocation));
  const inDistrict = stages.run("formPools, district", () => sound(formPools(assessment, { borders })));
  const inState = stages.run("formPools, state", () => sound(formPools(assessment, { borders, scope: "state" })));
  const counts = [table.municipalities.length, borders.length, inDistrict.pools.length, inState.pools.length];
  return { times: stages.times, counts, held: [table, borders, assessment, inDistrict, inState] };
}

/** From CSV text to assessed frames; made-up rows have no borders. */
export function syntheticChain(texts) {
  const stages = stopwatch();
  const total = { total: "table" };
  const table = stages.run("readMunicipalities", () => sound(readMunicipalities(texts.table, withoutLists, total)));
  const allocation = stages.run("allocate", () => sound(allocate(table.municipalities, withoutLists, total)));
  const assessment = stages.run("assess", () => assess(allocation));
  return { times: stages.times, counts: [table.municipalities.length], held: [table, assessment] };
}

function sound(result) {
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

function stopwatch() {
  const times = {};
  return {
    times,
    run(stage, work) {
      const start = performance.now();
      const result = work();
      times[stage] = performance.now() - start;
      return result;
    },
  };
}
