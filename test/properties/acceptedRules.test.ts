import { describe, expect, it } from "vitest";
import { workbook } from "../../src/adapters/workbook/index";
import { compare } from "../../src/comparison/index";
import { allocate, assess, cents, formPools } from "../../src/index";
import { readRuleSet } from "../../src/input/index";
import { BOUNDS } from "../../src/input/ruleSetSchema";
import type { RuleSet } from "../../src/rules/ruleSet";
import { staff } from "../../src/staffing/index";
import type { StaffingRequest } from "../../src/staffing/staffing";
import { reconstruct, verify } from "../../src/verification/index";
import { Draw } from "../secondImplementation/draw";
import { type PlainRules, QUALIFICATIONS, ruleSetOf } from "../secondImplementation/ruleSetOf";
import { unwrap } from "../support/fixtures";
import { randomFrom } from "../support/random";

/** A table and rules for it, all of whose figures are often as large or as small as they may be. */
interface Case {
  readonly rows: readonly { readonly ags: string; readonly name: string; readonly persons: number }[];
  readonly ruleSet: RuleSet;
}

/** So that six of them have no more than all persons that rules may know. */
const MOST_OF_ONE = Math.floor(BOUNDS.persons / 6);

const extreme = (draw: Draw, least: number, most: number) => draw.oneOf(least, most, draw.anySize(least, most));

function drawCase(draw: Draw): Case {
  const rows = draw.list(2, 6, (index) => ({
    ...{ ags: `0811500${index + 1}`, name: `Ort ${index + 1}` },
    persons: index === 0 ? extreme(draw, 1, MOST_OF_ONE) : draw.oneOf(0, 1, draw.anySize(0, MOST_OF_ONE)),
  }));
  return { rows, ruleSet: unwrap(readRuleSet(JSON.parse(JSON.stringify(ruleSetOf(drawRules(draw, rows)))))) };
}

function drawRules(draw: Draw, rows: Case["rows"]): PlainRules {
  const counted = rows.reduce((sum, { persons }) => sum + persons, 0);
  const remainder = draw.oneOf("none", "none", "largest-remainder");
  const percentOfYear = draw.oneOf(100, 100, draw.whole(1, 99));
  const cheapest = extreme(draw, BOUNDS.fixedCents.least, BOUNDS.fixedCents.most);
  const dearest = Math.min(BOUNDS.fixedCents.most, BOUNDS.fixedTimes * cheapest);
  return {
    division: {
      ...{ remainder, percentOfYear },
      termCents: extreme(draw, 1, BOUNDS.amountCents),
      years: percentOfYear === 100 ? draw.oneOf(1, 2, 100) : 1,
      total: remainder === "none" ? draw.oneOf(null, counted, extreme(draw, counted, BOUNDS.persons)) : counted,
      stepCents: extreme(draw, 1, BOUNDS.stepCents),
      rounding: remainder === "none" ? draw.oneOf("half-up", "half-even", "floor", "ceiling") : "floor",
    },
    threshold: {
      amountCents: extreme(draw, 1, BOUNDS.amountCents),
      inclusive: draw.chance(0.5),
      measuredOn: draw.oneOf("frame", "whole-year", null),
      nearMissPersons: extreme(draw, 0, BOUNDS.persons),
    },
    fixedCents: [cheapest, dearest, draw.anySize(cheapest, dearest)],
    smallestPost: draw.oneOf(1, 25, 100),
    months: draw.oneOf(1, 24, 600),
  };
}

const EMPLOYMENT = {
  start: "2018-01-31",
  end: "2060-06-15",
  interruptions: [{ from: "2019-03-05", to: "2019-05-06" }],
};
const MOST_SHARE = 1_000_000;

function requestsFor({ rows }: Case): StaffingRequest[] {
  const all = { kind: "pool", members: rows.map(({ ags }) => ags) } as const;
  const first = { kind: "municipality", ags: rows[0]?.ags ?? "" } as const;
  const posts = QUALIFICATIONS.map((qualification) => ({ qualification, shareHundredths: MOST_SHARE }));
  return [all, first].flatMap((applicant) => [
    { applicant, employment: EMPLOYMENT },
    { applicant, posts, employment: EMPLOYMENT },
    { applicant, key: "persons" as const },
  ]);
}

/** What every stage says of a case, in cents; an exception ends the test. */
function runStages(one: Case, other: Case): unknown {
  const { rows, ruleSet } = one;
  const assessment = assess(unwrap(allocate(rows, ruleSet)));
  const borders = rows.slice(1).map(({ ags }, index) => [rows[index]?.ags ?? "", ags] as const);
  const plan = unwrap(formPools(assessment, { borders, scope: "state" }));
  const frames = assessment.municipalities;
  const official = frames.map(({ ags, name, persons, frameCents }, index) => {
    return { ags, name, persons: persons ?? null, frameCents: cents(frameCents + (index % 2)), row: index + 2 };
  });
  const yearCents = cents(Math.max(1_000, Math.floor(ruleSet.budget.termCents.value / ruleSet.budget.years.value)));
  const amounts = frames.map(({ ags, name, frameCents }) => ({ ags, name, amountCents: frameCents }));
  const otherSide = assess(
    unwrap(allocate(rows, { ...other.ruleSet, totalPersons: { ...ruleSet.totalPersons, value: null } })),
  );
  return [
    ...[assessment, plan],
    ...requestsFor(one).map((request) => staff(assessment, request)),
    verify({ file: "t.csv", rows: official }, null, ruleSet),
    reconstruct(amounts, { budgetCents: yearCents, mostTotal: 100 }),
    compare({ assessment, plan }, { assessment: otherSide }),
  ];
}

/** Whether every number in a result is one that is told apart from its neighbours. */
function isExact(value: unknown): boolean {
  if (typeof value === "number") return !Number.isInteger(value) || Number.isSafeInteger(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isExact);
}

describe("rules that the reader accepts", () => {
  it("are worked out in every stage to whole numbers that are exact", () => {
    const draw = new Draw(randomFrom(53));
    let other = drawCase(draw);
    for (let number = 1; number <= 150; number++) {
      const one = drawCase(draw);
      expect([number, isExact(runStages(one, other))]).toEqual([number, true]);
      other = one;
    }
  });

  it("make a workbook, or an issue where a spreadsheet is not exact", async () => {
    const draw = new Draw(randomFrom(54));
    for (let number = 1; number <= 20; number++) {
      const { rows, ruleSet } = drawCase(draw);
      const made = await workbook(assess(unwrap(allocate(rows, ruleSet))));
      expect(made.ok || made.issues.every(({ code }) => code === "too-large")).toBe(true);
    }
  });
});
