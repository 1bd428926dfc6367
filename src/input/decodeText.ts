import { issue } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { decodeCodePage } from "./codePage";
import { decodedTwice } from "./encodedTwice";
import type { Origin } from "./grid";

/** Text with how it was encoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: NonNullable<Origin["encoding"]>;
  /** True where the bytes were UTF-8 of what had been UTF-8 already, and it was taken back. */
  readonly wasTwice?: boolean;
}

/**
 * Reads the bytes of a text file: a byte order mark decides; without one, text is UTF-8 if all of it can be, otherwise
 * the code page of Windows, of old Macs or of DOS that makes words of it.
 *
 * Bytes that are UTF-8 in one place and not in another are refused: as Windows-1252 the umlauts of the one place would
 * turn into nonsense without anyone noticing. Text that was encoded twice is taken back where all of it can be.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText> {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return decodeStrictly(bytes, utf16);
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8.ok) {
    const text = decodedTwice(utf8.value.text);
    return text === null ? utf8 : success({ text, encoding: "utf-8", wasTwice: true });
  }
  if (hasUtf8Letters(bytes)) return utf8;
  const found = decodeCodePage(bytes);
  return found === null ? failure([unclear()]) : success({ text: found.text, encoding: found.page });
}

/** UTF-16 by its mark, or by a zero in every second of the first four bytes, as in plain letters. */
function utf16Of([a, b, c, d]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a && b === 0 && c && d === 0) return "utf-16le";
  return a === 0 && b && c === 0 && d ? "utf-16be" : null;
}

function unclear() {
  return issue({ code: "unreadable", params: { kind: "encoding", encoding: "unclear" } });
}

function decodeStrictly(bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be"): Result<DecodedText> {
  try {
    return success({ text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding });
  } catch {
    const params = { kind: "encoding", encoding: encoding === "utf-8" ? encoding : "utf-16" } as const;
    return failure([issue({ code: "unreadable", params })]);
  }
}

/**
 * Whether an umlaut, a space or a quote is written as UTF-8: in Windows-1252 its first byte would be „Ã“, „Â“ or „â“, which
 * no German text has before such a second one.
 */
function hasUtf8Letters(bytes: Uint8Array): boolean {
  const continues = (at: number) => ((bytes[at] ?? 0) & 0xc0) === 0x80;
  return bytes.some(
    (byte, at) =>
      ((byte === 0xc2 || byte === 0xc3) && continues(at + 1)) ||
      (byte === 0xe2 && continues(at + 1) && continues(at + 2)),
  );
}
