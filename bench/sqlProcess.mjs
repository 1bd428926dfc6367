import { DuckDBInstance } from "@duckdb/node-api";
import { allocate, assess } from "../dist/index.js";
import { sqlOf } from "../dist/sql.js";
import { withoutLists } from "./rules.mjs";

// One program on one size: prints the median time, the sum of the frames and the most memory that this process had.
const RUNS = 3;
const [, , program, size] = process.argv;
const count = Number(size);
const { prepare, run } = { duckdb, library }[program]();
await prepare();
const times = [];
let sum;
for (let round = 0; round < RUNS; round += 1) {
  const start = performance.now();
  sum = await run();
  times.push(performance.now() - start);
}
const ms = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ ms, megabytes, sum: String(sum) }));

function duckdb() {
  let connection;
  return {
    prepare: async () => {
      connection = await (await DuckDBInstance.create(":memory:")).connect();
      // Seven digits of a counter: keys of eight digits, as many as there are rows.
      await connection.run(
        `CREATE TABLE municipalities AS
         SELECT lpad(CAST(row AS VARCHAR), 8, '0') AS ags, (row * 7919) % 331 AS persons FROM range(${count}) AS t(row)`,
      );
      await connection.run(sqlOf(withoutLists, { dialect: "duckdb" }));
    },
    run: async () => {
      await connection.run("CREATE OR REPLACE TABLE frames AS SELECT * FROM planungsrahmen");
      return (await connection.runAndReadAll("SELECT sum(frame_cents) FROM frames")).getRows()[0][0];
    },
  };
}

function library() {
  let rows;
  return {
    prepare: () => {
      rows = Array.from({ length: count }, (_, row) => ({
        ags: String(row).padStart(8, "0"),
        name: "Ort",
        persons: (row * 7919) % 331,
      }));
    },
    run: () => assess(allocate(rows, withoutLists).value).totals.frameCents,
  };
}
