import type { QuestionMessages } from "../questions";
import { format } from "./format";

const { euros, fte } = format;

/** What only the authority can answer, in English. */
export const questions: QuestionMessages = {
  "near-miss": ({ missingCents }) =>
    `Is it enough for the authority if the applicant adds the missing ${euros(missingCents)} a year from its own money?`,
  "threshold-measure": ({ thresholdCents, percentOfYear, frameCents }) =>
    `Are the ${euros(thresholdCents)} held against the tranche of ${format.percent(percentOfYear)} ` +
    `(${euros(frameCents)}) or against the whole year?`,
  "share-rounding": ({ shareHundredths, exactHundredths, roundedUp }) => {
    const lower = shareHundredths > 0 ? `${fte(shareHundredths)} FTE` : `nothing (${fte(exactHundredths)} FTE)`;
    // Fixed amounts that are not whole euros may lack less than a cent, which no post claims.
    const condition =
      roundedUp.ownCents === 0
        ? "although a part of a cent a year is missing for it"
        : `if the applicant pays the missing ${euros(roundedUp.ownCents)} a year`;
    return `May a post of ${fte(roundedUp.shareHundredths)} FTE be applied for instead of ${lower}, ${condition}?`;
  },
  "tranche-measure": ({ percentOfYear, fixedAmountsCents }) => {
    const [percent, one] = [format.percent(percentOfYear), fixedAmountsCents.length === 1];
    const amounts = `${one ? "the whole fixed amount" : "the whole fixed amounts"} (${format.list(fixedAmountsCents.map(euros))})`;
    return `Is the tranche of ${percent} held against ${amounts}, or only against ${percent} of ${one ? "it" : "them"}?`;
  },
  "delegation-threshold": ({ frameCents }) =>
    `Does the threshold also hold for the district that took the task over (${euros(frameCents)})?`,
  "sharing-key": () => "By which key do the members divide posts, grant and own cost?",
  "small-portion": ({ minimumHundredths, members }) => {
    const names = members.map(({ name, shareHundredths }) => `${name} ${fte(shareHundredths)} FTE`).join(", ");
    return `Is it enough that the post itself reaches ${fte(minimumHundredths)} FTE, even if a member has less of it (${names})?`;
  },
  "partial-months": () => "Do partial months count by their days, or only whole months from the first day?",
  interruption: () => "Does the funding run on during an interruption, or is the time added at the end?",
  "month-end": ({ end, endOtherwise }) =>
    `Does the period end on ${format.date(end)} or on ${format.date(endOtherwise)}?`,
  "last-month-day": ({ counted, calendar }) =>
    `Does a day of the last month count like one of the first, 1/${counted} of a month, or 1/${calendar} as in the calendar?`,
  "later-extension": ({ versions }) => {
    const named = versions.map(({ year, months }) => `${year}: ${format.count(months, "month", "months")}`).join(", ");
    return `Does a later extension (${named}) also hold for these posts?`;
  },
  "ceiling-per-post": () => "How is the own cost divided among posts that are filled at different times?",
};
