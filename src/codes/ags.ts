/** *Amtlicher Gemeindeschlüssel*: eight digits, always text, because the leading zero of `08337116` is part of it. */
export type Ags = string;

/** Says whether a text is eight digits. */
export function isAgs(text: string): boolean {
  return /^\d{8}$/.test(text);
}

/** The key of the *Landkreis* or *Stadtkreis*: the first five digits. */
export function districtOf(ags: Ags): string {
  return ags.slice(0, 5);
}

/** Orders keys as plain text, the same on every machine; this is how every tie of the library is broken. */
export function compareAgs(a: Ags, b: Ags): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
