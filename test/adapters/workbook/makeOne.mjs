import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { allocate, assess, imBw201801 } from "planungsrahmen";
import { readMunicipalities } from "planungsrahmen/input";
import { workbook } from "planungsrahmen/workbook";

// The built package makes a workbook of the table on standard input and prints the fingerprint of its bytes.
const table = readMunicipalities(readFileSync(0, "utf8"), imBw201801).value;
const made = await workbook(assess(allocate(table.municipalities, imBw201801).value));
process.stdout.write(createHash("sha256").update(made.value).digest("hex"));
