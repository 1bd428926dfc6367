import { expect, it } from "vitest";
import { partSums } from "../../../src/adapters/cli/verifySums";
import { imBw201801 } from "../../../src/index";
import { readMunicipalities } from "../../../src/input/index";
import { unwrap } from "../../support/fixtures";

const table = unwrap(readMunicipalities("ags,name,persons\n08337116,Wehr,64\n", imBw201801));

it("wrong sums that a reader gives as data are said in German", () => {
  const at = { row: 3, column: "persons", label: "Summe" };
  const wrongSums = [
    { ...at, figure: "persons", found: 1_065, expected: 64 },
    { ...at, column: null, figure: "frameCents", found: 5_095_000, expected: null },
  ] as const;
  expect(partSums({ ...table, wrongSums }).wrongSums).toEqual([
    { row: 3, column: "persons", found: "1.065 in der Zeile „Summe“", expected: "die Summe der Zeilen, 64" },
    { row: 3, column: "", found: "50.950 € in der Zeile „Summe“", expected: "die Summe der Zeilen" },
  ]);
});
