import { expect, it } from "vitest";
import { notesBesideSums } from "../../../src/adapters/cli/verifySums";

it("a wrong sum is told with the rows, not among the notes", () => {
  expect(notesBesideSums(["Summe: Zeile 3: falsch", "Summen nachgerechnet und richtig: Zeile 4"])).toEqual([
    "Summen nachgerechnet und richtig: Zeile 4",
  ]);
});
