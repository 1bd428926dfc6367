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
  const [bare, wantedBare] = [withoutKind(found), withoutKind(wanted)];
  return found === wanted || found === wantedBare || (bare === wanted && wanted === wantedBare);
}

function withoutKind(name: string): string {
  return name.replace(/^(stadt|land)kreis\s/, "");
}

/** What an area is may stand behind its name, as in „Böblingen, Landkreis“. */
export function withKindFirst(text: string): string {
  const found = KIND_BEHIND.exec(text);
  return found === null ? text : `${found[2]} ${found[1]}`;
}

const KIND_BEHIND =
  /^([^,]+),\s*((?:land|stadt)?kreis|kreisfreie stadt|regierungsbezirk|(?:statistische )?region|(?:gemeinde)?verwaltungsverband|(?:vereinbarte )?verwaltungsgemeinschaft)$/i;

function withKind(name: string): string {
  return plainText(withKindFirst(name.trim()))
    .replace(/^kr(eis|\.)\s/, "")
    .replace(/^(lkr|skr|lk|sk)\.?\s/, (short) => (short.startsWith("s") ? "stadtkreis " : "landkreis "));
}
