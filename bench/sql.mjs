import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { milliseconds, printHeading, printLines, printTable, ratio, whole } from "./print.mjs";

/** The library's rows are objects; ten million of them are beyond its memory. */
const MOST_FOR_LIBRARY = 1_000_000;

printLines(
  `planungsrahmen sql on node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} processors`,
  "",
  "Every frame and status of a table: the views in DuckDB, read into a table, and allocate and assess on the same rows",
  "(made-up head counts from 0 to 330). Each size and program in a process of its own: the median of three runs, and the",
  "most memory that the process ever had, rows included. Quote ratios; absolute times are for orientation only.",
);

printHeading("From ten thousand rows to ten million");
const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
const rows = sizes.map((count) => {
  const duckdb = measured("duckdb", count);
  return { count, duckdb, library: count > MOST_FOR_LIBRARY ? null : measured("library", count) };
});
printTable(
  ["rows", "DuckDB ms", "times the row before", "MB", "allocate + assess ms", "MB", "library / DuckDB"],
  rows.map(({ count, duckdb, library }, at) => {
    const growth = at === 0 ? "" : ratio(duckdb.ms, rows[at - 1].duckdb.ms);
    const own =
      library === null
        ? ["not tried", "", ""]
        : [milliseconds(library.ms), whole(library.megabytes), ratio(library.ms, duckdb.ms)];
    return [whole(count), milliseconds(duckdb.ms), growth, whole(duckdb.megabytes), ...own];
  }),
);
const wrong = rows.filter(({ duckdb, library }) => library !== null && library.sum !== duckdb.sum);
if (wrong.length > 0) {
  printLines(...wrong.map(({ count }) => `${whole(count)} rows: the sums of the frames differ`));
  process.exitCode = 1;
}

function measured(program, count) {
  const script = fileURLToPath(new URL("./sqlProcess.mjs", import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, program, String(count)], { encoding: "utf8" }));
}
