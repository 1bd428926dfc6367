import { fstatSync, writeSync } from "node:fs";

/** Standard output or standard error. */
type Stream = NodeJS.WriteStream & { readonly fd: number };

/**
 * Writes a text to its end.
 *
 * @returns the code of what went wrong; null where nothing did, or where the reader has seen enough and closed its pipe
 *   (`head`, `less`)
 */
export async function print(stream: Stream, text: string): Promise<string | null> {
  if (text === "") return null;
  const error = await failureOf(stream, text);
  if (error === null) return null;
  const code = (error as NodeJS.ErrnoException).code ?? "?";
  return code === "EPIPE" ? null : code;
}

async function failureOf(stream: Stream, text: string): Promise<unknown> {
  try {
    // A stream takes a part that a full disk has still room for as the whole.
    if (fstatSync(stream.fd).isFile()) return writeAll(stream.fd, Buffer.from(text));
    return await new Promise<unknown>((settle) => {
      stream.on("error", settle);
      stream.write(text, (error) => settle(error ?? null));
    });
  } catch (error) {
    return error;
  }
}

function writeAll(file: number, bytes: Uint8Array): null {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  return null;
}
