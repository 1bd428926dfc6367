// Mutation testing: `npm run mutation`, or `npm run mutation -- core` for one of the targets; see targets.mjs. Sources and
// tests among the arguments (`src/verification/verify.ts test/verification/verify.test.ts`) leave out all others.
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
const sources = chosen.filter((name) => name.startsWith("src/"));
const tests = chosen.filter((name) => name.startsWith("test/"));
const targets = chosen.filter((name) => name in TARGETS);
const unknown = chosen.filter((name) => ![...sources, ...tests, ...targets].includes(name));
if (unknown.length > 0) throw new Error(`neither a target (${Object.keys(TARGETS).join(", ")}) nor a file: ${unknown}`);
const kept = process.env.MUTATION_FOLDER;
const folder = kept ?? mkdtempSync(join(tmpdir(), "mutation-"));
let reached = true;
try {
  for (const target of targets.length > 0 ? targets : Object.keys(TARGETS).filter(isAsked)) {
    reached = (await mutate(target)) && reached;
  }
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true });
}
process.exitCode = reached ? 0 : 1;

/** Whether one of the sources is of a target; where none were given, all targets are asked for. */
function isAsked(target) {
  const folders = Object.keys(TARGETS[target].folders);
  return sources.length === 0 || sources.some((file) => folders.some((name) => file.startsWith(`${name}/`)));
}

async function mutate(target) {
  const { folders } = TARGETS[target];
  const all = numbered((await mutantsOf(Object.keys(folders))).map(described));
  const mutants = all.filter(({ file }) => sources.length === 0 || sources.includes(file));
  const others = all.filter((mutant) => !mutants.includes(mutant)).map(({ id }) => id);
  const log = join(folder, `${target}.jsonl`);
  writeFileSync(log, "", { flag: "a" });
  let outcome;
  do {
    outcome = await runTests(target, log, others);
    if (outcome === "failed") throw new Error(`${target}: a test fails without any mutant`);
  } while (outcome === "hung");
  await runAlone(target, log, others);
  const killed = new Set(entriesOf(log).flatMap(({ mutant, state }) => (state === "killed" ? [mutant] : [])));
  const reachedIds = new Set(entriesOf(log).flatMap(({ mutant }) => mutant ?? []));
  const survivors = mutants
    .filter(({ id }) => !killed.has(id))
    .map((mutant) => ({ ...mutant, isReached: reachedIds.has(mutant.id) }));
  return report(folders, mutants, explain(survivors, new Set(mutants.map(({ file }) => file))));
}

async function mutantsOf(folders) {
  const { mutants } = await instrument(folders);
  return mutants.filter(({ status }) => status !== "Ignored");
}

/** All tests with all mutants; where one hangs it counts as found, and the others go on without it. */
async function runTests(target, log, others) {
  const decided = entriesOf(log).flatMap(({ mutant, state }) => (state === "killed" ? [mutant] : []));
  const outcome = await vitest(target, log, { MUTATION_DECIDED: JSON.stringify([...others, ...decided]) });
  if (outcome === "hung") writeFileSync(log, `${lineOf(entriesOf(log).at(-1), "killed")}\n`, { flag: "a" });
  return outcome;
}

/** What runs only while modules are loaded needs a process of its own for each mutant. */
async function runAlone(target, log, others) {
  const entries = entriesOf(log);
  const skipped = new Set([...others, ...entries.flatMap(({ mutant, state }) => (state === "killed" ? [mutant] : []))]);
  const inTests = new Set(entries.filter(({ state }) => state !== "loaded").map(({ mutant }) => mutant));
  const loaded = new Set(
    entries.flatMap(({ mutant, state }) =>
      state === "loaded" && !inTests.has(mutant) && !skipped.has(mutant) ? [mutant] : [],
    ),
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
    env: {
      ...process.env,
      MUTATION_TARGET: target,
      MUTATION_TESTS: JSON.stringify(tests),
      MUTATION_LOG: log,
      SECOND_IMPLEMENTATION_SHARE: "0.02",
      ...more,
    },
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
  const ofFile = (name) => share(mutants, open, equivalent, ({ file }) => file === name);
  for (const name of new Set(mutants.map(({ file }) => file))) console.log(`${name}: ${ofFile(name).text}`);
  return Object.entries(folders)
    .filter(([name]) => mutants.some(({ file }) => file.startsWith(`${name}/`)))
    .map(([name, least]) => {
      const { percent, text } = share(mutants, open, equivalent, ({ file }) => file.startsWith(`${name}/`));
      console.log(`${name}${sources.length === 0 ? "" : ", the files asked for"}: ${text}`);
      return percent >= least;
    })
    .every(Boolean);
}

/** How many of some mutants were found, without those that are equivalent. */
function share(mutants, open, equivalent, isMeant) {
  const same = equivalent.filter(isMeant).length;
  const all = mutants.filter(isMeant).length - same;
  const percent = all === 0 ? 100 : (100 * (all - open.filter(isMeant).length)) / all;
  return { percent, text: `${percent.toFixed(1)} % of ${all} mutants found, ${same} more are equivalent` };
}
