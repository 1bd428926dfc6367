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
    expect(table.joined[0]).toEqual({ row: 2, name: "Wehr, Stadt", ags: "08337116" });
    expect(notesOf(table)).toEqual([
      "Summen nachgerechnet und richtig: Zeile 4",
      "2 Gemeinden über ihren Namen zugeordnet, ohne AGS in der Tabelle: bitte prüfen",
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
    expect(codesOf(read("AGS;Gemeinde;Personen\n;Wehr;64\n"))).toEqual(["missing-value"]);
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
