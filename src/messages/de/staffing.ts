import type { StaffingWords } from "../../explanation/words";
import type { PartStep, ReadingStep } from "../../staffing/staffingSteps";
import { codes } from "./codes";
import { format } from "./format";

const WEIGHT: Readonly<Record<PartStep["key"], (weight: number) => string>> = {
  frame: format.euros,
  persons: format.whole,
  agreed: format.whole,
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
  isExact ? `= ${format.euros(cents)}` : `→ ${format.euros(cents)} (ein Teil eines Cents entfällt)`;

/** The steps of posts and grant in German sentences. */
export const staffing: StaffingWords = {
  frames: ({ parts, cents }) => {
    const amounts = parts.map((part) => `${part.name} ${format.euros(part.cents)}`).join(" + ");
    return `Planungsrahmen: ${parts.length === 1 ? amounts : `${amounts} = ${format.euros(cents)}`} im Jahr`;
  },
  fundable: ({ qualification, frameCents, fixedCents, exact, shareHundredths, minimum }) => {
    const quotient = `${format.euros(frameCents)} ÷ ${format.euros(fixedCents)} = ${format.exactFte(exact)}`;
    const found =
      shareHundredths > 0
        ? `${format.fte(shareHundredths)} VZÄ sind voll bezahlt`
        : `zu wenig für eine Stelle von ${format.fte(minimum.value)} VZÄ`;
    return `${codes.withQualification(qualification)}: ${quotient}, also ${found}`;
  },
  post: ({ qualification, shareHundredths, fixed, cents, isExact }) =>
    `${codes.withQualification(qualification)}: ${format.fte(shareHundredths)} VZÄ × ${format.euros(fixed.value)} ${result(cents, isExact)}`,
  grant: ({ frameCents, claimCents, cents, unusedCents, ownCents }) => {
    const compared = `Festbeträge ${format.euros(claimCents)}, Planungsrahmen ${format.euros(frameCents)}`;
    const unused = `ungenutzt ${unusedCents > 0 ? format.euros(unusedCents) : "nichts"}`;
    const rest = ownCents > 0 ? `selbst zu tragen ${format.euros(ownCents)}` : unused;
    return `${compared}: Zuwendung ${format.euros(cents)} im Jahr, ${rest}`;
  },
  part: ({ name, key, weight, totalWeight, total, part }) => {
    const fraction = `× ${WEIGHT[key](weight)} ÷ ${WEIGHT[key](totalWeight)}`;
    const share = `${format.fte(total.shareHundredths)} VZÄ ${fraction} → ${format.fte(part.shareHundredths)} VZÄ`;
    const grant = `Zuwendung ${format.euros(total.grantCents)} ebenso → ${format.euros(part.grantCents)}`;
    const own = `; Eigenanteil ${format.euros(total.ownCents)} ebenso → ${format.euros(part.ownCents)}`;
    return `${name}: ${share}; ${grant}${total.ownCents === 0 ? "" : own} (Rest nach größten Bruchteilen)`;
  },
  period: ({ start, months, end, yearlyCents, part, grantCents, termCents, isFilled, isExact }) => {
    const posts = part === null ? "" : `${part.posts.map((post) => `${post + 1}.`).join(", ")} Stelle: `;
    const fraction =
      part === null
        ? ""
        : `${format.euros(grantCents)} × ${format.euros(part.claimCents)} ÷ ${format.euros(part.totalCents)} → ${format.euros(yearlyCents)}; `;
    const span = `${format.count(months.value, "Monat", "Monate")} ab ${format.date(start)}: bis ${format.date(end)}`;
    const amount =
      termCents === null ? "" : `; ${format.euros(yearlyCents)} × ${months.value} ÷ 12 ${result(termCents, isExact)}`;
    return `${posts}${fraction}${span}${amount}${isFilled || termCents === null ? "" : ", wenn nichts dazwischenkommt"}`;
  },
  reading: ({ posts, partialMonths, interruptions, end, years, cents, termCents, months }) => {
    const which = posts === null ? "" : `${posts.map((post) => `${post + 1}.`).join(", ")} Stelle: `;
    const gap = interruptions === null ? "" : `, ${INTERRUPTION[interruptions]}`;
    const rest = partialMonths === "by-days" && cents === termCents ? ", im letzten Jahr der Rest" : "";
    const name = `${which}${PARTIAL_MONTHS[partialMonths ?? "either"]}${gap}${rest}`;
    if (end === null) return `${name}: kein Monat wird bezahlt`;
    const parts = years.map(
      (one) =>
        `${one.year}: ${format.euros(termCents)} × ${format.exactMonths(one.months)} ÷ ${months.value} → ${format.euros(one.cents)}`,
    );
    return `${name}: ${parts.join("; ")}; zusammen ${format.euros(cents)} bis ${format.date(end)}`;
  },
};
