import { inFreshProcess } from "./poolProcess.mjs";
import { milliseconds, printHeading, printLines, printTable, ratio, whole } from "./print.mjs";

const HEADER = ["", "pools", "ours more", "first ms", "median ms", "ours / time", "peak MB", "grown MB"];
const OURS = "planungsrahmen";
const WAYS = ["sum", "prices", "odd-sets", "branches", "search", "open"];

/**
 * One table, one scope: planungsrahmen and the heuristic, each run in a fresh process, printed as one table.
 *
 * @param constructions how often the heuristic starts anew, one run for each number
 * @returns the size of the table, our result and those of the peer, best case last
 */
export async function showContest(title, { table, scope, constructions }) {
  printHeading(title);
  const size = await inFreshProcess("size", { table, scope });
  const { municipalities, borders, poolable, areas } = size;
  printLines(
    `${whole(municipalities)} municipalities, ${whole(borders)} borders, ${whole(poolable)} below the threshold, ` +
      `${whole(areas)} areas that can reach it`,
  );
  const ours = await inFreshProcess(OURS, { table, scope });
  const peers = [];
  for (const apart of [false, true]) {
    for (const count of constructions) {
      const result = await inFreshProcess("maxPHeuristic", { table, scope, constructions: count, apart });
      peers.push({ name: `max-p, ${whole(count)}${apart ? ", by area" : ""}`, ...result });
    }
  }
  const rows = [{ name: OURS, ...ours }, ...peers].map((result) => cellsOf(result, ours));
  printTable(HEADER, rows);
  printLines(...boundLines(ours), ...slowestLines(ours));
  return { size, ours, peers };
}

function cellsOf({ name, pools, firstMs, medianMs, runs, peakMb, grownMb, fault }, ours) {
  return [
    name,
    fault === null ? whole(pools) : "not valid",
    name === OURS ? "" : more(ours.pools, pools),
    milliseconds(firstMs),
    runs === 1 ? "" : milliseconds(medianMs),
    ratio(ours.medianMs, medianMs),
    peakMb.toFixed(0),
    grownMb < 1 ? "< 1" : grownMb.toFixed(0),
  ];
}

function boundLines({ atMost, pools, closedBy }) {
  const ways = WAYS.map((way) => `${way} ${closedBy[way] ?? 0}`).join(", ");
  const gap = atMost === pools ? "the optimum" : `${((100 * (atMost - pools)) / atMost).toFixed(2)} % open`;
  return [`  Proved: at most ${whole(atMost)} pools (${gap}).`, `  Areas closed by: ${ways}.`];
}

function slowestLines({ areaTimes: { slowest, others, othersMs } }) {
  const parts = slowest.map(
    ({ municipalities, ms, closedBy }) => `${municipalities} in ${milliseconds(ms)} (${closedBy})`,
  );
  return [`  Slowest areas, ms: ${parts.join(", ")};`, `  the other ${others} in ${milliseconds(othersMs)}.`];
}

/** By how many percent one count is above the other. */
export function more(count, other) {
  return `${((100 * (count - other)) / other).toFixed(1)} %`;
}
