import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { readKnownMunicipalities, readMunicipalities } from "../../src/input/index";
import { codesOf, fixture, messagesOf, notesOf, unwrap } from "../support/fixtures";

const { known } = unwrap(readKnownMunicipalities(fixture("state/bw-2018-modelled.csv")));
const read = (text: string) => readMunicipalities(text, imBw201801, { known });

describe("names instead of keys", () => {
  it("stand for a municipality where only one bears them, with a warning", () => {
    const table = unwrap(read("Gemeinde;Personen\nWehr, Stadt;64\nStadt Weinheim;352\nSumme;416\n"));
    expect(table.municipalities.map(({ ags }) => ags)).toEqual(["08337116", "08226096"]);
    expect(table.joined[0]).toEqual({
      ...{ row: 2, name: "Wehr, Stadt", ags: "08337116" },
      ...{ known: "Wehr", isExact: false },
    });
    expect(notesOf(table)).toEqual([
      "Summen nachgerechnet und richtig: Zeile 4",
      "2 Gemeinden über ihren Namen zugeordnet, ohne AGS in der Tabelle: bitte prüfen",
      "Zeile 2: „Wehr, Stadt“ als 08337116 Wehr gelesen",
      "Zeile 3: „Stadt Weinheim“ als 08226096 Weinheim gelesen",
    ]);
  });

  it("that two municipalities bear are an error that names both, for all eight of them", () => {
    const names = known.map(({ name }) => name);
    const twice = [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
    expect(twice).toHaveLength(8);
    for (const name of twice) {
      const result = read(`Gemeinde;Personen\n${name};64\n`);
      expect(codesOf(result)).toEqual(["ambiguous-name"]);
      for (const { ags } of known.filter((one) => one.name === name)) expect(messagesOf(result)[0]).toContain(ags);
    }
  });

  it("may be those of independent cities, which are districts too", () => {
    const table = unwrap(
      read("Gemeinde;Personen\nWehr;64\nStadtkreis Karlsruhe;64\nLandkreis Waldshut;64\nSumme;128\n"),
    );
    expect(table.municipalities.map(({ ags }) => ags)).toEqual(["08337116", "08212000"]);
    expect(notesOf(table)[0]).toBe("Summen nachgerechnet und richtig: Zeilen 4, 5");
    expect(codesOf(read("Gemeinde;Personen\nKarlsruhe;64\nSK Karlsruhe;64\n"))).toEqual(["duplicate-key"]);
  });

  it.each([
    ["Landeshauptstadt Stuttgart", "08111000"],
    ["Universitätsstadt Tübingen", "08416041"],
    ["Große Kreisstadt Weinheim", "08226096"],
    ["Weinheim, Große Kreisstadt", "08226096"],
    ["SK Heilbronn", "08121000"],
  ])("may have the title of a town before or behind them: %s", (name, ags) => {
    expect(unwrap(read(`Gemeinde;Personen\n${name};64\n`)).municipalities[0]?.ags).toBe(ags);
  });

  it("are found in a district whose column says what kind it is", () => {
    for (const heading of ["Kreis", "Landkreis"]) {
      const table = unwrap(read(`${heading};Gemeinde;Personen\nWaldshut;Wehr;64\nKarlsruhe;Malsch;64\n`));
      expect(table.municipalities.map(({ ags }) => ags)).toEqual(["08337116", "08215046"]);
    }
  });

  it.each(["Landkreis Karlsruhe", "08215", "8215", "LK Karlsruhe", "Karlsruhe"])(
    "are told apart by the district %s",
    (district) => {
      const table = unwrap(read(`Kreis;Gemeinde;Personen\n${district};Malsch;64\n`));
      expect(table.municipalities[0]?.ags).toBe("08215046");
    },
  );

  it("are an error where nobody bears them, with the district where somebody does", () => {
    expect(codesOf(read("Gemeinde;Personen\nWehrda;64\n"))).toEqual(["unknown-name"]);
    const wrong = read("Kreis;Gemeinde;Personen\nLandkreis Karlsruhe;Wehr;64\n");
    expect(messagesOf(wrong)[0]).toContain(
      "„Wehr“ im Kreis „Landkreis Karlsruhe“; erwartet den Kreis der Gemeinde: 08337116",
    );
    expect(codesOf(read("Gemeinde;Personen\nWehr;64\nWehr;65\n"))).toEqual(["duplicate-key"]);
  });

  it("are not looked at where the table has keys", () => {
    expect(unwrap(read("AGS;Gemeinde;Personen\n08337116;Werh;64\n")).joined).toEqual([]);
    expect(codesOf(readMunicipalities("AGS;Gemeinde;Personen\n;Wehr;64\n", imBw201801))).toEqual(["missing-value"]);
  });

  it("stand for keys in rows whose key is empty, in some or in all of them", () => {
    const some = unwrap(read("AGS;Gemeinde;Personen\n08337116;Wehr;64\n;Weinheim;352\nSumme;;416\n"));
    expect(some.municipalities.map(({ ags }) => ags)).toEqual(["08337116", "08226096"]);
    expect(some.joined.map(({ ags }) => ags)).toEqual(["08226096"]);
    const all = unwrap(read("AGS;Gemeinde;Personen\n;Wehr;64\n;Stadtkreis Karlsruhe;352\n;Summe;416\n"));
    expect(all.municipalities.map(({ ags }) => ags)).toEqual(["08337116", "08212000"]);
    expect(codesOf(read("AGS;Gemeinde;Personen\n08337116;Wehr;64\n;Werh;3\n"))).toEqual(["unknown-name"]);
    expect(codesOf(read("AGS;Gemeinde;Personen\n08337116;Wehr;64\n;Wehr;3\n"))).toEqual(["duplicate-key"]);
  });

  it("are found in the district whose name stands alone above them", () => {
    const text = "Gemeinde;Personen\nLandkreis Karlsruhe;\nMalsch;10\nWeingarten;11\nRhein-Neckar-Kreis;\nMalsch;12\n";
    const table = unwrap(read(text));
    expect(table.municipalities.map(({ ags }) => ags)).toEqual(["08215046", "08215090", "08226046"]);
  });

  it("are asked about where all around are in another district that has one of that short name", () => {
    const rows = "Gemeinde;Personen\nEttlingen;10\nBretten;11\n";
    const result = read(`${rows}Weingarten;12\n`);
    expect(codesOf(result)).toEqual(["ambiguous-name"]);
    expect(messagesOf(result)[0]).toContain("08215090 Weingarten (Baden) (Landkreis Karlsruhe)");
    const said = unwrap(
      readMunicipalities(`${rows}Weingarten;12\nMalsch;13\n`, imBw201801, { known, district: "08215" }),
    );
    expect(said.municipalities.map(({ ags }) => ags).slice(2)).toEqual(["08215090", "08215046"]);
    const both = unwrap(read(`${rows}Weingarten (Baden);12\nWeingarten;13\n`));
    expect(both.municipalities[3]?.ags).toBe("08436082");
  });

  it("name those that may be meant, with their keys", () => {
    expect(messagesOf(read("Gemeinde;Personen\nWerh;64\n"))[0]).toContain(
      "meinten Sie 08337116 Wehr (Landkreis Waldshut)?",
    );
    expect(messagesOf(read("Gemeinde;Personen\nKirchheim;64\n"))[0]).toContain(
      "08118040 Kirchheim am Neckar (Landkreis Ludwigsburg)",
    );
  });

  it("of the cases that offices have are read and listed", () => {
    const names = ["Heidenheim", "Königsbronn", "Giengen", "Gde. Nattheim", "Stadt Herbrechtingen"];
    const more = ["Niederstotzingen, Stadt", "Sontheim/Brenz", "Steinheim a. A.", "Dischingen"];
    const table = unwrap(read(`Gemeinde;Personen\n${[...names, ...more].map((name) => `${name};30\n`).join("")}`));
    expect(table.municipalities.map(({ ags }) => ags.slice(5))).toEqual([
      "019",
      "025",
      "016",
      "026",
      "020",
      "027",
      "031",
      "032",
      "010",
    ]);
    expect(table.joined.filter(({ isExact }) => !isExact)).toHaveLength(7);
    expect(notesOf(table)).toHaveLength(8);
  });
});

describe("a column that could hold the keys of districts", () => {
  it("is not one of keys where it holds their names, and is listed as not used", () => {
    const rows = [
      { ags: "08337116", name: "Wehr", district: "Landkreis Waldshut", persons: 64 },
      { ags: "08226096", name: "Weinheim", district: "Rhein-Neckar-Kreis", persons: 352 },
    ];
    const table = unwrap(readMunicipalities(rows, imBw201801));
    expect(table.ignoredColumns).toEqual(["district"]);
    const wrong = rows.map((row) => ({ ...row, district: "08336" }));
    expect(codesOf(readMunicipalities(wrong, imBw201801))).toEqual(["district-mismatch", "district-mismatch"]);
    const mixed = rows.map((row, at) => (at === 0 ? row : { ...row, district: "08336" }));
    expect(codesOf(readMunicipalities(mixed, imBw201801))).toContain("district-mismatch");
  });
});

describe("readKnownMunicipalities", () => {
  it.each([
    ["ags,name\n8337116,Wehr\n", "lost-leading-zero"],
    ["ags,name\n08337116,\n", "missing-value"],
    ["name\nWehr\n", "missing-column"],
    ["", "empty-table"],
  ])("refuses %j", (text, code) => {
    expect(codesOf(readKnownMunicipalities(text))).toEqual([code]);
  });
});

describe("longer keys", () => {
  it("are read as the shorter ones, with their associations", () => {
    const table = unwrap(
      readMunicipalities("ARS;Gemeinde;Personen\n08 3 37 5002 116;Wehr;64\n", imBw201801, { restoreLeadingZero: true }),
    );
    expect(table.municipalities).toMatchObject([{ ags: "08337116", association: "5002" }]);
    expect(notesOf(table)).toEqual(["ein zwölfstelliger Regionalschlüssel (ARS) als AGS gelesen"]);
    const both = "AGS;ARS;Gemeinde;Personen\n08337116;083375002116;Wehr;64\n";
    expect(unwrap(readMunicipalities(both, imBw201801)).municipalities[0]?.association).toBe("5002");
    const short = "ARS;Gemeinde;Personen\n83375002116;Wehr;64\n";
    const restored = unwrap(readMunicipalities(short, imBw201801, { restoreLeadingZero: true })).restored;
    expect(restored).toEqual([{ row: 2, found: "83375002116", ags: "08337116" }]);
  });
});
