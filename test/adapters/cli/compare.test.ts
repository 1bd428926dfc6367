import { describe, expect, it } from "vitest";
import { cli } from "../../support/cli";
import { fixture } from "../../support/fixtures";

const WORKED =
  "compare fixtures/official/im-bw-2017-07/amounts.csv fixtures/official/im-bw-2018-01/amounts.csv " +
  "--rules im-bw-2017-07 --rules-after im-bw-2018-01";
const BEFORE =
  "ags,name,persons,basis\n08226001,Adorf,32,published\n08226002,Bedorf,33,modelled\n08226003,Cedorf,64,\n";
const AFTER = "ags,name,persons\n08226900,Neudorf,64\n08226003,Cedorf,65\n08226005,Edorf,5\n";
const files = {
  "b.csv": BEFORE,
  "a.csv": AFTER,
  "m.csv": "from,to\n08226001,08226900\n08226002,08226900\n",
  "split.csv": "von,nach\n08226001,08226900\n08226001,08226005\n",
  "n.csv": "ags_a,ags_b\n08226001,08226002\n08226900,08226003\n",
  "agreed.csv": "pool,ags\nBund,08226001\nBund,08226002\n",
  "later.csv": "pool,ags\nBund,08226900\nBund,08226005\n",
};

describe("planungsrahmen compare", () => {
  it("shows the worked example: losers, crossings, sums, effects, in this order, within 100 columns", () => {
    const { exitCode, out } = cli(WORKED);
    expect(exitCode).toBe(0);
    const order = [
      "VERGLEICH: 4 Gemeinden verlieren, 0 gewinnen, 0 unverändert (4 verglichen)",
      "08317059  Kippenheim           *29 → *40  35.918,3333… €  31.843 €   −4.075,3333… €",
      "Fallen nur in einer Lesart unter den Schwellenwert (offen): 3",
      "verglichene Gemeinden    222.941,6666… €    108.266 €  −114.675,6666… €",
      "Wechselwirkung                    +19.463,6666… €",
      "Nur vorher, nicht verglichen: 71",
      "Maßstab: ein ganzes Jahr. Vorher × 5/3",
    ].map((text) => out.indexOf(text));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("writes JSON that refers to the steps of both sides, the same for any order of rows", () => {
    const { out } = cli(`${WORKED} --format json`);
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      format: "planungsrahmen.comparison/2",
      measure: { kind: "whole-year", before: { numerator: 5, denominator: 3 } },
      before: { ruleSet: { id: "im-bw-2017-07" } },
      after: { ruleSet: { id: "im-bw-2018-01" } },
      pools: null,
    });
    expect(found.municipalities[0].before[0].steps[0]).toEqual({ step: "given", cents: 4_310_200 });
    const [header, ...rows] = fixture("official/im-bw-2018-01/amounts.csv").trimEnd().split("\n");
    const turned = `${[header, ...rows.reverse()].join("\n")}\n`;
    const other = cli(`${WORKED.replace(/\S+2018-01\/amounts.csv/, "t.csv")} --format json`, { "t.csv": turned });
    expect({ ...JSON.parse(other.out), inputs: null }).toEqual({ ...found, inputs: null });
  });

  it("writes CSV with one row for everyone of either table", () => {
    const lines = cli("compare b.csv a.csv --mapping m.csv --format csv", files).out.trimEnd().split("\n");
    expect(lines).toEqual([
      "ags,name,ags_before,outcome,before_eur,after_eur,difference_eur,difference_numerator,difference_denominator," +
        "status_before,status_after,crossing,certain,persons_before,persons_before_basis,persons_after,persons_after_basis",
      "08226003,Cedorf,08226003,winner,50949,51745,796,79600,1,must-share,apply-alone,up,true,64,unstated,65,unstated",
      "08226005,Edorf,,only-after,,3980,,,,,must-share,,,,,5,unstated",
      "08226900,Neudorf,08226001+08226002,loser,51746,50949,-797,-79700,1,must-share+must-share,must-share,,,65,modelled,64,unstated",
    ]);
    const [, , ettenheim] = cli(`${WORKED} --format csv`)
      .out.split("\n")
      .filter((line) => /outcome|08317026|08317031/.test(line));
    expect(ettenheim).toMatch(/^08317031,Friesenheim,08317031,only-before,19816.67,,/);
    expect(cli(`${WORKED} --format csv`).out).toContain(
      "08317026,Ettenheim,08317026,loser,71836.67,42988,-28848.67,-8654600,3,needs-decision,must-share,down,false,58,inferred,54,inferred",
    );
  });

  it("maps municipalities that have merged, warns of modelled figures, and names everyone else", () => {
    const { exitCode, out } = cli("compare b.csv a.csv --mapping m.csv", files);
    expect(exitCode).toBe(0);
    expect(out).toContain("ACHTUNG: 1 davon mit MODELLIERTEN Zahlen (!), keine echten");
    expect(out).toContain("08226900  Neudorf   !65 → 64  51.746 €  50.949 €       −797 €");
    expect(out).toContain("Erreichen den Schwellenwert neu: 1\n  Cedorf (08226003): gemeinsam, knapp → allein");
    expect(out).toContain("Nur nachher, nicht verglichen: 1\n  08226005 Edorf: 3.980 €");
    const without = cli("compare b.csv a.csv", files).out;
    expect(without).toContain(
      "Nur vorher, nicht verglichen: 2\n  08226001 Adorf: 25.475 €\n  08226002 Bedorf: 26.271 €",
    );
  });

  it("names who is missing for a merger", () => {
    const table = BEFORE.replace(/08226001.*\n/, "");
    const { out } = cli("compare b.csv a.csv --mapping m.csv", { ...files, "b.csv": table });
    expect(out).toContain("08226002 Bedorf: 26.271 €; es fehlt 08226001");
    expect(out).toContain("Zeilen der Zuordnung ohne Gemeinde in der ersten Tabelle: 08226001 → 08226900.");
  });

  it("plans both sides where neighbours are given, and says which pools break", () => {
    const { exitCode, out } = cli("compare b.csv a.csv --mapping m.csv --neighbours n.csv", files);
    expect(exitCode).toBe(0);
    expect(out).toContain("Zerbrechen: reichen vorher, nachher nicht mehr: 1");
    expect(out).toMatch(/ {2}Neudorf \(51.746 € von 51.000 € → 50.949 € von 51.000 €\)/);
    const same = cli("compare b.csv b.csv --neighbours n.csv", files).out;
    expect(same).toContain("Im zweiten Plan fehlen 0, neu sind 0; in neuer Lage: 0 Gemeinden");
    expect(same).toContain("Keine Größe ändert sich.");
    expect(same).toContain("Niemand überschreitet den Schwellenwert in eine Richtung.");
  });

  it("compares agreed pools", () => {
    const args = "--mapping m.csv --neighbours n.csv --agreed agreed.csv --agreed-after later.csv";
    const { exitCode, out } = cli(`compare b.csv a.csv ${args}`, files);
    expect(exitCode).toBe(0);
    expect(out).toContain("Bund: Neudorf (51.746 € von 51.000 € → 50.949 € von 51.000 €)");
    expect(out).toMatch(/Nicht vergleichbar, .*: 1\n {2}Bund: Edorf, Neudorf \(– → 54.929 € von 51.000 €\)/);
  });

  it("measures an unknown side by other rules from a file", () => {
    const own = JSON.parse(fixture("cases/programmes/own-programme.json"));
    const rules = { ...files, "own.json": JSON.stringify(own) };
    const { exitCode, out } = cli("compare b.csv b.csv --rules-after own.json", rules);
    expect(exitCode).toBe(0);
    expect(out).toContain("Mittelansatz:");
    expect(out).toContain("nicht rechenbar");
  });

  it.each([
    ["compare b.csv", "compare braucht zwei Angaben"],
    ["compare b.csv a.csv c.csv", "compare braucht zwei Angaben"],
    [
      "compare b.csv a.csv --agreed agreed.csv",
      "im Zusammenschluss „Bund“; erwartet einen AGS, der in der Tabelle steht",
    ],
    ["compare b.csv a.csv --scope state", "--scope gehört nicht zu „compare“"],
    ["compare b.csv a.csv --mapping split.csv", "split.csv: ein Problem, nichts wurde berechnet."],
    ["compare b.csv a.csv --mapping missing.csv", "keine Datei dieses Namens"],
    ["compare b.csv fixtures/official/im-bw-2018-01/amounts.csv", "b.csv: ein Problem, nichts wurde berechnet."],
    ["compare b.csv a.csv --rules-after im-bw-1999", "im-bw-1999"],
    ["compare b.csv b.csv --neighbours n.csv --agreed later.csv", "later.csv"],
    ["compare b.csv a.csv --neighbours n.csv --agreed agreed.csv", "agreed.csv"],
  ])("refuses %j with 2 and says why", (args, text) => {
    const { exitCode, out, talk } = cli(args, files);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(talk).toContain(text);
  });

  it("gives every issue as JSON where JSON is asked for", () => {
    const { exitCode, talk } = cli("compare b.csv a.csv --mapping split.csv --format json", files);
    expect(exitCode).toBe(2);
    expect(JSON.parse(talk)).toMatchObject({
      format: "planungsrahmen.issues/2",
      sources: [{ source: "split.csv", issues: [{ code: "municipality-split", row: 3, column: "to" }] }],
    });
  });
});
