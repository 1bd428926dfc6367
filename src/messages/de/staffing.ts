import { formatDate } from "../../dates/formatDate";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import { formatFte } from "../../staffing/formatFte";
import type {
  FramesStep,
  FundableStep,
  GrantStep,
  PartStep,
  PeriodStep,
  PostStep,
  ReadingStep,
} from "../../staffing/staffingSteps";
import { formatExactFte } from "../formatExactFte";
import { formatExactMonths } from "../formatExactMonths";
import { qualificationWord } from "./qualification";

const WEIGHT: Readonly<Record<PartStep["key"], (weight: number) => string>> = {
  frame: formatEuros,
  persons: formatWhole,
  agreed: formatWhole,
};

const PARTIAL_MONTHS: Readonly<Record<NonNullable<ReadingStep["partialMonths"]> | "either", string>> = {
  "by-days": "angebrochene Monate nach Tagen",
  "whole-months": "nur ganze Monate ab dem ersten Tag",
  either: "nach Monaten",
};

const INTERRUPTION: Readonly<Record<NonNullable<ReadingStep["interruptions"]>, string>> = {
  "run-on": "die Förderung läuft während der Unterbrechung ab",
  "made-up": "die Zeit der Unterbrechung wird angehängt",
};

const result = (cents: number, isExact: boolean): string =>
  isExact ? `= ${formatEuros(cents)}` : `→ ${formatEuros(cents)} (ein Teil eines Cents entfällt)`;

/** The steps of posts and grant in German sentences. */
export const GERMAN_STAFFING = {
  frames: ({ parts, cents }: FramesStep) => {
    const amounts = parts.map((part) => `${part.name} ${formatEuros(part.cents)}`).join(" + ");
    return `Planungsrahmen: ${parts.length === 1 ? amounts : `${amounts} = ${formatEuros(cents)}`} im Jahr`;
  },
  fundable: ({ qualification, frameCents, fixedCents, exact, shareHundredths, minimum }: FundableStep) => {
    const quotient = `${formatEuros(frameCents)} ÷ ${formatEuros(fixedCents)} = ${formatExactFte(exact)}`;
    const found =
      shareHundredths > 0
        ? `${formatFte(shareHundredths)} VZÄ sind voll bezahlt`
        : `zu wenig für eine Stelle von ${formatFte(minimum.value)} VZÄ`;
    return `${qualificationWord(qualification)}: ${quotient}, also ${found}`;
  },
  post: ({ qualification, shareHundredths, fixed, cents, isExact }: PostStep) =>
    `${qualificationWord(qualification)}: ${formatFte(shareHundredths)} VZÄ × ${formatEuros(fixed.value)} ${result(cents, isExact)}`,
  grant: ({ frameCents, claimCents, cents, unusedCents, ownCents }: GrantStep) => {
    const compared = `Festbeträge ${formatEuros(claimCents)}, Planungsrahmen ${formatEuros(frameCents)}`;
    const unused = `ungenutzt ${unusedCents > 0 ? formatEuros(unusedCents) : "nichts"}`;
    const rest = ownCents > 0 ? `selbst zu tragen ${formatEuros(ownCents)}` : unused;
    return `${compared}: Zuwendung ${formatEuros(cents)} im Jahr, ${rest}`;
  },
  part: ({ name, key, weight, totalWeight, total, part }: PartStep) => {
    const fraction = `× ${WEIGHT[key](weight)} ÷ ${WEIGHT[key](totalWeight)}`;
    const share = `${formatFte(total.shareHundredths)} VZÄ ${fraction} → ${formatFte(part.shareHundredths)} VZÄ`;
    const grant = `Zuwendung ${formatEuros(total.grantCents)} ebenso → ${formatEuros(part.grantCents)}`;
    const own = `; Eigenanteil ${formatEuros(total.ownCents)} ebenso → ${formatEuros(part.ownCents)}`;
    return `${name}: ${share}; ${grant}${total.ownCents === 0 ? "" : own} (Rest nach größten Bruchteilen)`;
  },
  period: ({ start, months, end, yearlyCents, part, grantCents, termCents, isFilled, isExact }: PeriodStep) => {
    const posts = part === null ? "" : `${part.posts.map((post) => `${post + 1}.`).join(", ")} Stelle: `;
    const fraction =
      part === null
        ? ""
        : `${formatEuros(grantCents)} × ${formatEuros(part.claimCents)} ÷ ${formatEuros(part.totalCents)} → ${formatEuros(yearlyCents)}; `;
    const span = `${months.value} Monate ab ${formatDate(start)}: bis ${formatDate(end)}`;
    const amount =
      termCents === null ? "" : `; ${formatEuros(yearlyCents)} × ${months.value} ÷ 12 ${result(termCents, isExact)}`;
    return `${posts}${fraction}${span}${amount}${isFilled || termCents === null ? "" : ", wenn nichts dazwischenkommt"}`;
  },
  reading: ({ posts, partialMonths, interruptions, end, years, cents, termCents, months }: ReadingStep) => {
    const which = posts === null ? "" : `${posts.map((post) => `${post + 1}.`).join(", ")} Stelle: `;
    const gap = interruptions === null ? "" : `, ${INTERRUPTION[interruptions]}`;
    const rest = partialMonths === "by-days" && cents === termCents ? ", im letzten Jahr der Rest" : "";
    const name = `${which}${PARTIAL_MONTHS[partialMonths ?? "either"]}${gap}${rest}`;
    if (end === null) return `${name}: kein Monat wird bezahlt`;
    const parts = years.map(
      (one) =>
        `${one.year}: ${formatEuros(termCents)} × ${formatExactMonths(one.months)} ÷ ${months.value} → ${formatEuros(one.cents)}`,
    );
    return `${name}: ${parts.join("; ")}; zusammen ${formatEuros(cents)} bis ${formatDate(end)}`;
  },
};

/** Sentences about posts and grant, in one language. */
export type StaffingWords = typeof GERMAN_STAFFING;
