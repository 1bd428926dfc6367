import { describe, expect, it } from "vitest";
import { cents, euros } from "../../src/money/cents";

describe("cents and euros", () => {
  it("turns whole euros into cents", () => {
    expect(euros(51_000)).toBe(5_100_000);
    expect(cents(-51)).toBe(-51);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %s cents and shows it", (amount) => {
    expect(() => cents(amount)).toThrow(String(amount));
  });

  it.each([0.01, Number.NaN, 2 ** 52])("refuses %s euros", (amount) => {
    expect(() => euros(amount)).toThrow(RangeError);
  });
});
