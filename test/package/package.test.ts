import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as report from "../../src/adapters/report/index";
import * as explanation from "../../src/adapters/sheet/index";
import * as sql from "../../src/adapters/sql/index";
import * as workbook from "../../src/adapters/workbook/index";
import * as boundaries from "../../src/boundaries/index";
import * as comparison from "../../src/comparison/index";
import * as core from "../../src/index";
import * as input from "../../src/input/index";
import * as staffing from "../../src/staffing/index";
import * as states from "../../src/states/index";
import * as verification from "../../src/verification/index";
import { besideTarball, type Consumer, consumerOfPacked, ROOT } from "./packed";

const project = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly dependencies: Record<string, string>;
  readonly exports: Record<string, unknown>;
};
let packed: Consumer;

const inConsumer = (command: string, ...args: string[]) => packed.run(command, ...args);

const nodeRuns = (file: string, source: string) => {
  writeFileSync(join(packed.folder, file), source);
  return JSON.parse(inConsumer("node", file)) as unknown;
};

/** What a consumer does with each entry: list the names, and answer for Wehr. */
const USE = `
const table = input.readMunicipalities("ags;name;persons\\n08337116;Wehr;64\\n", core.imBw201801);
const allocation = core.allocate(table.value.municipalities, core.imBw201801);
const [wehr] = core.assess(allocation.value).municipalities;
const names = { core: Object.keys(core), input: Object.keys(input), verification: Object.keys(verification), comparison: Object.keys(comparison), boundaries: Object.keys(boundaries), explanation: Object.keys(explanation), report: Object.keys(report), sql: Object.keys(sql), workbook: Object.keys(workbook), states: Object.keys(states) };
const { end } = staffing.fundingPeriod(wehr.frameCents, { start: "2018-03-01" }, core.imBw201801);
console.log(JSON.stringify({ ...names, staffing: Object.keys(staffing), frame: wehr.frameCents, status: wehr.status, end }));
`;

const EXPECTED = {
  core: expect.arrayContaining(Object.keys(core)),
  input: expect.arrayContaining(Object.keys(input)),
  verification: expect.arrayContaining(Object.keys(verification)),
  staffing: expect.arrayContaining(Object.keys(staffing)),
  comparison: expect.arrayContaining(Object.keys(comparison)),
  boundaries: expect.arrayContaining(Object.keys(boundaries)),
  explanation: expect.arrayContaining(Object.keys(explanation)),
  report: Object.keys(report),
  sql: expect.arrayContaining(Object.keys(sql)),
  workbook: Object.keys(workbook),
  states: expect.arrayContaining(Object.keys(states)),
  frame: 5_094_900,
  status: "must-share",
  end: "2020-02-29",
};

describe("the packed package, installed into an empty folder", () => {
  beforeAll(() => {
    packed = consumerOfPacked();
  });

  afterAll(() => packed.remove());

  it("offers the entries that the tests below use", () => {
    expect(Object.keys(project.exports)).toEqual([
      ...[".", "./input", "./staffing", "./verification", "./comparison", "./explanation", "./workbook"],
      ...["./boundaries", "./report", "./sql", "./messages", "./messages/de", "./messages/en"],
      ...["./baden-wuerttemberg", "./boundaries/baden-wuerttemberg.json"],
      ...["./schemas/*.schema.json", "./package.json"],
    ]);
  });

  it("works as ESM", () => {
    const head =
      'import * as core from "planungsrahmen";\nimport * as input from "planungsrahmen/input";\n' +
      'import * as staffing from "planungsrahmen/staffing";\nimport * as verification from "planungsrahmen/verification";\n' +
      'import * as boundaries from "planungsrahmen/boundaries";\nimport * as report from "planungsrahmen/report";\nimport * as sql from "planungsrahmen/sql";\n' +
      'import * as comparison from "planungsrahmen/comparison";\nimport * as explanation from "planungsrahmen/explanation";\nimport * as workbook from "planungsrahmen/workbook";\nimport * as states from "planungsrahmen/baden-wuerttemberg";\n';
    expect(nodeRuns("use.mjs", head + USE)).toEqual(EXPECTED);
  });

  it("works as CommonJS", () => {
    const head =
      'const core = require("planungsrahmen");\nconst input = require("planungsrahmen/input");\n' +
      'const staffing = require("planungsrahmen/staffing");\nconst verification = require("planungsrahmen/verification");\n' +
      'const boundaries = require("planungsrahmen/boundaries");\nconst report = require("planungsrahmen/report");\nconst sql = require("planungsrahmen/sql");\n' +
      'const comparison = require("planungsrahmen/comparison");\nconst explanation = require("planungsrahmen/explanation");\nconst workbook = require("planungsrahmen/workbook");\nconst states = require("planungsrahmen/baden-wuerttemberg");\n';
    expect(nodeRuns("use.cjs", head + USE)).toEqual(EXPECTED);
  });

  it("speaks one language without loading the other", () => {
    const bundled = (source: string) => {
      const contents = `${source}\nconsole.log(messages.sheet(terms).title.totals());`;
      const head = 'const terms = { recipients: "municipalities", measure: "counted-persons" };\n';
      const stdin = { contents: head + contents, resolveDir: packed.folder };
      const options = { stdin, bundle: true, write: false, format: "esm", logLevel: "silent" } as const;
      return buildSync(options).outputFiles[0]?.text ?? "";
    };
    const [german, english] = ["Berechnungsbogen Summen der Tabelle", "of the table's sums"];
    const both = bundled(
      'import { de, en } from "planungsrahmen/messages";\nconst messages = Math.random() < 2 ? de : en;',
    );
    expect(both).toContain(german);
    expect(both).toContain(english);
    for (const entry of ["planungsrahmen/messages", "planungsrahmen/messages/de"]) {
      const alone = bundled(`import { de as messages } from "${entry}";`);
      expect(alone).toContain(german);
      expect(alone).not.toContain(english);
    }
    const alone = bundled('import { en as messages } from "planungsrahmen/messages/en";');
    expect(alone).toContain(english);
    expect(alone).not.toContain(german);
  });

  it("explains in the language that a consumer brings", () => {
    const source = `
const { allocate, assess, explain, imBw201801 } = require("planungsrahmen");
const { en } = require("planungsrahmen/messages");
const municipalities = [{ ags: "08337116", name: "Wehr", persons: 64 }];
const [wehr] = assess(allocate(municipalities, imBw201801).value).municipalities;
const say = (...language) => explain(wehr, imBw201801, ...language).lines.at(-1).text;
console.log(JSON.stringify([say(), say(en)]));`;
    expect(nodeRuns("explain.cjs", source)).toEqual([
      "mindestens 51.000 € sind nötig: es fehlen 51 €",
      "at least €51,000 is needed: €51 is missing",
    ]);
  });

  it("lets a consumer read its package.json", () => {
    const source = 'console.log(JSON.stringify(require("planungsrahmen/package.json").name));';
    expect(nodeRuns("name.cjs", source)).toBe("planungsrahmen");
  });

  it("verifies a table, and ships the schema of what the command prints", () => {
    const source = `
const { verify, verdictOf, diagnose } = require("planungsrahmen/verification");
const { imBw201801 } = require("planungsrahmen");
const rows = [{ row: 2, ags: "08337116", name: "Wehr", persons: 64, frameCents: 5095000 }];
const { value } = verify({ file: "t.csv", rows }, null, imBw201801);
const { title } = require("planungsrahmen/schemas/verification.schema.json");
console.log(JSON.stringify([verdictOf(value), diagnose(value).unexplained, title]));`;
    expect(nodeRuns("verify.cjs", source)).toEqual(["deviates", ["08337116"], "planungsrahmen.verification/2"]);
    const command = join("node_modules", ".bin", "planungsrahmen");
    const folder = join("node_modules", "planungsrahmen", "fixtures", "official", "im-bw-2018-01");
    expect(inConsumer(command, "verify", folder)).toContain("gleich 7, abweichend 0");
  });

  it("makes a workbook from the results of the core, without the library that writes it being installed", () => {
    const command = join("node_modules", ".bin", "planungsrahmen");
    writeFileSync(join(packed.folder, "t.csv"), "ags,name,persons\n08337116,Wehr,64\n");
    inConsumer(command, "workbook", "t.csv", "-o", "t.xlsx");
    expect(readFileSync(join(packed.folder, "t.xlsx")).subarray(0, 2).toString()).toBe("PK");
    expect(inConsumer("find", "node_modules", "-name", "hucre")).toBe("");
    const entry = readFileSync(join(packed.folder, "node_modules", "planungsrahmen", "dist", "workbook.js"), "utf8");
    expect(entry).toContain("Copyright (c) 2026 productdevbook");
  });

  it("draws the state from the boundaries that it ships, in ESM as in CommonJS", () => {
    const use = `
const { value } = readBoundaries(state);
const { municipalities, notice } = mapPaths(value);
console.log(JSON.stringify([municipalities.length, neighboursOf(value).length, notice]));`;
    const drawn = [1_101, 3_190, "© GeoBasis-DE / BKG 2017 (Daten verändert)"];
    const names = "{ mapPaths, neighboursOf, readBoundaries }";
    const file = "planungsrahmen/boundaries/baden-wuerttemberg.json";
    const required = `const ${names} = require("planungsrahmen/boundaries");\nconst state = require("${file}");`;
    expect(nodeRuns("map.cjs", required + use)).toEqual(drawn);
    const imported =
      `import ${names} from "planungsrahmen/boundaries";\nimport { readFileSync } from "node:fs";\n` +
      `const state = readFileSync(new URL(import.meta.resolve("${file}")), "utf8");`;
    expect(nodeRuns("map.mjs", imported + use)).toEqual(drawn);
  });

  it("makes a report with the map of the boundaries that it ships", () => {
    const command = join("node_modules", ".bin", "planungsrahmen");
    writeFileSync(join(packed.folder, "r.csv"), "ags,name,persons\n08337116,Wehr,64\n");
    inConsumer(command, "report", "r.csv", "--boundaries", "bw", "-o", "r.html");
    expect(readFileSync(join(packed.folder, "r.html"), "utf8")).toContain("© GeoBasis-DE / BKG");
  });

  it("takes the types of one entry for those of the other", () => {
    const source = `import { allocate, assess, imBw201801 } from "planungsrahmen";
import { workbook } from "planungsrahmen/workbook";
const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
if (allocation.ok) void workbook(assess(allocation.value), null, { language: "en" });\n`;
    writeFileSync(join(packed.folder, "types.mts"), source);
    const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
    const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "types.mts"];
    expect(inConsumer("node", compiler, ...flags)).toBe("");
  });

  it("loads neither the parser nor other libraries for the core, the verification and the comparison", () => {
    const source =
      'require("planungsrahmen");\nrequire("planungsrahmen/verification");\nrequire("planungsrahmen/comparison");\n' +
      "console.log(JSON.stringify(Object.keys(require.cache).filter((file) => /zod|decimal|noble|date-fns|topojson/.test(file))));";
    expect(nodeRuns("core.cjs", source)).toEqual([]);
  });

  it("brings the command, which answers from the shipped tables", () => {
    const command = join("node_modules", ".bin", "planungsrahmen");
    expect(inConsumer(command, "frame", "64")).toContain("50.949 €");
    expect(inConsumer(command, "demo")).toContain("7 von 7 Beträgen");
  });

  it("runs from the tarball alone, as the recipes for pipelines do", () => {
    const beside = besideTarball(packed);
    const env = { ...process.env, npm_config_prefer_offline: "true" };
    const args = ["--yes", `--package=./${packed.tarball}`, "planungsrahmen", "frame", "64"];
    expect(execFileSync("npx", args, { cwd: beside, encoding: "utf8", env })).toContain("50.949 €");
    rmSync(beside, { recursive: true, force: true });
  });

  it("ends quietly when a reader closes the pipe early", () => {
    const command = "node_modules/.bin/planungsrahmen demo | head -1";
    expect(inConsumer("sh", "-c", command)).toContain("VERÖFFENTLICHTE BETRÄGE");
  });

  it("ships the licence, the notices, the tables, the pages and the examples, but no tests", () => {
    const files = inConsumer("find", join("node_modules", "planungsrahmen"), "-type", "f").split("\n");
    const shipped = files.map((file) => file.replace("node_modules/planungsrahmen/", ""));
    for (const file of [
      "LICENSE",
      "README.md",
      "CHANGELOG.md",
      "docs/anleitung.md",
      "examples/http-service/server.ts",
      "fixtures/pictures/report.png",
      "fixtures/state/source.json",
      "schemas/verification.schema.json",
      ...["manifest.xml", "functions.html", "help.html", "functions.js", "functions.json"].map(
        (name) => `dist/excel/${name}`,
      ),
      ...["icon-32.png", "icon-64.png"].map((name) => `dist/excel/${name}`),
      ...["planungsrahmen.gs", "planungsrahmen-zusammenschluesse.gs"].map((name) => `dist/sheets/${name}`),
    ])
      expect(shipped).toContain(file);
    expect(shipped.filter((file) => /^(src|test|bench)\//.test(file))).toEqual([]);
  });
});
