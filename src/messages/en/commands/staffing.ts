import { wordOr } from "../../codes";
import type { StaffingCommandMessages } from "../../commands/staffing";
import type { Terms } from "../../terms";
import { codes } from "../codes";
import { format } from "../format";
import { nounsOf } from "../nouns";

const { whole, euros, fte, date } = format;

const KIND = { municipality: "", pool: "pool: ", delegation: "district that took the task over: " };
const KEY = { frame: "by frame", persons: "by persons", agreed: "by agreed shares" };

/** Qualifications where there is little room. */
const SHORT = { degree: "degree", "vocational-training": "vocational", any: "in all" };

const months = (count: number) => format.count(count, "month", "months");
const hours = (minutes: number) => `${whole(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")} h`;

const verdict: StaffingCommandMessages["verdict"] = ({ mayApply, status, needed, missingCents }) => {
  const gap = `${needed} is needed, ${euros(missingCents)} is missing`;
  if (mayApply === true) return `Application: ${status ?? "possible"}; ${needed} is needed and reached`;
  if (mayApply === null)
    return `Application: ${status ?? "open"}; ${gap}; the authority decides whether that is enough`;
  return `Application: ${status ?? "NOT POSSIBLE"}; ${gap}; the figures show what the frame would pay`;
};

const otherwise: StaffingCommandMessages["otherwise"] = (other) => {
  const { shareHundredths, qualification, changeCents, grantCents, ownCents, unusedCents } = other;
  const change = changeCents === 0 ? "unchanged" : `${changeCents > 0 ? "+" : ""}${euros(changeCents)}`;
  const posts = `If the ${fte(shareHundredths)} FTE were ${codes.withQualification(qualification)}`;
  return `${posts}: grant ${euros(grantCents)} (${change}), own cost ${euros(ownCents)}, unused ${euros(unusedCents)}`;
};

const period: Pick<StaffingCommandMessages, "period" | "later" | "reading" | "yearColumns"> = {
  period: ({ posts, start, end, months: count, termCents }) => {
    const amount = termCents === null ? "" : `, ${euros(termCents)} in all`;
    const numbers = (posts ?? []).map((post) => whole(post + 1));
    const which = posts === null ? "" : ` of ${numbers.length === 1 ? "post" : "posts"} ${format.list(numbers)}`;
    return `Funding period${which}: ${date(start)} to ${date(end)} (${months(count)}${amount})`;
  },
  later: (extensions) => {
    const each = extensions.map((one) => `${months(one.months)} (${one.year}) until ${date(one.end)}`);
    return `with a later extension: ${each.join(", ")}`;
  },
  yearColumns: { reading: "Reading", until: "Until", sum: "Sum" },
  reading: ({ partialMonths, interruptions }) => {
    const partial = partialMonths === "by-days" ? "by days" : "whole months";
    if (interruptions === null) return partial;
    return `${partial}, ${interruptions === "run-on" ? "runs on" : "added at the end"}`;
  },
};

const sharing: Pick<StaffingCommandMessages, "sharing" | "shareColumns" | "gain" | "alone" | "others" | "together"> = {
  sharing: ({ key, week }) => {
    const full = `${hours(week.value.minutes)} over ${format.count(week.value.days, "day", "days")}`;
    return `Shared ${KEY[key]} (full week ${full}, ${codes.basis[week.basis]}):`;
  },
  shareColumns: {
    ...{ key: "AGS", name: "Municipality", fte: "FTE", week: "A week", days: "Days" },
    ...{ grant: "Grant", own: "Own cost" },
  },
  gain: (qualification) => `Gain over applications of one's own (${codes.withQualification(qualification)}):`,
  alone: (members, lost) => {
    if (members.length === 0) return "alone: nobody";
    const each = members.map(({ name, shareHundredths }) => `${name} ${fte(shareHundredths)} FTE`).join(", ");
    return `alone: ${each}${lost === 0 ? "" : `, of which ${fte(lost)} beyond full posts`}`;
  },
  others: (status, names) => `${status}: ${names.join(", ")}`,
  together: ({ togetherHundredths, shareHundredths, fullPosts, grantCents }) => {
    const posts = format.count(fullPosts, "full post", "full posts");
    const more = `${fte(shareHundredths)} FTE, ${posts} and ${euros(grantCents)} a year more`;
    return `in a pool: ${fte(togetherHundredths)} FTE, which is ${more}`;
  },
};

/** What `staffing` prints in English. */
export const staffing = (terms: Terms): StaffingCommandMessages => {
  const { row, mayPool } = nounsOf(terms);
  return {
    title: (kind, names) => `Posts and grant: ${KIND[kind]}${names.join(", ")}`,
    modelled: (members) => {
      const some = format.count(members, row.one, row.several);
      return `WARNING: ${some} with MODELLED figures, not real ones`;
    },
    frame: (cents, isYear, isCommon) =>
      `${isCommon ? "Common frame" : "Frame"}: ${euros(cents)} ${isYear ? "a year" : "(tranche)"}`,
    verdict,
    fundable: () => "So many posts the frame pays in full:",
    fundableColumns: {
      ...{ qualification: "Qualification", exact: "Exactly", fte: "FTE", full: "Full", part: "And part" },
      ...{ people: "People", unused: "Left over", roundedUp: "Rounded up" },
    },
    people: (fewest, most) => (fewest === most ? whole(most) : `${whole(fewest)} to ${whole(most)}`),
    roundedUp: (shareHundredths, ownCents) => `${fte(shareHundredths)}: ${euros(ownCents)} own`,
    shortRest: () => "* too small for a post of its own; enough only if a full one is divided for it",
    posts: (posts, isDerived) => {
      const each = posts.map((one) => `${fte(one.shareHundredths)} FTE ${codes.withQualification(one.qualification)}`);
      const chosen = each.length === 0 ? "no post" : each.join(" + ");
      return `Worked out for: ${chosen}${isDerived ? " (as much as the frame pays in full)" : ""}`;
    },
    grant: (grantCents, claimCents) => `Grant ${euros(grantCents)} a year (fixed amounts ${euros(claimCents)})`,
    own: (ownCents, unusedCents) =>
      `Own cost of the fixed amounts ${euros(ownCents)}, unused of the frame ${euros(unusedCents)}`,
    otherwise,
    hours,
    ...sharing,
    ...period,
    calculation: () => "How it is worked out:",
    open: (question) => `Open: ${question}`,
    notCounted: {
      "actual-pay": "Not included: pay above the fixed amount: it depends on the person hired",
      "material-costs": "Not included: material costs: town halls report that they are not funded",
    },
    overview: (rows) => `${format.count(rows, row.one, row.several)}: posts that each frame pays in full by itself`,
    hint: () =>
      mayPool
        ? "More on one of them: --ags KEY; on several together: --pool KEY+KEY"
        : "More on one of them: --ags KEY",
    overviewColumns: { key: row.Key, name: row.One, frame: "Frame", status: "Application" },
    postsColumn: (qualification) => `FTE ${wordOr(SHORT, qualification)}`,
  };
};
