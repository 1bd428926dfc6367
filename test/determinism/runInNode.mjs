import { readFileSync } from "node:fs";
import { everyJob } from "./everyJob.mjs";

// From standard input to standard output; with a number, so many times in this one process, of which the last counts.
const texts = JSON.parse(readFileSync(0, "utf8"));
const times = Number(process.argv[2] ?? 1);
let made = everyJob(texts);
for (let run = 1; run < times; run++) made = everyJob(texts);
process.stdout.write(JSON.stringify({ engine: `Node ${process.versions.node}`, made }));
