/**
 * Holds two built versions against each other: the JSON of the same calls, field by field.
 *
 *   node test/versions/compare.mjs BEFORE/dist/cli.js dist/cli.js [EXPECTED.json]
 *
 * Figures (numbers, truth values, nothing) and words (text) are told apart, and texts in which only the words differ from
 * those in which a figure does. A fraction is the same in other terms, and an entry with an id is compared with the one
 * of that id. EXPECTED names the differences that somebody has looked into, each with its reason; exit 1 where another
 * one is found or one of them is gone.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { JOBS, TABLES } from "./jobs.mjs";

const call = promisify(execFile);

/** The tables that lie in no file, written where both versions read them. */
function writeTables() {
  const folder = mkdtempSync(join(tmpdir(), "planungsrahmen-versions-"));
  for (const [name, text] of Object.entries(TABLES)) writeFileSync(join(folder, name), text);
  return folder;
}

/** What a version prints; a refusal is a result too. */
async function run(cli, job, folder) {
  const args = [cli, ...job.replaceAll("TABLES/", `${folder}/`).split(/\s+/), "--format", "json"];
  const { stdout, code = 0 } = await call(process.execPath, args, { maxBuffer: 2 ** 30 }).catch((error) => error);
  return { exit: code, document: JSON.parse(stdout || "null") };
}

const isNode = (value) => typeof value === "object" && value !== null;

/** Numbers in a text; how they are grouped and marked is a matter of words. */
const figuresIn = (text) => text.match(/\d[\d.,]*\d|\d/g)?.map((figure) => figure.replace(/[.,]/g, "")) ?? [];

function kindOf(before, after) {
  if (before === undefined) return "new field";
  if (after === undefined) return "field gone";
  if (typeof before !== "string" || typeof after !== "string") return "figure";
  return figuresIn(before).join(" ") === figuresIn(after).join(" ") ? "words" : "words with figures";
}

/** Lists whose entries have an id, by it: one that is new does not move the others. */
function byId(value) {
  const hasIds = Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry?.id === "string");
  return hasIds ? Object.fromEntries(value.map((entry) => [entry.id, entry])) : value;
}

/** `numerator` or `remainder` over `denominator`, which two versions may write in other terms. */
function isSameFraction(before, after) {
  const [old, now] = [before, after].map(({ remainder, numerator = remainder }) => numerator);
  return (
    [old, now].every(Number.isInteger) &&
    BigInt(old) * BigInt(after.denominator) === BigInt(now) * BigInt(before.denominator)
  );
}

const FRACTION = new Set(["numerator", "remainder", "denominator"]);

/** Every place at which two values differ: a list's places are one place. */
function* differences(before, after, place) {
  if (isNode(before) && isNode(after) && Array.isArray(before) === Array.isArray(after)) {
    const [old, now] = [byId(before), byId(after)];
    const isFraction =
      Number.isInteger(old.denominator) && Number.isInteger(now.denominator) && isSameFraction(old, now);
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
      if (isFraction && FRACTION.has(key)) continue;
      yield* differences(old[key], now[key], Array.isArray(before) ? `${place}[]` : `${place}.${key}`);
    }
  } else if (before !== after) {
    yield { what: `${kindOf(before, after)}: ${place}`, before, after };
  }
}

const shown = (value) => JSON.stringify(value)?.slice(0, 160) ?? "nothing";

/** Differences of one call, by command, kind and place; and whether both versions refused it. */
async function compared(job, [before, after], folder, found) {
  const [old, now] = await Promise.all([run(before, job, folder), run(after, job, folder)]);
  for (const { what, ...values } of differences(old, now, job.split(" ", 1)[0])) {
    const known = found.get(what);
    found.set(what, { count: (known?.count ?? 0) + 1, job: known?.job ?? job, values: known?.values ?? values });
  }
  return old.exit === 2 && now.exit === 2;
}

function report(found, expected) {
  const unexpected = [...found].filter(([what]) => !Object.hasOwn(expected, what));
  for (const [what, { count, job, values }] of unexpected) {
    process.stdout.write(`${what} (${count})\n  ${job}\n  - ${shown(values.before)}\n  + ${shown(values.after)}\n`);
  }
  const gone = Object.keys(expected).filter((what) => !found.has(what));
  for (const what of gone) process.stdout.write(`expected, but not found: ${what}\n`);
  process.stdout.write(`${JOBS.length} calls, ${found.size} kinds of difference, ${unexpected.length} unexpected\n`);
  return unexpected.length + gone.length;
}

async function main([before, after, expectedFile]) {
  const expected = expectedFile ? JSON.parse(readFileSync(expectedFile, "utf8")) : {};
  const found = new Map();
  const folder = writeTables();
  const refused = [];
  for (const job of JOBS) if (await compared(job, [before, after], folder, found)) refused.push(job);
  for (const job of refused) process.stdout.write(`refused by both, so nothing is compared: ${job}\n`);
  process.exitCode = report(found, expected) + refused.length > 0 ? 1 : 0;
}

await main(process.argv.slice(2));
