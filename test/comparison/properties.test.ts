import fc from "fast-check";
import { describe } from "vitest";
import type { ExactCents } from "../../src/allocation/steps";
import type { Comparison, KeyChange, Scenario } from "../../src/comparison/index";
import { frameOf, imBw201801 } from "../../src/index";
import { tables } from "../support/generators";
import { property } from "../support/property";
import { compared, parts, scenario, twoScenarios } from "./scenarios";

type Compare = (before: Scenario, after: Scenario) => Comparison;

const NOTHING: ExactCents = { wholeCents: 0, remainder: 0, denominator: 1 };

/** Shows whole cents only, cut towards minus infinity as integer division in other languages does. */
const cutToCents: Compare = (before, after) => {
  const found = compared(before, after);
  const cut = ({ wholeCents, remainder }: ExactCents) => ({
    ...NOTHING,
    wholeCents: remainder < 0 ? wholeCents - 1 : wholeCents,
  });
  const municipalities = found.municipalities.map((row) => ({ ...row, differenceCents: cut(row.differenceCents) }));
  return { ...found, municipalities };
};

/** Holds a tranche against a whole year as if they were the same. */
const withoutMeasure: Compare = (before, after) => {
  const found = compared(before, after);
  const municipalities = found.municipalities.map((row) => {
    const was = row.before.reduce((sum, { frameCents }) => sum + frameCents, 0);
    const percent = before.assessment.ruleSet.budget.percentOfYear.value;
    const parts180 = Math.round((row.after.frameCents * 180 * 100) / percent) - was * 180;
    return { ...row, differenceCents: { wholeCents: 0, remainder: parts180, denominator: 180 } };
  });
  return { ...found, municipalities };
};

describe("a comparison", () => {
  property<Compare>(
    "antisymmetry: the other way round every difference, every crossing and every outcome is the opposite",
    (subject) =>
      fc.property(twoScenarios, ([before, after]) => {
        const [there, back] = [subject(before, after), subject(after, before)];
        const opposite = { winner: "loser", loser: "winner", unchanged: "unchanged" } as const;
        return (
          there.municipalities.every((row, index) => {
            const other = back.municipalities[index];
            return (
              other !== undefined &&
              parts(row.differenceCents) === -parts(other.differenceCents) &&
              row.outcome === opposite[other.outcome]
            );
          }) &&
          there.crossings.length === back.crossings.length &&
          there.crossings.every(({ direction, certain }, index) => {
            const other = back.crossings[index];
            return other !== undefined && direction !== other.direction && certain === other.certain;
          })
        );
      }),
    { right: compared, wrong: cutToCents },
  );

  property<Compare>(
    "identity: a scenario compared with itself shows nothing",
    (subject) =>
      fc.property(twoScenarios, ([before]) => {
        const { municipalities, crossings, decomposition, totals, onlyBefore, onlyAfter } = subject(before, before);
        const others = [crossings, decomposition.effects, onlyBefore, onlyAfter, decomposition.undecomposed.ags];
        return (
          municipalities.every(({ differenceCents }) => parts(differenceCents) === 0) &&
          others.every((list) => list.length === 0) &&
          [totals.compared.differenceCents, totals.winningsCents, totals.lossesCents].every((one) => parts(one) === 0)
        );
      }),
    { right: compared, wrong: withoutMeasure },
  );

  const sum = (amounts: readonly (ExactCents | null)[]) =>
    amounts.reduce((all, one) => all + (one === null ? 0 : parts(one)), 0);

  property<Compare>(
    "additivity: the effects alone, the interaction and what cannot be taken apart are the whole change",
    (subject) =>
      fc.property(twoScenarios, ([before, after]) => {
        const { decomposition, totals, municipalities } = subject(before, after);
        const { effects, interactionCents, undecomposed } = decomposition;
        const alone = sum([
          ...effects.map(({ aloneCents }) => aloneCents),
          interactionCents,
          undecomposed.differenceCents,
        ]);
        const each = municipalities.every(
          (row) =>
            row.effects === null ||
            sum([...row.effects.map(({ aloneCents }) => aloneCents), row.interactionCents]) ===
              parts(row.differenceCents),
        );
        return each && alone === parts(totals.compared.differenceCents);
      }),
    {
      right: compared,
      wrong: (before, after) => {
        const found = compared(before, after);
        return { ...found, decomposition: { ...found.decomposition, interactionCents: NOTHING } };
      },
    },
  );

  property<Compare>(
    "additivity: the effects in turn leave no rest",
    (subject) =>
      fc.property(twoScenarios, ([before, after]) => {
        const { decomposition, totals, municipalities } = subject(before, after);
        const { effects, undecomposed } = decomposition;
        const inTurn = sum([...effects.map(({ inTurnCents }) => inTurnCents), undecomposed.differenceCents]);
        const each = municipalities.every(
          (row) =>
            row.effects === null || sum(row.effects.map((one) => one.inTurnCents)) === parts(row.differenceCents),
        );
        return each && inTurn === parts(totals.compared.differenceCents);
      }),
    {
      right: compared,
      wrong: (before, after) => {
        const found = compared(before, after);
        const effects = found.decomposition.effects.map((one) => ({ ...one, inTurnCents: one.aloneCents }));
        return { ...found, decomposition: { ...found.decomposition, effects } };
      },
    },
  );
});

interface Merged {
  readonly before: Scenario;
  readonly after: Scenario;
  readonly mapping: readonly KeyChange[];
}

/** Municipalities merge, get other keys, vanish and come; lists of changes also name some that no table has. */
const mergers: fc.Arbitrary<Merged> = fc
  .tuple(
    tables,
    fc.array(fc.constantFrom("stays", "joins", "renamed", "gone"), { minLength: 24, maxLength: 24 }),
    fc.boolean(),
  )
  .map(([table, fates, stranger]) => {
    const first = table[0]?.ags ?? "";
    const fate = (index: number) => (index === 0 ? "joins" : fates[index]);
    const target = `${first.slice(0, 5)}900`;
    const mapping: KeyChange[] = table.flatMap(({ ags }, index) => {
      if (fate(index) === "joins") return [{ from: ags, to: target }];
      return fate(index) === "renamed"
        ? [{ from: ags, to: `${ags.slice(0, 5)}8${String(index).padStart(2, "0")}` }]
        : [];
    });
    const later = new Map<string, number>();
    table.forEach(({ ags, persons }, index) => {
      if (fate(index) === "gone") return;
      const key = mapping.find(({ from }) => from === ags)?.to ?? ags;
      later.set(key, (later.get(key) ?? 0) + (persons ?? 0));
    });
    const rows = [...later].map(([ags, persons]) => ({ ags, name: `Neu ${ags}`, persons }));
    const unknown = stranger ? [{ from: "08117999", to: target }] : [];
    // Somebody always stays, since two tables without anybody in common are refused.
    const constant = { ags: "08117950", name: "Bleibt", persons: 77 };
    const before = scenario([...table, constant]);
    return { before, after: scenario([...rows, constant]), mapping: [...mapping, ...unknown] };
  });

describe("a comparison under a table of changed keys", () => {
  property<(merged: Merged) => Comparison>(
    "conservation: the sums of both tables are kept, and everyone is compared or named exactly once",
    (subject) =>
      fc.property(mergers, (merged) => {
        const { totals, municipalities, onlyBefore, onlyAfter } = subject(merged);
        const { before, after } = merged;
        const was = [...municipalities.flatMap((row) => row.before), ...onlyBefore.map((one) => one.municipality)];
        const is = [...municipalities.map((row) => row.after), ...onlyAfter.map((one) => one.municipality)];
        const keys = (rows: readonly { readonly ags: string }[]) =>
          rows
            .map(({ ags }) => ags)
            .sort()
            .join();
        return (
          keys(was) === keys(before.assessment.municipalities) &&
          keys(is) === keys(after.assessment.municipalities) &&
          parts(totals.beforeCents) === before.assessment.totals.frameCents * 180 &&
          parts(totals.afterCents) === after.assessment.totals.frameCents * 180 &&
          parts(totals.compared.beforeCents) === municipalities.reduce((sum, row) => sum + parts(row.beforeCents), 0) &&
          municipalities.every(
            (row) => parts(row.beforeCents) === row.before.reduce((sum, { frameCents }) => sum + frameCents, 0) * 180,
          )
        );
      }),
    {
      right: ({ before, after, mapping }) => compared(before, after, mapping),
      // The frame of the persons together in place of the sum of the rounded frames.
      wrong: ({ before, after, mapping }) => {
        const found = compared(before, after, mapping);
        const municipalities = found.municipalities.map((row) => {
          const { frameCents } = frameOf(row.persons.before.value ?? 0, imBw201801);
          return { ...row, beforeCents: { ...NOTHING, wholeCents: frameCents } };
        });
        return { ...found, municipalities };
      },
    },
  );

  property<(merged: Merged) => Comparison>(
    "nobody is dropped: whoever has no counterpart is named on his own side",
    (subject) =>
      fc.property(mergers, (merged) => {
        const { municipalities, onlyBefore } = subject(merged);
        const named = municipalities.flatMap((row) => row.before).length + onlyBefore.length;
        return named === merged.before.assessment.municipalities.length;
      }),
    {
      right: ({ before, after, mapping }) => compared(before, after, mapping),
      wrong: ({ before, after, mapping }) => ({ ...compared(before, after, mapping), onlyBefore: [] }),
    },
  );
});
