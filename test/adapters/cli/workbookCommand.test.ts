import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../../src/index";
import { cli } from "../../support/cli";
import { partsOf } from "../workbook/parts";

const files = { "t.csv": "ags,name,persons\n08115001,Aidlingen,40\n08115054,Grafenau,34\n08337116,Wehr,64\n" };

describe("planungsrahmen workbook", () => {
  it("makes a file and says what is in it; nothing goes to stdout", async () => {
    const { exitCode, out, talk, file } = cli("workbook t.csv -o t.xlsx --neighbours none", files);
    expect([exitCode, out, talk, file?.path]).toEqual([0, "", "t.xlsx: 3 Gemeinden, ohne Plan\n", "t.xlsx"]);
    const parts = partsOf((await file?.bytes()) ?? new Uint8Array());
    expect(new TextDecoder().decode(parts.get("xl/workbook.xml"))).toContain('name="Antragsrecht"');
  });

  it("puts pools in where borders are said, in English on request", async () => {
    const { talk, file } = cli("workbook t.csv --borders off --language en --output pools.xlsx", files);
    expect(talk).toBe("pools.xlsx: 3 municipalities, 1 pool\n");
    const parts = partsOf((await file?.bytes()) ?? new Uint8Array());
    expect(new TextDecoder().decode(parts.get("xl/workbook.xml"))).toContain('name="Pools"');
  });

  it("plans with the neighbours of Baden-Württemberg where nothing is said, and says on its sheet what it took", async () => {
    const { talk, file } = cli("workbook t.csv -o t.xlsx", files);
    expect(talk).toBe("t.xlsx: 3 Gemeinden, 1 Zusammenschluss\n");
    const parts = partsOf((await file?.bytes()) ?? new Uint8Array());
    expect(new TextDecoder().decode(parts.get("xl/sharedStrings.xml"))).toContain(
      "Verwaltungsgemeinschaften, Koordinaten und Nachbarschaften (Baden-Württemberg, Stand 1.1.2016; © GeoBasis-DE / BKG 2017 (Daten verändert))",
    );
  });

  it("tells on the sheet of its origin what happened while the table was read", async () => {
    const given = { "t.csv": "Gemeinde;Personen;Bemerkung\nAidlingen;40;x\nStadt Wehr;64;y\n" };
    const strings = async (args: string) => {
      const parts = partsOf((await cli(args, given).file?.bytes()) ?? new Uint8Array());
      return new TextDecoder().decode(parts.get("xl/sharedStrings.xml"));
    };
    for (const plan of ["", "--neighbours none "]) {
      const said = await strings(`workbook t.csv ${plan}-o t.xlsx`);
      expect(said).toContain("Zeile 3: „Stadt Wehr“ als 08337116 Wehr gelesen");
      expect(said).toContain("Nicht verwendete Spalten: Bemerkung");
    }
  });

  it("names the fingerprint of every file that it read, of standard input too", async () => {
    const given = { ...files, "-": files["t.csv"], "n.csv": "a,b\n08115001,08115054\n" };
    const strings = async (args: string) => {
      const parts = partsOf((await cli(args, given).file?.bytes()) ?? new Uint8Array());
      return new TextDecoder().decode(parts.get("xl/sharedStrings.xml"));
    };
    const one = await strings("workbook - --neighbours n.csv -o t.xlsx");
    expect(one).toContain("SHA-256 der Datei Standardeingabe");
    expect(one).toContain("SHA-256 der Datei n.csv");
  });

  it("names the fingerprint of the file by which names became keys, as explain does", async () => {
    const given = { "t.csv": "name,persons\nWehr,64\n", "known.csv": "ags,name\n08337116,Wehr\n" };
    const { file } = cli("workbook t.csv --names known.csv -o t.xlsx", given);
    const parts = partsOf((await file?.bytes()) ?? new Uint8Array());
    expect(new TextDecoder().decode(parts.get("xl/sharedStrings.xml"))).toContain("SHA-256 der Datei known.csv");
    const sheet = cli("explain t.csv --names known.csv --ags 08337116", given);
    expect(sheet.out).toContain("(SHA-256) known.csv");
  });

  it.each([
    ["workbook t.csv", "workbook braucht -o"],
    ["workbook t.csv -o t.csv", "-o braucht einen Namen auf .xlsx; gefunden „t.csv“"],
    [
      `workbook ${resolve("t.xlsx")} -o t.xlsx`,
      "-o nennt eine Datei, die gelesen wird („t.xlsx“); sie würde überschrieben",
    ],
    ["workbook t.xlsx -o ./t.xlsx", "-o nennt eine Datei, die gelesen wird („./t.xlsx“); sie würde überschrieben"],
    ["workbook t.csv -o .xlsx", "-o braucht einen Namen auf .xlsx"],
    ["workbook -o t.xlsx", "workbook braucht eine Tabelle"],
    ["workbook t.csv -o t.xlsx --language fr", "--language kennt nur de, en"],
    ["workbook t.csv -o t.xlsx --format json", "--format gehört nicht zu „workbook“"],
    ["workbook t.csv -o t.xlsx --scope state --neighbours none", "entweder --neighbours DATEI oder --borders off"],
    ["workbook t.csv -o t.xlsx --most-members 3 --neighbours none", "entweder --neighbours DATEI oder --borders off"],
    ["workbook t.csv -o t.xlsx --borders off --offers 08999999", "--offers: ein Problem"],
  ])("refuses %s", (args, message) => {
    const outcome = cli(args, files);
    expect(outcome).toMatchObject({ exitCode: 2, out: "" });
    expect(outcome.talk).toContain(message);
    expect(outcome.file).toBeUndefined();
  });

  it("refuses what a spreadsheet cannot do exactly, before it says anything else", () => {
    const { budget } = imBw201801;
    const much = { ...budget, termCents: { ...budget.termCents, value: 10_000_000_000_000 } };
    const persons = { ...imBw201801.totalPersons, value: 1_000_000_000 };
    const rules = { ...imBw201801, id: "viel", budget: { ...much, years: { ...budget.years, value: 5 } } };
    const given = { ...files, "viel.json": JSON.stringify({ ...rules, totalPersons: persons, districts: null }) };
    const { exitCode, talk } = cli("workbook t.csv --rules viel.json -o t.xlsx", given);
    expect(exitCode).toBe(2);
    expect(talk).toContain("t.csv: ein Problem, nichts wurde berechnet.");
    expect(talk.replace(/\s+/g, " ")).toContain("höchstens 200.000.000.000.000 in jedem Zwischenschritt");
  });
});
