import { describe, expect, it } from "vitest";
import { sqlOf } from "../../../src/adapters/sql";
import { imBw201707, imBw201801 } from "../../../src/index";
import { cli } from "../../support/cli";

describe("planungsrahmen sql", () => {
  it("prints what the library returns, of the usual rules unless said", () => {
    const { exitCode, out, talk } = cli("sql --dialect duckdb");
    expect([exitCode, out, talk]).toEqual([0, sqlOf(imBw201801, { dialect: "duckdb" }), ""]);
    const other = cli("sql --rules im-bw-2017-07 --dialect postgresql --table office.people").out;
    expect(other).toBe(sqlOf(imBw201707, { dialect: "postgresql", table: "office.people" }));
  });

  it("writes a file instead", async () => {
    const { out, file } = cli("sql --dialect duckdb -o rules.sql");
    expect([out, file?.path]).toEqual(["", "rules.sql"]);
    expect(new TextDecoder().decode(await file?.bytes())).toBe(sqlOf(imBw201801, { dialect: "duckdb" }));
  });

  it.each([
    ["sql", "sql braucht --dialect und die Datenbank: postgresql oder duckdb"],
    ["sql --dialect mysql", "--dialect kennt nur postgresql, duckdb; gefunden „mysql“"],
    ["sql t.csv --dialect duckdb", "sql nimmt keine Angabe"],
    ["sql --dialect duckdb --table a;b", "--table braucht den Namen einer Tabelle"],
    ["sql --dialect duckdb --format json", "--format gehört nicht zu „sql“"],
    ["sql --dialect duckdb --rules im-bw-2023", "gefunden „im-bw-2023“, das unvollständig ist"],
    ["sql --dialect duckdb --rules ./own.json -o own.json", "-o nennt eine Datei, die gelesen wird"],
    ["sql --language en", "sql needs --dialect and the database"],
  ])("refuses %s", (args, message) => {
    const outcome = cli(args, { "./own.json": "{}", "own.json": "{}" });
    expect(outcome.talk).toContain(message);
    expect([outcome.exitCode, outcome.out]).toEqual([2, ""]);
  });
});
