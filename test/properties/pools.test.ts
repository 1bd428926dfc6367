import fc from "fast-check";
import { describe, it } from "vitest";
import type { Municipality } from "../../src/allocation/municipality";
import { assess, assessPool, formPools, frameOf, imBw201801 } from "../../src/index";
import type { Border, PoolingOptions, PoolPlan, Scope } from "../../src/pooling/plan";
import { allocated, unwrap } from "../support/fixtures";
import { borderPicks, RUNS, shuffled, tables } from "../support/generators";
import { expectPlanHolds } from "../support/planHolds";
import { property } from "../support/property";

type PoolFrame = (table: readonly Municipality[]) => number;
type Reaches = (table: readonly Municipality[], members: readonly string[]) => boolean;
type Plan = (table: readonly Municipality[], options: PoolingOptions) => PoolPlan;

const keys = (table: readonly Municipality[]) => table.map((row) => row.ags);
const persons = (table: readonly Municipality[]) => table.reduce((sum, row) => sum + (row.persons ?? 0), 0);

const pool = (table: readonly Municipality[], members: readonly string[]) =>
  unwrap(assessPool(assess(allocated(table)), members));

const plan: Plan = (table, options) => unwrap(formPools(assess(allocated(table)), options));

/** Forgets the borders, as a plan made by hand from a list of amounts would. */
const planWithoutBorders: Plan = (table, options) => plan(table, { ...options, borders: "off" });

/** Lets the order of the rows into the result. */
const planByPosition: Plan = (table, options) => ({
  ...plan(table, options),
  requiredCents: Number(table[0]?.ags) as never,
});

const situations = fc
  .tuple(tables, borderPicks, fc.constantFrom<Scope>("district", "state"))
  .map(([table, picks, scope]) => {
    const borders = picks.map(([a, b]): Border => [keyAt(table, a), keyAt(table, b)]);
    const first: Border = [keyAt(table, 0), keyAt(table, 1)];
    return { table, options: { borders: [first, ...borders], scope } };
  });

function keyAt(table: readonly Municipality[], pick: number): string {
  return table[pick % table.length]?.ags ?? "";
}

describe("pools", () => {
  property<PoolFrame>(
    "additivity: a pool's frame is the sum of its members' rounded frames",
    (subject) =>
      fc.property(tables, (table) => {
        const sum = table.reduce((total, row) => total + frameOf(row.persons ?? 0, imBw201801).frameCents, 0);
        return subject(table) === sum;
      }),
    {
      right: (table) => pool(table, keys(table)).frameCents,
      wrong: (table) => frameOf(persons(table), imBw201801).frameCents,
    },
  );

  property<Reaches>(
    "inclusion: a further member never makes a pool ineligible",
    (subject) =>
      fc.property(
        tables.filter((table) => table.length > 2),
        (table) => {
          const members = keys(table);
          return !subject(table, members.slice(0, -1)) || subject(table, members);
        },
      ),
    {
      right: (table, members) => pool(table, members).reaches === true,
      wrong: (table, members) => pool(table, members).frameCents / members.length >= 3_000_000,
    },
  );

  property<Plan>(
    "every plan holds: one place each, pools disjoint, connected, large enough, inside the scope",
    (subject) =>
      fc.property(situations, ({ table, options }) => {
        expectPlanHolds(subject(table, options), assess(allocated(table)), options);
      }),
    { right: plan, wrong: planWithoutBorders },
  );

  property<Plan>(
    "anonymity: neither the order of the rows nor that of the borders changes a byte of the plan",
    (subject) =>
      fc.property(
        situations.chain(({ table, options }) =>
          fc.tuple(fc.constant({ table, options }), shuffled(table), shuffled(options.borders)),
        ),
        ([{ table, options }, rows, borders]) => {
          const turned = borders.map(([a, b]): Border => [b, a]);
          const moved = subject(rows, { ...options, borders: turned });
          return JSON.stringify(moved) === JSON.stringify(subject(table, options));
        },
      ),
    { right: plan, wrong: planByPosition },
  );

  it("without borders every plan holds as well", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom<Scope>("district", "state"), (table, scope) => {
        const options = { borders: "off", scope } as const;
        expectPlanHolds(plan(table, options), assess(allocated(table)), options);
      }),
      RUNS,
    );
  });

  it("agreed pools are kept in every plan", () => {
    fc.assert(
      fc.property(situations, ({ table, options }) => {
        const members = keys(table).slice(0, 2).sort();
        const agreed = [{ name: "Vereinbart", members }];
        const found = plan(table, { ...options, agreed });
        expectPlanHolds(found, assess(allocated(table)), { ...options, agreed });
        const kept = found.pools.some((one) => one.name === "Vereinbart" && one.members.join() === members.join());
        const short = found.places.filter((place) => place.stranded?.reason === "agreed-pool-below-threshold");
        return kept ? short.length === 0 : short.map((place) => place.ags).join() === members.join();
      }),
      RUNS,
    );
  });
});
