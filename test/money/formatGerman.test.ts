import { describe, expect, it } from "vitest";
import { formatEuros, formatWhole } from "../../src/money/formatGerman";

describe("German number formats", () => {
  it.each([
    [0, "0 €"],
    [5_094_900, "50.949 €"],
    [11_600_000_000, "116.000.000 €"],
    [79_608, "796,08 €"],
    [5, "0,05 €"],
    [-5_100, "−51 €"],
    [-5, "−0,05 €"],
  ])("writes %s cents as %s", (amount, text) => {
    expect(formatEuros(amount)).toBe(text);
  });

  it.each([
    [0, "0"],
    [999, "999"],
    [1_000, "1.000"],
    [72_857, "72.857"],
    [-1_234_567, "−1.234.567"],
  ])("writes the whole number %s as %s", (value, text) => {
    expect(formatWhole(value)).toBe(text);
  });
});
