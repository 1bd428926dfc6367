import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * The fingerprint of a file: whoever holds the same bytes finds the same one.
 *
 * @param bytes the file as it is, not its text
 * @returns 64 lower-case hexadecimal digits (SHA-256)
 */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
