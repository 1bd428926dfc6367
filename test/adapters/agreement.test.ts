import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Municipality } from "../../src/allocation/municipality";
import { explain, formPools, ruleSets } from "../../src/index";
import type { Border } from "../../src/pooling/plan";
import { assessment, type Calculator, type Csv, core, embedders, rangeOf } from "../support/calculators";
import { needsEngine } from "../support/engines";
import { fixture, state, unwrap } from "../support/fixtures";
import { borderPicks, RUNS, tables } from "../support/generators";
import { asked } from "../support/inGerman";
import { property } from "../support/property";
import { excelHost, googlePlanner, sheetsHost } from "../support/spreadsheetHosts";
import { workbookFigures } from "./workbook/figures";
import { libreOffice } from "./workbook/libreOffice";

const STATE = fixture("state/bw-2018-modelled.csv");

/** Holds what LibreOffice works out from a workbook whose stored values are all wrong against the core. */
async function expectSameWorkbook(table: Csv, borders: readonly Border[], rules: string): Promise<void> {
  const assessed = assessment(table, rules);
  const shown = await workbookFigures(libreOffice, assessed, unwrap(formPools(assessed, { borders })));
  expect(shown.frames).toEqual(core.frames(table, rules));
  const lacking = (line: (typeof shown.places)[number]) => [...line.slice(0, 4), 0];
  expect(shown.places).toEqual(core.plan(table, borders, rules).map(lacking));
}

describe("on the whole modelled state", () => {
  const { borders, assessment: assessed } = state();

  it.each(embedders)("$name gives the frames, statuses and shortfalls of the core", ({ frames }) => {
    const expected = core.frames(STATE, "im-bw-2018-01");
    expect(expected).toHaveLength(1_101);
    expect(frames(STATE, "im-bw-2018-01")).toEqual(expected);
  });

  it.each(embedders)("$name gives the pools of the core", ({ plan }) => {
    const expected = core.plan(STATE, borders);
    expect(Math.max(...expected.map(([, , pool]) => pool))).toBe(208);
    expect(plan(STATE, borders)).toEqual(expected);
  });

  it("the planner of the Google script gives the same bytes of the whole plan", () => {
    expect(googlePlanner()(assessed, borders)).toBe(JSON.stringify(formPools(assessed, { borders })));
  });

  it("the workbook, recalculated, gives all figures of the core", async (context) => {
    needsEngine(context, libreOffice.missing);
    await expectSameWorkbook(STATE, borders, "im-bw-2018-01");
  });

  it.each([excelHost(), sheetsHost()])("$name explains as the core does", ({ call }) => {
    const range = rangeOf(STATE);
    for (const municipality of assessed.municipalities.filter((_, index) => index % 50 === 0)) {
      const { lines, questions, name, ags } = explain(municipality, assessed.ruleSet);
      const said = call("BERECHNUNGSBOGEN", range, ags) as string[][];
      expect(said.map(([text]) => text)).toEqual([
        `Berechnungsbogen ${name} (${ags})`,
        ...lines.map(({ text }) => text),
        ...questions.map((question) => `Offen: ${asked(question)}`),
      ]);
    }
  });
});

/** A table as CSV text. */
function csvOf(table: readonly Municipality[]): string {
  return ["ags,name,persons", ...table.map(({ ags, name, persons }) => `${ags},${name},${persons}`), ""].join("\n");
}

/** Borders between municipalities of a table, at least one. */
function bordersOf(table: readonly Municipality[], picks: readonly (readonly [number, number])[]): Border[] {
  const keyAt = (pick: number) => table[pick % table.length]?.ags ?? "";
  return [[0, 1] as const, ...picks].map(([a, b]): Border => [keyAt(a), keyAt(b)]);
}

/** Rounds the rate per head first, as tables made by hand do. */
const byRate: Calculator = {
  ...core,
  name: "the rounded rate",
  frames: (table, rules) =>
    core.frames(table, rules).map(([ags, , status, missing], index) => {
      const persons = Number(rangeOf(table)[index + 1]?.[2]);
      return [ags, Math.round(796.08 * persons), status, missing];
    }),
};

/** Lets everyone share with everyone. */
const withoutBorders: Calculator = {
  ...core,
  name: "no borders",
  plan: (table) => {
    const keys = rangeOf(table)
      .slice(1)
      .map(([ags]) => String(ags));
    return core.plan(
      table,
      keys.flatMap((a) => keys.map((b): Border => [a, b])),
    );
  },
};

/** A planner that says everything as JSON. */
type Planner = ReturnType<typeof googlePlanner>;

const corePlanner: Planner = (assessed, borders) => JSON.stringify(formPools(assessed, { borders }));

describe("on random tables", () => {
  const samples = fc.sample(fc.tuple(tables, borderPicks), { ...RUNS, numRuns: 3 });
  const cases = samples.flatMap(([table, picks], index) => ruleSets.map(({ id }) => ({ index, id, table, picks })));

  it.for(cases)(
    "the workbook gives the figures of the core: table $index under $id",
    async ({ table, picks, id }, context) => {
      needsEngine(context, libreOffice.missing);
      await expectSameWorkbook(csvOf(table), bordersOf(table, picks), id);
    },
  );

  property<readonly Calculator[]>(
    "everyone gives the frames of the core, under every rule set",
    (calculators) =>
      fc.property(tables, fc.constantFrom(...ruleSets.map(({ id }) => id)), (table, rules) => {
        const expected = JSON.stringify(core.frames(csvOf(table), rules));
        return calculators.every(({ frames }) => JSON.stringify(frames(csvOf(table), rules)) === expected);
      }),
    { right: embedders, wrong: [byRate] },
  );

  property<Planner>(
    "the planner of the Google script gives the same bytes of every plan, and the same issues",
    (planner) =>
      fc.property(tables, borderPicks, fc.constantFrom("given", "off", "foreign"), (table, picks, kind) => {
        const assessed = assessment(csvOf(table), "im-bw-2018-01");
        const foreign: Border[] = [["08337116", "08226096"]];
        const borders = kind === "given" ? bordersOf(table, picks) : kind === "off" ? "off" : foreign;
        return planner(assessed, borders) === corePlanner(assessed, borders);
      }),
    {
      right: googlePlanner(),
      wrong: (assessed, borders) => corePlanner(assessed, borders === "off" ? "off" : borders.slice(1)),
    },
  );

  property<readonly Calculator[]>(
    "everyone gives the plan of the core",
    (calculators) =>
      fc.property(tables, borderPicks, (table, picks) => {
        const borders = bordersOf(table, picks);
        const expected = JSON.stringify(core.plan(csvOf(table), borders));
        return calculators.every(({ plan }) => JSON.stringify(plan(csvOf(table), borders)) === expected);
      }),
    { right: embedders, wrong: [withoutBorders] },
  );
});
