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
  "by-days": "partial months by their days",
  "whole-months": "only whole months from the first day",
  either: "by months",
};

const INTERRUPTION: Readonly<Record<NonNullable<ReadingStep["interruptions"]>, string>> = {
  "run-on": "the funding runs on during the interruption",
  "made-up": "the time of the interruption is added at the end",
};

const result = (cents: number, isExact: boolean): string =>
  isExact ? `= ${format.euros(cents)}` : `→ ${format.euros(cents)} (a part of a cent is dropped)`;

/** Posts by their places in the application, counted from 1. */
const whichPosts = (posts: readonly number[]) =>
  `${posts.length === 1 ? "post" : "posts"} ${format.list(posts.map((post) => format.whole(post + 1)))}`;

/** The steps of posts and grant in English sentences; a full-time equivalent (*VZÄ*) is an FTE. */
export const staffing: StaffingWords = {
  frames: ({ parts, cents }) => {
    const amounts = parts.map((part) => `${part.name} ${format.euros(part.cents)}`).join(" + ");
    return `Frame: ${parts.length === 1 ? amounts : `${amounts} = ${format.euros(cents)}`} a year`;
  },
  fundable: ({ qualification, frameCents, fixedCents, exact, shareHundredths, minimum }) => {
    const quotient = `${format.euros(frameCents)} ÷ ${format.euros(fixedCents)} = ${format.exactFte(exact)}`;
    const found =
      shareHundredths > 0
        ? `${format.fte(shareHundredths)} FTE are paid in full`
        : `too little for a post of ${format.fte(minimum.value)} FTE`;
    return `${codes.withQualification(qualification)}: ${quotient}, so ${found}`;
  },
  post: ({ qualification, shareHundredths, fixed, cents, isExact }) =>
    `${codes.withQualification(qualification)}: ${format.fte(shareHundredths)} FTE × ${format.euros(fixed.value)} ${result(cents, isExact)}`,
  grant: ({ frameCents, claimCents, cents, unusedCents, ownCents }) => {
    const compared = `fixed amounts ${format.euros(claimCents)}, frame ${format.euros(frameCents)}`;
    const unused = `${unusedCents > 0 ? format.euros(unusedCents) : "nothing"} unused`;
    const rest = ownCents > 0 ? `${format.euros(ownCents)} to be paid by the applicant` : unused;
    return `${compared}: grant ${format.euros(cents)} a year, ${rest}`;
  },
  part: ({ name, key, weight, totalWeight, total, part }) => {
    const fraction = `× ${WEIGHT[key](weight)} ÷ ${WEIGHT[key](totalWeight)}`;
    const share = `${format.fte(total.shareHundredths)} FTE ${fraction} → ${format.fte(part.shareHundredths)} FTE`;
    const grant = `grant ${format.euros(total.grantCents)} likewise → ${format.euros(part.grantCents)}`;
    const own = `; own cost ${format.euros(total.ownCents)} likewise → ${format.euros(part.ownCents)}`;
    return `${name}: ${share}; ${grant}${total.ownCents === 0 ? "" : own} (remainder by largest fractions)`;
  },
  period: ({ start, months, end, yearlyCents, part, grantCents, termCents, isFilled, isExact }) => {
    const posts = part === null ? "" : `${whichPosts(part.posts)}: `;
    const fraction =
      part === null
        ? ""
        : `${format.euros(grantCents)} × ${format.euros(part.claimCents)} ÷ ${format.euros(part.totalCents)} → ${format.euros(yearlyCents)}; `;
    const span = `${format.count(months.value, "month", "months")} from ${format.date(start)}: until ${format.date(end)}`;
    const amount =
      termCents === null ? "" : `; ${format.euros(yearlyCents)} × ${months.value} ÷ 12 ${result(termCents, isExact)}`;
    return `${posts}${fraction}${span}${amount}${isFilled || termCents === null ? "" : ", if nothing interrupts it"}`;
  },
  reading: ({ posts, partialMonths, interruptions, end, years, cents, termCents, months }) => {
    const which = posts === null ? "" : `${whichPosts(posts)}: `;
    const gap = interruptions === null ? "" : `, ${INTERRUPTION[interruptions]}`;
    const rest = partialMonths === "by-days" && cents === termCents ? ", in the last year what remains" : "";
    const name = `${which}${PARTIAL_MONTHS[partialMonths ?? "either"]}${gap}${rest}`;
    if (end === null) return `${name}: no month is paid`;
    const parts = years.map(
      (one) =>
        `${one.year}: ${format.euros(termCents)} × ${format.exactMonths(one.months)} ÷ ${months.value} → ${format.euros(one.cents)}`,
    );
    return `${name}: ${parts.join("; ")}; ${format.euros(cents)} in all, until ${format.date(end)}`;
  },
};
