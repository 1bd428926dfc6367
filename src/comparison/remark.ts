import type { Ags } from "../codes/ags";
import type { Cents } from "../money/cents";
import type { KeyChange } from "./comparison";
import type { Fraction } from "./measure";

/** One side of a comparison. */
export type Side = "before" | "after";

/** A value on both sides. */
interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** A rule about posts that is another one on the second side. */
export type ChangedPostRule =
  | ({
      readonly rule: "fixed-amount";
      readonly qualification: string;
    } & Change<Cents | null>)
  | ({ readonly rule: "smallest-post" | "funding-months" } & Change<number>)
  | ({ readonly rule: "delegation" } & Change<boolean>);

/** Nothing but its code. */
type None = Readonly<Record<never, never>>;

/** What each remark is made of. */
export interface RemarkParams {
  /** Both sides are stated for the same part of a year. */
  "as-stated": { readonly percentOfYear: number };
  /** Both sides are brought to a whole year. */
  "whole-year": {
    readonly percentOfYear: Change<number>;
    readonly factor: Change<Fraction>;
  };
  "modelled-persons": { readonly side: Side; readonly count: number; readonly of: number };
  "inferred-persons": { readonly side: Side; readonly count: number; readonly of: number };
  /** How effects are to be read. */
  effects: None;
  "state-without-effect": None;
  undecomposed: { readonly ags: readonly Ags[] };
  "post-rules": { readonly changes: readonly ChangedPostRule[] };
  "only-one-side": None;
  "merger-incomplete": None;
  "unused-changes": { readonly changes: readonly Pick<KeyChange, "from" | "to">[] };
}

/** What has to be known to read a comparison rightly; `remarkText` of `planungsrahmen/messages` says it in words. */
export type Remark = {
  [Code in keyof RemarkParams]: { readonly code: Code; readonly params: RemarkParams[Code] };
}[keyof RemarkParams];
