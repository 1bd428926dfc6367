import { decimalPlaces } from "./decimal";

/** What a column counts: whole persons, euros with at most two decimals, or degrees with many. */
export type NumberKind = "persons" | "euros" | "degrees";

/** Which separators a file's own format speaks for. */
export interface SeparatorEvidence {
  /** Semicolons, decimal commas, € signs or dots that can only be thousands. */
  readonly german: boolean;
  /** Decimal points, or commas that can only be thousands. */
  readonly english: boolean;
}

/** A number as plain decimal text (`-50949.12`), so that nothing is rounded yet; or why a text is none. */
export type NumberReading =
  | { readonly ok: true; readonly decimal: string }
  | { readonly ok: false; readonly problem: "not-a-number" | "ambiguous-number" };

interface NumberText {
  readonly negative: boolean;
  /** Digits with their separators, without sign, spaces and currency. */
  readonly digits: string;
}

/**
 * Reads a number as people write it: `51.000`, `51.000,00 €`, `51,000.00`, `1 234`, `−3`.
 *
 * One separator before exactly three digits can be read twice. Then the reading that the column allows counts (persons
 * are whole, euros have two decimals, degrees have no thousands), after that the file's own format; if that does not
 * settle it either, or the two speak against each other, the number is ambiguous and nothing is guessed.
 *
 * @param text a cell that is not empty
 */
export function readNumberText(text: string, kind: NumberKind, evidence: SeparatorEvidence): NumberReading {
  if (isPlain(text, kind)) return { ok: true, decimal: text };
  const parts = numberTextOf(text, kind);
  if (parts === null) return { ok: false, problem: "not-a-number" };
  const possible = possibleReadings(parts.digits);
  if (possible.length === 0) return { ok: false, problem: "not-a-number" };
  const chosen =
    possible.length === 1 ? possible[0] : settled(allowedReadings(possible, parts.digits, kind), evidence, kind);
  if (chosen === undefined) return { ok: false, problem: "ambiguous-number" };
  return { ok: true, decimal: parts.negative ? `-${chosen.decimal}` : chosen.decimal };
}

/**
 * Says what one cell gives away about the separators of its file.
 *
 * @param text a cell of a column of persons or euros
 */
export function evidenceIn(text: string, kind: NumberKind): SeparatorEvidence {
  if (isPlain(text, kind)) return { german: false, english: false };
  const parts = numberTextOf(text, kind);
  const allowed = parts === null ? [] : allowedReadings(possibleReadings(parts.digits), parts.digits, kind);
  const style = allowed.length === 1 ? allowed[0]?.style : undefined;
  return { german: style === "german" || (kind === "euros" && text.includes("€")), english: style === "english" };
}

/** No figure of anyone is longer; keeps the patterns below from working on whole books. */
const LONGEST_NUMBER = 60;

/** Most numbers are plain: digits alone, or degrees with a decimal point, which have no thousands. */
function isPlain(text: string, kind: NumberKind): boolean {
  return kind === "degrees" ? /^\d{1,3}\.\d{1,20}$/.test(text) : /^\d{1,15}$/.test(text);
}

function numberTextOf(text: string, kind: NumberKind): NumberText | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_NUMBER) return null;
  const amount = kind === "euros" ? trimmed.replace(/^(€|EUR|Euro)\s*|\s*(€|EUR|Euro)$/gi, "") : trimmed;
  const bare = (kind === "euros" ? amount.replace(NO_CENTS, "$1") : amount).replace(/^[−–-]\s*/, "-");
  const match = NUMBER.exec(bare);
  if (match === null) return null;
  return { negative: match[1] === "-", digits: (match[2] ?? "").replace(BETWEEN_THOUSANDS, "\u00A0") };
}

/** Spaces of one line and apostrophes; a line break or a tab parts two numbers, not the thousands of one. */
const BETWEEN_THOUSANDS = /[ \u00A0\u2000-\u200A\u202F\u205F'’]/g;
const NUMBER = /^(-?)(\d[\d.,]*|\d{1,3}(?:[ \u00A0\u2000-\u200A\u202F\u205F'’]\d{3})+(?:[.,]\d+)?)$/;

/** A dash or two in the place of the cents, as in „50.949,-“ and „50.949.–“. */
const NO_CENTS = /(\d)[.,]\s?[-–—−]{1,2}$/;

/** Whether a cell holds several numbers, one below or beside the other. */
export function hasSeveralNumbers(text: string): boolean {
  return text.length <= LONGEST_NUMBER && /\d\s*[\n\r\t]\s*[-−–]?\d/.test(text);
}

interface Reading {
  readonly decimal: string;
  readonly style: "german" | "english" | "plain";
}

/** How digits can be grouped: the shape, whose style it is, what marks thousands and what marks decimals. */
const SHAPES: readonly (readonly [RegExp, Reading["style"], string, string])[] = [
  [/^\d{1,3}(\u00A0\d{3})+$/, "plain", "\u00A0", ""],
  [/^\d{1,3}(\u00A0\d{3})+,\d+$/, "german", "\u00A0", ","],
  [/^\d{1,3}(\u00A0\d{3})+\.\d+$/, "english", "\u00A0", "."],
  [/^[1-9]\d{0,2}(\.\d{3})+$/, "german", ".", ""],
  [/^\d{1,3}(\.\d{3})+,\d+$/, "german", ".", ","],
  [/^\d+,\d+$/, "german", "", ","],
  [/^[1-9]\d{0,2}(,\d{3})+$/, "english", ",", ""],
  [/^\d{1,3}(,\d{3})+\.\d+$/, "english", ",", "."],
  [/^\d+\.\d+$/, "english", "", "."],
];

/** All ways to read the digits. */
function possibleReadings(digits: string): Reading[] {
  if (/^\d+$/.test(digits)) return [{ style: "plain", decimal: digits }];
  return SHAPES.flatMap(([shape, style, thousands, point]): Reading[] => {
    if (!shape.test(digits)) return [];
    const whole = thousands === "" ? digits : digits.split(thousands).join("");
    return [{ style, decimal: point === "" ? whole : whole.replace(point, ".") }];
  });
}

/** Those readings that give what the column counts; all of them where none does. */
function allowedReadings(readings: readonly Reading[], digits: string, kind: NumberKind): readonly Reading[] {
  const allowed = readings.filter((reading) => isAllowed(reading, digits, kind));
  return readings.length > 1 && allowed.length > 0 ? allowed : readings;
}

/** Whether a reading gives what the column counts. */
function isAllowed({ decimal }: Reading, digits: string, kind: NumberKind): boolean {
  if (kind === "degrees") return decimal.includes(".") || !/[.,]/.test(digits);
  return decimalPlaces(decimal) <= (kind === "persons" ? 0 : 2);
}

/**
 * The reading that the column and the file's format leave, unless they contradict each other.
 *
 * A format settles that separators are thousands; nobody writes three decimals of a euro, so never the reverse.
 */
function settled(
  allowed: readonly Reading[],
  { german, english }: SeparatorEvidence,
  kind: NumberKind,
): Reading | undefined {
  const [only] = allowed;
  if (kind === "degrees") return only;
  if (allowed.length === 1) return (only?.style === "german" ? english : german) ? undefined : only;
  if (german === english) return undefined;
  const style = german ? "german" : "english";
  return allowed.find((reading) => reading.style === style && !reading.decimal.includes("."));
}
