#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
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

const outcome = run(process.argv.slice(2), {
  readFile: (path) => readFileSync(path === "-" ? 0 : path),
  version,
  fixtures: fromHere(fileURLToPath(new URL("fixtures", root))),
  ...(process.stderr.isTTY ? { progress: showProgress } : {}),
  command: `node ${fromHere(fileURLToPath(import.meta.url))}`,
});
process.exitCode = outcome.exitCode;
if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
process.stderr.write(outcome.talk);
process.stdout.write(outcome.out);
