import { describe, expect, it } from "vitest";
import { cli } from "../support/cli";
import { fixture } from "../support/fixtures";
import { formatOf, OUTPUTS } from "./outputSchema";
import { changed, pathsOf } from "./paths";
import { validatorOf } from "./schemaOf";

const CASES = "fixtures/cases/programmes";
const TOWNS = `${CASES}/three-towns.csv`;
const OFFICIAL = (year: string) => `fixtures/official/im-bw-${year}/amounts.csv`;
const STATE = "fixtures/state/bw-2018-modelled.csv";
const BORDERS = "--neighbours fixtures/state/bw-adjacency.csv";
const POOL = "08226107+08337116";
const files = {
  "short.csv": fixture("state/bw-2018-modelled.csv")
    .split("\n")
    .filter((line, index) => index === 0 || line.startsWith("08115"))
    .join("\n"),
  "wehr.csv": "ags,name,persons\n08337116,Wehr,65\n08226096,Weinheim,352\n08226107,Hirschberg,30\n",
  "agreed.csv": `pool,ags\nA,08226107\nA,08337116\n`,
  "zero.csv": "ags,name,persons\n8337116,Wehr,64\n",
  "merger.csv": "from,to\n08226107,08226096\n08226096,08226096\n",
};

/** What stands on standard output, or under `issues` on standard error. */
const printed = (call: string) => {
  const { out, talk } = cli(`${call} --format json`, files);
  return JSON.parse(out === "" ? talk : out);
};

const plan = printed(`pools short.csv ${BORDERS}`);
const withPlan = { ...files, "plan.json": JSON.stringify(plan) };

const CALLS: readonly (readonly [string, readonly string[]])[] = [
  ["frame", ["frame 64", "frame 0", "frame 64 --rules im-bw-2017-07", "frame 45 --rules im-bw-2017-07"]],
  [
    "allocation",
    [
      ...[`allocate ${TOWNS}`, `allocate ${STATE}`, `allocate ${OFFICIAL("2017-07")} --rules im-bw-2017-07`],
      ...[`allocate ${TOWNS} --rules ${CASES}/own-programme.json`, "allocate zero.csv --restore-leading-zero"],
      `allocate ${CASES}/districts-modelled.csv --rules ${CASES}/integrationsmanagement-2025.json`,
    ],
  ],
  ["distribution", [`allocate ${CASES}/districts-modelled.csv --rules ${CASES}/soforthilfe-2022.json`]],
  [
    "pool-plan",
    [
      ...[`pools ${STATE} ${BORDERS}`, `pools short.csv ${BORDERS} --price-of-rules --scope rescue`],
      ...[`pools ${TOWNS} --borders off --agreed agreed.csv`, `pools ${TOWNS} ${BORDERS} --offers 08226096`],
      `pools short.csv ${BORDERS} --most-members 3 --most-km 20 --prefer size,distance --apart 08115003+08115004`,
      `pools ${OFFICIAL("2017-07")} --borders off --rules im-bw-2017-07`,
    ],
  ],
  [
    "exchange",
    [
      `exchange short.csv ${BORDERS} --ags 08115054 --leave`,
      `exchange short.csv ${BORDERS} --ags 08115054 --persons 200`,
      `exchange short.csv ${BORDERS} --ags 08115004 --join 1`,
    ],
  ],
  [
    "staffing",
    [
      ...[`staffing ${TOWNS}`, `staffing ${TOWNS} --ags 08337116 --start 2018-03-15`],
      `staffing ${TOWNS} --pool ${POOL} --start 2018-02-01 --interruption 2018-06-10..2018-07-20 --key persons`,
      `staffing ${TOWNS} --delegation 08226107 --posts degree:1,00@2018-03-31+vocational:0,50`,
      `staffing ${OFFICIAL("2017-07")} --rules im-bw-2017-07`,
      `staffing ${CASES}/districts-modelled.csv --rules ${CASES}/integrationsmanagement-2025.json`,
    ],
  ],
  [
    "comparison",
    [
      ...[`compare ${TOWNS} wehr.csv`, `compare ${TOWNS} wehr.csv ${BORDERS} --agreed agreed.csv`],
      `compare ${OFFICIAL("2017-07")} ${OFFICIAL("2018-01")} --rules im-bw-2017-07 --rules-after im-bw-2018-01`,
      `compare ${TOWNS} wehr.csv --mapping merger.csv`,
    ],
  ],
  [
    "reconstruction",
    [
      `reconstruct ${OFFICIAL("2017-07")} --budget 34800000 --most-total 100000`,
      `reconstruct ${OFFICIAL("2018-01")} --budget 58000000 --most-total 100000 --use-persons`,
    ],
  ],
  ["issues", ["allocate zero.csv", `allocate ${TOWNS} --rules im-bw-2023`, "allocate nichts.csv"]],
];

describe.each(CALLS)("the schema of %s", (name, calls) => {
  const validate = validatorOf(name);

  it.each(calls)("takes what „%s“ prints", (call) => {
    const document = printed(call);
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect(document.format).toBe(formatOf(name));
  });

  it("refuses a document once any field is missing, and one that it does not know", () => {
    const document = printed(calls[0] ?? "");
    expect(validate(document)).toBe(true);
    // Which parameters a code has is a matter of types; the schema only says that they are an object.
    for (const path of samplePaths(document).filter((one) => one.indexOf("params") < 0 || one.at(-1) === "params")) {
      expect([path, validate(changed(document, path, undefined))]).toEqual([path, false]);
    }
    expect(validate({ ...document, mehr: 1 })).toBe(false);
    expect(validate({ ...document, format: formatOf(name, 1) })).toBe(false);
  });
});

describe("the schema of plan-check", () => {
  it("takes what „check-plan“ prints, of a plan that holds and of one that does not", () => {
    const validate = validatorOf("plan-check");
    const broken = { ...files, "plan.json": JSON.stringify({ ...plan, pools: plan.pools.slice(1) }) };
    for (const [of, exitCode] of [
      [withPlan, 0],
      [broken, 1],
    ] as const) {
      const checked = cli(`check-plan plan.json short.csv ${BORDERS} --format json`, of);
      expect([checked.exitCode, validate(JSON.parse(checked.out)), validate.errors]).toEqual([exitCode, true, null]);
    }
  });
});

it("every output has a schema", () => {
  expect([...CALLS.map(([name]) => name), "plan-check"].sort()).toEqual(Object.keys(OUTPUTS).sort());
});

/** What may be left out of a document. */
const OPTIONAL = ["completes", "recipients", "measure"];

/** Each kind of field once, wherever it stands first: positions of lists make no new kind. */
function samplePaths(document: unknown) {
  const seen = new Set<string>();
  return pathsOf(document).filter((path) => {
    const kind = path.map((part) => (typeof part === "number" ? "*" : part)).join(".");
    const isFirst = !seen.has(kind);
    seen.add(kind);
    const isFree =
      /\.\*$|districts\.value\.|(^|\.)wishes\./.test(kind) || path.some((part) => OPTIONAL.includes(String(part)));
    return isFirst && !isFree;
  });
}
