import { accessSync, constants, lstatSync, readlinkSync, realpathSync, rmSync, statSync } from "node:fs";
import { open, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** Written at once, so that an interrupt is noticed in between. */
const PIECE = 1024 * 1024;

/**
 * Writes a file as a whole or not at all: beside its place first, and then under its name. A full disk, an interrupt or
 * a lost connection leave the file that was there.
 *
 * The file keeps its mode and, where that is allowed, its owner. A link stays a link, and what is no file, such as a
 * pipe or a device, is written to as it is; so is a file in a folder that takes no other.
 */
export async function writeFileBeside(path: string, bytes: Uint8Array): Promise<void> {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before !== undefined && !before.isFile()) return writeFile(path, bytes);
  const place = before === undefined ? whereLinkLeads(path) : realpathSync(path);
  // What may not be written may not be replaced either.
  if (before !== undefined) accessSync(place, constants.W_OK);
  const beside = join(dirname(place), `.planungsrahmen-${process.pid}.tmp`);
  const stopWatching = removeWhenStopped(beside);
  try {
    await writeNew(beside, bytes, before);
    await rename(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    if (before === undefined || !isForbidden(error)) throw error;
    await writeFile(place, bytes);
  } finally {
    stopWatching();
  }
}

/** The path itself, or where a link leads at whose end there is nothing yet. */
function whereLinkLeads(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? resolve(dirname(path), readlinkSync(path)) : path;
}

interface Owned {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

async function writeNew(path: string, bytes: Uint8Array, like: Owned | undefined): Promise<void> {
  const file = await open(path, "wx");
  try {
    for (let at = 0; at < bytes.length; at += PIECE) await file.writeFile(bytes.subarray(at, at + PIECE));
    if (like !== undefined) {
      await file.chown(like.uid, like.gid).catch(() => undefined); // only the superuser may give files away
      await file.chmod(like.mode & 0o7777);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

function isForbidden(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return code === "EACCES" || code === "EPERM";
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Takes a half-written file away when the process is told to stop; returns what ends the watch. */
function removeWhenStopped(path: string): () => void {
  const stop = (signal: NodeJS.Signals) => {
    rmSync(path, { force: true });
    end();
    process.kill(process.pid, signal);
  };
  const end = () => {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return end;
}
