import type { NamedKey } from "../../../result/issueParams";

/** A value of the data as it was found. */
export function quoted(received: string): string {
  return received === "" ? "ein leeres Feld" : `„${received}“`;
}

/** What was found, or that there was nothing. */
export function orNothing(received: string | null): string {
  return received === null ? "nichts" : quoted(received);
}

export function twice(key: string): string {
  return `${quoted(key)} zum zweiten Mal`;
}

/** Names with their keys. */
export function listed(municipalities: readonly NamedKey[]): string {
  return municipalities.map(({ ags, name }) => `${name} (${ags})`).join(", ");
}

/** In which pool, where it has a name. */
export function inPool(name: string | null): string {
  return name === null ? "" : ` im Zusammenschluss ${quoted(name)}`;
}
