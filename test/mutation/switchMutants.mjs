import { appendFileSync } from "node:fs";
import { TestRunner } from "vitest";

/** How often a mutant may be reached, as a multiple of how often the program itself passes: more is an endless loop. */
const MOST_HITS = 100;
/** Tests that take longer wait until all others have had their chance. */
const SLOW_MILLISECONDS = 20;
/** Tests that take even longer, as those of the whole state, are for mutants that no other test reaches. */
const LAST_RESORT_MILLISECONDS = 1_000;

globalThis.__stryker__ ??= {};
const switches = globalThis.__stryker__;
const decided = new Set(JSON.parse(process.env.MUTATION_DECIDED ?? "[]"));
const isAlone = process.env.MUTATION_ALONE !== undefined;
const slow = [];
const tried = new Set();

/** Runs every test as it is, and then once for each mutant that it reaches and no test before it has found. */
export default class extends TestRunner {
  async runTask(test) {
    const run = TestRunner.getTestFn(test);
    if (isAlone) {
      record({ state: "unchanged" });
      return run();
    }
    if (test.name === "waits for the slow tests") return runSlowTests();
    const milliseconds = await runUnchanged(test.id, run);
    const one = { name: `${test.file.name}: ${test.name}`, run, milliseconds };
    const reached = Object.entries(switches.mutantCoverage?.perTest[test.id] ?? {});
    if (milliseconds > SLOW_MILLISECONDS) slow.push({ one, reached });
    else await tryMutants(one, reached);
  }

  onAfterRunFiles() {
    super.onAfterRunFiles();
    if (isAlone) return;
    for (const mutant of Object.keys(switches.mutantCoverage?.static ?? {})) record({ mutant, state: "loaded" });
  }
}

async function runUnchanged(id, run) {
  record({ state: "unchanged" });
  switches.currentTestId = id;
  const before = process.cpuUsage();
  await run();
  switches.currentTestId = undefined;
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

async function runSlowTests() {
  for (const { reached } of slow) for (const [mutant] of reached) record({ mutant, state: "reached" });
  slow.sort((a, b) => a.one.milliseconds - b.one.milliseconds);
  for (const { one, reached } of slow) {
    const isLastResort = one.milliseconds > LAST_RESORT_MILLISECONDS;
    await tryMutants(one, isLastResort ? reached.filter(([mutant]) => !tried.has(mutant)) : reached);
  }
}

async function tryMutants({ name, run }, reached) {
  for (const [mutant, hits] of reached) {
    if (decided.has(mutant)) continue;
    tried.add(mutant);
    record({ mutant, state: "reached" });
    Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit: MOST_HITS * hits + 1_000 });
    try {
      await run();
    } catch {
      decided.add(mutant);
      record({ mutant, state: "killed", by: name });
    } finally {
      Object.assign(switches, { activeMutant: undefined, hitCount: undefined });
    }
  }
}

function record(entry) {
  appendFileSync(process.env.MUTATION_LOG, `${JSON.stringify(entry)}\n`);
}
