/** Characters without width: soft hyphens, zero-width spaces, marks of direction and of byte order; joiners shape what one sees. */
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/;

const ALL_INVISIBLE = new RegExp(INVISIBLE.source, "g");

/** A text without characters that nobody sees, which pages and programs leave in what is copied from them. */
export function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, "") : text;
}
