import { printHeading, printTable, whole } from "./print.mjs";

/**
 * Holds the results against what the project wants of the method.
 *
 * @returns whether all counts are reached; times are printed and decide nothing, since they are the machine's
 */
export function meetsTargets({ state, across, germany }) {
  const { pools, atMost, closedBy } = germany.ours;
  const proved = germany.size.areas - (closedBy.open ?? 0);
  const counts = [
    ["pools, Germany inside districts", "2,508 or more", whole(pools), pools >= 2508],
    ["bound, Germany inside districts", "2,517 or less", whole(atMost), atMost <= 2517],
    ["areas proved, Germany", "333 of 338 or more", `${proved} of ${germany.size.areas}`, proved >= 333],
    ["pools, the state inside districts", "208, all proved", whole(state.ours.pools), provedAll(state.ours, 208)],
  ];
  const times = [
    timeRow("the state inside districts, first run", "under 1 s", state.ours.firstMs, 1000),
    timeRow("the state across districts, first run", "under 10 s", across.ours.firstMs, 10_000),
  ];
  printHeading("7  Targets");
  const said = [...counts, ...times].map(([what, target, found, met]) => [what, target, found, met ? "met" : "missed"]);
  printTable(["", "target", "found", ""], said);
  return counts.every(([, , , met]) => met);
}

function provedAll({ pools, atMost, closedBy }, wanted) {
  return pools === wanted && atMost === wanted && (closedBy.open ?? 0) === 0;
}

function timeRow(what, target, ms, limitMs) {
  return [what, target, `${(ms / 1000).toFixed(2)} s`, ms < limitMs];
}
