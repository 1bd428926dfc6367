import { wordOr } from "../codes";
import type { PlanCheckMessages, PlanProblemSentences } from "../planProblemMessages";
import { codes } from "./codes";
import { format } from "./format";

const { count, euros, list } = format;

const pool = (number: number) => `pool ${number}`;
const area = (first: string | null) => `area around ${first ?? "nobody"}`;
const pools = (number: number) => count(number, "pool", "pools");
const areas = (number: number) => count(number, "area", "areas");
const unstated = (number: number | null) => (number === null ? "none" : format.whole(number));
const isOrAre = (number: number) => (number === 1 ? "is" : "are");

/** What a price is not that should be one. */
const PRICE_FAULTS = {
  "no-lists": "the prices are no lists",
  count: "not every municipality has exactly one price",
  "no-amount": "a price is no whole number from 0",
  "odd-set": "a group with a shared price is no odd group of the area",
};

const CASE_FAULTS = {
  "too-many": "the proof distinguishes too many cases",
  missing: "a case is missing in the proof",
  pair: "a case does not distinguish two municipalities of the area",
};

const BORDERS = { given: "municipalities that share a border", off: "off" };

const problems: PlanProblemSentences = {
  "rule-set": ({ found, expected }) =>
    `rule set ${found.id} ${found.version}, checked by ${expected.id} ${expected.version}`,
  "required-amount": ({ found, expected }) => `threshold ${euros(found)}, ${euros(expected)} is right`,
  measure: () => "what the threshold is measured on is not what the rule set says",
  scope: ({ found, expected }) => `scope “${wordOr(codes.scope, found)}”, checked as “${codes.scope[expected]}”`,
  borders: ({ found, expected }) => `borders “${wordOr(BORDERS, found)}”, checked as “${BORDERS[expected]}”`,
  constraints: () => "the wishes of the plan are not those of the check",
  levels: () => "the order of the preferences is not that of the check",
  "effective-levels": () => "the plan is wrong about which preferences can have an effect",
  moved: ({ found, expected }) =>
    `no longer with their seat: ${unstated(expected)} is right, the plan says ${unstated(found)}`,
  "places-of-all": () => "not every municipality has exactly one place",
  "pools-order": () => "the pools are not in the order of their first members",
  "in-two-pools": ({ ags }) => `${ags} is in two pools`,
  "agreed-pool-missing": ({ name }) => `the agreed pool “${name}” is not in the plan`,
  "bound-of-areas": ({ found, expected }) => `the bound is ${found}, the areas add up to ${expected}`,
  "place-name": ({ ags }) => `${ags}: the name or the basis is wrong`,
  "place-questions": ({ ags }) => `${ags}: the open questions are wrong`,
  "place-frame": ({ ags, found, expected }) => `${ags}: frame ${euros(found)}, ${euros(expected)} is right`,
  "place-kind": ({ ags, found, possible }) =>
    `${ags}: place “${wordOr(codes.place, found)}”, possible is ` +
    possible.map((one) => `“${codes.place[one]}”`).join(" or "),
  "place-pool": ({ ags, found }) =>
    found === null ? `${ags}: its pool is not named` : `${ags}: ${pool(found)}, which it is not in`,
  "place-stranded": ({ ags }) => `${ags}: without a partner but without a reason, or the other way round`,
  "hosted-beside-pool": ({ ags }) => `${ags} is taken in although a pool is within reach`,
  "stranded-beside-pool": ({ ags }) => `${ags} is without a partner although a pool is within reach`,
  "stranded-beside-offer": ({ ags }) => `${ags} is without a partner although a municipality offers to take it in`,
  "stranded-missing": ({ ags, found, expected }) =>
    `${ags}: ${euros(expected)} are missing, the plan says ${euros(found)}`,
  "stranded-group": ({ ags }) => `${ags}: the group of those within reach is wrong`,
  "stranded-reason": ({ ags }) => `${ags}: the reason is wrong`,
  "stranded-ways-out": ({ ags }) => `${ags}: the ways out are wrong`,
  "stranded-constraints": ({ ags }) => `${ags}: the wishes named are wrong`,
  "crosses-border": ({ ags }) =>
    `${ags} was sent across the district border although a pool in its district is within reach`,
  "pool-number": ({ pool: id, expected }) => `${pool(id)} does not have the number ${expected}`,
  "pool-unknown-members": ({ pool: id }) => `${pool(id)} has members that are not in the table`,
  "pool-members-order": ({ pool: id }) => `${pool(id)} does not name its members once and in order`,
  "pool-frame": ({ pool: id, found, expected }) =>
    `${pool(id)} states a frame of ${euros(found)}, the sum is ${euros(expected)}`,
  "pool-below-threshold": ({ pool: id }) => `${pool(id)} does not reach the threshold`,
  "pool-margin": ({ pool: id }) => `${pool(id)} states a wrong distance to the threshold`,
  "pool-self-sufficient": ({ pool: id }) => `${pool(id)} is wrong about its members above the threshold`,
  "pool-seat": ({ pool: id }) => `${pool(id)} names the wrong seat`,
  "pool-districts": ({ pool: id }) => `${pool(id)} is wrong about its districts`,
  "pool-too-large": ({ pool: id, most }) => `${pool(id)} has more than ${count(most, "member", "members")}`,
  "pool-torn": ({ pool: id, ags }) => `${pool(id)} separates ${ags} from those that it is to stay together with`,
  "pool-apart": ({ pool: id, both }) => `${pool(id)} unites ${list(both)}, which are not to be together`,
  "pool-unconnected": ({ pool: id }) => `${pool(id)} is not connected or leaves its district`,
  "pool-above-threshold": ({ pool: id }) => `${pool(id)} has a member above the threshold`,
  "pool-not-offered": ({ pool: id }) => `${pool(id)} rests on no offer`,
  "pool-origin": ({ pool: id, found }) => `${pool(id)} has an unknown origin: “${found}”`,
  "pool-area": ({ pool: id }) => `${pool(id)} names an area although it is not proposed`,
  "pool-not-agreed": ({ pool: id }) => `${pool(id)} was not agreed like this`,
  "pool-name": ({ pool: id }) => `${pool(id)} has a wrong name`,
  "pool-homeless": ({ pool: id }) => `${pool(id)} has members that are not free or do not reach each other`,
  "area-invented": ({ area: first }) => `the ${area(first)} does not follow from the input`,
  "area-missing": ({ area: first }) => `the ${area(first)} is missing in the plan`,
  "area-twice": () => "an area is in the plan twice",
  "area-pools": ({ area: first, found, expected }) => `${area(first)}: ${pools(expected)}, the plan says ${found}`,
  "area-counts": ({ area: first }) => `${area(first)}: a count is no whole number from 0`,
  "area-bound-below-pools": ({ area: first, poolsAtMost, pools: number }) =>
    `${area(first)}: the bound ${poolsAtMost} is below ${number}`,
  "area-bound-above-sum": ({ area: first, poolsAtMost, bySum }) =>
    `${area(first)}: the bound ${poolsAtMost} is above ${bySum}, which the sum allows`,
  "area-bound-unproved": ({ area: first, poolsAtMost }) => `${area(first)}: the bound ${poolsAtMost} is not proved`,
  "area-bound-too-low": ({ area: first, possible, poolsAtMost }) =>
    `${area(first)}: ${pools(possible)} ${isOrAre(possible)} possible, the plan says at most ${poolsAtMost}`,
  "area-closing": ({ area: first, closedBy, pools: number, poolsAtMost }) =>
    `${area(first)}: “${wordOr(codes.closedBy, closedBy)}” does not fit ${number} of at most ${poolsAtMost} and what proves it`,
  "area-surplus-proof": ({ area: first, closedBy }) =>
    `${area(first)}: the prices or cases stated do not belong to “${wordOr(codes.closedBy, closedBy)}”`,
  "area-levels": ({ area: first }) => `${area(first)}: what the plan says of the preferences is wrong`,
  "area-left-out": ({ area: first, found, expected }) =>
    `${area(first)}: ${count(expected, "municipality is", "municipalities are")} in no pool, the plan says ${found}`,
  "area-left-out-at-least": ({ area: first, leftOutAtLeast, leftOut }) =>
    `${area(first)}: it is not so that at least ${leftOutAtLeast} of ${leftOut} have to be left out`,
  "area-left-out-with-most": ({ area: first, poolsAtMost }) =>
    `${area(first)}: the plan is wrong about how many are left out with ${pools(poolsAtMost)}`,
  "area-left-out-with-most-misplaced": ({ area: first }) =>
    `${area(first)}: how many more pools would leave out does not belong here or is missing`,
  "area-left-out-of-rescue": ({ area: first }) =>
    `${area(first)}: who would be left out after planning across districts is not known`,
  "area-more-pools": ({ area: first, possible }) =>
    `${area(first)}: ${pools(possible)} ${isOrAre(possible)} possible with no more left out`,
  "area-pool-of-left-out": ({ area: first, members }) =>
    `${area(first)}: ${list(members)} ${isOrAre(members.length)} left over and could form a pool`,
  "area-pool-possible": ({ area: first, members }) => `${area(first)}: ${list(members)} form a pool`,
  "prices-form": ({ area: first, fault }) => `${area(first)}: ${PRICE_FAULTS[fault]}`,
  "prices-differ": ({ area: first, proved, poolsAtMost }) =>
    `${area(first)}: the prices prove ${proved}, the plan says ${poolsAtMost}`,
  "prices-too-low": ({ area: first, members }) =>
    `${area(first)}: ${members === null ? "members of the area" : list(members)} form a pool that pays too little`,
  "cases-form": ({ area: first, fault }) => `${area(first)}: ${CASE_FAULTS[fault]}`,
  "case-prices-differ": ({ area: first, proved, poolsAtMost }) =>
    `${area(first)}: the prices of a case prove ${proved}, the plan says ${poolsAtMost}`,
  "case-prices-too-low": ({ area: first, members }) =>
    `${area(first)}: ${list(members)} form a pool that pays too little in one case`,
};

/** What is wrong with a plan, and what of it was not checked, in English. */
export const planCheck: PlanCheckMessages = {
  problems,
  unchecked: {
    bound: (number) => `that no more pools are possible in ${areas(number)} than the plan says`,
    "left-out": (number) => `that as many have to be left out in ${areas(number)} as the plan says`,
    "levels-exact": (number) =>
      `that the pools in ${areas(number)} are the best of their number by the preferences (districts, associations, distances, size)`,
    stranded: (number) => `that those left over in ${areas(number)} could not form a pool`,
    "constraints-named": (number) =>
      `which wishes stand in the way of ${count(number, "municipality", "municipalities")} without a partner`,
    "rescue-choice": (number) =>
      `that other pools inside the districts would not allow for more in ${areas(number)} across districts`,
    search: () => "that the seed and the limits of the search make the same plan again",
  },
};
