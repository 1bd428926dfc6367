import { cpus } from "node:os";
import { showGrowth } from "./partPoolGrowth.mjs";
import { showQuotes } from "./partPoolQuotes.mjs";
import { showWeights } from "./partPoolWeights.mjs";
import { showContest } from "./poolContest.mjs";
import { meetsTargets } from "./poolTargets.mjs";
import { printLines } from "./print.mjs";

const start = performance.now();
printLines(
  `planungsrahmen pools on node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} processors`,
  "",
  "How many pools of at least 51,000 euros a map can hold: max-p-regions (Duque, Anselin, Rey 2012).",
  "The peer is the construction phase of the published heuristic (Wei, Rey, Knaap 2020), written anew",
  "here so that both run in one language: the best of so many constructions of the whole map, as spopt",
  "does it, and the best of so many for each area by itself, which spopt leaves to its caller. It gets",
  "only who can be in a pool, ready as a graph; ours begins with the parsed table and also proves.",
  "Absolute times and sizes are for orientation only: quote ratios. Every row is a process of its own,",
  "and every plan, though not its bound, is checked by a program that made none.",
  "",
  "first: the first run of the process; median: of up to 9 runs, the first included, empty where there",
  "is one. ours / time: how many times as long as this row ours takes. grown: by how much the first run",
  "made the process grow. max-p, 99: the peer with 99 constructions. Slowest areas: so many",
  "municipalities in so many milliseconds.",
  "",
  "Borders and names © GeoBasis-DE / BKG 2017 (Daten verändert). Head counts are modelled, made up.",
);

const state = await showContest("1  The state, inside districts", {
  table: "state",
  scope: "district",
  constructions: [99, 9999],
});
const across = await showContest("2  The state, across districts", {
  table: "state",
  scope: "state",
  constructions: [99, 999, 9999],
});
const germany = await showContest("3  All of Germany, inside districts", {
  table: "germany",
  scope: "district",
  constructions: [99, 9999],
});
showGrowth(state, germany);
const scaled = await showWeights();
showQuotes();
const enough = meetsTargets({ state, across, germany });

const faults = [...[state, across, germany].flatMap(({ ours, peers }) => [ours, ...peers]), ...scaled]
  .map(({ fault }) => fault)
  .filter((fault) => fault !== null);
printLines("", `Done after ${Math.round((performance.now() - start) / 1000)} s.`);
if (faults.length > 0) printLines(`Plans that are none: ${faults.join("; ")}.`);
if (!enough) printLines("A target is missed: see part 7.");
if (faults.length > 0 || !enough) process.exitCode = 1;
