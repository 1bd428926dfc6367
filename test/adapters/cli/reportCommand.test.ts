import { describe, expect, it } from "vitest";
import { cli } from "../../support/cli";

const files = { "t.csv": "ags,name,persons\n08115001,Aidlingen,40\n08115054,Grafenau,34\n08337116,Wehr,64\n" };
const square = (x: number) => [
  [
    [x, 48],
    [x + 1, 48],
    [x + 1, 49],
    [x, 49],
    [x, 48],
  ],
];
const feature = (ags: string, x: number) => ({
  type: "Feature",
  properties: { AGS: ags },
  geometry: { type: "Polygon", coordinates: square(x) },
});
const boundaries = {
  type: "FeatureCollection",
  notice: "© Amt",
  features: [feature("08115001", 8), feature("08115054", 9), feature("08337116", 7)],
};

async function pageOf(args: string, given: Record<string, string | Uint8Array> = files): Promise<string> {
  const { file } = cli(args, given);
  return new TextDecoder().decode(await file?.bytes());
}

describe("planungsrahmen report", () => {
  it("makes a file and says what is in it; nothing goes to stdout", async () => {
    const { exitCode, out, talk, file } = cli("report t.csv -o t.html --neighbours none", files);
    expect([exitCode, out, file?.path]).toEqual([0, "", "t.html"]);
    expect(talk).toBe("t.html: 3 Gemeinden, ohne Plan, ohne Karte\n");
    expect(await pageOf("report t.csv -o t.html")).toMatch(/^<!doctype html>\n<html lang="de">/);
  });

  it("plans with the neighbours of Baden-Württemberg where nothing is said, and says in the page what it took", async () => {
    expect(cli("report t.csv -o t.html", files).talk).toBe("t.html: 3 Gemeinden, 1 Zusammenschluss, ohne Karte\n");
    const page = await pageOf("report t.csv -o t.html");
    expect(page).toContain(
      "Verwaltungsgemeinschaften, Koordinaten und Nachbarschaften (Baden-Württemberg, Stand 1.1.2016; © GeoBasis-DE / BKG 2017 (Daten verändert))",
    );
    expect(await pageOf("report t.csv -o t.html --neighbours none")).not.toContain("Stand 1.1.2016");
  });

  it("tells in the page what happened while each file was read", async () => {
    const given = {
      "t.csv": "Gemeinde;Personen;Bemerkung\nAidlingen;40;x\nStadt Wehr;64;y\n",
      "a.csv": "pool,ags\nA,8115001\nA,08115054\n",
      "u.csv": "ags,name,persons\n08115001,Aidlingen,40\n08115054,Grafenau,34\n",
    };
    const named = await pageOf("report t.csv -o t.html", given);
    expect(named).toContain("2 Gemeinden über ihren Namen zugeordnet, ohne AGS in der Tabelle: bitte prüfen");
    expect(named).toContain("Zeile 3: „Stadt Wehr“ als 08337116 Wehr gelesen");
    expect(named).toContain("Nicht verwendete Spalten: Bemerkung");
    const agreed = await pageOf("report u.csv --agreed a.csv --restore-leading-zero -o u.html", given);
    expect(agreed).toMatch(/<h3>a\.csv<\/h3>\s*<ul class="remarks"><li>Führende Null ergänzt an 1 Stelle/);
    expect(agreed).not.toContain("<h3>u.csv</h3>");
    expect(await pageOf("report t.csv --neighbours none -o t.html", given)).toContain("als 08337116 Wehr gelesen");
    expect(await pageOf("report u.csv -o u.html", given)).not.toContain("Was beim Einlesen geschah");
  });

  it("plans, checks the plan and draws a map where that is asked for, in English on request", async () => {
    const given = { ...files, "g.json": JSON.stringify(boundaries) };
    const args = "report t.csv --neighbours g.json --boundaries g.json --language en --output t.html";
    expect(cli(args, given).talk).toBe("t.html: 3 municipalities, 1 pool, with a map\n");
    const page = await pageOf(args, given);
    expect(page).toContain("has worked out the plan and every bound anew and confirmed them");
    expect(page).toContain("Boundaries: © Amt");
  });

  it("takes the boundaries that come with the package by their word", async () => {
    const page = await pageOf("report t.csv --boundaries bw -o t.html");
    expect(page).toContain("© GeoBasis-DE / BKG");
    expect(page).toContain("SHA-256 der Datei bw-boundaries.topo.json");
    expect(cli("report fixtures/state/bw-2018-modelled.csv -o t.html --neighbours none").talk).toMatch(
      /ohne Plan, ohne Karte, \d,\d MB\n$/,
    );
  });

  it("has a map only where somebody lies within the boundaries, and says so as the page does", async () => {
    const foreign = { "f.csv": "ags,name,persons\n08117001,Fern,40\n", "g.json": JSON.stringify(boundaries) };
    const args = "report f.csv --boundaries g.json -o f.html";
    expect(cli(args, foreign).talk).toMatch(/ohne Karte: Niemand aus der Tabelle liegt in den angegebenen\s+Grenzen/);
    expect(await pageOf(args, foreign)).toContain("Ohne Karte: Keine Gemeinde der Tabelle");
  });

  it("does not tell in which folders files lie", async () => {
    const given = { "/home/amt/t.csv": files["t.csv"], "C:\\Amt\\g.json": JSON.stringify(boundaries) };
    const page = await pageOf("report /home/amt/t.csv --boundaries C:\\Amt\\g.json -o t.html", given);
    expect(page).toContain("SHA-256 der Datei t.csv");
    expect(page).toContain("SHA-256 der Datei g.json");
    expect(page).not.toMatch(/home|Amt\\/);
    for (const format of ["text", "html", "markdown", "json"]) {
      const { out } = cli(`explain /home/amt/t.csv --totals --format ${format}`, given);
      expect(out).toContain("t.csv");
      expect(out).not.toContain("home");
    }
  });

  it("names the fingerprint of every file that it read, of standard input too", async () => {
    const given = { ...files, "-": files["t.csv"], "n.csv": "a,b\n08115001,08115054\n" };
    const page = await pageOf("report - --neighbours n.csv -o t.html", given);
    expect(page).toContain("SHA-256 der Datei Standardeingabe");
    expect(page).toContain("SHA-256 der Datei n.csv");
  });

  it("tells what the boundaries' reader has noticed, and everything that is wrong with any file at once", () => {
    const twice = { ...boundaries, features: [...boundaries.features, feature("08115001", 8)] };
    const given = { "t.csv": "ags,name,persons\n8115001,A,1\n", "g.json": JSON.stringify(twice) };
    const { exitCode, talk, file } = cli("report t.csv --boundaries g.json -o t.html", given);
    expect([exitCode, file]).toEqual([2, undefined]);
    expect(talk).toContain("t.csv: ein Problem, nichts wurde berechnet.");
    expect(talk).toContain("g.json: ");
  });

  it.each([
    ["report t.csv", "report braucht -o"],
    ["report t.csv -o t.pdf", "-o braucht einen Namen auf .html; gefunden „t.pdf“"],
    ["report t.csv -o .html", "-o braucht einen Namen auf .html"],
    ["report -o t.html", "report braucht eine Tabelle"],
    ["report t.csv -o t.html --language fr", "--language kennt nur de, en"],
    ["report t.csv -o t.html --format json", "--format gehört nicht zu „report“"],
    ["report t.csv -o t.html --scope state --neighbours none", "entweder --neighbours DATEI oder --borders off"],
    ["report t.csv -o t.html --borders off --offers 08999999", "--offers: ein Problem"],
    ["report t.csv -o t.html --key AGS", "--key und --layer sagen, wie --boundaries zu lesen ist"],
    ["report t.csv -o t.html --borders off --layer a", "--key und --layer sagen, wie --boundaries zu lesen ist"],
    ["report t.html -o t.html", "-o nennt eine Datei, die gelesen wird („t.html“); sie würde überschrieben"],
    ["report t.csv --boundaries ./t.html -o t.html", "-o nennt eine Datei, die gelesen wird"],
    ["report t.csv -o t.html --boundaries none.json", "none.json: ein Problem"],
    ["report t.csv -o t.html --boundaries t.csv", "t.csv: ein Problem"],
    ["workbook t.csv -o t.xlsx --boundaries bw", "--boundaries gehört nicht zu „workbook“"],
  ])("refuses %s", (args, message) => {
    const outcome = cli(args, files);
    expect(outcome).toMatchObject({ exitCode: 2, out: "" });
    expect(outcome.talk).toContain(message);
    expect(outcome.file).toBeUndefined();
  });
});
