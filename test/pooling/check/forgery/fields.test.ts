import { describe, expect, it } from "vitest";
import { assess, checkPlan, formPools } from "../../../../src/index";
import type { PoolPlan } from "../../../../src/pooling/plan";
import { allocated } from "../../../support/fixtures";
import { situation } from "../../../support/situations";
import { smallHonest } from "./smallSituation";

type Path = readonly (string | number)[];

/** Fields that the check leaves to the planner, with the code under which it says so. */
const LEFT_TO_THE_PLANNER: Readonly<Record<string, string>> = {
  "search.seed": "search",
  "search.limits": "search",
};

/**
 * Fields whose other value can be as true, so that the forgeries look at them: a higher price proves the same, one more
 * may have to be left out than the plan dares to say, and without pools there are no better levels.
 */
const AS_TRUE = new Set(["areas.*.prices.millionths.*", "areas.*.leftOutAtLeast", "areas.*.levelsExact"]);

/** `POOLING_CASES=100` looks at more, from `POOLING_FROM` on. */
const CASES = Number(process.env.POOLING_CASES ?? 12);
const FROM = Number(process.env.POOLING_FROM ?? 0);
const SEEDS = Array.from({ length: CASES }, (_, index) => FROM + index);

const small = SEEDS.flatMap((seed) => smallHonest(seed) ?? []);
const larger = SEEDS.slice(0, Math.ceil(CASES / 3)).flatMap((seed) => {
  const { table, options } = situation(seed);
  const assessment = assess(allocated(table));
  const plan = formPools(assessment, options);
  return plan.ok ? [{ seed, assessment, options, plan: plan.value }] : [];
});

/** The paths of all single values, places in lists as they are. */
function leaves(node: unknown, path: Path = []): Path[] {
  if (typeof node !== "object" || node === null) return [path];
  const entries = Array.isArray(node) ? node.map((entry, index) => [index, entry] as const) : Object.entries(node);
  return entries.flatMap(([key, entry]) => leaves(entry, [...path, key]));
}

function nameOf(path: Path): string {
  const name = path.map((part) => (typeof part === "number" ? "*" : part)).join(".");
  // The rules are compared as a whole; proofs by cases and the limits have any depth.
  return name.replace(/^(ruleSet|search\.limits|measure)\..*$/, "$1").replace(/(\*\.branches)\..*$/, "$1");
}

/** The same plan with another value at a path. */
function altered(plan: PoolPlan, path: Path): PoolPlan {
  const copy = structuredClone(plan) as unknown;
  const parent = path.slice(0, -1).reduce((node, part) => (node as Record<string | number, unknown>)[part], copy);
  const last = path.at(-1) ?? "";
  const holder = parent as Record<string | number, unknown>;
  holder[last] = another(holder[last]);
  return copy as PoolPlan;
}

function another(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  return value === null ? 7 : `${String(value)}9`;
}

describe("every field of a plan", () => {
  it("is worked out anew, so that another value is refused, or is named as unchecked", () => {
    const accepted = new Map<string, Set<string>>();
    const seen = new Set<string>();
    for (const { plan, assessment, options } of [...small, ...larger]) {
      // One path of each name: the first and the last, so that lists are altered at both ends.
      const paths = leaves(plan);
      const byName = new Map(paths.map((path) => [nameOf(path), path]));
      for (const [name, path] of byName) {
        seen.add(name);
        const check = checkPlan(altered(plan, path), assessment, options);
        if (check.holds) accepted.set(name, new Set(check.unchecked.map(({ code }) => code)));
      }
    }
    expect(seen.size).toBeGreaterThan(60);
    const missed = [...accepted].filter(
      ([name, codes]) => !AS_TRUE.has(name) && !codes.has(LEFT_TO_THE_PLANNER[name] ?? "none"),
    );
    expect(missed.map(([name]) => name)).toEqual([]);
  });
});
