import type { DroppedRule } from "../../messages/commands/pools";
import { termsOf } from "../../messages/terms";
import { countPools } from "../../pooling/countPools";
import type { Closing, Place, PoolPlan } from "../../pooling/plan";
import type { PoolCount, PriceOfRules } from "../../pooling/priceOfRules";
import type { Texts } from "./texts";
import { wishLines } from "./wishLines";
import { neededText } from "./words";

/** The plan in a few lines: how many end where, what is open, and how far the plan may be from the best. */
export function planSummary(plan: PoolPlan, texts: Texts): string[] {
  const { places, scope, borders } = plan;
  const messages = texts.commands.poolPlan(termsOf(plan.ruleSet));
  const count = (kind: Place["place"]) => places.filter((place) => place.place === kind).length;
  const counts = countPools(plan);
  const modelled = places.filter((place) => place.basis === "modelled").length;
  return [
    messages.plan(places.length, scope, borders === "off"),
    ...(modelled === 0 ? [] : [messages.trial(modelled)]),
    ...wishLines(plan, messages.wish),
    ...openLines(plan, texts),
    strongText(plan, texts),
    messages.counts(counts),
    messages.members(counts.members),
    messages.stranded(count("stranded")),
    withoutFrameText(plan, texts),
    ...(plan.moved === null ? [] : [messages.moved(plan.moved)]),
    ...proofLines(plan, counts.proposed, texts),
    ...wishPriceLines(plan, texts),
  ];
}

/** Where the rules leave the measure open, the plan takes the stricter reading and says so. */
function openLines({ measure, places, ruleSet }: PoolPlan, { commands }: Texts): string[] {
  if (measure.value !== null) return [];
  const open = places.filter((place) => place.questions.some((question) => question.id === "threshold-measure"));
  const messages = commands.poolPlan(termsOf(ruleSet));
  return [messages.openMeasure(measure.source), messages.otherReading(open.length)];
}

/** Those who reach the threshold alone may be in a pool all the same, agreed or as hosts. */
function strongText({ pools, places, ruleSet }: PoolPlan, texts: Texts): string {
  const inPools = pools.reduce((sum, { selfSufficient }) => sum + selfSufficient.length, 0);
  const alone = places.filter(({ place }) => place === "alone").length;
  return texts.commands.poolPlan(termsOf(ruleSet)).alone(alone + inPools, inPools, neededText(ruleSet, texts));
}

/** Those without a frame are in no count of their own where they are members, as a bridge or by agreement. */
function withoutFrameText({ places, ruleSet }: PoolPlan, { commands }: Texts): string {
  const none = places.filter(({ frameCents }) => frameCents === 0);
  const members = none.filter(({ pool }) => pool !== null).length;
  return commands.poolPlan(termsOf(ruleSet)).withoutFrame(none.length, members);
}

/** How many pools there are and how many find no partner, in a few words. */
export function planCounts(plan: PoolPlan, { commands }: Texts): string {
  const { places, proposedPoolsAtMost, scope, ruleSet } = plan;
  const { all, proposed } = countPools(plan);
  const stranded = places.filter((place) => place.place === "stranded").length;
  const counts = { proposed, most: proposedPoolsAtMost, scope, others: all - proposed, stranded };
  return commands.poolPlan(termsOf(ruleSet)).short(counts);
}

/**
 * What is proved, and of which plans: areas that cannot hold a pool at all are not worth a word. A rescue says what stands
 * before anybody crosses a border.
 */
function proofLines(plan: PoolPlan, proposed: number, { commands }: Texts): string[] {
  const { areas, proposedPoolsAtMost: most, scope, ruleSet } = plan;
  const real = areas.filter((area) => area.poolsAtMost > 0);
  if (real.length === 0) return [];
  const messages = commands.poolPlan(termsOf(ruleSet));
  const closed = (kind: Closing) => real.filter((area) => area.closedBy === kind).length;
  const isAll = most === proposed;
  const closings: Readonly<Record<Closing, number>> = {
    ...{ sum: closed("sum"), prices: closed("prices"), "odd-sets": closed("odd-sets"), branches: closed("branches") },
    ...{ search: closed("search"), "fewest-left-out": closed("fewest-left-out"), open: closed("open") },
  };
  const proof = messages.proof({ isAll, most, scope, areas: closings });
  if (isAll) return [proof];
  // Where more may be possible than are proposed, it is either open or known what they would cost.
  return [
    proof,
    ...(closings.open === 0 ? [] : [messages.openAreas(closings.open)]),
    ...(closings["fewest-left-out"] === 0 ? [] : [messages.sparingAreas(closings["fewest-left-out"])]),
  ];
}

/** Whether fewer could be left out is known only area by area. */
function wishPriceLines({ areas, ruleSet }: PoolPlan, { commands }: Texts): string[] {
  const open = areas.filter((area) => area.leftOut > area.leftOutAtLeast);
  return open.length === 0 ? [] : [commands.poolPlan(termsOf(ruleSet)).openWishes(open.length)];
}

/** How many pools there would be without a rule. */
export function priceLines(prices: PriceOfRules | null, { scope, ruleSet }: PoolPlan, { commands }: Texts): string[] {
  if (prices === null) return [];
  const { asPlanned } = prices;
  const dropped: readonly (readonly [DroppedRule, PoolCount | null])[] = [
    ["acrossDistricts", prices.acrossDistricts],
    ["withoutBorders", prices.withoutBorders],
    ["withoutAgreements", prices.withoutAgreements],
    ["withoutWishes", prices.withoutWishes],
    ...prices.withoutWish.map(({ wish, count }) => [wish, count] as const),
  ];
  const { price } = commands.poolPlan(termsOf(ruleSet));
  return dropped.flatMap(([rule, count]) => (count === null ? [] : [price({ rule, count, asPlanned, scope })]));
}
