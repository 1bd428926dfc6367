import { formatDate } from "../dates/formatDate";
import type { Cents } from "../money/cents";
import { formatEuros } from "../money/formatGerman";
import type { RuleSet } from "../rules/ruleSet";
import { formatFte } from "./formatFte";
import { lastMonthDays } from "./paidDays";
import type { FundablePosts, FundingPeriod, Grant, Sharing, StaffingQuestion } from "./staffing";

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
    ...each(periods.flatMap(periodQuestions)),
  ];
}

/** Each question once, though several periods ask it. */
function each(questions: readonly StaffingQuestion[]): StaffingQuestion[] {
  return [...new Map(questions.map((question) => [question.text, question])).values()];
}

function ceilingQuestion({ ownCents }: Asked["grant"], periods: Asked["periods"]): StaffingQuestion[] {
  if (ownCents === 0 || periods.length < 2) return [];
  const text = "Wie verteilt sich der Eigenanteil auf Stellen, die zu verschiedenen Zeiten besetzt sind?";
  return [open("ceiling-per-post", text, "keine Quelle sagt es; verteilt ist nach den Festbeträgen der Stellen")];
}

function trancheQuestion({ budget, fixedAmounts }: RuleSet): StaffingQuestion[] {
  const percent = budget.percentOfYear.value;
  if (percent === 100) return [];
  const amounts = fixedAmounts.map(({ amountCents }) => formatEuros(amountCents.value)).join(" und ");
  const text = `Stehen der Tranche von ${percent} % die ganzen Festbeträge (${amounts}) gegenüber oder nur ${percent} % davon?`;
  return [open("tranche-measure", text, "keine Quelle sagt es; gerechnet wird mit den ganzen Festbeträgen")];
}

function roundingQuestion({ exact, shareHundredths, roundedUp }: FundablePosts): StaffingQuestion[] {
  if (roundedUp === null) return [];
  const lower =
    shareHundredths > 0 ? `${formatFte(shareHundredths)} VZÄ` : `nichts (${formatFte(exact.hundredths)} VZÄ)`;
  // Fixed amounts that are not whole euros may lack less than a cent, which no post claims.
  const condition =
    roundedUp.ownCents === 0
      ? "obwohl dafür im Jahr ein Teil eines Cents fehlt"
      : `wenn die fehlenden ${formatEuros(roundedUp.ownCents)} im Jahr selbst getragen werden`;
  const text = `Darf statt ${lower} eine Stelle von ${formatFte(roundedUp.shareHundredths)} VZÄ beantragt werden, ${condition}?`;
  return [open("share-rounding", text, "das Runden von Stellenanteilen regelt keine Quelle; hier wird abgerundet")];
}

function sharingQuestions({ key, members }: Sharing, { minimumShareHundredths }: RuleSet): StaffingQuestion[] {
  const minimum = minimumShareHundredths.value;
  const small = members.filter((one) => one.shareHundredths > 0 && one.shareHundredths < minimum);
  const names = small.map(({ name, shareHundredths }) => `${name} ${formatFte(shareHundredths)} VZÄ`).join(", ");
  const keyText = "Nach welchem Schlüssel teilen die Mitglieder Stellen, Zuwendung und Eigenanteil?";
  const smallText = `Genügt es, dass die Stelle selbst ${formatFte(minimum)} VZÄ erreicht, auch wenn ein Mitglied weniger davon hat (${names})?`;
  return [
    ...(key === "agreed" || members.length === 1
      ? []
      : [open("sharing-key", keyText, "keine Quelle schreibt einen Schlüssel vor; er ist Sache der Vereinbarung")]),
    ...(small.length === 0
      ? []
      : [open("small-portion", smallText, "die Quellen nennen die Grenze je Stelle, nicht je Mitglied")]),
  ];
}

function periodQuestions({ start, readings, endOtherwise, end, later }: FundingPeriod): StaffingQuestion[] {
  const days = lastMonthDays({ start, end });
  const amounts = (partial: string) =>
    JSON.stringify(
      readings
        .filter((one) => one.partialMonths === partial)
        .map(({ cents, years }) => [cents, years.map((one) => [one.year, one.cents])]),
    );
  const differ = amounts("by-days") !== amounts("whole-months");
  const interrupted = readings.some((one) => one.interruptions !== null);
  const versions = later.map(({ year, months }) => `${year}: ${months.value} Monate`).join(", ");
  return [
    ...(differ
      ? [
          open(
            "partial-months",
            "Zählen angebrochene Monate nach Tagen, oder zählen nur ganze Monate ab dem ersten Tag?",
            "keine Quelle regelt angebrochene Monate",
          ),
        ]
      : []),
    ...(interrupted
      ? [
          open(
            "interruption",
            "Läuft die Förderung während einer Unterbrechung weiter ab, oder wird die Zeit angehängt?",
            "keine Quelle regelt Unterbrechungen; in beiden Fällen wird die Zeit ohne Besetzung nicht bezahlt",
          ),
        ]
      : []),
    ...(endOtherwise === null
      ? []
      : [
          open(
            "month-end",
            `Endet der Zeitraum am ${formatDate(end)} oder am ${formatDate(endOtherwise)}?`,
            "den Tag, an dem er begann, gibt es im letzten Monat nicht; gerechnet wird nach §§ 187, 188 BGB",
          ),
        ]),
    ...(days === null || readings.length === 0
      ? []
      : [
          open(
            "last-month-day",
            `Zählt ein Tag des letzten Monats wie einer des ersten, also 1/${days.counted} eines Monats, oder 1/${days.calendar} wie nach dem Kalender?`,
            "keine Quelle regelt es; gerechnet wird nach Tagen so, dass der erste und der letzte Monat zusammen einer sind",
          ),
        ]),
    ...(later.length === 0
      ? []
      : [
          open(
            "later-extension",
            `Gilt eine spätere Verlängerung (${versions}) auch für diese Stellen?`,
            "veröffentlicht ist die Verlängerung, nicht, für welche Stellen sie gilt",
          ),
        ]),
  ];
}

/** Asked where a district's common frame stays below the threshold. */
export function delegationQuestion(frameCents: Cents): StaffingQuestion {
  const text = `Gilt der Schwellenwert auch für den Landkreis, dem die Aufgabe übertragen ist (${formatEuros(frameCents)})?`;
  return open("delegation-threshold", text, "die Übertragung ist veröffentlicht, ein Schwellenwert dafür nicht");
}

function open(id: StaffingQuestion["id"], text: string, source: string): StaffingQuestion {
  return { id, text, basis: "open", source };
}
