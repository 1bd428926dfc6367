import { describe, expect, it } from "vitest";
import { cli } from "../support/cli";

const rows = (key: string) => ({ "t.csv": `AGS;Gemeinde;Personen\n08115001;Aidlingen;40\n${key};Wehr;64\n` });

describe("a cell that is no key", () => {
  it("is shown as it stands in the file", () => {
    expect(cli("allocate t.csv", rows("Amt Wehr 08337116")).talk).toContain("„Amt Wehr 08337116“");
  });

  it("is read without its spaces where it is a number", () => {
    expect(cli("allocate t.csv", rows("08 337 116"))).toMatchObject({ exitCode: 0 });
    expect(cli("allocate t.csv", rows("08 337 11")).talk).toContain("„0833711“");
  });
});
