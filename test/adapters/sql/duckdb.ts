import { DuckDBInstance } from "@duckdb/node-api";
import { type Answer, type Database, FRAMES, filled, PROBLEMS, type Question } from "./database";

/** DuckDB in this process; the table's persons are doubles, so that it can hold what no head count is. */
export async function duckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await connection.run("CREATE TABLE municipalities (ags VARCHAR, persons DOUBLE)");
  const rowsOf = async (query: string) => {
    const reader = await connection.runAndReadAll(query);
    return reader.getRows().map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  };
  let views = "";
  const answer = async ({ sql, rows }: Question): Promise<Answer> => {
    if (sql !== views) await connection.run(sql);
    views = sql;
    await connection.run(`DELETE FROM municipalities; ${filled(rows)}`);
    return { frames: await rowsOf(FRAMES), problems: await rowsOf(PROBLEMS) };
  };
  return {
    ask: async (questions) => {
      const answers: Answer[] = [];
      for (const question of questions) answers.push(await answer(question));
      return answers;
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
