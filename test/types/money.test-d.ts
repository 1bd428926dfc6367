import { describe, expectTypeOf, it } from "vitest";
import type { Allocation, Cents, Frame, Result } from "../../src/index";
import { allocate, assessFrame, cents, euros, frameOf, headCountsOf, imBw201801 } from "../../src/index";

describe("types", () => {
  it("money is cents, and a bare number is not money", () => {
    expectTypeOf(euros(51_000)).toEqualTypeOf<Cents>();
    expectTypeOf<number>().not.toExtend<Cents>();
    expectTypeOf<Cents>().toExtend<number>();
    // @ts-expect-error persons or euros cannot be passed as cents by mistake
    assessFrame(51_000, imBw201801);
    // @ts-expect-error the same on the way back
    headCountsOf(50_949, imBw201801);
  });

  it("the sum of cents has to be named as cents again", () => {
    // @ts-expect-error arithmetic gives a bare number
    const sum: Cents = euros(1) + euros(2);
    expectTypeOf(cents(sum)).toEqualTypeOf<Cents>();
  });

  it("a result is looked into only after it was asked", () => {
    const result = allocate([], imBw201801);
    expectTypeOf(result).toEqualTypeOf<Result<Allocation>>();
    // @ts-expect-error there may be issues instead of a value
    void result.value;
  });

  it("results cannot be changed", () => {
    const frame = frameOf(64, imBw201801);
    expectTypeOf(frame).toEqualTypeOf<Frame>();
    // @ts-expect-error figures are read-only
    frame.frameCents = euros(1);
  });
});
