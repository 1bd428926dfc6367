import { describe, expect, it } from "vitest";
import { cli } from "../../support/cli";

/** Turns the direction of writing, begins a command of the terminal, rings, goes back, and ends a line. */
const HOSTILE = "We\u202ehr\u001b[2J\u0007\u0008\u009b31m\u2028x";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/;

const wehr = { ags: "08337116", name: HOSTILE, persons: 64 };
const others = [
  { ags: "08337076", name: "Murg", persons: 32 },
  { ags: "08337090", name: "Rickenbach", persons: 70 },
];

const files = {
  "t.json": JSON.stringify([wehr, ...others]),
  "later.json": JSON.stringify([{ ...wehr, persons: 70 }, ...others]),
  "official.json": JSON.stringify([{ ...wehr, frame_eur: 50_000 }]),
  "pairs.csv": "ags;neighbour\n08337116;08337076\n08337076;08337090\n",
  "twice.json": JSON.stringify([wehr, { ...wehr, persons: HOSTILE }]),
  [`${HOSTILE}.csv`]: "ags;name;persons\n08337116;Wehr;64\n",
};

describe("a name that steers terminals", () => {
  it.each([
    ["allocate t.json", 0],
    ["pools t.json --neighbours pairs.csv", 0],
    ["pools t.json --borders off", 0],
    ["verify official.json", 1],
    ["explain t.json --ags 08337116", 0],
    ["staffing t.json --pool 08337116+08337076", 0],
    ["compare t.json later.json", 0],
    ["allocate twice.json", 2],
    [`allocate ${HOSTILE}.csv`, 0],
    [`allocate ${HOSTILE}`, 2],
  ])("is harmless in the text of %j", (args, exitCode) => {
    const outcome = cli(args, files);
    expect([args, outcome.exitCode, outcome.talk]).toEqual([args, exitCode, expect.any(String)]);
    expect(`${outcome.out}${outcome.talk}`).toMatch(/We hr|Murg|Wehr/);
    expect(outcome.out).not.toMatch(HARMFUL);
    expect(outcome.talk).not.toMatch(HARMFUL);
  });

  it("stays as it is in JSON but for what nobody sees, which the reader of tables takes out", () => {
    const { out } = cli("allocate t.json --format json", files);
    expect(JSON.parse(out).municipalities.at(-1).name).toBe(HOSTILE.replaceAll("\u202e", ""));
  });
});
