import type { Ags } from "../codes/ags";

/** Where a municipality's figure comes from; `modelled` figures are made up and are never shown as real ones. */
export type FigureBasis = "published" | "inferred" | "modelled" | "unstated";

/**
 * One row of the table that a calculation starts from: a key, a name, and either counted persons or a given frame.
 *
 * Where both are there they must agree.
 */
export interface Municipality {
  readonly ags: Ags;
  readonly name: string;
  /** Counted persons (*anrechenbare Personenzahl*), a whole number from 0. */
  readonly persons?: number | null;
  /** A given planning frame (*Planungsrahmen*) of one year, in whole cents. */
  readonly frameCents?: number | null;
  /** Where the head count or the given frame comes from; `unstated` unless said. */
  readonly basis?: FigureBasis;
  /** Key of the association (*Verwaltungsgemeinschaft*) within the district. */
  readonly association?: string | null;
  /** Degrees north. */
  readonly latitude?: number | null;
  /** Degrees east. */
  readonly longitude?: number | null;
}
