import type { FigureBasis } from "../../allocation/municipality";
import type { ExactCents } from "../../allocation/steps";
import type {
  ComparedMunicipality,
  Comparison,
  Crossing,
  ParameterEffect,
  PersonsBehind,
  Unmatched,
} from "../../comparison";
import type { CompareMessages } from "../../messages/commands/compare";
import { parameterTexts, remarkText } from "../../messages/comparison";
import { questionText } from "../../messages/questions";
import { termsOf } from "../../messages/terms";
import type { ComparedFiles } from "./compareCommand";
import { comparedPoolsText } from "./comparePoolsText";
import { statusWord } from "./statusWord";
import { type TextColumn, textTable } from "./table";
import type { Texts } from "./texts";
import { ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

/** What a comparison is written with. */
interface Shown {
  readonly comparison: Comparison;
  readonly texts: Texts;
  readonly messages: CompareMessages;
}

/** The comparison as a treasurer reads it: who wins and who loses, who crosses, then the sums, then what did it. */
export function printComparisonText(comparison: Comparison, files: ComparedFiles, texts: Texts): string {
  const messages = texts.commands.compare(termsOf(comparison.after.ruleSet));
  const shown = { comparison, texts, messages };
  const { onlyBefore, onlyAfter, remarks } = comparison;
  const parts = [
    headText(files, shown),
    rankedText("loser", shown),
    rankedText("winner", shown),
    crossingsText(shown),
    comparedPoolsText(comparison, messages),
    totalsText(shown),
    effectsText(shown),
    unmatchedText(onlyBefore, messages.onlyBefore, shown),
    unmatchedText(onlyAfter, messages.onlyAfter, shown),
    wrapLines([messages.notes(), ...remarks.map((remark) => `  ${remarkText(remark, texts)}`)], "    "),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function headText(files: ComparedFiles, { comparison, texts, messages }: Shown): string {
  const { before, after, totals, measure, municipalities } = comparison;
  const modelled = municipalities.filter(({ persons }) => isModelled(persons.before) || isModelled(persons.after));
  return wrapLines(
    [
      messages.head(totals),
      ...(modelled.length === 0 ? [] : [messages.modelled(modelled.length)]),
      "",
      messages.before(files.before),
      ...ruleSetLines(before.ruleSet, texts).map((text) => `  ${text}`),
      messages.after(files.after),
      ...ruleSetLines(after.ruleSet, texts).map((text) => `  ${text}`),
      ...(measure.kind === "whole-year" ? [messages.wholeYear()] : []),
    ],
    "      ",
  );
}

function rankedText(wanted: "loser" | "winner", { comparison, texts, messages }: Shown): string {
  const rows = comparison.municipalities.filter(({ outcome }) => outcome === wanted);
  if (rows.length === 0) return "";
  const { columns: words } = messages;
  const columns: readonly TextColumn[] = [
    { heading: words.key, align: "left" },
    { heading: words.name, align: "left" },
    { heading: words.heads, align: "right" },
    { heading: words.before, align: "right" },
    { heading: words.after, align: "right" },
    { heading: words.difference, align: "right" },
  ];
  const cells = [...rows]
    .sort(byDifference)
    .map(({ ags, name, persons, beforeCents, afterCents, differenceCents }) => [
      ...[ags, name, `${personsText(persons.before, texts)} → ${personsText(persons.after, texts)}`],
      ...[texts.format.exactEuros(beforeCents), texts.format.exactEuros(afterCents), signed(differenceCents, texts)],
    ]);
  return `${messages.ranked[wanted]}\n${textTable(columns, cells, 1)}`;
}

/** The largest first; only for ranking: thirds of a cent never make two different amounts the same. */
function byDifference(a: ComparedMunicipality, b: ComparedMunicipality): number {
  const size = ({ wholeCents, remainder, denominator }: ExactCents) => Math.abs(wholeCents + remainder / denominator);
  return size(b.differenceCents) - size(a.differenceCents) || (a.ags < b.ags ? -1 : 1);
}

function isModelled({ basis }: PersonsBehind): boolean {
  return basis === "modelled";
}

/** How sure a head count is, as a mark; the notes below say what it stands for. */
const MARK: Readonly<Record<FigureBasis, string>> = { published: "", inferred: "*", modelled: "!", unstated: "" };

function personsText({ value, basis }: PersonsBehind, { format }: Texts): string {
  return value === null ? "?" : `${basis === null ? "" : MARK[basis]}${format.whole(value)}`;
}

/** An exact difference with its sign, and four decimals where it is not whole cents. */
function signed({ wholeCents, remainder, denominator }: ExactCents, { format }: Texts): string {
  const isNegative = wholeCents < 0 || remainder < 0;
  const exact = { wholeCents: Math.abs(wholeCents), remainder: Math.abs(remainder), denominator };
  const isZero = wholeCents === 0 && remainder === 0;
  return `${isNegative ? "−" : isZero ? "" : "+"}${format.exactEuros(exact)}`;
}

function crossingsText(shown: Shown): string {
  const { comparison, messages } = shown;
  const groups = [
    [messages.crossings.down, "down", true],
    [messages.crossings.up, "up", true],
    [messages.crossings.maybeDown, "down", false],
    [messages.crossings.maybeUp, "up", false],
  ] as const;
  const lines = groups.flatMap(([title, direction, certain]) => {
    const found = comparison.crossings.filter((one) => one.direction === direction && one.certain === certain);
    return found.length === 0 ? [] : [title(found.length), ...found.flatMap((one) => crossingLines(one, shown))];
  });
  return wrapLines(lines.length === 0 ? [messages.noCrossing()] : lines, "      ");
}

function crossingLines({ from, to, name, before, after, questions }: Crossing, shown: Shown): string[] {
  const { comparison, texts, messages } = shown;
  const key = from === to ? from : `${from} → ${to}`;
  const row = comparison.municipalities.find(({ ags }) => ags === to);
  const was = row?.before.find(({ ags }) => ags === from);
  const word = (status: Crossing["before"], nearMiss: boolean | null, side: "before" | "after") =>
    statusWord({ status, nearMiss }, comparison[side].ruleSet, texts);
  const change = `${word(before, was?.nearMiss ?? null, "before")} → ${word(after, row?.after.nearMiss ?? null, "after")}`;
  return [
    `  ${name} (${key}): ${change}`,
    ...questions.map((question) => `    ${messages.question(questionText(question, texts))}`),
  ];
}

function totalsText({ comparison, texts, messages }: Shown): string {
  const { totals, onlyBefore, onlyAfter } = comparison;
  const { compared, winners, losers } = totals;
  const { sum: say, columns: words } = messages;
  const columns: readonly TextColumn[] = [
    { heading: messages.sums(), align: "left" },
    { heading: words.before, align: "right" },
    { heading: words.after, align: "right" },
    { heading: words.difference, align: "right" },
  ];
  const euros = texts.format.exactEuros;
  const difference = signed(compared.differenceCents, texts);
  const rows = [
    [say.compared(), euros(compared.beforeCents), euros(compared.afterCents), difference],
    [`  ${say.winners(winners)}`, "", "", signed(totals.winningsCents, texts)],
    [`  ${say.losers(losers)}`, "", "", signed(totals.lossesCents, texts)],
    [say.onlyBefore(onlyBefore.length), euros(totals.onlyBeforeCents), "", ""],
    [say.onlyAfter(onlyAfter.length), "", euros(totals.onlyAfterCents), ""],
    [say.whole(), euros(totals.beforeCents), euros(totals.afterCents), ""],
  ];
  return textTable(columns, rows, 0);
}

function effectsText({ comparison, texts, messages }: Shown): string {
  const { effects, interactionCents, undecomposed } = comparison.decomposition;
  if (effects.length === 0) return `${messages.noEffect()}\n`;
  const { effects: words, effect: rest, parameter } = messages;
  const columns: readonly TextColumn[] = [
    { heading: words.what, align: "left" },
    { heading: words.alone, align: "right" },
    { heading: words.inTurn, align: "right" },
    { heading: words.crossings, align: "left" },
  ];
  const amount = (exact: ExactCents | null) => (exact === null ? rest.unknown : signed(exact, texts));
  const whole = signed(comparison.totals.compared.differenceCents, texts);
  const left = signed(undecomposed.differenceCents, texts);
  const rows = [
    ...effects.map((effect) => [
      ...[parameter[effect.parameter], amount(effect.aloneCents), amount(effect.inTurnCents)],
      crossed(effect, messages),
    ]),
    [rest.interaction, signed(interactionCents, texts), "", ""],
    ...(undecomposed.ags.length === 0 ? [] : [[rest.undecomposed, left, left, ""]]),
    [rest.together, whole, whole, ""],
  ];
  const values = effects.map((effect) => {
    const { before, after } = parameterTexts(effect, texts);
    return `  ${parameter[effect.parameter]}: ${before} → ${after}`;
  });
  return textTable(columns, rows, 0) + wrapLines(values, "      ");
}

function crossed({ crossings }: ParameterEffect, messages: CompareMessages): string {
  const count = (direction: "up" | "down", certain: boolean) =>
    crossings.filter((one) => one.direction === direction && one.certain === certain).length;
  const open = count("up", false) + count("down", false);
  return messages.crossed({ up: count("up", true), down: count("down", true), open });
}

function unmatchedText(rows: readonly Unmatched[], title: (count: number) => string, shown: Shown): string {
  if (rows.length === 0) return "";
  const { texts, messages } = shown;
  const lines = rows.map(({ municipality, cents, reason, missing }) => {
    const why = reason === "merger-incomplete" ? `; ${messages.missing(missing)}` : "";
    return `  ${municipality.ags} ${municipality.name}: ${texts.format.exactEuros(cents)}${why}`;
  });
  return wrapLines([title(rows.length), ...lines], "      ");
}
