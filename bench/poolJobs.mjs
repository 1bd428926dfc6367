/*
 * The other side of poolProcess.mjs: one job in a process of its own. The clock starts with parsed input (planungsrahmen)
 * or with the finished graph (the peer), and every plan is held against the graph after it has stopped.
 */
import { formPools } from "../dist/index.js";
import { areaClock } from "./areaClock.mjs";
import { maxPHeuristic } from "./maxPHeuristic.mjs";
import { faultOf } from "./poolCheck.mjs";
import { componentGraph, poolGraph } from "./poolGraph.mjs";
import { poolTable } from "./poolTables.mjs";

const SEED = 1;
/** A median of up to so many runs, as long as they take no longer than this together. */
const MOST_RUNS = 9;
const ENOUGH_MS = 1500;
/** So many areas are named with their time. */
const SLOWEST = 3;

const jobs = {
  planungsrahmen({ table: name, weights, scope }) {
    const table = poolTable(name, weights);
    const clock = areaClock();
    const { result, ...cost } = measured(() => {
      clock.start();
      return formPools(table.assessment, { borders: table.borders, scope, seed: SEED, onProgress: clock.mark });
    });
    if (!result.ok) throw new Error(result.issues[0].message);
    const { pools, proposedPoolsAtMost: atMost, areas } = result.value;
    const closedBy = counted(areas.filter(({ poolsAtMost }) => poolsAtMost > 0).map((area) => area.closedBy));
    const fault = faultOfPlan(poolGraph(table, scope), pools);
    return { ...cost, pools: pools.length, atMost, closedBy, fault, areaTimes: clock.slowest(areas, SLOWEST) };
  },

  maxPHeuristic({ table, weights, scope, constructions, apart }) {
    const graph = poolGraph(poolTable(table, weights), scope);
    const work = apart ? areaByArea(graph, constructions) : () => maxPHeuristic(graph, constructions, SEED);
    const { result, ...cost } = measured(work);
    return { ...cost, pools: result.length, fault: faultOf(graph, result) };
  },

  /** What there is to plan, without a plan. */
  size({ table: name, scope }) {
    const table = poolTable(name);
    const { poolable, components } = poolGraph(table, scope);
    const municipalities = table.assessment.municipalities.length;
    return { municipalities, borders: table.borders.length, poolable, areas: components.length };
  },
};

function faultOfPlan(graph, pools) {
  const place = new Map(graph.keys.map((key, vertex) => [key, vertex]));
  const asVertices = pools.map(({ members }) => members.map((ags) => place.get(ags)));
  return faultOf(graph, asVertices);
}

/** The heuristic once for each area, so that the best constructions of all areas come together. */
function areaByArea(graph, constructions) {
  const areas = graph.components.map((vertices) => ({ vertices, area: componentGraph(graph, vertices) }));
  return () =>
    areas.flatMap(({ vertices, area }, index) =>
      maxPHeuristic(area, constructions, SEED + index).map((pool) => pool.map((vertex) => vertices[vertex])),
    );
}

function counted(names) {
  const counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The peak is that of the first run, before later runs leave more behind. */
function measured(work) {
  globalThis.gc();
  const before = process.resourceUsage().maxRSS;
  const { result, ms } = timed(work);
  const peak = process.resourceUsage().maxRSS;
  const samples = [ms];
  for (let spent = ms; spent < ENOUGH_MS && samples.length < MOST_RUNS; spent += samples.at(-1)) {
    samples.push(timed(work).ms);
  }
  const medianMs = [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)];
  return { result, firstMs: ms, medianMs, runs: samples.length, peakMb: peak / 1024, grownMb: (peak - before) / 1024 };
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

process.on("message", ({ job, data }) => {
  try {
    process.send({ value: jobs[job](data) });
  } catch (error) {
    process.send({ error: String(error.message) });
  }
});
