import type { PlaceStep, ProofStep } from "../../explanation/sheet";
import type { SheetHeadings, SheetWords } from "../../explanation/words";
import type { WayOut } from "../../pooling/plan";
import type { WishKind } from "../../pooling/wishes";
import { questionText } from "../questions";
import type { Terms } from "../terms";
import { codes } from "./codes";
import { format } from "./format";
import { frame, requirement, threshold } from "./frame";
import { nounsOf } from "./nouns";
import { questions } from "./questions";
import { staffing } from "./staffing";
import { states } from "./states";

const parts: SheetWords["parts"] = {
  frame: "Planungsrahmen",
  threshold: "Reicht das für einen Antrag?",
  pool: "Gemeinsamer Planungsrahmen",
  plan: "Platz im Plan der Zusammenschlüsse",
  posts: "Stellen und Zuwendung",
  totals: "Summen",
};

const inputs: SheetWords["inputs"] = {
  "given-frame": "Planungsrahmen, wie angegeben",
  budget: "Mittelansatz der Laufzeit",
  years: "Laufzeit",
  "percent-of-year": "Anteil eines Jahres",
  rounding: "Rundung",
  remainder: "Rest nach dem Runden",
  threshold: "Nötig für einen Antrag",
  "measured-on": "Gemessen wird",
  "fixed-amount": "Festbetrag je volle Stelle und Jahr",
  "minimum-share": "Kleinste Stelle",
};

const notChecked: SheetWords["notChecked"] = {
  "head-counts": "Ob die Angaben der Tabelle stimmen. Sie sind übernommen, wie sie dort stehen.",
  "partial-table": "Wer in der Tabelle fehlt. Eine Rundungsdifferenz zum Mittelansatz gibt es deshalb nicht.",
  "rules-of-the-day": "Ob dieses Regelwerk an einem bestimmten Tag gilt. Gerechnet ist nach dem genannten.",
  neighbours: "Ob die Mitglieder aneinander grenzen. Keine Quelle verlangt es.",
  plan: "Der Plan selbst. Er ist übernommen; unabhängig prüft ihn „planungsrahmen check-plan“.",
  agreement: "Ob die Gemeinden sich zusammenschließen wollen. Das entscheiden sie selbst.",
  "actual-pay": "Was eine eingestellte Person wirklich kostet. Bezahlt wird der Festbetrag, was darüber liegt, nicht.",
  "material-costs":
    "Sachkosten, etwa für Räume und Geräte. Aus Rathäusern wird berichtet, dass sie nicht gefördert werden.",
  decision: "Ob bewilligt wird. Dieser Bogen ist kein Bescheid und keine Rechtsauskunft.",
};

const areaWord = ({ pools, municipalities }: ProofStep) =>
  `Gebiet mit ${format.count(municipalities, "Gemeinde", "Gemeinden")}, darin ${format.count(pools, "Zusammenschluss", "Zusammenschlüsse")}`;

/** What is proved of how many plans: in a rescue the area across borders rests on what the districts have made of it. */
const boundWord = ({ pools, poolsAtMost, closedBy: closing, leftOut, leftOutWithMost, rescue }: ProofStep) => {
  const fixed = rescue ? codes.fixedFirst.rescue : "";
  const most = format.whole(poolsAtMost);
  if (closing === "open")
    return `mehr als ${most} sind unmöglich${fixed}; ob es mehr als ${format.whole(pools)} gibt, ist offen`;
  if (closing === "fewest-left-out") {
    const price = `dann blieben mindestens ${format.whole(leftOutWithMost ?? 0)} statt ${format.count(leftOut, "Gemeinde", "Gemeinden")} übrig`;
    return `mehr nur, wenn mehr Gemeinden übrig blieben, bewiesen durch vollständige Suche; bis zu ${most} wären möglich, ${price}`;
  }
  return `mehr sind unmöglich${fixed}, bewiesen ${codes.closedBy[closing]}`;
};

const against = (breaks: readonly WishKind[]) =>
  breaks.length === 0 ? "" : `; widerspricht: ${breaks.map((one) => `„${codes.wish[one]}“`).join(", ")}`;

const crossing = (way: WayOut) => ("crossesDistrict" in way && way.crossesDistrict ? " (über die Kreisgrenze)" : "");

/** A tranche is a part of one year. */
const span = (percentOfYear: number) =>
  percentOfYear === 100 ? "im Jahr" : `für ${format.percent(percentOfYear)} eines Jahres`;

/** What is called alike whoever receives money, in German. */
const sentences: Omit<SheetWords, "frame" | "sum" | "ofPart"> = {
  staffing,
  ...{ euros: format.euros, whole: format.whole },
  ...{ parts, inputs, notChecked },
  title: {
    municipality: (name, ags) => `Berechnungsbogen ${name} (${ags})`,
    pool: (names) => `Berechnungsbogen Zusammenschluss ${format.list(names)}`,
    totals: () => "Berechnungsbogen Summen der Tabelle",
  },
  warning: {
    modelled: (names) =>
      `Modelliert, also erfunden, sind die Zahlen von ${format.list(names)}. Alle Beträge daraus sind nur ein Rechenbeispiel.`,
    modelledTable: () =>
      "Die Tabelle enthält modellierte, also erfundene Zahlen. Die Summen sind nur ein Rechenbeispiel.",
  },
  answer: {
    frame: (name, cents, percent) => `${name} hat einen Planungsrahmen von ${format.euros(cents)} ${span(percent)}.`,
    term: (cents, years) => `In ${format.count(years, "Jahr", "Jahren")} sind das ${format.euros(cents)}.`,
    poolFrame: (names, cents, percent) =>
      `${format.list(names)} ${names.length === 1 ? "hat" : "haben gemeinsam"} einen Planungsrahmen von ${format.euros(cents)} ${span(percent)}.`,
    verdict: (step, mayShare) => {
      const { verdict, marginCents } = step;
      const rule = `Nötig sind ${requirement(step)}`;
      switch (verdict) {
        case "reached":
          return marginCents === 0
            ? `${rule}: Ein Antrag ist möglich, der Rahmen reicht genau.`
            : `${rule}: Ein Antrag ist möglich, der Rahmen liegt ${format.euros(marginCents)} darüber.`;
        case "missed":
          return `${rule}: Es fehlen ${format.euros(-marginCents)}, so reicht es nicht.${mayShare ? " Gemeinsam mit anderen Gemeinden kann es reichen." : ""}`;
        case "open":
          return `${rule}: Ob es reicht, ist offen. Es kommt darauf an, woran gemessen wird.`;
        case "no-frame":
          return "Ohne Planungsrahmen gibt es nichts zu beantragen.";
      }
    },
    topUp: () => "Ob es genügt, das Fehlende selbst aufzubringen, muss die Bewilligungsstelle sagen.",
    grant: (posts, { cents, ownCents }) => {
      const shares = posts.map(
        (one) => `${format.fte(one.shareHundredths)} VZÄ ${codes.withQualification(one.qualification)}`,
      );
      if (posts.length === 0) return "Auch die kleinste Stelle zahlt dieser Rahmen nicht voll.";
      return `Für ${shares.join(" + ")} beträgt die Zuwendung ${format.euros(cents)} im Jahr; selbst zu tragen sind ${format.euros(ownCents)}.`;
    },
    totals: (frames, cents, percent) =>
      `${frames === 1 ? "Der eine Planungsrahmen dieser Tabelle beträgt" : `Die ${format.whole(frames)} Planungsrahmen dieser Tabelle ergeben zusammen`} ${format.euros(cents)} ${span(percent)}.`,
    difference: (cents) =>
      cents === 0
        ? "Das ist genau der Mittelansatz."
        : cents > 0
          ? `Durch das Runden bleiben vom Mittelansatz ${format.euros(cents)} übrig.`
          : `Durch das Runden sind es ${format.euros(-cents)} mehr als der Mittelansatz.`,
    partial: () => "Die Tabelle ist nicht vollständig, deshalb gibt es keine Rundungsdifferenz.",
  },
  input: {
    table: (file) => (file === null ? "Tabelle" : `Tabelle ${file}`),
    sumOfTable: () => "Summe der Tabelle",
    ofMunicipality: (label, name) => `${label}, ${name}`,
    years: (years) => format.count(years, "Jahr", "Jahre"),
    percent: format.percent,
    remainder: {
      none: "wird nicht verteilt",
      "largest-remainder": "an die größten Bruchteile (Hare-Niemeyer), bei Gleichstand nach Schlüssel",
    },
    measuredOn: { frame: "der Planungsrahmen selbst", "whole-year": "das ganze Jahr", open: "offen" },
    fixedAmount: (label, qualification) => `${label}, ${codes.withQualification(qualification)}`,
    fte: (hundredths) => `${format.fte(hundredths)} VZÄ`,
  },
  year: ({ termCents, years, yearCents }) =>
    `Ein Jahr: ${format.euros(termCents)} ÷ ${format.count(years, "Jahr", "Jahre")} = ${format.euros(yearCents ?? termCents)}`,
  member: (name, text) => `${name}: ${text}`,
  termTotal: ({ frameCents, years, cents }) =>
    `${format.euros(frameCents)} × ${format.count(years, "Jahr", "Jahre")} = ${format.euros(cents)} (erst gerundet, dann vervielfacht)`,
  difference: ({ budgetCents, termCents, cents }) =>
    cents === null
      ? `Mittelansatz ${format.euros(budgetCents)}, verteilt in dieser Tabelle ${format.euros(termCents)}; sie ist nicht vollständig`
      : `Mittelansatz weniger Summe der Laufzeit: ${format.euros(budgetCents)} − ${format.euros(termCents)} = ${format.euros(cents)}`,
  place: ({ place, name, pool, seat }) => {
    const called = pool?.name == null ? "" : ` „${pool.name}“`;
    const which = pool === null ? "" : `Zusammenschluss ${pool.id}${called} (${codes.origin[pool.origin]})`;
    const where = seat === null ? "" : `; Sitz oder Mitte ist ${seat}`;
    const sentence: Readonly<Record<PlaceStep["place"], string>> = {
      alone: `Im Plan beantragt ${name} allein.`,
      host: `Im Plan nimmt ${name} andere auf: ${which}${where}.`,
      pool: `Im Plan gehört ${name} zum ${which}${where}.`,
      hosted: `Im Plan wird ${name} aufgenommen: ${which}${where}.`,
      "without-frame": `Im Plan steht ${name} ohne Planungsrahmen und in keinem Zusammenschluss.`,
      stranded: `Im Plan findet ${name} keinen Partner.`,
      planned: `Der Plan enthält diesen Zusammenschluss: ${which}${where}.`,
      "not-planned": "Der Plan enthält diesen Zusammenschluss so nicht.",
    };
    return sentence[place];
  },
  proof: (step) => {
    const rules = `Geplant ${codes.scope[step.scope]}, ${step.borders === "off" ? "ohne Rücksicht auf Nachbarschaft" : "nur unter Nachbarn"}`;
    return `${rules}; ${areaWord(step)}; ${boundWord(step)}`;
  },
  stranded: ({ reason: why, agreedName, group, missingCents }) => {
    const called = agreedName === null ? "" : ` „${agreedName}“`;
    const missing = missingCents === 0 ? "" : `; zusammen fehlen ${format.euros(missingCents)} im Jahr`;
    return `Grund: ${codes.reason[why]}${called} (${format.list(group)})${missing}`;
  },
  wayOut: ({ way, names }) => {
    switch (way.kind) {
      case "join-self-sufficient":
        return `Ausweg: sich ${format.list(names)} anschließen${crossing(way)}${against(way.breaks)}`;
      case "join-pool":
        return `Ausweg: dem Zusammenschluss ${way.pool} beitreten, ${format.list(names)}${crossing(way)}${against(way.breaks)}`;
      case "share-with-stranded":
        return `Ausweg: gemeinsam mit anderen ohne Partner, ${format.list(names)}${crossing(way)}: ${format.euros(way.frameCents)}`;
      case "delegate-to-district":
        return `Ausweg: die Aufgabe dem Kreis übertragen, ${format.list(names)}`;
      case "top-up":
        return `Ausweg: ${format.euros(way.missingCents)} im Jahr selbst aufbringen; ob das genügt, entscheidet die Bewilligungsstelle`;
    }
  },
  threshold: (step) => {
    const { frameCents, requiredCents, marginCents, verdict } = step;
    const rule = `Nötig sind ${requirement(step)}`;
    const [frame, required] = [format.euros(frameCents), format.euros(requiredCents)];
    switch (verdict) {
      case "reached":
        return `${rule}: ${frame} − ${required} = ${format.euros(marginCents)} darüber`;
      case "missed":
        return `${rule}: ${required} − ${frame} = ${format.euros(-marginCents)} fehlen`;
      default:
        return threshold(step);
    }
  },
  applicant: ({ names, mayApply }) => {
    const verdict =
      mayApply === true
        ? "ein Antrag ist möglich"
        : mayApply === null
          ? "ob ein Antrag möglich ist, entscheidet die Bewilligungsstelle"
          : "KEIN ANTRAG MÖGLICH; gerechnet ist, was der Rahmen hergäbe";
    return `${names.length === 1 ? "Es beantragt" : "Es beantragen"} ${format.list(names)}: ${verdict}`;
  },
  question: (question) => questionText(question, { questions }),
};

/** All sentences of a sheet in German. */
export const sheet = (terms: Terms): SheetWords => {
  const { head } = nounsOf(terms);
  return {
    ...{ ...sentences, frame: frame(terms) },
    ofPart: (part) => `${states.partLabel}: ${states.part(part, terms)}.`,
    sum: ({ of, parts: addends, amount }, isListed) => {
      const write = of === "frames" ? format.euros : format.whole;
      const what = of === "frames" ? "Summe der gerundeten Planungsrahmen" : `Summe der ${head.ofSeveral}`;
      const shown = isListed
        ? addends.map((part) => `${part.name} ${write(part.amount)}`).join(" + ")
        : "alle Zeilen der Tabelle";
      return `${what}: ${shown} = ${write(amount)}`;
    },
  };
};

/** What stands around the sentences of a sheet in German. */
export const sheetHeadings: SheetHeadings = {
  basis: { ...codes.figureBasis, ...codes.basis },
  headings: {
    ...{ answer: "Ergebnis", inputs: "Angaben, mit denen gerechnet ist" },
    ...{ notChecked: "Was hier nicht geprüft ist", questions: "Offene Fragen an die Bewilligungsstelle" },
    ...{ origin: "Woher dieser Bogen kommt", label: "Angabe", value: "Wert", grounds: "Grundlage und Quelle" },
    ...{ program: "Programm", ruleSet: "Regelwerk", format: "Format" },
    ...{ warning: "ACHTUNG", german: "Wortlaut auf Deutsch", fingerprint: "Fingerabdruck (SHA-256)" },
  },
  inGerman: "",
  states,
};
