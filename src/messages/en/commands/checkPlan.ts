import type { CheckPlanMessages } from "../../commands/checkPlan";
import { codes } from "../codes";
import { format } from "../format";

const { whole } = format;
const areas = (count: number) => format.count(count, "area", "areas");

/** What `check-plan` prints in English. */
export const checkPlan: CheckPlanMessages = {
  fails: (problems) => `The plan does not hold: ${format.count(problems, "fault", "faults")}.`,
  holds: ({ isProved, unproved, scope }) => {
    if (isProved) return `The plan holds, and more pools are proved to be impossible${codes.fixedFirst[scope]}.`;
    if (unproved > 0) return `The plan holds; that there are no more pools is not proved here in ${areas(unproved)}.`;
    return "The plan holds; it is proved that more pools would leave more municipalities out.";
  },
  pools: (proposed, most, scope) => {
    const made = format.count(proposed, "proposed pool", "proposed pools");
    return `${made}, at most ${whole(most)} possible${codes.fixedFirst[scope]}`;
  },
  leftOut: (leftOut, atLeast) =>
    `In no proposed pool: ${whole(leftOut)}, of which proved to be unavoidable: ${whole(atLeast)}`,
  areas: () => "Areas in which pools are possible:",
  verdict: {
    sum: (count) => `proved by the sum of the frames: ${whole(count)}`,
    prices: (count) => `proved by prices, all possible pools looked at: ${whole(count)}`,
    branches: (count) => `proved by cases with prices, in each case all looked at: ${whole(count)}`,
    groupings: (count) => `proved by all possible ways to divide the area: ${whole(count)}`,
    "fewest-left-out": (count) =>
      `more only if more municipalities were left out there, proved by all ways to divide the area: ${whole(count)}`,
    search: (count) => `only by the planner's search, not proved here: ${whole(count)}`,
    open: (count) => `called open by the plan itself: ${whole(count)}`,
    unfinished: (count) => `proof not finished here: ${whole(count)}`,
  },
  notChecked: () => "Not checked:",
  unchecked: {
    bound: (count) => `that in ${areas(count)} no more pools are possible than the plan says`,
    "left-out": (count) => `that in ${areas(count)} as many have to be left out as the plan says`,
    "levels-exact": (count) =>
      `that in ${areas(count)} the pools are the best of their number by the preferences (districts, associations, distances, size)`,
    stranded: (count) => `that in ${areas(count)} those who are left over could form no pool`,
    "constraints-named": (count) =>
      `which wishes stand in the way of ${format.count(count, "municipality", "municipalities")} without a partner`,
    "rescue-choice": (count) =>
      `that with other pools inside the districts ${areas(count)} across district borders would hold no more pools`,
    search: () => "that seed and limits of the search give the same plan once more",
  },
  problem: (problem) => `FAULT: ${problem}`,
  more: (problems) => `and ${whole(problems)} more (--format json names all)`,
};
