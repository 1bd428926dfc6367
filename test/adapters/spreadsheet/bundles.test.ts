import { gzipSync } from "node:zlib";
import { transformSync } from "esbuild";
import { afterEach, describe, expect, it, vi } from "vitest";
import { excelMetadata } from "../../../src/adapters/spreadsheet/excel/excelMetadata";
import { helpPage } from "../../../src/adapters/spreadsheet/excel/helpPage";
import { FUNCTION_IDS } from "../../../src/adapters/spreadsheet/functionIds";
import { globalFunctions } from "../../../src/adapters/spreadsheet/sheets/globalFunctions";
import { rangeOf } from "../../support/calculators";
import { fixture } from "../../support/fixtures";
import {
  built,
  ExcelError,
  excelHost,
  GOOGLE_FILES,
  type SpreadsheetHost,
  sheetsHost,
} from "../../support/spreadsheetHosts";

/** What the Google script leaves among the globals. */
declare const planungsrahmen_: {
  answer(question: string, language: string, args: readonly unknown[]): unknown;
};

const ids = FUNCTION_IDS.map(({ id }) => id);

describe("the Excel add-in", () => {
  const shipped = JSON.parse(built("excel/functions.json")) as ReturnType<typeof excelMetadata>;

  it("ships the metadata that the source says", () => {
    expect(shipped).toEqual(excelMetadata());
  });

  it("registers exactly the functions of the metadata", () => {
    expect([...excelHost().functions].sort()).toEqual(shipped.functions.map(({ id }) => id).sort());
    expect(shipped.functions.map(({ name }) => name)).toEqual(ids);
  });

  it("keeps to what Excel allows: names, lengths, optional arguments last, errors handed over", () => {
    expect(shipped.allowErrorForDataTypeAny).toBe(true);
    for (const { id, description, parameters } of shipped.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,63}$/);
      expect(description.length).toBeLessThanOrEqual(128);
      const optional = parameters.map((one) => one.optional === true);
      expect(optional).toEqual([...optional].sort());
      for (const { name, description: text } of parameters) {
        expect(name).toMatch(/^[a-z]{1,64}$/);
        expect(text.length).toBeLessThanOrEqual(128);
      }
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows every function on its page, and ships that page", () => {
    expect(built("excel/help.html")).toBe(helpPage());
    for (const id of ids) expect(helpPage()).toContain(`=PR.${id}(`);
  });

  it("loads nothing but its own script and what the host asks for", () => {
    const scripts = ["functions.html", "help.html"].flatMap((page) => {
      const text = built(`excel/${page}`);
      return [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? "");
    });
    const host = "https://appsforoffice.microsoft.com/lib/1/hosted/";
    expect(scripts).toEqual([`${host}custom-functions-runtime.js`, "functions.js", `${host}office.js`]);
  });
});

describe("the Google script", () => {
  it("has the same functions, each at the top level and marked as a custom function", () => {
    expect(sheetsHost().functions).toEqual(ids.map((id) => `PR_${id}`));
    const source = built("sheets/planungsrahmen.gs");
    expect(source.endsWith(globalFunctions())).toBe(true);
    const marked = [...source.matchAll(/ \* @customfunction\n \*\/\nfunction (PR_[A-Z]+)\(/g)].map((match) => match[1]);
    expect(marked).toEqual(ids.map((id) => `PR_${id}`));
  });

  it("says that the planner's file is missing, and needs it for nothing else", () => {
    const { call } = sheetsHost(["planungsrahmen.gs"]);
    expect(call("RAHMEN", 64)).toBe(50_949);
    const table = [["08337116", "Wehr", 64]];
    expect(() => call("ZUSAMMENSCHLUSSPLAN", table, "aus")).toThrow("auch planungsrahmen-zusammenschluesse.gs");
  });

  it("works whatever order its files are in", () => {
    const { call } = sheetsHost([...GOOGLE_FILES].reverse());
    expect(call("POOLPLAN", [["08337116", "Wehr", 65]], "off")).toEqual([["alone", "", "", ""]]);
  });

  const sizeOf = (text: string) => gzipSync(text, { level: 9 }).length;

  it.each(GOOGLE_FILES)("%s stays below 57.5 kB gz", (file) => {
    expect(sizeOf(built(`sheets/${file}`))).toBeLessThan(57_500);
  });

  it("comes in two files only because one would be far larger than that", () => {
    for (const file of GOOGLE_FILES) expect(sizeOf(built(`sheets/${file}`))).toBeGreaterThan(20_000);
    expect(sizeOf(GOOGLE_FILES.map((file) => built(`sheets/${file}`)).join("\n"))).toBeGreaterThan(25_000);
  });
});

describe("both scripts", () => {
  const files = ["excel/functions.js", ...GOOGLE_FILES.map((file) => `sheets/${file}`)];

  it.each(files)("%s is a script without modules that reaches no network, no storage and no clock", (file) => {
    const text = built(file);
    expect(text).not.toMatch(/\b(import|export)\b[\s({]/);
    expect(text).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|UrlFetchApp|sendBeacon|localStorage|eval)\b/);
    expect(text).not.toMatch(/\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\brequire\(/);
  });

  it.each(files)("%s is of the language of 2020, without classes of characters and what else needs ICU", (file) => {
    const text = built(file);
    const written = (target: string) => {
      const supported = { "regexp-unicode-property-escapes": false };
      return transformSync(text, { target, supported, charset: "utf8", legalComments: "none" }).code;
    };
    // What is newer would be rewritten: a class of characters becomes a call of `RegExp`.
    expect(written("es2020")).toBe(written("esnext"));
    expect(text).not.toMatch(/\\p\{/i);
    expect(text).not.toMatch(/\bIntl\b|toLocale|localeCompare/);
  });

  /** A column of 1,048,576 rows with 1,101 filled, that counts how often a cell of the blank rows is looked at. */
  function wholeColumn() {
    let looks = 0;
    const blank = Object.defineProperty([""], 0, {
      get: () => {
        looks += 1;
        return "";
      },
    });
    const range: unknown[][] = Array.from({ length: 1_048_576 }, () => blank);
    range[0] = ["Personen"];
    for (let row = 1; row <= 1_101; row++) range[row] = [row % 200];
    return { range, looks: () => looks };
  }

  it.each<SpreadsheetHost>([excelHost(), sheetsHost()])(
    "$name cuts a whole column, looking once at each blank cell",
    ({ call }) => {
      const { range, looks } = wholeColumn();
      const frames = call("RAHMENLISTE", range) as unknown[][];
      expect(frames).toHaveLength(1_102);
      expect(frames[64]).toEqual([50_949]);
      expect(looks()).toBeLessThanOrEqual(1_048_576 - 1_102);
    },
  );
});

describe("whole columns", () => {
  const blank = ["", "", "", ""];
  const whole = (range: readonly (readonly unknown[])[]) => [
    ...range,
    ...Array.from({ length: 1_048_576 - range.length }, () => blank),
  ];
  const table = rangeOf(fixture("state/bw-2018-modelled.csv"));
  const [header = [], ...borders] = rangeOf(fixture("state/bw-adjacency.csv"));

  it.each<SpreadsheetHost>([excelHost(), sheetsHost()])("$name plans with the part of them that is filled", (host) => {
    expect(table).toHaveLength(1_102);
    const places = host.call("POOLPLAN", whole(table), whole([header, ...borders]));
    expect(places).toHaveLength(1_102);
    expect(places).toEqual(host.call("POOLPLAN", table, [header, ...borders]));
  });
});

describe("what the hosts are handed, seen in the source", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it("Excel gets its own errors, also for faults that are not of the data", async () => {
    const associated = new Map<string, (...args: readonly unknown[]) => unknown>();
    vi.stubGlobal("CustomFunctions", {
      associate: (id: string, run: (...args: readonly unknown[]) => unknown) => associated.set(id, run),
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!" },
    });
    await import("../../../src/adapters/spreadsheet/excel/functions");
    expect(associated.get("RAHMEN")?.([[64]], null, {})).toBe(50_949);
    const broken = () => associated.get("RAHMEN")?.([["x"]], null, {});
    expect(broken).toThrow(expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining("„x“") }));
    const thrown = {
      get code() {
        throw "kein Zellwert";
      },
    };
    expect(() => associated.get("RAHMEN")?.([[thrown]])).toThrow(expect.objectContaining({ message: "kein Zellwert" }));
  });

  it("Google gets plain errors, and finds the planner among the globals when a formula asks for it", async () => {
    await import("../../../src/adapters/spreadsheet/sheets/functions");
    const { answer } = planungsrahmen_;
    const table = [["08337116", "Wehr", 65]];
    expect(() => answer("frame", "de", ["x"])).toThrow(new Error("Zeile 1: gefunden „x“; erwartet eine Personenzahl."));
    expect(() => answer("poolPlan", "de", [table, "aus"])).toThrow("erwartet im selben Skript auch");
    await import("../../../src/adapters/spreadsheet/sheets/planner");
    expect(answer("poolPlan", "de", [table, "aus"])).toEqual([["allein", "", "", ""]]);
  });
});
