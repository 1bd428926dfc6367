import fc from "fast-check";
import { describe } from "vitest";
import { FUNCTION_IDS } from "../../../src/adapters/spreadsheet/functionIds";
import { property } from "../../support/property";
import { sourceHost } from "../../support/sourceHost";
import { excelHost, type SpreadsheetHost, sheetsHost } from "../../support/spreadsheetHosts";

/** Whatever a host may deliver in a cell. */
const cells = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("AGS", "Gemeinde", "Personen", "Betrag", "ags_a", "ags_b", "Summe", "Quelle: x"),
  },
  { weight: 3, arbitrary: fc.constantFrom("08337116", "08226096", 8_337_116, "0833711", "083375002116", "09162000") },
  { weight: 3, arbitrary: fc.constantFrom("64", "1.234", "51.000,00 €", "-1", 64, 0, 1.5, -1, 1e21, Number.NaN) },
  { weight: 2, arbitrary: fc.constantFrom("", null, undefined, " ", true) },
  fc.constantFrom(new Date(2017, 8, 15), { code: "#N/A" }, { type: "Error", basicValue: "#REF!" }, {}, "#NV", "aus"),
  fc.string({ maxLength: 12 }),
);
const ranges = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
const rules = fc.constantFrom(undefined, "", "im-bw-2017-07", "im-bw-2018-01", "im-bw-1999");

/** Figures and texts alone or in rows, none of them broken; or an error that says what was expected. */
function isAnswered(call: SpreadsheetHost["call"], id: string, args: readonly unknown[]): boolean {
  try {
    const value = call(id, ...args);
    const all = Array.isArray(value) ? value.flat() : [value];
    return all.every((one) => typeof one === "string" || (typeof one === "number" && Number.isFinite(one)));
  } catch (error) {
    // An error of another realm is none of this one's class.
    return /; (erwartet|expected) /.test(String((error as Error).message));
  }
}

/** Lets what JavaScript says through to the cell. */
const careless: SpreadsheetHost = {
  ...sourceHost,
  call: (_, range) => (range as unknown[][]).map(([cell]) => [Math.round(796.08 * Number(cell))]),
};

describe("any range at all", () => {
  for (const host of [sourceHost, excelHost(), sheetsHost()]) {
    property<SpreadsheetHost>(
      `is answered by ${host.name} with figures and texts, or with what was expected`,
      ({ call }) =>
        fc.property(fc.constantFrom(...FUNCTION_IDS), ranges, ranges, rules, ({ id, question }, first, second, set) => {
          const more = question === "poolPlan" ? [second] : question === "explanation" ? ["08337116"] : [];
          return isAnswered(call, id, [first, ...more, set]);
        }),
      { right: host, wrong: careless },
    );
  }
});
