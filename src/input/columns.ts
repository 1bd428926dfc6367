import { type Issue, issue, shown } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import type { FoundHeadings } from "../result/tableParams";
import type { Cell, Grid, GridRow } from "./grid";
import { type HeadingMeaning, meaningOf, type WordRule } from "./headingRules";

/** What a column of a table of municipalities can mean. */
export type ColumnField =
  | "ags"
  | "ars"
  | "name"
  | "persons"
  | "frame"
  | "frameCents"
  | "basis"
  | "district"
  | "districtName"
  | "association"
  | "latitude"
  | "longitude";

/** Headings as files write them, after `normalised`; the first is the library's own. */
export const MUNICIPALITY_COLUMNS: Readonly<Record<ColumnField, readonly string[]>> = {
  ags: [
    ...["ags", "ags8", "amtlichergemeindeschluessel", "gemeindeschluessel", "gemeindekennziffer", "gkz", "schluessel"],
    ...["municipalitykey", "municipalitycode", "key"],
  ],
  ars: ["ars", "regionalschluessel", "amtlicherregionalschluessel", "ars12", "regionalkey"],
  name: [
    ...["name", "gemeinde", "gemeindename", "stadtgemeinde", "stadt", "kommune", "ort", "bezeichnung"],
    ...["municipality", "municipalityname"],
  ],
  persons: [
    ...["persons", "personspublished", "personsmodelled", "personen", "personenzahl", "anzahlpersonen", "anzahl"],
    ...["anrechenbarepersonen", "anrechenbarepersonenzahl", "gefluechtete", "fluechtlinge", "zahlderpersonen"],
    ...["headcount", "refugees", "counted", "countedpersons"],
  ],
  frame: [
    ...["frameeur", "amounteur", "planungsrahmen", "planungsrahmeneur", "planungsrahmeneuro", "planungsrahmenineuro"],
    ...["planungsrahmenjahr", "jaehrlicherplanungsrahmen", "betrag", "betrageur", "betragineuro", "amount", "frame"],
    ...["planungsrahmen€", "betrag€", "planungsrahmenin€", "betragin€", "planningframe"],
    ...["planungsrahmenineur", "betragineur", "planungsrahmenjejahr", "planningframeayear"],
  ],
  frameCents: ["framecents", "planungsrahmenjejahrcent", "planningframeayearcent"],
  basis: ["basis", "grundlage"],
  district: [...["kreiscode", "kreisschluessel", "landkreisschluessel", "district", "districtcode", "districtkey"]],
  districtName: [],
  association: [
    ...["vgcode", "verwaltungsgemeinschaft", "verwaltungsgemeinschaftschluessel", "verbandsschluessel"],
    ...["association", "associationcode"],
  ],
  latitude: ["lat", "latitude", "breite", "breitengrad", "geografischebreite"],
  longitude: ["lon", "lng", "long", "longitude", "laenge", "laengengrad", "geografischelaenge"],
};

/** Headings of the names of districts, which only help where there are no keys. */
export const DISTRICT_NAME_COLUMNS: readonly string[] = [
  ...["kreis", "landkreis", "kreisname", "stadtlandkreis", "landkreisname", "districtname", "county"],
];

/** How the columns of a kind of table are found. */
export interface HeadingRules<Field extends string> {
  /** How they may be called, after `normalised`. */
  readonly headings: Readonly<Record<Field, readonly string[]>>;
  /** By which words else; left out for lists whose headings are their own. */
  readonly words?: readonly WordRule<Field>[];
  /** Which column is which because the caller says so: its heading, or its number from 1. */
  readonly chosen?: ChosenColumns<Field> | undefined;
}

/** Columns that are named by the caller: by their heading, or by their number from 1. */
export type ChosenColumns<Field extends string = ColumnField> = Readonly<Partial<Record<Field, string>>>;

/** What a kind of table looks like: which headings it has, and which of its columns make a row an entry. */
export interface Layout<Field extends string> extends HeadingRules<Field> {
  /** The field of a JSON object that may hold the rows. */
  readonly listName: string;
  /** Whether a row with these headings is the header. */
  readonly isComplete: (fields: ReadonlySet<Field>) => boolean;
  /** Columns of keys. */
  readonly keys: readonly Field[];
  /** Whether the names of rows may stand for keys that are not there. */
  readonly namesForKeys?: boolean;
  /** Whether the five digits of a district are a key of the table's own, and not of a sum. */
  readonly shortKeys?: boolean;
  /** Whether a district is a municipality as well; left out where no table says so. */
  readonly isCity?: (district: string) => boolean;
  /** Columns of figures, which rows of sums have too. */
  readonly figures: readonly Field[];
  /** The column of names; null in lists that have none, and no sums either. */
  readonly name: Field | null;
  /** Which of a workbook's tables is meant where there are several: those with such a header, if any has one. */
  readonly isMeant?: (fields: ReadonlySet<Field>) => boolean;
}

/** A grid whose columns are understood. */
export interface Columns<Field extends string> {
  /** The heading as the file writes it, or null where there is no such column. */
  heading(field: Field): string | null;
  /** The cell of a row, null where there is no such column. */
  cell(row: GridRow, field: Field): Cell;
  /** Whether the column at a position, from 0, means something. */
  isUsed(index: number): boolean;
  /** Headings that mean nothing to the reader. */
  readonly ignored: readonly string[];
}

/** Understands the header of a grid; `required` lists columns of which there must be one each. */
export function readColumns<Field extends string>(
  grid: Grid,
  rules: HeadingRules<Field>,
  required: readonly (readonly Field[])[],
): Result<Columns<Field>> {
  const indexOf = new Map<Field, number>();
  const issues: Issue[] = unknownChoices(grid, rules);
  const ignored: string[] = [];
  const fields = fieldsAt(grid.header, rules);
  grid.header.forEach((heading, index) => {
    const field = fields[index] ?? null;
    const first = field === null ? undefined : indexOf.get(field);
    if (field === null) ignored.push(...(heading === "" ? [] : [heading]));
    else if (first === undefined) indexOf.set(field, index);
    else issues.push(duplicateColumn(grid, heading, grid.header[first] ?? "", field));
  });
  for (const anyOf of required) {
    const [first] = anyOf;
    if (first !== undefined && !anyOf.some((field) => indexOf.has(field))) {
      issues.push(missingColumn(grid, first, rules.headings[first]));
    }
  }
  if (issues.length > 0) return failure(issues);
  const at = (field: Field) => indexOf.get(field) ?? -1;
  const used = new Set(indexOf.values());
  return success({
    isUsed: (index) => used.has(index),
    heading: (field) => grid.header[at(field)] ?? null,
    cell: (row, field) => row.cells[at(field)] ?? null,
    ignored,
  });
}

/** Columns that are chosen and not there. */
function unknownChoices<Field extends string>(
  grid: Grid,
  { chosen = {} as ChosenColumns<Field> }: HeadingRules<Field>,
): Issue[] {
  return (Object.entries(chosen) as [Field, string][]).flatMap(([field, wanted]) => {
    if (chosenIndex(grid.header, wanted) !== null) return [];
    const params = { kind: "chosen", field, received: shown(wanted), ...foundHeadings(grid) } as const;
    return [issue({ code: "missing-column", row: headerRow(grid), column: wanted, params })];
  });
}

/** The position of a column that is named by its heading, or by its number where no heading says that. */
function chosenIndex(headings: readonly string[], wanted: string): number | null {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
  const index = headings.findIndex((heading) => heading !== "" && plain(heading) === plain(wanted));
  if (index >= 0) return index;
  const number = /^\d{1,5}$/.test(wanted) ? Number(wanted) : 0;
  return number >= 1 && number <= headings.length ? number - 1 : null;
}

/** Fields of text, of which a vague heading beside a sure one is no second column. */
const BY_SURENESS: readonly string[] = ["ags", "ars", "name", "districtName", "association"];

/**
 * What each heading of a header means; null where it means nothing to the reader.
 *
 * Of figures every column that may be one counts, so that nobody chooses between them in silence; of keys and names the
 * surest, so that „Bezeichnung“ beside „Gemeindename“ is something else.
 */
export function fieldsAt<Field extends string>(
  headings: readonly string[],
  { headings: known, words = [], chosen = {} as ChosenColumns<Field> }: HeadingRules<Field>,
): (Field | null)[] {
  const meanings = headings.map((heading) => headingMeaning(heading, known, words));
  const surest = new Map<Field, number>();
  for (const one of meanings) {
    if (one !== null) surest.set(one.field, Math.max(surest.get(one.field) ?? 0, one.sureness));
  }
  const fields = meanings.map((one) =>
    one === null || (BY_SURENESS.includes(one.field) && one.sureness < (surest.get(one.field) ?? 0)) ? null : one.field,
  );
  for (const [field, wanted] of Object.entries(chosen) as [Field, string][]) {
    const index = chosenIndex(headings, wanted);
    if (index === null) continue;
    fields.forEach((one, at) => {
      if (one === field) fields[at] = null;
    });
    fields[index] = field;
  }
  return fields;
}

function headingMeaning<Field extends string>(
  heading: string,
  known: Readonly<Record<Field, readonly string[]>>,
  words: readonly WordRule<Field>[],
): HeadingMeaning<Field> | null {
  const byWords = words.length === 0 ? null : meaningOf(heading, words);
  const field = fieldOf(heading, known);
  if (field === null) return byWords;
  return byWords?.field === field ? byWords : { field, sureness: VAGUE.test(heading) ? 1 : 2 };
}

/** Headings of names that are those of much else, too. */
const VAGUE = /^\s*(bezeichnung|ort|stadt|key|schl(ü|ue)ssel)\s*$/i;

/** What a heading means by a table of headings; null where it means nothing to the reader. */
export function fieldOf<Field extends string>(
  heading: string,
  headings: Readonly<Record<Field, readonly string[]>>,
): Field | null {
  const plain = normalised(heading);
  if (plain === "") return null;
  const fields = Object.keys(headings) as Field[]; // SAFETY: the record has no other keys
  return fields.find((field) => headings[field].includes(plain)) ?? null;
}

/** What the headings of a row mean, as far as they mean anything. */
export function fieldsOf<Field extends string>(headings: readonly string[], rules: HeadingRules<Field>): Set<Field> {
  return new Set(fieldsAt(headings, rules).flatMap((field) => field ?? []));
}

/** What may stand behind a heading without changing its meaning: footnote marks, days, plain units; never other units. */
const BEHIND_HEADING = [
  /\s\(?\d\)\s*$/,
  /\s*[([]\s*((stand|stichtag|zum|am)[:\s]\s*)?(\d{1,2}\.\s?(\d{1,2}\.|[a-zäö]{3,9}\s)\s?)?(19|20)\d\d\s*[)\]]\s*$/i,
  /\s*[([]\s*(in\s+)?(€|eur|euro)\s*[)\]]\s*$/i,
  /\s*[([]\s*(8|acht|12|zwölf)-?\s?stellig\s*[)\]]\s*$/i,
  /\s(19|20)\d\d\s*$/,
];

/** A heading without the first of each kind of thing that may stand behind it, in any order. */
function withoutNotes(heading: string): string {
  const left = new Set(BEHIND_HEADING);
  let rest = heading;
  for (;;) {
    const note = [...left].find((one) => one.test(rest));
    if (note === undefined) return rest;
    rest = rest.replace(note, "");
    left.delete(note);
  }
}

/** A heading without case, spaces, hyphens, umlauts and what may stand behind it. */
function normalised(heading: string): string {
  return withoutNotes(heading.slice(0, 200).normalize("NFC"))
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9€]/g, "");
}

/** Two columns that mean the same, of which one would have to be dropped. */
export function duplicateColumn(grid: Grid, heading: string, first: string, field: string): Issue {
  const params = { kind: "heading", received: shown(heading), first: shown(first), field } as const;
  return issue({ code: "duplicate-column", row: headerRow(grid), column: heading, params });
}

function missingColumn(grid: Grid, field: string, headings: readonly string[]): Issue {
  const params = { kind: "column", field, names: headings.slice(0, 4), ...foundHeadings(grid) } as const;
  return issue({ code: "missing-column", row: headerRow(grid), column: headings[0] ?? null, params });
}

/** So many headings are shown in a message. */
const SHOWN = 20;

/** The headings as the file writes them, for a message. */
export function foundHeadings({ header }: Grid): FoundHeadings {
  const named = header.filter((heading) => heading !== "");
  return { headings: named.slice(0, SHOWN).map(shown), more: Math.max(0, named.length - SHOWN) };
}

/** The header's line; null where the source has none, as JSON. */
export function headerRow(grid: Grid): number | null {
  return grid.headerRow === 0 ? null : grid.headerRow;
}
