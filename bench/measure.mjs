import { inOwnProcess, startProcess } from "./process.mjs";

const ROUNDS = 5;
const ROUND_MS = 40;
const MEDIAN_OF_AT_LEAST = 3;
/** Who has spent this long has been measured well enough. */
const ENOUGH_MS = 1500;

/** The middle of a list of numbers. */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Times contenders on one input, in turns, so that a slow moment of the machine meets all of them.
 *
 * @param limitMs who needs longer for one run is stopped
 * @returns for each name `{ ms }`, the median of the rounds, or why there is none, and `{ memory }`
 */
export async function sideBySide(names, input, limitMs) {
  const running = [];
  for (const name of names) running.push(await started(name, input, limitMs));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const runner of running) await takeTurn(runner);
  }
  for (const { process } of running) process.stop();
  const results = {};
  for (const { name, failed, samples } of running) {
    results[name] = failed ?? { ms: median(samples), memory: await memoryOf(name, input) };
  }
  return results;
}

async function started(name, input, limitMs) {
  const process = startProcess();
  await process.ask("prepare", { name, ...input });
  const { value, ...failed } = await process.ask("warmUp", {}, limitMs);
  if (value === undefined) return { name, process, failed, samples: [] };
  return { name, process, failed: null, samples: [], spent: 0, runs: Math.max(1, Math.round(ROUND_MS / value)) };
}

async function takeTurn(runner) {
  if (runner.failed !== null || (runner.spent > ENOUGH_MS && runner.samples.length >= MEDIAN_OF_AT_LEAST)) return;
  const { value } = await runner.process.ask("time", { runs: runner.runs });
  runner.samples.push(value);
  runner.spent += value * runner.runs;
}

async function memoryOf(name, input) {
  return await inOwnProcess(async (process) => {
    await process.ask("prepare", { name, ...input });
    return (await process.ask("memory")).value;
  });
}

/** What one contender gives each row, `{ value }`, or why there is nothing. */
export async function sharesOf(name, input) {
  return await inOwnProcess(async (process) => {
    await process.ask("prepare", { name, ...input });
    return await process.ask("shares");
  });
}

/** Runs a whole chain several times in one process and gives the medians of its stages. */
export async function chainOf(name, { rows, runs }) {
  const { value, error } = await inOwnProcess((process) => process.ask("chain", { name, rows, runs }));
  if (error !== undefined) throw new Error(error);
  const { memory, samples } = value;
  return { memory, counts: samples[0].counts, times: medians(samples.map(({ times }) => times)) };
}

/** The chain on the state, first thing in a fresh process; medians over several processes. */
export async function firstChainOf(processes) {
  const samples = [];
  for (let count = 0; count < processes; count += 1) {
    samples.push((await inOwnProcess((process) => process.ask("firstChain"))).value);
  }
  return medians(samples);
}

/** The median of each stage, and of the sums, which need not be the sum of the medians. */
function medians(samples) {
  const stages = Object.keys(samples[0]).map((stage) => [stage, median(samples.map((times) => times[stage]))]);
  const totals = samples.map((times) => Object.values(times).reduce((sum, ms) => sum + ms, 0));
  return { ...Object.fromEntries(stages), total: median(totals) };
}
