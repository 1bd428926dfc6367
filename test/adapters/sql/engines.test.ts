import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sqlOf } from "../../../src/adapters/sql";
import type { SqlDialect } from "../../../src/adapters/sql/dialect";
import { imBw201707, imBw201801, type RuleSet } from "../../../src/index";
import { readMunicipalities } from "../../../src/input/index";
import type { DistributionRules } from "../../../src/rules/ruleSet";
import { Draw } from "../../secondImplementation/draw";
import { drawTable, drawThreshold } from "../../secondImplementation/drawRules";
import { ruleSetOf } from "../../secondImplementation/ruleSetOf";
import { needsEngine } from "../../support/engines";
import { fixture, state, unwrap } from "../../support/fixtures";
import { randomFrom } from "../../support/random";
import { ownRules } from "../../support/rules";
import type { Answer, Database, GivenRow, Question } from "./database";
import { duckdb } from "./duckdb";
import { expected } from "./expected";
import { missingPostgresql, postgresql } from "./postgresql";

interface Case {
  readonly ruleSet: DistributionRules;
  readonly rows: readonly GivenRow[];
}

const engines = [
  { dialect: "duckdb", missing: null, start: duckdb },
  { dialect: "postgresql", missing: missingPostgresql(), start: postgresql },
] as const satisfies readonly { dialect: SqlDialect; missing: string | null; start: () => Promise<Database> }[];

describe.each(engines)("the views in $dialect", ({ dialect, missing, start }) => {
  let database: Database;
  beforeAll(async () => {
    if (missing === null) database = await start();
  });
  afterAll(() => database?.close());

  const asked = (cases: readonly Case[]) =>
    database.ask(cases.map(({ ruleSet, rows }): Question => ({ sql: sqlOf(ruleSet, { dialect }), rows })));

  async function agree(cases: readonly Case[]): Promise<readonly Answer[]> {
    const answers = await asked(cases);
    expect(answers).toHaveLength(cases.length);
    for (const [at, { ruleSet, rows }] of cases.entries())
      expect(answers[at], label(ruleSet, rows)).toEqual(expected(rows, ruleSet));
    return answers;
  }

  it("give the state to the cent", async (context) => {
    needsEngine(context, missing);
    const [answer] = await agree([{ ruleSet: imBw201801, rows: stateRows() }]);
    expect(answer?.frames).toHaveLength(1_101);
    expect(answer?.frames.find(([ags]) => ags === "08337116")).toEqual(
      ["08337116", "64", "5094900", "10189800", "must-share", "-5100", "5100"], // Wehr
    );
  });

  it("give every amount of the published rules of 2017", async (context) => {
    needsEngine(context, missing);
    await agree([{ ruleSet: imBw201707, rows: stateRows() }]);
  });

  it("give the head counts of both published tables their published amounts", async (context) => {
    needsEngine(context, missing);
    let compared = 0;
    for (const ruleSet of [imBw201707, imBw201801]) {
      const rows = published(ruleSet).filter(({ persons }) => persons !== null);
      compared += rows.length;
      const [answer] = await agree([{ ruleSet, rows }]);
      const amounts = new Map(answer?.frames.map(([ags, , frame]) => [ags, frame]));
      for (const { ags, official } of rows) expect(amounts.get(ags)).toBe(String(official));
    }
    expect(compared).toBe(7);
  });

  it("round exact halves in all four ways", async (context) => {
    needsEngine(context, missing);
    // Of 3,500 cents for 10 persons one gets 350, three 1,050: halves of a step of 100, under an even and an odd number.
    const rows = [1, 3, 5, 1].map((persons, at) => ({ ags: `0811500${at}`, persons }));
    const modes = ["half-up", "half-even", "floor", "ceiling"] as const;
    const answers = await agree(
      modes.map((mode) => ({
        ruleSet: ownRules({ termCents: 3_500, totalPersons: 10, mode, thresholdCents: 400 }),
        rows,
      })),
    );
    expect(answers.map(({ frames }) => frames.map(([, , frame]) => frame))).toEqual([
      ["400", "1100", "1800", "400"],
      ["400", "1000", "1800", "400"],
      ["300", "1000", "1700", "300"],
      ["400", "1100", "1800", "400"],
    ]);
  });

  it("give leftover steps to the largest fractions, among equal ones to the smaller key", async (context) => {
    needsEngine(context, missing);
    const rows = ["08115003", "08115001", "08115002"].map((ags) => ({ ags, persons: 1 }));
    const rules = { termCents: 1_000, totalPersons: 3, mode: "floor", remainder: "largest-remainder" } as const;
    const [answer] = await agree([{ ruleSet: ownRules(rules), rows }]);
    expect(answer?.frames.map(([, , frame]) => frame)).toEqual(["400", "300", "300"]);
  });

  it("have no frame while there is a problem, and name what the library names", async (context) => {
    needsEngine(context, missing);
    const town = { ags: "08337116", persons: 64 };
    const tables: GivenRow[][] = [
      [],
      [{ ...town, persons: null }],
      [{ ...town, persons: -1 }],
      [{ ...town, persons: 0.5 }],
      [{ ...town, persons: 1e10 }],
      [{ ...town, persons: Number.NaN }],
      [{ ...town, persons: Number.POSITIVE_INFINITY }],
      [{ ...town, persons: Number.NEGATIVE_INFINITY }],
      [{ ...town, ags: null }],
      [{ ...town, ags: "" }],
      [{ ...town, ags: "8337116" }],
      [{ ...town, ags: "083371165011" }],
      [{ ...town, ags: "83371165011" }],
      [{ ...town, ags: "08337116 " }],
      [{ ...town, ags: "Wehr" }],
      [{ ...town, ags: "08999001" }],
      [{ ...town, ags: "08337000" }],
      [{ ...town, ags: "08111000" }],
      [town, town, { ...town, persons: -3 }],
      [{ ...town, persons: 72_858 }],
      [{ ...town, persons: 72_857 }],
    ];
    const answers = await agree(tables.map((rows) => ({ ruleSet: imBw201801, rows })));
    expect(answers.filter(({ problems }) => problems.length > 0)).toHaveLength(tables.length - 2);
    expect(answers.filter(({ frames }) => frames.length > 0)).toHaveLength(2);
  });

  it("tell a part of a table from the whole, where the rules need the whole", async (context) => {
    needsEngine(context, missing);
    const rows = [{ ags: "08115001", persons: 40 }];
    const remainder = { remainder: "largest-remainder", mode: "floor" } as const;
    const zero = [{ ags: "08115001", persons: 0 }];
    const answers = await agree([
      { ruleSet: ownRules(remainder), rows },
      { ruleSet: ownRules({ ...remainder, totalPersons: null }), rows },
      { ruleSet: ownRules({ totalPersons: null }), rows: zero },
      { ruleSet: ownRules({ totalPersons: null }), rows: [] },
    ]);
    expect(answers.map(({ problems }) => problems[0]?.[1])).toEqual([
      "needs-head-counts",
      undefined,
      "no-persons",
      "empty-table",
    ]);
  });

  it.for([1, 2, 3, 4])("agree on 2,500 random tables and rules, seed %i", async (seed, context) => {
    needsEngine(context, missing);
    const draw = new Draw(randomFrom(20_261_128 + seed));
    for (let batch = 0; batch < 5; batch += 1) {
      await agree(Array.from({ length: 50 }, () => drawCases(draw)).flat());
    }
  });
});

/** The rows of a published table, with the amount that is printed. */
function published(ruleSet: RuleSet) {
  const source = fixture(`official/${ruleSet.id}/amounts.csv`);
  const { municipalities } = unwrap(readMunicipalities(source, ruleSet, { amounts: "as-printed" }));
  return municipalities.map(({ ags, persons = null, frameCents }) => ({ ags, persons, official: frameCents }));
}

function stateRows(): GivenRow[] {
  return state().table.municipalities.map(({ ags, persons = null }) => ({ ags, persons }));
}

/** Rules with ten tables: one that fits, a part of it, one with another head count, and seven with a row that may be refused. */
function drawCases(draw: Draw): readonly Case[] {
  const table = drawTable(draw);
  const threshold = drawThreshold(draw, table);
  const plain = { division: table.division, threshold, fixedCents: [6_400_000], smallestPost: 25, months: 24 };
  const ruleSet = ruleSetOf(plain);
  const [first = { ags: "08115001", persons: 0 }, ...others] = table.rows;
  const changed = { ...first, persons: first.persons + draw.oneOf(-1, 1, draw.anySize(0, 1_000)) };
  const further: readonly GivenRow[] = [
    { ags: "08115999", persons: 0 },
    { ags: "08115998", persons: draw.anySize(0, 1_000_000_000) },
    { ags: "8115900", persons: 3 },
    { ags: "08115999", persons: -1 },
    { ags: first.ags, persons: 1 },
    { ags: "08115999", persons: null },
    { ags: "08115999", persons: 0.5 },
  ];
  const tables = [table.rows, others, [changed, ...others], ...further.map((row) => [...table.rows, row])];
  return tables.map((rows) => ({ ruleSet, rows }));
}

function label({ budget, totalPersons, rounding, remainder }: DistributionRules, rows: readonly GivenRow[]): string {
  return JSON.stringify({
    budget: budget.termCents.value,
    years: budget.years.value,
    total: totalPersons.value,
    ...rounding.value,
    remainder: remainder.value,
    rows: rows.slice(0, 10),
  });
}
