import { type Issue, issue } from "../result/issue";
import type { ForeignFormat } from "../result/tableParams";

/** Formats that are none of ours, by their first bytes. */
const SIGNATURES: readonly (readonly [readonly number[], ForeignFormat])[] = [
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x1f, 0x8b], "gzip"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "rtf"],
  [[0x09, 0x08], "xls"],
  [[0x09, 0x04], "xls"],
  [[0x50, 0x4b, 0x05, 0x06], "empty-zip"],
  [[0xff, 0xfe, 0, 0], "utf-32"],
  [[0, 0, 0xfe, 0xff], "utf-32"],
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** How far names are looked for in an OLE file; its directory may stand anywhere, so this is the most ever searched. */
const OLE_SEARCHED = 64 * 1024 * 1024;

/** Says which foreign format bytes have, whatever the file is called; null where they may be one of ours. */
export function foreignBytes(bytes: Uint8Array): Issue | null {
  if (startsWith(bytes, OLE)) return oleIssue(bytes);
  const found = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  return found === undefined ? null : foreign(found[1]);
}

/** Says which foreign format a text has: HTML and XML that call themselves .xls are usual. */
export function foreignText(text: string): Issue | null {
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (/^<(!doctype html|html|table|meta|head|body)\b/.test(start)) {
    return foreign("html");
  }
  if (start.startsWith("<?xml") || /^<[a-z]+[\s>:]/.test(start)) return foreign("xml");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no table has them, every other kind of file does
  if (start.startsWith("pk\u0003\u0004") || /[\u0000-\u0008\u000e-\u001f]/.test(text)) {
    return foreign("binary");
  }
  return null;
}

function foreign(format: ForeignFormat): Issue {
  return issue({ code: "unsupported-format", params: { kind: "foreign", format } });
}

/** An OLE file is an old workbook, or a new one wrapped in encryption. */
function oleIssue(bytes: Uint8Array): Issue {
  const searched = bytes.subarray(0, OLE_SEARCHED);
  if (holds(searched, "EncryptedPackage")) return issue({ code: "password-protected", params: { kind: "workbook" } });
  const isWorkbook = holds(searched, "Workbook") || holds(searched, "Book");
  return foreign(isWorkbook ? "xls" : "old-office");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Entries of the directory of an OLE file are this long and begin at a multiple of it, each with its name. */
const ENTRY = 128;

/** Whether the directory has an entry of a name, which stands there in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const isAt = (start: number) =>
    [...name].every(
      (letter, index) => bytes[start + 2 * index] === letter.charCodeAt(0) && bytes[start + 2 * index + 1] === 0,
    );
  for (let at = 0; at < bytes.length; at += ENTRY) {
    if (bytes[at] === name.charCodeAt(0) && isAt(at)) return true;
  }
  return false;
}
