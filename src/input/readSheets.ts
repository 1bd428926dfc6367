import { type Issue, issue, shown } from "../result/issue";
import type { Note } from "../result/note";
import { failure, type Result, success } from "../result/result";
import { fieldsAt, fieldsOf, type Layout } from "./columns";
import { type FoundHeader, findHeader } from "./findHeader";
import type { Grid, Sheet } from "./grid";
import { gridOf } from "./gridOf";
import { ownParameters } from "./ownParameters";
import { readWorkbook } from "./workbook/readWorkbook";

interface Candidate {
  readonly sheet: Sheet;
  readonly header: FoundHeader;
}

/**
 * Reads the sheet of a workbook that is the table: the one that is asked for, or the only one with a complete header.
 *
 * Sheets that the workbook hides count only where no other has a header, and those that only repeat another sheet's keys
 * by formulas only where no other has its own. Of a workbook of ours it is the sheet with most columns. Beyond that, several
 * tables are never chosen between.
 *
 * @param wanted the name of a sheet or its number from 1
 */
export function readSheets<Field extends string>(
  bytes: Uint8Array,
  layout: Layout<Field>,
  wanted: string | undefined,
): Result<Grid> {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const { format, sheets } = workbook.value;
  const chosen = wanted === undefined ? onlyTable(sheets, layout) : wantedSheet(sheets, layout, wanted);
  if (!chosen.ok) return chosen;
  const { sheet, header } = chosen.value;
  const others = sheets.filter((other) => other !== sheet);
  const unread = others.filter(({ hidden, rows }) => hidden && findHeader(rows, layout)?.complete);
  const notes: readonly Note[] = [
    ...(others.length === 0
      ? []
      : [{ code: "one-sheet-of-several", params: { sheet: nameOf(sheet), sheets: sheets.length } } as const]),
    ...(sheet.hidden ? [{ code: "hidden-sheet", params: { sheet: nameOf(sheet) } } as const] : []),
    ...unread.map((other) => ({ code: "unread-hidden-sheet", params: { sheet: nameOf(other) } }) as const),
  ];
  const origin = { format, encoding: null, delimiter: null, sheet: sheet.name };
  return success({ ...gridOf(sheet, { header, layout, origin, notes }), parameters: ownParameters(sheets) });
}

function nameOf({ name }: Sheet): string {
  return shown(name ?? "");
}

function onlyTable<Field extends string>(sheets: readonly Sheet[], layout: Layout<Field>): Result<Candidate> {
  const candidates = sheets.flatMap((sheet): Candidate[] => {
    const header = findHeader(sheet.rows, layout);
    return header === null ? [] : [{ sheet, header }];
  });
  const complete = candidates.filter(({ header }) => header.complete);
  const fit = [isVisible, isMeant(layout), hasOwnKeys(layout)].reduce(narrowed, complete);
  const tables = ownParameters(sheets).size > 0 ? withMostColumns(fit, layout) : fit;
  const [first, second] = tables.length > 0 ? tables : candidates;
  if (first === undefined) return failure([emptyWorkbook()]);
  if (second === undefined) return success(first);
  return failure([ambiguous(tables.length > 0 ? tables : candidates, tables.length > 0)]);
}

/** Those that meet a condition, or all where none does. */
function narrowed(candidates: readonly Candidate[], isFit: (candidate: Candidate) => boolean): readonly Candidate[] {
  const fit = candidates.filter(isFit);
  return fit.length > 0 ? fit : candidates;
}

function isVisible({ sheet }: Candidate): boolean {
  return !sheet.hidden;
}

function isMeant<Field extends string>(layout: Layout<Field>) {
  return ({ header }: Candidate) => layout.isMeant?.(fieldsOf(header.headings, layout)) ?? true;
}

/** A sheet whose keys are formulas repeats those of another one; the other one is what somebody has typed. */
function hasOwnKeys<Field extends string>(layout: Layout<Field>) {
  const { keys } = layout;
  return ({ sheet, header }: Candidate) =>
    !fieldsAt(header.headings, layout).some((field, index) => {
      return field !== null && keys.includes(field) && sheet.formulaColumns.has(index);
    });
}

/** Of the sheets that `workbook` writes, those with fewer columns of a table repeat the one with most. */
function withMostColumns<Field extends string>(candidates: readonly Candidate[], layout: Layout<Field>) {
  const sizeOf = ({ header }: Candidate) => fieldsOf(header.headings, layout).size;
  const most = Math.max(0, ...candidates.map(sizeOf));
  return candidates.filter((candidate) => sizeOf(candidate) === most);
}

function wantedSheet<Field extends string>(
  sheets: readonly Sheet[],
  layout: Layout<Field>,
  wanted: string,
): Result<Candidate> {
  const sheet =
    sheets.find(({ name }) => name === wanted) ?? (/^\d+$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined);
  if (sheet === undefined) {
    const params = { kind: "not-there", received: shown(wanted), sheets: sheets.map(nameOf) } as const;
    return failure([issue({ code: "unknown-sheet", params })]);
  }
  const header = findHeader(sheet.rows, layout);
  return header === null ? failure([emptyWorkbook(sheet)]) : success({ sheet, header });
}

function ambiguous(candidates: readonly Candidate[], areTables: boolean): Issue {
  const sheets = candidates.map(({ sheet }) => nameOf(sheet));
  return issue({ code: "ambiguous-sheet", params: { kind: areTables ? "several" : "none", sheets } });
}

function emptyWorkbook(sheet?: Sheet): Issue {
  if (sheet === undefined) return issue({ code: "empty-table", params: { kind: "empty-workbook" } });
  return issue({ code: "empty-table", params: { kind: "empty-sheet", sheet: nameOf(sheet) } });
}
