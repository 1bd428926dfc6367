import type { FigureBasis, Municipality } from "../allocation/municipality";
import { type Ags, districtOf, isAgs } from "../codes/ags";
import { type Issue, issue, quoted } from "../result/issue";
import type { RuleSet } from "../rules/ruleSet";
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
  readonly municipality: Municipality;
  readonly issues: readonly Issue[];
  readonly restored: RestoredKey | null;
  readonly joined: JoinedName | null;
  /** True where the key was a *Regionalschlüssel*. */
  readonly isArs: boolean;
}

/** Reads the rows of one table. */
export interface DraftReader {
  draft(row: GridRow, index: number): Draft;
  total(row: GridRow): { readonly total: TotalRow; readonly issues: readonly Issue[] };
}

/** What rows are read with. */
export interface DraftOptions extends KeyOptions {
  readonly ruleSet: RuleSet;
  readonly known?: readonly KnownMunicipality[] | undefined;
}

/** A column of numbers: which field it fills, and what it counts. */
interface Figure {
  readonly column: ColumnField;
  readonly field: Field;
  readonly kind: NumberKind;
}

const FIGURES = {
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

/** Prepares the reading of a table's rows: what its separators mean, and which names stand for which keys. */
export function draftReader(grid: Grid, columns: Columns<ColumnField>, options: DraftOptions): DraftReader {
  const evidence = evidenceOf(grid, columns);
  const [hasAgs, hasArs] = [columns.heading("ags") !== null, columns.heading("ars") !== null];
  const hasKeys = hasAgs || hasArs;
  const keyByName = hasKeys ? null : nameJoiner(options.known ?? [], options.ruleSet);
  const number = ({ row, index, issues }: Place, { column, field, kind }: Figure) => {
    const heading = columns.heading(column);
    const cell = heading === null ? null : columns.cell(row, column);
    if (heading === null || cell === null || cell === "") return null;
    const place = { path: ["municipalities", index, field], row: row.row, column: heading };
    const reading = readNumberCell(cell, kind, evidence, place);
    if (reading.issue !== null) issues.push(reading.issue);
    return reading.value;
  };
  const figures = (place: Place) => ({
    persons: number(place, FIGURES.persons),
    frameCents: number(place, FIGURES.frame) ?? number(place, FIGURES.frameCents),
  });
  const text = (row: GridRow, field: ColumnField) => readTextCell(columns.cell(row, field));

  const joinedName = ({ row, index, issues }: Place): JoinedName | null => {
    const name = text(row, "name");
    const district = text(row, "district") || text(row, "districtName");
    const found = keyByName?.(name, district);
    if (found?.ok === true) return { row: row.row, name, ags: found.ags };
    const place = { path: ["municipalities", index, "ags"], row: row.row, column: columns.heading("name") };
    if (found !== undefined && name !== "") issues.push(issue({ ...found.problem, ...place }));
    return null;
  };
  const ownKey = (place: Place): KeyReading => {
    const { row } = place;
    const key = readKey(columns.cell(row, hasAgs ? "ags" : "ars"), row.row, options);
    if (!hasAgs || !hasArs) return key;
    const longer = readKey(columns.cell(row, "ars"), row.row, options);
    if (longer.ags === "" || (longer.association === null && longer.ags === key.ags)) return key;
    if (longer.ags !== key.ags) place.issues.push(contradiction(place, columns, ["ars", longer.ags, key.ags]));
    return { ...key, association: longer.association };
  };
  const associationOf = (place: Place, { association }: KeyReading): string | null => {
    const said = isBlank(columns.cell(place.row, "association")) ? null : text(place.row, "association");
    if (said !== null && association !== null && said.padStart(4, "0") !== association) {
      place.issues.push(contradiction(place, columns, ["association", said, association]));
    }
    return said ?? association;
  };

  return {
    draft(row, index) {
      const place = { row, index, issues: [] as Issue[] };
      const joined = hasKeys ? null : joinedName(place);
      const key = joined === null ? ownKey(place) : { ags: joined.ags, restored: null, association: null };
      const { persons, frameCents } = figures(place);
      const municipality: Municipality = {
        ags: key.ags,
        name: text(row, "name"),
        persons,
        frameCents,
        basis: basisOf(row, columns, persons),
        association: associationOf(place, key),
        latitude: number(place, FIGURES.latitude),
        longitude: number(place, FIGURES.longitude),
      };
      if (hasKeys) place.issues.push(...checkDistrictColumn(row, index, columns, key));
      const { restored, association } = key;
      return { row: row.row, municipality, issues: place.issues, restored, joined, isArs: association !== null };
    },
    total(row) {
      const place = { row, index: -1, issues: [] as Issue[] };
      const found = figures(place);
      const key = [text(row, "ags"), text(row, "ars")].find((one) => /^\d{2,5}$/.test(one));
      const headings = { persons: columns.heading("persons"), frameCents: columns.heading("frame") };
      const total = { row, prefix: key ?? "", figures: found, columns: headings };
      return { total, issues: place.issues };
    },
  };
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
