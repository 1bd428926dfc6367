import { describe, expect, it } from "vitest";
import { contentOf, isFormula } from "../../../src/adapters/workbook/book";
import { LARGEST_EXACT } from "../../../src/adapters/workbook/checkWorkbook";
import { workbook } from "../../../src/adapters/workbook/index";
import { writeBook } from "../../../src/adapters/workbook/writeBook";
import { euros, formPools, imBw201707, imBw201801 } from "../../../src/index";
import { needsEngine } from "../../support/engines";
import { codesOf, unwrap } from "../../support/fixtures";
import { assessed, CASES, changedRules, HALVES, ODD_NAMES, rowsOf, wholeState } from "./cases";
import { bookFor, changed, formulasOf, poisoned } from "./oracle";
import { partsOf } from "./parts";
import { missingSchemas, schemaFaults, unnamedSchemas } from "./schema";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** What the sheets of a book hold as formulas and as values, by place. */
function valueAt(book: ReturnType<typeof bookFor>, sheet: string, place: string): unknown {
  let found: unknown;
  changed(book, (cell, ofSheet, at) => {
    const content = contentOf(cell);
    if (ofSheet === sheet && at === place) found = isFormula(content) ? content.value : content;
    return cell;
  });
  return found;
}

describe("the workbook", () => {
  it("has a sheet for every step, and two more where there is a plan", () => {
    const assessment = assessed(rowsOf([64, 30]), imBw201801);
    const names = bookFor(assessment).sheets.map(({ name }) => name);
    expect(names).toEqual([
      ...["Parameter", "Gemeinden", "Verteilung", "Antragsrecht", "Stellen", "Diagramm", "Prüfung"],
      ...["Erläuterung", "Herkunft"],
    ]);
    const plan = unwrap(formPools(assessment, { borders: "off" }));
    const english = bookFor(assessment, plan, "en").sheets.map(({ name }) => name);
    expect(english).toEqual([
      ...["Parameters", "Municipalities", "Distribution", "Eligibility", "Pools", "Members", "Posts", "Chart"],
      ...["Checks", "Explanation", "Origin"],
    ]);
  });

  it("shows Wehr's 50.949 € and 51 € short, with a question to the authority", () => {
    const book = bookFor(assessed([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801));
    expect(["C2", "E2", "F2", "G2", "H2"].map((place) => valueAt(book, "Antragsrecht", place))).toEqual([
      ...[50_949, -51, "gemeinsam", "ja", "Genügt es, wenn die Gemeinde das Fehlende selbst aufbringt?"],
    ]);
    expect(["D2", "E2", "F2", "G2"].map((place) => valueAt(book, "Verteilung", place))).toEqual([
      ...[7_424_000_000, 50_949, 17_414, 0],
    ]);
  });

  it("says how many posts a frame pays in full: Weinheim's 4,37 and 5,49, the pool's from its common frame", () => {
    const rows = [
      { ags: "08226096", name: "Weinheim", persons: 352 },
      { ags: "08226107", name: "Hirschberg an der Bergstraße", persons: 30 },
      { ags: "08226012", name: "Dossenheim", persons: 40 },
    ];
    const assessment = assessed(rows, imBw201801);
    const book = bookFor(assessment, unwrap(formPools(assessment, { borders: "off" })));
    const line = (of: number) => [..."ABCDEFGHIJ"].map((letter) => valueAt(book, "Stellen", `${letter}${of}`));
    expect(line(2)).toEqual([
      ...[1, "Dossenheim, Hirschberg an der Bergstraße", "gemeinsam", 55_725],
      ...[87, 0.87, 45, 109, 1.09, 135],
    ]);
    expect(line(3)).toEqual(["08226096", "Weinheim", "allein", 280_220, 437, 4.37, 540, 549, 5.49, 230]);
  });

  it("leaves out posts where the rules do not say what one costs, and shows cents where a share costs some", () => {
    const without = { ...imBw201801, fixedAmounts: [] };
    expect(bookFor(assessed(rowsOf([64]), without)).sheets.map(({ name }) => name)).not.toContain("Stellen");
    const [first] = imBw201801.fixedAmounts;
    if (first === undefined) throw new Error("the rules have fixed amounts");
    const odd = { ...first, amountCents: { ...first.amountCents, value: euros(51_234) } };
    const book = bookFor(assessed(rowsOf([352]), { ...imBw201801, fixedAmounts: [odd] }));
    expect([valueAt(book, "Stellen", "E2"), valueAt(book, "Stellen", "G2")]).toEqual([546, 482.36]);
  });

  it("names every cell that formulas use, with source and basis beside it", () => {
    const { names, sheets } = bookFor(assessed(rowsOf([64]), imBw201801));
    expect(names.map(({ name }) => name)).toEqual([
      ...["Mittelansatz", "Laufzeit_Jahre", "Prozent_des_Jahres", "Gesamtzahl_Personen", "Rundungsschritt"],
      ...["Schwellenwert", "Knapp_Personen", "Festbetrag_1", "Festbetrag_2", "Kleinste_Stelle", "Nenner"],
      "Erforderlich",
    ]);
    const budget = sheets[0]?.rows.find(([heading]) => heading === "Mittelansatz der Laufzeit");
    expect(budget?.slice(2)).toEqual([
      "€",
      "veröffentlicht",
      "Ministerium, Januar 2018; VwV Integrationsmanagement",
      "Mittelansatz",
    ]);
  });

  it("calls the plan stale as soon as one figure differs, and says which pools are not enough any more", () => {
    const rows = rowsOf([40, 30, 300]);
    const plan = unwrap(formPools(assessed(rows, imBw201801), { borders: "off" }));
    const fresh = bookFor(assessed(rows, imBw201801), plan);
    expect([valueAt(fresh, "Zusammenschlüsse", "A1"), valueAt(fresh, "Zusammenschlüsse", "J3")]).toEqual([
      ...["Der Plan passt zu den Zahlen dieser Mappe.", "ja"],
    ]);
    const edited = bookFor(assessed(rowsOf([20, 30, 300]), imBw201801), plan);
    expect(valueAt(edited, "Zusammenschlüsse", "A1")).toContain("VERALTET");
    expect(["J3", "K3"].map((place) => valueAt(edited, "Zusammenschlüsse", place))).toEqual(["nein", "VERALTET"]);
    const raised = bookFor(assessed(rows, changedRules(imBw201801, { threshold: 51_001 })), plan);
    expect(valueAt(raised, "Zusammenschlüsse", "A1")).toContain("VERALTET");
  });

  it("keeps everything of a user's text out of formulas", () => {
    const assessment = assessed(
      rowsOf(
        ODD_NAMES.map((_, index) => index),
        ODD_NAMES,
      ),
      imBw201801,
    );
    const plan = unwrap(formPools(assessment, { borders: "off" }));
    for (const formula of formulasOf(bookFor(assessment, plan)).values()) {
      for (const name of ODD_NAMES) if (name.length > 4) expect(formula).not.toContain(name);
    }
  });

  it("stores text that begins like a formula as text, and shows no error for names like #N/A", async () => {
    const bytes = unwrap(await workbook(assessed(rowsOf([1, 2], ["=1+1", "#N/A"]), imBw201801)));
    const parts = partsOf(bytes);
    expect(text(parts.get("xl/sharedStrings.xml"))).toContain("<t>=1+1</t>");
    const sheet = text(parts.get("xl/worksheets/sheet2.xml"));
    expect(sheet).not.toContain("<f>");
    expect(sheet).toMatch(/<c r="B3" t="inlineStr"[^>]*><is><r>.*#N\/A/);
    expect([...parts.values()].map(text).join("")).not.toContain('t="e"');
  });

  it("uses functions of Excel 2010 only, and no formula of a row looks at all rows", () => {
    const known = /\b(SUM|IF|AND|INT|ABS|MIN|MAX|COUNT|COUNTA|COUNTIF|LARGE|ROUND|ROUNDUP|ISNUMBER|ISBLANK)\(/g;
    const ranges = (rows: number) => {
      const assessment = assessed(rowsOf(Array.from({ length: rows }, (_, index) => index % 60)), imBw201801);
      const formulas = [...formulasOf(bookFor(assessment)).values()];
      for (const formula of formulas) expect(formula.replace(known, "(")).not.toMatch(/[A-Z]+\(/);
      return formulas.filter((formula) => formula.includes(":")).length;
    };
    expect(ranges(400)).toBe(ranges(10));
  });

  it("gives the same bytes for the same input, in whatever order the rows come", async () => {
    const rows = rowsOf([64, 30, 7, 300]);
    const once = unwrap(await workbook(assessed(rows, imBw201801)));
    const again = unwrap(await workbook(assessed([...rows].reverse(), imBw201801)));
    expect(Buffer.from(again).equals(once)).toBe(true);
    const other = unwrap(await workbook(assessed(rowsOf([64, 30, 7, 301]), imBw201801)));
    expect(Buffer.from(other).equals(once)).toBe(false);
  });

  it("tells its origin: version, rules, fingerprint of the input and of its files", async () => {
    const inputs = [{ name: "t.csv", sha256: "0".repeat(64) }];
    const strings = async (persons: number) => {
      const bytes = unwrap(await workbook(assessed(rowsOf([persons]), imBw201801), null, { inputs, language: "en" }));
      return text(partsOf(bytes).get("xl/sharedStrings.xml"));
    };
    const shown = await strings(64);
    expect(shown).toContain("<t>im-bw-2018-01 1.0.0</t>");
    expect(shown).toContain(`<t>${"0".repeat(64)}</t>`);
    const fingerprint = (found: string) => /<t>Fingerprint[^<]*<\/t><\/si><si><t>([0-9a-f]{64})</.exec(found)?.[1];
    expect(fingerprint(shown)).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprint(shown)).toBe(fingerprint(await strings(64)));
    expect(fingerprint(shown)).not.toBe(fingerprint(await strings(65)));
  });

  it("names files without their folders, so that it is the same in whatever folder it was made", async () => {
    const made = async (name: string) => {
      const inputs = [{ name, sha256: "0".repeat(64) }];
      return Buffer.from(unwrap(await workbook(assessed(rowsOf([64]), imBw201801), null, { inputs })));
    };
    const once = await made("t.csv");
    for (const name of ["./t.csv", "/home/kaemmerei/t.csv", "C:\\Haushalt\\t.csv"]) {
      expect((await made(name)).equals(once)).toBe(true);
    }
    expect((await made("u.csv")).equals(once)).toBe(false);
  });

  it("breaks no heading inside a word that fits the page", () => {
    const { assessment, plan } = wholeState();
    for (const language of ["de", "en"] as const) {
      for (const { columns, rows, headerRows, name } of bookFor(assessment, plan, language).sheets) {
        const headings = rows[headerRows - 1] ?? [];
        const broken = headings.filter((cell, index) => {
          const content = contentOf(cell);
          const words = typeof content === "string" ? content.split(/[ -]/) : [];
          return words.some((word) => word.length >= (columns[index]?.width ?? 0));
        });
        expect([name, ...broken.map(contentOf)]).toEqual([name]);
      }
    }
  });

  it("is set up for A4, with headings that stay, filters and colours", async () => {
    const parts = partsOf(unwrap(await workbook(assessed(rowsOf([64, 30]), imBw201801))));
    const sheet = text(parts.get("xl/worksheets/sheet4.xml"));
    expect(sheet).toContain('paperSize="9"');
    expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A1:H3"/>');
    expect(sheet.match(/<cfRule /g)).toHaveLength(4);
    expect(text(parts.get("xl/workbook.xml"))).toContain("'Antragsrecht'!$1:$1");
    expect(text(parts.get("xl/charts/chart1.xml"))).toContain("Diagramm");
  });

  it("stores the core's values, and the poisoned book stores none of them", async () => {
    const book = bookFor(assessed(rowsOf([64]), imBw201801));
    const stored = async (made: typeof book) => text(partsOf(await writeBook(made)).get("xl/worksheets/sheet4.xml"));
    expect(await stored(book)).toContain("<v>50949</v>");
    expect(await stored(poisoned(book))).not.toContain("<v>50949</v>");
  });

  it("says in the tranche's workbook which readings the threshold has, and knows no term", () => {
    const book = bookFor(assessed(rowsOf([41, 42, 69]), imBw201707));
    expect(["F2", "F3", "F4"].map((place) => valueAt(book, "Antragsrecht", place))).toEqual([
      ...["gemeinsam", "offen", "allein"],
    ]);
    const headings = book.sheets[2]?.rows[0]?.map(contentOf);
    expect(headings).not.toContain("Rahmen der Laufzeit (€)");
  });
});

describe("what a spreadsheet cannot do exactly is refused", () => {
  it("names too long for a cell", async () => {
    const tooLong = await workbook(assessed(rowsOf([1], ["x".repeat(32_001)]), imBw201801));
    expect(codesOf(tooLong)).toEqual(["too-large"]);
    expect((await workbook(assessed(rowsOf([1], ["x".repeat(32_000)]), imBw201801))).ok).toBe(true);
  });

  it("products that programs no longer tell from their neighbours, to the last one that they do", async () => {
    const rules = (budget: number) => changedRules(HALVES, { budget, threshold: 1, near: 0, total: 1_000 });
    const exact = LARGEST_EXACT / 1_000;
    expect((await workbook(assessed(rowsOf([1_000]), rules(exact)))).ok).toBe(true);
    expect(codesOf(await workbook(assessed(rowsOf([1_000]), rules(exact + 1))))).toEqual(["too-large"]);
  });

  it("plans of another table are the caller's mistake", async () => {
    const [small, large] = [assessed(rowsOf([40, 30]), imBw201801), assessed(rowsOf([40, 30, 7]), imBw201801)];
    const planOf = (of: typeof small) => unwrap(formPools(of, { borders: "off" }));
    await expect(workbook(small, planOf(large))).rejects.toThrow(/one with 08115003 was given/);
    await expect(workbook(large, planOf(small))).rejects.toThrow(/2 of 3 municipalities/);
    expect((await workbook(assessed(rowsOf([1, 30]), imBw201801), planOf(small))).ok).toBe(true);
  });

  it("languages that are not known are the caller's mistake", async () => {
    const assessment = assessed(rowsOf([1]), imBw201801);
    await expect(workbook(assessment, null, { language: "fr" as "de" })).rejects.toThrow(/"fr" is not known/);
  });
});

describe("every part of the file obeys the schemas of ECMA-376", () => {
  it.for(Object.entries(CASES))("%s", async ([, make], context) => {
    const unnamed = unnamedSchemas();
    if (unnamed !== null) context.skip(unnamed);
    needsEngine(context, missingSchemas());
    const { assessment, plan } = make();
    const { held, faults } = schemaFaults(partsOf(unwrap(await workbook(assessment, plan))));
    expect(held).toBeGreaterThan(12);
    expect(faults).toEqual([]);
  });

  it("and a part that does not is told apart", async (context) => {
    const unnamed = unnamedSchemas();
    if (unnamed !== null) context.skip(unnamed);
    needsEngine(context, missingSchemas());
    const { assessment } = wholeState();
    const parts = new Map(partsOf(unwrap(await workbook(assessment))));
    const sheet = text(parts.get("xl/worksheets/sheet1.xml")).replace("<sheetData>", "<sheetDate>");
    parts.set("xl/worksheets/sheet1.xml", new TextEncoder().encode(sheet));
    expect(schemaFaults(parts).faults).toHaveLength(1);
  });
});
