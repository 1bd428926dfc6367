import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import { codesOf, messagesOf } from "../support/fixtures";
import { BINARIES } from "./corpus/binaries";
import { TEXTS } from "./corpus/texts";

describe("the corpus of malformed tables", () => {
  it("has at least forty tables, each under a title of its own", () => {
    const titles = [...TEXTS, ...BINARIES].map(({ title }) => title);
    expect(titles.length).toBeGreaterThanOrEqual(40);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each([...TEXTS, ...BINARIES])("$title", ({ bytes, codes, says }) => {
    const result = readMunicipalities(bytes, imBw201801);
    expect({ codes: codesOf(result), messages: messagesOf(result).join("\n") }).toMatchObject({ codes });
    for (const part of says) expect(messagesOf(result).join("\n")).toContain(part);
  });
});
