import type { PlaceKind } from "../../pooling/plan";

/** A change of one municipality, with its name and key. */
export type NamedChange =
  | { readonly kind: "leave"; readonly name: string }
  | { readonly kind: "join"; readonly name: string; readonly pool: number }
  | { readonly kind: "head-count"; readonly name: string; readonly persons: number };

/** What `exchange` prints. */
export interface ExchangeMessages {
  whatIf(change: NamedChange): string;
  before(plan: string): string;
  after(plan: string): string;
  unchanged(): string;
  gone(): string;
  fresh(): string;
  moved(rows: number): string;
  /** A place in a plan; null is none. */
  place(place: PlaceKind | null): string;
}
