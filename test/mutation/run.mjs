// Mutation testing: `npm run mutation`, or `npm run mutation -- core` for one of the targets; see targets.mjs.
// What has been found is kept in the folder that MUTATION_FOLDER names, so that the same sources can be gone on with.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { instrument, ROOT } from "./instrument.mjs";
import { explain } from "./survivors.mjs";
import { TARGETS } from "./targets.mjs";

/** A mutant that says nothing for so long goes round in circles, outside of where its switch could count. */
const SILENCE_SECONDS = 180;
const CONFIG = "test/mutation/vitest.config.mjs";

const chosen = process.argv.slice(2);
const kept = process.env.MUTATION_FOLDER;
const folder = kept ?? mkdtempSync(join(tmpdir(), "mutation-"));
let reached = true;
try {
  for (const target of chosen.length === 0 ? Object.keys(TARGETS) : chosen) {
    reached = (await mutate(target)) && reached;
  }
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true });
}
process.exitCode = reached ? 0 : 1;

async function mutate(target) {
  const { folders } = TARGETS[target];
  const mutants = await mutantsOf(Object.keys(folders));
  const log = join(folder, `${target}.jsonl`);
  writeFileSync(log, "", { flag: "a" });
  let outcome;
  do {
    outcome = await runTests(target, log);
    if (outcome === "failed") throw new Error(`${target}: a test fails without any mutant`);
  } while (outcome === "hung");
  await runAlone(target, log);
  const killed = new Set(entriesOf(log).flatMap(({ mutant, state }) => (state === "killed" ? [mutant] : [])));
  const reachedIds = new Set(entriesOf(log).flatMap(({ mutant }) => mutant ?? []));
  const all = numbered(mutants.map(described));
  const survivors = all
    .filter(({ id }) => !killed.has(id))
    .map((mutant) => ({ ...mutant, isReached: reachedIds.has(mutant.id) }));
  return report(folders, all, explain(survivors, Object.keys(folders)));
}

async function mutantsOf(folders) {
  const { mutants } = await instrument(folders);
  return mutants.filter(({ status }) => status !== "Ignored");
}

/** All tests with all mutants; where one hangs it counts as found, and the others go on without it. */
async function runTests(target, log) {
  const decided = entriesOf(log).flatMap(({ mutant, state }) => (state === "killed" ? [mutant] : []));
  const outcome = await vitest(target, log, { MUTATION_DECIDED: JSON.stringify(decided) });
  if (outcome === "hung") writeFileSync(log, `${lineOf(entriesOf(log).at(-1), "killed")}\n`, { flag: "a" });
  return outcome;
}

/** What runs only while modules are loaded needs a process of its own for each mutant. */
async function runAlone(target, log) {
  const entries = entriesOf(log);
  const inTests = new Set(entries.filter(({ state }) => state !== "loaded").map(({ mutant }) => mutant));
  const loaded = new Set(
    entries.flatMap(({ mutant, state }) => (state === "loaded" && !inTests.has(mutant) ? [mutant] : [])),
  );
  console.log(`${target}: ${loaded.size} mutants run only while modules are loaded`);
  for (const mutant of loaded) {
    const outcome = await vitest(target, log, { MUTATION_ALONE: "1", __STRYKER_ACTIVE_MUTANT__: mutant });
    if (outcome !== "passed") writeFileSync(log, `${lineOf({ mutant }, "killed")}\n`, { flag: "a" });
  }
}

function lineOf({ mutant }, state) {
  return JSON.stringify({ mutant, state });
}

/** What has been recorded: each time a mutant is `reached`, `killed` or `loaded`, and each test that begins `unchanged`. */
function entriesOf(log) {
  return readFileSync(log, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function vitest(target, log, more) {
  const command = ["node_modules/vitest/vitest.mjs", "run", "--config", CONFIG, "--bail", "1"];
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, MUTATION_TARGET: target, MUTATION_LOG: log, SECOND_IMPLEMENTATION_SHARE: "0.02", ...more },
    stdio: "MUTATION_ALONE" in more ? "ignore" : ["ignore", "ignore", "inherit"],
    detached: true,
  });
  return new Promise((resolve) => {
    let isHung = false;
    const started = Date.now();
    const watch = setInterval(() => {
      const silent = (Date.now() - Math.max(started, statSync(log).mtimeMs)) / 1_000;
      if (silent < SILENCE_SECONDS || !("MUTATION_ALONE" in more || entriesOf(log).at(-1)?.state === "reached")) return;
      isHung = true;
      process.kill(-child.pid, "SIGKILL");
    }, 5_000);
    child.on("exit", (code) => {
      clearInterval(watch);
      resolve(isHung ? "hung" : code === 0 ? "passed" : "failed");
    });
  });
}

function described({ id, fileName, location, mutatorName, replacement }) {
  const lines = readFileSync(fileName, "utf8").split("\n");
  const { start, end } = location;
  const text = lines.slice(start.line, end.line + 1);
  text[text.length - 1] = text.at(-1).slice(0, end.column);
  text[0] = text[0].slice(start.column);
  return {
    id,
    file: relative(ROOT, fileName),
    line: start.line + 1,
    mutatorName,
    original: text.join("\n"),
    replacement,
  };
}

/** Counts those of a file that change the same text into the same. */
function numbered(mutants) {
  const seen = new Map();
  return mutants.map((mutant) => {
    const key = JSON.stringify([mutant.file, mutant.original, mutant.replacement]);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { ...mutant, nth };
  });
}

function report(folders, mutants, { open, equivalent }) {
  for (const { file, line, mutatorName, original, replacement, isReached, left } of open) {
    console.log(`${file}:${line} ${mutatorName}${isReached ? "" : " (no test comes here)"}`);
    if (left !== undefined) console.log(`  left: ${left}`);
    console.log(`  - ${original.replaceAll("\n", "\n    ")}\n  + ${replacement.replaceAll("\n", "\n    ")}`);
  }
  return Object.entries(folders)
    .map(([name, least]) => {
      const inFolder = ({ file }) => file.startsWith(`${name}/`);
      const all = mutants.filter(inFolder).length - equivalent.filter(inFolder).length;
      const alive = open.filter(inFolder).length;
      const percent = (100 * (all - alive)) / all;
      console.log(
        `${name}: ${percent.toFixed(1)} % of ${all} mutants found, ${equivalent.filter(inFolder).length} more are equivalent`,
      );
      return percent >= least;
    })
    .every(Boolean);
}
