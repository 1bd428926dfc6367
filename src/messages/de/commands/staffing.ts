import { wordOr } from "../../codes";
import type { StaffingCommandMessages } from "../../commands/staffing";
import type { Terms } from "../../terms";
import { codes } from "../codes";
import { format } from "../format";
import { nounsOf } from "../nouns";

const { whole, euros, fte, date } = format;

const KIND = { municipality: "", pool: "Zusammenschluss: ", delegation: "Landkreis durch Übertragung: " };
const KEY = { frame: "nach Planungsrahmen", persons: "nach Personen", agreed: "nach vereinbarten Anteilen" };

/** Qualifications where there is little room. */
const SHORT = { degree: "Studium", "vocational-training": "Ausbildung", any: "gesamt" };

const months = (count: number) => format.count(count, "Monat", "Monate");
const hours = (minutes: number) => `${whole(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")} h`;

const verdict: StaffingCommandMessages["verdict"] = ({ mayApply, status, needed, missingCents }) => {
  const gap = `${needed} sind nötig, es fehlen ${euros(missingCents)}`;
  if (mayApply === true) return `Antrag: ${status ?? "möglich"}; ${needed} sind nötig und erreicht`;
  if (mayApply === null)
    return `Antrag: ${status ?? "offen"}; ${gap}; ob das genügt, entscheidet die Bewilligungsstelle`;
  return `Antrag: ${status ?? "NICHT MÖGLICH"}; ${gap}; gerechnet ist, was der Rahmen hergäbe`;
};

const otherwise: StaffingCommandMessages["otherwise"] = (other) => {
  const { shareHundredths, qualification, changeCents, grantCents, ownCents, unusedCents } = other;
  const change = changeCents === 0 ? "unverändert" : `${changeCents > 0 ? "+" : ""}${euros(changeCents)}`;
  const posts = `Wären die ${fte(shareHundredths)} VZÄ ${codes.withQualification(qualification)}`;
  const rest = `Eigenanteil ${euros(ownCents)}, ungenutzt ${euros(unusedCents)}`;
  return `${posts}: Zuwendung ${euros(grantCents)} (${change}), ${rest}`;
};

const period: Pick<StaffingCommandMessages, "period" | "later" | "reading" | "yearColumns"> = {
  period: ({ posts, start, end, months: count, termCents }) => {
    const amount = termCents === null ? "" : `, zusammen ${euros(termCents)}`;
    const which = posts === null ? "" : ` der ${format.list(posts.map((post) => `${post + 1}.`))} Stelle`;
    return `Förderzeitraum${which}: ${date(start)} bis ${date(end)} (${months(count)}${amount})`;
  },
  later: (extensions) => {
    const each = extensions.map((one) => `${months(one.months)} (${one.year}) bis ${date(one.end)}`);
    return `mit einer späteren Verlängerung: ${each.join(", ")}`;
  },
  yearColumns: { reading: "Lesart", until: "bis", sum: "Summe" },
  reading: ({ partialMonths, interruptions }) => {
    const partial = partialMonths === "by-days" ? "nach Tagen" : "ganze Monate";
    if (interruptions === null) return partial;
    return `${partial}, ${interruptions === "run-on" ? "läuft ab" : "angehängt"}`;
  },
};

const sharing: Pick<StaffingCommandMessages, "sharing" | "shareColumns" | "gain" | "alone" | "others" | "together"> = {
  sharing: ({ key, week }) => {
    const full = `${hours(week.value.minutes)} in ${format.count(week.value.days, "Tag", "Tagen")}`;
    return `Aufteilung ${KEY[key]} (volle Woche ${full}, ${codes.basis[week.basis]}):`;
  },
  shareColumns: {
    ...{ key: "AGS", name: "Gemeinde", fte: "VZÄ", week: "je Woche", days: "Tage" },
    ...{ grant: "Zuwendung", own: "Eigenanteil" },
  },
  gain: (qualification) => `Gewinn gegenüber Einzelanträgen (${codes.withQualification(qualification)}):`,
  alone: (members, lost) => {
    if (members.length === 0) return "allein: niemand";
    const each = members.map(({ name, shareHundredths }) => `${name} ${fte(shareHundredths)} VZÄ`).join(", ");
    return `allein: ${each}${lost === 0 ? "" : `, davon ${fte(lost)} hinter dem Komma`}`;
  },
  others: (status, names) => `${status}: ${names.join(", ")}`,
  together: ({ togetherHundredths, shareHundredths, fullPosts, grantCents }) => {
    const posts = format.count(fullPosts, "volle Stelle", "volle Stellen");
    const more = `${fte(shareHundredths)} VZÄ, ${posts} und ${euros(grantCents)} im Jahr mehr`;
    return `im Zusammenschluss: ${fte(togetherHundredths)} VZÄ, also ${more}`;
  },
};

/** What `staffing` prints in German. */
export const staffing = (terms: Terms): StaffingCommandMessages => {
  const { row, mayPool } = nounsOf(terms);
  return {
    title: (kind, names) => `Stellen und Zuwendung: ${KIND[kind]}${names.join(", ")}`,
    modelled: (members) =>
      `ACHTUNG: ${format.count(members, row.one, row.several)} mit MODELLIERTEN Zahlen, keine echten`,
    frame: (cents, isYear, isCommon) =>
      `${isCommon ? "Gemeinsamer Planungsrahmen" : "Planungsrahmen"}: ${euros(cents)} ${isYear ? "im Jahr" : "(Tranche)"}`,
    verdict,
    fundable: () => "So viele Stellen zahlt der Planungsrahmen voll:",
    fundableColumns: {
      ...{ qualification: "Qualifikation", exact: "genau", fte: "VZÄ", full: "volle", part: "und Teil" },
      ...{ people: "Personen", unused: "bleibt übrig", roundedUp: "aufgerundet" },
    },
    people: (fewest, most) => (fewest === most ? whole(most) : `${whole(fewest)} bis ${whole(most)}`),
    roundedUp: (shareHundredths, ownCents) => `${fte(shareHundredths)}: ${euros(ownCents)} selbst`,
    shortRest: () => "* zu klein für eine eigene Stelle; reicht nur, wenn eine volle dafür geteilt wird",
    posts: (posts, isDerived) => {
      const each = posts.map((one) => `${fte(one.shareHundredths)} VZÄ ${codes.withQualification(one.qualification)}`);
      const chosen = each.length === 0 ? "keine Stelle" : each.join(" + ");
      return `Gerechnet mit: ${chosen}${isDerived ? " (so viel, wie der Planungsrahmen voll zahlt)" : ""}`;
    },
    grant: (grantCents, claimCents) => `Zuwendung ${euros(grantCents)} im Jahr (Festbeträge ${euros(claimCents)})`,
    own: (ownCents, unusedCents) =>
      `Eigenanteil an den Festbeträgen ${euros(ownCents)}, vom Planungsrahmen ungenutzt ${euros(unusedCents)}`,
    otherwise,
    hours,
    ...sharing,
    ...period,
    calculation: () => "So gerechnet:",
    open: (question) => `Offen: ${question}`,
    notCounted: {
      "actual-pay": "Nicht enthalten: Personalkosten über dem Festbetrag: sie hängen von der eingestellten Person ab",
      "material-costs": "Nicht enthalten: Sachkosten: aus Rathäusern wird berichtet, dass sie nicht gefördert werden",
    },
    overview: (rows) =>
      `${format.count(rows, row.one, row.several)}: Stellen, die jeder Planungsrahmen für sich voll bezahlt`,
    hint: () =>
      mayPool
        ? "Mehr zu einer: --ags SCHLÜSSEL; zu mehreren gemeinsam: --pool SCHLÜSSEL+SCHLÜSSEL"
        : "Mehr zu einem: --ags SCHLÜSSEL",
    overviewColumns: { key: "AGS", name: row.one, frame: "Planungsrahmen", status: "Antrag" },
    postsColumn: (qualification) => `VZÄ ${wordOr(SHORT, qualification)}`,
  };
};
