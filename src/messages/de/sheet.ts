import type { ShareStep } from "../../allocation/steps";
import type {
  ApplicantStep,
  DifferenceStep,
  PlaceStep,
  ProofStep,
  SheetInput,
  SheetPart,
  SheetQuestion,
  SheetRemark,
  StrandedStep,
  SumStep,
  TermTotalStep,
  WayOutStep,
} from "../../explanation/sheet";
import type { ThresholdStep } from "../../explanation/thresholdStep";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import type { WayOut } from "../../pooling/plan";
import type { WishKind } from "../../pooling/wishes";
import { formatFte } from "../../staffing/formatFte";
import type { GrantStep, PostStep } from "../../staffing/staffingSteps";
import { basis, closedBy, figureBasis, origin, reason, scope, wish } from "./codes";
import { GERMAN_FRAME } from "./frame";
import { qualificationWord } from "./qualification";
import { GERMAN_STAFFING } from "./staffing";

const { requirement } = GERMAN_FRAME;

const parts: Readonly<Record<SheetPart["id"], string>> = {
  frame: "Planungsrahmen",
  threshold: "Reicht das für einen Antrag?",
  pool: "Gemeinsamer Planungsrahmen",
  plan: "Platz im Plan der Zusammenschlüsse",
  posts: "Stellen und Zuwendung",
  totals: "Summen",
};

const inputs: Readonly<Record<Exclude<SheetInput["id"], "persons" | "total-persons">, string>> = {
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

const notChecked: Readonly<Record<SheetRemark["id"], string>> = {
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

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} und ${names[names.length - 1]}`;

const areaWord = ({ pools, municipalities }: ProofStep) =>
  `Gebiet mit ${formatWhole(municipalities)} Gemeinden, darin ${formatWhole(pools)} ${pools === 1 ? "Zusammenschluss" : "Zusammenschlüsse"}`;

const against = (breaks: readonly WishKind[]) =>
  breaks.length === 0 ? "" : `; widerspricht: ${breaks.map((one) => `„${wish[one]}“`).join(", ")}`;

const crossing = (way: WayOut) => ("crossesDistrict" in way && way.crossesDistrict ? " (über die Kreisgrenze)" : "");

/** A tranche is a part of one year. */
const span = (percentOfYear: number) => (percentOfYear === 100 ? "im Jahr" : `für ${percentOfYear} % eines Jahres`);

/** All sentences of a sheet in German. */
export const GERMAN_SHEET = {
  ...{ frame: GERMAN_FRAME, staffing: GERMAN_STAFFING },
  ...{ euros: formatEuros, whole: formatWhole, fte: formatFte, listed },
  basis: { ...figureBasis, ...basis },
  ...{ parts, inputs, notChecked },
  headings: {
    ...{ answer: "Ergebnis", inputs: "Angaben, mit denen gerechnet ist" },
    ...{ notChecked: "Was hier nicht geprüft ist", questions: "Offene Fragen an die Bewilligungsstelle" },
    ...{ origin: "Woher dieser Bogen kommt", label: "Angabe", value: "Wert", grounds: "Grundlage und Quelle" },
    ...{ program: "Programm", ruleSet: "Regelwerk", format: "Format" },
    ...{ warning: "ACHTUNG", german: "Wortlaut auf Deutsch", fingerprint: "Fingerabdruck (SHA-256)" },
  },
  title: {
    municipality: (name: string, ags: string) => `Berechnungsbogen ${name} (${ags})`,
    pool: (names: readonly string[]) => `Berechnungsbogen Zusammenschluss ${listed(names)}`,
    totals: () => "Berechnungsbogen Summen der Tabelle",
  },
  warning: {
    modelled: (names: readonly string[]) =>
      `Modelliert, also erfunden, sind die Zahlen von ${listed(names)}. Alle Beträge daraus sind nur ein Rechenbeispiel.`,
    modelledTable: () =>
      "Die Tabelle enthält modellierte, also erfundene Zahlen. Die Summen sind nur ein Rechenbeispiel.",
  },
  answer: {
    frame: (name: string, cents: number, percent: number) =>
      `${name} hat einen Planungsrahmen von ${formatEuros(cents)} ${span(percent)}.`,
    term: (cents: number, years: number) => `In ${years} Jahren sind das ${formatEuros(cents)}.`,
    poolFrame: (names: readonly string[], cents: number, percent: number) =>
      `${listed(names)} haben gemeinsam einen Planungsrahmen von ${formatEuros(cents)} ${span(percent)}.`,
    verdict: (step: ThresholdStep, mayShare: boolean) => {
      const { verdict, marginCents } = step;
      const rule = `Nötig sind ${requirement(step)}`;
      switch (verdict) {
        case "reached":
          return marginCents === 0
            ? `${rule}: Ein Antrag ist möglich, der Rahmen reicht genau.`
            : `${rule}: Ein Antrag ist möglich, der Rahmen liegt ${formatEuros(marginCents)} darüber.`;
        case "missed":
          return `${rule}: Es fehlen ${formatEuros(-marginCents)}, so reicht es nicht.${mayShare ? " Gemeinsam mit anderen Gemeinden kann es reichen." : ""}`;
        case "open":
          return `${rule}: Ob es reicht, ist offen. Es kommt darauf an, woran gemessen wird.`;
        case "no-frame":
          return "Ohne Planungsrahmen gibt es nichts zu beantragen.";
      }
    },
    topUp: () => "Ob es genügt, das Fehlende selbst aufzubringen, muss die Bewilligungsstelle sagen.",
    grant: (posts: readonly PostStep[], { cents, ownCents }: GrantStep) => {
      const shares = posts.map(
        (one) => `${formatFte(one.shareHundredths)} VZÄ ${qualificationWord(one.qualification)}`,
      );
      if (posts.length === 0) return "Auch die kleinste Stelle zahlt dieser Rahmen nicht voll.";
      return `Für ${shares.join(" + ")} beträgt die Zuwendung ${formatEuros(cents)} im Jahr; selbst zu tragen sind ${formatEuros(ownCents)}.`;
    },
    totals: (frames: number, cents: number, percent: number) =>
      `Die ${formatWhole(frames)} Planungsrahmen dieser Tabelle ergeben zusammen ${formatEuros(cents)} ${span(percent)}.`,
    difference: (cents: number) =>
      cents === 0
        ? "Das ist genau der Mittelansatz."
        : cents > 0
          ? `Durch das Runden bleiben vom Mittelansatz ${formatEuros(cents)} übrig.`
          : `Durch das Runden sind es ${formatEuros(-cents)} mehr als der Mittelansatz.`,
    partial: () => "Die Tabelle ist nicht vollständig, deshalb gibt es keine Rundungsdifferenz.",
  },
  input: {
    table: (file: string | null) => (file === null ? "Tabelle" : `Tabelle ${file}`),
    sumOfTable: () => "Summe der Tabelle",
    ofMunicipality: (label: string, name: string) => `${label}, ${name}`,
    years: (years: number) => (years === 1 ? "1 Jahr" : `${years} Jahre`),
    percent: (percent: number) => `${percent} %`,
    remainder: {
      none: "wird nicht verteilt",
      "largest-remainder": "an die größten Bruchteile (Hare-Niemeyer), bei Gleichstand nach Schlüssel",
    },
    measuredOn: { frame: "der Planungsrahmen selbst", "whole-year": "das ganze Jahr", open: "offen" },
    fixedAmount: (label: string, qualification: string) => `${label}, ${qualificationWord(qualification)}`,
    fte: (hundredths: number) => `${formatFte(hundredths)} VZÄ`,
  },
  year: ({ termCents, years, yearCents }: ShareStep) =>
    `Ein Jahr: ${formatEuros(termCents)} ÷ ${years} Jahre = ${formatEuros(yearCents ?? termCents)}`,
  member: (name: string, text: string) => `${name}: ${text}`,
  /** Many addends are in the table; a line of a thousand helps nobody. */
  sum: ({ of, parts: addends, amount }: SumStep, isListed: boolean) => {
    const write = of === "frames" ? formatEuros : formatWhole;
    const what = of === "frames" ? "Summe der gerundeten Planungsrahmen" : "Summe der Personen";
    const shown = isListed
      ? addends.map((part) => `${part.name} ${write(part.amount)}`).join(" + ")
      : "alle Zeilen der Tabelle";
    return `${what}: ${shown} = ${write(amount)}`;
  },
  termTotal: ({ frameCents, years, cents }: TermTotalStep) =>
    `${formatEuros(frameCents)} × ${years} ${years === 1 ? "Jahr" : "Jahre"} = ${formatEuros(cents)} (erst gerundet, dann vervielfacht)`,
  difference: ({ budgetCents, termCents, cents }: DifferenceStep) =>
    cents === null
      ? `Mittelansatz ${formatEuros(budgetCents)}, verteilt in dieser Tabelle ${formatEuros(termCents)}; sie ist nicht vollständig`
      : `Rundungsdifferenz: Mittelansatz ${formatEuros(budgetCents)} − ${formatEuros(termCents)} = ${formatEuros(cents)}`,
  place: ({ place, name, pool, seat }: PlaceStep) => {
    const called = pool?.name == null ? "" : ` „${pool.name}“`;
    const which = pool === null ? "" : `Zusammenschluss ${pool.id}${called} (${origin[pool.origin]})`;
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
  proof: (step: ProofStep) => {
    const rules = `Geplant ${scope[step.scope]}, ${step.borders === "off" ? "ohne Rücksicht auf Nachbarschaft" : "nur unter Nachbarn"}`;
    return step.closedBy === "open"
      ? `${rules}; ${areaWord(step)}; höchstens ${formatWhole(step.poolsAtMost)} wären möglich, ob es mehr gibt, ist offen`
      : `${rules}; ${areaWord(step)}; mehr sind unmöglich, bewiesen ${closedBy[step.closedBy]}`;
  },
  stranded: ({ reason: why, agreedName, group, missingCents }: StrandedStep) => {
    const called = agreedName === null ? "" : ` „${agreedName}“`;
    const missing = missingCents === 0 ? "" : `; zusammen fehlen ${formatEuros(missingCents)} im Jahr`;
    return `Grund: ${reason[why]}${called} (${listed(group)})${missing}`;
  },
  wayOut: ({ way, names }: WayOutStep) => {
    switch (way.kind) {
      case "join-self-sufficient":
        return `Ausweg: sich ${listed(names)} anschließen${crossing(way)}${against(way.breaks)}`;
      case "join-pool":
        return `Ausweg: dem Zusammenschluss ${way.pool} beitreten, ${listed(names)}${crossing(way)}${against(way.breaks)}`;
      case "share-with-stranded":
        return `Ausweg: gemeinsam mit anderen ohne Partner, ${listed(names)}${crossing(way)}: ${formatEuros(way.frameCents)}`;
      case "delegate-to-district":
        return `Ausweg: die Aufgabe dem Kreis übertragen, ${listed(names)}`;
      case "top-up":
        return `Ausweg: ${formatEuros(way.missingCents)} im Jahr selbst aufbringen; ob das genügt, entscheidet die Bewilligungsstelle`;
    }
  },
  threshold: (step: ThresholdStep) => {
    const { frameCents, requiredCents, marginCents, verdict } = step;
    const rule = `Nötig sind ${requirement(step)}`;
    const [frame, required] = [formatEuros(frameCents), formatEuros(requiredCents)];
    switch (verdict) {
      case "reached":
        return `${rule}: ${frame} − ${required} = ${formatEuros(marginCents)} darüber`;
      case "missed":
        return `${rule}: ${required} − ${frame} = ${formatEuros(-marginCents)} fehlen`;
      default:
        return GERMAN_FRAME.threshold(step);
    }
  },
  applicant: ({ names, mayApply }: ApplicantStep) => {
    const verdict =
      mayApply === true
        ? "ein Antrag ist möglich"
        : mayApply === null
          ? "ob ein Antrag möglich ist, entscheidet die Bewilligungsstelle"
          : "KEIN ANTRAG MÖGLICH; gerechnet ist, was der Rahmen hergäbe";
    return `${names.length === 1 ? "Es beantragt" : "Es beantragen"} ${listed(names)}: ${verdict}`;
  },
  /** German questions are the stages' own. */
  question: null as Readonly<Record<SheetQuestion["id"], string>> | null,
  /** Stands behind German text within another language. */
  inGerman: "",
};

/** Everything that a sheet says, in one language. */
export type SheetWords = typeof GERMAN_SHEET;
