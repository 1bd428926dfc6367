import { cpus } from "node:os";
import { euros } from "../dist/index.js";
import { reconstruct } from "../dist/verification.js";
import { stateRows, syntheticPersons } from "./data.mjs";
import { plainSweep } from "./plainSweep.mjs";
import { milliseconds, printHeading, printLines, printTable, ratio, whole } from "./print.mjs";
import { randomFrom } from "./prng.mjs";
import { syntheticKey } from "./syntheticKey.mjs";

const SEED = 46_828;
const RUNS = 5;
/** Every hundredth row is made wrong; the search may leave one in ten unexplained. */
const WRONG_EVERY = 100;
const HEADER = [
  "rows",
  "amounts",
  "totals tried",
  "ours ms",
  "times the first",
  "plain / ours",
  "early exit / ours",
  "found",
];
const faults = [];

printLines(
  `planungsrahmen reconstruct on node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} processors`,
  "",
  "Which total were published amounts computed with? Ours counts for every total how many rows it",
  "explains, under four rules of rounding, twice (for the totals, then for the best outside the family).",
  "The plain sweep tests every amount under every total, under one rule, once; with early exit it gives a",
  "total up as soon as one amount in ten is unexplained. Modelled and made-up head counts, one row in",
  `${WRONG_EVERY} made wrong. Absolute times are for orientation only: quote ratios. Medians of ${RUNS} runs, in turns.`,
);

printHeading("1  More rows, the same budget, total and bound");
const programme = { total: 4_000_037, budgetEuros: 3_200_000_000, mostTotal: 5_000_000 };
show([1_000, 2_000, 4_000, 8_000].map((count) => ({ persons: townsAndACity(count), ...programme })));

printHeading("2  The state's table, higher bounds");
const state = { persons: stateRows().map(({ persons }) => persons), total: 72_857, budgetEuros: 58_000_000 };
show([100_000, 300_000, 1_000_000].map((mostTotal) => ({ ...state, mostTotal })));

if (faults.length > 0) {
  printLines("", ...faults);
  process.exitCode = 1;
}

/** Five times the persons of the synthetic table, so that amounts differ, and one large place that pins the total. */
function townsAndACity(count) {
  const random = randomFrom(SEED);
  const towns = syntheticPersons(count - 1).map((persons) => 5 * persons + Math.floor(5 * random()));
  return [...towns, 50_000];
}

function show(cases) {
  let first = null;
  const rows = cases.map((one) => {
    const { ours, plain, early, found, rows: count, amounts } = measured(one);
    first ??= ours;
    const others = [plain, early].map((ms) => (ms === null ? "" : ratio(ms, ours)));
    const cells = [whole(count), whole(amounts), whole(one.mostTotal), milliseconds(ours), ratio(ours, first)];
    return [...cells, ...others, found];
  });
  printTable(HEADER, rows);
}

function measured({ persons, total, budgetEuros, mostTotal }) {
  const rows = persons.map((count, index) => rowOf(count, index, { total, budgetEuros }));
  const amounts = [...new Set(rows.map(({ amountCents }) => amountCents / 100))].filter((one) => one > 0);
  const work = {
    ours: () => reconstruct(rows, { budgetCents: euros(budgetEuros), mostTotal }),
    plain: () => plainSweep(amounts, budgetEuros, mostTotal, Number.POSITIVE_INFINITY),
    early: () => plainSweep(amounts, budgetEuros, mostTotal, amounts.length / 10),
  };
  for (let run = 0; run < 2; run++) work.ours(); // until the compiler has settled
  const samples = { ours: [], plain: [], early: [] };
  // The plain sweep takes minutes on long tables; it is timed on the first thousandth of the totals and scaled up,
  // which favours it: small totals have few head counts.
  for (let run = 0; run < RUNS; run++) {
    for (const name of ["ours", "early"]) samples[name].push(timed(work[name]));
    samples.plain.push(
      1000 * timed(() => plainSweep(amounts, budgetEuros, mostTotal / 1000, Number.POSITIVE_INFINITY)),
    );
  }
  const { fromAmounts } = work.ours().value;
  if (fromAmounts.verdict !== "one-family" || fromAmounts.leastTotal !== total)
    faults.push(`${rows.length} rows: ${fromAmounts.verdict} ${fromAmounts.leastTotal} instead of ${total}`);
  if (work.early().totals[0] !== total) faults.push(`${rows.length} rows: the plain sweep finds another total`);
  const medians = Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, median(list)]));
  return { ...medians, rows: rows.length, amounts: amounts.length, found: whole(fromAmounts.leastTotal ?? 0) };
}

function rowOf(persons, index, { total, budgetEuros }) {
  const right = Number((2n * BigInt(budgetEuros) * BigInt(persons) + BigInt(total)) / (2n * BigInt(total)));
  const wrong = index % WRONG_EVERY === 7 && persons > 0 ? 211 : 0;
  return { ags: syntheticKey(index), name: `Ort ${index}`, amountCents: 100 * (right + wrong) };
}

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}
