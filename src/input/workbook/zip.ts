import { Inflate } from "fflate";
import { shown } from "../../result/issue";
import { LIMITS } from "../limits";
import { crc32 } from "./crc32";
import { damaged, locked, Unreadable, unsafe } from "./unreadable";

/** A part of a package, as its directory describes it. */
interface Part {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** An opened package; nothing of it is unpacked before it is asked for. */
export interface Zip {
  readonly bytes: Uint8Array;
  /** By their names in small letters. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Unpacked bytes that are still allowed; counted down by every part that is read. */
  allowance: number;
}

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

/** Whether bytes begin as a package does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Reads the directory of a package and refuses what is too large, locked or contradictory. */
export function openZip(bytes: Uint8Array): Zip {
  if (bytes.length > LIMITS.fileBytes) throw unsafe({ of: "bytes", count: bytes.length });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) throw unsafe({ of: "parts", count });
  const parts = new Map<string, Part>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) throw damaged("directory-incomplete");
    const part = partAt(view, bytes, at);
    const name = foldedName(part.name);
    if (parts.has(name)) throw unsafe({ of: "same-name", name: shown(part.name) });
    parts.set(name, part);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at > end) throw damaged("directory-beyond-end");
  return { bytes, parts, allowance: LIMITS.unpackedBytes };
}

/** Names of parts know no case (ECMA-376, part 2); several programs write them with backslashes. */
function foldedName(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}

/** Whether a package has a part. */
export function hasPart({ parts }: Zip, name: string): boolean {
  return parts.has(foldedName(name));
}

/** The end record stands last, before a comment of at most 64 kB. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged("no-end");
}

function partAt(view: DataView, bytes: Uint8Array, at: number): Part {
  const nameLength = view.getUint16(at + 28, true);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** Small enough that no piece unpacks to more than 16 MB. */
const PIECE = 16 * 1024;

/**
 * Unpacks a part piece by piece and stops as soon as it is more than declared or allowed.
 *
 * @param onPiece is given the bytes in their order
 */
export function unpack(zip: Zip, name: string, onPiece: (piece: Uint8Array) => void): void {
  const part = zip.parts.get(foldedName(name));
  if (part === undefined) throw damaged("part-missing", name);
  checkDeclared(part, zip);
  zip.allowance -= part.unpacked;
  const packed = packedBytes(zip, part);
  let size = 0;
  let checksum = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > part.unpacked) throw unsafe({ of: "undeclared-size", name: shown(part.name) });
    checksum = crc32(piece, checksum);
    onPiece(piece);
  };
  if (part.method === 0) take(packed);
  else inflate(packed, part, take);
  if (size !== part.unpacked || checksum !== part.checksum) throw damaged("checksum", part.name);
}

function checkDeclared({ name, method, encrypted, packed, unpacked }: Part, { allowance }: Zip): void {
  if (encrypted) throw locked();
  if (method !== 0 && method !== 8) throw damaged("unknown-packing", name);
  if (unpacked > allowance) throw unsafe({ of: "unpacked-bytes", most: LIMITS.unpackedBytes });
  if (unpacked > 1024 * 1024 && unpacked > packed * LIMITS.ratio) {
    throw unsafe({ of: "ratio", name: shown(name), count: Math.floor(unpacked / Math.max(packed, 1)) });
  }
}

function packedBytes({ bytes }: Zip, { name, offset, packed }: Part): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged("misplaced", name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged("cut-off", name);
  return bytes.subarray(start, start + packed);
}

function inflate(packed: Uint8Array, { name }: Part, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => take(piece));
  try {
    for (let at = 0; at < packed.length || at === 0; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    // Errors of fflate bear a number; all others come from those who take the pieces.
    if (error instanceof Unreadable || typeof (error as { code?: unknown }).code !== "number") throw error;
    throw damaged("cannot-unpack", name);
  }
}
