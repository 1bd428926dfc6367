import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import { verify as german } from "../../src/messages/de/commands/verify";
import { verify as english } from "../../src/messages/en/commands/verify";
import { printedTable } from "../../src/verification/printedTable";
import { verdictOf } from "../../src/verification/verdictOf";
import { verify } from "../../src/verification/verify";
import { cli } from "../support/cli";
import { unwrap } from "../support/fixtures";

const RIGHT = [
  "ags;name;persons;frame_eur",
  "08226096;Weinheim;352;280220",
  "08226107;Hirschberg;30;23882",
  ";Zwischensumme;382;304102",
  "08337116;Wehr;64;50949",
  "08435013;Eriskirch;40;31843",
  ";Zwischensumme;104;82792",
  ";Gesamtsumme;486;386894",
].join("\n");

const read = (text: string) => unwrap(readMunicipalities(text, imBw201801, { amounts: "as-printed" }));
const verified = (text: string) => unwrap(verify(printedTable("t.csv", read(text)), null, imBw201801));

describe("printed sums", () => {
  it.each([
    ["all is right", RIGHT, 0],
    ["a sum is wrong", RIGHT.replace("386894", "386895"), 1],
    ["a row is wrong and its sums are right", RIGHT.replace("280220", "280202"), 1],
  ])("are the same verdict in the library and on the command line where %s", (_, text, exitCode) => {
    expect(cli("verify t.csv", { "t.csv": text }).exitCode).toBe(exitCode);
    expect(verdictOf(verified(text))).toBe(exitCode === 0 ? "equal" : "deviates");
  });

  it("say in words what was found and what the rows give", () => {
    const sums = printedTable("t.csv", {
      ...{ municipalities: [], rowNumbers: [] },
      wrongSums: [
        { row: 3, column: "persons", label: "Summe", figure: "persons", found: 1_065, expected: 64 },
        { row: 3, column: null, label: "Summe", figure: "frameCents", found: 5_095_000, expected: null },
      ],
    }).wrongSums;
    expect(sums?.map(({ column }) => column)).toEqual(["persons", ""]);
    const said = (sums ?? []).flatMap((sum) => [german, english].map((words) => words.sum({ file: "t.csv", ...sum })));
    expect(said).toEqual([
      "gefunden 1.065 in der Zeile „Summe“; erwartet die Summe der Zeilen, 64",
      "found 1,065 in the row “Summe”; expected the sum of the rows, 64",
      "gefunden 50.950 € in der Zeile „Summe“; erwartet die Summe der Zeilen",
      "found €50,950 in the row “Summe”; expected the sum of the rows",
    ]);
  });

  it("that are right are not accused for a wrong row above them: three slips are three findings", () => {
    const slips = RIGHT.replace("280220", "280202").replace("50949", "50994").replace("386894", "386849");
    const { counts, wrongSums, rows } = verified(slips);
    expect(rows.filter(({ kind }) => kind === "different").map(({ name }) => name)).toEqual(["Weinheim", "Wehr"]);
    expect(wrongSums.map(({ row }) => row)).toEqual([8]);
    expect(counts.unexpected).toBe(3);
  });

  it("may still be those of the rows as they are printed", () => {
    const { counts } = verified(
      RIGHT.replace("280220", "280221").replace("304102", "304103").replace("386894", "386895"),
    );
    expect(counts).toMatchObject({ different: 1, wrongSums: 0, unexpected: 1 });
  });
});
