import { describe, expect, it } from "vitest";
import { cli } from "../../support/cli";
import { fixture } from "../../support/fixtures";
import { xlsx } from "../../support/workbooks";

const IN_2018 = "reconstruct fixtures/official/im-bw-2018-01/amounts.csv --budget 58000000";
const IN_2017 = "reconstruct fixtures/official/im-bw-2017-07/amounts.csv --budget 34.800.000";

describe("planungsrahmen reconstruct", () => {
  it("answers first, then shows how to check it, what each rounding explains, and all head counts", () => {
    const { exitCode, out } = cli(`${IN_2018} --use-persons`);
    expect(exitCode).toBe(0);
    expect(out).toContain("Gesamtzahl der Personen: 72.857\n");
    expect(out).toContain("Die Beträge allein lassen 13 Gesamtzahlen zu; mit 7 veröffentlichten Personenzahlen bleibt");
    expect(out).toContain("Stuttgart, 3.270.297 € für 4.108 Personen: 58.000.000 € × 4.108 ÷ 3.270.296,50 €");
    expect(out).toMatch(/kaufmännisch +72\.857 +22 +3\.270\.296,50 € ÷ 4\.108 +531\.781,50 € ÷ 668 +22\n/);
    expect(out).toMatch(/aufgerundet .* 5\n/);
    expect(out).toMatch(/08226096 {2}Weinheim +280\.220 € +352\n/);
    expect(out).not.toContain("Druckfehler");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("says the same in English", () => {
    const { exitCode, out } = cli(`${IN_2018} --use-persons --language en`);
    expect(exitCode).toBe(0);
    expect(out).toContain("Total number of persons: 72,857\n");
    expect(out).toContain("The amounts alone allow 13 totals; with 7 published head counts one is left.");
    expect(out).toContain("Stuttgart, €3,270,297 for 4,108 persons: €58,000,000 × 4,108 ÷ €3,270,296.50");
    expect(out).toMatch(/half up +72,857 +22 +€3,270,296\.50 ÷ 4,108 +€531,781\.50 ÷ 668 +22\n/);
    expect(out).toMatch(/08226096 {2}Weinheim +€280,220 +352\n/);
    const german = /\b(Gemeinde|Personen|Betrag|Beträge|Rundung|kaufmännisch|erklärt|bis|oder|für|nicht)\b/;
    expect(out.match(german)?.[0]).toBeUndefined();
    const misprints = cli(`${IN_2017} --language en`).out;
    expect(misprints).toContain("2 amounts do not fit, perhaps a misprint:");
    expect(misprints.match(german)?.[0]).toBeUndefined();
  });

  it("says that multiples are left without published head counts, and that everything is inferred", () => {
    const { exitCode, out } = cli(IN_2018);
    expect(exitCode).toBe(0);
    expect(out).toContain("72.857 oder ein Vielfaches davon (13 Möglichkeiten)");
    expect(out).toContain("alles Weitere ist abgeleitet");
  });

  it("names the misprints of 2017 with the next amounts that fit", () => {
    const { exitCode, out } = cli(IN_2017);
    expect(exitCode).toBe(0);
    expect(out).toContain("Sie erklärt 73 von 75 Beträgen (50 verschiedene)");
    expect(out).toContain("2 Beträge passen nicht, vielleicht ein Druckfehler:");
    expect(out).toMatch(/08215017 {2}Ettlingen +122\.078 € +121\.876 € +122\.619 €\n/);
    expect(out).toMatch(/08317150 {2}Schwanau +31\.157 € +30\.469 € +31\.212 €\n/);
  });

  it("shows what a contradicting head count gives", () => {
    const rows = ["ags,name,persons,amount_eur", "08111000,Stuttgart,,3270297", "08222000,Mannheim,686,531781"];
    const more = ["08226096,Weinheim,352,280220", "08415061,Reutlingen,,768217", "08226018,Eppelheim,117,93141"];
    const others = [60502, 72443, 132149, 23882, 67667].map((euros, index) => `0811500${index + 1},Ort,,${euros}`);
    const { exitCode, out } = cli("reconstruct t.csv --budget 58000000 --use-persons", {
      "t.csv": [...rows, ...more, ...others].join("\n"),
    });
    expect(exitCode).toBe(0);
    expect(out).toMatch(/08222000 {2}Mannheim +531\.781 € .* 546\.111 €\n/);
  });

  it("ends with 1 and without head counts where nothing fits, or where it is not unique", () => {
    const nothing = cli(`${IN_2018} --most-total 70000`);
    expect(nothing.exitCode).toBe(1);
    expect(nothing.out).toContain("Keine Gesamtzahl bis 70.000 passt");
    expect(nothing.out).not.toContain("Personen je Gemeinde");
    const chance = cli("reconstruct t.csv --budget 58000000", {
      "t.csv": "ags,name,amount_eur\n08337116,Wehr,58000000\n",
    });
    expect(chance.exitCode).toBe(1);
    expect(chance.out).toContain("Nicht belegt: am besten passt 1 oder ein Vielfaches");
    expect(chance.out.replace(/\s+/g, " ")).toContain("doch das kann Zufall sein");
    expect(chance.out).not.toContain("Personen je Gemeinde");
    const several = cli("reconstruct t.csv --budget 58000000", {
      "t.csv": "ags,name,amount_eur\n08337116,Wehr,50949\n",
    });
    expect(several.exitCode).toBe(1);
    expect(several.out).toContain("Nicht eindeutig: ");
    expect(several.out).toContain("doch das beweist nichts");
    expect(
      cli("reconstruct t.csv --budget 58000000 --format csv", { "t.csv": "ags,name,amount_eur\n08337116,Wehr,50949\n" })
        .out,
    ).toContain("08337116,Wehr,50949,,,,,,,inferred\n");
  });

  it("prints a versioned JSON document in a stable order, the same for any order of rows", () => {
    const { out } = cli(`${IN_2017} --format json`);
    const found = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(found)).toEqual([
      ...["format", "basis", "budgetCents", "years", "mostTotal", "mostWrong", "rows", "tellingRows", "fromAmounts"],
      ...["withPersons", "personsUsed", "municipalities", "stateData"],
    ]);
    expect(found).toMatchObject({ format: "planungsrahmen.reconstruction/1", basis: "inferred", mostWrong: 7 });
    const rows = ["ags,name,amount_eur", "08111000,Stuttgart,3270297", "08222000,Mannheim,531781"];
    const table = (lines: string[]) =>
      cli("reconstruct - --budget 58000000 --format json", { "-": lines.join("\n") }).out;
    expect(table([rows[0] ?? "", rows[2] ?? "", rows[1] ?? ""])).toBe(table(rows));
  });

  it("prints CSV with one line per row", () => {
    const lines = cli(`${IN_2017} --format csv`).out.split("\n");
    expect(lines[0]).toBe(
      "ags,name,amount_eur,fits,total_persons,persons_least,persons_most,nearest_below_eur,nearest_above_eur,basis",
    );
    expect(lines).toContain("08215017,Ettlingen,122078,false,46828,,,121876,122619,inferred");
    expect(lines).toContain("08231000,Pforzheim,569249,true,46828,766,766,,,inferred");
    expect(lines).toHaveLength(77);
  });

  it("takes the sheet that is asked for, and names for keys", () => {
    const [head, ...lines] = fixture("official/im-bw-2018-01/amounts.csv")
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const column = (name: string) => head?.indexOf(name) ?? 0;
    const cells = lines.map((line) => [line[column("ags")] ?? "", line[column("name")] ?? ""]);
    const amounts = lines.map((line) => Number(line[column("amount_eur")]));
    const sheet = (name: string, add: number) => ({
      name,
      rows: [["Gemeinde", "Betrag"], ...cells.map(([, town], index) => [town ?? "", (amounts[index] ?? 0) + add])],
    });
    const files = {
      "t.xlsx": xlsx(sheet("falsch", 213), sheet("richtig", 0)),
      "n.csv": ["ags,name", ...cells.map((pair) => pair.join(","))].join("\n"),
    };
    const { exitCode, out } = cli("reconstruct t.xlsx --sheet richtig --names n.csv --budget 58000000", files);
    expect([exitCode, out.includes("72.857 oder ein Vielfaches")]).toEqual([0, true]);
    expect(cli("reconstruct t.xlsx --names n.csv --budget 58000000", files).exitCode).toBe(2);
  });

  it("takes doubled amounts for two years", () => {
    const table =
      "ags,name,amount_eur\n08111000,Stuttgart,6540594\n08222000,Mannheim,1063562\n08415061,Reutlingen,1536434\n";
    const { exitCode, out } = cli("reconstruct t.csv --budget 58000000 --years 2 --most-total 100000", {
      "t.csv": table,
    });
    expect([exitCode, out.includes("Stuttgart, 3.270.297 € für 4.108 Personen")]).toEqual([0, true]);
    expect(out).toContain("Beträge für zwei Jahre");
  });

  it.each([
    ["reconstruct t.csv", "", "reconstruct braucht --budget"],
    ["reconstruct --budget 5", "", "reconstruct braucht eine Tabelle"],
    ["reconstruct t.csv --budget viel", "", "--budget braucht einen Betrag in Euro"],
    ["reconstruct t.csv --budget 0", "", "--budget braucht einen Betrag in Euro von 10 bis"],
    ["reconstruct t.csv --budget=-5", "", "--budget braucht einen Betrag"],
    ["reconstruct t.csv --budget 1,005", "", "--budget braucht einen Betrag"],
    ["reconstruct t.csv --budget 58000000 --most-total 1,5", "", "--most-total braucht eine ganze Personenzahl"],
    ["reconstruct t.csv --budget 58000000 --years 3", "", "--years kennt nur 1, 2"],
    ["reconstruct t.csv --budget 58000000 --rules x", "", "--rules gehört nicht zu „reconstruct“"],
    ["reconstruct t.csv --budget 58000000", "", "t.csv: ein Problem"],
    ["reconstruct t.csv --budget 58000000", "ags,name,amount_eur\n", "mindestens eine Gemeinde"],
    ["reconstruct t.csv --budget 58000000", "ags,name,persons\n08337116,Wehr,64\n", "keinen Betrag über 0 €"],
    ["reconstruct t.csv --budget 58000000", 'ags,name,amount_eur\n08337116,Wehr,"50949,12"\n', "ganze Euro"],
    ["reconstruct t.csv --budget 58000000", "ags,name,amount_eur\n08337116,Wehr,-3\n", "Zeile 2, Spalte amount_eur"],
    [
      "reconstruct t.csv --budget 58000000",
      "ags,name,amount_eur\n08337116,Wehr,3\n08337116,Wehr,3\n",
      "zum zweiten Mal",
    ],
    ["reconstruct t.csv --budget 1000", "ags,name,amount_eur\n08337116,Wehr,5000\n", "höchstens 1.000 €"],
  ])("refuses %j on %j with 2 and says why", (args, table, text) => {
    const { exitCode, out, talk } = cli(args, { "t.csv": table });
    expect([exitCode, out]).toEqual([2, ""]);
    expect(talk.replace(/\n\s+/g, " ")).toContain(text);
  });
});
