import { describe, expect, it } from "vitest";
import { evidenceIn, type NumberKind, readNumberText, type SeparatorEvidence } from "../../src/input/numberText";

const NOTHING = { german: false, english: false };
const GERMAN = { german: true, english: false };
const ENGLISH = { german: false, english: true };

function read(text: string, kind: NumberKind, evidence: SeparatorEvidence): string {
  const reading = readNumberText(text, kind, evidence);
  return reading.ok ? reading.decimal : reading.problem;
}

describe("readNumberText", () => {
  it.each([
    ["51000", "51000"],
    ["51.000,00", "51000.00"],
    ["51,000.00", "51000.00"],
    ["51.000,00 €", "51000.00"],
    ["€ 51000", "51000"],
    ["51000 EUR", "51000"],
    ["1.234.567", "1234567"],
    ["1,234,567", "1234567"],
    ["51 000,50", "51000.50"],
    ["51\u202f000", "51000"],
    ["51'000.50", "51000.50"],
    ["50949,12", "50949.12"],
    ["50949.12", "50949.12"],
    ["0,5", "0.5"],
    ["−12", "-12"],
    ["- 12", "-12"],
  ])("reads the euros %s whatever else is in the file", (text, value) => {
    for (const evidence of [NOTHING, GERMAN, ENGLISH]) expect(read(text, "euros", evidence)).toBe(value);
  });

  it.each([
    ["51.000", NOTHING, "ambiguous-number"],
    ["51.000", GERMAN, "51000"],
    ["51.000", ENGLISH, "ambiguous-number"],
    ["51.000", { german: true, english: true }, "ambiguous-number"],
    ["51,000", NOTHING, "ambiguous-number"],
    ["51,000", GERMAN, "ambiguous-number"],
    ["51,000", ENGLISH, "51000"],
    ["51.000 €", GERMAN, "51000"],
    ["50.949", NOTHING, "50949"],
    ["50.949", GERMAN, "50949"],
    ["50.949", ENGLISH, "ambiguous-number"],
    ["50,949", NOTHING, "50949"],
    ["50,949", ENGLISH, "50949"],
    ["50,949", GERMAN, "ambiguous-number"],
  ])("reads the euros %s with evidence %j as %s", (text, evidence, value) => {
    expect(read(text, "euros", evidence)).toBe(value);
  });

  it.each([
    ["4.108", NOTHING, "4108"],
    ["4,108", NOTHING, "4108"],
    ["64.000", NOTHING, "ambiguous-number"],
    ["64.000", GERMAN, "64000"],
    ["64.000", ENGLISH, "ambiguous-number"],
    ["64.5", NOTHING, "64.5"],
    ["64 €", GERMAN, "not-a-number"],
  ])("reads the persons %s with evidence %j as %s", (text, evidence, value) => {
    expect(read(text, "persons", evidence)).toBe(value);
  });

  it.each([
    ["48.774", "48.774"],
    ["48,774", "48.774"],
    ["9", "9"],
    ["48.77455", "48.77455"],
  ])("reads the degrees %s as %s", (text, value) => {
    for (const evidence of [NOTHING, GERMAN, ENGLISH]) expect(read(text, "degrees", evidence)).toBe(value);
  });

  it.each(["k. A.", "-", "12a", "1.2.3", "1,23,456", "5.", ".5", "1e5", "(3)", "0.123.456", "12 34"])(
    "finds no number in %j",
    (text) => {
      expect(read(text, "euros", GERMAN)).toBe("not-a-number");
    },
  );
});

describe("evidenceIn", () => {
  it.each([
    ["51.000 €", "euros", { german: true, english: false }],
    ["49,95", "euros", { german: true, english: false }],
    ["49.95", "euros", { german: false, english: true }],
    ["50.949", "euros", { german: true, english: false }],
    ["51.000", "euros", NOTHING],
    ["4.108", "persons", { german: true, english: false }],
    ["51000", "euros", NOTHING],
    ["nichts", "euros", NOTHING],
  ] as [string, NumberKind, SeparatorEvidence][])("sees in %s (%s) %j", (text, kind, evidence) => {
    expect(evidenceIn(text, kind)).toEqual(evidence);
  });
});
