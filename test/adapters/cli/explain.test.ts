import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { calculationSheet } from "../../../src/adapters/sheet/index";
import { assess, formPools } from "../../../src/index";
import { staff } from "../../../src/staffing/index";
import { cli } from "../../support/cli";
import { allocated, unwrap } from "../../support/fixtures";

const TABLE =
  "ags,name,persons,basis\n08435013,Eriskirch,40,unstated\n08435029,Kressbronn,91,published\n" +
  "08435030,Langenargen,52,unstated\n08337116,Wehr,64,published\n08111000,Stuttgart,4108,published\n";
const BORDERS = "a,b\n08435013,08435030\n08435029,08435030\n";
const files = { "t.csv": TABLE, "n.csv": BORDERS };
const explain = (args: string, more: Record<string, string> = {}) => cli(`explain ${args}`, { ...files, ...more });
const POOL = "--pool 08435013+08435029+08435030";
/** Text as it reads, wherever its lines break. */
const inOneLine = (text: string) => text.replace(/\s+/g, " ");

describe("planungsrahmen explain", () => {
  it("prints a sheet whose lines fit", () => {
    const { exitCode, out } = explain("t.csv --ags 08337116 --borders off --posts vocational:1,00 --start 2018-03-01");
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Berechnungsbogen Wehr \(08337116\)\n/);
    expect(out.split("\n").every((line) => line.length <= 100)).toBe(true);
    const text = inOneLine(out);
    expect(text).toContain(
      "58.000.000 € × 64 ÷ 72.857 = 50.949,1195… € → kaufmännisch gerundet auf ganze Euro: 50.949 €",
    );
    expect(text).toContain("mit Berufsausbildung: 1,00 VZÄ × 51.000 € = 51.000 €");
    expect(text).toContain("Im Plan findet Wehr keinen Partner.");
    expect(text).toContain("24 Monate ab 1.3.2018: bis 29.2.2020");
  });

  it("answers in English, with the pool's sum and what stays German marked", () => {
    const text = inOneLine(explain(`t.csv ${POOL} --language en`).out);
    expect(text).toContain("Eriskirch €31,843 + Kressbronn €72,443 + Langenargen €41,396 = €145,682");
    expect(text).toContain("“Ministerium, Januar 2018; VwV Integrationsmanagement” (in German)");
  });

  it("caps Stuttgart at its frame", () => {
    const text = inOneLine(explain("t.csv --ags 08111000 --posts degree:51,10").out);
    expect(text).toContain("Zuwendung 3.270.297 € im Jahr, selbst zu tragen 103 €");
  });

  it("takes a plan from a file as it takes one that it makes itself", () => {
    const plan = cli("pools t.csv --neighbours n.csv --format json", files).out;
    const fromFile = explain("t.csv --ags 08435013 --plan p.json", { "p.json": plan }).out;
    const made = explain("t.csv --ags 08435013 --neighbours n.csv").out;
    const parts = (text: string) => text.slice(0, text.indexOf("\nWoher dieser Bogen kommt"));
    expect(parts(fromFile)).toBe(parts(made));
    expect(inOneLine(made)).toContain("Eriskirch 31.843 € + Langenargen 41.396 € = 73.239 €");
    expect(fromFile).toContain("p.json");
    expect(made).toContain("n.csv");
  });

  it("shows a sheet as Markdown, as a page, and as rows", () => {
    expect(explain("t.csv --totals --format markdown").out).toMatch(/^# Berechnungsbogen Summen der Tabelle\n/);
    expect(explain("t.csv --totals --format html").out).toMatch(/^<!doctype html>\n<html lang="de">/);
    const rows = explain("t.csv --ags 08337116 --format csv").out.trimEnd().split("\n");
    expect(rows[0]).toBe("part,step,text,basis,source");
    expect(rows.filter((row) => row.startsWith("frame,"))).toHaveLength(3);
    expect(rows.some((row) => row.startsWith('question,,"Genügt es'))).toBe(true);
    expect(rows.at(-1)).toMatch(/^not-checked,,Ob bewilligt wird/);
  });

  it("carries the fingerprint of every file, and the same bytes every time", () => {
    const { out } = explain("t.csv --ags 08435013 --neighbours n.csv --format json");
    const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
    expect(JSON.parse(out).origin.files).toEqual([
      { name: "t.csv", sha256: sha256(TABLE) },
      { name: "n.csv", sha256: sha256(BORDERS) },
    ]);
    expect(explain("t.csv --ags 08435013 --neighbours n.csv --format json").out).toBe(out);
  });

  it("reads standard input once, for the table and for its fingerprint", () => {
    const { out } = explain("- --ags 08337116 --format json", { "-": TABLE });
    expect(JSON.parse(out).origin.files[0].name).toBe("Standardeingabe");
  });

  it.each([
    ["t.csv", "genau eines von --ags"],
    ["t.csv --ags 08337116 --totals", "genau eines von --ags"],
    [`t.csv --ags 08337116 ${POOL}`, "genau eines von --ags"],
    ["t.csv --totals --start 2018-01-01", "--totals kennt keine Stellen"],
    ["t.csv --ags 08337116 --plan p.json --borders off", "--plan ist schon ein Plan"],
    ["t.csv --ags 08337116 --scope state --neighbours none", "entweder --neighbours DATEI oder --borders off"],
    ["t.csv --ags 08337116 --format junit", "--format kennt nur text, markdown, html, json, csv"],
    ["t.csv --ags 08337116 --language fr", "--language kennt nur de, en"],
    ["t.csv --ags 08337116 --delegation 08337116", "--delegation gehört nicht zu „explain“"],
    ["t.csv --ags 08337116 --end 2018-01-01", "--end und --interruption brauchen --start"],
  ])("explain %s is a call that says too little or too much", (args, message) => {
    const { exitCode, out, talk } = explain(args, { "p.json": "{}" });
    expect([exitCode, out]).toEqual([2, ""]);
    expect(inOneLine(talk)).toContain(message);
    expect(talk).toMatch(/planungsrahmen (explain )?--help/);
  });

  it.each([
    ["t.csv --ags 08999999", "--ags: ein Problem"],
    ["t.csv --pool 08435013+08226096", "--pool: ein Problem"],
    ["t.csv --pool 08435013", "mindestens zwei verschiedene Mitglieder"],
    ["t.csv --ags 08999999 --qualification degree", "--ags: ein Problem"],
    ["t.csv --ags 08337116 --posts x:1", "--posts: ein Problem"],
    ["t.csv --ags 08337116 --plan missing.json", "missing.json: ein Problem"],
    ["t.csv --ags 08337116 --plan p.json", "p.json: 2 Probleme"],
    ["t.csv --ags 08337116 --plan p.json", "ein Plan mit Weinheim (08226096), die nicht in der Tabelle steht"],
  ])("explain %s is unusable and says where: %s", (args, message) => {
    const other = cli("pools o.csv --borders off --format json", {
      "o.csv": "ags,name,persons\n08226096,Weinheim,352\n08337116,Wehr,64\n",
    }).out;
    const { exitCode, out, talk } = explain(args, args.includes("p.json") ? { "p.json": other } : {});
    expect([exitCode, out]).toEqual([2, ""]);
    expect(inOneLine(talk)).toContain(message);
  });
});

describe("explain --format json", () => {
  const schema = JSON.parse(readFileSync(new URL("../../../schemas/explanation.schema.json", import.meta.url), "utf8"));
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  const state = "fixtures/state/bw-2018-modelled.csv";

  it.each([
    "t.csv --ags 08337116",
    "t.csv --ags 08337116 --language en --borders off --qualification degree",
    "t.csv --ags 08111000 --posts degree:1@2018-02-01+vocational:0,50@2018-03-01",
    "t.csv --ags 08337116 --rules im-bw-2017-07",
    "t.csv --ags 08337116 --total table",
    "own.csv --totals --rules fixtures/cases/programmes/own-programme.json --total table",
    `t.csv ${POOL} --neighbours n.csv --posts degree:2,30 --key persons --start 2018-02-01`,
    `t.csv ${POOL} --agreed a.csv --neighbours n.csv --language en`,
    "t.csv --totals",
    `${state} --totals`,
    `${state} --ags 08335015 --neighbours fixtures/state/bw-adjacency.csv --most-members 2`,
  ])("%s is valid against the published schema", (args) => {
    const more = {
      "a.csv": "pool,ags\nBodensee,08435013\nBodensee,08435029\nBodensee,08435030\n",
      "own.csv": "ags,name,persons\n08337116,Wehr,64\n08111000,Stuttgart,4108\n",
    };
    const { out, talk } = explain(`${args} --format json`, more);
    const document = JSON.parse(out === "" ? JSON.stringify(talk) : out);
    expect([validate(document), validate.errors]).toEqual([true, null]);
  });

  it("is valid for every place in a plan", () => {
    const counts = [100, 10, 0, 64, 40, 40, 70];
    const rows = counts.map((persons, index) => ({ ags: `0811600${index + 1}`, name: `Ort ${index + 1}`, persons }));
    const assessment = assess(allocated(rows));
    const borders = [["08116001", "08116002"] as const, ["08116005", "08116006"] as const];
    const plan = unwrap(formPools(assessment, { borders, offers: ["08116001"] }));
    const kinds = new Map(plan.places.map((place) => [`${place.place} ${place.stranded?.reason}`, place.ags]));
    for (const ags of kinds.values()) {
      const staffing = unwrap(staff(assessment, { applicant: { kind: "municipality", ags } }));
      const sheet = unwrap(calculationSheet(assessment, { kind: "municipality", ags }, { plan, staffing }));
      expect([validate(JSON.parse(JSON.stringify(sheet))), validate.errors]).toEqual([true, null]);
    }
    expect([...kinds.keys()].map((kind) => kind.split(" ")[0])).toEqual([
      ...["host", "hosted", "without-frame", "stranded", "pool", "alone"],
    ]);
  });

  it("is refused by the schema once a field is missing, unknown or of another kind", () => {
    const document = JSON.parse(explain("t.csv --ags 08337116 --format json").out);
    const [part] = document.parts;
    const [step] = part.steps;
    const withStep = (changed: object) => ({
      ...document,
      parts: [{ ...part, steps: [{ ...step, ...changed }] }],
    });
    const [share] = step.recorded;
    const broken = [
      { ...document, extra: 1 },
      { ...document, format: "planungsrahmen.explanation/2" },
      { ...document, language: "fr" },
      { ...document, subject: { kind: "pool", members: ["08337116"] } },
      { ...document, notChecked: [] },
      withStep({ number: 0 }),
      withStep({ recorded: [] }),
      withStep({ recorded: [{ ...share, step: "guess" }] }),
      withStep({ recorded: [{ ...share, persons: 0.5 }] }),
      withStep({ recorded: [{ ...share, more: 1 }] }),
      withStep({ grounds: [{ basis: "rumour", source: "x", sourceLanguage: "de" }] }),
      ...Object.keys(share).map((field) => withStep({ recorded: [{ ...share, [field]: undefined }] })),
      ...Object.keys(document).map((field) => ({ ...document, [field]: undefined })),
    ].map((one) => JSON.parse(JSON.stringify(one)));
    for (const one of broken) expect(validate(one)).toBe(false);
  });
});
