import type { FrameRow } from "planungsrahmen/sql";

/** What a worker is asked for: the rows of one district. */
export interface Order {
  readonly district: string;
  readonly rows: readonly FrameRow[];
}

/** What it answers. */
export type Answer =
  | { readonly ok: true; readonly district: string; readonly pools: number; readonly isMost: boolean }
  | { readonly ok: false; readonly district: string; readonly problems: readonly string[] };
