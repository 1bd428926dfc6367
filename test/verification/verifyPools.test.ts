import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { poolsOf, rowsOf, verified, wehr } from "../support/verified";

const towns = rowsOf(
  wehr(50_949),
  { ags: "08226096", name: "Weinheim", persons: 352, frameCents: 28_022_000 },
  { ags: "08226107", name: "Hirschberg", persons: null, frameCents: 2_388_200 },
);
const poolOf = (members: readonly string[], officialCents: number) => {
  const [pool] = verified(towns, imBw201801, { pools: poolsOf({ name: "Zwei", members, officialCents }) }).pools;
  return pool;
};

describe("verifyPools", () => {
  it.each([
    ["below", 33_116_800, "different", -100],
    ["at", 33_116_900, "equal", 0],
    ["above", 33_117_000, "different", 100],
  ])("holds an amount %s the sum of its members' frames", (_, officialCents, kind, differenceCents) => {
    const members = ["08337116", "08226096"];
    expect(poolOf(members, officialCents)).toEqual({
      ...{ name: "Zwei", members, kind, officialCents, computedCents: 33_116_900, differenceCents },
      ...{ unexpected: kind === "different", file: "pools.csv", row: 2 },
    });
  });

  it.each([[["08337116", "08226107"]], [["08226107", "08337116"]], [["08226107"]]])(
    "compares nothing with %j, of whom one has no head count",
    (members) => {
      expect(poolOf(members, 5_094_900)).toEqual({
        ...{ name: "Zwei", members, kind: "not-compared", officialCents: 5_094_900, computedCents: null },
        ...{ differenceCents: null, unexpected: false, file: "pools.csv", row: 2 },
      });
    },
  );

  it("keeps the order of the file, and counts those that differ", () => {
    const pools = poolsOf(
      { name: "B", members: ["08337116"], officialCents: 5_094_900 },
      { name: "A", members: ["08226096"], officialCents: 1 },
      { name: "C", members: ["08226107"], officialCents: 1 },
    );
    const { pools: found, counts } = verified(towns, imBw201801, { pools });
    expect(found.map(({ name, kind, row }) => [name, kind, row])).toEqual([
      ["B", "equal", 2],
      ["A", "different", 3],
      ["C", "not-compared", 4],
    ]);
    expect(counts).toMatchObject({ pools: 3, poolsDifferent: 1, unexpected: 1 });
    expect(verified(towns, imBw201801).pools).toEqual([]);
  });
});
