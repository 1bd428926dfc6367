import { oneLine } from "../../result/oneLine";
import { diagnose } from "../../verification/diagnose";
import type { Verification, VerifiedRow } from "../../verification/verification";
import { issueText, type Language } from "./issueText";
import type { UnusableSource } from "./outcome";
import { TEXTS } from "./texts";
import type { VerifiedInput } from "./verifyCommand";
import { findingCounts } from "./verifyFindingText";
import { poolText, rowText, sumText } from "./verifyRowText";
import { counted } from "./words";

/** The verification as workflow commands, which GitHub shows at the line of the table that they are about. */
export function printGithub(verification: Verification, { official }: VerifiedInput): string {
  const { rows, pools, wrongSums, counts } = verification;
  const { findings, deviating } = diagnose(verification);
  const told = rows.filter((row) => row.unexpected || row.known !== null);
  const summary =
    `${counts.equal} gleich, ${counts.different} abweichend, ${counts.attainable} erreichbar, ` +
    `${counts.notAttainable} nicht erreichbar, ${counts.missing} fehlen, ${counts.surplus} überzählig` +
    (wrongSums.length === 0 ? "" : `, ${counted(wrongSums.length, "falsche Summe", "falsche Summen")}`);
  return `${[
    ...told.map((row) => command(row.unexpected ? "error" : "notice", rowPlace(row), rowText(row))),
    ...pools
      .filter((pool) => pool.unexpected)
      .map((pool) => command("error", { file: pool.file, line: pool.row, title: pool.name }, poolText(pool))),
    ...wrongSums.map((sum) => {
      const place = { file: sum.file, line: sum.row, title: "Summe" };
      return command("error", place, `Spalte ${sum.column}: ${sumText(sum)}`);
    }),
    ...findings.map((one) =>
      command(
        "notice",
        { file: official.file, title: "Mögliche Ursache" },
        `${one.sentence}: ${findingCounts(one, deviating)}`,
      ),
    ),
    command("notice", { title: `planungsrahmen verify ${official.file}` }, summary),
  ].join("\n")}\n`;
}

/** Input that cannot be used, as workflow commands. */
export function annotations(sources: readonly UnusableSource[], language: Language): string {
  const title = `planungsrahmen: ${TEXTS[language].commands.notes.unusableInput}`;
  return sources
    .flatMap(({ source, issues }) =>
      issues.map((found) =>
        command(
          "error",
          { file: source, ...(found.row === null ? {} : { line: found.row }), title },
          issueText(found, language),
        ),
      ),
    )
    .join("\n");
}

function rowPlace({ file, row, ags, name }: VerifiedRow) {
  return { file, line: row, title: `${ags} ${name}`.trim() };
}

function command(level: "error" | "notice", properties: Readonly<Record<string, string | number>>, text: string) {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${list.join(",")}::${data(text)}`;
}

/** Line breaks would end the command, and names come from other people's files. */
function data(text: string): string {
  return oneLine(text).replace(/%/g, "%25");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
