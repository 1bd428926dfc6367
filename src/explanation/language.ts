/** A language that papers are written in; what the rules quote stays German. */
export type Language = "de" | "en";
