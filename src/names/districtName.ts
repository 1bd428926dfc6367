import { folded } from "./tokens";

/** A text without what is not part of it: case, umlauts and doubled spaces. */
function plainText(text: string): string {
  return folded(text).trim().replace(/\s+/g, " ");
}

/**
 * Whether a text names a district: in full, with „LK“ and „SK“ for its kind, or without its kind.
 *
 * „Karlsruhe“ and „Kreis Karlsruhe“ are the names of two districts; whoever asks has to see whether more than one
 * answers.
 */
export function isDistrictName(text: string, district: string): boolean {
  const [found, wanted] = [withKind(text), withKind(district)];
  return found === wanted || found === wanted.replace(/^(stadt|land)kreis\s/, "");
}

function withKind(name: string): string {
  return plainText(name)
    .replace(/^kr(eis|\.)\s/, "")
    .replace(/^(lkr|skr|lk|sk)\.?\s/, (short) => (short.startsWith("s") ? "stadtkreis " : "landkreis "));
}
