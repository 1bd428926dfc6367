import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/adapters/spreadsheet/catalogue";
import { FUNCTION_IDS } from "../../src/adapters/spreadsheet/functionIds";
import { excelHost, sheetsHost } from "../support/spreadsheetHosts";
import { page } from "./page";

const { text } = page("docs/spreadsheets.md");

/** Rows of the tables of the page, as the texts of their cells. */
const rows = [...text.matchAll(/^\|(.*)\|$/gm)].map(([, row = ""]) => row.split(" | ").map((cell) => cell.trim()));

/** The example's sheet, whose rows are numbered. */
const sheet = rows
  .filter(([number = ""]) => /^\d$/.test(number))
  .map(([, ...cells]) => cells.map((cell) => (/^\d{1,3}$/.test(cell) ? Number(cell) : cell)));

/** An argument of a formula: a text in quotes, one cell, or a range. */
function argument(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1);
  const [from = "", to = from] = text.split(":");
  const column = (cell: string) => cell.charCodeAt(0) - "A".charCodeAt(0);
  const range = sheet
    .slice(Number(from.slice(1)) - 1, Number(to.slice(1)))
    .map((cells) => cells.slice(column(from), column(to) + 1));
  return from === to ? range[0]?.[0] : range;
}

/** What is left in the cells, as the page writes it: down with an arrow, to the right with a comma. */
function shown(value: unknown): string {
  return Array.isArray(value) ? value.map((row: unknown[]) => row.join(", ")).join(" ↓ ") : String(value);
}

describe("the page on spreadsheets", () => {
  it("lists every function with its arguments and its English name", () => {
    const listed = rows.filter(([name = ""]) => /^`[A-Z]+\(/.test(name)).map(([name, alias]) => [name, alias]);
    const german = FUNCTION_IDS.filter(({ language }) => language === "de");
    const expected = german.map(({ id, question }) => {
      const names = CATALOGUE.de[question].arguments.map(({ name, optional }) => (optional ? `[${name}]` : name));
      const english = FUNCTION_IDS.find((one) => one.question === question && one.language === "en");
      return [`\`${id}(${names.join("; ")})\``, `\`${english?.id}\``];
    });
    expect(listed).toEqual(expected);
  });

  const formulas = rows.filter(([formula = ""]) => formula.startsWith("`=PR."));

  it("shows formulas", () => {
    expect(formulas.length).toBeGreaterThan(5);
  });

  it.each(formulas.map(([formula = "", result = ""]) => [formula.replaceAll("`", ""), result] as const))(
    "%s shows %s",
    (formula, result) => {
      const [, id = "", list = ""] = /^=PR\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
      for (const { call } of [excelHost(), sheetsHost()]) {
        const value = call(id, ...list.split(";").map(argument));
        expect(shown(value).replace(/\s+/g, " ")).toBe(result.replace(/\s+/g, " "));
      }
    },
  );
});
