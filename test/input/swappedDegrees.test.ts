import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { readMunicipalities } from "../../src/input";
import { messagesOf } from "../support/fixtures";

const table = (...rows: readonly string[]) =>
  readMunicipalities(["AGS;Gemeinde;Personen;lat;lon", ...rows].join("\n"), imBw201801);

describe("coordinates of a table", () => {
  it("are refused where latitude and longitude are swapped, row by row", () => {
    const read = table("08115001;Aidlingen;40;8,97;48,67", "08115002;Altdorf;41;48,62;9");
    expect(messagesOf(read)).toEqual([
      "Zeile 2, Spalte lat: gefunden die Breite 8,97 und die Länge 48,67; erwartet umgekehrt: in Deutschland liegt die Breite zwischen 47 und 56, die Länge zwischen 5 und 16 Grad",
    ]);
  });

  it.each(["5;47", "16;56", "9;48"])("are swapped at %s", (both) => {
    expect(messagesOf(table(`08115001;Aidlingen;40;${both}`))).toHaveLength(1);
  });

  it.each(["4,9;48", "16,1;48", "9;46,9", "9;56,1", "48;9", ";48", "9;"])("may be far away: %s", (both) => {
    expect(table(`08115001;Aidlingen;40;${both}`).ok).toBe(true);
  });
});
