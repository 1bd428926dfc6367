/** A table that cannot be used, with what must be said about it. */
export interface MalformedTable {
  /** What is wrong, as the title of its test. */
  readonly title: string;
  readonly bytes: Uint8Array;
  /** The codes of all issues, in their order. */
  readonly codes: readonly string[];
  /** What the messages must contain, among them the row wherever one is to blame. */
  readonly says: readonly string[];
}

/** A table as UTF-8. */
export function text(title: string, content: string, codes: readonly string[], ...says: string[]): MalformedTable {
  return { title, bytes: new TextEncoder().encode(content), codes, says };
}

/** A table as bytes. */
export function binary(title: string, bytes: Uint8Array, codes: readonly string[], ...says: string[]): MalformedTable {
  return { title, bytes, codes, says };
}
