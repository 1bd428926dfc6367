import { describe, expect, it } from "vitest";
import { imBw201707, imBw201801 } from "../../../src/index";
import { cli } from "../../support/cli";
import { ods, xlsx } from "../../support/workbooks";

const TABLE = "ags,name,persons\n08337116,Wehr,64\n08226096,Weinheim,352\n08226107,Hirschberg,30\n";
const files = { "t.csv": TABLE };

describe("planungsrahmen", () => {
  it("tells its version", () => {
    expect(cli("--version").out).toBe("1.2.3\n");
  });

  it.each([
    ["rechne", "„rechne“ ist kein Befehl"],
    ["frame", "frame braucht eine Personenzahl"],
    ["frame 1 2", "zu viel ist „2“"],
    ["allocate", "allocate braucht eine Tabelle"],
    ["allocate t.csv --scope state", "--scope gehört nicht zu „allocate“"],
    ["allocate t.csv --format xml", "--format kennt nur text, json, csv; gefunden „xml“"],
    ["allocate t.csv --total all", "--total kennt nur fixed, table"],
    ["allocate --tabelle t.csv", "„--tabelle“ ist keine Option"],
    ["allocate t.csv --rules", "brauchen einen Wert"],
    ["demo alles", "demo nimmt keine Angabe"],
    ["pools t.csv --neighbours none", "entweder --neighbours DATEI oder --borders off"],
    ["pools t.csv --borders off --neighbours n.csv", "entweder --neighbours DATEI oder --borders off"],
    ["pools t.csv --borders on", "--borders kennt nur off"],
    ["explain t.csv", "--ags"],
  ])("refuses %j with 2 and says why", (args, text) => {
    const { exitCode, out, talk } = cli(args, files);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(talk).toContain(text);
  });
});

describe("planungsrahmen frame", () => {
  it.each([
    ["64", "64 Personen: 50.949 € im Jahr; zu 51.000 € fehlen 51 € → gemeinsam, knapp (Rückfrage möglich)\n"],
    ["63", "63 Personen: 50.153 € im Jahr; zu 51.000 € fehlen 847 € → gemeinsam\n"],
    ["65", "65 Personen: 51.745 € im Jahr; 51.000 € sind erreicht → allein\n"],
    ["1", "1 Person: 796 € im Jahr; zu 51.000 € fehlen 50.204 € → gemeinsam\n"],
    ["0", "0 Personen: 0 € im Jahr; nichts zu beantragen\n"],
    ["4.108", "4.108 Personen: 3.270.297 € im Jahr; 51.000 € sind erreicht → allein\n"],
  ])("answers %s persons in one line", (persons, line) => {
    expect(cli(`frame ${persons}`)).toEqual({ exitCode: 0, out: line, talk: "" });
  });

  it("stays within 100 columns", () => {
    for (const args of ["", " --rules im-bw-2017-07"]) {
      for (const persons of [1, 41, 42, 64, 46_828])
        expect(cli(`frame ${persons}${args}`).out.length).toBeLessThan(101);
    }
  });

  it("leaves the tranche of 2017 open where the sources do", () => {
    expect(cli("frame 42 --rules im-bw-2017-07").out).toBe(
      "42 Personen: 31.212 € Tranche; zu 51.000 € fehlen 19.788 € → offen (reicht nur am ganzen Jahr)\n",
    );
  });

  it("answers in JSON with money in cents and in CSV with euros", () => {
    expect(JSON.parse(cli("frame 64 --format json").out)).toMatchObject({
      ...{ format: "planungsrahmen.frame/1", ruleSet: { id: "im-bw-2018-01", version: "1.0.0" }, persons: 64 },
      ...{ frameCents: 5_094_900, termCents: 10_189_800, status: "must-share", marginCents: -5_100, nearMiss: true },
    });
    expect(JSON.parse(cli("frame 64 --rules im-bw-2017-07 --format json").out).termCents).toBeNull();
    expect(cli("frame 64 --format csv").out).toBe(
      "persons,frame_eur,status,margin_eur,near_miss\n64,50949,must-share,-51,true\n",
    );
  });

  it.each([
    ["viele", "„viele“"],
    ["64.5", "von 0 bis 72.857"],
    ["72858", "von 0 bis 72.857"],
  ])("refuses %s persons", (persons, text) => {
    const { exitCode, out, talk } = cli(`frame ${persons}`);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(talk).toContain(text);
  });

  it("refuses a negative number and rules without a total", () => {
    expect(cli("frame -- -3").talk).toContain("„-3“");
    expect(cli("frame -3").talk).toContain("Personen zählen ab 0");
    const rules = { ...imBw201801, id: "eigenes", totalPersons: { ...imBw201801.totalPersons, value: null } };
    const { exitCode, talk } = cli("frame 3 --rules own.json", { "own.json": JSON.stringify(rules) });
    expect(exitCode).toBe(2);
    expect(talk.replaceAll(/\s+/g, " ")).toContain("hängt ein Rahmen von allen ab");
  });
});

describe("planungsrahmen allocate", () => {
  it("prints a summary first and then a table within 100 columns", () => {
    const { exitCode, out, talk } = cli("allocate t.csv", files);
    expect([exitCode, talk]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 6)).toEqual([
      "Integrationsmanagement Baden-Württemberg, endgültige Verteilung Januar 2018",
      "Regelwerk im-bw-2018-01, Version 1.0.0; Mittelansatz 116.000.000 € in 2 Jahren",
      "446 von 72.857 Personen; 3 von 1.101 Gemeinden; es fehlen 1.098 Gemeinden: Rhein-Neckar-Kreis 52,",
      "  Landkreis Waldshut 31, 42 Kreise ganz",
      "",
      "3 Gemeinden, 446 Personen (Teil der Gesamtheit), geteilt durch 72.857 Personen",
    ]);
    expect(out).toContain("08337116  Wehr              64        50.949 €         −51 €  gemeinsam, knapp\n");
  });

  it("prints the state within 100 columns, published and modelled figures apart", () => {
    const { out } = cli("allocate fixtures/state/bw-2018-modelled.csv");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    const [summary = "", published = "", modelled = ""] = out.split(/\n(?:Veröffentlichte und|MODELLIERTE Zahlen)/);
    expect(summary).toContain("ACHTUNG: 1.061 davon mit MODELLIERTEN Zahlen");
    expect(summary).toContain("Mittelansatz weniger Summe der Laufzeit: −30 €");
    expect(published).not.toContain("MODELLIERT");
    expect(published.split("\n").filter((line) => line.startsWith("08"))).toHaveLength(40);
    expect(modelled.split("\n").filter((line) => line.startsWith("08") && line.endsWith("MODELLIERT"))).toHaveLength(
      1_061,
    );
  });

  it("writes the columns that other programs read", () => {
    expect(cli("allocate t.csv --format csv", files).out).toBe(
      "ags,name,persons,frame_eur,status,term_eur,margin_eur,near_miss,basis\n" +
        "08226096,Weinheim,352,280220,apply-alone,560440,229220,false,unstated\n" +
        "08226107,Hirschberg,30,23882,must-share,47764,-27118,false,unstated\n" +
        "08337116,Wehr,64,50949,must-share,101898,-51,true,unstated\n",
    );
  });

  it("writes JSON with a versioned format, the rules and money in cents", () => {
    const document = JSON.parse(cli("allocate t.csv --format json", files).out);
    expect(document).toMatchObject({ format: "planungsrahmen.allocation/1", ruleSet: imBw201801, restored: [] });
    expect(document.municipalities[2]).toMatchObject({ ags: "08337116", frameCents: 5_094_900, status: "must-share" });
  });

  it("reads standard input, repairs keys on request and says so on stderr", () => {
    const { exitCode, out, talk } = cli("allocate - --format csv --restore-leading-zero", {
      "-": "ags;name;persons;Amt\n8337116;Wehr;64;x\n",
    });
    expect([exitCode, out.split("\n")[1]?.slice(0, 8)]).toEqual([0, "08337116"]);
    expect(talk.split("64 von 72.857 Personen; 1 von 1.101 Gemeinden;")[0]).toBe(
      "Standardeingabe: führende Null ergänzt an 1 Stelle\n  Zeile 2: 8337116 → 08337116\nStandardeingabe: nicht verwendete Spalten: Amt\n",
    );
  });

  it("guards names that a spreadsheet would take for formulas", () => {
    const { out } = cli("allocate f.csv --format csv", {
      "f.csv": 'ags,name,persons\n08337116,"=HYPERLINK(""x"")",64\n',
    });
    expect(out).toContain(`08337116,"'=HYPERLINK(""x"")",64`);
  });

  it("stays within 100 columns and takes out what steers a terminal, whatever a name holds", () => {
    const name = `Neu\u001b[31m${"x".repeat(130)}`;
    const given = { "l.csv": `ags,name,persons,${"Spalte".repeat(30)}\n08337116,"${name}\nzwei",64,1\n` };
    for (const args of ["allocate l.csv", "explain l.csv --ags 08337116", "pools l.csv --borders off"]) {
      const { out, talk } = cli(args, given);
      expect(Math.max(...`${out}${talk}`.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
      expect(out).not.toContain("\u001b");
    }
  });

  it("refuses to tell one frame where the remainder is distributed", () => {
    const own = { ...imBw201801, remainder: { ...imBw201801.remainder, value: "largest-remainder" } };
    const rounding = { ...own.rounding, value: { ...own.rounding.value, mode: "floor" } };
    const rules = { "lr.json": JSON.stringify({ ...own, rounding, id: "lr" }) };
    expect(cli("frame 64 --rules lr.json", rules)).toMatchObject({ exitCode: 2, out: "" });
  });

  it("takes the total from the table, and the rules from a file", () => {
    const own = { ...imBw201801, id: "eigenes", title: "Eigenes Programm" };
    const { out } = cli("allocate t.csv --total table --rules own.json", { ...files, "own.json": JSON.stringify(own) });
    expect(out).toContain("Eigenes Programm\nRegelwerk eigenes, Version 1.0.0");
    expect(out).toContain("446 Personen (vollständige Tabelle), geteilt durch 446 Personen");
  });

  it("says what is open under the rules of 2017", () => {
    const { out } = cli("allocate t.csv --rules im-bw-2017-07", files);
    expect(out).toContain("60 % eines Jahres");
    expect(out).toContain(`Offen: 1 (${imBw201707.threshold.measuredOn.source.slice(0, 20)}`);
  });

  it("prints given frames without head counts", () => {
    const { out } = cli("allocate g.csv", { "g.csv": "ags,name,frame_eur\n08337116,Wehr,50949\n" });
    expect(out).toContain("1 Gemeinde (Teil der Gesamtheit)");
    expect(out).toContain("08337116  Wehr                      50.949 €");
  });

  it("lists every problem on stderr, prints nothing and ends with 2", () => {
    const bad = { "b.csv": "ags,name,persons\n8337116,Wehr,64\n08226096,Weinheim,-1\n" };
    const { exitCode, out, talk } = cli("allocate b.csv", bad);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(talk.split("\n")).toEqual([
      "b.csv: 2 Probleme, nichts wurde berechnet.",
      "  Zeile 2, Spalte ags: gefunden „8337116“ mit sieben Ziffern; erwartet acht Ziffern, vermutlich",
      "      „08337116“: die führende Null ist verloren gegangen (--restore-leading-zero ergänzt sie)",
      "  Zeile 3, Spalte persons: gefunden „-1“; erwartet eine ganze Zahl ab 0",
      "",
    ]);
    const asJson = JSON.parse(cli("allocate b.csv --format json", bad).talk);
    expect(asJson).toMatchObject({ format: "planungsrahmen.issues/2", sources: [{ source: "b.csv" }] });
    expect(asJson.sources[0].issues.map((issue: { code: string }) => issue.code)).toEqual([
      "lost-leading-zero",
      "negative",
    ]);
  });

  it.each([
    ["allocate fehlt.csv", "keine Datei dieses Namens"],
    ["allocate t.csv --rules cp1252.json", "Bytes, die kein UTF-8 sind"],
    ["allocate mappe.xlsx", "eine vollständige Arbeitsmappe"],
    ["allocate t.csv --rules im-bw-1999", "„im-bw-1999“; erwartet eines von im-bw-2017-07, im-bw-2018-01"],
    ["allocate t.csv --rules kaputt.json", "Text, der kein JSON ist"],
    ["allocate t.csv --total fixed --rules offen.json", "keine Gesamtzahl der Personen"],
  ])("refuses %s with 2", (args, text) => {
    const noTotal = { ...imBw201801, id: "offen", totalPersons: { ...imBw201801.totalPersons, value: null } };
    const { exitCode, out, talk } = cli(args, {
      ...files,
      "cp1252.json": new Uint8Array([0x22, 0xfc, 0x22, 10]),
      "mappe.xlsx": new Uint8Array([0x50, 0x4b, 3, 4, 0xff]),
      "kaputt.json": "nein",
      "offen.json": JSON.stringify(noTotal),
    });
    expect([exitCode, out]).toEqual([2, ""]);
    expect(talk).toContain(text);
  });
});

describe("tables as they come", () => {
  const sheet = (name: string, rows: readonly (readonly (string | number)[])[]) => ({ name, rows });
  const table = [
    ["AGS", "Gemeinde", "Personen"],
    ["08115001", "A", 40],
    ["08115002", "B", 40],
  ];
  const book = {
    "t.ods": ods(sheet("2017", table), sheet("2018", table)),
    "n.xlsx": xlsx(
      sheet("T", [
        ["von", "nach"],
        ["08115001", "08115002"],
      ]),
    ),
    "v.xlsx": xlsx(
      sheet("T", [
        ["pool", "ags"],
        ["Ost", "08115001"],
        ["Ost", "08115002"],
      ]),
    ),
  };

  it("are read by every operand and option, and what was recognised is said on stderr", () => {
    const { exitCode, out, talk } = cli("pools t.ods --sheet 2018 --neighbours n.xlsx --agreed v.xlsx", book);
    expect(exitCode).toBe(0);
    expect(out).toContain("Zusammenschluss 1 „Ost“ (vereinbart)");
    expect(talk).toBe("t.ods: gelesen ist das Blatt „2018“ von 2\n");
    expect(cli("allocate t.ods", book).talk).toContain("„2017“, „2018“; erwartet eine einzige Tabelle");
    expect(cli("allocate t.csv --sheet 2018", { "t.csv": TABLE }).talk).toContain("eine Datei ohne Blätter");
  });

  it("may have names instead of keys where a list of them is given", () => {
    const given = { "t.csv": "Gemeinde;Personen\nWehr;64\n", "l.csv": "ags,name\n08337116,Wehr\n" };
    const { out, talk } = cli("allocate t.csv --names l.csv --format csv", given);
    expect(out).toContain("08337116,Wehr,64,50949");
    expect(talk.split("64 von 72.857 Personen; 1 von 1.101 Gemeinden;")[0]).toBe(
      "t.csv: 1 Gemeinde über ihren Namen zugeordnet, ohne AGS in der Tabelle: bitte prüfen\n",
    );
  });

  it.each(["check-plan - -", "pools - --neighbours -", "allocate - --names -"])("%s reads no input twice", (args) => {
    const { exitCode, talk } = cli(args, {});
    expect(exitCode).toBe(2);
    expect(talk).toContain("„-“ (Standardeingabe) lässt sich nur einmal lesen");
  });
});

describe("planungsrahmen pools", () => {
  const state = "pools fixtures/state/bw-2018-modelled.csv --neighbours fixtures/state/bw-adjacency.csv";

  it("writes one row for every municipality", () => {
    const { out } = cli(`${state} --format csv`);
    const [header, ...rows] = out.trimEnd().split("\n");
    expect(header).toBe(
      "pool,ags,name,frame_eur,pool_frame_eur,status,pool_origin,pool_name,reason,missing_eur,basis,pool_seat,wishes",
    );
    expect(rows).toHaveLength(1_101);
    const outside = rows.filter((row) => row.startsWith(","));
    expect(outside.every((row) => /,(alone|stranded|without-frame),/.test(row))).toBe(true);
    expect(rows.filter((row) => !row.startsWith(",")).every((row) => row.includes(",pool,proposed,"))).toBe(true);
  });

  it("prints the plan within 100 columns, summary first, and warns of modelled figures", () => {
    const { out } = cli(state);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(out.split("\n")[4]).toContain("ACHTUNG: 1.061 davon mit MODELLIERTEN Zahlen");
    expect(out).toContain("Zusammenschluss 1: ");
    expect(out).toContain("Büsingen am Hochrhein (08335015)\n    ohne Nachbarn in der Tabelle; es fehlen");
  });

  it("keeps agreed pools, takes offers and names them in the plan", () => {
    const table = "ags,name,persons\n08115001,A,40\n08115002,B,40\n08115003,C,100\n08115004,D,20\n08115005,E,0\n";
    const given = {
      "p.csv": table,
      "n.csv": "a,b\n08115001,08115002\n08115003,08115004\n08115004,08115005\n",
      "v.csv": "pool,ags\nOst,08115001\nOst,08115002\n",
    };
    const args = "pools p.csv --neighbours n.csv --agreed v.csv --offers 08115003";
    const { out } = cli(args, given);
    expect(out).toContain("Zusammenschluss 1 „Ost“ (vereinbart): Landkreis Böblingen; Planungsrahmen");
    expect(out).toContain("Zusammenschluss 2 (angebotene Aufnahme): Landkreis Böblingen");
    expect(out).toContain("Ohne Planungsrahmen (0 €, in keinem Zusammenschluss nötig) (1)\n  E\n");
    expect(cli(`${args} --format csv`, given).out).toContain(
      "1,08115001,A,31843,63686,pool,agreed,Ost,,,unstated,08115001,\n",
    );
    const plan = JSON.parse(cli(`${args} --format json`, given).out);
    expect(plan).toMatchObject({ format: "planungsrahmen.pool-plan/2", scope: "district", borders: "given" });
    expect(plan.places.map((place: { place: string }) => place.place)).toEqual([
      "pool",
      "pool",
      "host",
      "hosted",
      "without-frame",
    ]);
  });

  it("prints every kind of way out", () => {
    const table =
      "ags,name,persons\n08115001,A,40\n08116002,B,40\n08117001,C,10\n08117002,D,90\n08118001,E,20\n08119001,F,40\n08119002,G,40\n";
    const { out } = cli("pools p.csv --neighbours n.csv", {
      "p.csv": table,
      "n.csv": "a,b\n08115001,08116002\n08117001,08117002\n08118001,08119001\n08119001,08119002\n",
    });
    for (const way of [
      "gemeinsam mit B (ebenfalls ohne Partner, über die Kreisgrenze): 63.686 €",
      "sich D anschließen (08117002, über der Schwelle)",
      "dem Zusammenschluss 1 beitreten, über die Kreisgrenze",
      "Übertragung auf den Kreis: Landkreis Böblingen",
      "19.157 € im Jahr selbst aufbringen",
    ]) {
      expect(out).toContain(way);
    }
  });

  it("names an agreed pool below the threshold in every format", () => {
    const given = {
      ...files,
      "v.csv": "pool,ags\nKlein,08337116\nKlein,08226107\n",
      "k.csv": TABLE.replace(",64", ",20"),
    };
    const args = "pools k.csv --borders off --agreed v.csv";
    expect(cli(args, given).out).toContain(
      "der vereinbarte Zusammenschluss bleibt unter der Schwelle „Klein“; es fehlen",
    );
    expect(cli(`${args} --format csv`, given).out).toContain(
      ",stranded,,Klein,agreed-pool-below-threshold,11196,unstated",
    );
  });

  it("marks stranded municipalities with modelled figures, and says what is open", () => {
    const table = "ags,name,persons_modelled\n08115001,A,45\n";
    expect(cli("pools m.csv --borders off", { "m.csv": table }).out).toContain("im Jahr (MODELLIERT)");
    const { out } = cli("pools m.csv --borders off --rules im-bw-2017-07", { "m.csv": table });
    expect(out).toContain("OFFEN: keine Quelle sagt");
    expect(out).toContain("Nach der anderen Lesart erreichte 1 weitere Gemeinde die Schwelle allein");
  });

  it("tells the problems of all files at once, each with its file, and repairs keys everywhere", () => {
    const given = {
      "t.csv": "ags,name,persons\n8337116,Wehr,64\n08226107,Hirschberg,30\n",
      "n.csv": "a,b\n8337116,8226107\n",
      "v.csv": "pool,ags\nOst,8337116\nOst,x\n",
    };
    const { exitCode, talk } = cli("pools t.csv --neighbours n.csv --agreed v.csv", given);
    expect(exitCode).toBe(2);
    for (const title of ["t.csv: ein Problem", "n.csv: 2 Probleme", "v.csv: 2 Probleme"]) expect(talk).toContain(title);
    const repaired = cli("pools t.csv --neighbours n.csv --restore-leading-zero --scope state", given);
    expect(repaired.exitCode).toBe(0);
    expect(repaired.talk).toContain("n.csv: führende Null ergänzt an 2 Stellen");
    expect(cli("explain t.csv --ags 8337116 --restore-leading-zero", given).out).toContain("Berechnungsbogen Wehr");
  });

  it("shows on request what each rule costs", () => {
    const table = "ags,name,persons\n08115001,A,40\n08115002,B,40\n08115003,C,40\n08116001,D,40\n";
    const given = {
      "p.csv": table,
      "n.csv": "a,b\n08115001,08115002\n08115003,08116001\n",
      "v.csv": "pool,ags\nOst,08115001\nOst,08115003\n",
    };
    const { out } = cli("pools p.csv --neighbours n.csv --price-of-rules", given);
    expect(out).toContain(
      "Zum Vergleich, über Kreisgrenzen hinweg: 2 Zusammenschlüsse statt 1, 0 statt 2 ohne Partner\n",
    );
    expect(out).toContain(
      "Zum Vergleich, ohne Rücksicht auf Nachbarschaft: 1 Zusammenschluss statt 1, 1 statt 2 ohne Partner\n",
    );
    const agreed = cli(
      "pools p.csv --neighbours n.csv --agreed v.csv --scope state --price-of-rules --format json",
      given,
    );
    expect(JSON.parse(agreed.out).priceOfRules).toEqual({
      asPlanned: { pools: 1, poolsAtMost: 1, leftOut: 2 },
      acrossDistricts: null,
      withoutBorders: { pools: 2, poolsAtMost: 2, leftOut: 0 },
      withoutAgreements: { pools: 2, poolsAtMost: 2, leftOut: 0 },
      withoutWishes: null,
      withoutWish: [],
    });
  });

  it("plans without borders and across districts", () => {
    const { out } = cli("pools t.csv --borders off --scope state", files);
    expect(out).toContain("Plan für 3 Gemeinden, über Kreisgrenzen hinweg, ohne Rücksicht auf Nachbarschaft");
    expect(out).toContain("Rhein-Neckar-Kreis, Landkreis Waldshut");
  });

  it("refuses agreed pools with unknown members, and border lists of another table", () => {
    const given = { ...files, "v.csv": "pool,ags\nOst,08337116\nOst,08999999\n", "n.csv": "a,b\n09162000,09184118\n" };
    expect(cli("pools t.csv --borders off --agreed v.csv", given)).toMatchObject({ exitCode: 2, out: "" });
    expect(cli("pools t.csv --neighbours n.csv", given).talk).toContain("keine Gemeinde der Tabelle");
    expect(cli("pools t.csv --borders off --offers 08999999", given).talk).toContain("--offers: ein Problem");
  });
});

describe("planungsrahmen check-plan", () => {
  const table = "ags,name,persons\n08115001,A,40\n08115002,B,40\n";
  const given = { "p.csv": table, "n.csv": "a,b\n08115001,08115002\n" };
  const plan = cli("pools p.csv --neighbours n.csv --format json", given).out;
  const args = "check-plan plan.json p.csv --neighbours n.csv";

  it("ends with 0 when the plan holds and says how each bound is proved", () => {
    const { exitCode, out } = cli(args, { ...given, "plan.json": plan });
    expect(exitCode).toBe(0);
    expect(out).toContain(
      "Der Plan hält, und mehr Zusammenschlüsse sind nachweislich unmöglich.\n1 vorgeschlagener Zusammenschluss, höchstens 1 möglich\n",
    );
    expect(out).toContain("  durch die Summe der Rahmen nachgewiesen: 1\n");
  });

  it("ends with 1 when a plan was tampered with and says why", () => {
    const forged = plan.replaceAll('"frameCents": 6368600', '"frameCents": 6368700');
    const { exitCode, out } = cli(args, { ...given, "plan.json": forged });
    expect(exitCode).toBe(1);
    expect(out).toContain("FEHLER: Zusammenschluss 1 nennt einen Rahmen von 63.687 €, die Summe ist 63.686 €");
    const asJson = cli(`${args} --format json`, { ...given, "plan.json": forged });
    expect(asJson.exitCode).toBe(1);
    const wrong = { code: "pool-frame", params: { pool: 1, found: 6_368_700, expected: 6_368_600 } };
    const message = "Zusammenschluss 1 nennt einen Rahmen von 63.687 €, die Summe ist 63.686 €";
    const document = JSON.parse(asJson.out);
    expect(document).toMatchObject({ format: "planungsrahmen.plan-check/2", holds: false });
    expect(document.problems).toContainEqual({ ...wrong, message });
  });

  it("ends with 2 on what is no plan, and on too few files", () => {
    expect(cli(args, { ...given, "plan.json": plan.slice(0, 500) })).toMatchObject({ exitCode: 2, out: "" });
    expect(cli("check-plan plan.json --borders off", given).talk).toContain("braucht zwei Angaben");
    expect(cli(`${args} --format csv`, { ...given, "plan.json": plan }).talk).toContain(
      "--format kennt nur text, json",
    );
    expect(cli(`${args} --offers 08999999`, { ...given, "plan.json": plan })).toMatchObject({ exitCode: 2, out: "" });
  });
});

describe("planungsrahmen demo", () => {
  it("shows published amounts first and the modelled state apart", () => {
    const { exitCode, out } = cli("demo");
    expect(exitCode).toBe(0);
    const [published = "", modelled = ""] = out.split("2. MODELLRECHNUNG");
    expect(published).toContain("7 von 7 Beträgen mit veröffentlichter Personenzahl auf den Euro nachgerechnet");
    expect(published).toContain("15 von 15 Beträgen ohne Personenzahl ergeben sich aus genau einer ganzen Zahl");
    expect(published.split("\n").filter((line) => line.startsWith("08"))).toHaveLength(22);
    expect(modelled).toContain("keine echten Zahlen");
    expect(modelled).toContain("© GeoBasis-DE / BKG 2017 (Daten verändert)");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});
