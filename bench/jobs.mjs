/*
 * The other side of process.mjs: answers one question after the other in a process of its own, so that every contender
 * has a heap and a compiler to itself and one that takes too long can be stopped.
 */
import { contenders } from "./contenders.mjs";

let prepared = null;
let copies = 1;
const MEGABYTE = 1024 * 1024;
/** A result of few rows is lost in the noise of the heap, so it is weighed in copies of together so many rows ... */
const COPIED_ROWS = 50_000;
/** ... or as many as this time allows. */
const COPYING_MS = 1000;

const jobs = {
  async prepare({ name, persons, units, stepCents }) {
    const prepare = await contenders[name]();
    prepared = prepare(persons, units, stepCents);
    copies = Math.max(1, Math.floor(COPIED_ROWS / persons.length));
  },

  /** Runs until the compiler has settled; says how long one run takes by then. */
  warmUp() {
    const end = performance.now() + 300;
    let last = 0;
    for (let run = 0; run < 3 || performance.now() < end; run += 1) {
      last = timeOf(prepared.divide);
      if (last > 500) break; // whoever needs this long gains nothing from a second try
    }
    return last;
  },

  time({ runs }) {
    globalThis.gc();
    return (
      timeOf(() => {
        for (let run = 0; run < runs; run += 1) prepared.divide();
      }) / runs
    );
  },

  memory: () => memoryOf(prepared.divide, copies),

  shares: () => prepared.sharesOf(prepared.divide()),

  async chain({ name, rows, runs }) {
    const { stateChain, stateTexts, syntheticChain, syntheticTexts } = await import("./chain.mjs");
    const texts = name === "state" ? stateTexts() : syntheticTexts(rows);
    const chain = name === "state" ? stateChain : syntheticChain;
    const memory = memoryOf(() => chain(texts).held, 1);
    const samples = [];
    for (let run = 0; run < runs; run += 1) {
      const { times, counts } = chain(texts);
      samples.push({ times, counts });
    }
    return { memory, samples };
  },

  /** One run in a process that has run nothing before, as the command line does. */
  async firstChain() {
    const { stateChain, stateTexts } = await import("./chain.mjs");
    return stateChain(stateTexts()).times;
  },
};

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How much the process grew during its first run, and what the result of a further one holds on to. */
function memoryOf(work, most) {
  globalThis.gc();
  const peakBefore = process.resourceUsage().maxRSS;
  const ms = timeOf(work);
  const peak = process.resourceUsage().maxRSS;
  // Not the first run, because that also leaves compiled code on the heap.
  const results = new Array(Math.max(1, Math.min(most, Math.floor(COPYING_MS / ms)))).fill(null);
  const heapBefore = cleanHeap();
  for (const index of results.keys()) results[index] = work();
  const held = (cleanHeap() - heapBefore) / results.length;
  // Reading the results here keeps them from being collected before they are weighed.
  return { held: held / MEGABYTE, grown: (peak - peakBefore) / 1024, peak: peak / 1024, copies: results.length };
}

/** What is left after collecting until caches and old code are gone too, which takes several rounds. */
function cleanHeap() {
  for (let round = 0; round < 8; round += 1) globalThis.gc();
  return process.memoryUsage().heapUsed;
}

process.on("message", async ({ job, data }) => {
  try {
    process.send({ value: await jobs[job](data) });
  } catch (error) {
    process.send({ error: String(error.message) });
  }
});
