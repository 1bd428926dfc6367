import { describe, expect, it } from "vitest";
import { allocate, assess, assessFrame, imBw201707, imBw201801 } from "../../src/index";
import { type Cents, cents, euros } from "../../src/money/cents";
import { allocated, unwrap } from "../support/fixtures";

const statusOf = (persons: number, rules = imBw201801) =>
  assess(allocated([{ ags: "08337116", name: "Wehr", persons }], rules)).municipalities[0];

describe("assess", () => {
  it.each([
    [64, "must-share", "below-threshold", -51],
    [65, "apply-alone", "reaches-threshold", 745],
    [0, "nothing-to-apply-for", "no-frame", -51_000],
  ])("says of %i persons: %s", (persons, status, reason, margin) => {
    expect(statusOf(persons)).toMatchObject({ status, reason, marginCents: euros(margin), requiredCents: 5_100_000 });
  });

  it("names the source of the threshold", () => {
    expect(statusOf(64)?.source).toContain("VwV Integrationsmanagement");
  });

  it("asks the authority about Wehr's 51 euros and does not decide", () => {
    expect(statusOf(64)).toMatchObject({ status: "must-share", nearMiss: true });
    expect(statusOf(64)?.questions).toEqual([
      { id: "near-miss", params: { missingCents: 5_100 }, basis: "assumed", source: expect.any(String) },
    ]);
  });

  it.each([
    [63, false],
    [64, true],
    [65, false],
  ])("sees a near miss in %i persons: %s", (persons, nearMiss) => {
    expect(statusOf(persons)?.nearMiss).toBe(nearMiss);
  });
});

describe("the tranche of 2017, whose measure is open", () => {
  it.each([
    [41, "must-share"], // 30,469 euros, a whole year 50,782
    [42, "needs-decision"], // 31,212 euros, a whole year 52,020
    [68, "needs-decision"], // 50,534 euros
    [69, "apply-alone"], // 51,277 euros
  ])("says of %i persons: %s", (persons, status) => {
    expect(statusOf(persons, imBw201707)?.status).toBe(status);
  });

  it.each([
    [3_059_999, "must-share"], // of a whole year 50,999.98 euros
    [3_060_000, "needs-decision"], // 51,000 euros
    [5_100_000, "apply-alone"],
  ])("says of %i cents: %s", (frame, status) => {
    expect(assessFrame(cents(frame), imBw201707).status).toBe(status);
  });

  it("has nothing open where the rules say that the tranche itself is measured", () => {
    const measuredOn = { ...imBw201707.threshold.measuredOn, value: "frame" } as const;
    const rules = { ...imBw201707, threshold: { ...imBw201707.threshold, measuredOn } };
    expect(assessFrame(cents(3_060_000), rules)).toMatchObject({ status: "must-share", reason: "below-threshold" });
  });

  it("hands the question on with both amounts", () => {
    const [question] = statusOf(42, imBw201707)?.questions ?? [];
    expect(question).toMatchObject({ id: "threshold-measure", basis: "open" });
    expect(question?.params).toEqual({ thresholdCents: 5_100_000, percentOfYear: 60, frameCents: 3_121_200 });
  });
});

describe("assessFrame", () => {
  it.each([
    [cents(5_099_999), "must-share"],
    [cents(5_100_000), "apply-alone"],
    [cents(5_100_001), "apply-alone"],
  ])("says of %i cents: %s", (frame, status) => {
    expect(assessFrame(frame, imBw201801).status).toBe(status);
  });

  it.each([-5, 0.5])("refuses a frame of %s cents", (frame) => {
    expect(() => assessFrame(frame as Cents, imBw201801)).toThrow(`${frame} was given`);
  });

  it("asks for more than the threshold where the threshold is not enough", () => {
    const inclusive = { ...imBw201801.threshold.inclusive, value: false };
    const rules = { ...imBw201801, threshold: { ...imBw201801.threshold, inclusive } };
    expect(assessFrame(euros(51_000), rules)).toMatchObject({ status: "must-share", marginCents: -1 });
    expect(assessFrame(euros(51_001), rules).status).toBe("apply-alone");
  });

  it("measures at the whole year where the rules say so", () => {
    const measuredOn = { ...imBw201707.threshold.measuredOn, value: "whole-year" } as const;
    const rules = { ...imBw201707, threshold: { ...imBw201707.threshold, measuredOn } };
    expect(assessFrame(euros(30_600), rules)).toMatchObject({ status: "apply-alone", requiredCents: euros(30_600) });
    expect(assessFrame(euros(30_599), rules).status).toBe("must-share");
  });

  it("leaves a near miss unknown without a total, and tells none where the rules know none", () => {
    const rules = { ...imBw201801, totalPersons: { ...imBw201801.totalPersons, value: null } };
    expect(assessFrame(euros(50_999), rules).nearMiss).toBeNull();
    const nearMissPersons = { ...imBw201801.threshold.nearMissPersons, value: 0 };
    const strict = { ...imBw201801, threshold: { ...imBw201801.threshold, nearMissPersons } };
    expect(assessFrame(euros(50_999), strict).nearMiss).toBe(false);
  });

  it("tells none without a total either where the rules know none", () => {
    const nearMissPersons = { ...imBw201801.threshold.nearMissPersons, value: 0 };
    const strict = { ...imBw201801, threshold: { ...imBw201801.threshold, nearMissPersons } };
    expect(assessFrame(euros(50_999), strict, null).nearMiss).toBe(false);
  });

  it.each([
    [2, 30_001, false],
    [2, 30_000, true],
    [2, 29_999, true],
    [1, 30_000, false],
    [1, 15_000, true],
  ])("sees a near miss up to exactly the share of %i persons: %i cents short, %s", (persons, short, nearMiss) => {
    // 3,000 euros in two years for ten persons are 150 euros a year for each.
    const nearMissPersons = { ...imBw201801.threshold.nearMissPersons, value: persons };
    const budget = { ...imBw201801.budget, termCents: { ...imBw201801.budget.termCents, value: euros(3_000) } };
    const rules = { ...imBw201801, budget, threshold: { ...imBw201801.threshold, nearMissPersons } };
    expect(assessFrame(cents(5_100_000 - short), rules, 10).nearMiss).toBe(nearMiss);
  });

  it("uses the table's own total for the near miss", () => {
    const rows = [
      { ags: "08337116", name: "Wehr", persons: 64 },
      { ags: "08226096", name: "Weinheim", persons: 352 },
    ];
    const assessment = assess(unwrap(allocate(rows, imBw201801, { total: "table" })));
    expect(assessment.municipalities.map((row) => row.status)).toEqual(["apply-alone", "apply-alone"]);
  });
});
