import { describe, expect, it } from "vitest";
import { cli } from "../../support/cli";
import { fixture } from "../../support/fixtures";

const [heading = "", ...lines] = fixture("state/bw-2018-modelled.csv").trim().split("\n");
const columns = heading.split(",");
const rows = lines.map((line) => line.split(","));
const cell = (row: readonly string[], column: string) => row[columns.indexOf(column)] ?? "";

/** The table of a district with some of its columns only. */
const tableOf = (district: string, wanted: readonly string[]) =>
  `${[wanted, ...rows.filter((row) => cell(row, "kreis_code") === district).map((row) => wanted.map((one) => cell(row, one)))].map((line) => line.join(";")).join("\n")}\n`;

const jsonOf = (args: string, files: Record<string, string>) => JSON.parse(cli(`${args} --format json`, files).out);
const STATE = "(Baden-Württemberg, Stand 1.1.2016; © GeoBasis-DE / BKG 2017 (Daten verändert))";
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("the state that is built in", () => {
  it.each(["08337", "08336", "08125", "08435"])(
    "makes of names and head counts of %s the plan of the whole table with its borders",
    (district) => {
      const whole = { "t.csv": tableOf(district, columns), "n.csv": fixture("state/bw-adjacency.csv") };
      const bare = { "t.csv": tableOf(district, ["name", "kreis", "persons"]) };
      const { pools, places, areas, stateData } = jsonOf("pools t.csv", bare);
      const { stateData: ofFiles, ...plan } = jsonOf("pools t.csv --neighbours n.csv", whole);
      expect({ pools, areas, members: places.map(({ ags }: { ags: string }) => ags) }).toEqual({
        ...{ pools: plan.pools, areas: plan.areas },
        members: plan.places.map(({ ags }: { ags: string }) => ags),
      });
      expect(stateData.parts).toEqual(["keys", "associations", "coordinates", "borders"]);
      expect(ofFiles).toBeNull();
    },
  );

  it("lets a preference act that needs coordinates or associations", () => {
    const files = { "t.csv": tableOf("08336", ["ags", "name", "persons"]) };
    const members = (args: string) =>
      JSON.stringify(jsonOf(`pools t.csv ${args}`, files).pools.map(({ members }: { members: string[] }) => members));
    expect(members("--prefer distance")).not.toBe(members("--prefer associations"));
  });

  it("stands behind every text, and beside every CSV", () => {
    const files = { "t.csv": "name;persons\nWehr;64\nMurg;20\n" };
    const keys = `Aus den mitgelieferten Daten: Gemeindeschlüssel zu den Namen ${STATE}`;
    for (const command of ["allocate t.csv", "staffing t.csv", "explain t.csv --ags 08337116", "compare t.csv t.csv"]) {
      expect(flat(cli(command, files).out)).toContain(STATE);
    }
    expect(flat(cli("allocate t.csv", files).out)).toContain(keys);
    const { out, talk } = cli("allocate t.csv --format csv", files);
    expect([out.includes("mitgeliefert"), flat(talk).includes(keys)]).toEqual([false, true]);
    expect(jsonOf("allocate t.csv", files).stateData.parts).toEqual(["keys"]);
    expect(jsonOf("allocate t.csv", { "t.csv": "ags;name;persons\n08337116;Wehr;64\n" }).stateData).toBeNull();
  });

  it("is asked for by its word, and gives way to files", () => {
    const files = {
      "t.csv": "ags,name,persons\n08337116,Wehr,40\n08337090,Rickenbach,40\n",
      "n.csv": "a,b\n08337116,08337076\n",
    };
    const { out: asked } = cli("pools t.csv --neighbours bw", files);
    expect(asked).toBe(cli("pools t.csv", files).out);
    expect(asked).toContain("Zusammenschluss 1");
    const own = cli("pools t.csv --neighbours n.csv", files).out;
    expect(own).not.toContain("Zusammenschluss 1");
    expect(flat(own)).toContain(`Verwaltungsgemeinschaften und Koordinaten ${STATE}`);
    const names = { "t.csv": "name,persons\nWehr,64\n", "k.csv": "ags,name\n08337076,Wehr\n" };
    expect(jsonOf("allocate t.csv --names k.csv", names)).toMatchObject({
      municipalities: [{ ags: "08337076" }],
      stateData: null,
    });
    expect(jsonOf("allocate t.csv --names bw", names).municipalities).toMatchObject([{ ags: "08337116" }]);
  });

  it("plans for explain, staffing and compare only where that is asked for", () => {
    const files = {
      "t.csv": "ags,name,persons\n08337116,Wehr,40\n08337090,Rickenbach,40\n",
      "v.csv": "pool,ags\nWehratal,08337116\nWehratal,08337090\n",
    };
    expect(cli("explain t.csv --ags 08337116", files).out).not.toContain("mitgeliefert");
    expect(flat(cli("explain t.csv --ags 08337116 --neighbours bw", files).out)).toContain(`Nachbarschaften ${STATE}`);
    expect(cli("compare t.csv t.csv", files).out).not.toContain("mitgeliefert");
    expect(flat(cli("compare t.csv t.csv --agreed v.csv", files).out)).toContain(`Nachbarschaften ${STATE}`);
    expect(cli("staffing t.csv", files).out).not.toContain("mitgeliefert");
  });

  it("changes nothing for a table of another state", () => {
    const rules = "--rules fixtures/cases/programmes/own-programme.json --total table";
    const files = { "t.csv": "ags,name,persons\n03241001,Hannover,40\n08337116,Wehr,40\n" };
    const { exitCode, talk } = cli(`pools t.csv ${rules}`, files);
    expect([exitCode, talk.includes("entweder --neighbours DATEI oder --borders off")]).toEqual([2, true]);
    expect(cli(`report t.csv -o t.html ${rules}`, files).talk).toContain("ohne Plan");
  });

  it("says what is missing where neither keys nor names are there", () => {
    const { exitCode, talk } = cli("allocate t.csv", { "t.csv": "wer;persons\nWehr;64\n" });
    expect([exitCode, talk.includes("Spalte ags"), talk.includes("Spalte name")]).toEqual([2, true, true]);
  });
});
