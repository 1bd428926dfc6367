import { sha256 } from "@noble/hashes/sha2.js";

/**
 * The fingerprint of a text as a page's content security policy writes it.
 *
 * @param text as it stands in the page
 * @returns SHA-256 of its UTF-8 bytes in base64
 */
export function sha256Base64(text: string): string {
  return btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))));
}
