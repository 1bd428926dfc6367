import { describe, expect, it } from "vitest";
import { readingShown } from "../../src/adapters/readingShown";
import { report } from "../../src/adapters/report/index";
import { workbook } from "../../src/adapters/workbook/index";
import { allocate, assess, imBw201801 } from "../../src/index";
import { type Reading, readMunicipalities } from "../../src/input/index";
import { badenWuerttemberg } from "../../src/states/index";
import { unwrap } from "../support/fixtures";
import { partsOf } from "./workbook/parts";

const { municipalities: known } = badenWuerttemberg;

function tableOf(text: string) {
  return unwrap(readMunicipalities(text, imBw201801, { known, restoreLeadingZero: true }));
}

function assessed(table: ReturnType<typeof tableOf>) {
  return assess(unwrap(allocate(table.municipalities, imBw201801)));
}

const changed = tableOf("ags,name,persons,<b>Notiz\n8337116,Wehr,64,x\n08337076,Murg,30,y\n");
const clean = tableOf("ags,name,persons\n08337116,Wehr,64\n");

describe("what happened while a file was read", () => {
  it("is nothing where nothing happened", () => {
    expect([readingShown([], "de"), readingShown([clean], "de")]).toEqual([null, null]);
  });

  it("is told kind by kind, the entries of a kind below it", () => {
    expect(readingShown([changed], "de")).toEqual({
      title: "Was beim Einlesen geschah",
      intro: "Bitte prüfen Sie, ob die folgenden Punkte so richtig sind. Die Zeilen sind die der eingelesenen Datei.",
      count: "2 Hinweise",
      files: [
        {
          name: null,
          remarks: [
            { text: "Führende Null ergänzt an 1 Stelle", entries: ["Zeile 2: 8337116 → 08337116"] },
            { text: "Nicht verwendete Spalten: <b>Notiz", entries: [] },
          ],
        },
      ],
    });
  });

  it("names files without their folders, and only those of which there is something to tell", () => {
    const files = ["/home/amt/a.csv", "C:\\Amt\\b.xlsx"].map((name) => ({ ...changed, name }));
    const shown = readingShown([{ ...clean, name: "/home/amt/c.csv" }, ...files], "en");
    expect(shown?.files.map(({ name }) => name)).toEqual(["a.csv", "b.xlsx"]);
    expect(shown?.count).toBe("4 remarks");
  });

  it("counts all and lists fifty where a state's list has only names that are not written as known", () => {
    // The table has two Altheim in one district, which only their full names tell apart.
    const rows = known.map(({ name, district }) => `${name === "Altheim" ? "" : "Gde. "}${name},${district},5`);
    const shown = readingShown([tableOf(`name,kreis,persons\n${rows.join("\n")}\n`)], "de");
    const [joined, matched] = shown?.files[0]?.remarks ?? [];
    expect(joined?.text).toMatch(/^1\.101 Gemeinden über ihren Namen zugeordnet/);
    expect(matched?.text).toMatch(/^1\.\d{3} Namen sind in der Liste der Gemeinden anders geschrieben/);
    expect(matched?.entries).toHaveLength(51);
    expect(matched?.entries.at(-1)).toMatch(/^1\.0\d\d weitere$/);
  });

  it.each([0, 1, 49, 50, 51, 1101])("lists fifty of %i keys and says how many more there are", (count) => {
    const ags = changed.restored[0]?.ags ?? clean.restored[0]?.ags;
    if (ags === undefined) throw new Error("no key was restored");
    const restored = Array.from({ length: count }, (_, at) => ({ row: at + 2, found: "8337116", ags }));
    const reading: Reading = { notes: [], restored };
    const entries = readingShown([reading], "de")?.files[0]?.remarks[0]?.entries ?? [];
    expect(entries.filter((entry) => entry.startsWith("Zeile"))).toHaveLength(Math.min(count, 50));
    expect(entries.slice(50)).toEqual(count > 50 ? [`${(count - 50).toLocaleString("de-DE")} weitere`] : []);
  });
});

describe("papers", () => {
  it("a report tells it as text, links to it from the sheet to sign, and has no such section where nothing happened", () => {
    const page = report(assessed(changed), null, { readings: [changed] });
    expect(page).toContain("Nicht verwendete Spalten: &lt;b&gt;Notiz");
    expect(page).toContain("Zeile 2: 8337116 → 08337116");
    expect(page).toContain('<a href="#reading">2 Hinweise</a>');
    expect(page).not.toContain("<b>Notiz");
    const silent = report(assessed(clean), null, { readings: [clean] });
    expect(silent).toBe(report(assessed(clean)));
    expect(silent).not.toContain('id="reading"');
  });

  it("a report names no folder of a file, whoever says its name", () => {
    const inputs = ["/home/amt/t.csv", "C:\\Amt\\u.csv"].map((name) => ({ name, sha256: "0".repeat(64) }));
    const readings = inputs.map(({ name }) => ({ ...changed, name }));
    const page = report(assessed(changed), null, { inputs, readings });
    expect(page).toContain("SHA-256 der Datei t.csv");
    expect(page).toContain("<h3>u.csv</h3>");
    expect(page).not.toMatch(/home|Amt\\/);
  });

  it("a workbook tells it on the sheet of its origin, and holds the same bytes as before where nothing happened", async () => {
    const bytes = unwrap(await workbook(assessed(changed), null, { language: "en", readings: [changed] }));
    const strings = new TextDecoder().decode(partsOf(bytes).get("xl/sharedStrings.xml"));
    for (const text of [
      "What happened when the data were read",
      "Columns not used: &lt;b&gt;Notiz",
      "Row 2: 8337116 →",
    ]) {
      expect(strings).toContain(text);
    }
    const silent = unwrap(await workbook(assessed(clean), null, { readings: [clean] }));
    expect(silent).toEqual(unwrap(await workbook(assessed(clean))));
  });
});
