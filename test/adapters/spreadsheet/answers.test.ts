import { describe, expect, it } from "vitest";
import { sourceHost } from "../../support/sourceHost";
import { excelHost, sheetsHost } from "../../support/spreadsheetHosts";

const HEADER = ["AGS", "Gemeinde", "Personen"];
const WEHR = ["08337116", "Wehr", 64];
const WEINHEIM = ["08226096", "Weinheim", 352];
const HIRSCHBERG = ["08226107", "Hirschberg an der Bergstraße", 30];

describe.each([sourceHost, excelHost(), sheetsHost()])("the functions in $name", ({ call }) => {
  const column = (...persons: unknown[]) => persons.map((one) => [one]);

  it.each([
    [13, 10_349],
    [30, 23_882],
    [64, 50_949],
    [76, 60_502],
    [85, 67_667],
    [91, 72_443],
    [166, 132_149],
    [352, 280_220],
    [668, 531_781],
    [4_108, 3_270_297],
  ])("give the frame of %i persons as published", (persons, frame) => {
    expect(call("RAHMEN", persons)).toBe(frame);
    expect(call("FRAME", persons)).toBe(frame);
  });

  it("keep every row of a range where it is: header, blanks between, blanks at the end cut", () => {
    const range = column("Personen", 64, "", null, 352, "", null, undefined);
    expect(call("RAHMENLISTE", range)).toEqual([["Planungsrahmen"], [50_949], [""], [""], [280_220]]);
    expect(call("FRAMES", range)).toEqual([["frame_eur"], [50_949], [""], [""], [280_220]]);
  });

  it("tell who may apply alone, below, at and above the threshold", () => {
    const range = column(0, 64, 65);
    expect(call("ANTRAG", range)).toEqual([["nichts zu beantragen"], ["gemeinsam"], ["allein"]]);
    expect(call("ELIGIBILITY", range)).toEqual([["nothing-to-apply-for"], ["must-share"], ["apply-alone"]]);
    expect(call("FEHLBETRAG", range)).toEqual([[51_000], [51], [0]]);
    expect(call("SHORTFALL", range)).toEqual([[51_000], [51], [0]]);
  });

  it("leave open what the rules of 2017 leave open", () => {
    expect(call("ANTRAG", 100, "im-bw-2017-07")).toEqual([["allein"]]);
    expect(call("ANTRAG", 64, "im-bw-2017-07")).toEqual([["offen"]]);
  });

  it("add rounded frames for a pool, never persons", () => {
    expect(call("ZUSAMMENSCHLUSS", column(1, 91, 91))).toBe(145_682);
    expect(call("POOLFRAME", [HEADER, WEHR, HIRSCHBERG])).toBe(50_949 + 23_882);
    expect(() => call("POOLFRAME", [[72_857], [1]])).toThrow(
      /72,858 persons.*at most 72,857|72\.858 Personen.*höchstens 72\.857/,
    );
  });

  it("read a table with and without a header, columns in any order under known headings", () => {
    expect(call("RAHMENLISTE", [WEHR, WEINHEIM])).toEqual([[50_949], [280_220]]);
    expect(
      call("ANTRAG", [
        ["Persons", "name", "x", "ags"],
        [64, "Wehr", "?", "08337116"],
      ]),
    ).toEqual([["Antrag"], ["gemeinsam"]]);
    expect(
      call("FEHLBETRAG", [
        ["ags", "name", "frame_eur"],
        ["08337116", "Wehr", "50.949,00 €"],
      ]),
    ).toEqual([["Fehlbetrag"], [51]]);
  });

  it("read a table with a title, a sum and a footnote around it, and leave their rows blank", () => {
    const range = [
      ["Verteilung Januar 2018", "", ""],
      HEADER,
      WEHR,
      HIRSCHBERG,
      ["", "Summe", 94],
      ["Quelle: Ministerium", "", ""],
    ];
    expect(call("FRAMES", range)).toEqual([[""], ["frame_eur"], [50_949], [23_882], [""], [""]]);
    expect(call("POOLFRAME", range)).toBe(50_949 + 23_882);
    const header = ["AGS", "Gemeinde", "Zahl der"];
    expect(call("FRAMES", [header, ["", "", "Personen"], WEHR])).toEqual([[""], ["frame_eur"], [50_949]]);
  });

  it("pass over blank columns at the right", () => {
    expect(call("RAHMENLISTE", [[...WEHR, "", null]])).toEqual([[50_949]]);
    expect(call("RAHMENLISTE", [[64, "", null]])).toEqual([[50_949]]);
  });

  it("read numbers that are text the German way", () => {
    expect(call("RAHMENLISTE", column("64", " 1.234 ", "1 234", "64,00"))).toEqual([
      [50_949],
      [982_363],
      [982_363],
      [50_949],
    ]);
    const given = [
      ["ags", "name", "betrag"],
      ["08337116", "Wehr", "51.000,00"],
    ];
    expect(call("FEHLBETRAG", given)).toEqual([["Fehlbetrag"], [0]]);
  });

  it("plan pools beside the rows of the table", () => {
    const table = [HEADER, WEHR, ["", "", ""], ["08337096", "Bad Säckingen", 33], ["08337002", "Nachbar", 400]];
    const borders = [
      ["ags_a", "ags_b"],
      ["08337096", "08337116"],
    ];
    const rows = [
      ["im Zusammenschluss", 1, 77_220, ""],
      ["", "", "", ""],
      ["im Zusammenschluss", 1, 77_220, ""],
      ["allein", "", "", ""],
    ];
    const headings = ["Platz", "Zusammenschluss", "Gemeinsamer Planungsrahmen", "Fehlbetrag"];
    expect(call("ZUSAMMENSCHLUSSPLAN", table, borders)).toEqual([headings, ...rows]);
    for (const off of ["aus", "Aus", "AUS ", "off", "OFF"]) {
      expect(call("ZUSAMMENSCHLUSSPLAN", table, off)).toEqual([headings, ...rows]);
    }
    expect(call("POOLPLAN", table.slice(1), borders.slice(1))).toEqual([
      ["pool", 1, 77_220, ""],
      ["", "", "", ""],
      ["pool", 1, 77_220, ""],
      ["alone", "", "", ""],
    ]);
  });

  it("say what is missing to whoever finds no partner", () => {
    expect(call("POOLPLAN", [WEHR, ["08226107", "Hirschberg", 0]], "off")).toEqual([
      ["stranded", "", "", 51],
      ["without-frame", "", "", ""],
    ]);
  });

  it("explain one municipality, the key being needless for a single row", () => {
    const [title, ...lines] = call("BERECHNUNGSBOGEN", [WEHR]) as string[][];
    expect(title).toEqual(["Berechnungsbogen Wehr (08337116)", "Regelwerk im-bw-2018-01, Version 1.0.0"]);
    expect(lines[2]).toEqual([
      "58.000.000 € × 64 ÷ 72.857 = 50.949,1195… €",
      "veröffentlicht: Ministerium, Januar 2018; VwV Integrationsmanagement",
    ]);
    expect(lines.at(-1)?.[0]).toBe(
      "Offen: Genügt es der Bewilligungsstelle, wenn die fehlenden 51 € im Jahr selbst aufgebracht werden?",
    );
    expect(call("BERECHNUNGSBOGEN", [HEADER, WEINHEIM, WEHR], "08337116")).toEqual([title, ...lines]);
  });

  it("explain in English under the English name, with sources that are marked as German", () => {
    const [title, ...lines] = call("EXPLANATION", [HEADER, WEINHEIM, WEHR], "08337116") as string[][];
    expect(title).toEqual([
      "Calculation sheet (Berechnungsbogen) of Wehr (08337116)",
      "Rule set im-bw-2018-01, version 1.0.0",
    ]);
    expect(lines.map(([text]) => text)).toEqual([
      "Counted persons: 64 (as stated)",
      "All persons that the money is divided by: 72,857",
      "€58,000,000 × 64 ÷ 72,857 = €50,949.1195…",
      "rounded half up to whole euros: €50,949",
      "2 years, rounded first, then multiplied: €101,898",
      "at least €51,000 is needed: €51 is missing",
      "Open: Is it enough for the authority if the applicant adds the missing €51 a year from its own money?",
    ]);
    expect(lines[2]?.[1]).toBe("published: “Ministerium, Januar 2018; VwV Integrationsmanagement” (in German)");
    expect(lines.every(([, source]) => source === "" || source?.endsWith(" (in German)"))).toBe(true);
  });
});

describe.each([sourceHost, excelHost(), sheetsHost()])("what $name says of unusable arguments", ({ call }) => {
  const said = (id: string, ...args: unknown[]) => {
    try {
      return JSON.stringify(call(id, ...args));
    } catch (error) {
      return (error as Error).message;
    }
  };

  it.each<[string, unknown, string]>([
    ["a word", "k.A.", "gefunden „k.A.“; erwartet eine Personenzahl"],
    ["a fraction", 1.5, "gefunden „1.5“; erwartet eine ganze Personenzahl von 0 bis 72.857"],
    ["less than nothing", -1, "gefunden „-1“; erwartet eine ganze Personenzahl von 0 bis 72.857"],
    ["more than there are", 72_858, "gefunden „72858“; erwartet eine ganze Personenzahl von 0 bis 72.857"],
    ["a date", new Date(2017, 8, 15), "gefunden ein Datum; erwartet eine Personenzahl"],
    ["an error as text", "#NV", "gefunden „#NV“; erwartet eine Personenzahl"],
    ["an error as Excel hands it over", { code: "#N/A" }, "gefunden „#N/A“; erwartet eine Personenzahl"],
    ["an error as a data type", { type: "Error", basicValue: "#REF!" }, "gefunden „#REF!“; erwartet"],
    ["a truth value", true, "gefunden „true“; erwartet eine Personenzahl"],
    ["no number at all", Number.NaN, "gefunden „NaN“; erwartet eine Personenzahl"],
    ["something else", {}, "gefunden ein Wert, der weder Zahl noch Text ist; erwartet eine Personenzahl"],
    ["a number that can be read twice", "1.234,5.6", "gefunden „1.234,5.6“; erwartet eine Personenzahl"],
  ])("names %s with its row and column", (_, cell, text) => {
    expect(said("RAHMENLISTE", [["Personen"], [64], [cell]])).toContain(`Zeile 3, Spalte Personen: ${text}`);
  });

  it("reads the number inside a data type", () => {
    expect(call("RAHMEN", { type: "FormattedNumber", basicValue: 64 })).toBe(50_949);
  });

  it("lists all problems, up to five in words", () => {
    const text = said(
      "RAHMENLISTE",
      Array.from({ length: 8 }, (_, row) => [`x${row}`]),
    );
    expect(text.split("\n")).toHaveLength(6);
    expect(text).toContain("Und 3 weitere Probleme.");
  });

  it.each<[string, unknown[], string]>([
    ["RAHMEN", ["", null], "gefunden ein leerer Bereich; erwartet mindestens eine Personenzahl"],
    ["RAHMEN", [[[64], [65]]], "gefunden ein Bereich mit 2 Zeilen; erwartet eine einzige Personenzahl"],
    ["RAHMEN", [64, "im-bw-2019"], "„im-bw-2019“; erwartet eines von im-bw-2017-07, im-bw-2018-01"],
    ["ZUSAMMENSCHLUSS", [64], "gefunden ein einziges Mitglied; erwartet mindestens zwei"],
    ["ZUSAMMENSCHLUSS", [[[64], [""], [65]]], "Zeile 2: gefunden eine leere Zelle zwischen den Mitgliedern"],
    ["RAHMENLISTE", [[[1, 2, 3, 4]]], "gefunden 4 Spalten ohne Kopfzeile; erwartet eine Kopfzeile wie AGS, Gemeinde"],
    [
      "RAHMENLISTE",
      [
        [
          ["Ort", "Zahl"],
          ["Wehr", 64],
        ],
      ],
      "erwartet eine Spalte „ags“",
    ],
    ["RAHMENLISTE", [[WEHR, WEHR]], "Zeile 2, Spalte AGS: gefunden „08337116“ zum zweiten Mal"],
    ["RAHMENLISTE", [[[8_337_116, "Wehr", 64]]], 'die führende Null ist verloren gegangen; ="0"&A2 ergänzt'],
    ["RAHMENLISTE", [[["09162000", "München", 64]]], "also den Kreis 09162; erwartet einen der 44 Kreise"],
    ["RAHMENLISTE", [[["08337116", "Wehr", 72_857], WEINHEIM]], "teilen, das tut die Befehlszeile"],
    [
      "RAHMENLISTE",
      [[HEADER, WEHR, HIRSCHBERG, ["", "Summe", 95]]],
      "Zeile 4, Spalte Personen: gefunden 95 in der Zeile „Summe“; erwartet die Summe der Zeilen, 94",
    ],
    ["RAHMENLISTE", [[HEADER, WEHR, ["", "Weinheim", 352]]], "Zeile 3, Spalte AGS: gefunden ein leeres Feld"],
    ["RAHMENLISTE", ["Personen"], "gefunden nur eine Überschrift; erwartet mindestens eine Personenzahl"],
    ["ZUSAMMENSCHLUSSPLAN", ["", "aus"], "gefunden ein leerer Bereich; erwartet eine Tabelle mit AGS"],
    ["ZUSAMMENSCHLUSSPLAN", [[WEHR], ""], "gefunden keine Nachbarn; erwartet ein Bereich mit zwei Spalten"],
    ["ZUSAMMENSCHLUSSPLAN", [[WEHR, HIRSCHBERG], [["08337116", "Wehr"]]], "Spalte ags_b: gefunden „Wehr“"],
    ["BERECHNUNGSBOGEN", [[WEHR, WEINHEIM]], "gefunden ein leeres Feld; erwartet einen AGS, der in der Tabelle steht"],
    ["BERECHNUNGSBOGEN", [[WEHR], "08226096"], "gefunden „08226096“; erwartet einen AGS"],
  ])("%s says what was found and what was expected (%#)", (id, args, text) => {
    expect(said(id, ...args)).toContain(text);
  });
});
