#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./outcome";
import { run } from "./run";

const root = new URL("../", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };

// A reader that closes the pipe early (head, less) has seen enough; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

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

/** A file that cannot be written ends the command before anything is said about it. */
async function write({ path, bytes }: NonNullable<Outcome["file"]>): Promise<void> {
  const content = await bytes();
  try {
    writeFileSync(path, content);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    process.stderr.write(`${path}: lässt sich nicht schreiben (${code})\n`);
    process.exit(2);
  }
}

const outcome = run(process.argv.slice(2), {
  readFile: (path) => readFileSync(path === "-" ? 0 : path),
  version,
  fixtures: fromHere(fileURLToPath(new URL("fixtures", root))),
  ...(process.stderr.isTTY ? { progress: showProgress } : {}),
  command: `node ${fromHere(fileURLToPath(import.meta.url))}`,
});
process.exitCode = outcome.exitCode;
if (outcome.file !== undefined) await write(outcome.file);
if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
process.stderr.write(outcome.talk);
process.stdout.write(outcome.out);
