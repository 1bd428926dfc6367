import { describe, expect, it } from "vitest";
import { cli } from "../../support/cli";

const TABLE = [
  "ags,name,persons",
  "08135019,Heidenheim,307",
  "08135025,Königsbronn,32",
  "08135026,Gde. Nattheim,36",
  "08135031,Sontheim/Brenz,33",
  "08135010,Dischingen,34",
  "08215046,Malsch,30",
  "08226046,Malsch,31",
].join("\n");
const BORDERS = "ags_a,ags_b\n08135025,08135026\n08135026,08135010\n08135026,08135031\n08135025,08135019\n";
const files = {
  "t.csv": `${TABLE}\n`,
  "b.csv": BORDERS,
  "n.csv": "ags,name\n08135031,Sontheim an der Brenz\n08337116,Wehr\n",
};

/** What is said, on one line. */
const plain = (talk: string) => talk.replace(/\s+/g, " ");

/** The same call by keys and by names, whose results must be the same bytes. */
function both(byKey: string, byName: string, more: Record<string, string> = {}) {
  const [keys, names] = [cli(byKey, { ...files, ...more }), cli(byName, { ...files, ...more })];
  expect(keys.exitCode, keys.talk).toBe(0);
  expect(names.out).toBe(keys.out);
  return names.talk;
}

describe("names of municipalities on the command line", () => {
  it.each([
    ["explain t.csv --ags 08135025", "explain t.csv --ags Königsbronn"],
    ["explain t.csv --pool 08135025+08135026", "explain t.csv --pool Königsbronn+Nattheim"],
    ["staffing t.csv --ags 08135025", "staffing t.csv --ags Koenigsbronn"],
    ["staffing t.csv --pool 08135025+08135026", "staffing t.csv --pool KÖNIGSBRONN+Nattheim"],
    ["staffing t.csv --delegation 08135025+08135026", "staffing t.csv --delegation Königsbronn+Nattheim"],
    [
      "staffing t.csv --pool 08135025+08135026 --key 08135025:2+08135026:1",
      "staffing t.csv --pool Königsbronn+Nattheim --key Königsbronn:2+Nattheim:1",
    ],
    [
      "pools t.csv --neighbours b.csv --together 08135025+08135026",
      "pools t.csv --neighbours b.csv --together Königsbronn+Nattheim",
    ],
    [
      "pools t.csv --neighbours b.csv --apart 08135025+08135026",
      "pools t.csv --neighbours b.csv --apart Königsbronn+Nattheim",
    ],
    ["pools t.csv --neighbours b.csv --offers 08135019", "pools t.csv --neighbours b.csv --offers Heidenheim"],
    [
      "pools t.csv --neighbours b.csv --seats 08135026,08135010",
      "pools t.csv --neighbours b.csv --seats Nattheim,Dischingen",
    ],
    [
      "exchange t.csv --neighbours b.csv --ags 08135025 --persons 40",
      "exchange t.csv --neighbours b.csv --ags Königsbronn --persons 40",
    ],
  ])("stand for keys: %s", (byKey, byName) => {
    both(byKey, byName);
  });

  it("are listed where they are not written letter by letter, also in JSON", () => {
    const call = "pools t.csv --neighbours b.csv --together Koenigsbronn+Nattheim";
    expect(cli(call, files).talk).toContain("--together: „Koenigsbronn“ als 08135025 Königsbronn gelesen");
    const { notes } = JSON.parse(cli(`${call} --format json`, files).out) as { notes: string[] };
    expect(notes).toContain("„Koenigsbronn“ als 08135025 Königsbronn gelesen");
    expect(cli("explain t.csv --ags Königsbronn", files).talk).not.toContain("als 08135025");
  });

  it("are looked up in the table, then under the names of the list, or of their state, for the same keys", () => {
    const { exitCode, talk } = cli("explain t.csv --names n.csv --ags Sontheim/an/der/Brenz", files);
    expect(exitCode, talk).toBe(0);
    const rows = "ags,name,persons\n08135031,Sontheim,33\n";
    expect(cli("explain r.csv --ags Sontheim/Brenz", { "r.csv": rows }).exitCode).toBe(0);
    expect(cli("explain r.csv --names n.csv --ags Sontheim/Brenz", { ...files, "r.csv": rows }).exitCode).toBe(0);
  });

  it("that stand for several or for nobody are refused with their candidates", () => {
    const several = cli("explain t.csv --ags Malsch", files);
    expect(several.exitCode).toBe(2);
    expect(plain(several.talk)).toContain(
      "08215046 Malsch (Landkreis Karlsruhe) oder 08226046 Malsch (Rhein-Neckar-Kreis)",
    );
    const nobody = cli("pools t.csv --neighbours b.csv --together Königsbron+Natheim", files);
    expect(nobody.exitCode).toBe(2);
    expect(plain(nobody.talk)).toContain("meinten Sie 08135025 Königsbronn (Landkreis Heidenheim)?");
    expect(plain(nobody.talk).match(/meinten Sie/g)).toHaveLength(2);
    const district = cli("staffing t.csv --ags Enzkreis", files);
    expect([district.exitCode, district.talk.includes("einen Kreis")]).toEqual([2, true]);
  });

  it("that the table lacks are refused", () => {
    const { exitCode, talk } = cli("explain t.csv --names n.csv --ags Wehr", files);
    expect(exitCode).toBe(2);
    expect(talk).toContain("08337116");
  });
});

describe("names in lists beside the table", () => {
  const agreed = "pool;ags\nBrenztal;08135025\nBrenztal;08135026\n";
  it.each([
    ["a column of names", "pool;Gemeinde\nBrenztal;Königsbronn\nBrenztal;Nattheim\n"],
    ["names in the column of keys", "pool;ags\nBrenztal;Königsbronn\nBrenztal;Nattheim\n"],
    ["an empty column of keys", "pool;ags;Name\nBrenztal;;Königsbronn\nBrenztal;08135026;\n"],
    ["a column that has both", "Zusammenschluss;Mitglied\nBrenztal;08135025\nBrenztal;Nattheim\n"],
  ])("stand for members of agreed pools: %s", (_kind, text) => {
    const [byKey, byName] = [agreed, text].map((list) =>
      cli("pools t.csv --neighbours b.csv --agreed a.csv", { ...files, "a.csv": list }),
    );
    expect(byKey?.exitCode, byKey?.talk).toBe(0);
    expect(byName?.out).toBe(byKey?.out);
  });

  it("are refused with row and column where nobody bears them", () => {
    const list = "pool;Gemeinde\nBrenztal;Königsbron\nBrenztal;Nattheim\n";
    const { exitCode, talk } = cli("pools t.csv --neighbours b.csv --agreed a.csv", { ...files, "a.csv": list });
    expect(exitCode).toBe(2);
    expect(plain(talk)).toContain("Zeile 2, Spalte Gemeinde: gefunden „Königsbron“");
  });
});
