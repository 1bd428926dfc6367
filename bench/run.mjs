import { cpus } from "node:os";
import { showAllocation } from "./partAllocation.mjs";
import { showAudit } from "./partAudit.mjs";
import { showChain } from "./partChain.mjs";
import { showProgramme } from "./partProgramme.mjs";
import { printLines } from "./print.mjs";

if (typeof globalThis.gc !== "function") throw new Error("memory is weighed by hand: run node with --expose-gc");

const start = performance.now();
printLines(
  `planungsrahmen bench on node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} processors`,
  "",
  "Absolute times and sizes are for orientation only: they differ from machine to machine and from",
  "run to run. What counts are the ratios, which compare contenders within this run. Random data is",
  "seeded. Every contender runs in a process of its own, and they take turns, round by round.",
);
await showAllocation();
const allExact = await showAudit();
await showProgramme();
await showChain();
printLines("", `Done after ${Math.round((performance.now() - start) / 1000)} s.`);

if (!allExact) {
  printLines("planungsrahmen was not exact on every input: see part 2.");
  process.exitCode = 1;
}
