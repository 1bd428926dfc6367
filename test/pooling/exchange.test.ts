import { describe, expect, it } from "vitest";
import { allocate, assess, checkPlan, exchange, formPools, imBw201801 } from "../../src/index";
import type { Change } from "../../src/pooling/exchange";
import type { Border, PoolingOptions } from "../../src/pooling/plan";
import { allocated, messagesOf, state, unwrap } from "../support/fixtures";

const ags = (letter: string) => `08115${String(letter.charCodeAt(0) - 64).padStart(3, "0")}`;
const borders = (...pairs: string[]) => pairs.map((pair): Border => [ags(pair[0] ?? ""), ags(pair[1] ?? "")]);
const towns = (persons: Readonly<Record<string, number>>) =>
  Object.entries(persons).map(([letter, count]) => ({ ags: ags(letter), name: letter, persons: count }));
const letters = (pools: readonly { members: readonly string[] }[]) =>
  pools.map(({ members }) => members.map((key) => String.fromCharCode(64 + Number(key.slice(5)))).join(""));

/** A plan and a change of it, checked. */
function changed(persons: Readonly<Record<string, number>>, options: PoolingOptions, change: Change) {
  const assessment = assess(allocated(towns(persons)));
  const plan = unwrap(formPools(assessment, options));
  const found = exchange({ plan, assessment, options }, change);
  if (found.ok) {
    expect(checkPlan(found.value.plan, found.value.assessment, found.value.options).problems).toEqual([]);
  }
  return found;
}

const FOUR = { A: 33, B: 33, C: 33, D: 33 };
const RING = { borders: borders("AB", "BC", "CD", "DA") };

describe("exchange", () => {
  it("plans anew around whoever leaves", () => {
    const { plan, difference } = unwrap(changed(FOUR, RING, { kind: "leave", ags: ags("A") }));
    expect(letters(plan.pools)).toEqual(["AD", "BC"]);
    expect([letters(difference.gone), letters(difference.fresh)]).toEqual([
      ["AB", "CD"],
      ["AD", "BC"],
    ]);
  });

  it("says who is stranded when somebody leaves and there is no other way", () => {
    const pair = { borders: borders("AB") };
    const { plan, difference } = unwrap(changed({ A: 33, B: 33 }, pair, { kind: "leave", ags: ags("A") }));
    expect(plan.pools).toEqual([]);
    expect(difference.places).toEqual([
      { ags: ags("A"), before: "pool", after: "stranded" },
      { ags: ags("B"), before: "pool", after: "stranded" },
    ]);
    expect(plan.places[0]?.stranded).toMatchObject({ reason: "wishes", wishes: ["apart"] });
  });

  it("lets one join another pool, whose members stay", () => {
    const { plan } = unwrap(changed(FOUR, RING, { kind: "join", ags: ags("A"), pool: 2 }));
    expect(letters(plan.pools)).toEqual(["ABCD"]);
  });

  it("lets one above the threshold join a pool by agreement", () => {
    const options = { borders: borders("AB", "BC") };
    const found = unwrap(changed({ A: 33, B: 33, C: 80 }, options, { kind: "join", ags: ags("C"), pool: 1 }));
    expect(found.plan.pools).toMatchObject([{ origin: "agreed", members: [ags("A"), ags("B"), ags("C")] }]);
    expect(found.difference.places.map(({ after }) => after)).toEqual(["hosted", "hosted", "host"]);
  });

  it("plans with another head count and calls it nobody's published figure", () => {
    const change = { kind: "head-count", ags: ags("A"), persons: 65 } as const;
    const { plan, assessment } = unwrap(changed(FOUR, RING, change));
    expect(plan.places[0]).toMatchObject({ place: "alone", basis: "unstated" });
    expect(assessment.municipalities[0]).toMatchObject({ persons: 65 });
    expect(letters(plan.pools)).toEqual(["BCD"]);
  });

  it("counts one differently in the whole state, whose persons then differ from the rule set's total", () => {
    const { assessment, borders: all } = state();
    const options = { borders: all };
    const plan = unwrap(formPools(assessment, options));
    const change = { kind: "head-count", ags: "08337116", persons: 65 } as const;
    const found = unwrap(exchange({ plan, assessment, options }, change));
    expect(found.assessment.totals).toMatchObject({ persons: 72_858, complete: false, roundingDifferenceCents: null });
    expect(found.difference.places).toContainEqual({ ags: "08337116", before: "pool", after: "alone" });
    expect(checkPlan(found.plan, found.assessment, found.options).problems).toEqual([]);
  });

  it("divides by the table's new sum where the table is the total", () => {
    const assessment = assess(unwrap(allocate(towns({ A: 10, B: 10 }), imBw201801, { total: "table" })));
    const options = { borders: borders("AB") };
    const plan = unwrap(formPools(assessment, options));
    const change = { kind: "head-count", ags: ags("A"), persons: 30 } as const;
    const { municipalities } = unwrap(exchange({ plan, assessment, options }, change)).assessment;
    expect(municipalities.map(({ frameCents }) => frameCents)).toEqual([4_350_000_000, 1_450_000_000]);
  });

  it("changes as little of the state's plan as it can", () => {
    const { assessment, borders: all } = state();
    const options = { borders: all };
    const plan = unwrap(formPools(assessment, options));
    const leaver = plan.pools.find((pool) => pool.members.length > 4)?.members[1] ?? "";
    const found = unwrap(exchange({ plan, assessment, options }, { kind: "leave", ags: leaver }));
    expect(found.plan.proposedPoolsAtMost).toBeLessThanOrEqual(208);
    expect(found.plan.pools.length).toBeGreaterThanOrEqual(207);
    expect(found.difference.gone.length).toBeLessThanOrEqual(3);
    expect(checkPlan(found.plan, found.assessment, found.options).problems).toEqual([]);
  });

  it.each([
    ["an unknown key", { kind: "leave", ags: ags("Z") }, /08115026/],
    ["nobody to leave", { kind: "leave", ags: ags("C") }, /in einem Zusammenschluss/],
    ["an unknown pool", { kind: "join", ags: ags("C"), pool: 7 }, /Zusammenschluss 7; .* 1 bis 1/],
    ["a pool out of reach", { kind: "join", ags: ags("C"), pool: 1 }, /nicht erreichen/],
    ["a negative head count", { kind: "head-count", ags: ags("C"), persons: -1 }, /-1/],
  ] as const)("refuses %s", (_, change, message) => {
    const found = changed({ A: 33, B: 33, C: 5 }, { borders: borders("AB") }, change);
    expect(messagesOf(found).join("\n")).toMatch(message);
  });
});
