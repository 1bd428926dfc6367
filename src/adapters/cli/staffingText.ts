import type { Assessment } from "../../eligibility/eligibility";
import type { StaffingCommandMessages } from "../../messages/commands/staffing";
import { questionText } from "../../messages/questions";
import { termsOf } from "../../messages/terms";
import type {
  FundablePosts,
  FundingReading,
  PoolingGain,
  PostsPeriod,
  Sharing,
  Staffing,
} from "../../staffing/staffing";
import type { ExplanationLine } from "../sheet/explain";
import { explainStaffing } from "../sheet/explainStaffing";
import { statusWord } from "./statusWord";
import { type TextColumn, textTable } from "./table";
import type { Texts } from "./texts";
import { neededText, ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

/** What a text about posts is made with. */
interface Shown {
  readonly assessment: Assessment;
  readonly texts: Texts;
  readonly messages: StaffingCommandMessages;
}

/** One applicant's posts and money, the answer first and the calculation last. */
export function staffingText(staffing: Staffing, assessment: Assessment, texts: Texts): string {
  const { ruleSet } = assessment;
  const messages = texts.commands.staffing(termsOf(ruleSet));
  const shown = { assessment, texts, messages };
  const { applicant, fundable, sharing, gain, periods } = staffing;
  const names = applicant.members.map(({ name, ags }) => `${name} (${ags})`);
  const head = [messages.title(applicant.kind, names), ...ruleSetLines(ruleSet, texts), ""];
  const steps = explainStaffing(staffing, texts);
  return [
    wrapLines([...head, ...applicantLines(staffing, shown)]),
    `\n${messages.fundable()}\n${fundableTable(fundable, shown)}`,
    wrapLines(["", ...grantLines(staffing, shown), ...alternativeLines(staffing, shown)]),
    sharing === null || sharing.members.length === 1 ? "" : sharingText(sharing, shown),
    gain === null ? "" : wrapLines(["", ...gainLines(gain, shown)]),
    ...periods.map((period) => periodText(period, periods.length > 1, shown)),
    wrapLines(["", messages.calculation(), ...calculation(steps, texts)], "      "),
    wrapLines(["", ...openLines(staffing, shown)], "      "),
  ].join("");
}

function applicantLines({ applicant }: Staffing, { assessment, texts, messages }: Shown): string[] {
  const { members, frameCents, marginCents, mayApply, kind } = applicant;
  const { ruleSet } = assessment;
  const modelled = members.filter(({ basis }) => basis === "modelled").length;
  const isYear = ruleSet.budget.percentOfYear.value === 100;
  const status = kind === "municipality" ? statusOf(members[0]?.ags ?? "", assessment, texts) : null;
  return [
    ...(modelled === 0 ? [] : [messages.modelled(modelled)]),
    messages.frame(frameCents, isYear, kind !== "municipality"),
    messages.verdict({ mayApply, status, needed: neededText(ruleSet, texts), missingCents: -marginCents }),
  ];
}

/** The status of one row, in the words of every command. */
function statusOf(ags: string, { municipalities, ruleSet }: Assessment, texts: Texts): string {
  const row = municipalities.find((one) => one.ags === ags);
  return row === undefined ? "" : statusWord(row, ruleSet, texts);
}

function fundableTable(fundable: readonly FundablePosts[], { texts, messages }: Shown): string {
  const { format, codes } = texts;
  const words = messages.fundableColumns;
  const columns: readonly TextColumn[] = [
    { heading: words.qualification, align: "left" },
    { heading: words.exact, align: "right" },
    { heading: words.fte, align: "right" },
    { heading: words.full, align: "right" },
    { heading: words.part, align: "right" },
    { heading: words.people, align: "right" },
    { heading: words.unused, align: "right" },
    { heading: words.roundedUp, align: "left" },
  ];
  const rows = fundable.map((one) => {
    const { fewestPeople: fewest, mostPeople: most, roundedUp } = one;
    return [
      ...[codes.qualification(one.qualification), format.exactFte(one.exact), format.fte(one.shareHundredths)],
      ...[format.whole(one.fullPosts), partWord(one, texts)],
      fewest === null || most === null ? "–" : messages.people(fewest, most),
      format.euros(one.unusedCents),
      roundedUp === null ? "" : messages.roundedUp(roundedUp.shareHundredths, roundedUp.ownCents),
    ];
  });
  return textTable(columns, rows, 0);
}

function partWord({ restHundredths, restIsPost }: FundablePosts, { format }: Texts): string {
  if (restHundredths === 0) return "";
  return restIsPost ? format.fte(restHundredths) : `${format.fte(restHundredths)}*`;
}

function grantLines({ grant, postsDerived, fundable }: Staffing, { messages }: Shown): string[] {
  const shortRest = fundable.some((one) => one.restHundredths > 0 && !one.restIsPost);
  return [
    ...(shortRest ? [messages.shortRest(), ""] : []),
    messages.posts(grant.posts, postsDerived),
    messages.grant(grant.grantCents, grant.claimCents),
    messages.own(grant.ownCents, grant.unusedCents),
  ];
}

function alternativeLines({ grant, alternatives }: Staffing, { messages }: Shown): string[] {
  return alternatives.map(({ post, to, changeCents, grantCents, ownCents, unusedCents }) => {
    const shareHundredths = grant.posts[post]?.shareHundredths ?? 0;
    return messages.otherwise({ shareHundredths, qualification: to, changeCents, grantCents, ownCents, unusedCents });
  });
}

function sharingText({ key, week, members }: Sharing, { texts, messages }: Shown): string {
  const { format } = texts;
  const words = messages.shareColumns;
  const columns: readonly TextColumn[] = [
    { heading: words.key, align: "left" },
    { heading: words.name, align: "left" },
    { heading: words.fte, align: "right" },
    { heading: words.week, align: "right" },
    { heading: words.days, align: "right" },
    { heading: words.grant, align: "right" },
    { heading: words.own, align: "right" },
  ];
  const rows = members.map((one) => [
    ...[one.ags, one.name, format.fte(one.shareHundredths), messages.hours(one.weeklyMinutes)],
    ...[format.fte(one.weeklyDaysHundredths), format.euros(one.grantCents), format.euros(one.ownCents)],
  ]);
  return wrapLines(["", messages.sharing({ key, week })]) + textTable(columns, rows, 1);
}

/** What members have alone, and those that may not apply alone by what they may do instead. */
function gainLines(gain: PoolingGain, { assessment, texts, messages }: Shown): string[] {
  const { qualification, alone, together, gained, lostFractionsHundredths } = gain;
  const others = new Map<string, string[]>();
  for (const { ags, name, mayApply } of alone) {
    if (mayApply === true) continue;
    const word = statusOf(ags, assessment, texts);
    others.set(word, [...(others.get(word) ?? []), name]);
  }
  const able = alone.filter(({ mayApply }) => mayApply === true);
  return [
    messages.gain(qualification),
    `  ${messages.alone(able, lostFractionsHundredths)}`,
    ...[...others].map(([status, names]) => `  ${messages.others(status, names)}`),
    `  ${messages.together({ ...gained, togetherHundredths: together.shareHundredths })}`,
  ];
}

function periodText(period: PostsPeriod, isOneOfSeveral: boolean, shown: Shown): string {
  const { posts, start, end, months, termCents, readings, later } = period;
  const { messages } = shown;
  const which = isOneOfSeveral ? posts : null;
  const extensions = later.map((one) => ({ months: one.months.value, year: one.year, end: one.end }));
  const outlook = extensions.length === 0 ? [] : [`  ${messages.later(extensions)}`];
  const head = messages.period({ posts: which, start, end, months: months.value, termCents });
  return wrapLines(["", head, ...outlook]) + yearTable(readings, shown);
}

function yearTable(readings: readonly FundingReading[], { texts, messages }: Shown): string {
  if (readings.length === 0) return "";
  const { format } = texts;
  const years = [...new Set(readings.flatMap((one) => one.years.map(({ year }) => year)))].sort((a, b) => a - b);
  const columns: TextColumn[] = [
    { heading: messages.yearColumns.reading, align: "left" },
    { heading: messages.yearColumns.until, align: "right" },
    ...years.map((year): TextColumn => ({ heading: String(year), align: "right" })),
    { heading: messages.yearColumns.sum, align: "right" },
  ];
  const rows = readings.map((one) => [
    ...[messages.reading(one), one.end === null ? "" : format.date(one.end)],
    ...years.map((year) => format.euros(one.years.find((part) => part.year === year)?.cents ?? 0)),
    format.euros(one.cents),
  ]);
  return textTable(columns, rows, 0);
}

function calculation(lines: readonly ExplanationLine[], { commands }: Texts): string[] {
  return lines.flatMap(({ text, basis, source }, index) => [
    `${String(index + 1).padStart(2)}. ${text}`,
    ...(basis === null || source === null ? [] : [`      ${commands.words.grounds(basis, source)}`]),
  ]);
}

function openLines({ questions, notCounted }: Staffing, { texts, messages }: Shown): string[] {
  const { words } = texts.commands;
  return [
    ...questions.flatMap((question) => [
      messages.open(questionText(question, texts)),
      `      ${words.grounds(question.basis, question.source)}`,
    ]),
    ...notCounted.map(({ id }) => messages.notCounted[id]),
  ];
}

/** Every municipality by itself, in one table. */
export function staffingOverview(staffings: readonly Staffing[], assessment: Assessment, texts: Texts): string {
  const { ruleSet } = assessment;
  const { format, commands } = texts;
  const messages = commands.staffing(termsOf(ruleSet));
  const modelled = staffings.filter(({ applicant }) =>
    applicant.members.some(({ basis }) => basis === "modelled"),
  ).length;
  const words = messages.overviewColumns;
  const columns: readonly TextColumn[] = [
    { heading: words.key, align: "left" },
    { heading: words.name, align: "left" },
    { heading: words.frame, align: "right" },
    ...ruleSet.fixedAmounts.map(({ qualification }): TextColumn => {
      return { heading: messages.postsColumn(qualification), align: "right" };
    }),
    { heading: words.status, align: "left" },
  ];
  const statuses = new Map(assessment.municipalities.map((row) => [row.ags, statusWord(row, ruleSet, texts)]));
  const rows = staffings.map(({ applicant, fundable }) => {
    const [member] = applicant.members;
    return [
      ...[member?.ags ?? "", member?.name ?? "", format.euros(applicant.frameCents)],
      ...fundable.map((one) => format.fte(one.shareHundredths)),
      member === undefined ? "" : (statuses.get(member.ags) ?? ""),
    ];
  });
  const warning = modelled === 0 ? [] : [commands.words.modelled(modelled)];
  const head = [messages.overview(staffings.length), ...warning, messages.hint(), ""];
  return `${wrapLines([...ruleSetLines(ruleSet, texts), "", ...head])}${textTable(columns, rows, 1)}`;
}
