import { more } from "./poolContest.mjs";
import { inFreshProcess } from "./poolProcess.mjs";
import { milliseconds, printHeading, printLines, printTable } from "./print.mjs";

const CONSTRUCTIONS = 999;
const HEADER = ["frames", "pools", "at most", "open areas", "median ms", "peer", "by area", "ours more by"];
const VARIANTS = [3, 5, 10, 20].flatMap((tenths) => [
  { tenths, noise: false },
  { tenths, noise: true },
]);

/**
 * The same map under other frames: small ones make large pools, which is the hard case.
 *
 * @returns our results
 */
export async function showWeights() {
  printHeading("5  The state under other frames, inside districts");
  printLines(
    "Each frame times a factor, and where it says so times 0.80 to 1.20 at random (seeded) as well.",
    `peer: the max-p heuristic with ${CONSTRUCTIONS} constructions, of the whole map and area by area.`,
  );
  const results = [];
  const rows = [];
  for (const weights of VARIANTS) {
    const data = { table: "state", weights, scope: "district" };
    const ours = await inFreshProcess("planungsrahmen", data);
    const constructed = { ...data, constructions: CONSTRUCTIONS };
    const peer = await inFreshProcess("maxPHeuristic", { ...constructed, apart: false });
    const apart = await inFreshProcess("maxPHeuristic", { ...constructed, apart: true });
    results.push(ours, peer, apart);
    rows.push(cellsOf(weights, ours, [peer, apart]));
  }
  printTable(HEADER, rows);
  return results;
}

function cellsOf({ tenths, noise }, { pools, atMost, closedBy, medianMs }, peers) {
  return [
    `x ${(tenths / 10).toFixed(1)}${noise ? ", noise" : ""}`,
    String(pools),
    String(atMost),
    String(closedBy.open ?? 0),
    milliseconds(medianMs),
    ...peers.map((peer) => String(peer.pools)),
    peers.map((peer) => more(pools, peer.pools)).join(", "),
  ];
}
