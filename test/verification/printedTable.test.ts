import { describe, expect, it } from "vitest";
import { printedTable } from "../../src/verification/printedTable";

describe("printedTable", () => {
  it("keeps the lines of the file, and counts the rows where it does not know them", () => {
    const municipalities = ["08337116", "08226096"].map((ags) => ({ ags, name: ags }));
    const linesOf = (rowNumbers: readonly number[]) =>
      printedTable("t.csv", { municipalities, rowNumbers, wrongSums: [] }).rows.map(({ row }) => row);
    expect(linesOf([7, 9])).toEqual([7, 9]);
    expect(linesOf([])).toEqual([1, 2]);
  });
});
