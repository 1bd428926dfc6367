import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, describe, expect, it } from "vitest";
import { imBw201801 } from "../../../src/index";
import { diagnose } from "../../../src/verification/diagnose";
import { cli } from "../../support/cli";
import { fixture } from "../../support/fixtures";
import { listed, poolsOf, rowsOf, verified, wehr } from "../../support/verified";
import { type TestCell, xlsx } from "../../support/workbooks";

const EQUAL = "ags,name,persons,frame_eur\n08337116,Wehr,64,50949\n08226096,Weinheim,352,280220\n";
const WRONG = "ags,name,persons,frame_eur\n08337116,Wehr,64,50950\n08226096,Weinheim,352,280220\n";
const DOUBLED = "ags,name,persons,frame_eur\n08337116,Wehr,64,101898\n08226096,Weinheim,352,560440\n";
const BARE = "ags,name,frame_eur\n08337116,Wehr,50949\n";
const BOTH = "ags,name,persons\n08337116,Wehr,64\n08226107,Hirschberg,30\n";
const KNOWN = "ags,official_eur,computed_eur,reason\n08337116,50950,50949,Druckfehler\n";
const POOL = "pool,ags,official_eur\nBergstraße,08337116,331170\nBergstraße,08226096,\n";
const files = {
  "e.csv": EQUAL,
  "w.csv": WRONG,
  "d.csv": DOUBLED,
  "b.csv": BARE,
  "a.csv": BOTH,
  "k.csv": KNOWN,
  "p.csv": POOL,
  "sum.csv": "ags;name;persons;frame_eur\n08337116;Wehr;64;50949\n;Summe;64;50950\n",
};
const verify = (args: string, more = {}) => cli(`verify ${args}`, { ...files, ...more });
/** Text as it reads, wherever its lines break. */
const inOneLine = (text: string) => text.replace(/\s+/g, " ");
const golden = (year: string) => `fixtures/official/im-bw-${year}`;

describe("planungsrahmen verify", () => {
  it.each([
    ["e.csv", 0],
    ["w.csv", 1],
    ["w.csv --known k.csv", 0],
    ["e.csv --pools p.csv", 1],
    ["e.csv --known k.csv", 1],
    ["b.csv", 2],
    ["b.csv --attainable", 0],
    ["e.csv --against a.csv", 1],
    ["b.csv --against a.csv", 1],
    ["d.csv --years 2", 0],
    ["e.csv --years 2", 1],
    ["b.csv --against h.csv", 2],
    [golden("2018-01"), 0],
    [`${golden("2018-01")}/`, 0],
    [golden("2017-07"), 2],
    [`${golden("2017-07")} --attainable`, 0],
    [`${golden("2017-07")}/amounts.csv --rules im-bw-2017-07 --attainable`, 1],
    [`${golden("2017-07")}/amounts.csv --rules im-bw-2017-07 --attainable --known ${golden("2017-07")}/source.json`, 0],
    [`${golden("2018-01")} --rules im-bw-2017-07`, 1],
  ])("%s ends with %d", (args, exitCode) => {
    const outcome = verify(args, { "h.csv": "ags,name,persons\n08226107,Hirschberg,30\n" });
    expect([outcome.exitCode, outcome.out === ""]).toEqual([exitCode, exitCode === 2]);
  });

  it("tells a municipality what its one amount says", () => {
    const one = (euros: string) => verify("m.csv --attainable", { "m.csv": BARE.replace("50949", euros) });
    expect(one("50949").out).toContain(
      "ERGEBNIS: Der Betrag ergibt sich aus 64 Personen; nachgerechnet ist er damit nicht.",
    );
    expect(inOneLine(one("101898").out)).toContain("aus 128 Personen, als Betrag für zwei Jahre aus 64 Personen;");
    expect(one("101898").exitCode).toBe(0);
    const wrong = one("50950");
    expect(wrong.exitCode).toBe(1);
    expect(wrong.out).toContain("ERGEBNIS: Der Betrag kann nicht stimmen: keine ganze Zahl von Personen ergibt ihn.");
    expect(inOneLine(wrong.out)).toContain(
      "keine ganze Zahl von Personen ergibt den Betrag; die nächsten sind 50.949 € und 51.745 €.",
    );
    expect(verify("w1.csv", { "w1.csv": WRONG.split("\n").slice(0, 2).join("\n") }).out).toContain(
      "ERGEBNIS: Der Betrag weicht vom berechneten ab.",
    );
    expect(inOneLine(verify("b.csv").talk)).toContain(
      "gefunden 1 Betrag ohne eigene Personenzahl oder zweiten Betrag;",
    );
  });

  it("says in its first line how many amounts were recomputed at all", () => {
    expect(inOneLine(verify(golden("2018-01")).out)).toContain(
      "ERGEBNIS: 7 von 22 Beträgen sind nachgerechnet und gleich; die anderen 15 ergeben sich aus irgendeiner ganzen Zahl von Personen.",
    );
    expect(verify("e.csv").out).toContain("ERGEBNIS: Alle 2 Beträge sind nachgerechnet und gleich.\n");
    const rows = verify("b.csv --attainable").out;
    expect(inOneLine(rows)).toContain(
      "Wehr (b.csv, Zeile 2): amtlich 50.949 €; keine eigene Personenzahl, ergibt sich aus 64 Personen.",
    );
  });

  it("counts an attainable amount as a failure where it is not attainable", () => {
    const odd = "ags,name,frame_eur\n08337116,Wehr,50949\n08226096,Weinheim,50950\n";
    expect(verify("o.csv --attainable", { "o.csv": odd }).exitCode).toBe(1);
  });

  it("answers in German, the result first, within 100 columns", () => {
    const { out } = verify("w.csv");
    expect(out).toContain("ERGEBNIS: 1 Betrag spricht gegen die Tabelle.\n");
    expect(out).toContain("Nachgerechnet: 2, davon gleich 1, abweichend 1\n");
    expect(out).toContain("Summe davon: amtlich 331.170 €, berechnet 331.169 €, Unterschied +1 €\n");
    expect(out).toContain("08337116  Wehr            64  50.950 €   50.949 €         +1 €      2\n");
    expect(out).toContain("Keine der geprüften Ursachen erklärt die Abweichungen besser als der Zufall.");
    for (const text of [out, verify(golden("2018-01")).out, verify("e.csv --against a.csv").out])
      expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("holds printed amounts of pools against the sum of rounded frames, in every format", () => {
    const text = inOneLine(verify("e.csv --pools p.csv").out);
    expect(text).toContain("Zusammenschlüsse: 1, davon abweichend 1");
    expect(text).toContain(
      "Bergstraße (p.csv, Zeile 2): gemeinsam amtlich 331.170 € für 2 Gemeinden, Summe der einzeln gerundeten Rahmen 331.169 €; Unterschied +1 €.",
    );
    expect(verify("e.csv --pools p.csv --format junit").out).toContain('<failure type="different" message="gemeinsam');
    expect(verify("e.csv --pools p.csv --format github").out).toContain(
      "::error file=p.csv,line=2,title=Bergstraße::gemeinsam",
    );
    const fits = { "q.csv": POOL.replace("331170", "331169") };
    expect(verify("e.csv --pools q.csv", fits).exitCode).toBe(0);
    expect(verify("e.csv --pools q.csv --format junit", fits).out).toContain(
      'name="Bergstraße" classname="im-bw-2018-01" time="0"/>',
    );
    const half = "ags,name,persons,frame_eur\n08337116,Wehr,64,50949\n08226096,Weinheim,,280220\n";
    expect(verify("n.csv --pools p.csv --format junit", { "n.csv": half }).out).toContain(
      "nicht für alle gibt es etwas",
    );
  });

  it("says what it could be", () => {
    expect(verify("d.csv").out).toContain(
      "Beträge für 2 Jahre in einer Spalte für ein Jahr: erklärt 2 von 2 Abweichungen und widerspricht\n      keinem gleichen Betrag\n",
    );
  });

  it("names alternatives, causes of parts and what stays open", () => {
    const mixed = `${DOUBLED}08226107,Hirschberg,30,23882\n08435035,Meckenbeuren,76,60503\n`;
    const out = inOneLine(verify("m.csv", { "m.csv": mixed }).out);
    expect(out).toContain("erklärt 2 von 3 Abweichungen, gilt aber nur für einen Teil");
    expect(out).toContain("1 Abweichung bleibt ohne Erklärung.");
    const leftOut = "ags,name,persons,frame_eur\n08111000,Stuttgart,4108,3465709\n08226096,Weinheim,352,296964\n";
    expect(inOneLine(verify("l.csv", { "l.csv": leftOut }).out)).toMatch(
      /durch eine andere Gesamtzahl.*ebenso gut erklärt das: .*es könnte Stuttgart sein/,
    );
  });

  it("warns of head counts that are made up and names the origin of golden tables", () => {
    const modelled = "ags,name,persons_modelled,frame_eur\n08337116,Wehr,64,50949\n";
    expect(verify("m.csv", { "m.csv": modelled }).out).toContain("ACHTUNG: 1 davon aus MODELLIERTEN Personenzahlen");
    expect(verify(golden("2018-01")).out).toContain("(Herkunft: Presse)");
  });

  it("prints at most forty rows of a kind and says how many more there are", () => {
    const { out } = verify(`${golden("2018-01")} --against fixtures/state/bw-2018-modelled.csv`);
    expect(out.split("\n").filter((line) => line.startsWith("  08"))).toHaveLength(40);
    expect(out).toContain("und 1.039 weitere (--format json nennt alle)");
  });

  it("lists known deviations with their reason, and says which are gone or another one", () => {
    const seventeen = verify(`${golden("2017-07")} --attainable`).out;
    expect(seventeen).toContain("Bekannte Abweichungen: wie gelistet 2, verschwunden 0, verändert 0\n");
    expect(inOneLine(seventeen)).toContain("wie gelistet (keine ganze Zahl von Personen ergibt diesen Betrag");
    expect(inOneLine(verify("e.csv --known k.csv").out)).toContain("die es nicht mehr gibt");
    expect(verify("c.csv --known k.csv", { "c.csv": WRONG.replace("50950", "50951") }).out).toContain("mit anderen");
  });

  it.each([
    ["", "verify braucht eine amtliche Tabelle"],
    ["e.csv --format csv", "--format kennt nur text, json, junit, github"],
    ["e.csv --years 3", "--years kennt nur 1, 2"],
    ["e.csv --rules im-bw-2019", "„im-bw-2019“; erwartet eines von"],
    ["e.csv --years 2 --rules im-bw-2017-07", "eine Tranche hat keinen Zweijahresbetrag"],
    ["fehlt.csv", "keine Datei dieses Namens"],
    ["e.csv --against fehlt.csv", "keine Datei dieses Namens"],
    ["e.csv --known fehlt.csv", "keine Datei dieses Namens"],
    ["leer.csv", "eine leere Datei"],
    ["a.csv", "eine Tabelle ohne Beträge"],
    ["zwei.csv", "zum zweiten Mal"],
    ["e.csv --against zwei.csv", "zum zweiten Mal"],
    ["e.csv --known kk.csv", "zum zweiten Mal"],
    ["kurz.csv", "abgeschnitten"],
    ["offen.csv", "nicht geschlossen"],
    ["mappe.xlsx", "rbeitsmappe"],
    ["plan.json", "Spalte"],
    ["kurz.json", "vollständiges JSON"],
    ["b.csv", "--attainable"],
    ["e.csv --against h.csv", "keine Gemeinde, die auch in h.csv steht"],
    ["e.csv --against e.csv", "dieselben Bytes wie in der amtlichen Tabelle"],
    ["e.csv --against copy.csv", "dieselben Bytes wie in der amtlichen Tabelle"],
    [`${golden("2018-01")} --against ${golden("2018-01")}/amounts.csv`, "dieselben Bytes"],
    ["fixtures/cases", "einen Ordner ohne source.json"],
    ["e.csv --pools fremd.csv", "eine Gemeinde aus einer der Tabellen"],
    ["e.csv --pools streit.csv", "einen anderen Betrag als in Zeile 2"],
    ["e.csv --pools stumm.csv", "den gemeinsamen Betrag in einer der Zeilen"],
    ["e.csv --pools wirr.csv", "den Namen des Zusammenschlusses"],
    ["e.csv --pools w.csv", "eine Spalte „pool“"],
    ["e.csv --pools leer.csv", "eine leere Datei"],
    ["e.csv --known w.csv", "eine Spalte „official"],
  ])("refuses %j with 2 and says why", (args, text) => {
    const bad = {
      "leer.csv": "",
      "copy.csv": EQUAL,
      "zwei.csv": `${EQUAL}08337116,Wehr,64,50949\n`,
      "kk.csv": `${KNOWN}08337116,50950,50949,noch einmal\n`,
      "kurz.csv": EQUAL.slice(0, -8),
      "offen.csv": 'ags,name,persons,frame_eur\n08337116,"Wehr,64,50949\n',
      "mappe.xlsx": new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]),
      "plan.json": '[{ "format": "planungsrahmen.pool-plan/1" }]',
      "fremd.csv": POOL.replace("08226096", "08111000"),
      "streit.csv": POOL.replace("08226096,", "08226096,1"),
      "stumm.csv": POOL.replace("331170", ""),
      "wirr.csv": "pool,ags,official_eur\n,Wehr,viel\n",
      "kurz.json": '[{ "ags": "08337116", "name": "We',
      "h.csv": "ags,name,persons\n08226107,Hirschberg,30\n",
    };
    const { exitCode, out, talk } = verify(args, bad);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(inOneLine(talk)).toContain(text);
  });
});

describe("verify --help", () => {
  it("says what each option reads, and what each exit code means, on one screen", () => {
    const { exitCode, out } = verify("--help");
    expect(exitCode).toBe(0);
    for (const text of ["official_eur", "computed_eur", "reason", "--attainable", "--sheet", "--names", "junit"])
      expect(out).toContain(text);
    expect(out).toMatch(/ 0 {2}alle.*\n.* 1 {2}.*falsche Summe[\s\S]* 2 {2}unbrauchbar/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe("files that verify reads", () => {
  const sheet = (name: string, ...rows: TestCell[][]) => ({
    name,
    rows: [["ags", "name", "persons", "frame_eur"], ...rows],
  });
  const wehrRow = (amount: number) => ["08337116", "Wehr", 64, amount];

  it("takes the sheet of the workbook that is asked for, and of the second one where several fit", () => {
    const book = xlsx(sheet("alt", wehrRow(50_950)), sheet("neu", wehrRow(50_949)));
    const one = xlsx(sheet("eines", wehrRow(50_949)));
    const run = (args: string) => verify(args, { "t.xlsx": book, "eines.xlsx": one });
    expect(run("t.xlsx").exitCode).toBe(2);
    expect(run("t.xlsx --sheet neu").exitCode).toBe(0);
    expect(run("t.xlsx --sheet alt").exitCode).toBe(1);
    expect(run("t.xlsx --sheet 3").talk).toContain("eines der Blätter");
    expect(run("t.xlsx --sheet neu --against eines.xlsx").exitCode).toBe(0);
    expect(run("t.xlsx --sheet alt --against eines.xlsx").exitCode).toBe(1);
    expect(run("eines.xlsx --sheet eines --against t.xlsx").talk).toContain("eines der Blätter");
    expect(run("e.csv --sheet neu").talk).toContain("eine Datei ohne Blätter");
  });

  it("joins names with their keys in both tables", () => {
    const names = { "n.csv": "ags,name\n08337116,Wehr\n08226096,Weinheim\n" };
    const bare = { "o.csv": "name,persons,frame_eur\nWehr,64,50949\nWeinheim,352,280221\n", ...names };
    const { exitCode, out, talk } = verify("o.csv --names n.csv", bare);
    expect([exitCode, out.includes("08226096  Weinheim"), talk.includes("über ihren Namen zugeordnet")]).toEqual([
      1,
      true,
      true,
    ]);
    const second = { "s.csv": "name,persons\nWehr,64\nWeinheim,352\n", ...names };
    expect(verify("e.csv --against s.csv --names n.csv", second).exitCode).toBe(0);
    const unasked = verify("o.csv", bare);
    expect(unasked.out.split("\nAus den mitgelieferten")[0]?.trim()).toBe(out.trim());
    expect(unasked.out).toContain("Gemeindeschlüssel zu den Namen (Baden-Württemberg, Stand 1.1.2016;");
    expect(out).not.toContain("mitgeliefert");
  });
});

describe("lists beside the table", () => {
  const known = [
    ["ags", "official_eur", "computed_eur", "reason"],
    ["08337116", 50_950, 50_949, "Druckfehler"],
  ];
  const pools = [
    ["pool", "ags", "official_eur"],
    ["Bergstraße", "08337116", 331_169],
    ["Bergstraße", "08226096", null],
  ];

  it("are read as workbooks too", () => {
    const books = {
      "k.xlsx": xlsx({ name: "Bekannt", rows: known }),
      "p.xlsx": xlsx({ name: "Zusammenschlüsse", rows: pools }),
    };
    expect(verify("w.csv --known k.xlsx", books)).toMatchObject({ exitCode: 0 });
    expect(verify("e.csv --pools p.xlsx", books)).toMatchObject({ exitCode: 0 });
  });

  it("are read in Windows-1252 too", () => {
    const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const reason = "AGS;amtlich;berechnet;Begründung\r\n08337116;50.950;50.949;für später geprüft\r\n";
    const { exitCode, out } = verify("w.csv --known k.txt", { "k.txt": latin(reason) });
    expect([exitCode, out.includes("für später geprüft")]).toEqual([0, true]);
    const together = "Zusammenschluss;AGS;Betrag\r\nMühltal;08337116;331.170\r\nMühltal;08226096;\r\n";
    expect(verify("e.csv --pools p.txt", { "p.txt": latin(together) }).out).toContain("Mühltal (p.txt, Zeile 2)");
  });
});

describe("printed sums", () => {
  const SUMS = "ags;name;persons;frame_eur\n08337116;Wehr;64;50949\n08226096;Weinheim;352;280220\n;Summe;416;331169\n";
  const wrong = { "s.csv": SUMS.replace("331169", "331170") };

  it("that are right say nothing against a table", () => {
    expect(verify("s.csv", { "s.csv": SUMS }).exitCode).toBe(0);
  });

  it("that the rows do not give end with 1, and are named with what is right", () => {
    const { exitCode, out, talk } = verify("s.csv", wrong);
    expect(exitCode).toBe(1);
    expect(out).toContain("ERGEBNIS: 1 Summe spricht gegen die Tabelle.\n");
    expect(inOneLine(out)).toContain("Falsche Summen: s.csv, Zeile 4, Spalte frame_eur: gefunden 331.170 €");
    expect(inOneLine(out)).toContain("erwartet die Summe der Zeilen, 331.169 €");
    expect(talk).not.toContain("331.170");
    const both = verify("s.csv", { "s.csv": SUMS.replace("331169", "331170").replace("50949", "50951") });
    expect(both.exitCode).toBe(1);
    expect(both.out).toContain("ERGEBNIS: 1 Betrag und 1 Summe sprechen gegen die Tabelle.\n");
    const counts = verify("s.csv", { "s.csv": SUMS.replace("416", "417").replace("331169", "331168") }).out;
    expect(counts).toContain("ERGEBNIS: 2 Summen sprechen gegen die Tabelle.\n");
  });

  it("have a place in every other format", () => {
    const json = JSON.parse(verify("s.csv --format json", wrong).out);
    expect(json).toMatchObject({ verdict: "deviates", counts: { wrongSums: 1, different: 0, unexpected: 1 } });
    expect(json.wrongSums).toEqual([
      {
        ...{ file: "s.csv", row: 4, column: "frame_eur" },
        found: "331.170 € in der Zeile „Summe“",
        expected: "die Summe der Zeilen, 331.169 €",
      },
    ]);
    const junit = verify("s.csv --format junit", wrong).out;
    expect(junit).toContain('tests="3" failures="1"');
    expect(junit).toContain('<failure type="wrong-sum" message="gefunden 331.170 €');
    const github = verify("s.csv --format github", wrong).out;
    expect(github).toContain("::error file=s.csv,line=4,title=Summe::Spalte frame_eur: gefunden 331.170 €");
    expect(github).toContain(", 1 falsche Summe\n");
  });

  it("and what was noticed while reading stand in the document too", () => {
    const json = JSON.parse(verify("s.csv --format json", { "s.csv": SUMS }).out);
    expect(json.notes).toEqual(["s.csv: Summen nachgerechnet und richtig: Zeile 4"]);
  });

  it("are wrong where nothing else could be compared, too", () => {
    const bare = "ags;name;frame_eur\n08337116;Wehr;50949\n;Summe;50950\n";
    expect(verify("b2.csv --attainable", { "b2.csv": bare }).exitCode).toBe(1);
  });
});

describe("golden folders", () => {
  const folder = mkdtempSync(join(tmpdir(), "golden-"));
  const fill = (source: object) => {
    writeFileSync(join(folder, "amounts.csv"), EQUAL);
    writeFileSync(join(folder, "source.json"), JSON.stringify(source));
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are refused without provenance", () => {
    fill({ ruleSet: "im-bw-2018-01", knownDeviations: [] });
    const { exitCode, talk } = verify(folder);
    expect(exitCode).toBe(2);
    expect(talk).toContain("ohne Herkunft ist eine Tabelle kein Maßstab");
  });

  it("that were calculated back from amounts compare nothing", () => {
    fill({ ruleSet: "im-bw-2018-01", provenance: "reconstructed", knownDeviations: [] });
    expect(verify(folder).exitCode).toBe(2);
    expect(inOneLine(verify(`${folder} --attainable`).out)).toContain("zurückgerechnet, kein unabhängiger Maßstab");
  });

  it("of a regression say what they are", () => {
    fill({ ruleSet: "im-bw-2018-01", provenance: "regression", knownDeviations: [] });
    expect(verify(folder)).toMatchObject({ exitCode: 0, out: expect.stringContaining("früherer Programmlauf") });
  });
});

describe("verify --format json", () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../../schemas/verification.schema.json", import.meta.url), "utf8"),
  );
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

  it.each([
    "e.csv",
    "w.csv",
    "w.csv --known k.csv",
    "e.csv --known k.csv",
    "e.csv --pools p.csv",
    "b.csv --attainable",
    "d.csv",
    "sum.csv",
    "e.csv --against a.csv",
    `${golden("2018-01")}`,
    `${golden("2017-07")} --attainable`,
    `${golden("2018-01")} --against fixtures/state/bw-2018-modelled.csv`,
    `${golden("2018-01")} --rules im-bw-2017-07`,
  ])("%s is valid against the published schema", (args) => {
    const document = JSON.parse(verify(`${args} --format json`).out);
    expect([validate(document), validate.errors]).toEqual([true, null]);
  });

  it("is refused by the schema once a field is missing, unknown or of another kind", () => {
    const document = JSON.parse(verify("w.csv --format json").out);
    const [row] = document.rows;
    const broken = [
      { ...document, extra: 1 },
      { ...document, format: "planungsrahmen.verification/1" },
      { ...document, rows: [{ ...row, officialCents: 0.5 }] },
      { ...document, rows: [{ ...row, kind: "close" }] },
      { ...document, counts: { ...document.counts, equal: undefined } },
      ...Object.keys(document).map((field) => ({ ...document, [field]: undefined })),
    ].map((one) => JSON.parse(JSON.stringify(one)));
    for (const one of broken) expect(validate(one)).toBe(false);
  });

  it("has a schema that names exactly the fields of the library's types", () => {
    const verification = verified(rowsOf(wehr(101_898)), imBw201801, {
      known: listed({ ags: "08337116", officialCents: 1, computedCents: 1, reason: "x" }),
    });
    const definitions = schema.$defs as Record<string, { properties: object; required: string[] }>;
    const fields = (name: string) => Object.keys(definitions[name]?.properties ?? {}).sort();
    const diagnosis = diagnose(
      verified(rowsOf(wehr(101_898), { ...wehr(560_440), ags: "08226096", persons: 352 }), imBw201801),
    );
    const [wrongSum] = JSON.parse(verify("sum.csv --format json").out).wrongSums;
    const pools = poolsOf({ name: "Wehr", members: ["08337116"], officialCents: 1 });
    const parts: readonly (readonly [string, object | undefined])[] = [
      ["pool", verified(rowsOf(wehr(101_898)), imBw201801, { pools }).pools[0]],
      ["row", verification.rows[0]],
      ["wrongSum", wrongSum],
      ["counts", verification.counts],
      ["diagnosis", diagnosis],
      // Its sentence is made of the parameters when it is printed.
      ["finding", { ...diagnosis.findings[0], sentence: "" }],
    ];
    for (const [name, part] of parts) {
      expect([name, fields(name)]).toEqual([name, Object.keys(part ?? {}).sort()]);
      expect([...(definitions[name]?.required ?? [])].sort()).toEqual(fields(name));
    }
  });

  it("carries the fingerprint of every file, and the same bytes every time", () => {
    const { out } = verify("w.csv --known k.csv --format json");
    const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
    expect(JSON.parse(out).inputs).toEqual([
      { role: "official", file: "w.csv", sha256: sha256(WRONG) },
      { role: "known", file: "k.csv", sha256: sha256(KNOWN) },
    ]);
    expect(verify("w.csv --known k.csv --format json").out).toBe(out);
    const [amounts, source] = JSON.parse(verify(`${golden("2018-01")} --format json`).out).inputs;
    expect(amounts.sha256).toBe(sha256(fixture("official/im-bw-2018-01/amounts.csv")));
    expect(source.role).toBe("provenance");
  });

  it("reads standard input once, for the table and for its fingerprint", () => {
    let reads = 0;
    const input = new Proxy({ "-": EQUAL } as Record<string, string>, {
      get: (target, path) => {
        if (path === "-") reads += 1;
        return target[String(path)];
      },
    });
    expect(cli("verify -", input).exitCode).toBe(0);
    expect(reads).toBe(1);
  });

  it("tells unusable input as JSON too", () => {
    const { exitCode, talk } = verify("b.csv --format json");
    expect(exitCode).toBe(2);
    expect(JSON.parse(talk).sources[0].issues[0].code).toBe("nothing-compared");
  });
});

describe("verify --format junit", () => {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "testcase" });
  const suiteOf = (out: string) => {
    expect(XMLValidator.validate(out)).toBe(true);
    return parser.parse(out).testsuites;
  };

  it("has one test case for each row, in the shape that build servers read", () => {
    const { exitCode, out } = verify("e.csv --against a.csv --format junit");
    expect(exitCode).toBe(1);
    const { testsuite, ...totals } = suiteOf(out);
    expect(totals).toEqual({ "@_name": "planungsrahmen verify", "@_tests": "3", "@_failures": "2", "@_errors": "0" });
    expect(testsuite).toMatchObject({
      "@_tests": "3",
      "@_failures": "2",
      "@_errors": "0",
      "@_skipped": "0",
      "@_time": "0",
    });
    expect(testsuite.testcase.map((one: Record<string, unknown>) => one["@_name"])).toEqual([
      ...["08226096 Weinheim", "08226107 Hirschberg", "08337116 Wehr"],
    ]);
    expect(testsuite.testcase[0].failure).toMatchObject({ "@_type": "surplus", "#text": "e.csv:3" });
    expect(Object.keys(testsuite.testcase[2]).sort()).toEqual(["@_classname", "@_name", "@_time"]);
  });

  it("skips what was not compared, unless attainable amounts are enough", () => {
    const suite = suiteOf(verify(`${golden("2018-01")} --format junit`).out).testsuite;
    expect([suite["@_tests"], suite["@_failures"], suite["@_skipped"]]).toEqual(["22", "0", "15"]);
    const enough = suiteOf(verify(`${golden("2017-07")} --attainable --format junit`).out).testsuite;
    expect([enough["@_tests"], enough["@_failures"], enough["@_skipped"]]).toEqual(["75", "0", "2"]);
  });

  it("has a suite with an error for each problem where the input cannot be used", () => {
    const { exitCode, out, talk } = verify("zwei.csv --format junit", {
      "zwei.csv": `${EQUAL}08337116,W&hr,64,50949\n`,
    });
    expect([exitCode, talk.includes("zum zweiten Mal")]).toEqual([2, true]);
    const { testsuite, ...totals } = suiteOf(out);
    expect(totals).toMatchObject({ "@_tests": "1", "@_failures": "0", "@_errors": "1" });
    expect(testsuite.testcase[0]).toMatchObject({
      "@_name": "zwei.csv",
      error: { "@_type": "duplicate-key", "#text": "zwei.csv:4" },
    });
    expect(verify("e.csv --format junit --rules x").out).toContain('<error type="unknown-rule-set"');
  });

  it("marks known deviations that are gone", () => {
    expect(verify("e.csv --known k.csv --format junit").out).toContain('<failure type="known-vanished"');
  });

  it("escapes whatever a name holds", () => {
    const name = "A<B>&\"C'\u0001\uD800";
    const json = JSON.stringify([{ ags: "08337116", name, persons: 64, frame_eur: 1 }]);
    const { out } = verify("x.json --format junit", { "x.json": json });
    expect(suiteOf(out).testsuite.testcase[0]["@_name"]).toBe("08337116 A<B>&\"C'\uFFFD\uFFFD");
    expect(out).toContain("A&lt;B&gt;&amp;&quot;C&apos;");
  });
});

describe("verify --format github", () => {
  it("marks the line of the file, escaped as GitHub asks for", () => {
    const json = JSON.stringify([
      { ags: "08337116", name: "Wehr, 100 %:\r\n::error::x", persons: 64, frame_eur: 50950 },
    ]);
    const [first, ...rest] = verify("x.json --format github", { "x.json": json }).out.trimEnd().split("\n");
    expect(first).toBe(
      "::error file=x.json,line=1,title=08337116 Wehr%2C 100 %25%3A %3A%3Aerror%3A%3Ax::" +
        "amtlich 50.950 €, berechnet 50.949 € aus 64 Personen; Unterschied +1 €.",
    );
    expect(rest).toEqual([
      "::notice title=planungsrahmen verify x.json::0 gleich, 1 abweichend, 0 erreichbar, 0 nicht erreichbar, 0 fehlen, 0 überzählig",
    ]);
  });

  it("gives possible causes as notices, and unusable input as errors at its line", () => {
    expect(verify("d.csv --format github").out).toContain(
      "::notice file=d.csv,title=Mögliche Ursache::Beträge für 2 Jahre",
    );
    const { exitCode, talk } = verify("z.csv --format github", { "z.csv": `${EQUAL}08337116,Wehr,64,50949\n` });
    expect(exitCode).toBe(2);
    expect(talk).toContain(
      "::error file=z.csv,line=4,title=planungsrahmen%3A unbrauchbare Eingabe::Zeile 4, Spalte ags",
    );
    expect(verify("e.csv --rules x --format github").talk).toContain("::error file=--rules,title=");
  });
});
