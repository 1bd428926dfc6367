import type { VerifyAnswer, VerifyTexts } from "../../messages/commands/verify";
import { attainableBy } from "../../verification/attainableBy";
import { diagnose } from "../../verification/diagnose";
import { verdictOf } from "../../verification/verdictOf";
import type { Verification, VerifiedPool, VerifiedRow, WrongSum } from "../../verification/verification";
import { type TextColumn, textTable } from "./table";
import type { VerifiedInput } from "./verifyCommand";
import { findingLines } from "./verifyFindingText";
import { ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

/** So many rows are printed; the table of another year would have thousands. */
const MOST_SHOWN = 40;

/** The verification for people: the answer, what was compared, what deviates and where. */
export function printText(verification: Verification, input: VerifiedInput, said: VerifyTexts): string {
  const { words } = said;
  const unexpected = verification.rows.filter((row) => row.unexpected);
  const listed = verification.rows.filter((row) => row.known?.state === "still-there");
  const answer = said.answer(answerOf(verification, input));
  return (
    wrapLines([
      answer,
      ...input.whole,
      "",
      ...sourceLines(verification, input, said),
      "",
      ...said.counts(verification),
    ]) +
    differenceTable(
      unexpected.filter((row) => row.kind === "different"),
      said,
    ) +
    rowLines(
      words.against,
      unexpected.filter((row) => row.kind !== "different" || row.known !== null),
      said,
    ) +
    poolLines(
      verification.pools.filter((pool) => pool.unexpected),
      said,
    ) +
    sumLines(verification.wrongSums, said) +
    rowLines(words.known, listed, said) +
    rowLines(words.attainable, attained(verification, input), said) +
    diagnosisLines(verification, said)
  );
}

/** Where attainable amounts are enough, they are the answer and are shown. */
function attained({ rows }: Verification, { attainable }: VerifiedInput): VerifiedRow[] {
  return attainable ? rows.filter((row) => row.kind === "attainable" && !row.unexpected) : [];
}

function answerOf(verification: Verification, { attainable }: VerifiedInput): VerifyAnswer {
  const { counts, rows } = verification;
  const [only] = rows;
  if (only !== undefined && rows.length === 1 && counts.pools + counts.wrongSums === 0) {
    const single = singleAnswer(only, verification);
    if (single !== null) return single;
  }
  if (verdictOf(verification, { attainable }) === "deviates") {
    return { kind: "against", amounts: counts.unexpected - counts.wrongSums, sums: counts.wrongSums };
  }
  const isKnown = counts.knownStillThere > 0;
  const compared = counts.equal + counts.different;
  if (compared === 0) return { kind: "all-attainable", isKnown };
  if (counts.attainable + counts.notAttainable > 0) {
    return { kind: "some-equal", count: compared, of: counts.rows, isKnown };
  }
  return isKnown ? { kind: "all-compared-equal", isKnown } : { kind: "all-equal", count: compared };
}

/** Whoever holds a single amount asks about that amount, not about a table. */
function singleAnswer(row: VerifiedRow, { ruleSet, years, totalPersons }: Verification): VerifyAnswer | null {
  if (row.known !== null) return null;
  switch (row.kind) {
    case "equal":
    case "different":
    case "not-attainable":
      return { kind: `single-${row.kind}` };
    case "attainable": {
      const mayBeDoubled = years === 1 && ruleSet.budget.years.value === 2 && totalPersons !== null;
      const asTwoYears = mayBeDoubled ? attainableBy(row.officialCents ?? 0, 2, ruleSet, totalPersons) : null;
      return { kind: "single-attainable", attainableBy: row.attainableBy, asTwoYears };
    }
    default:
      return null;
  }
}

function sourceLines(
  { ruleSet, years }: Verification,
  { official, computedFrom, provenance }: VerifiedInput,
  said: VerifyTexts,
): string[] {
  return [
    said.official(nameOf(official.file, said), provenance, years),
    said.comparedWith(computedFrom === null ? null : nameOf(computedFrom.file, said)),
    ...ruleSetLines(ruleSet),
  ];
}

function nameOf(file: string, { words }: VerifyTexts): string {
  return file === "-" ? words.stdin : file;
}

function columnsOf({ columns }: VerifyTexts): TextColumn[] {
  return [
    { heading: columns.ags, align: "left" },
    { heading: columns.name, align: "left" },
    { heading: columns.persons, align: "right" },
    { heading: columns.official, align: "right" },
    { heading: columns.computed, align: "right" },
    { heading: columns.difference, align: "right" },
    { heading: columns.row, align: "right" },
  ];
}

function differenceTable(rows: readonly VerifiedRow[], said: VerifyTexts): string {
  if (rows.length === 0) return "";
  const { euros, whole } = said.format;
  const cells = rows
    .slice(0, MOST_SHOWN)
    .map((row) => [
      ...[row.ags, row.name, row.persons === null ? "" : whole(row.persons)],
      ...[euros(row.officialCents ?? 0), euros(row.computedCents ?? 0)],
      ...[said.signed(row.differenceCents ?? 0), String(row.row)],
    ]);
  return `\n${said.words.differences}\n${textTable(columnsOf(said), cells, 1)}${wrapLines(rest(rows, said))}`;
}

function rowLines(title: string, rows: readonly VerifiedRow[], said: VerifyTexts): string {
  if (rows.length === 0) return "";
  const lines = rows.slice(0, MOST_SHOWN).map((row) => {
    const place = said.place(nameOf(row.file, said), row.row);
    return `  ${row.ags} ${row.name}${row.name === "" ? "" : " "}(${place}): ${said.row(row)}`;
  });
  return `\n${title}\n${wrapLines([...lines, ...rest(rows, said)], "      ")}`;
}

function poolLines(pools: readonly VerifiedPool[], said: VerifyTexts): string {
  if (pools.length === 0) return "";
  const lines = pools
    .slice(0, MOST_SHOWN)
    .map((pool) => `  ${pool.name} (${said.place(nameOf(pool.file, said), pool.row)}): ${said.pool(pool)}`);
  return `\n${said.words.pools}\n${wrapLines([...lines, ...rest(pools, said)], "      ")}`;
}

function sumLines(sums: readonly WrongSum[], said: VerifyTexts): string {
  if (sums.length === 0) return "";
  const lines = sums
    .slice(0, MOST_SHOWN)
    .map((sum) => `  ${said.place(nameOf(sum.file, said), sum.row)}, ${said.column(sum.column)}: ${said.sum(sum)}`);
  return `\n${said.words.sums}\n${wrapLines([...lines, ...rest(sums, said)], "      ")}`;
}

function diagnosisLines(verification: Verification, said: VerifyTexts): string {
  const { deviating, unexplained, findings } = diagnose(verification);
  if (deviating === 0 && findings.length === 0) return "";
  const lines =
    findings.length === 0 ? [`  ${said.words.noCause}`] : findings.flatMap((one) => findingLines(one, deviating, said));
  const left = findings.length > 0 && unexplained.length > 0 ? [`  ${said.unexplained(unexplained.length)}`] : [];
  return `\n${said.words.causes}\n${wrapLines([...lines, ...left], "      ")}`;
}

function rest(rows: readonly unknown[], said: VerifyTexts): string[] {
  const more = rows.length - MOST_SHOWN;
  return more <= 0 ? [] : [`  ${said.more(more)}`];
}
