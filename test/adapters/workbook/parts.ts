import { inflateRawSync } from "node:zlib";

/** The parts of a packed file by their paths, read from its list at the end. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const packed = Buffer.from(bytes);
  const end = packed.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts = new Map<string, Uint8Array>();
  let at = packed.readUInt32LE(end + 16);
  for (let left = packed.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [packed.readUInt16LE(at + 10), packed.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => packed.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = packed.readUInt32LE(at + 42);
    const start = local + 30 + packed.readUInt16LE(local + 26) + packed.readUInt16LE(local + 28);
    const data = packed.subarray(start, start + size);
    parts.set(packed.toString("utf8", at + 46, at + 46 + name), method === 0 ? data : inflateRawSync(data));
    at += 46 + name + extra + comment;
  }
  return parts;
}
