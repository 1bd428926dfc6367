import { type Case, type Cause, deviates, type Hypothesis, type SuspectRow } from "../diagnosis";

const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;

/** A stretch of amounts that stands some rows too low or too high, in the order of the file. */
export const shiftedRows: Cause = (found) => OFFSETS.flatMap((offset) => shiftedBy(offset, found));

function shiftedBy(offset: number, { inFile, rows }: Case): Hypothesis[] {
  const open = new Set(rows);
  const from = new Map(inFile.map((row, index) => [row, inFile[index - offset]]));
  const run = longestRun(inFile, (row) => row.officialCents === from.get(row)?.computedCents && open.has(row));
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const moved = new Set(run);
  return [
    {
      cause: "shifted-rows",
      parameters: { offset, firstLine: first.line ?? 0, lastLine: last.line ?? 0 },
      predict: (row) => (moved.has(row) ? (from.get(row)?.computedCents ?? null) : row.computedCents),
      // The stretch could have begun anywhere.
      tried: OFFSETS.length * inFile.length,
      slipsOf: () => 1,
    },
  ];
}

/** The stretch of neighbouring rows with the most deviating ones among them, which it begins and ends with. */
function longestRun(inFile: readonly SuspectRow[], fits: (row: SuspectRow) => boolean): readonly SuspectRow[] {
  let best = { from: 0, to: 0, deviating: 0 };
  let [from, deviating] = [0, 0];
  inFile.forEach((row, index) => {
    if (!fits(row)) deviating = 0;
    else if (deviates(row)) {
      if (deviating === 0) from = index;
      deviating += 1;
      if (deviating > best.deviating) best = { from, to: index + 1, deviating };
    }
  });
  return inFile.slice(best.from, best.to);
}
