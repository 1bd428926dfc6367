import { allocate, imBw201801 } from "../dist/index.js";
import { contenders, OURS, PEERS } from "./contenders.mjs";
import { publishedFrames, stateRows } from "./data.mjs";
import { sharesOf } from "./measure.mjs";
import { printHeading, printLines, printTable, whole } from "./print.mjs";

const BUDGET_EUROS = 58_000_000;
const HEADER = ["euros", "rows off the rule", "by at most", "sum less budget", "published met"];

/** Part 3: why a correct division that adds up is still not the programme's. */
export async function showProgramme() {
  printHeading("3  The programme's rule is another one");
  printLines(
    "The programme rounds each frame half-up on its own and distributes no remainder, so its frames",
    "need not add up to 58,000,000 euros. An exact sum follows another rule; differing here is no error",
    "of the peers, but they cannot be used for this programme. State table, whole euros;",
    "`published met` counts, among the amounts that were printed in 2018, those that come out.",
  );
  const municipalities = stateRows();
  const allocation = allocate(municipalities, imBw201801);
  if (!allocation.ok) throw new Error(allocation.issues[0].message);
  const rule = allocation.value.municipalities.map(({ ags, frameCents }) => ({ ags, euros: frameCents / 100 }));
  const own = rule.map(({ euros }) => euros);
  const rows = [[`${OURS}, its rule`, ...comparison(rule, own)]];
  const input = { persons: municipalities.map(({ persons }) => persons), units: BUDGET_EUROS, stepCents: 100 };
  for (const name of Object.keys(contenders)) {
    const { value } = await sharesOf(name, input);
    rows.push([PEERS.includes(name) ? name : `${name}, largest remainder`, ...comparison(rule, value)]);
  }
  printTable(HEADER, rows);
}

function comparison(rule, shares) {
  const published = publishedFrames();
  const differences = rule.map(({ euros }, index) => Math.abs(euros - shares[index]));
  const met = rule.filter(({ ags }, index) => published.get(ags) === shares[index] * 100).length;
  return [
    whole(differences.filter((difference) => difference !== 0).length),
    whole(Math.max(...differences)),
    whole(shares.reduce((sum, share) => sum + share, 0) - BUDGET_EUROS),
    `${met} of ${published.size}`,
  ];
}
