import type { ComparedPool, ParameterName } from "../../comparison";
import type { WordOf } from "../codes";

/** How many win and lose. */
interface CompareHead {
  readonly losers: number;
  readonly winners: number;
  readonly unchanged: number;
}

/** How many cross the threshold through one parameter. */
interface CrossingCount {
  readonly up: number;
  readonly down: number;
  readonly open: number;
}

/** What `compare` prints. */
export interface CompareMessages {
  head(head: CompareHead): string;
  /** Warns that so many of the compared have figures that are made up, which are marked below. */
  modelled(count: number): string;
  before(file: string): string;
  after(file: string): string;
  wholeYear(): string;
  readonly ranked: WordOf<"loser" | "winner">;
  readonly columns: WordOf<"key" | "name" | "heads" | "before" | "after" | "difference">;
  readonly crossings: Readonly<Record<"down" | "up" | "maybeDown" | "maybeUp", (count: number) => string>>;
  noCrossing(): string;
  question(question: string): string;
  sums(): string;
  readonly sum: {
    compared(): string;
    winners(count: number): string;
    losers(count: number): string;
    onlyBefore(count: number): string;
    onlyAfter(count: number): string;
    whole(): string;
  };
  readonly parameter: WordOf<ParameterName>;
  readonly effects: WordOf<"what" | "alone" | "inTurn" | "crossings">;
  noEffect(): string;
  readonly effect: WordOf<"unknown" | "interaction" | "undecomposed" | "together">;
  crossed(count: CrossingCount): string;
  onlyBefore(count: number): string;
  onlyAfter(count: number): string;
  missing(keys: readonly string[]): string;
  /** The heading of the notes, with what the marks before head counts mean. */
  notes(): string;
  poolsHold(count: number): string;
  poolsChanged(gone: number, fresh: number, rows: number): string;
  readonly verdict: Readonly<
    Record<Exclude<ComparedPool["verdict"], "holds" | "stays-below">, (count: number) => string>
  >;
  frameOfRequired(frameCents: number, requiredCents: number): string;
}
