import fc from "fast-check";
import { describe } from "vitest";
import type { Municipality } from "../../src/allocation/municipality";
import { allocate, frameOf, imBw201801 } from "../../src/index";
import type { RuleSet } from "../../src/rules/ruleSet";
import { unwrap } from "../support/fixtures";
import { headCounts, shuffled, tables } from "../support/generators";
import { property } from "../support/property";

type FrameOf = (persons: number) => number;
type FramesOf = (table: readonly Municipality[]) => ReadonlyMap<string, number>;

const TOTAL = 72_857;
const BUDGET = 5_800_000_000;

const frame: FrameOf = (persons) => frameOf(persons, imBw201801).frameCents;
const byRoundedRate: FrameOf = (persons) => Math.round((persons * 79_608) / 100) * 100;

/** A programme whose total is the table's own. */
function fromTable(remainder: RuleSet["remainder"]["value"]): RuleSet {
  return {
    ...imBw201801,
    totalPersons: { ...imBw201801.totalPersons, value: null },
    remainder: { ...imBw201801.remainder, value: remainder },
  };
}

const frames =
  (rules: RuleSet): FramesOf =>
  (table) =>
    new Map(unwrap(allocate(table, rules)).municipalities.map((row) => [row.ags, row.frameCents]));

const counted = tables.filter((table) => table.some((row) => (row.persons ?? 0) > 0));
const sumOf = (found: ReadonlyMap<string, number>) => [...found.values()].reduce((sum, cents) => sum + cents, 0);

/** Gives the odd euros to the rows that stand first, as a spreadsheet would. */
const remainderByPosition: FramesOf = (table) => {
  const lower = frames({ ...fromTable("none"), rounding: { ...imBw201801.rounding, value: floorToEuro } })(table);
  const left = (BUDGET - sumOf(lower)) / 100;
  return new Map(table.map(({ ags }, index) => [ags, (lower.get(ags) ?? 0) + (index < left ? 100 : 0)]));
};
const floorToEuro = { ...imBw201801.rounding.value, mode: "floor" } as const;

describe("frames", () => {
  property<FrameOf>(
    "monotonicity: more persons never mean less money",
    (subject) => fc.property(headCounts, headCounts, (a, b) => subject(Math.min(a, b)) <= subject(Math.max(a, b))),
    { right: frame, wrong: (persons) => frame(Math.max(0, TOTAL - persons)) },
  );

  property<FrameOf>(
    "proximity: a frame is within 50 cents of the exact share",
    (subject) =>
      fc.property(headCounts, (persons) => {
        const twice = 2n * (BigInt(subject(persons)) * BigInt(TOTAL) - BigInt(BUDGET) * BigInt(persons));
        return -100n * BigInt(TOTAL) < twice && twice <= 100n * BigInt(TOTAL);
      }),
    { right: frame, wrong: byRoundedRate },
  );

  property<(persons: number) => number | null>(
    "doubling: the entitlement is twice the rounded frame",
    (subject) => fc.property(headCounts, (persons) => subject(persons) === 2 * frame(persons)),
    {
      right: (persons) =>
        unwrap(allocate([{ ags: "08337116", name: "Wehr", persons }], imBw201801)).municipalities[0]?.termCents ?? null,
      wrong: (persons) => Math.round((116_000_000 * persons) / TOTAL) * 100,
    },
  );

  property<FramesOf>(
    "anonymity: the order of the rows and the names do not matter",
    (subject) =>
      fc.property(
        counted.chain((table) => fc.tuple(fc.constant(table), shuffled(table))),
        ([table, moved]) => {
          const renamed = moved.map((row, index) => ({ ...row, name: `Umbenannt ${index}` }));
          const [before, after] = [subject(table), subject(renamed)];
          return table.every(({ ags }) => before.get(ags) === after.get(ags));
        },
      ),
    { right: frames(fromTable("largest-remainder")), wrong: remainderByPosition },
  );

  property<FramesOf>(
    "boundedness: the sum is within half a euro per municipality of the budget",
    (subject) => fc.property(counted, (table) => Math.abs(sumOf(subject(table)) - BUDGET) <= 50 * table.length),
    {
      right: frames(fromTable("none")),
      wrong: frames({ ...fromTable("none"), rounding: { ...imBw201801.rounding, value: floorToEuro } }),
    },
  );

  property<FramesOf>(
    "quota: by largest remainder the sum is the budget and each share is off by less than a euro",
    (subject) =>
      fc.property(counted, (table) => {
        const total = table.reduce((sum, row) => sum + (row.persons ?? 0), 0);
        const found = subject(table);
        const near = table.every(({ ags, persons }) => {
          const off = BigInt(found.get(ags) ?? -1) * BigInt(total) - BigInt(BUDGET) * BigInt(persons ?? 0);
          return (off < 0n ? -off : off) < 100n * BigInt(total);
        });
        return near && sumOf(found) === BUDGET;
      }),
    { right: frames(fromTable("largest-remainder")), wrong: frames(fromTable("none")) },
  );

  property<FramesOf>(
    "equal treatment: by largest remainder more persons never mean less money",
    (subject) =>
      fc.property(counted, (table) => {
        const found = subject(table);
        const rows = [...table].sort((a, b) => (a.persons ?? 0) - (b.persons ?? 0));
        return rows.every((row, index) => {
          const next = rows[index + 1];
          return (
            next === undefined ||
            row.persons === next.persons ||
            (found.get(row.ags) ?? 0) <= (found.get(next.ags) ?? 0)
          );
        });
      }),
    {
      right: frames(fromTable("largest-remainder")),
      wrong: (table) => new Map(table.map(({ ags }) => [ags, Number(ags) % 97])),
    },
  );
});
