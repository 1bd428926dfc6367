/** What the page asks of the worker: the bytes of a table and, if there is one, of a list of neighbours. */
export interface Order {
  readonly table: ArrayBuffer;
  readonly borders: ArrayBuffer | null;
}

/** What the worker answers. */
export type Answer =
  | { readonly ok: true; readonly pools: readonly string[]; readonly isMost: boolean }
  | { readonly ok: false; readonly problems: readonly string[] };
