import { describe, expect, it } from "vitest";
import type { Book, Content } from "../../../src/adapters/workbook/book";
import { labelsFor } from "../../../src/adapters/workbook/labelsFor";
import { writeBook } from "../../../src/adapters/workbook/writeBook";
import type { AssessedMunicipality } from "../../../src/eligibility/eligibility";
import { type Assessment, formPools, imBw201707, imBw201801 } from "../../../src/index";
import { type MunicipalityTable, readMunicipalities } from "../../../src/input/index";
import { cli } from "../../support/cli";
import { needsEngine } from "../../support/engines";
import { notesOf, state, unwrap } from "../../support/fixtures";
import { assessed, CASES, districtsByInhabitants, rowsOf, wholeState } from "./cases";
import { gnumeric } from "./gnumeric";
import { libreOffice } from "./libreOffice";
import { bookFor, changed, poisoned } from "./oracle";

/** What a table says of a municipality; a name's own spaces at its ends mean nothing and are not kept. */
function said({ ags, name, persons, frameCents, frameOrigin, basis, ...place }: AssessedMunicipality) {
  const given = frameOrigin === "given" ? frameCents : null;
  const { association, latitude, longitude } = place;
  return { ags, name: name.trim(), persons, given, frameCents, basis, association, latitude, longitude };
}

/** A workbook read and calculated as a table; a total that was the table's is so again. */
function readBack(bytes: Uint8Array, { ruleSet, totalPersons }: Assessment): Assessment {
  const total = totalPersons.origin === "rule-set" ? "fixed" : "table";
  const { municipalities } = unwrap(readMunicipalities(bytes, ruleSet, { total }));
  return assessed(municipalities, ruleSet, total);
}

/** Head counts as somebody types them over those of a book. */
function typed(book: Book, persons: (line: number) => number): Book {
  const { municipalities } = labelsFor("de", imBw201801).sheets;
  return changed(book, (cell, sheet, place) => {
    const line = Number(/^C(\d+)$/.exec(place)?.[1] ?? 1);
    return sheet === municipalities && line > 1 ? persons(line - 2) : cell;
  });
}

describe("the workbook is a table of its own", () => {
  it.each(
    Object.entries(CASES).flatMap(([title, make]) =>
      (["de", "en"] as const).map((language) => ({ title, make, language })),
    ),
  )("$title ($language)", async ({ make, language }) => {
    const { assessment, plan } = make();
    const bytes = await writeBook(bookFor(assessment, plan, language));
    expect(readBack(bytes, assessment).municipalities.map(said)).toEqual(assessment.municipalities.map(said));
  });

  it.each(["de", "en"] as const)("calls districts districts and inhabitants inhabitants (%s)", (language) => {
    const { assessment } = districtsByInhabitants();
    const text = JSON.stringify(bookFor(assessment, null, language));
    expect(text.match(/[^"]*(gemeinde|municipalit|person|head count|zusammenschl|pool)[^"]*/gi)).toBeNull();
  });

  it("plans the same pools, to the byte", async () => {
    const { assessment, plan } = wholeState();
    const neighbours = "fixtures/state/bw-adjacency.csv";
    const files = { "own.xlsx": await writeBook(bookFor(assessment, plan)) };
    const planned = (table: string) => cli(`pools ${table} --neighbours ${neighbours} --format csv`, files);
    const { exitCode, out } = planned("own.xlsx");
    expect(exitCode).toBe(0);
    expect(out).toBe(planned("fixtures/state/bw-2018-modelled.csv").out);
  });

  it("verify reads its frames, finds them right, and finds the one that somebody has typed over", async () => {
    const { assessment } = wholeState();
    const book = bookFor(assessment);
    const right = cli("verify own.xlsx", { "own.xlsx": await writeBook(book) });
    expect(right.exitCode).toBe(0);
    expect(right.out).toContain("Nachgerechnet: 1.101, davon gleich 1.101, abweichend 0");
    const wrong = changed(book, (cell, sheet, place) => (sheet === "Verteilung" && place === "H3" ? 1 : cell));
    const found = cli("verify own.xlsx", { "own.xlsx": await writeBook(wrong) });
    expect(found.exitCode).toBe(1);
    expect(found.out).toContain("davon gleich 1.100, abweichend 1");
  });
});

describe("parameters of a workbook, which no reader takes over", () => {
  const { parameters } = labelsFor("de", imBw201801).sheets;
  const own = bookFor(assessed(rowsOf([64, 30, 7]), imBw201801));
  const ofParameters = ({ notes }: MunicipalityTable) =>
    notesOf({ notes: notes.filter(({ code }) => code === "other-parameters") });
  const toldOf = async (book: Book, ruleSet = imBw201801) => {
    return ofParameters(unwrap(readMunicipalities(await writeBook(book), ruleSet)));
  };
  const typedOver = (place: string, value: Content) => {
    return changed(own, (cell, sheet, at) => (sheet === parameters && at === place ? value : cell));
  };

  it.each(["de", "en"] as const)("are not spoken of where they are those of the rules (%s)", async (language) => {
    for (const make of Object.values(CASES)) {
      const { assessment, plan } = make();
      const bytes = await writeBook(bookFor(assessment, plan, language));
      const total = assessment.totalPersons.origin === "rule-set" ? "fixed" : "table";
      expect(ofParameters(unwrap(readMunicipalities(bytes, assessment.ruleSet, { total })))).toEqual([]);
    }
  });

  it.each([
    ["the budget", "B3", 100_000_000, "Mittelansatz 100.000.000 statt 116.000.000"],
    ["the years", "B4", 3, "Laufzeit_Jahre 3 statt 2"],
    ["the total", "B6", 70_000, "Gesamtzahl_Personen 70.000 statt 72.857"],
    ["the step of rounding", "B7", 0.5, "Rundungsschritt 0,5 statt 1"],
    ["the threshold", "B10", "50.000", "Schwellenwert „50.000“ statt 51.000"],
    ["what is a near miss", "B13", null, "Knapp_Personen ein leeres Feld statt 1"],
    ["what a post costs", "B15", 1, "Festbetrag_2 1 statt 51.000"],
    ["the smallest post", "B16", 50, "Kleinste_Stelle 50 statt 25"],
  ])("are named where somebody has changed %s", async (_, place, value, difference) => {
    expect(await toldOf(typedOver(place, value))).toEqual([
      `die Parameter der Mappe gelten nicht, gerechnet wird nach dem Regelwerk im-bw-2018-01: in der Mappe ${difference}`,
    ]);
  });

  it("are named where the workbook was made by other rules", async () => {
    const [note, ...others] = await toldOf(own, imBw201707);
    expect(others).toEqual([]);
    expect(note).toContain("Regelwerk im-bw-2017-07: in der Mappe Mittelansatz 116.000.000 statt 34.800.000");
    expect(note).toContain("Gesamtzahl_Personen 72.857 statt 46.828");
  });

  it("are named on standard error", async () => {
    const files = { "own.xlsx": await writeBook(typedOver("B3", 1)) };
    expect(cli("allocate own.xlsx --format csv", files).talk).toContain("Mittelansatz 1 statt 116.000.000");
    expect(cli("verify own.xlsx", files).talk).toContain("Mittelansatz 1 statt 116.000.000");
  });
});

describe.each([
  ["municipalities by counted persons", () => assessed(rowsOf([64, 30]), imBw201801)],
  ["districts by inhabitants", () => districtsByInhabitants().assessment],
] as const)("every yellow parameter of %s is named when it is another one", (_, make) => {
  it.each(["de", "en"] as const)("in the labels of %s", async (language) => {
    const assessment = make();
    const book = bookFor(assessment, null, language);
    const [parameters] = book.sheets;
    const open = parameters?.rows.flatMap((row, line) => {
      const [, cell, , , , name] = row;
      const isOpen = typeof cell === "object" && cell !== null && "look" in cell && cell.look === "input";
      return isOpen ? [[String(name), `B${line + 1}`] as const] : [];
    });
    expect(open?.length).toBeGreaterThan(6);
    for (const [name, place] of open ?? []) {
      const edited = changed(book, (cell, sheet, at) => (sheet === parameters?.name && at === place ? 7 : cell));
      const table = unwrap(readMunicipalities(await writeBook(edited), assessment.ruleSet));
      expect(notesOf(table).join()).toContain(`in der Mappe ${name} 7 statt`);
    }
  });
});

describe.each([libreOffice, gnumeric])("head counts edited, recalculated and saved by $title", (engine) => {
  it.for(["xlsx", "ods"] as const)("as .%s: library and sheet say the same", async (format, context) => {
    needsEngine(context, engine.missing);
    const { assessment, plan } = wholeState();
    const persons = (index: number) => (index * 37) % 130;
    const edited = typed(poisoned(bookFor(assessment, plan)), persons);
    const file = engine.saved(await writeBook(edited), format);
    const fromLibrary = readBack(file, assessment);
    expect(fromLibrary.municipalities.map((row) => row.persons)).toEqual(
      assessment.municipalities.map((_, index) => persons(index)),
    );
    const fromSheet = unwrap(readMunicipalities(file, imBw201801, { amounts: "as-printed" }));
    expect(fromSheet.origin.sheet).toBe("Verteilung");
    expect(fromSheet.municipalities.map((row) => [row.ags, row.frameCents])).toEqual(
      fromLibrary.municipalities.map((row) => [row.ags, row.frameCents]),
    );
    const files = { [`own.${format}`]: file };
    expect(cli(`verify own.${format}`, files).out).toContain("davon gleich 1.101, abweichend 0");
    const expected = unwrap(formPools(fromLibrary, { borders: state().borders }));
    const planned = cli(`pools own.${format} --neighbours fixtures/state/bw-adjacency.csv --format json`, files);
    expect(JSON.parse(planned.out).pools).toEqual(JSON.parse(JSON.stringify(expected.pools)));
  });
});
