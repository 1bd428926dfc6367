import fc from "fast-check";
import { describe, expect } from "vitest";
import type { RoundingMode } from "../../../src/index";
import { cents } from "../../../src/money/cents";
import {
  type Proof,
  type PublishedAmount,
  type ReconstructedRow,
  type Reconstruction,
  reconstruct,
  type TotalFinding,
} from "../../../src/verification/index";
import { ROUNDING_MODES } from "../../../src/verification/reconstruction/roundingEdges";
import { unwrap } from "../../support/fixtures";
import { property } from "../../support/property";
import { amountOf, amountsByTrial } from "./bruteForce";
import { rowsOf } from "./publishedTables";

type Reconstruct = (rows: readonly PublishedAmount[], world: World) => Reconstruction;

interface World {
  readonly budgetCents: number;
  readonly mode: RoundingMode;
  readonly total: number;
  readonly persons: readonly number[];
}

/** A made-up truth: shares of a total that the table need not hold in full. */
const worlds = (rows: { minLength: number; maxLength: number }): fc.Arbitrary<World> =>
  fc
    .record({
      mode: fc.constantFrom(...ROUNDING_MODES),
      persons: fc.array(fc.integer({ min: 1, max: 90 }), rows),
      others: fc.integer({ min: 0, max: 400 }),
      rateCents: fc.integer({ min: 5_000, max: 120_000 }),
      odd: fc.nat(5_000),
    })
    .map(({ mode, persons, others, rateCents, odd }) => {
      const total = persons.reduce((sum, count) => sum + count, others);
      return { mode, persons, total, budgetCents: total * rateCents + odd };
    });

const tableOf = ({ persons, total, budgetCents, mode }: World) =>
  rowsOf(persons.map((count) => amountOf(count, total, budgetCents, mode)));

const ours =
  (more: { mostWrong?: number } = {}): Reconstruct =>
  (rows, { budgetCents, total }) =>
    unwrap(reconstruct(rows, { budgetCents: cents(budgetCents), mostTotal: 3 * total, ...more }));

/** As if the budget were another one, which is what a rounded rate comes to. */
const withRoundedRate: Reconstruct = (rows, world) =>
  ours()(rows, { ...world, budgetCents: Math.round((1.003 * world.budgetCents) / 100) * 100 });

/** The finding with its totals moved by one. */
const offByOne: Reconstruct = (rows, world) => {
  const found = ours({ mostWrong: 0 })(rows, world);
  return {
    ...found,
    fromAmounts: { ...found.fromAmounts, totals: found.fromAmounts.totals.map((total) => total + 1) },
  };
};

const holds = ({ verdict, totals, totalsCount, modes }: TotalFinding, { total, mode }: World) =>
  verdict !== "nothing-fits" && modes.includes(mode) && (totals.includes(total) || totalsCount > totals.length);

/** The amounts named beside a misprint can be, and none between them can. */
function expectNearest({ amountCents, nearestCents }: ReconstructedRow, possible: ReadonlySet<number>): void {
  const sorted = [...possible].map((euros) => 100 * euros).sort((a, b) => a - b);
  expect(nearestCents).toEqual({
    below: sorted.filter((amount) => amount < amountCents).at(-1) ?? null,
    above: sorted.find((amount) => amount > amountCents) ?? null,
  });
}

/** Inside the proof's totals both rows keep their amounts with their head counts; one further, one of them does not. */
function expectProof({ mode, low, high, totalPersons, leastTotal, mostTotal }: Proof, budgetCents: number): void {
  const ends = low === null ? [high] : [low, high];
  const printed = ends.map(({ amountCents }) => amountCents / 100);
  const amounts = (total: number) => ends.map(({ persons }) => amountOf(persons, total, budgetCents, mode));
  for (const total of [leastTotal, totalPersons, mostTotal ?? totalPersons + 7])
    expect(amounts(total)).toEqual(printed);
  if (leastTotal > 1) expect(amounts(leastTotal - 1)).not.toEqual(printed);
  if (mostTotal !== null) expect(amounts(mostTotal + 1)).not.toEqual(printed);
}

describe("reconstruct", () => {
  property<Reconstruct>(
    "never loses the truth: the total that a table was made with is left, and so is its rounding",
    (subject) =>
      fc.property(worlds({ minLength: 3, maxLength: 40 }), (world) => {
        expect(holds(subject(tableOf(world), world).fromAmounts, world)).toBe(true);
      }),
    { right: ours({ mostWrong: 0 }), wrong: withRoundedRate },
  );

  property<Reconstruct>(
    "agrees with trying every head count under every total of a small table",
    (subject) =>
      fc.property(worlds({ minLength: 2, maxLength: 5 }), (drawn) => {
        const world = { ...drawn, total: Math.min(drawn.total, 120) };
        fc.pre(world.persons.reduce((sum, count) => sum + count, 0) <= world.total);
        const rows = tableOf(world);
        const { fromAmounts } = subject(rows, world);
        const all = Array.from({ length: 3 * world.total }, (_, index) => index + 1);
        const fitting = all.filter((total) =>
          ROUNDING_MODES.some((mode) => {
            const possible = amountsByTrial(total, { ...world, mode });
            return rows.every(({ amountCents }) => possible.has((amountCents ?? 0) / 100));
          }),
        );
        expect(fromAmounts.totals).toEqual(fitting.slice(0, 100));
      }),
    { right: ours({ mostWrong: 0 }), wrong: offByOne },
  );

  property<Reconstruct>(
    "never names a row that is right: where one family is left and few rows are wrong, those are named that fit nothing",
    (subject) =>
      fc.property(
        worlds({ minLength: 25, maxLength: 60 }),
        fc.uniqueArray(fc.nat(24), { minLength: 1, maxLength: 2 }),
        (world, wrong) => {
          const rows = tableOf(world).map((row, index) =>
            wrong.includes(index) ? { ...row, amountCents: (row.amountCents ?? 0) + 1_700 } : row,
          );
          const found = subject(rows, world);
          const { verdict, leastTotal, safeBelowWrongRows, modes } = found.fromAmounts;
          fc.pre(verdict === "one-family" && wrong.length < (safeBelowWrongRows ?? 0));
          expect(world.total % (leastTotal ?? 0)).toBe(0);
          fc.pre(leastTotal === world.total && modes[0] === world.mode);
          const possible = amountsByTrial(world.total, world);
          const misfits = rows.filter(({ amountCents }) => !possible.has((amountCents ?? 0) / 100));
          const named = found.municipalities.filter(({ fits }) => !fits);
          expect(named.map(({ ags }) => ags)).toEqual(misfits.map(({ ags }) => ags));
          for (const row of named) expectNearest(row, possible);
        },
      ),
    {
      right: ours(),
      wrong: (rows, world) => {
        const found = ours()(rows, world);
        return { ...found, municipalities: found.municipalities.map((row) => ({ ...row, fits: true })) };
      },
    },
  );

  property<Reconstruct>(
    "names exactly the rows that no rule explains of those that explain most under the total",
    (subject) =>
      fc.property(worlds({ minLength: 10, maxLength: 25 }), fc.nat(9), (world, wrong) => {
        const rows = tableOf(world).map((row, index) =>
          index === wrong ? { ...row, amountCents: (row.amountCents ?? 0) + 1_700 } : row,
        );
        const { fromAmounts, municipalities } = subject(rows, { ...world, total: 8 * world.total });
        fc.pre(fromAmounts.verdict === "one-family");
        const best = fromAmounts.rules.filter(({ rowsUnderConclusion }) => rowsUnderConclusion === fromAmounts.rows);
        const possible = best.map(({ mode }) =>
          amountsByTrial(fromAmounts.leastTotal ?? 0, { budgetCents: world.budgetCents, mode }),
        );
        const misfits = rows.filter(({ amountCents }) => !possible.some((one) => one.has((amountCents ?? 0) / 100)));
        expect(municipalities.filter(({ fits }) => !fits).map(({ ags }) => ags)).toEqual(misfits.map(({ ags }) => ags));
        expect(misfits.length).toBeLessThanOrEqual(fromAmounts.wrongRows);
      }),
    {
      right: ours(),
      wrong: (rows, world) => {
        const found = ours()(rows, world);
        return { ...found, municipalities: found.municipalities.slice(0, -1).map((row) => ({ ...row, fits: true })) };
      },
    },
  );

  property<Reconstruct>(
    "proves by two rows: what stands in the proof follows from these rows alone",
    (subject) =>
      fc.property(worlds({ minLength: 3, maxLength: 20 }), (world) => {
        const { rules } = subject(tableOf(world), world).fromAmounts;
        for (const { rate } of rules) if (rate !== null) expectProof(rate, world.budgetCents);
      }),
    {
      right: ours({ mostWrong: 0 }),
      wrong: (rows, world) => {
        const found = ours({ mostWrong: 0 })(rows, world);
        const rules = found.fromAmounts.rules.map((rule) => ({
          ...rule,
          rate: rule.rate === null ? null : { ...rule.rate, leastTotal: rule.rate.leastTotal + 1 },
        }));
        return { ...found, fromAmounts: { ...found.fromAmounts, rules } };
      },
    },
  );
});
