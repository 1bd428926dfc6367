import { readFileSync } from "node:fs";
import { formatEuros, type Issue, imBw201801 } from "planungsrahmen";
import { readMunicipalities } from "planungsrahmen/input";
import { describe, en } from "planungsrahmen/messages";
import { printedTable, type Verdict, type VerifiedRow, verdictOf, verify } from "planungsrahmen/verification";

/** What the pipeline is told: 2 also means that no amount could be compared. */
const EXIT_CODES: Readonly<Record<Verdict, number>> = { equal: 0, deviates: 1, "nothing-compared": 2 };

function refuse(issues: readonly Issue[]): number {
  for (const issue of issues) console.error(describe(issue, en));
  return EXIT_CODES["nothing-compared"];
}

function line({ ags, name, officialCents, computedCents }: VerifiedRow): string {
  const [official, computed] = [officialCents, computedCents].map((cents) =>
    cents === null ? "–" : formatEuros(cents),
  );
  return `${ags} ${name}: official ${official}, computed ${computed}`;
}

/** Verifies the amounts of a table against its own head counts. */
function check(file: string): number {
  const table = readMunicipalities(readFileSync(file), imBw201801, { amounts: "as-printed" });
  if (!table.ok) return refuse(table.issues);
  const verification = verify(printedTable(file, table.value), null, imBw201801);
  if (!verification.ok) return refuse(verification.issues);
  const { rows, counts } = verification.value;
  for (const row of rows) if (row.unexpected) console.log(line(row));
  console.log(`${counts.equal} of ${counts.rows} amounts are equal`);
  return EXIT_CODES[verdictOf(verification.value)];
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node verifyOfficial.js TABLE");
process.exitCode = check(file);
