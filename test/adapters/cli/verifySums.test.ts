import { expect, it } from "vitest";
import { notesBesideSums } from "../../../src/adapters/cli/verifySums";
import type { Note } from "../../../src/result/note";

it("a wrong sum is told with the rows, not among the notes", () => {
  const sum = { row: 3, column: null, label: "Summe", figure: "persons", found: 65, expected: 64 } as const;
  const wrong: Note = { code: "wrong-sum", params: sum };
  const right: Note = { code: "sums-right", params: { rows: [4], count: 1 } };
  expect(notesBesideSums([wrong, right])).toEqual([right]);
});
