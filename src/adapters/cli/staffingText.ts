import { formatDate } from "../../dates/formatDate";
import { codes } from "../../messages/de/codes";
import { format } from "../../messages/de/format";
import { rowWords } from "../../messages/de/nouns";
import { questions as asked } from "../../messages/de/questions";
import { questionText } from "../../messages/questions";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import type { RuleSet } from "../../rules/ruleSet";
import { formatFte } from "../../staffing/formatFte";
import type {
  Applicant,
  FundablePosts,
  FundingReading,
  PoolingGain,
  PostsPeriod,
  Sharing,
  Staffing,
} from "../../staffing/staffing";
import type { ExplanationLine } from "../sheet/explain";
import { explainStaffing } from "../sheet/explainStaffing";
import { type TextColumn, textTable } from "./table";
import { counted, neededText, ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

/** One applicant's posts and money, the answer first and the calculation last. */
export function staffingText(staffing: Staffing, ruleSet: RuleSet): string {
  const { applicant, fundable, sharing, gain, periods } = staffing;
  return [
    wrapLines([title(applicant), ...ruleSetLines(ruleSet), "", ...applicantLines(applicant, ruleSet)]),
    `\nSo viele Stellen zahlt der Planungsrahmen voll:\n${fundableTable(fundable)}`,
    wrapLines(["", ...grantLines(staffing), ...alternativeLines(staffing)]),
    sharing === null || sharing.members.length === 1 ? "" : sharingText(sharing),
    gain === null ? "" : wrapLines(["", ...gainLines(gain)]),
    ...periods.map((period) => periodText(period, periods.length > 1)),
    wrapLines(["", "So gerechnet:", ...calculation(explainStaffing(staffing))], "      "),
    wrapLines(["", ...openLines(staffing)], "      "),
  ].join("");
}

function title({ kind, members }: Applicant): string {
  const names = members.map(({ name, ags }) => `${name} (${ags})`).join(", ");
  if (kind === "municipality") return `Stellen und Zuwendung: ${names}`;
  return `Stellen und Zuwendung: ${kind === "pool" ? "Zusammenschluss" : "Landkreis durch Übertragung"}: ${names}`;
}

function applicantLines({ members, frameCents, marginCents, mayApply, kind }: Applicant, ruleSet: RuleSet): string[] {
  const modelled = members.filter(({ basis }) => basis === "modelled").length;
  const year = ruleSet.budget.percentOfYear.value === 100 ? "im Jahr" : "(Tranche)";
  const together = kind === "municipality" ? "Planungsrahmen" : "Gemeinsamer Planungsrahmen";
  const needed = neededText(ruleSet);
  const gap = `es fehlen ${formatEuros(-marginCents)}`;
  const verdict =
    mayApply === true
      ? `Antrag möglich: ${needed} sind nötig`
      : mayApply === null
        ? `Antrag offen: ${needed} sind nötig, ${gap}; das entscheidet die Bewilligungsstelle`
        : `KEIN ANTRAG MÖGLICH: ${needed} sind nötig, ${gap}; gerechnet ist, was der Rahmen hergäbe`;
  return [
    ...(modelled === 0
      ? []
      : [`ACHTUNG: ${counted(modelled, ...rowWords(ruleSet).row)} mit MODELLIERTEN Zahlen, keine echten`]),
    `${together}: ${formatEuros(frameCents)} ${year}`,
    verdict,
  ];
}

const FUNDABLE: readonly TextColumn[] = [
  { heading: "Qualifikation", align: "left" },
  { heading: "genau", align: "right" },
  { heading: "VZÄ", align: "right" },
  { heading: "volle", align: "right" },
  { heading: "und Teil", align: "right" },
  { heading: "Personen", align: "right" },
  { heading: "bleibt übrig", align: "right" },
  { heading: "aufgerundet", align: "left" },
];

function fundableTable(fundable: readonly FundablePosts[]): string {
  return textTable(
    FUNDABLE,
    fundable.map((one) => [
      ...[codes.qualification(one.qualification), format.exactFte(one.exact), formatFte(one.shareHundredths)],
      ...[formatWhole(one.fullPosts), partWord(one), peopleWord(one), formatEuros(one.unusedCents)],
      one.roundedUp === null
        ? ""
        : `${formatFte(one.roundedUp.shareHundredths)}: ${formatEuros(one.roundedUp.ownCents)} selbst`,
    ]),
    0,
  );
}

function partWord({ restHundredths, restIsPost }: FundablePosts): string {
  if (restHundredths === 0) return "";
  return restIsPost ? formatFte(restHundredths) : `${formatFte(restHundredths)}*`;
}

function peopleWord({ fewestPeople, mostPeople }: FundablePosts): string {
  if (fewestPeople === null || mostPeople === null) return "–";
  return fewestPeople === mostPeople
    ? formatWhole(mostPeople)
    : `${formatWhole(fewestPeople)} bis ${formatWhole(mostPeople)}`;
}

function grantLines({ grant, postsDerived, fundable }: Staffing): string[] {
  const posts = grant.posts.map(
    (one) => `${formatFte(one.shareHundredths)} VZÄ ${codes.withQualification(one.qualification)}`,
  );
  const chosen = posts.length === 0 ? "keine Stelle" : posts.join(" + ");
  const shortRest = fundable.some((one) => one.restHundredths > 0 && !one.restIsPost);
  return [
    ...(shortRest ? ["* zu klein für eine eigene Stelle; reicht nur, wenn eine volle dafür geteilt wird", ""] : []),
    `Gerechnet mit: ${chosen}${postsDerived ? " (so viel, wie der Planungsrahmen voll zahlt)" : ""}`,
    `Zuwendung ${formatEuros(grant.grantCents)} im Jahr (Festbeträge ${formatEuros(grant.claimCents)})`,
    `Eigenanteil an den Festbeträgen ${formatEuros(grant.ownCents)}, vom Planungsrahmen ungenutzt ${formatEuros(grant.unusedCents)}`,
  ];
}

function alternativeLines({ grant, alternatives }: Staffing): string[] {
  return alternatives.map(({ post, to, changeCents, grantCents, ownCents, unusedCents }) => {
    const share = formatFte(grant.posts[post]?.shareHundredths ?? 0);
    const change = changeCents === 0 ? "unverändert" : `${changeCents > 0 ? "+" : ""}${formatEuros(changeCents)}`;
    const rest = `Eigenanteil ${formatEuros(ownCents)}, ungenutzt ${formatEuros(unusedCents)}`;
    return `Wären die ${share} VZÄ ${codes.withQualification(to)}: Zuwendung ${formatEuros(grantCents)} (${change}), ${rest}`;
  });
}

const KEY_WORD: Readonly<Record<Sharing["key"], string>> = {
  frame: "nach Planungsrahmen",
  persons: "nach Personen",
  agreed: "nach vereinbarten Anteilen",
};

const PARTS: readonly TextColumn[] = [
  { heading: "AGS", align: "left" },
  { heading: "Gemeinde", align: "left" },
  { heading: "VZÄ", align: "right" },
  { heading: "je Woche", align: "right" },
  { heading: "Tage", align: "right" },
  { heading: "Zuwendung", align: "right" },
  { heading: "Eigenanteil", align: "right" },
];

function sharingText({ key, week, members }: Sharing): string {
  const rows = members.map((one) => [
    ...[
      one.ags,
      one.name,
      formatFte(one.shareHundredths),
      hours(one.weeklyMinutes),
      formatFte(one.weeklyDaysHundredths),
    ],
    ...[formatEuros(one.grantCents), formatEuros(one.ownCents)],
  ]);
  const full = `volle Woche ${hours(week.value.minutes)} in ${week.value.days} Tagen, ${codes.basis[week.basis]}`;
  return wrapLines(["", `Aufteilung ${KEY_WORD[key]} (${full}):`]) + textTable(PARTS, rows, 1);
}

function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")} h`;
}

function gainLines({ qualification, alone, together, gained, lostFractionsHundredths }: PoolingGain): string[] {
  const able = alone.filter(({ mayApply }) => mayApply === true);
  const each = able.map(({ name, shareHundredths }) => `${name} ${formatFte(shareHundredths)} VZÄ`).join(", ");
  const lost = lostFractionsHundredths === 0 ? "" : `, davon ${formatFte(lostFractionsHundredths)} hinter dem Komma`;
  return [
    `Gewinn gegenüber Einzelanträgen (${codes.withQualification(qualification)}):`,
    `  allein: ${able.length === 0 ? "niemand kann beantragen" : `${each}${lost}`}`,
    `  gemeinsam: ${formatFte(together.shareHundredths)} VZÄ, also ${formatFte(gained.shareHundredths)} VZÄ, ` +
      `${counted(gained.fullPosts, "volle Stelle", "volle Stellen")} und ${formatEuros(gained.grantCents)} im Jahr mehr`,
  ];
}

function periodText({ posts, start, end, months, termCents, readings, later }: PostsPeriod, several: boolean): string {
  const amount = termCents === null ? "" : `, zusammen ${formatEuros(termCents)}`;
  const which = several ? ` der ${posts.map((post) => `${post + 1}.`).join(", ")} Stelle` : "";
  const head = `Förderzeitraum${which}: ${formatDate(start)} bis ${formatDate(end)} (${counted(months.value, "Monat", "Monate")}${amount})`;
  const versions = later.map(
    (one) => `${counted(one.months.value, "Monat", "Monate")} (${one.year}) bis ${formatDate(one.end)}`,
  );
  const outlook = versions.length === 0 ? [] : [`  mit einer späteren Verlängerung: ${versions.join(", ")}`];
  return wrapLines(["", head, ...outlook]) + yearTable(readings);
}

function yearTable(readings: readonly FundingReading[]): string {
  if (readings.length === 0) return "";
  const years = [...new Set(readings.flatMap((one) => one.years.map(({ year }) => year)))].sort((a, b) => a - b);
  const columns: TextColumn[] = [
    { heading: "Lesart", align: "left" },
    { heading: "bis", align: "right" },
    ...years.map((year): TextColumn => ({ heading: String(year), align: "right" })),
    { heading: "Summe", align: "right" },
  ];
  const rows = readings.map((one) => [
    ...[readingWord(one), one.end === null ? "" : formatDate(one.end)],
    ...years.map((year) => formatEuros(one.years.find((part) => part.year === year)?.cents ?? 0)),
    formatEuros(one.cents),
  ]);
  return textTable(columns, rows, 0);
}

function readingWord({ partialMonths, interruptions }: FundingReading): string {
  const partial = partialMonths === "by-days" ? "nach Tagen" : "ganze Monate";
  if (interruptions === null) return partial;
  return `${partial}, ${interruptions === "run-on" ? "läuft ab" : "angehängt"}`;
}

function calculation(lines: readonly ExplanationLine[]): string[] {
  return lines.flatMap(({ text, basis, source }, index) => [
    `${String(index + 1).padStart(2)}. ${text}`,
    ...(basis === null ? [] : [`      ${codes.basis[basis]}: ${source}`]),
  ]);
}

function openLines({ questions, notCounted }: Staffing): string[] {
  return [
    ...questions.flatMap((question) => [
      `Offen: ${questionText(question, { questions: asked })}`,
      `      ${codes.basis[question.basis]}: ${question.source}`,
    ]),
    ...notCounted.map(({ id }) => `Nicht enthalten: ${codes.notCounted[id]}`),
  ];
}

/** Qualifications where there is little room. */
const SHORT_WORD: Readonly<Record<string, string>> = {
  ...{ degree: "Studium", "vocational-training": "Ausbildung" },
  any: "gesamt",
};

/** Every municipality by itself, in one table. */
export function staffingOverview(staffings: readonly Staffing[], ruleSet: RuleSet): string {
  const modelled = staffings.filter(({ applicant }) =>
    applicant.members.some(({ basis }) => basis === "modelled"),
  ).length;
  const kinds = ruleSet.fixedAmounts.map(({ qualification }): TextColumn => {
    return { heading: `VZÄ ${SHORT_WORD[qualification] ?? qualification}`, align: "right" };
  });
  const columns: readonly TextColumn[] = [
    { heading: "AGS", align: "left" },
    { heading: rowWords(ruleSet).row[0], align: "left" },
    { heading: "Planungsrahmen", align: "right" },
    ...kinds,
    { heading: "Antrag", align: "left" },
  ];
  const rows = staffings.map(({ applicant, fundable }) => [
    ...[applicant.members[0]?.ags ?? "", applicant.members[0]?.name ?? "", formatEuros(applicant.frameCents)],
    ...fundable.map((one) => formatFte(one.shareHundredths)),
    applicant.mayApply === null ? "offen" : applicant.mayApply ? "allein" : "nicht allein",
  ]);
  const warning =
    modelled === 0 ? [] : [`ACHTUNG: ${formatWhole(modelled)} davon mit MODELLIERTEN Zahlen, keine echten`];
  const head = `${counted(staffings.length, ...rowWords(ruleSet).row)}: Stellen, die jeder Planungsrahmen für sich voll bezahlt`;
  const hint =
    ruleSet.recipients?.value === "districts"
      ? "Mehr zu einem: --ags SCHLÜSSEL"
      : "Mehr zu einer: --ags SCHLÜSSEL; zu mehreren gemeinsam: --pool SCHLÜSSEL+SCHLÜSSEL";
  return `${wrapLines([...ruleSetLines(ruleSet), "", head, ...warning, hint, ""])}${textTable(columns, rows, 1)}`;
}
