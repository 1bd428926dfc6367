import { describe, expect, it } from "vitest";
import type { Municipality } from "../../src/allocation/municipality";
import { allocate, imBw201707, imBw201801 } from "../../src/index";
import { euros } from "../../src/money/cents";
import type { RuleSet } from "../../src/rules/ruleSet";
import { allocated, codesOf, messagesOf, state, unwrap } from "../support/fixtures";

const WEHR: Municipality = { ags: "08337116", name: "Wehr", persons: 64 };
const WEINHEIM: Municipality = { ags: "08226096", name: "Weinheim", persons: 352 };

/** A small programme: 1,000 euros in one year, three municipalities, in whole euros. */
function programme(remainder: RuleSet["remainder"]["value"], total: number | null): RuleSet {
  const { budget } = imBw201801;
  return {
    ...imBw201801,
    budget: {
      ...budget,
      termCents: { ...budget.termCents, value: euros(1_000) },
      years: { ...budget.years, value: 1 },
    },
    totalPersons: { ...imBw201801.totalPersons, value: total },
    remainder: { ...imBw201801.remainder, value: remainder },
  };
}

const THIRDS: Municipality[] = [
  { ags: "08115003", name: "C", persons: 1 },
  { ags: "08115001", name: "A", persons: 1 },
  { ags: "08115002", name: "B", persons: 1 },
];

describe("allocate", () => {
  it("gives a part of the state its frames by the total of the rules, in the order of the keys", () => {
    const { municipalities, totals, totalPersons } = allocated([WEHR, WEINHEIM]);
    expect(municipalities.map(({ ags, frameCents, termCents }) => [ags, frameCents, termCents])).toEqual([
      ["08226096", euros(280_220), euros(560_440)],
      ["08337116", euros(50_949), euros(101_898)],
    ]);
    expect(totalPersons).toEqual({ value: 72_857, origin: "rule-set" });
    expect(totals).toMatchObject({ persons: 416, complete: false, roundingDifferenceCents: null });
  });

  it("holds the whole state against the budget and reports the rounding difference", () => {
    const { totals } = state().assessment;
    expect(totals).toEqual({
      municipalities: 1_101,
      persons: 72_857,
      frameCents: euros(58_000_015),
      termCents: euros(116_000_030),
      complete: true,
      roundingDifferenceCents: euros(-30),
    });
  });

  it("doubles the rounded frame and records it as the last step", () => {
    const [wehr] = allocated([WEHR]).municipalities;
    expect(wehr?.steps.map((step) => step.step)).toEqual(["share", "round", "term"]);
    expect(wehr?.steps.at(-1)).toEqual({ step: "term", years: 2, cents: euros(101_898) });
  });

  it("knows no entitlement of several years for the tranche of 2017", () => {
    const [wehr] = allocated([WEHR], imBw201707).municipalities;
    expect(wehr).toMatchObject({ frameCents: euros(47_561), termCents: null });
  });

  it("takes given frames as they are", () => {
    const [given] = allocated([{ ags: "08337116", name: "Wehr", frameCents: euros(50_949) }]).municipalities;
    expect(given).toMatchObject({ persons: null, frameOrigin: "given", frameCents: euros(50_949) });
    expect(given?.steps.map((step) => step.step)).toEqual(["given", "term"]);
  });

  it("computes where head count and given frame agree", () => {
    const [both] = allocated([{ ...WEHR, frameCents: euros(50_949) }]).municipalities;
    expect(both).toMatchObject({ frameOrigin: "computed", persons: 64 });
  });

  it("divides by the table's own sum on request", () => {
    const { municipalities, totalPersons, totals } = unwrap(allocate([WEHR, WEINHEIM], imBw201801, { total: "table" }));
    expect(totalPersons).toEqual({ value: 416, origin: "table" });
    expect(municipalities.map((row) => row.frameCents)).toEqual([euros(49_076_923), euros(8_923_077)]);
    expect(totals).toMatchObject({ complete: true, roundingDifferenceCents: 0 });
  });

  it("says of a complete table of given frames that it is complete", () => {
    const frames = allocated(THIRDS, programme("none", 3)).municipalities;
    const given = frames.map(({ ags, name, frameCents }) => ({ ags, name, frameCents }));
    expect(allocated(given, programme("none", null)).totals).toMatchObject({
      complete: true,
      persons: null,
      roundingDifferenceCents: euros(1),
    });
  });
});

describe("allocate by largest remainder", () => {
  it("gives the odd euro to the smallest key among equal fractions", () => {
    const { municipalities, totals } = allocated(THIRDS, programme("largest-remainder", 3));
    expect(municipalities.map((row) => row.frameCents)).toEqual([euros(334), euros(333), euros(333)]);
    expect(totals.roundingDifferenceCents).toBe(0);
    expect(municipalities[0]?.steps).toMatchObject([
      { step: "share" },
      { step: "round", mode: "floor", cents: euros(333) },
      { step: "remainder", addedCents: euros(1), cents: euros(334) },
      { step: "term" },
    ]);
  });

  it("gives the odd euro to the largest fraction, not to the largest share", () => {
    const rows = [
      { ags: "08115001", name: "A", persons: 1 },
      { ags: "08115002", name: "B", persons: 6 },
    ];
    const frames = allocated(rows, programme("largest-remainder", null)).municipalities;
    expect(frames.map((row) => row.frameCents)).toEqual([euros(143), euros(857)]); // 142.86 and 857.14
  });

  it("leaves undistributed what is less than a rounding step", () => {
    const rules = programme("largest-remainder", 3);
    const rounding = { ...rules.rounding, value: { stepCents: euros(300), mode: "half-up" } } as const;
    const { municipalities, totals } = allocated(THIRDS, { ...rules, rounding });
    expect(municipalities.map((row) => row.frameCents)).toEqual([euros(300), euros(300), euros(300)]);
    expect(totals.roundingDifferenceCents).toBe(euros(100));
  });

  it("needs the whole table, and says so", () => {
    const result = allocate(THIRDS, programme("largest-remainder", 4));
    expect(codesOf(result)).toEqual(["needs-head-counts"]);
    expect(messagesOf(result)[0]).toContain("3 von 4 Personen");
  });

  it("holds given frames against the computed ones", () => {
    const rows = THIRDS.map((row) => ({ ...row, frameCents: euros(333) }));
    expect(codesOf(allocate(rows, programme("largest-remainder", 3)))).toEqual(["frame-contradicts-persons"]);
  });
});

describe("allocate refuses", () => {
  const bad = (row: object) => [WEINHEIM, { ...WEHR, ...row } as Municipality];

  it.each([
    [{ ags: "8337116" }, "lost-leading-zero", "„08337116“: die führende Null"],
    [{ ags: 8337116 }, "lost-leading-zero", "„8337116“ mit sieben Ziffern"],
    [{ ags: "083371160000" }, "malformed-key", "Regionalschlüssel (ARS)"],
    [{ ags: "0833711" }, "lost-leading-zero", "sieben Ziffern"],
    [{ ags: "083371161" }, "malformed-key", "acht Ziffern"],
    [{ ags: "" }, "missing-value", "ein leeres Feld"],
    [{ ags: undefined }, "malformed-key", "acht Ziffern"],
    [{ ags: 12345678 }, "malformed-key", "12345678"],
    [{ ags: "09162000" }, "unknown-district", "Kreis 09162"],
    [{ ags: "08226096" }, "duplicate-key", "zuerst in Zeile 1"],
    [{ name: " " }, "missing-value", "den Namen"],
    [{ basis: "quatsch" }, "unknown-basis", "„quatsch“"],
    [{ persons: -3 }, "negative", "-3"],
    [{ persons: 64.5 }, "fractional", "64.5"],
    [{ persons: "64" }, "not-a-number", "„64“"],
    [{ persons: Number.NaN }, "not-a-number", "ganze Zahl"],
    [{ persons: 2e9 }, "too-large", "2000000000"],
    [{ persons: null }, "missing-value", "weder Personen noch Planungsrahmen"],
    [{ persons: null, frameCents: -100 }, "negative", "ganzen Cent"],
    [{ persons: null, frameCents: 5_094_912 }, "off-rounding-step", "50.949,12 €; erwartet ganze Euro"],
    [{ frameCents: euros(50_950) }, "frame-contradicts-persons", "50.950 €; erwartet 50.949 €"],
    [{ persons: 72_800 }, "persons-exceed-total", "73.152 Personen in der Tabelle; erwartet höchstens die 72.857"],
    [{ latitude: 91 }, "out-of-range", "zwischen −90 und 90"],
    [{ longitude: "9" }, "out-of-range", "zwischen −180 und 180"],
  ])("%j as %s", (row, code, text) => {
    const result = allocate(bad(row), imBw201801);
    expect(codesOf(result)).toEqual([code]);
    expect(messagesOf(result)[0]).toContain(text);
  });

  it("every problem of a table at once, with row and field", () => {
    const result = allocate(
      [
        { ...WEHR, ags: "8337116", persons: -1 },
        { ...WEINHEIM, name: "" },
      ],
      imBw201801,
    );
    expect(result.ok ? [] : result.issues.map(({ code, row, column, path }) => [code, row, column, path])).toEqual([
      ["lost-leading-zero", 1, "ags", ["municipalities", 0, "ags"]],
      ["negative", 1, "persons", ["municipalities", 0, "persons"]],
      ["missing-value", 2, "name", ["municipalities", 1, "name"]],
    ]);
  });

  it("names both ways out when persons exceed a fixed total", () => {
    const [message] = messagesOf(allocate(bad({ persons: 72_800 }), imBw201801));
    expect(message).toContain("berichtigen oder durch die Summe der Tabelle teilen");
  });

  it("given frames beyond the budget and what rounding explains", () => {
    const row = (frame: number) => [{ ags: "08337116", name: "Wehr", frameCents: euros(frame) }];
    expect(allocate(row(58_000_000), imBw201801).ok).toBe(true);
    const result = allocate(row(58_000_001), imBw201801);
    expect(codesOf(result)).toEqual(["frames-exceed-budget"]);
    expect(messagesOf(result)[0]).toContain("116.000.002 € in 2 Jahren");
  });

  it("what only a caller can do wrong, by throwing", () => {
    expect(() => allocate([null] as never, imBw201801)).toThrow("position 0, null was given");
    expect(() => allocate([WEHR], imBw201801, { total: "tabel" as never })).toThrow('"tabel"');
  });

  it("a table without rows", () => {
    expect(codesOf(allocate([], imBw201801))).toEqual(["empty-table"]);
  });

  it("a table of nobody when the table gives the total", () => {
    expect(codesOf(allocate([{ ...WEHR, persons: 0 }], imBw201801, { total: "table" }))).toEqual(["no-persons"]);
  });

  it("to compute without any total", () => {
    const rows = [WEHR, { ags: "08226096", name: "Weinheim", frameCents: euros(280_220) }];
    expect(codesOf(allocate(rows, imBw201801, { total: "table" }))).toEqual(["needs-head-counts"]);
    expect(codesOf(allocate([WEHR], programme("none", null), { total: "fixed" }))).toEqual(["needs-head-counts"]);
  });
});
