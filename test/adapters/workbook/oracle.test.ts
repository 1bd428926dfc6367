import { describe, expect, it } from "vitest";
import { type Book, type BookCell, contentOf, isFormula } from "../../../src/adapters/workbook/book";
import { writeBook } from "../../../src/adapters/workbook/writeBook";
import { euros, formPools, imBw201801 } from "../../../src/index";
import { needsEngine } from "../../support/engines";
import { unwrap } from "../../support/fixtures";
import { assessed, CASES, changedRules, HALVES, rowsOf, wholeState } from "./cases";
import { gnumeric } from "./gnumeric";
import { libreOffice } from "./libreOffice";
import { bookFor, changed, differences, formulasOf, poisoned } from "./oracle";

/** Two lines of a sheet change places as LibreOffice sorts them: what they look up on other sheets stays. */
function swapped(book: Book, name: string, [one, other]: readonly [number, number]): Book {
  const moved = (cell: BookCell, from: number, to: number): BookCell => {
    const content = contentOf(cell);
    if (!isFormula(content)) return cell;
    const own = new RegExp(`(?<![!$A-Z])([A-Z]+)${from}\\b`, "g");
    return { ...content, formula: content.formula.replace(own, `$1${to}`) };
  };
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((row, index) => {
      if (index === one - 1) return (sheet.rows[other - 1] ?? []).map((cell) => moved(cell, other, one));
      if (index === other - 1) return (sheet.rows[one - 1] ?? []).map((cell) => moved(cell, one, other));
      return row;
    });
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

describe.each([libreOffice, gnumeric])("$title recalculates a workbook whose stored values are all wrong", (engine) => {
  it.for(Object.entries(CASES))("%s", async ([, make], context) => {
    needsEngine(context, engine.missing);
    const { assessment, plan } = make();
    expect(await differences(engine, bookFor(assessment, plan))).toEqual([]);
  });

  it("in English too", async (context) => {
    needsEngine(context, engine.missing);
    const { assessment, plan } = wholeState();
    expect(await differences(engine, bookFor(assessment, plan, "en"))).toEqual([]);
  });

  it("a table of ten thousand head counts", async (context) => {
    needsEngine(context, engine.missing);
    const rows = Array.from({ length: 10_000 }, (_, index) => ({
      ags: `08${String(100_000 + index * 7)}`,
      name: `Ort ${index}`,
      persons: (index * 7_919) % 331,
    }));
    const rules = { ...imBw201801, districts: null };
    expect(await differences(engine, bookFor(assessed(rows, rules, "table")))).toEqual([]);
  });

  describe("after somebody has edited it", () => {
    const { assessment, plan } = wholeState();
    const rows = assessment.municipalities.map(({ ags, name, persons, basis, association }) => {
      return { ags, name, persons, basis, association };
    });
    const total = assessment.totalPersons.value ?? 0;
    const edits = {
      "the budget": () => assessed(rows, changedRules(imBw201801, { budget: 100_000_001 })),
      "the years": () => assessed(rows, changedRules(imBw201801, { years: 3 })),
      "the total": () => assessed(rows, changedRules(imBw201801, { total: total + 12_345 })),
      "the threshold": () => assessed(rows, changedRules(imBw201801, { threshold: 64_000 })),
      "the step of rounding": () => assessed(rows, changedRules(imBw201801, { stepCents: 10_000 })),
      "what is a near miss": () => assessed(rows, changedRules(imBw201801, { near: 5 })),
      "what posts cost": () => {
        const fixedAmounts = imBw201801.fixedAmounts.map((fixed, index) => {
          return { ...fixed, amountCents: { ...fixed.amountCents, value: euros(61_234 - index) } };
        });
        return assessed(rows, { ...imBw201801, fixedAmounts });
      },
      "the smallest post": () => {
        return assessed(rows, { ...imBw201801, minimumShareHundredths: { value: 50, basis: "assumed", source: "" } });
      },
      "head counts": () => {
        const edited = rows.map((row, index) => ({ ...row, persons: Math.max(0, (row.persons ?? 0) - (index % 3)) }));
        return assessed(edited, imBw201801);
      },
    };

    it.for(Object.entries(edits))("%s: the same formulas give what the core gives", async ([, make], context) => {
      needsEngine(context, engine.missing);
      const edited = bookFor(make(), plan);
      expect(formulasOf(edited)).toEqual(formulasOf(bookFor(assessment, plan)));
      expect(await differences(engine, edited)).toEqual([]);
    });
  });

  it.for([
    ["a head count below nothing", "C3", -5],
    ["a head count that is not whole", "C3", 1.5],
    ["a head count that is text", "C3", "viele"],
    ["more persons than the total", "C3", 72_857],
    ["a key twice", "A3", "08115001"],
  ] as const)("says FEHLER at %s, and OK without", async ([, place, content], context) => {
    needsEngine(context, engine.missing);
    const book = bookFor(assessed(rowsOf([64, 30, 7]), imBw201801));
    const verdict = async (of: typeof book) => {
      return engine.recalculate(await writeBook(poisoned(of))).get("Prüfung")?.[1]?.[3];
    };
    const edited = changed(book, (cell, sheet, at) => (sheet === "Gemeinden" && at === place ? content : cell));
    expect([await verdict(book), await verdict(edited)]).toEqual(["OK", "FEHLER"]);
  });

  it.for([
    ["a threshold typed as text", "B10", "51.000"],
    ["a threshold that is gone", "B10", null],
    ["a budget that is not whole", "B3", 116_000_000.5],
    ["half a step of rounding", "B7", 0.5],
    ["a fixed amount of nothing", "B14", 0],
    ["a near miss below nothing", "B13", -1],
  ] as const)("says FEHLER at %s", async ([, place, content], context) => {
    needsEngine(context, engine.missing);
    const book = bookFor(assessed(rowsOf([64, 30, 7]), imBw201801));
    const edited = changed(book, (cell, sheet, at) => (sheet === "Parameter" && at === place ? content : cell));
    const shown = engine.recalculate(await writeBook(poisoned(edited))).get("Prüfung") ?? [];
    expect(shown[1]?.[3]).toBe("FEHLER");
    expect(shown.find(([text]) => text === "unbrauchbare Parameter")?.slice(1)).toEqual(["1", "0", "FEHLER"]);
  });

  it("says FEHLER where a municipality was added below the others, which no formula reads", async (context) => {
    needsEngine(context, engine.missing);
    const book = bookFor(assessed(rowsOf([64, 30, 7]), imBw201801));
    const sheets = book.sheets.map((sheet) => {
      return sheet.name === "Gemeinden" ? { ...sheet, rows: [...sheet.rows, ["08999999", "Neu", 100]] } : sheet;
    });
    const shown = engine.recalculate(await writeBook(poisoned({ ...book, sheets }))).get("Prüfung") ?? [];
    expect(shown[1]?.[3]).toBe("FEHLER");
    const line = shown.find(([text]) => text === "Gemeinden auf dem Blatt Gemeinden");
    expect(line?.slice(1)).toEqual(["4", "3", "FEHLER"]);
  });

  it("calls a plan stale whose lines were sorted", async (context) => {
    needsEngine(context, engine.missing);
    const assessment = assessed(rowsOf([40, 30, 300]), imBw201801);
    const plan = unwrap(formPools(assessment, { borders: "off" }));
    const keys = ["08115003", "08115001", "08115002"];
    const sorted = changed(bookFor(assessment, plan), (cell, sheet, at) => {
      return sheet === "Gemeinden" && /^A[234]$/.test(at) ? (keys[Number(at.slice(1)) - 2] ?? cell) : cell;
    });
    const shown = engine.recalculate(await writeBook(poisoned(sorted)));
    expect(shown.get("Prüfung")?.[1]?.[3]).toBe("FEHLER");
    expect(shown.get("Zusammenschlüsse")?.[0]?.[0]).toContain("VERALTET");
  });

  it.for([
    ["members", "Mitglieder", 3, 5],
    ["results", "Antragsrecht", 2, 4],
  ] as const)(
    "says FEHLER where the lines of %s were sorted, which other sheets look up by their place",
    async ([, sorted, one, other], context) => {
      needsEngine(context, engine.missing);
      const assessment = assessed(rowsOf([40, 31, 350, 35, 60]), imBw201801);
      const plan = unwrap(formPools(assessment, { borders: "off" }));
      expect(plan.pools).toHaveLength(2);
      const book = swapped(bookFor(assessment, plan), sorted, [one, other]);
      const shown = engine.recalculate(await writeBook(poisoned(book)));
      expect(shown.get("Prüfung")?.[1]?.[3]).toBe("FEHLER");
      if (sorted === "Mitglieder") expect(shown.get("Zusammenschlüsse")?.[0]?.[0]).toContain("VERALTET");
    },
  );

  it("says FEHLER where somebody moves a member to another pool, whose sum does not follow", async (context) => {
    needsEngine(context, engine.missing);
    const assessment = assessed(rowsOf([40, 31, 35, 60]), imBw201801);
    const plan = unwrap(formPools(assessment, { borders: "off" }));
    const moved = changed(bookFor(assessment, plan), (cell, sheet, at) => {
      return sheet === "Mitglieder" && at === "A3" ? 2 : cell;
    });
    const shown = engine.recalculate(await writeBook(poisoned(moved)));
    expect(shown.get("Prüfung")?.[1]?.[3]).toBe("FEHLER");
  });

  describe("a workbook with one formula that is wrong", () => {
    const book = bookFor(assessed(rowsOf([1, 2, 3, 5, 7]), HALVES));
    const wrongs: readonly (readonly [string, RegExp, string])[] = [
      ["a half rounded down", /^IF\(2\*(F\d+)>=Nenner,1,0\)$/, "IF(2*$1>Nenner,1,0)"],
      ["the rest forgotten", /^\((E\d+)\+(G\d+)\)\*Rundungsschritt$/, "$1*Rundungsschritt"],
      [
        "the threshold not enough",
        /^IF\((C\d+)=0,"nichts zu beantragen",IF\(\1>=/,
        'IF($1=0,"nichts zu beantragen",IF($1>',
      ],
      ["the sum one row short", /^SUM\('Verteilung'!\$H\$2/, "SUM('Verteilung'!$H$3"],
    ];

    it.for(wrongs)("is caught: %s", async ([, right, wrong], context) => {
      needsEngine(context, engine.missing);
      let touched = 0;
      const broken = changed(book, (cell) => {
        const content = contentOf(cell);
        if (!isFormula(content) || !right.test(content.formula)) return cell;
        touched += 1;
        return { ...content, formula: content.formula.replace(right, wrong) };
      });
      expect(touched).toBeGreaterThan(0);
      expect(await differences(engine, broken)).not.toEqual([]);
    });
  });
});
