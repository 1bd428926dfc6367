import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as ours from "../../../src/adapters/spreadsheet/decimalText";
import * as library from "../../../src/input/decimal";
import { property } from "../../support/property";

/** What the reader asks of decimals. */
type Decimals = typeof library;

/** Multiplies doubles, as a hand would write it. */
const byDoubles: Decimals = { ...library, hundredfold: (decimal) => Number(decimal) * 100 };

/** Counts zeros at the end too. */
const byLength: Decimals = { ...library, decimalPlaces: (decimal) => decimal.split(".")[1]?.length ?? 0 };

const whole = fc.tuple(fc.constantFrom("", "-"), fc.integer({ min: 0, max: 1e12 }).map(String));
const decimals = fc.string({ unit: fc.constantFrom("0", "0", "5", "9"), maxLength: 5 });
const texts = fc
  .tuple(whole, decimals)
  .map(([[sign, digits], places]) => `${sign}${digits}${places === "" ? "" : `.${places}`}`);
const doubles = fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);

describe("decimals in scripts that have no room for decimal.js", () => {
  it.each([
    ["51000", 0],
    ["51000.00", 0],
    ["-3.50", 1],
    ["0.125", 3],
  ])("%s has %i decimals that say something", (text, places) => {
    expect([ours.decimalPlaces(text), library.decimalPlaces(text)]).toEqual([places, places]);
  });

  it.each([
    ["50949.12", 5_094_912],
    ["-0.50", -50],
    ["0.29", 29],
    ["1.10", 110],
    ["1e+21", 1e23],
    ["0.125", null],
    ["1e-7", null],
    ["1.5e-7", null],
    ["1.25e+21", 1.25e23],
  ])("%s euros are %s cents", (text, cents) => {
    expect([ours.hundredfold(text), library.hundredfold(text)]).toEqual([cents, cents]);
  });

  property<Decimals>(
    "turn every amount into the cents that decimal.js says",
    ({ hundredfold }) =>
      fc.property(texts, doubles, (text, double) =>
        [text, double].every((one) => Object.is(hundredfold(one), library.hundredfold(one))),
      ),
    { right: ours, wrong: byDoubles },
  );

  property<Decimals>(
    "count the decimals that decimal.js counts",
    ({ decimalPlaces }) => fc.property(texts, (text) => decimalPlaces(text) === library.decimalPlaces(text)),
    { right: ours, wrong: byLength },
  );
});
