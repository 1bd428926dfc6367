/** What the command line can do about a problem, behind its sentence. */
export interface WaysOut {
  /** Chooses a sheet. */
  readonly sheet: string;
  /** Which column is meant; the heading is null where none is known. */
  readonly column: (field: string, heading: string | null) => string;
  /** Which commands have no such limit. */
  readonly exactCommands: string;
  /** Puts lost zeros back. */
  readonly restoreZero: string;
  /** Divides by the sum of the table. */
  readonly divideByTable: string;
  /** Completes an incomplete rule set. */
  readonly ownRules: string;
  /** What rules without a threshold can do. */
  readonly onlyAllocate: string;
  /** Asks for one year. */
  readonly oneYear: string;
  /** Names keys that changed. */
  readonly mapping: string;
  /** Names which municipality lies in which. */
  readonly mappingBetween: string;
  /** Compares with the table itself. */
  readonly withoutSecond: string;
  /** Says how one above the threshold shares: in an agreed pool, or as an offer. */
  readonly agreedOrOffer: (ags: string) => string;
  /** Asks for less. */
  readonly attainable: string;
  /** Which command takes a whole table. */
  readonly wholeTable: string;
}
