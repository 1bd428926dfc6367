import { withKindFirst } from "./rowLabels";

/** A text without what is not part of it: case and doubled spaces. */
export function plainText(text: string): string {
  return text.slice(0, 200).normalize("NFC").toLowerCase().trim().replace(/\s+/g, " ");
}

/**
 * Whether a text names a district: in full, with „LK“ and „SK“ for its kind, or without its kind.
 *
 * „Karlsruhe“ is the name of two districts; whoever asks has to see whether more than one answers.
 */
export function isDistrictName(text: string, district: string): boolean {
  const [found, wanted] = [withKind(text), withKind(district)];
  const [bare, wantedBare] = [withoutKind(found), withoutKind(wanted)];
  return found === wanted || found === wantedBare || (bare === wanted && wanted === wantedBare);
}

function withoutKind(name: string): string {
  return name.replace(/^(stadt|land)kreis\s/, "");
}

function withKind(name: string): string {
  return plainText(withKindFirst(name)).replace(/^(lkr|skr|lk|sk)\.?\s/, (short) =>
    short.startsWith("s") ? "stadtkreis " : "landkreis ",
  );
}
