import { chainOf, firstChainOf } from "./measure.mjs";
import { milliseconds, printHeading, printLines, printTable, whole } from "./print.mjs";

const STATE_RUNS = 15;
const SYNTHETIC_ROWS = 100_000;
const SYNTHETIC_RUNS = 3;
const FRESH_PROCESSES = 5;

/** Part 4: the whole way from CSV text, stage by stage. */
export async function showChain() {
  printHeading("4  The whole chain, from CSV text");
  printLines(
    "No peer has such a chain, so there is nothing to stand side by side; the times are for orientation.",
    "Reading includes every check of the cells, the rows and the table against the budget.",
  );
  await showState();
  await showSynthetic();
}

async function showState() {
  const first = await firstChainOf(FRESH_PROCESSES);
  const { counts, times, memory } = await chainOf("state", { runs: STATE_RUNS });
  const [rows, borders, inDistrict, inState] = counts;
  printLines(
    "",
    `the state: ${whole(rows)} rows, ${whole(borders)} borders; ${inDistrict} pools in districts, ${inState} across the state`,
  );
  const stages = Object.keys(times).map((stage) => [
    stage,
    milliseconds(first[stage]),
    milliseconds(times[stage]),
    part(times[stage], times.total),
    rate(rows, times[stage]),
  ]);
  printTable(["", "first run ms", "median ms", "part of total", "rows a second"], stages);
  printLines(
    `  First run: median of ${FRESH_PROCESSES} fresh processes, without the start of node; then ${STATE_RUNS} runs in one.`,
    sizes(memory),
  );
}

async function showSynthetic() {
  const { counts, times, memory } = await chainOf("synthetic", { rows: SYNTHETIC_ROWS, runs: SYNTHETIC_RUNS });
  printLines("", `${whole(counts[0])} synthetic rows, the programme's rule, total of the table, any district`);
  const stages = Object.keys(times).map((stage) => [
    stage,
    milliseconds(times[stage]),
    part(times[stage], times.total),
    rate(counts[0], times[stage]),
  ]);
  printTable(["", "median ms", "part of total", "rows a second"], stages);
  printLines(sizes(memory));
}

function part(ms, total) {
  return `${Math.round((100 * ms) / total)} %`;
}

function rate(rows, ms) {
  return whole(Math.round((rows / ms) * 1000));
}

function sizes({ held, grown, peak }) {
  return `  Results hold ${held.toFixed(1)} MB; the process grew by ${grown.toFixed(0)} MB to a peak of ${peak.toFixed(0)} MB.`;
}
