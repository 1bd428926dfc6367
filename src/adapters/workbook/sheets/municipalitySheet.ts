import type { AssessedMunicipality } from "../../../eligibility/eligibility";
import type { BookSheet } from "../book";
import { amount, type Draft } from "../draft";
import { placesIn, type TableColumn, type TablePlaces, tableSheet } from "../tableSheet";

/** The first line of municipalities, on every sheet that lists them. */
export const FIRST_LINE = 2;

/** Keys, names, head counts and given frames: the only figures of a municipality that are not worked out. */
export function municipalitySheet(draft: Draft): BookSheet {
  const { labels, assessment } = draft;
  const rows = assessment.municipalities;
  const sheet = tableSheet({ name: labels.sheets.municipalities, columns: columnsOf(draft), rows });
  const at = municipalityPlaces(draft);
  const range = `${at.here("persons", FIRST_LINE)}:${at.here("persons", FIRST_LINE + rows.length - 1)}`;
  return { ...sheet, whole: [{ range, least: 0, message: labels.parameters.persons }] };
}

/** Where municipalities stand. */
export function municipalityPlaces(draft: Draft): TablePlaces {
  const { labels, assessment } = draft;
  const lines = { first: FIRST_LINE, count: assessment.municipalities.length };
  return placesIn(labels.sheets.municipalities, columnsOf(draft), lines);
}

type Column = TableColumn<AssessedMunicipality>;

function columnsOf(draft: Draft): Column[] {
  const { labels, assessment } = draft;
  const { ags, name, persons, basis } = labels.columns;
  const isOfDistricts = assessment.ruleSet.recipients?.value === "districts";
  return [
    { ...column("ags", ags, 12), cell: (row) => row.ags },
    { ...column("name", name, 34), cell: (row) => row.name },
    { ...column("persons", persons, 12), look: "input", cell: (row) => row.persons },
    ...(draft.hasGiven ? [givenColumn(draft)] : []),
    { ...column("basis", basis, 16), cell: (row) => labels.figureBasis[row.basis] },
    ...(isOfDistricts ? [] : placeColumns(draft)),
    ...(draft.hasCoordinates ? coordinateColumns(draft) : []),
  ];
}

/** Where a municipality belongs; a district has no other key beside its own. */
function placeColumns({ labels }: Draft): Column[] {
  const { district, association } = labels.columns;
  return [
    { ...column("district", district, 17), cell: (row) => row.district },
    { ...column("association", association, 28), cell: (row) => row.association },
  ];
}

function column(key: string, heading: string, width: number): Omit<Column, "cell"> {
  return { key, heading, width, look: "text" };
}

function givenColumn(draft: Draft): Column {
  const { labels, unitCents } = draft;
  return {
    ...column("given", labels.columns.given[unitCents], 20),
    look: "input",
    cell: (row) => (row.frameOrigin === "given" ? amount(draft, row.frameCents) : null),
  };
}

/** So that pools can be planned anew from this sheet, as they were. */
function coordinateColumns({ labels }: Draft): Column[] {
  const { latitude, longitude } = labels.columns;
  return [
    { ...column("latitude", latitude, 12), look: "plain", cell: (row) => row.latitude },
    { ...column("longitude", longitude, 12), look: "plain", cell: (row) => row.longitude },
  ];
}
