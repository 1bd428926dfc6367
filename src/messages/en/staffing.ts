import type { PartStep, ReadingStep } from "../../staffing/staffingSteps";
import type { StaffingWords } from "../de/staffing";
import { englishEuros, englishExactFte, englishExactMonths, englishFte, englishWhole } from "./format";

const QUALIFICATION: Readonly<Record<string, string>> = {
  degree: "with a degree",
  "vocational-training": "with vocational training",
};

/** A qualification in English words, or as the rule set calls it where it is none of the programme's two. */
export const englishQualification = (qualification: string): string => QUALIFICATION[qualification] ?? qualification;

const WEIGHT: Readonly<Record<PartStep["key"], (weight: number) => string>> = {
  frame: englishEuros,
  persons: englishWhole,
  agreed: englishWhole,
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
  isExact ? `= ${englishEuros(cents)}` : `→ ${englishEuros(cents)} (a part of a cent is dropped)`;

/** The steps of posts and grant in English sentences; a full-time equivalent (*VZÄ*) is an FTE. */
export const ENGLISH_STAFFING: StaffingWords = {
  frames: ({ parts, cents }) => {
    const amounts = parts.map((part) => `${part.name} ${englishEuros(part.cents)}`).join(" + ");
    return `Frame: ${parts.length === 1 ? amounts : `${amounts} = ${englishEuros(cents)}`} a year`;
  },
  fundable: ({ qualification, frameCents, fixedCents, exact, shareHundredths, minimum }) => {
    const quotient = `${englishEuros(frameCents)} ÷ ${englishEuros(fixedCents)} = ${englishExactFte(exact)}`;
    const found =
      shareHundredths > 0
        ? `${englishFte(shareHundredths)} FTE are paid in full`
        : `too little for a post of ${englishFte(minimum.value)} FTE`;
    return `${englishQualification(qualification)}: ${quotient}, so ${found}`;
  },
  post: ({ qualification, shareHundredths, fixed, cents, isExact }) =>
    `${englishQualification(qualification)}: ${englishFte(shareHundredths)} FTE × ${englishEuros(fixed.value)} ${result(cents, isExact)}`,
  grant: ({ frameCents, claimCents, cents, unusedCents, ownCents }) => {
    const compared = `fixed amounts ${englishEuros(claimCents)}, frame ${englishEuros(frameCents)}`;
    const unused = `${unusedCents > 0 ? englishEuros(unusedCents) : "nothing"} unused`;
    const rest = ownCents > 0 ? `${englishEuros(ownCents)} to be paid by the applicant` : unused;
    return `${compared}: grant ${englishEuros(cents)} a year, ${rest}`;
  },
  part: ({ name, key, weight, totalWeight, total, part }) => {
    const fraction = `× ${WEIGHT[key](weight)} ÷ ${WEIGHT[key](totalWeight)}`;
    const share = `${englishFte(total.shareHundredths)} FTE ${fraction} → ${englishFte(part.shareHundredths)} FTE`;
    const grant = `grant ${englishEuros(total.grantCents)} likewise → ${englishEuros(part.grantCents)}`;
    const own = `; own cost ${englishEuros(total.ownCents)} likewise → ${englishEuros(part.ownCents)}`;
    return `${name}: ${share}; ${grant}${total.ownCents === 0 ? "" : own} (remainder by largest fractions)`;
  },
  period: ({ start, months, end, yearlyCents, part, grantCents, termCents, isFilled, isExact }) => {
    const posts = part === null ? "" : `post ${part.posts.map((post) => `${post + 1}`).join(", ")}: `;
    const fraction =
      part === null
        ? ""
        : `${englishEuros(grantCents)} × ${englishEuros(part.claimCents)} ÷ ${englishEuros(part.totalCents)} → ${englishEuros(yearlyCents)}; `;
    const span = `${months.value} months from ${start}: until ${end}`;
    const amount =
      termCents === null ? "" : `; ${englishEuros(yearlyCents)} × ${months.value} ÷ 12 ${result(termCents, isExact)}`;
    return `${posts}${fraction}${span}${amount}${isFilled || termCents === null ? "" : ", if nothing interrupts it"}`;
  },
  reading: ({ posts, partialMonths, interruptions, end, years, cents, termCents, months }) => {
    const which = posts === null ? "" : `post ${posts.map((post) => `${post + 1}`).join(", ")}: `;
    const gap = interruptions === null ? "" : `, ${INTERRUPTION[interruptions]}`;
    const rest = partialMonths === "by-days" && cents === termCents ? ", in the last year what remains" : "";
    const name = `${which}${PARTIAL_MONTHS[partialMonths ?? "either"]}${gap}${rest}`;
    if (end === null) return `${name}: no month is paid`;
    const parts = years.map(
      (one) =>
        `${one.year}: ${englishEuros(termCents)} × ${englishExactMonths(one.months)} ÷ ${months.value} → ${englishEuros(one.cents)}`,
    );
    return `${name}: ${parts.join("; ")}; ${englishEuros(cents)} in all, until ${end}`;
  },
};
