import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { listed, poolsOf, rowsOf, verified, wehr } from "../support/verified";

const row = (ags: string, persons: number | null, frameCents: number, basis: "modelled" | "unstated" = "unstated") => {
  return { ags, name: ags, persons, frameCents, basis };
};

describe("countRows", () => {
  it("counts every row once, known deviations once more, and adds up what was compared", () => {
    const official = {
      ...rowsOf(
        wehr(50_949),
        row("08226096", 352, 28_022_100),
        row("08226107", 30, 2_388_000, "modelled"),
        row("08435018", null, 2_388_200),
        row("08435029", null, 2_388_201),
        row("08435030", null, 2_388_203, "modelled"),
        row("08435013", 40, 3_184_300),
      ),
      wrongSums: [
        { row: 9, column: "frame_eur", label: "Summe", figure: "frameCents" as const, found: 1, expected: 2 },
      ],
    };
    const known = listed(
      { ags: "08226096", officialCents: 28_022_100, computedCents: 28_022_000, reason: "still there" },
      { ags: "08435029", officialCents: 1, computedCents: null, reason: "changed" },
      { ags: "08435013", officialCents: 1, computedCents: 3_184_300, reason: "vanished" },
      { ags: "08111000", officialCents: 1, computedCents: null, reason: "gone" },
    );
    const pools = poolsOf(
      { name: "gleich", members: ["08337116"], officialCents: 5_094_900 },
      { name: "anders", members: ["08337116"], officialCents: 1 },
    );
    const { counts, sums } = verified(official, imBw201801, { known, pools });
    expect(counts).toEqual({
      ...{ rows: 8, equal: 2, different: 2, attainable: 1, notAttainable: 2, missing: 1, surplus: 0 },
      ...{ knownStillThere: 1, knownVanished: 2, knownChanged: 1, pools: 2, poolsDifferent: 1, wrongSums: 1 },
      // Hirschberg, two that nothing gives, two that vanished, a pool and a sum.
      ...{ unexpected: 7, modelled: 1 },
    });
    expect(sums).toEqual({ officialCents: 38_689_300, computedCents: 38_689_400, differenceCents: -100 });
  });
});
