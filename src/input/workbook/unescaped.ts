/** Undoes what the format writes for characters that XML cannot hold, and for text that only looks like that (`_x005F_`). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
