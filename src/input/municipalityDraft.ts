import type { FigureBasis, Municipality } from "../allocation/municipality";
import { type Ags, districtOf, isAgs } from "../codes/ags";
import { type Issue, issue, quoted } from "../result/issue";
import type { DistributionRules } from "../rules/ruleSet";
import type { TotalRow } from "./checkTotals";
import type { ColumnField, Columns } from "./columns";
import type { Grid, GridRow } from "./grid";
import { type KnownMunicipality, nameJoiner } from "./joinNames";
import { evidenceIn, type NumberKind, type SeparatorEvidence } from "./numberText";
import { isBlank, readNumberCell, readTextCell } from "./readCells";
import { type KeyOptions, type KeyReading, type RestoredKey, readKey } from "./readKey";

/** A field of a row, by which its issues are told apart. */
export type Field = keyof Municipality;

/** A key that was found by the name of its municipality. */
export interface JoinedName {
  readonly row: number;
  readonly name: string;
  readonly ags: Ags;
}

/** A row as far as it could be read, with what was wrong with the rest. */
export interface Draft {
  readonly row: number;
  /** The row as it was found. */
  readonly source: GridRow;
  readonly municipality: Municipality;
  readonly issues: readonly Issue[];
  readonly restored: RestoredKey | null;
  readonly joined: JoinedName | null;
  /** True where the key was a *Regionalschlüssel*. */
  readonly isArs: boolean;
}

/** What rows are read with. */
export interface DraftOptions extends KeyOptions {
  readonly ruleSet: DistributionRules;
  readonly known?: readonly KnownMunicipality[] | undefined;
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

/** What a cell of a row belongs to. */
interface Place {
  readonly row: GridRow;
  readonly index: number;
  readonly issues: Issue[];
}

/** Reads the rows of one table: knows what its separators mean, and which names stand for which keys. */
export class DraftReader {
  readonly #columns: Columns<ColumnField>;
  readonly #options: DraftOptions;
  readonly #evidence: SeparatorEvidence;
  readonly #hasAgs: boolean;
  readonly #hasArs: boolean;
  readonly #keyByName: ReturnType<typeof nameJoiner> | null;

  constructor(grid: Grid, columns: Columns<ColumnField>, options: DraftOptions) {
    this.#columns = columns;
    this.#options = options;
    this.#evidence = evidenceOf(grid, columns);
    this.#hasAgs = columns.heading("ags") !== null;
    this.#hasArs = columns.heading("ars") !== null;
    const hasKeys = this.#hasAgs || this.#hasArs;
    this.#keyByName = hasKeys ? null : nameJoiner(options.known ?? [], options.ruleSet);
  }

  /** Reads one entry. */
  draft(row: GridRow, index: number): Draft {
    const place = { row, index, issues: [] as Issue[] };
    const joined = this.#keyByName === null ? null : this.#joinedName(place, this.#keyByName);
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
    if (this.#keyByName === null) place.issues.push(...checkDistrictColumn(row, index, this.#columns, key));
    const { restored, association } = key;
    return {
      row: row.row,
      source: row,
      municipality,
      issues: place.issues,
      restored,
      joined,
      isArs: association !== null,
    };
  }

  /** Reads the figures of a row of sums, and how it calls itself. */
  total(row: GridRow): { readonly total: TotalRow; readonly issues: readonly Issue[] } {
    const place = { row, index: -1, issues: [] as Issue[] };
    const figures = { persons: this.#number(place, COLUMNS_OF_NUMBERS.persons), frameCents: this.#frameCents(place) };
    const keys = [this.#text(row, "ags"), this.#text(row, "ars")];
    const { heading } = this.#columns;
    const columns = { persons: heading("persons"), frameCents: heading("frame") ?? heading("frameCents") };
    const total: TotalRow = {
      row,
      prefix: keys.find((one) => /^\d{2,5}$/.test(one)) ?? "",
      label: [this.#text(row, "name"), ...keys, ...row.cells.map(readTextCell)].find(hasLetter) ?? "",
      keyColumn: heading("ags") ?? heading("ars"),
      ...{ figures, columns },
    };
    return { total, issues: place.issues };
  }

  #text(row: GridRow, field: ColumnField): string {
    return readTextCell(this.#columns.cell(row, field));
  }

  #number({ row, index, issues }: Place, { column, field, kind }: Figure): number | null {
    const heading = this.#columns.heading(column);
    const cell = heading === null ? null : this.#columns.cell(row, column);
    if (heading === null || cell === null || cell === "") return null;
    const place = { path: ["municipalities", index, field], row: row.row, column: heading };
    const reading = readNumberCell(cell, kind, this.#evidence, place);
    if (reading.issue !== null) issues.push(reading.issue);
    return reading.value;
  }

  #frameCents(place: Place): number | null {
    return this.#number(place, COLUMNS_OF_NUMBERS.frame) ?? this.#number(place, COLUMNS_OF_NUMBERS.frameCents);
  }

  #joinedName({ row, index, issues }: Place, keyByName: ReturnType<typeof nameJoiner>): JoinedName | null {
    const name = this.#text(row, "name");
    const found = keyByName(name, this.#text(row, "district") || this.#text(row, "districtName"));
    if (found.ok) return { row: row.row, name, ags: found.ags };
    const place = { path: ["municipalities", index, "ags"], row: row.row, column: this.#columns.heading("name") };
    if (name !== "") issues.push(issue({ ...found.problem, ...place }));
    return null;
  }

  #ownKey(place: Place): KeyReading {
    const { row } = place;
    const found = readKey(this.#columns.cell(row, this.#hasAgs ? "ags" : "ars"), row.row, this.#options);
    const key = this.#options.ruleSet.recipients?.value === "districts" ? this.#districtKey(found, row.row) : found;
    if (!this.#hasAgs || !this.#hasArs) return key;
    const longer = readKey(this.#columns.cell(row, "ars"), row.row, this.#options);
    if (longer.ags === "" || (longer.association === null && longer.ags === key.ags)) return key;
    if (longer.ags !== key.ags) place.issues.push(contradiction(place, this.#columns, ["ars", longer.ags, key.ags]));
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
      place.issues.push(contradiction(place, this.#columns, ["association", said, association]));
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
  const text = `${quoted(expected)} wie in der anderen Spalte derselben Zeile`;
  return issue({ code: "key-mismatch", ...place, received: quoted(found), expected: text });
}

function evidenceOf(grid: Grid, columns: Columns<ColumnField>): SeparatorEvidence {
  const numeric: readonly [ColumnField, NumberKind][] = [
    ["persons", "persons"],
    ["frame", "euros"],
  ];
  const found = numeric.flatMap(([field, kind]) => {
    const texts = grid.rows.flatMap((row) => columns.cell(row, field) ?? []);
    return texts.flatMap((cell) => (typeof cell === "string" ? evidenceIn(cell, kind) : []));
  });
  const euroHeading = (columns.heading("frame") ?? "").includes("€");
  return {
    german: grid.origin.delimiter === ";" || euroHeading || found.some((evidence) => evidence.german),
    english: found.some((evidence) => evidence.english),
  };
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

function checkDistrictColumn(
  row: GridRow,
  index: number,
  columns: Columns<ColumnField>,
  { ags, restored }: { readonly ags: Ags; readonly restored: RestoredKey | null },
): Issue[] {
  const heading = columns.heading("district");
  const found = readTextCell(columns.cell(row, "district"));
  // Whoever lost the zero of the key lost that of the district with it.
  const expected = restored === null || found.length === 5 ? districtOf(ags) : districtOf(ags).slice(1);
  if (heading === null || found === "" || !isAgs(ags) || found === expected) return [];
  const place = { path: ["municipalities", index, "district"], row: row.row, column: heading };
  const text = `${quoted(districtOf(ags))}, die ersten fünf Ziffern des AGS`;
  return [issue({ code: "district-mismatch", ...place, received: quoted(found), expected: text })];
}

/** Excel's own runtime knows no classes of characters; a letter of these scripts is what has a capital. */
function hasLetter(text: string): boolean {
  return text.toUpperCase() !== text.toLowerCase();
}
