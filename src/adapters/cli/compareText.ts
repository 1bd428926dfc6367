import type { FigureBasis } from "../../allocation/municipality";
import type { ExactCents } from "../../allocation/steps";
import type {
  ComparedMunicipality,
  Comparison,
  Crossing,
  ParameterEffect,
  ParameterName,
  PersonsBehind,
  Unmatched,
} from "../../comparison";
import { parameterTexts, remarkText } from "../../messages/comparison";
import { codes } from "../../messages/de/codes";
import { comparison as said } from "../../messages/de/comparison";
import { format } from "../../messages/de/format";
import { questions as asked } from "../../messages/de/questions";
import { questionText } from "../../messages/questions";
import { formatWhole } from "../../money/formatGerman";
import type { ComparedFiles } from "./compareCommand";
import { comparedPoolsText } from "./comparePoolsText";
import { type TextColumn, textTable } from "./table";
import { counted, ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

/** The comparison as a treasurer reads it: who wins and who loses, who crosses, then the sums, then what did it. */
export function printComparisonText(comparison: Comparison, files: ComparedFiles): string {
  const parts = [
    headText(comparison, files),
    rankedText(comparison, "loser", "Verlieren (das meiste zuerst)"),
    rankedText(comparison, "winner", "Gewinnen (das meiste zuerst)"),
    crossingsText(comparison),
    comparedPoolsText(comparison),
    totalsText(comparison),
    effectsText(comparison),
    unmatchedText(comparison.onlyBefore, "Nur vorher, nicht verglichen"),
    unmatchedText(comparison.onlyAfter, "Nur nachher, nicht verglichen"),
    wrapLines(
      [
        "Zu lesen (Personen: * aus dem Betrag abgeleitet, ! modelliert, ? unbekannt):",
        ...comparison.remarks.map((remark) => `  ${remarkText(remark, { comparison: said })}`),
      ],
      "    ",
    ),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function headText({ before, after, totals, measure, municipalities }: Comparison, files: ComparedFiles): string {
  const { winners, losers, unchanged } = totals;
  const all = winners + losers + unchanged;
  const modelled = municipalities.filter(
    ({ persons: { before: was, after: is } }) => isModelled(was) || isModelled(is),
  );
  const warning = `ACHTUNG: ${formatWhole(modelled.length)} davon mit MODELLIERTEN Zahlen (!), keine echten`;
  return wrapLines(
    [
      `VERGLEICH: ${counted(losers, "Gemeinde verliert", "Gemeinden verlieren")}, ` +
        `${counted(winners, "gewinnt", "gewinnen")}, ${formatWhole(unchanged)} unverändert (${formatWhole(all)} verglichen)`,
      ...(modelled.length === 0 ? [] : [warning]),
      "",
      `Vorher: ${files.before}`,
      ...ruleSetLines(before.ruleSet).map((text) => `  ${text}`),
      `Nachher: ${files.after}`,
      ...ruleSetLines(after.ruleSet).map((text) => `  ${text}`),
      ...(measure.kind === "whole-year" ? ["Alle Beträge auf ein ganzes Jahr gebracht."] : []),
    ],
    "      ",
  );
}

const RANKED: readonly TextColumn[] = [
  { heading: "AGS", align: "left" },
  { heading: "Gemeinde", align: "left" },
  { heading: "Personen", align: "right" },
  { heading: "vorher", align: "right" },
  { heading: "nachher", align: "right" },
  { heading: "Unterschied", align: "right" },
];

function rankedText({ municipalities }: Comparison, wanted: ComparedMunicipality["outcome"], title: string): string {
  const rows = municipalities.filter(({ outcome }) => outcome === wanted);
  if (rows.length === 0) return "";
  const ranked = [...rows].sort(
    (a, b) => size(b.differenceCents) - size(a.differenceCents) || (a.ags < b.ags ? -1 : 1),
  );
  const cells = ranked.map(({ ags, name, persons, beforeCents, afterCents, differenceCents }) => [
    ...[ags, name, `${personsText(persons.before)} → ${personsText(persons.after)}`],
    ...[signed(beforeCents, ""), signed(afterCents, ""), signed(differenceCents)],
  ]);
  return `${title}\n${textTable(RANKED, cells, 1)}`;
}

function isModelled({ basis }: PersonsBehind): boolean {
  return basis === "modelled";
}

/** How sure a head count is, as a mark; the notes below say what it stands for. */
const MARK: Readonly<Record<FigureBasis, string>> = { published: "", inferred: "*", modelled: "!", unstated: "" };

function personsText({ value, basis }: PersonsBehind): string {
  return value === null ? "?" : `${basis === null ? "" : MARK[basis]}${formatWhole(value)}`;
}

/** Only for ranking: thirds of a cent never make two different amounts the same. */
function size({ wholeCents, remainder, denominator }: ExactCents): number {
  return Math.abs(wholeCents + remainder / denominator);
}

/** An exact amount with its sign, and four decimals where it is not whole cents. */
function signed({ wholeCents, remainder, denominator }: ExactCents, plus = "+"): string {
  const isNegative = wholeCents < 0 || remainder < 0;
  const exact = { wholeCents: Math.abs(wholeCents), remainder: Math.abs(remainder), denominator };
  const isZero = wholeCents === 0 && remainder === 0;
  return `${isNegative ? "−" : isZero ? "" : plus}${format.exactEuros(exact)}`;
}

function crossingsText({ crossings }: Comparison): string {
  const groups = [
    ["Fallen unter den Schwellenwert", "down", true],
    ["Erreichen den Schwellenwert neu", "up", true],
    ["Fallen nur in einer Lesart unter den Schwellenwert (offen)", "down", false],
    ["Erreichen ihn nur in einer Lesart neu (offen)", "up", false],
  ] as const;
  const lines = groups.flatMap(([title, direction, certain]) => {
    const found = crossings.filter((one) => one.direction === direction && one.certain === certain);
    return found.length === 0 ? [] : [`${title}: ${formatWhole(found.length)}`, ...found.flatMap(crossingLines)];
  });
  return wrapLines(
    lines.length === 0 ? ["Niemand überschreitet den Schwellenwert in eine Richtung."] : lines,
    "      ",
  );
}

function crossingLines({ from, to, name, before, after, questions }: Crossing): string[] {
  const key = from === to ? from : `${from} → ${to}`;
  const line = `  ${name} (${key}): ${codes.status[before]} → ${codes.status[after]}`;
  return [line, ...questions.map((question) => `    Frage: ${questionText(question, { questions: asked })}`)];
}

const SUMS: readonly TextColumn[] = [
  { heading: "Summen", align: "left" },
  { heading: "vorher", align: "right" },
  { heading: "nachher", align: "right" },
  { heading: "Unterschied", align: "right" },
];

function totalsText({ totals, onlyBefore, onlyAfter }: Comparison): string {
  const { compared, winners, losers } = totals;
  const rows = [
    [
      ...["verglichene Gemeinden", signed(compared.beforeCents, ""), signed(compared.afterCents, "")],
      signed(compared.differenceCents),
    ],
    [`  davon ${counted(winners, "gewinnt", "gewinnen")}`, "", "", signed(totals.winningsCents)],
    [`  davon ${counted(losers, "verliert", "verlieren")}`, "", "", signed(totals.lossesCents)],
    [`nur vorher (${formatWhole(onlyBefore.length)})`, signed(totals.onlyBeforeCents, ""), "", ""],
    [`nur nachher (${formatWhole(onlyAfter.length)})`, "", signed(totals.onlyAfterCents, ""), ""],
    ["ganze Tabellen", signed(totals.beforeCents, ""), signed(totals.afterCents, ""), ""],
  ];
  return textTable(SUMS, rows, 0);
}

const PARAMETER: Readonly<Record<ParameterName, string>> = {
  budget: "Mittelansatz",
  "total-persons": "Gesamtzahl der Personen",
  "head-counts": "Personenzahlen und Gebietsstand",
  rounding: "Rundung",
  threshold: "Schwellenwert",
};

const EFFECTS: readonly TextColumn[] = [
  { heading: "Was sich ändert", align: "left" },
  { heading: "für sich", align: "right" },
  { heading: "der Reihe nach", align: "right" },
  { heading: "Schwelle für sich", align: "left" },
];

function effectsText({ decomposition, totals }: Comparison): string {
  const { effects, interactionCents, undecomposed } = decomposition;
  if (effects.length === 0) return "Keine Größe ändert sich.\n";
  const amount = (exact: ExactCents | null) => (exact === null ? "nicht rechenbar" : signed(exact));
  const whole = signed(totals.compared.differenceCents);
  const left = signed(undecomposed.differenceCents);
  const rows = [
    ...effects.map((effect) => [
      ...[PARAMETER[effect.parameter], amount(effect.aloneCents), amount(effect.inTurnCents), crossingCount(effect)],
    ]),
    ["Wechselwirkung", signed(interactionCents), "", ""],
    ...(undecomposed.ags.length === 0 ? [] : [["nicht zerlegbar", left, left, ""]]),
    ["zusammen", whole, whole, ""],
  ];
  const values = effects.map((effect) => {
    const { before, after } = parameterTexts(effect, { comparison: said });
    return `  ${PARAMETER[effect.parameter]}: ${before} → ${after}`;
  });
  return textTable(EFFECTS, rows, 0) + wrapLines(values, "      ");
}

function crossingCount({ crossings }: ParameterEffect): string {
  const count = (direction: "up" | "down", certain: boolean) =>
    crossings.filter((one) => one.direction === direction && one.certain === certain).length;
  const parts = [
    [count("up", true), "erreichen sie"],
    [count("down", true), "fallen darunter"],
    [count("up", false) + count("down", false), "offen"],
  ] as const;
  return parts.flatMap(([found, word]) => (found === 0 ? [] : `${formatWhole(found)} ${word}`)).join(", ");
}

function unmatchedText(rows: readonly Unmatched[], title: string): string {
  if (rows.length === 0) return "";
  const lines = rows.map(({ municipality, cents, reason, missing }) => {
    const why = reason === "merger-incomplete" ? `; es fehlt ${missing.join(", ")}` : "";
    return `  ${municipality.ags} ${municipality.name}: ${signed(cents, "")}${why}`;
  });
  return wrapLines([`${title}: ${formatWhole(rows.length)}`, ...lines], "      ");
}
