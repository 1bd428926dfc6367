import { changedPostRules } from "./changedPostRules";
import type { Comparison } from "./comparison";
import type { Remark } from "./remark";

type Compared = Omit<Comparison, "remarks">;

/** What has to be known to read a comparison rightly. */
export function remarksOn(comparison: Compared): Remark[] {
  const { before, after } = comparison;
  const changes = changedPostRules(before.ruleSet, after.ruleSet);
  return [
    measureRemark(comparison),
    ...personsRemarks(comparison),
    ...effectRemarks(comparison),
    ...(changes.length === 0 ? [] : [{ code: "post-rules", params: { changes } } as const]),
    ...unmatchedRemarks(comparison),
  ];
}

function measureRemark({ measure, before, after }: Compared): Remark {
  const part = before.ruleSet.budget.percentOfYear.value;
  if (measure.kind === "as-stated") return { code: "as-stated", params: { percentOfYear: part } };
  const percentOfYear = { before: part, after: after.ruleSet.budget.percentOfYear.value };
  return { code: "whole-year", params: { percentOfYear, factor: { before: measure.before, after: measure.after } } };
}

function personsRemarks({ municipalities }: Compared): Remark[] {
  return (["before", "after"] as const).flatMap((side) => {
    const persons = municipalities.map((row) => row.persons[side]);
    return (["modelled", "inferred"] as const).flatMap((basis): Remark[] => {
      const count = persons.filter((one) => one.basis === basis).length;
      return count === 0 ? [] : [{ code: `${basis}-persons`, params: { side, count, of: persons.length } }];
    });
  });
}

function effectRemarks({ decomposition: { effects, undecomposed } }: Compared): Remark[] {
  const isUnknown = effects.some(({ aloneCents, inTurnCents }) => aloneCents === null || inTurnCents === null);
  return [
    ...(effects.length < 2 ? [] : [{ code: "effects", params: {} } as const]),
    ...(isUnknown ? [{ code: "state-without-effect", params: {} } as const] : []),
    ...(undecomposed.ags.length === 0 ? [] : [{ code: "undecomposed", params: { ags: undecomposed.ags } } as const]),
  ];
}

function unmatchedRemarks({ onlyBefore, onlyAfter, unusedChanges }: Compared): Remark[] {
  const unmatched = [...onlyBefore, ...onlyAfter];
  const isIncomplete = unmatched.some(({ reason }) => reason === "merger-incomplete");
  const changes = unusedChanges.map(({ from, to }) => ({ from, to }));
  return [
    ...(unmatched.length === 0 ? [] : [{ code: "only-one-side", params: {} } as const]),
    ...(isIncomplete ? [{ code: "merger-incomplete", params: {} } as const] : []),
    ...(changes.length === 0 ? [] : [{ code: "unused-changes", params: { changes } } as const]),
  ];
}
