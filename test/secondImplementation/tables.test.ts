import { describe } from "vitest";
import { headCountsOf } from "../../src/allocation/headCountsOf";
import { allocate, assess, cents } from "../../src/index";
import { nearestAttainable } from "../../src/verification/nearestAttainable";
import { unwrap } from "../support/fixtures";
import { agree } from "./agree";
import type { Draw } from "./draw";
import { drawTable, drawThreshold, type Table } from "./drawRules";
import { ruleSetOf } from "./ruleSetOf";
import {
  framesOf,
  headCountsOf as headCountsTried,
  nearest as nearestTried,
  roundingDifference,
  termOf,
  totalOf,
} from "./rules/frames";
import { isNearMiss, requiredFrame, statusOf, type Threshold } from "./rules/threshold";

interface TableCase {
  readonly table: Table;
  readonly threshold: Threshold;
}

function drawCase(draw: Draw): TableCase {
  const table = drawTable(draw);
  return { table, threshold: drawThreshold(draw, table) };
}

function rulesOf({ table, threshold }: TableCase) {
  return ruleSetOf({ division: table.division, threshold, fixedCents: [5_100_000], smallestPost: 25, months: 24 });
}

describe("a second implementation says the same of tables", () => {
  agree(
    "frames, terms, status, margins, near misses and the rounding difference",
    { count: 65_000, seed: 1 },
    drawCase,
    (one) => {
      const { rows, division } = one.table;
      const named = rows.map((row) => ({ ...row, name: "Ort" }));
      const { municipalities, totals, requiredCents } = assess(unwrap(allocate(named, rulesOf(one))));
      const frames = framesOf(rows, division);
      const total = totalOf(rows, division);
      const isWhole = rows.reduce((sum, { persons }) => sum + persons, 0) === total;
      const required = requiredFrame(one.threshold, division);
      return {
        library: {
          rows: municipalities.map(({ ags, frameCents, termCents, status, marginCents, nearMiss }) => {
            return { ags, frameCents, termCents, status, marginCents, nearMiss };
          }),
          requiredCents,
          frameCents: totals.frameCents,
          complete: totals.complete,
          roundingDifferenceCents: totals.roundingDifferenceCents,
        },
        second: {
          rows: [...frames].sort(byKey).map(([ags, frameCents]) => ({
            ags,
            frameCents,
            termCents: termOf(frameCents, division),
            status: statusOf(frameCents, one.threshold, division),
            marginCents: frameCents - required,
            nearMiss: isNearMiss(frameCents, total, one.threshold, division),
          })),
          requiredCents: required,
          frameCents: [...frames.values()].reduce((sum, frame) => sum + frame, 0),
          complete: isWhole,
          roundingDifferenceCents: isWhole ? roundingDifference(frames.values(), division) : null,
        },
      };
    },
  );

  agree(
    "the head counts of an amount, and the nearest amounts that have some",
    { count: 2_000, seed: 2 },
    (draw) => {
      const one = drawCase(draw);
      const total = draw.anySize(1, 150);
      const division = { ...one.table.division, total, remainder: "none" } as const;
      const [frame = 0] = framesOf([{ ags: "one", persons: draw.whole(0, total) }], division).values();
      const frameCents = Math.max(0, draw.oneOf(frame, frame, frame + division.stepCents, frame - 1));
      return { ...one, table: { ...one.table, division }, total, frameCents };
    },
    ({ frameCents, total, ...one }) => ({
      library: {
        persons: headCountsOf(cents(frameCents), rulesOf(one)),
        nearest: nearestAttainable(frameCents, 1, rulesOf(one), total),
      },
      second: {
        persons: headCountsTried(frameCents, total, one.table.division),
        nearest: nearestTried(frameCents, total, one.table.division),
      },
    }),
  );
});

function byKey([a]: [string, number], [b]: [string, number]): number {
  return a < b ? -1 : 1;
}
