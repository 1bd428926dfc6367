import { describe, expect, it } from "vitest";
import { readBoundaries } from "../../src/boundaries/index";
import { imBw201801 } from "../../src/index";
import {
  readAgreedPools,
  readBorders,
  readDistributionRules,
  readGoldenSource,
  readKeyChanges,
  readKnownDeviations,
  readKnownMunicipalities,
  readMunicipalities,
  readPlan,
  readPrintedPools,
} from "../../src/input/index";

const READERS: readonly (readonly [string, (text: string) => { readonly ok: boolean }])[] = [
  ["readMunicipalities", (text) => readMunicipalities(text, imBw201801)],
  ["readAgreedPools", readAgreedPools],
  ["readBorders", readBorders],
  ["readBoundaries", readBoundaries],
  ["readDistributionRules", readDistributionRules],
  ["readGoldenSource", readGoldenSource],
  ["readKeyChanges", readKeyChanges],
  ["readKnownDeviations", readKnownDeviations],
  ["readKnownMunicipalities", readKnownMunicipalities],
  ["readPlan", readPlan],
  ["readPrintedPools", readPrintedPools],
];

const deep = (depth: number) => `${'{"completes":'.repeat(depth)}1${"}".repeat(depth)}`;

describe.each(READERS)("%s", (_, read) => {
  it.each([
    deep(10_000),
    `${"[".repeat(10_000)}${"]".repeat(10_000)}`,
    "",
    "\0",
    '"\\ud800"',
    "[1e999]",
    '[{"__proto__":1}]',
  ])("answers with issues and does not throw", (text) => {
    expect(read(text).ok).toBe(false);
  });
});

describe("readDistributionRules", () => {
  it("does not take an object for the name of a rule set", () => {
    const read = readDistributionRules('{"format":"planungsrahmen.rule-set-completion/1","completes":{"toString":1}}');
    expect(read).toMatchObject({ ok: false, issues: [{ path: ["completes"] }] });
  });
});

describe("readMunicipalities", () => {
  it.each([
    ["-1", "negative"],
    ["64,5", "fractional"],
  ])("tells persons %s beside a frame that cannot be read", (persons, code) => {
    const read = readMunicipalities(`ags;name;persons;frame_eur\n08337116;Wehr;${persons};unbekannt\n`, imBw201801);
    expect(read.ok ? [] : read.issues.map((found) => found.code).sort()).toEqual([code, "not-a-number"].sort());
  });
});
