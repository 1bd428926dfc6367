import type { FigureBasis, Municipality } from "../allocation/municipality";
import { type Ags, districtOf, isAgs } from "../codes/ags";
import type { KnownMunicipality } from "../names/nameMatch";
import { type Issue, issue, issueAt, shown } from "../result/issue";
import { IssueList } from "../result/issueList";
import type { RestoredKey } from "../result/reading";
import type { DistributionRules } from "../rules/ruleSet";
import { areasOf } from "./areaKeys";
import type { TotalRow } from "./checkTotals";
import type { ColumnField, Columns } from "./columns";
import type { Grid, GridRow } from "./grid";
import { type JoinedKey, joinRows } from "./joinRows";
import type { NumberKind, SeparatorEvidence } from "./numberText";
import { isBlank, readNumberCell, readTextCell } from "./readCells";
import { type KeyOptions, type KeyReading, readKey } from "./readKey";
import { separatorEvidence } from "./separatorEvidence";

/** A field of a row, by which its issues are told apart. */
export type Field = keyof Municipality;

/** A key that was found by the name of its municipality. */
export interface JoinedName {
  readonly row: number;
  /** As the table has it. */
  readonly name: string;
  readonly ags: Ags;
  /** As the list of known municipalities has it. */
  readonly known: string;
  /** Whether both are the same letter by letter. */
  readonly isExact: boolean;
}

/** A row as far as it could be read, with what was wrong with the rest. */
export interface Draft {
  readonly row: number;
  /** The row as it was found. */
  readonly source: GridRow;
  readonly municipality: Municipality;
  /** Fields whose cells could not be read; what is wrong with them is told already. */
  readonly unreadable: readonly Field[];
  readonly restored: RestoredKey | null;
  readonly joined: JoinedName | null;
  /** True where the key was a *Regionalschlüssel*. */
  readonly isArs: boolean;
}

/** What rows are read with. */
export interface DraftOptions extends KeyOptions {
  readonly ruleSet: DistributionRules;
  readonly known?: readonly KnownMunicipality[] | undefined;
  readonly district?: string | undefined;
}

/** A column of numbers: which field it fills, and what it counts. */
interface Figure {
  readonly column: ColumnField;
  readonly field: Field;
  readonly kind: NumberKind;
}

const COLUMNS_OF_NUMBERS = {
  persons: { column: "persons", field: "persons", kind: "persons" },
  frame: { column: "frame", field: "frameCents", kind: "euros" },
  frameCents: { column: "frameCents", field: "frameCents", kind: "persons" },
  latitude: { column: "latitude", field: "latitude", kind: "degrees" },
  longitude: { column: "longitude", field: "longitude", kind: "degrees" },
} as const satisfies Record<string, Figure>;

/** Columns that show which separators a file uses. */
const EVIDENCE = [
  ["persons", "persons"],
  ["frame", "euros"],
] as const;

/** What a cell of a row belongs to. */
interface Place {
  readonly row: GridRow;
  readonly index: number;
  unreadable: readonly Field[];
}

/** Shared by the many rows of which everything could be read. */
const NOTHING: readonly Field[] = [];

/** Reads the rows of one table: knows what its separators mean, and which names stand for which keys. */
export class DraftReader {
  /** What is wrong with the cells that were read so far. */
  readonly issues = new IssueList();
  readonly #columns: Columns<ColumnField>;
  readonly #options: DraftOptions;
  readonly #evidence: SeparatorEvidence;
  readonly #hasAgs: boolean;
  readonly #hasArs: boolean;
  readonly #joined: ReadonlyMap<GridRow, JoinedKey>;
  readonly #namesDistricts: boolean;

  constructor(grid: Grid, columns: Columns<ColumnField>, options: DraftOptions) {
    this.#columns = columns;
    this.#options = options;
    this.#evidence = separatorEvidence(grid, columns, EVIDENCE);
    this.#hasAgs = columns.heading("ags") !== null;
    this.#hasArs = columns.heading("ars") !== null;
    this.#namesDistricts = namesDistricts(grid, columns);
    this.#joined = this.#joinedRows(grid);
  }

  /** Columns that say nothing here: districts by name, where no name has to be found in one. */
  get unusedColumns(): readonly string[] {
    if (this.#joined.size > 0) return [];
    const named = this.#namesDistricts ? [this.#columns.heading("district")] : [];
    return [...named, this.#columns.heading("districtName")].filter((heading) => heading !== null);
  }

  /** Reads one entry. */
  draft(row: GridRow, index: number): Draft {
    const place: Place = { row, index, unreadable: NOTHING };
    const byName = this.#joined.get(row);
    const joined = byName === undefined ? null : this.#joinedName(place, byName);
    const key = joined === null ? this.#ownKey(place) : { ags: joined.ags, restored: null, association: null };
    const persons = this.#number(place, COLUMNS_OF_NUMBERS.persons);
    const municipality: Municipality = {
      ags: key.ags,
      name: this.#text(row, "name"),
      persons,
      frameCents: this.#frameCents(place),
      basis: basisOf(row, this.#columns, persons),
      association: this.#association(place, key),
      latitude: this.#number(place, COLUMNS_OF_NUMBERS.latitude),
      longitude: this.#number(place, COLUMNS_OF_NUMBERS.longitude),
    };
    if (byName === undefined && !this.#namesDistricts) {
      for (const found of checkDistrictColumn(row, index, this.#columns, key)) this.#report(place, found);
    }
    const { restored, association } = key;
    return {
      row: row.row,
      source: row,
      municipality,
      unreadable: place.unreadable,
      restored,
      joined,
      isArs: association !== null,
    };
  }

  /** Reads the figures of a row of sums, and how it calls itself. */
  total(row: GridRow): TotalRow {
    const place: Place = { row, index: -1, unreadable: NOTHING };
    const figures = { persons: this.#number(place, COLUMNS_OF_NUMBERS.persons), frameCents: this.#frameCents(place) };
    const keys = [this.#text(row, "ags"), this.#text(row, "ars")];
    const { heading } = this.#columns;
    const columns = { persons: heading("persons"), frameCents: heading("frame") ?? heading("frameCents") };
    return {
      row,
      prefix: keys.find((one) => areasOf(one).length > 0) ?? "",
      label: [this.#text(row, "name"), ...keys, ...row.cells.map(readTextCell)].find(hasLetter) ?? "",
      keyColumn: heading("ags") ?? heading("ars"),
      ...{ figures, columns },
    };
  }

  #report(place: Place, found: Issue): void {
    const field = found.path[2] as Field; // SAFETY: every path here names a field of a municipality
    place.unreadable = [...place.unreadable, field];
    this.issues.add(found);
  }

  #text(row: GridRow, field: ColumnField): string {
    return readTextCell(this.#columns.cell(row, field));
  }

  #number(at: Place, { column, field, kind }: Figure): number | null {
    const { row, index } = at;
    const heading = this.#columns.heading(column);
    const cell = heading === null ? null : this.#columns.cell(row, column);
    if (heading === null || cell === null || cell === "") return null;
    const place = { path: ["municipalities", index, field], row: row.row, column: heading };
    const reading = readNumberCell(cell, kind, this.#evidence, place);
    if (reading.issue !== null) this.#report(at, reading.issue);
    return reading.value;
  }

  #frameCents(place: Place): number | null {
    return this.#number(place, COLUMNS_OF_NUMBERS.frame) ?? this.#number(place, COLUMNS_OF_NUMBERS.frameCents);
  }

  /** What names stand for in the rows that have no key, where there is a list of names. */
  #joinedRows(grid: Grid): ReadonlyMap<GridRow, JoinedKey> {
    const { known, ruleSet, district } = this.#options;
    if (known === undefined || ruleSet.recipients?.value === "districts") return new Map();
    const rows = grid.rows.map((row) => ({
      row,
      key: readKey(this.#columns.cell(row, this.#hasAgs ? "ags" : "ars"), row.row, this.#options).ags,
      name: this.#text(row, "name"),
      district: this.#districtOf(row),
    }));
    if (rows.every(({ key }) => key !== "")) return new Map();
    return joinRows(rows, grid, { known, districts: ruleSet.districts?.value, district });
  }

  /** The district that a row says, by key or name. */
  #districtOf(row: GridRow): string {
    return this.#text(row, "district") || this.#text(row, "districtName");
  }

  #joinedName(at: Place, found: JoinedKey): JoinedName | null {
    const { row, index } = at;
    const name = this.#text(row, "name");
    if (found.ok) return { row: row.row, name, ags: found.ags, known: found.name, isExact: found.isExact };
    const place = { path: ["municipalities", index, "ags"], row: row.row, column: this.#columns.heading("name") };
    if (name !== "") this.#report(at, issueAt(found.problem, place));
    return null;
  }

  #ownKey(place: Place): KeyReading {
    const { row } = place;
    const found = readKey(this.#columns.cell(row, this.#hasAgs ? "ags" : "ars"), row.row, this.#options);
    const key = this.#options.ruleSet.recipients?.value === "districts" ? this.#districtKey(found, row.row) : found;
    if (!this.#hasAgs || !this.#hasArs) return key;
    const longer = readKey(this.#columns.cell(row, "ars"), row.row, this.#options);
    if (longer.ags === "" || (longer.association === null && longer.ags === key.ags)) return key;
    if (longer.ags !== key.ags) {
      this.#report(place, contradiction(place, this.#columns, ["ars", longer.ags, key.ags]));
    }
    return { ...key, association: longer.association };
  }

  /** The five digits of a district, or four that have lost their zero, and the three zeros that make them an AGS. */
  #districtKey(key: KeyReading, row: number): KeyReading {
    if (/^\d{5}$/.test(key.ags)) return { ...key, ags: `${key.ags}000` };
    if (this.#options.restoreLeadingZero !== true || !/^\d{4}$/.test(key.ags)) return key;
    const ags = `0${key.ags}000`;
    return { ...key, ags, restored: { row, found: key.ags, ags } };
  }

  #association(place: Place, { association }: KeyReading): string | null {
    const cell = this.#columns.cell(place.row, "association");
    const said = isBlank(cell) ? null : readTextCell(cell);
    if (said !== null && association !== null && said.padStart(4, "0") !== association) {
      this.#report(place, contradiction(place, this.#columns, ["association", said, association]));
    }
    return said ?? association;
  }
}

/** Two columns that say different things about one municipality. */
function contradiction(
  { row, index }: Place,
  columns: Columns<ColumnField>,
  [field, found, expected]: readonly ["ars" | "association", string, string],
): Issue {
  const place = { path: ["municipalities", index, field], row: row.row, column: columns.heading(field) };
  return issue({ code: "key-mismatch", ...place, params: { received: shown(found), other: shown(expected) } });
}

/** A column `basis` says it row by row; a heading such as `persons_modelled` says it for all. */
function basisOf(row: GridRow, columns: Columns<ColumnField>, persons: number | null): FigureBasis {
  const said = readTextCell(columns.cell(row, "basis"));
  if (said !== "") return BASES.find(([shape]) => shape.test(said))?.[1] ?? (said as FigureBasis); // SAFETY: checkMunicipalities refuses what it does not know
  const heading = columns.heading("persons") ?? "";
  if (persons !== null && /modelled/i.test(heading)) return "modelled";
  return persons !== null && /published/i.test(heading) ? "published" : "unstated";
}

/** How tables name a basis; words may follow, as in „inferred from published amount“. */
const BASES: readonly (readonly [RegExp, FigureBasis])[] = [
  [/^(published|veröffentlicht)$/i, "published"],
  [/^(inferred|abgeleitet)( .*)?$/i, "inferred"],
  [/^(modelled|modelliert)$/i, "modelled"],
  [/^(unstated|wie angegeben)$/i, "unstated"],
];

/** Whether a column that could hold the keys of districts holds their names. */
function namesDistricts(grid: Grid, columns: Columns<ColumnField>): boolean {
  if (columns.heading("district") === null) return false;
  const texts = grid.rows.map((row) => readTextCell(columns.cell(row, "district"))).filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => hasLetter(text) && !/\d/.test(text));
}

function checkDistrictColumn(
  row: GridRow,
  index: number,
  columns: Columns<ColumnField>,
  { ags, restored }: Pick<KeyReading, "ags" | "restored">,
): Issue[] {
  const heading = columns.heading("district");
  const found = readTextCell(columns.cell(row, "district"));
  // Whoever lost the zero of the key lost that of the district with it.
  const expected = restored === null || found.length === 5 ? districtOf(ags) : districtOf(ags).slice(1);
  if (heading === null || found === "" || !isAgs(ags) || found === expected) return [];
  const place = { path: ["municipalities", index, "district"], row: row.row, column: heading };
  const params = { kind: "column", received: shown(found), district: districtOf(ags) } as const;
  return [issue({ code: "district-mismatch", ...place, params })];
}

/** Excel's own runtime knows no classes of characters; a letter of these scripts is what has a capital. */
function hasLetter(text: string): boolean {
  return text.toUpperCase() !== text.toLowerCase();
}
