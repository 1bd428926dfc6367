import type { Cents } from "../money/cents";
import type { RuleSet } from "../rules/ruleSet";
import { lastMonthDays } from "./paidDays";
import type {
  FundablePosts,
  FundingPeriod,
  Grant,
  PostQuestion,
  PostQuestionParams,
  Sharing,
  StaffingQuestion,
} from "./staffing";

/** What the questions are about. */
export interface Asked {
  readonly derivedFrom: FundablePosts | null;
  readonly grant: Pick<Grant, "ownCents">;
  readonly sharing: Sharing | null;
  readonly periods: readonly FundingPeriod[];
}

/** What no source settles about these posts, each with what is known. */
export function questionsOf({ derivedFrom, grant, sharing, periods }: Asked, ruleSet: RuleSet): StaffingQuestion[] {
  return [
    ...trancheQuestion(ruleSet),
    ...(derivedFrom === null ? [] : roundingQuestion(derivedFrom)),
    ...(sharing === null ? [] : sharingQuestions(sharing, ruleSet)),
    ...ceilingQuestion(grant, periods),
    ...eachOnce(periods.flatMap(periodQuestions)),
  ];
}

/** Each question once, though several periods or members ask it. */
export function eachOnce<Asked extends StaffingQuestion>(questions: readonly Asked[]): Asked[] {
  return [...new Map(questions.map((question) => [JSON.stringify([question.id, question.params]), question])).values()];
}

function ceilingQuestion({ ownCents }: Asked["grant"], periods: Asked["periods"]): PostQuestion[] {
  return ownCents === 0 || periods.length < 2 ? [] : [open("ceiling-per-post", {})];
}

function trancheQuestion({ budget, fixedAmounts }: RuleSet): PostQuestion[] {
  const percentOfYear = budget.percentOfYear.value;
  if (percentOfYear === 100) return [];
  const fixedAmountsCents = fixedAmounts.map(({ amountCents }) => amountCents.value);
  return [open("tranche-measure", { percentOfYear, fixedAmountsCents })];
}

function roundingQuestion({ exact, shareHundredths, roundedUp }: FundablePosts): PostQuestion[] {
  if (roundedUp === null) return [];
  return [open("share-rounding", { shareHundredths, exactHundredths: exact.hundredths, roundedUp })];
}

function sharingQuestions({ key, members }: Sharing, { minimumShareHundredths }: RuleSet): PostQuestion[] {
  const minimum = minimumShareHundredths.value;
  const small = members.filter((one) => one.shareHundredths > 0 && one.shareHundredths < minimum);
  const named = small.map(({ ags, name, shareHundredths }) => ({ ags, name, shareHundredths }));
  return [
    ...(key === "agreed" || members.length === 1 ? [] : [open("sharing-key", {})]),
    ...(small.length === 0 ? [] : [open("small-portion", { minimumHundredths: minimum, members: named })]),
  ];
}

function periodQuestions({ start, readings, endOtherwise, end, later }: FundingPeriod): PostQuestion[] {
  const days = lastMonthDays({ start, end });
  const amounts = (partial: string) =>
    JSON.stringify(
      readings
        .filter((one) => one.partialMonths === partial)
        .map(({ cents, years }) => [cents, years.map((one) => [one.year, one.cents])]),
    );
  const differ = amounts("by-days") !== amounts("whole-months");
  const interrupted = readings.some((one) => one.interruptions !== null);
  const versions = later.map(({ year, months }) => ({ year, months: months.value }));
  return [
    ...(differ ? [open("partial-months", {})] : []),
    ...(interrupted ? [open("interruption", {})] : []),
    ...(endOtherwise === null ? [] : [open("month-end", { end, endOtherwise })]),
    ...(days === null || readings.length === 0 ? [] : [open("last-month-day", days)]),
    ...(later.length === 0 ? [] : [open("later-extension", { versions })]),
  ];
}

/** Asked where a district's common frame stays below the threshold. */
export function delegationQuestion(frameCents: Cents): PostQuestion {
  return open("delegation-threshold", { frameCents });
}

/** Why each of them is open, and by what was calculated in the meantime. */
const OPEN: { readonly [Id in keyof PostQuestionParams]: { readonly source: string } } = {
  "ceiling-per-post": { source: "keine Quelle sagt es; verteilt ist nach den Festbeträgen der Stellen" },
  "tranche-measure": { source: "keine Quelle sagt es; gerechnet wird mit den ganzen Festbeträgen" },
  "share-rounding": { source: "das Runden von Stellenanteilen regelt keine Quelle; hier wird abgerundet" },
  "sharing-key": { source: "keine Quelle schreibt einen Schlüssel vor; er ist Sache der Vereinbarung" },
  "small-portion": { source: "die Quellen nennen die Grenze je Stelle, nicht je Mitglied" },
  "partial-months": { source: "keine Quelle regelt angebrochene Monate" },
  interruption: {
    source: "keine Quelle regelt Unterbrechungen; in beiden Fällen wird die Zeit ohne Besetzung nicht bezahlt",
  },
  "month-end": {
    source: "den Tag, an dem er begann, gibt es im letzten Monat nicht; gerechnet wird nach §§ 187, 188 BGB",
  },
  "last-month-day": {
    source:
      "keine Quelle regelt es; gerechnet wird nach Tagen so, dass der erste und der letzte Monat zusammen einer sind",
  },
  "later-extension": { source: "veröffentlicht ist die Verlängerung, nicht, für welche Stellen sie gilt" },
  "delegation-threshold": { source: "die Übertragung ist veröffentlicht, ein Schwellenwert dafür nicht" },
};

function open<Id extends keyof PostQuestionParams>(id: Id, params: PostQuestionParams[Id]): PostQuestion {
  // SAFETY: the parameters are those of the id, which the union of questions says and a generic call cannot
  return { id, params, basis: "open", ...OPEN[id] } as PostQuestion;
}
