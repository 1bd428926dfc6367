import { timedInputs } from "./cases.mjs";
import { contenders, OURS, PEERS } from "./contenders.mjs";
import { sideBySide } from "./measure.mjs";
import { milliseconds, printHeading, printLines, printTable, ratio } from "./print.mjs";

/** Smaller results cannot be told from what the engine itself does. */
const NOISE_MB = 0.05;
const LIMIT_MS = 4000;
const HEADER = ["", "median ms", "time / ours", "result MB", "held / ours", "peak growth MB"];

/** Part 1: how long dividing takes, and how much memory, next to the peers. */
export async function showAllocation() {
  printHeading("1  Dividing 58,000,000 euros by largest remainder");
  printLines(
    "planungsrahmen's allocate also checks every row, orders the rows by key, sums up, and records",
    "the steps of every figure; the peers return bare numbers (dinero.js: money objects). That is not",
    "the same work, and the ratios say what the checks and the steps cost. `result` is the heap that",
    "the answer holds on to; `peak growth` is by how much the process grew during its first run.",
  );
  for (const { title, ...input } of timedInputs(100_000)) {
    printLines("", title);
    const results = await sideBySide(Object.keys(contenders), input, LIMIT_MS);
    const rows = Object.entries(results).map(([name, result]) => [name, ...cellsOf(result, results[OURS])]);
    printTable(HEADER, rows);
    printLines(summaryOf(results));
  }
}

function cellsOf({ ms, memory, stopped, error }, ours) {
  if (stopped) return [`> ${milliseconds(LIMIT_MS)}`, `> ${ratio(LIMIT_MS, ours.ms)}`, "stopped", "", ""];
  if (error !== undefined) return [error.slice(0, 20), "", "", "", ""];
  return [
    milliseconds(ms),
    ratio(ms, ours.ms),
    memory.held < NOISE_MB ? `< ${NOISE_MB}` : memory.held.toFixed(2),
    memory.held < NOISE_MB ? "" : ratio(memory.held, ours.memory.held),
    memory.grown < 1 ? "< 1" : memory.grown.toFixed(0),
  ];
}

function summaryOf(results) {
  const ours = results[OURS].ms;
  const faster = PEERS.filter((name) => results[name].ms < ours);
  const slower = PEERS.filter((name) => !faster.includes(name));
  return `  Faster than ours: ${faster.join(", ") || "none"}. Slower: ${slower.join(", ") || "none"}.`;
}
