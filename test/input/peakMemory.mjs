import { readFileSync } from "node:fs";
import { imBw201801 } from "planungsrahmen";
import { readBoundaries } from "planungsrahmen/boundaries";
import {
  readAgreedPools,
  readBorders,
  readDistributionRules,
  readKnownMunicipalities,
  readMunicipalities,
  readPlan,
} from "planungsrahmen/input";

// Reads the file on standard input with the reader named in the call, and prints what came of it and the peak memory.
const READERS = {
  municipalities: (bytes) => readMunicipalities(bytes, imBw201801),
  agreed: (bytes) => readAgreedPools(bytes),
  names: (bytes) => readKnownMunicipalities(bytes),
  borders: (bytes) => readBorders(bytes),
  plan: (bytes) => readPlan(bytes.toString()),
  rules: (bytes) => readDistributionRules(bytes.toString()),
  boundaries: (bytes) => readBoundaries(bytes.toString()),
};
const bytes = readFileSync(0);
const started = process.cpuUsage();
const read = READERS[process.argv[2]](bytes);
const { user } = process.cpuUsage(started);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ ok: read.ok, issues: read.issues?.length ?? 0, megabytes, seconds: user / 1e6 }));
