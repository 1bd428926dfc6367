/** The texts of the three files that everything is made from. */
export interface Texts {
  readonly municipalities: string;
  readonly borders: string;
  readonly boundaries: string;
}

/** What an engine made of them. */
export interface Made {
  /** What the engine calls itself. */
  readonly engine: string;
  /** The text of `job` and of every wrong job, by name. */
  readonly made: Readonly<Record<string, string>>;
}
