import type { Ags } from "../../codes/ags";
import { type Levels, levelsOf } from "../levels";
import type { AreaPrices, AreaProof, PoolPlan } from "../plan";
import { heaviestBelow } from "./heaviestSet";
import { frameOfKey, freeKeys, mayTouch, type PoolingFacts, partsOf, sumOfKeys } from "./poolingFacts";
import { findUnderpaidSet, PRICE_UNIT } from "./underpaidSet";

/** How an area's bound came through the check. */
export type AreaVerdict = "sum" | "prices" | "search" | "open" | "unfinished";

/** What the check of one area found. */
export interface AreaCheck {
  readonly problems: readonly string[];
  readonly verdict: AreaVerdict;
  /** What the check itself can vouch for. */
  readonly poolsAtMost: number;
}

/** Checks that the areas are those of the input, and the bound of each. */
export function checkAreas(plan: PoolPlan, facts: PoolingFacts, mostVisits: number): AreaCheck[] {
  const expected = partsOf(facts, freeKeys(facts));
  // As JSON, since a forged key may hold any character that would join keys.
  const claimed = new Map(plan.areas.map((area) => [JSON.stringify(area.municipalities), area]));
  const repeated = plan.areas.length - claimed.size;
  const checks = expected.map((part) => {
    const area = claimed.get(JSON.stringify(part));
    claimed.delete(JSON.stringify(part));
    return area === undefined ? missingArea(facts, part) : checkArea(plan, facts, area, mostVisits);
  });
  const invented = [...claimed.values()].map((area): AreaCheck => {
    const problem = `das Gebiet um ${area.municipalities[0] ?? "niemanden"} gibt es nach der Eingabe nicht`;
    return { problems: [problem], verdict: "open", poolsAtMost: 0 };
  });
  const problems = [
    ...checkMembersOfAreas(plan, expected),
    ...(repeated > 0 ? ["ein Gebiet steht zweimal im Plan"] : []),
  ];
  return [...checks, ...invented, { problems, verdict: "sum", poolsAtMost: 0 }];
}

/** Every proposed pool lies in one area, with all its members. */
function checkMembersOfAreas({ pools }: PoolPlan, areas: readonly (readonly Ags[])[]): string[] {
  const areaOf = new Map(areas.flatMap((area, index) => area.map((ags) => [ags, index] as const)));
  return pools
    .filter(({ origin, members }) => origin === "proposed" && !liesInOne(members.map((ags) => areaOf.get(ags))))
    .map((pool) => `Zusammenschluss ${pool.id} hat Mitglieder, die nicht frei sind oder einander nicht erreichen`);
}

function liesInOne(areas: readonly (number | undefined)[]): boolean {
  return areas.every((area) => area !== undefined && area === areas[0]);
}

function missingArea(facts: PoolingFacts, part: readonly Ags[]): AreaCheck {
  const poolsAtMost = sumBound(facts, part);
  return { problems: [`das Gebiet um ${part[0]} fehlt im Plan`], verdict: "open", poolsAtMost };
}

function sumBound(facts: PoolingFacts, keys: readonly Ags[]): number {
  return Math.floor(sumOfKeys(facts, keys) / facts.requiredCents);
}

function checkArea(plan: PoolPlan, facts: PoolingFacts, area: AreaProof, mostVisits: number): AreaCheck {
  const problems: string[] = [];
  const where = `Gebiet um ${area.municipalities[0]}`;
  const inside = new Set(area.municipalities);
  const pools = plan.pools.filter((pool) => pool.origin === "proposed" && inside.has(pool.members[0] ?? ""));
  if (pools.length !== area.pools)
    problems.push(`${where}: ${pools.length} Zusammenschlüsse, genannt sind ${area.pools}`);
  if (!isCount(area.pools) || !isCount(area.poolsAtMost))
    problems.push(`${where}: eine Anzahl ist keine ganze Zahl ab 0`);
  if (area.poolsAtMost < area.pools)
    problems.push(`${where}: die Schranke ${area.poolsAtMost} liegt unter ${area.pools}`);
  if ((area.closedBy === "open") !== area.pools < area.poolsAtMost) {
    problems.push(`${where}: „${area.closedBy}“ passt nicht zu ${area.pools} von höchstens ${area.poolsAtMost}`);
  }
  const levels = levelsOf(pools.map((pool) => pool.members.flatMap((ags) => facts.municipalities.get(ags) ?? [])));
  if (!isSameLevels(levels, area.levels)) problems.push(`${where}: die genannten Vorzüge stimmen nicht`);
  const bySum = sumBound(facts, area.municipalities);
  if (area.poolsAtMost > bySum)
    problems.push(`${where}: die Schranke ${area.poolsAtMost} liegt über ${bySum}, was die Summe erlaubt`);
  if (bySum <= area.poolsAtMost) {
    if (area.closedBy === "open") return { problems, verdict: "open", poolsAtMost: bySum };
    return { problems, verdict: "sum", poolsAtMost: bySum };
  }
  if (area.prices === null) {
    if (area.closedBy === "search") return { problems, verdict: "search", poolsAtMost: area.poolsAtMost };
    return {
      problems: [...problems, `${where}: die Schranke ${area.poolsAtMost} ist nicht belegt`],
      verdict: "open",
      poolsAtMost: bySum,
    };
  }
  return withPrices(facts, area, area.prices, { where, problems, bySum, mostVisits });
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

function isSameLevels(a: Levels, b: Levels): boolean {
  return (
    a.poolsAcrossDistricts === b.poolsAcrossDistricts &&
    a.associationPairs === b.associationPairs &&
    a.distanceMetres === b.distanceMetres &&
    a.largestPool === b.largestPool
  );
}

/** What is known of an area before its prices are looked at. */
interface BeforePrices {
  readonly where: string;
  readonly problems: readonly string[];
  readonly bySum: number;
  readonly mostVisits: number;
}

function withPrices(facts: PoolingFacts, area: AreaProof, prices: AreaPrices, before: BeforePrices): AreaCheck {
  const { where, bySum } = before;
  const broken = (problem: string): AreaCheck => {
    return { problems: [...before.problems, `${where}: ${problem}`], verdict: "open", poolsAtMost: bySum };
  };
  const malformed = checkPrices(area, prices);
  if (malformed !== null) return broken(malformed);
  const bound = boundOfPrices(facts, area, prices);
  if (bound > area.poolsAtMost) return broken(`die Preise belegen ${bound}, genannt sind ${area.poolsAtMost}`);
  const search = searchUnderpaid(facts, area, prices, before.mostVisits);
  if (search.found !== null) return broken(`${search.found} bilden einen Zusammenschluss, der zu wenig zahlt`);
  if (!search.finished) return { problems: before.problems, verdict: "unfinished", poolsAtMost: bySum };
  return { problems: before.problems, verdict: area.closedBy === "open" ? "open" : "prices", poolsAtMost: bound };
}

function checkPrices({ municipalities }: AreaProof, { millionths, oddSets }: AreaPrices): string | null {
  const all = [...millionths, ...oddSets.map((odd) => odd.millionths)];
  if (millionths.length !== municipalities.length) return "nicht jede Gemeinde hat genau einen Preis";
  if (all.some((price) => !Number.isSafeInteger(price) || price < 0)) return "ein Preis ist keine ganze Zahl ab 0";
  const inside = new Set(municipalities);
  const sound = oddSets.every(({ members }) => {
    return (
      members.length % 2 === 1 && new Set(members).size === members.length && members.every((ags) => inside.has(ags))
    );
  });
  return sound ? null : "eine Gruppe mit gemeinsamem Preis ist keine ungerade Gruppe des Gebiets";
}

/**
 * What the prices allow: whoever pays a whole unit alone can be in one pool only and is counted once; the others fall
 * into parts, and a part holds no more pools than whole units are paid in it, nor than its frames hold thresholds.
 */
function boundOfPrices(facts: PoolingFacts, { municipalities }: AreaProof, prices: AreaPrices): number {
  const priceOf = new Map(municipalities.map((ags, index) => [ags, prices.millionths[index] ?? 0]));
  const small = municipalities.filter((ags) => (priceOf.get(ags) ?? 0) < PRICE_UNIT);
  return partsOf(facts, small).reduce((bound, part) => {
    const inside = new Set(part);
    const pairs = prices.oddSets.map(({ members, millionths }) => {
      return millionths * Math.floor(members.filter((ags) => inside.has(ags)).length / 2);
    });
    const paid = [...part.map((ags) => priceOf.get(ags) ?? 0), ...pairs].reduce((sum, price) => sum + price, 0);
    return bound + Math.min(sumBound(facts, part), Math.floor(paid / PRICE_UNIT));
  }, municipalities.length - small.length);
}

/** Looks for a possible pool that pays less than a unit; names its members where there is one. */
function searchUnderpaid(facts: PoolingFacts, area: AreaProof, prices: AreaPrices, mostVisits: number) {
  const { municipalities } = area;
  const weights = municipalities.map((ags) => frameOfKey(facts, ags));
  const required = facts.requiredCents;
  if (facts.neighbours === null && prices.oddSets.length === 0) {
    const underpaid = heaviestBelow(prices.millionths, weights, PRICE_UNIT) >= required;
    return { found: underpaid ? "Mitglieder des Gebiets" : null, finished: true };
  }
  const indexOf = new Map(municipalities.map((ags, index) => [ags, index]));
  const neighbours = municipalities.map((ags) =>
    municipalities.flatMap((other, index) => (other !== ags && mayTouch(facts, ags, other) ? index : [])),
  );
  const oddSets = prices.oddSets.map(({ members, millionths }) => {
    return { members: members.flatMap((ags) => indexOf.get(ags) ?? []), price: millionths };
  });
  const priced = { weights, neighbours, required, prices: { positions: prices.millionths, oddSets } };
  const { found, finished } = findUnderpaidSet(priced, mostVisits);
  return { found: found === null ? null : found.map((index) => municipalities[index]).join(", "), finished };
}
