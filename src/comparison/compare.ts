import { issue } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { checkKeyChanges } from "./checkKeyChanges";
import { checkSameKind } from "./checkSameKind";
import { comparePools } from "./comparePools";
import type {
  ComparedMunicipality,
  Comparison,
  ComparisonTotals,
  KeyChange,
  PersonsBehind,
  Scenario,
  Unmatched,
} from "./comparison";
import { crossingsOf } from "./crossing";
import { amountOf, type Decomposed, decompose, type Sides, sum } from "./decompose";
import { type Matching, matchMunicipalities, type Pair } from "./matchMunicipalities";
import { measureOf, scaleOf } from "./measure";
import { personsTogether } from "./personsBehind";
import { remarksOn } from "./remarks";
import { keysOf } from "./setting";

/** How two scenarios are matched. */
export interface CompareOptions {
  /** Municipalities that have merged or whose key has changed; everyone else is matched by key. */
  readonly mapping?: readonly KeyChange[];
}

/**
 * Compares two scenarios (*Szenarien*): who gains and who loses, who crosses the threshold, which pools break,
 * the sums, and what each changed parameter does by itself.
 *
 * A tranche and a whole year are first brought to the same measure, by an exact fraction. Nothing is rounded and nothing
 * that the stages have worked out is worked out again; only scenarios in between are. Municipalities on one side only are
 * named and not compared: in a partial table they have lost nothing.
 *
 * @param before the first scenario, from `assess` and, where pools matter, `formPools`
 * @param after the second
 * @returns the comparison, or what is wrong with the mapping, that the rules count other heads, or that there is nobody
 *   to compare
 * @example
 * ```ts
 * import { allocate, assess, imBw201801 } from "planungsrahmen";
 * import { compare } from "planungsrahmen/comparison";
 *
 * const [before, after] = [64, 65].map((persons) => allocate([{ ags: "08337116", name: "Wehr", persons }], imBw201801));
 * if (before?.ok && after?.ok) {
 *   const scenarios = [before.value, after.value].map((allocation) => ({ assessment: assess(allocation) }));
 *   const [first, second] = scenarios;
 *   const comparison = first && second ? compare(first, second) : null;
 *   if (comparison?.ok) comparison.value.municipalities.map(({ outcome }) => outcome); // → ["winner"]
 * }
 * ```
 */
export function compare(before: Scenario, after: Scenario, options: CompareOptions = {}): Result<Comparison> {
  const { mapping = [] } = options;
  const [former, later] = [before.assessment, after.assessment];
  const issues = [...checkKeyChanges(mapping), ...checkSameKind(former.ruleSet, later.ruleSet, mapping.length > 0)];
  if (issues.length > 0) return failure(issues);
  const matching = matchMunicipalities(former.municipalities, later.municipalities, mapping);
  if (matching.pairs.length === 0) return failure([nobodyInCommon(former.municipalities.length)]);
  const measure = measureOf(former.ruleSet, later.ruleSet);
  const scale = scaleOf(measure, former.ruleSet, later.ruleSet);
  const sides = { before: former, after: later, pairs: matching.pairs, scale };
  const decomposed = decompose(sides);
  const municipalities = matching.pairs.map((pair) => comparedOf(pair, sides, decomposed));
  const { municipalities: _, ...firstWithoutRows } = former;
  const { municipalities: __, ...secondWithoutRows } = later;
  const found = {
    measure,
    before: firstWithoutRows,
    after: secondWithoutRows,
    municipalities,
    crossings: crossingsOf(matching.pairs),
    pools: comparePools(before, after, matching.pairs),
    totals: totalsOf(sides, matching),
    decomposition: decomposed.decomposition,
    ...unmatchedOf(matching, sides),
    unusedChanges: matching.unusedChanges,
  };
  return success({ ...found, remarks: remarksOn(found) });
}

function nobodyInCommon(count: number) {
  return issue({ code: "nothing-compared", path: ["before"], params: { kind: "no-common-key", count } });
}

function comparedOf(pair: Pair, sides: Sides, { effectsOf, settings }: Decomposed): ComparedMunicipality {
  const { scale } = sides;
  const [was, is] = [amountOf(pair, sides.before, "before", scale), amountOf(pair, sides.after, "after", scale)];
  const own = effectsOf.get(pair.after.ags);
  const persons = (side: "before" | "after"): PersonsBehind => {
    const known = settings[side].table.persons;
    return personsTogether(keysOf(pair, side).flatMap((ags) => known.get(ags) ?? []));
  };
  return {
    ags: pair.after.ags,
    name: pair.after.name,
    before: pair.before,
    after: pair.after,
    beforeCents: scale.exact(was),
    afterCents: scale.exact(is),
    differenceCents: scale.exact(is - was),
    outcome: is > was ? "winner" : is < was ? "loser" : "unchanged",
    persons: { before: persons("before"), after: persons("after") },
    effects: own?.effects ?? null,
    interactionCents: own === undefined ? null : scale.exact(own.rest),
  };
}

function unmatchedOf(matching: Matching, { before, after, scale }: Sides) {
  const priced = (rows: Matching["onlyBefore"], { ruleSet }: Sides["before"]): Unmatched[] =>
    rows.map((row) => ({ ...row, cents: scale.exact(scale.parts(row.municipality.frameCents, ruleSet)) }));
  return { onlyBefore: priced(matching.onlyBefore, before), onlyAfter: priced(matching.onlyAfter, after) };
}

function totalsOf({ before, after, pairs, scale }: Sides, { onlyBefore, onlyAfter }: Matching): ComparisonTotals {
  const amounts = pairs.map((pair) => ({
    was: amountOf(pair, before, "before", scale),
    is: amountOf(pair, after, "after", scale),
  }));
  const [was, is] = [sum(amounts.map((one) => one.was)), sum(amounts.map((one) => one.is))];
  const single = (rows: Matching["onlyBefore"], { ruleSet }: Sides["before"]) =>
    sum(rows.map(({ municipality }) => scale.parts(municipality.frameCents, ruleSet)));
  const [leaving, coming] = [single(onlyBefore, before), single(onlyAfter, after)];
  const changes = amounts.map((one) => one.is - one.was);
  const [gains, losses] = [changes.filter((change) => change > 0n), changes.filter((change) => change < 0n)];
  return {
    compared: { beforeCents: scale.exact(was), afterCents: scale.exact(is), differenceCents: scale.exact(is - was) },
    onlyBeforeCents: scale.exact(leaving),
    onlyAfterCents: scale.exact(coming),
    beforeCents: scale.exact(was + leaving),
    afterCents: scale.exact(is + coming),
    winners: gains.length,
    losers: losses.length,
    unchanged: changes.length - gains.length - losses.length,
    winningsCents: scale.exact(sum(gains)),
    lossesCents: scale.exact(sum(losses)),
  };
}
