import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A folder outside the project, as a consumer has it. */
export interface Consumer {
  readonly folder: string;
  /** The name of the packed package, which lies in the folder. */
  readonly tarball: string;
  /** Runs a program in the folder and returns what it prints. */
  readonly run: (command: string, ...args: readonly string[]) => string;
  readonly remove: () => void;
}

/** Packs the built package and installs it into an empty folder. */
export function consumerOfPacked(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "planungsrahmen-"));
  const packArgs = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const packed = execFileSync("npm", packArgs, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const run = (command: string, ...args: readonly string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  run("npm", "install", "--prefer-offline", "--no-audit", "--no-fund", `./${filename}`);
  return { folder, tarball: filename, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An empty folder that holds nothing but the packed package. */
export function besideTarball({ folder, tarball }: Consumer): string {
  const beside = mkdtempSync(join(tmpdir(), "planungsrahmen-beside-"));
  copyFileSync(join(folder, tarball), join(beside, tarball));
  return beside;
}
