import type { ReadFile } from "./outcome";

/** Reads each file only once: standard input cannot be read again for its fingerprint. */
export function remembering(readFile: ReadFile): ReadFile {
  const read = new Map<string, Uint8Array>();
  return (path) => {
    const bytes = read.get(path) ?? readFile(path);
    read.set(path, bytes);
    return bytes;
  };
}
