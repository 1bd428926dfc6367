import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { DuckDBInstance } from "@duckdb/node-api";
import { imBw201801 } from "planungsrahmen";
import { type FrameRow, sqlOf } from "planungsrahmen/sql";
import type { Answer, Order } from "./order.js";

const WORKERS = 2;

/** The frames of a CSV file with the columns ags and persons, by district, or the problems of its rows. */
async function districtsOf(file: string): Promise<{ orders: Order[]; problems: string[] }> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const path = file.replaceAll("'", "''");
  await connection.run(
    `CREATE VIEW municipalities AS SELECT ags, persons FROM read_csv('${path}', types = {'ags': 'VARCHAR'})`,
  );
  await connection.run(sqlOf(imBw201801, { dialect: "duckdb" }));
  const problems = await connection.runAndReadAll("SELECT coalesce(ags, 'table'), code FROM planungsrahmen_problems");
  const frames = await connection.runAndReadAll("SELECT ags, persons, frame_cents FROM planungsrahmen ORDER BY ags");
  const rows = new Map<string, FrameRow[]>();
  for (const [ags, persons, frame_cents] of frames.getRows()) {
    const row = { ags: String(ags), persons: Number(persons), frame_cents: Number(frame_cents) };
    const district = row.ags.slice(0, 5);
    rows.set(district, [...(rows.get(district) ?? []), row]);
  }
  return {
    orders: [...rows].map(([district, ofDistrict]) => ({ district, rows: ofDistrict })),
    problems: problems.getRows().map((row) => row.join(": ")),
  };
}

/** One worker takes orders until there are none. */
async function workThrough(orders: Order[]): Promise<Answer[]> {
  const worker = new Worker(new URL("./worker.js", import.meta.url));
  const answers: Answer[] = [];
  for (let order = orders.shift(); order !== undefined; order = orders.shift()) {
    const answered = once(worker, "message");
    worker.postMessage(order);
    const [answer] = await answered;
    answers.push(answer);
  }
  await worker.terminate();
  return answers;
}

function line(answer: Answer): string {
  if (!answer.ok) return `${answer.district}: ${answer.problems.join("; ")}`;
  return `${answer.district}: ${answer.pools} pools, ${answer.isMost ? "proved" : "open"}`;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node planDistricts.js municipalities.csv");
const { orders, problems } = await districtsOf(file);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
const answers = (await Promise.all(Array.from({ length: WORKERS }, () => workThrough(orders)))).flat();
for (const answer of answers.sort((a, b) => (a.district < b.district ? -1 : 1))) console.log(line(answer));
