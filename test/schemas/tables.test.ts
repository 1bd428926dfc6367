import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import {
  readAgreedPools,
  readBorders,
  readKeyChanges,
  readKnownDeviations,
  readKnownMunicipalities,
  readMunicipalities,
  readPrintedPools,
} from "../../src/input/index";
import type { Result } from "../../src/result/result";
import { cli } from "../support/cli";
import { fixture } from "../support/fixtures";
import { RUNS } from "../support/generators";
import { validatorOf } from "./schemaOf";

type Row = Readonly<Record<string, unknown>>;

interface Table {
  readonly read: (source: unknown[] | object) => Result<unknown>;
  readonly list: string;
  readonly rows: fc.Arbitrary<Row[]>;
  /** One field of one row made wrong: both the schema and the reader must refuse it. */
  readonly wrong: readonly Row[];
}

const key = fc.integer({ min: 1, max: 997 }).map((number) => `08115${String(number).padStart(3, "0")}`);
const word = fc.stringMatching(/^[A-Za-zäöü]{1,12}$/);
const listOf = (row: fc.Arbitrary<Row>, by = "ags") =>
  fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: (one) => one[by] });
const NO_KEY = [undefined, null, "", "8115001", 8_115_001, "0811500", "Wehr", {}];
const keys = (field: string) => NO_KEY.map((value) => ({ [field]: value }));
const noText = (field: string) => [undefined, null, "", "  "].map((value) => ({ [field]: value }));
const noEuros = (field: string) => ["viel", true, {}].map((value) => ({ [field]: value }));
const euros = fc.integer({ min: 1, max: 999_999_99 }).map((cents) => cents / 100);

const TABLES: Readonly<Record<string, Table>> = {
  municipalities: {
    read: (source) => readMunicipalities(source, imBw201801),
    list: "municipalities",
    rows: listOf(
      fc.record(
        {
          ...{ ags: key, name: word, persons: fc.integer({ min: 0, max: 1_000 }) },
          basis: fc.constantFrom("published", "inferred", "inferred from an amount", "modelled", "unstated"),
          ...{ latitude: fc.double({ min: 47.5, max: 49.8, noNaN: true }), association: fc.constantFrom(null, "5001") },
        },
        { requiredKeys: ["ags", "name", "persons"] },
      ),
    ),
    wrong: [
      ...[...keys("ags"), ...noText("name")],
      ...[-1, 0.5, "viele", null, undefined, true, 2e9].map((persons) => ({ persons })),
      ...[{ latitude: 91 }, { longitude: -181 }, { basis: "geraten" }, { latitude: "Nord" }],
      ...[
        { frame_eur: 1, frameCents: 100 },
        { frame_eur: -1 },
        { frameCents: 0.5 },
        { ars: "08115" },
        { district: "0811" },
      ],
    ],
  },
  "known-municipalities": {
    read: (source) => readKnownMunicipalities(source),
    list: "municipalities",
    rows: listOf(fc.record({ ags: key, name: word, kreis: word }, { requiredKeys: ["ags", "name"] })),
    wrong: [...keys("ags"), ...noText("name")],
  },
  borders: {
    read: (source) => readBorders(source),
    list: "borders",
    rows: listOf(fc.record({ ags_a: key, ags_b: key }), "ags_a"),
    wrong: [...keys("ags_a"), ...keys("ags_b")],
  },
  "agreed-pools": {
    read: (source) => readAgreedPools(source),
    list: "agreed",
    rows: listOf(fc.record({ pool: word, ags: key })),
    wrong: [...keys("ags"), ...noText("pool")],
  },
  "key-changes": {
    read: (source) => readKeyChanges(source),
    list: "mapping",
    rows: listOf(fc.record({ from: key, to: key }), "from"),
    wrong: [...keys("from"), ...keys("to")],
  },
  "known-deviations": {
    read: (source) => readKnownDeviations(source),
    list: "knownDeviations",
    rows: listOf(
      fc.record(
        { ags: key, official_eur: euros, computed_eur: fc.option(euros), reason: word },
        { requiredKeys: ["ags", "official_eur", "reason"] },
      ),
    ),
    wrong: [
      ...[...keys("ags"), ...noText("reason"), ...noEuros("official_eur"), ...noEuros("computed_eur")],
      ...[{ official_eur: null }, { official_eur: undefined }],
    ],
  },
  "printed-pools": {
    read: (source) => readPrintedPools(source),
    list: "pools",
    rows: listOf(fc.record({ pool: word, ags: key, official_eur: euros })).map((rows) =>
      rows.map((row, index) => ({ ...row, pool: `${row.pool} ${index}` })),
    ),
    wrong: [...keys("ags"), ...noText("pool"), ...noEuros("official_eur")],
  },
};

describe.each(Object.entries(TABLES))("the schema of %s", (name, { read, list, rows, wrong }) => {
  const validate = validatorOf(name);

  it("takes what the reader takes, as a list and under its name", () => {
    fc.assert(
      fc.property(rows, (table) => {
        for (const source of [table, { [list]: table }, table.map((row) => ({ ...row, anderes: [1] }))]) {
          const result = read(source);
          expect([validate(source), result.ok || result.issues]).toEqual([true, true]);
        }
      }),
      RUNS,
    );
  });

  it("refuses every wrong field, and so does the reader", () => {
    const [first] = fc.sample(rows, { seed: RUNS.seed, numRuns: 1 });
    for (const fields of wrong) {
      const table = JSON.parse(JSON.stringify([{ ...first?.[0], ...fields }, ...(first ?? []).slice(1)]));
      expect([fields, validate(table), read(table).ok]).toEqual([fields, false, false]);
    }
  });

  it("refuses what is no list of rows, and so does the reader", () => {
    for (const source of [{}, { rows: [] }, { [list]: {} }, [1], ["08115001"], { [list]: ["08115001"] }]) {
      expect([source, validate(source), read(source).ok]).toEqual([source, false, false]);
    }
    const isEmptyAllowed = name === "known-deviations";
    expect([validate([]), read([]).ok]).toEqual([isEmptyAllowed, isEmptyAllowed]);
  });
});

describe("the cases that the tests compute", () => {
  const validate = validatorOf("municipalities");

  it.each(["cases/staffing/real-cases.json", "cases/pooling/agreed-pools.json"])("%s are valid tables", (file) => {
    const cases = JSON.parse(fixture(file)) as { case: string; municipalities: object[] }[];
    expect(cases.length).toBeGreaterThan(3);
    for (const { case: title, municipalities } of cases) {
      expect([title, validate(municipalities), validate.errors]).toEqual([title, true, null]);
      expect(readMunicipalities(municipalities, imBw201801).ok).toBe(true);
    }
  });

  it("takes numbers as people write them, as the reader does", () => {
    const row = (fields: object) => [{ ags: "08337116", name: "Wehr", ...fields }];
    for (const fields of [
      { persons: "64" },
      { frame_eur: "50.949,00 €" },
      { frame_eur: "€ 50.949" },
      { persons: "", frame_eur: 50_949 },
    ]) {
      expect([fields, validate(row(fields)), readMunicipalities(row(fields), imBw201801).ok]).toEqual([
        fields,
        true,
        true,
      ]);
    }
    for (const fields of [{ persons: "" }, { persons: "-1" }, { persons: "64 Personen" }, { frame_eur: "50949 $" }]) {
      expect([fields, validate(row(fields)), readMunicipalities(row(fields), imBw201801).ok]).toEqual([
        fields,
        false,
        false,
      ]);
    }
  });
});

describe("tables that the library itself has written", () => {
  it("are tables again: an allocation is one of municipalities", () => {
    const { out } = cli("allocate fixtures/cases/programmes/three-towns.csv --format json");
    const validate = validatorOf("municipalities");
    const rows = JSON.parse(out).municipalities;
    expect([validate(rows), validate.errors]).toEqual([true, null]);
    expect(validate(JSON.parse(out))).toBe(true);
    expect(readMunicipalities(out, imBw201801).ok).toBe(true);
  });

  it("takes borders as pairs too", () => {
    const validate = validatorOf("borders");
    expect([validate([["08115001", "08115002"]]), readBorders([["08115001", "08115002"]]).ok]).toEqual([true, true]);
    expect([validate([["08115001"]]), readBorders([["08115001"]]).ok]).toEqual([false, false]);
  });
});
