import { describe, expect, it } from "vitest";
import { cli } from "../../support/cli";

/** Turns the direction of writing, begins a command of the terminal, rings, goes back, and ends a line. */
const HOSTILE = "We\u202ehr\u001b[2J\u0007\u0008\u009b31m\u2028x";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/;

const files = {
  "t.csv": `ags;name;persons\n08337116;${HOSTILE};64\n08337076;Murg;32\n08337090;Rickenbach;70\n`,
  "official.csv": `ags;name;persons;frame_eur\n08337116;${HOSTILE};64;50.000\n`,
  "pairs.csv": "ags;neighbour\n08337116;08337076\n08337076;08337090\n",
  "twice.csv": `ags;name;persons\n08337116;${HOSTILE};64\n08337116;${HOSTILE};6x\n`,
  [`${HOSTILE}.csv`]: "ags;name;persons\n08337116;Wehr;64\n",
};

describe("a name that steers terminals", () => {
  it.each([
    ["allocate t.csv", 0],
    ["pools t.csv --neighbours pairs.csv", 0],
    ["pools t.csv --borders off", 0],
    ["verify official.csv", 1],
    ["explain t.csv 08337116", 0],
    ["staffing t.csv --pool 08337116,08337076", 0],
    ["compare t.csv t.csv", 0],
    ["allocate twice.csv", 2],
    [`allocate ${HOSTILE}.csv`, 0],
    [`allocate ${HOSTILE}`, 2],
  ])("is harmless in the text of %j", (args, exitCode) => {
    const outcome = cli(args, files);
    expect([args, outcome.exitCode, outcome.talk]).toEqual([args, exitCode, expect.any(String)]);
    expect(`${outcome.out}${outcome.talk}`).toMatch(/We hr|Murg|Wehr/);
    expect(outcome.out).not.toMatch(HARMFUL);
    expect(outcome.talk).not.toMatch(HARMFUL);
  });

  it("stays as it is in JSON, which escapes what it must", () => {
    const { out } = cli("allocate t.csv --format json", files);
    expect(JSON.parse(out).municipalities[0].name).toContain("\u202e");
  });
});
