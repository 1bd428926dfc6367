import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { grantCeiling } from "../../src/staffing/statements";

describe("that a frame is a ceiling", () => {
  it("is inferred from Stuttgart for the programme that Stuttgart is of, and assumed for any other", () => {
    expect(grantCeiling(imBw201801)).toMatchObject({ basis: "inferred", source: expect.stringContaining("Stuttgart") });
    const other = grantCeiling({ ...imBw201801, id: "kreisprogramm-2027" });
    expect([other.basis, /Stuttgart/.test(other.source)]).toEqual(["assumed", false]);
  });
});
