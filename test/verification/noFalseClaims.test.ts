import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { diagnose } from "../../src/verification/diagnose";
import type { TableRow, VerificationTable } from "../../src/verification/verification";
import { randomFrom } from "../support/random";
import { right, tableWith } from "../support/tableErrors";
import { rowsOf, verificationTable, verified } from "../support/verified";

/** Tables that deviate for no cause that `diagnose` knows: whatever it claims about them is false. */
type Falsehood = (random: () => number) => VerificationTable;

const TABLES = 150;
const state = verificationTable("state/bw-2018-modelled.csv", imBw201801).rows;

/** So many rows of the state, drawn without order. */
function drawn(count: number, random: () => number): VerificationTable {
  const start = Math.floor(random() * (state.length - 5 * count));
  const rows = Array.from({ length: count }, (_, index) => state[start + 5 * index + Math.floor(5 * random())]);
  return { file: "t.csv", rows: rows.flatMap((row) => row ?? []).filter((row) => row.persons !== 0) };
}

const euros = (amount: number) => Math.round(amount) * 100;
const noisyBy = (persons: number, random: () => number) => (right(persons) / 100) * (0.5 + random());
const onGrid = (grid: number, rows: number): Falsehood => {
  return (random) =>
    tableWith(drawn(rows, random), ({ persons }) => grid * euros(noisyBy(persons ?? 0, random) / grid));
};
const atLeast = (least: number, rows: number): Falsehood => {
  return (random) => tableWith(drawn(rows, random), ({ persons }) => Math.max(least * 100, right(persons ?? 0)));
};

const FALSEHOODS: readonly (readonly [string, Falsehood, number?])[] = [
  ["a minimum amount of 51,000 €", atLeast(51_000, 120)],
  ["a minimum amount of 20,000 €", atLeast(20_000, 120)],
  ["a minimum amount that 64 persons give", atLeast(50_949, 120)],
  ["any minimum amount", (random) => atLeast(5_000 + Math.floor(60_000 * random()), 60)(random)],
  ["one amount for all", (random) => tableWith(drawn(20, random), () => 5_000_000)],
  [
    "any one amount for all",
    (random) => ((amount) => tableWith(drawn(20, random), () => amount))(euros(90_000 * random())),
  ],
  // One error happens to exchange two digits.
  ["eight rows of eight persons that are wrong by the same", (random) => sameError(8, random), 1],
  ["random amounts in whole thousands", onGrid(1_000, 20)],
  ["random amounts in whole thousands, many rows", onGrid(1_000, 120)],
  ["random amounts in whole hundreds", onGrid(100, 20)],
  ["random amounts in steps of 500 €", onGrid(500, 20)],
  ["random amounts in whole tens of thousands", onGrid(10_000, 40)],
  ["random amounts in whole euros", onGrid(1, 20)],
  ["random amounts in whole euros, many rows", onGrid(1, 120)],
  [
    "single euros more or less",
    (random) => tableWith(drawn(40, random), ({ persons }) => right(persons ?? 0) + 100 * Math.floor(3 * random())),
  ],
  ["one wrong row on a grid among right ones", (random) => oneOnGrid(random)],
];

/** Rows of eight persons, all with the same wrong amount, among right ones. */
function sameError(persons: number, random: () => number): VerificationTable {
  const amount = right(persons) + euros(2_000 * random() - 1_000);
  const more = drawn(30, random).rows.map((row) => ({
    ...row,
    basis: "unstated" as const,
    frameCents: right(row.persons ?? 0),
  }));
  const same = Array.from({ length: 8 }, (_, index) => ({
    ...{ ags: `0822699${index}`, name: `Ort ${index}`, persons, frameCents: amount },
  }));
  return rowsOf(...more, ...same);
}

function oneOnGrid(random: () => number): VerificationTable {
  const at = Math.floor(20 * random());
  return tableWith(drawn(20, random), ({ persons }, index) =>
    index === at ? 1_000 * euros(noisyBy(persons ?? 0, random) / 1_000) : right(persons ?? 0),
  );
}

type Claims = (table: VerificationTable) => number;
const claims: Claims = (table) => diagnose(verified(table, imBw201801)).findings.length;

/** Takes five deviating rows that are alike for five pieces of evidence. */
const credulous: Claims = ({ rows }) => {
  const deviating = rows.filter((row) => row.frameCents !== right(row.persons ?? 0));
  const alike = (one: TableRow) => deviating.filter((row) => row.persons === one.persons);
  return deviating.filter((row) => alike(row).length > 4).length;
};

/** How many of so many tables get at least one false claim. */
function falselyClaimed(falsehood: Falsehood, subject: Claims): number {
  const random = randomFrom(20_180_105);
  let found = 0;
  for (let table = 0; table < TABLES; table++) if (subject(falsehood(random)) > 0) found += 1;
  return found;
}

describe("what deviates for no cause is given none:", () => {
  const cases = FALSEHOODS.map(([title, falsehood, most = 0]) => ({ title, falsehood, most }));

  it.each(cases)(`$title: at most $most of ${TABLES} tables`, ({ falsehood, most }) => {
    expect(falselyClaimed(falsehood, claims)).toBeLessThanOrEqual(most);
  });

  it("a wrong implementation is caught", () => {
    const found = FALSEHOODS.map(([, falsehood]) => falselyClaimed(falsehood, credulous));
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(2);
  });
});
