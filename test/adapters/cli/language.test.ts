import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../src/adapters/cli/options";
import { cli } from "../../support/cli";

const inOneLine = (text: string) => text.replace(/\s+/g, " ");

const files = {
  "t.csv": "ags,name,persons\n08337116,Wehr,64\n08226096,Weinheim,352\n",
  "lost.csv": "ags,name,persons,note\n8337116,Wehr,64,x\n",
};

describe("--language", () => {
  it.each(Object.keys(COMMANDS))("%s knows German and English and no other language", (command) => {
    const { exitCode, talk } = cli(`${command} --language fr`);
    expect([exitCode, talk]).toEqual([
      2,
      `--language kennt nur de, en; gefunden „fr“\nplanungsrahmen --help zeigt, wie es geht.\n`,
    ]);
    expect(cli(`${command} --language en --help`).exitCode).toBe(0);
  });

  it.each([
    ["rechne", "“rechne” is not a command\nplanungsrahmen --help shows how it is called.\n"],
    ["frame", "frame needs a head count\nplanungsrahmen frame --help shows how it is called.\n"],
    ["allocate t.csv --scope state", "--scope is not an option of “allocate”\n"],
    ["allocate t.csv --format xml", "--format takes only text, json, csv; found “xml”\n"],
    ["allocate --tabel t.csv", "“--tabel” is not an option\n"],
    ["pools t.csv --neighbours none", "pools needs either --neighbours FILE or --borders off"],
    ["exchange t.csv --borders off", "exchange needs --ags and the key of the municipality\n"],
    ["workbook t.csv -o t.pdf", "-o needs a name that ends in .xlsx; found “t.pdf”\n"],
    ["staffing t.csv --ags 08337116 --week-hours x", "--week-hours expects the hours of a full week"],
  ])("answers the wrong call %j in English, wherever it is said", (args, text) => {
    expect(cli(`${args} --language en`, files).talk).toContain(text);
    expect(cli(`${args} --language=en`, files).talk).toContain(text);
    expect(cli(`--language en ${args}`, files).talk).toContain(text);
  });

  it("says what is wrong with data in both languages, as text, as data and for build servers", () => {
    const german = "erwartet acht Ziffern, vermutlich „08337116“";
    const english = "(--restore-leading-zero puts it back)";
    expect(inOneLine(cli("allocate lost.csv", files).talk)).toContain(german);
    const text = inOneLine(cli("allocate lost.csv --language en", files).talk);
    expect(text).toMatch(/^lost\.csv: 1 problem, nothing was calculated\./);
    expect(text).toContain(english);
    const message = (args: string) => JSON.parse(cli(args, files).talk).sources[0].issues[0].message;
    expect(message("allocate lost.csv --format json")).toContain(german);
    expect(message("allocate lost.csv --format json --language en")).toContain(english);
    expect(cli("verify lost.csv --format github --language en", files).talk).toContain(
      "planungsrahmen%3A unusable input",
    );
    const junit = cli("verify lost.csv --format junit --language en", files).out;
    expect(junit).toContain('<testsuite name="unusable input" tests=');
    expect(junit).toContain(english);
  });

  it("says what was noticed while reading in both languages", () => {
    const noticed = (args: string) => inOneLine(cli(`allocate lost.csv --restore-leading-zero ${args}`, files).talk);
    expect(noticed("")).toContain("lost.csv: führende Null ergänzt an 1 Stelle Zeile 2: 8337116 → 08337116");
    expect(noticed("--language en")).toContain("lost.csv: leading zero restored in 1 place row 2: 8337116 → 08337116");
    expect(noticed("--language en")).toContain("lost.csv: columns not used: note");
    expect(cli("allocate - --language en", { "-": "" }).talk).toMatch(/^standard input: 1 problem/);
  });

  it("says in both languages what was made", () => {
    expect(cli("workbook t.csv -o t.xlsx --neighbours none --language en", files).talk).toBe(
      "t.xlsx: 2 municipalities, no plan\n",
    );
    expect(cli("report t.csv -o t.html --borders off --language en", files).talk).toBe(
      "t.html: 2 municipalities, 0 pools, no map\n",
    );
  });

  it("shows the demo in English", () => {
    const { out } = cli("demo --language en");
    expect(out).toMatch(/^1\. PUBLISHED AMOUNTS/);
    expect(out).toMatch(/Hirschberg an der Bergstraße +€23,882 +30 +€23,882 +−€27,118 +must share/);
    expect(out).toContain("Rule set im-bw-2018-01");
    // Names of places stay as they are.
    expect(out).not.toMatch(/\b(Gemeinden|Mittelansatz|Zusammenschlüsse|Personen|möglich)\b/);
  });
});
