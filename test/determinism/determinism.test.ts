import { beforeAll, describe, expect, it, type TestContext } from "vitest";
import { needsEngine } from "../support/engines";
import { fixture } from "../support/fixtures";
import { inNode } from "./inNode";
import type { Made, Texts } from "./made";
import { SETTINGS, type Tried } from "./settings";

const TEXTS: Texts = {
  municipalities: fixture("state/bw-2018-modelled.csv"),
  borders: fixture("state/bw-adjacency.csv"),
  boundaries: fixture("state/bw-boundaries.topo.json"),
};

/** Where two texts begin to differ, with what stands there, or null; a text of millions is not for a report. */
function firstDifference(a: string | undefined, b: string | undefined): string | null {
  if (a === undefined || b === undefined) throw new Error("a job made no text");
  if (a === b) return null;
  let place = 0;
  while (a[place] === b[place]) place++;
  return `at ${place}: ${a.slice(place - 60, place + 60)} | ${b.slice(place - 60, place + 60)}`;
}

describe("the same input gives the same bytes", () => {
  let reference: Made;

  beforeAll(() => {
    reference = inNode(TEXTS);
  });

  it("where the job has made something of all four plans", () => {
    const { plans } = JSON.parse(reference.made.job ?? "");
    expect(plans.map(({ check }: { check: { holds: boolean } }) => check.holds)).toEqual([true, true, true, true]);
    expect(plans[0].plan.pools).toHaveLength(208);
    expect(plans[3].check.areas.open).toBeGreaterThan(0);
  });

  describe.each(SETTINGS.map((setting) => [setting.title, setting] as const))("%s", (_, { run, engine, catches }) => {
    let tried: Tried;

    beforeAll(async () => {
      tried = await run(TEXTS);
    });

    function foundBy(context: TestContext): Made {
      needsEngine(context, tried.missing);
      if (tried.missing !== null) throw new Error(tried.missing);
      expect(tried.found.engine).toMatch(engine);
      return tried.found;
    }

    it("gives the same bytes", (context) => {
      expect(firstDifference(reference.made.job, foundBy(context).made.job)).toBeNull();
    });

    it.for(catches)("tells a job apart that is wrong by %s", (name, context) => {
      expect(firstDifference(reference.made[name], foundBy(context).made[name])).not.toBeNull();
    });
  });
});
