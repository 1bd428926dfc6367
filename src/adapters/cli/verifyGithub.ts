import type { VerifyTexts } from "../../messages/commands/verify";
import { oneLine } from "../../result/oneLine";
import { diagnose } from "../../verification/diagnose";
import type { Verification, VerifiedRow } from "../../verification/verification";
import { issueText, type Language } from "./issueText";
import type { UnusableSource } from "./outcome";
import { TEXTS } from "./texts";
import type { VerifiedInput } from "./verifyCommand";
import { findingText } from "./verifyFindingText";

/** The verification as workflow commands, which GitHub shows at the line of the table that they are about. */
export function printGithub(verification: Verification, { official }: VerifiedInput, said: VerifyTexts): string {
  const { rows, pools, wrongSums } = verification;
  const { findings, deviating } = diagnose(verification);
  const told = rows.filter((row) => row.unexpected || row.known !== null);
  return `${[
    ...told.map((row) => command(row.unexpected ? "error" : "notice", rowPlace(row), said.row(row))),
    ...pools
      .filter((pool) => pool.unexpected)
      .map((pool) => command("error", { file: pool.file, line: pool.row, title: pool.name }, said.pool(pool))),
    ...wrongSums.map((sum) => {
      const place = { file: sum.file, line: sum.row, title: said.words.sumTitle };
      return command("error", place, `${said.column(sum.column)}: ${said.sum(sum)}`);
    }),
    ...findings.map((one) => {
      const place = { file: official.file, title: said.words.possibleCause };
      return command("notice", place, findingText(one, deviating, said));
    }),
    command("notice", { title: `planungsrahmen verify ${official.file}` }, said.summary(verification)),
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
