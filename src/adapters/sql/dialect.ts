/** The databases whose SQL is written. */
export type SqlDialect = "postgresql" | "duckdb";

/** What the two write differently. */
export interface Dialect {
  /** The type of whole numbers in which every product stays exact. */
  readonly whole: string;
  readonly text: string;
  /** A number as a whole one; what is none never stops the statement, because it may be looked at before it is refused. */
  readonly toWhole: (number: string) => string;
  /** The whole part of a quotient of numbers from 0. */
  readonly quotient: (numerator: string, denominator: string) => string;
  readonly notANumber: (number: string) => string;
  /** Whether a text matches a pattern from its first character to its last. */
  readonly matches: (text: string, pattern: string) => string;
  /** Orders keys character by character, whatever language the database sorts by. */
  readonly byKey: (key: string) => string;
}

/** How each database writes it. */
export const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = {
  postgresql: {
    whole: "numeric",
    text: "text",
    toWhole: (number) => `CAST(${number} AS numeric)`,
    quotient: (numerator, denominator) => `div(${numerator}, ${denominator})`,
    notANumber: (number) => `CAST(${number} AS numeric) = 'NaN'`,
    matches: (text, pattern) => `${text} ~ '^(${pattern})$'`,
    byKey: (key) => `${key} COLLATE "C"`,
  },
  duckdb: {
    whole: "HUGEINT",
    text: "VARCHAR",
    toWhole: (number) => `TRY_CAST(${number} AS HUGEINT)`,
    quotient: (numerator, denominator) => `${numerator} // ${denominator}`,
    notANumber: (number) => `isnan(CAST(${number} AS DOUBLE))`,
    matches: (text, pattern) => `regexp_full_match(${text}, '${pattern}')`,
    byKey: (key) => key,
  },
};
