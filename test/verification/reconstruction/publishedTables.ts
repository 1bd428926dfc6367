import { imBw201801 } from "../../../src/index";
import { readMunicipalities } from "../../../src/input/index";
import { cents } from "../../../src/money/cents";
import type { PublishedAmount } from "../../../src/verification/index";
import { fixture, unwrap } from "../../support/fixtures";

const noTotal = { ...imBw201801, totalPersons: { ...imBw201801.totalPersons, value: null } };

/** The amounts of a table under fixtures/official as they were printed. */
export function publishedAmounts(id: string): PublishedAmount[] {
  const table = unwrap(readMunicipalities(fixture(`official/${id}/amounts.csv`), noTotal, { total: "fixed" }));
  return table.municipalities.map(({ ags, name, persons, frameCents }) => ({
    ...{ ags, name, persons: persons ?? null, amountCents: frameCents ?? null },
  }));
}

/** A budget of a year in euros, as cents. */
export const yearly = (euros: number) => cents(euros * 100);

/** Rows with synthetic keys. */
export function rowsOf(euros: readonly (number | null)[]): PublishedAmount[] {
  return euros.map((amount, index) => ({
    ags: `08115${String(index + 1).padStart(3, "0")}`,
    name: `Ort ${index + 1}`,
    amountCents: amount === null ? null : amount * 100,
  }));
}
