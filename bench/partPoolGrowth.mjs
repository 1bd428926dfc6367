import { milliseconds, printHeading, printLines, printTable, ratio, whole } from "./print.mjs";

const HEADER = ["", "the state", "Germany", "Germany / state"];

/** From one state to all of Germany, inside districts: what grows tenfold, and what by more. */
export function showGrowth(state, germany) {
  printHeading("4  Growth, inside districts");
  const rows = [
    countRow("municipalities", state.size.municipalities, germany.size.municipalities),
    countRow("areas that reach the threshold", state.size.areas, germany.size.areas),
    timeRow("planungsrahmen, median ms", state.ours.medianMs, germany.ours.medianMs),
    timeRow("  without the slowest areas named", state.ours.areaTimes.othersMs, germany.ours.areaTimes.othersMs),
    sizeRow("  peak MB", state.ours.peakMb, germany.ours.peakMb),
    ...state.peers.flatMap((peer, index) => peerRows(peer, germany.peers[index])),
  ];
  printTable(HEADER, rows);
  printLines(
    `  The ${germany.ours.areaTimes.slowest.length} slowest areas take ${slowestPart(state)} of the state's time and`,
    `  ${slowestPart(germany)} of Germany's: it goes into proving few large and hard areas.`,
  );
}

function slowestPart({ ours: { areaTimes } }) {
  const slowest = areaTimes.slowest.reduce((sum, { ms }) => sum + ms, 0);
  return `${Math.round((100 * slowest) / (slowest + areaTimes.othersMs))} %`;
}

function peerRows(state, germany) {
  return [
    timeRow(`${state.name}, median ms`, state.medianMs, germany.medianMs),
    sizeRow("  peak MB", state.peakMb, germany.peakMb),
  ];
}

function countRow(name, state, germany) {
  return [name, whole(state), whole(germany), ratio(germany, state)];
}

function timeRow(name, state, germany) {
  return [name, milliseconds(state), milliseconds(germany), ratio(germany, state)];
}

function sizeRow(name, state, germany) {
  return [name, state.toFixed(0), germany.toFixed(0), ratio(germany, state)];
}
