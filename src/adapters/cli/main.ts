#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { oneLine } from "../../result/oneLine";
import { languageOf } from "./commandLine";
import type { Outcome } from "./outcome";
import { print } from "./print";
import { run } from "./run";
import { TEXTS } from "./texts";
import { writeFileBeside } from "./writeFileBeside";

const root = new URL("../", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };

/** A path as one would type it from here. */
function fromHere(path: string): string {
  return relative(process.cwd(), path);
}

let shown = "";

/** Writes over the line before, so that a long plan leaves no trail. */
function showProgress(text: string): void {
  if (text === shown) return;
  shown = text;
  process.stderr.write(`\r\u001b[K${text}`);
}

const words = process.argv.slice(2);
const { unwritten } = TEXTS[languageOf(words)].commands.notes;

/** Writes the file of a command; says why it cannot be written, null where it is. */
async function write({ path, bytes }: NonNullable<Outcome["file"]>): Promise<string | null> {
  try {
    await writeFileBeside(path, await bytes());
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    return `${unwritten(oneLine(path), code)}\n`;
  }
}

/** Prints what a command leaves behind; a file that cannot be written ends it before anything is said about it. */
async function leave({ exitCode, out, talk, file }: Outcome): Promise<Outcome["exitCode"]> {
  const problem = file === undefined ? null : await write(file);
  if (process.stderr.isTTY) await print(process.stderr, "\r\u001b[K");
  if (problem !== null) {
    await print(process.stderr, problem);
    return 2;
  }
  const untold = await print(process.stderr, talk);
  const unprinted = await print(process.stdout, out);
  if (unprinted !== null) {
    await print(process.stderr, `${unwritten(null, unprinted)}\n`);
  }
  return untold === null && unprinted === null ? exitCode : 2;
}

const outcome = run(words, {
  readFile: (path) => readFileSync(path === "-" ? 0 : path),
  version,
  fixtures: fromHere(fileURLToPath(new URL("fixtures", root))),
  ...(process.stderr.isTTY ? { progress: showProgress } : {}),
  command: `node ${fromHere(fileURLToPath(import.meta.url))}`,
});
process.exitCode = await leave(outcome);
