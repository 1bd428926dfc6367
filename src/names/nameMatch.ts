import type { Ags } from "../codes/ags";

/** A municipality that a name can stand for. */
export interface KnownMunicipality {
  readonly ags: Ags;
  readonly name: string;
  /** What its district is called; where it is left out, the rules say. */
  readonly district?: string | undefined;
}

/** A municipality that a name may have meant. */
export interface NameCandidate {
  readonly ags: Ags;
  readonly name: string;
  readonly district: string;
}

/** What a written name stands for. */
export type NameMatch =
  | {
      readonly kind: "found";
      readonly ags: Ags;
      /** The name as the list has it. */
      readonly name: string;
      /** Whether it was written letter by letter as the list has it. */
      readonly isExact: boolean;
      /** Others that the name may stand for as well, less likely; of interest where all around it are in their district. */
      readonly others: readonly NameCandidate[];
    }
  | { readonly kind: "ambiguous"; readonly candidates: readonly NameCandidate[] }
  | {
      readonly kind: "unknown";
      /** Whether it is the name of a *Landkreis*, which is no municipality. */
      readonly isDistrict: boolean;
      /** Those of that name in other districts than the one that was said. */
      readonly elsewhere: readonly NameCandidate[];
    };
