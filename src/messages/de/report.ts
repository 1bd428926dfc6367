import { describeProblem } from "../planProblemMessages";
import type { ReportMessages } from "../report";
import type { Terms } from "../terms";
import { codes } from "./codes";
import { format, unbroken } from "./format";
import { type Nouns, nounsOf } from "./nouns";
import { planCheck } from "./planCheck";
import { states } from "./states";

const standing: ReportMessages["standing"] = {
  alone: "allein antragsberechtigt",
  shared: "im Zusammenschluss",
  stranded: "ohne Partner",
  open: "offen, die Behörde muss entscheiden",
  none: "ohne Planungsrahmen",
};

const closing: ReportMessages["closing"] = {
  sum: "durch die Summe: alle Rahmen des Gebiets zusammen reichen nicht für mehr",
  prices: "durch Preise: jeder denkbare Zusammenschluss kostet mindestens 1, und mehr ist im Gebiet nicht zu bezahlen",
  "odd-sets": "durch Preise mit Aufschlag auf Gruppen von drei oder fünf Gemeinden",
  branches: "durch Fallunterscheidung, jeder Fall mit eigenen Preisen",
  search: "durch vollständige Suche",
  "fewest-left-out": "durch vollständige Suche: mehr wären möglich, aber nur, wenn mehr Gemeinden übrig blieben",
  open: "nicht bewiesen: die Suche wurde begrenzt",
};

const level: ReportMessages["level"] = {
  moved: "wenige Wechsel",
  poolsAcrossDistricts: "wenige Kreisgrenzen",
  associationPairs: "Verwaltungsgemeinschaften beisammen",
  distanceMetres: "kurze Wege",
  largestPool: "kein sehr großer",
};

const words = ({ row, head, mayPool }: Nouns): Omit<ReportMessages, "states"> => ({
  ...{ ...codes, standing, closing, level },
  status: { ...codes.status, ...(mayPool ? {} : { "must-share": "unter der Schwelle" }) },
  lang: "de",
  /** Without a plan nobody is in a pool yet. */
  unplanned: mayPool ? "nur gemeinsam antragsberechtigt" : "unter der Schwelle",
  ...{ whole: format.whole, euros: unbroken.euros },
  title: mayPool ? "Planungsrahmen und Zusammenschlüsse" : `Planungsrahmen der ${row.several}`,
  subtitle: "Bericht",
  skip: "Zum Inhalt springen",
  contents: "Inhalt",
  noResult:
    "Kein Bescheid und keine Rechtsauskunft. Was keine Quelle regelt, steht als Frage an die Behörde im Bericht.",
  ruleSet: (id: string, version: string) => `Regelwerk ${id}, Version ${version}`,
  modelled: {
    letter: "M",
    letterMeans: "M: mit MODELLIERTEN Zahlen",
    mark: "MODELLIERT",
    banner: (count: number, all: number) =>
      `${format.count(count, row.one, row.several)} von ${format.whole(all)} mit MODELLIERTEN, also erfundenen Zahlen.`,
    consequence: (count: number) =>
      `${count === 1 ? row.its : "Ihre"} Beträge${mayPool ? `, ${count === 1 ? row.its.toLowerCase() : "ihre"} Zusammenschlüsse` : ""} und alle Summen, in die sie eingehen, sind ein Versuch und keine echten Zahlen.`,
    includes: (count: number) => `davon ${format.whole(count)} mit modellierten Zahlen`,
  },
  municipalities: (count: number) => format.count(count, row.one, row.several),
  unknown: "nicht bekannt",
  headings: {
    figures: "Auf einen Blick",
    map: "Karte",
    histogram: "Verteilung der Planungsrahmen",
    table: `Alle ${row.several}`,
    plan: "Zusammenschlüsse",
    certificate: "Gewähr: mehr ist nicht möglich",
    certificateOpen: "Was bewiesen ist",
    wishes: "Wünsche, unter denen geplant ist",
    poolList: "Die Zusammenschlüsse im Einzelnen",
    stranded: "Ohne Partner",
    rules: "Regeln und wie sicher sie sind",
    sheets: "Berechnungsbögen",
    signOff: "Prüfblatt für das zweite Augenpaar",
  },
  figures: {
    municipalities: row.several,
    persons: head.counted,
    frame: "Planungsrahmen je Jahr, zusammen",
    tranche: "Planungsrahmen der Tranche, zusammen",
    budget: "Mittelansatz der Laufzeit",
    difference: "Mittelansatz weniger Summe der Laufzeit",
    partial: "Die Tabelle enthält nicht alle; das Übrige steht den anderen zu.",
    threshold: "Schwellenwert je Jahr",
    atLeast: "genau dieser Betrag genügt",
    moreThan: "mehr als dieser Betrag ist nötig",
    pools: "Zusammenschlüsse",
    ofAtMost: (most: number, fixed: string) => `vorgeschlagen von höchstens ${format.whole(most)} möglichen${fixed}`,
    noPlan: mayPool
      ? "Ohne Plan: Zusammenschlüsse wurden nicht berechnet."
      : `${row.several} bilden keine Zusammenschlüsse.`,
    years: (years: number) => (years === 1 ? "ein Jahr" : format.count(years, "Jahr", "Jahre")),
  },
  map: {
    none: "Ohne Karte: Es wurden keine Grenzen angegeben.",
    nobody: `Ohne Karte: ${row.no} der Tabelle hat eine Fläche in den angegebenen Grenzen.`,
    alt: `Karte aller ${row.several} nach Antragsrecht. Jede Angabe der Karte steht auch in der Tabelle aller ${row.several}.`,
    legend: "Legende",
    outline: mayPool ? "Rand eines Zusammenschlusses" : `Rand ${row.ofOne}`,
    absent: "nicht in der Tabelle",
    missing: (count: number) =>
      `${format.count(count, row.one, row.several)} der Tabelle ohne Fläche in den Grenzen, aber in allen Listen:`,
    source: "Grenzen",
    noNotice: "ohne Quellenangabe; vor einer Veröffentlichung ist sie zu ergänzen",
  },
  histogram: {
    alt: (below: number, above: number, amount: string) =>
      `Säulen: ${format.count(below, `${row.one} erreicht`, `${row.several} erreichen`)} ${amount} nicht, ${format.count(above, "erreicht", "erreichen")} sie.`,
    caption: `${row.several} nach der Höhe ihres Planungsrahmens; Säulen je ein Fünftel des Schwellenwerts breit.`,
    threshold: (amount: string) => `Schwelle ${amount}`,
    more: "darüber",
    axis: "Planungsrahmen",
    count: row.several,
    real: "mit angegebenen Zahlen",
    modelled: "mit MODELLIERTEN Zahlen",
    data: "Zahlen zum Bild",
    from: "von",
    below: "bis unter",
  },
  table: {
    caption: `Planungsrahmen, Abstand zum Schwellenwert${mayPool ? ", Antragsrecht und Zusammenschluss" : " und Antragsrecht"} ${row.ofEach}`,
    search: mayPool ? "Suchen (Name, AGS, Kreis, Antragsrecht)" : "Suchen (Name, Schlüssel, Antragsrecht)",
    found: (count: string, all: string) => `${count} von ${all} ${row.toSeveral}`,
    filtered: (query: string, count: string, all: string) =>
      `Gefiltert nach „${query}“: ${count} von ${all} ${row.toSeveral}`,
    sortHint: "Eine Überschrift sortiert, ein zweites Mal umgekehrt.",
    ...{ ags: row.shortKey, name: row.one, district: "Kreis", persons: head.several, frame: "Planungsrahmen" },
    ...{ margin: "Abstand", status: "Antragsrecht", place: "Zusammenschluss", basis: "Zahlen" },
    sum: "Summe",
    near: "knapp",
    pool: (id: number) => `Nr. ${id}`,
  },
  wishes: {
    together: (names: string) => `nur zusammen: ${names}`,
    apart: (names: string) => `nie zusammen: ${names}`,
    mostMembers: (count: number) => `höchstens ${format.count(count, "Mitglied", "Mitglieder")}`,
    mostMetres: (metres: number) => `höchstens ${format.whole(metres)} m Entfernung zwischen Mitgliedern`,
    seats: (names: string) => `Sitz in ${names}`,
    order: (words: string) => `Vorzug unter gleich vielen Zusammenschlüssen: ${words}`,
    idle: (words: string) => `Vorzug ohne Wirkung bei dieser Tabelle: ${words}`,
    moved: (count: number) =>
      `ein früherer Plan, von dem möglichst wenige abweichen; nicht mehr beim früheren Sitz: ${format.whole(count)}`,
  },
  plan: {
    none: mayPool
      ? "Zusammenschlüsse wurden nicht berechnet: Es wurde nicht gesagt, wer Nachbar ist."
      : `Nach diesem Regelwerk erhalten nur ${row.several} etwas; sie bilden keine Zusammenschlüsse.`,
    intro: (where: string, borders: string) => `Gesucht ${where}, ${borders}.`,
    given: "nur unter Nachbarn",
    off: "ohne Rücksicht auf Nachbarschaft",
    proved: (pools: number, fixed: string) =>
      `${format.count(pools, "Zusammenschluss ist", "Zusammenschlüsse sind")} vorgeschlagen. Mehr sind unter diesen Regeln unmöglich${fixed}; das ist bewiesen.`,
    atMost: (pools: number, most: number, fixed: string) =>
      `${format.count(pools, "Zusammenschluss ist", "Zusammenschlüsse sind")} vorgeschlagen. Mehr als ${format.whole(most)} sind unmöglich${fixed}; das ist bewiesen.`,
    open: (areas: number) =>
      `In ${format.count(areas, "Gebiet", "Gebieten")} ist offen, ob es mehr als die vorgeschlagenen gibt.`,
    sparing: (areas: number) =>
      `In ${format.count(areas, "Gebiet", "Gebieten")} gäbe es mehr nur, wenn dort mehr Gemeinden übrig blieben; auch das ist bewiesen.`,
    nothing: "Unter diesen Regeln ist kein Zusammenschluss möglich.",
    checked: "Eine davon unabhängige Prüfung des Plans (check-plan) hat ihn bestätigt.",
    checkedProved:
      "Eine davon unabhängige Prüfung (check-plan) hat den Plan und jede Schranke nachgerechnet und bestätigt.",
    problem: (problem) => describeProblem(problem, { planCheck }),
    checkedRests: (count: number) =>
      `In ${format.count(count, "Gebiet", "Gebieten")} stützt sie sich auf die vollständige Suche des Planers.`,
    faults: "Eine davon unabhängige Prüfung (check-plan) hat Fehler gefunden:",
    unchecked: "Der Plan wurde hier nicht noch einmal unabhängig geprüft (check-plan).",
    measure: "Geplant ist nach der strengeren Lesart, weil die Regeln das Maß offen lassen.",
    byProof: "Gebiete nach der Art des Beweises",
    areaTable: "Jedes Gebiet: Gemeinden, die noch frei sind und zusammenhängen",
    areaList: (count: number) => (count === 1 ? "Das eine Gebiet" : `Alle ${format.whole(count)} Gebiete`),
    ...{ area: "Gebiet", areas: "Gebiete", kind: "bewiesen", most: "höchstens", found: "gefunden", size: "Gemeinden" },
    ...{ leftOut: "ohne Platz", rescue: "über Kreisgrenzen" },
    hopeless: (count: number) =>
      `${format.count(count, "weiteres Gebiet ist", "weitere Gebiete sind")} zusammen zu klein für einen Zusammenschluss.`,
    poolTable: "Alle Zusammenschlüsse mit Mitgliedern und gemeinsamem Planungsrahmen",
    ...{ id: "Nr.", members: "Mitglieder", frame: "gemeinsamer Rahmen", margin: "über der Schwelle", seat: "Mitte" },
    ...{ chosenSeat: "Sitz", origin: "Herkunft", sum: "Summe" },
    strandedIntro: (count: number) =>
      `${format.count(count, `${row.one} findet`, `${row.several} finden`)} unter diesen Regeln keinen Partner. Wege, die bleiben:`,
    missing: (amount: string) => `es fehlen ${amount} im Jahr`,
    onlyRules: "die Summe reichte, nur dürfen sie so nicht zusammen",
    ways: {
      joinStrong: (name: string) => `sich ${name} anschließen (über der Schwelle)`,
      joinPool: (id: number) => `dem Zusammenschluss ${id} beitreten`,
      share: (names: string, amount: string) => `gemeinsam mit ${names} (ebenfalls ohne Partner): ${amount}`,
      delegate: (district: string) => `Übertragung auf den Kreis: ${district}`,
      topUp: (amount: string) => `${amount} im Jahr selbst aufbringen (ob das genügt, entscheidet die Behörde)`,
      crossing: "über die Kreisgrenze",
      breaks: (wishes: string) => `widerspricht Wünschen: ${wishes}`,
    },
  },
  rules: {
    intro: "Jeder Wert nennt seine Grundlage. Nur „amtlich“ und „veröffentlicht“ gelten als belegt.",
    caption: "Werte des Regelwerks mit Grundlage und Quelle",
    ...{ item: "Angabe", value: "Wert", basis: "Grundlage", source: "Quelle" },
    uncertain: "unsicher",
    questions: "Offene Fragen an die Behörde",
    ...{ budget: "Mittelansatz der Laufzeit", years: "Laufzeit", percent: "Anteil eines Jahres" },
    ...{ total: `${head.several}, durch die geteilt wird`, rounding: "Rundung", remainder: "Rest" },
    ...{ threshold: "Schwellenwert", inclusive: "Vergleich", measure: "gemessen wird am", near: "knapp verfehlt" },
    ...{
      fixedAmount: "Festbetrag je Stelle und Jahr",
      smallest: "kleinste Stelle",
      months: "Förderdauer einer Stelle",
    },
    ...{ delegation: "Übertragung auf den Kreis", validFrom: "gilt ab", validUntil: "gilt bis" },
    sumOfTable: "Summe der Tabelle",
    step: (amount: string, mode: string) => `auf Vielfache von ${amount}, ${mode}`,
    remainders: { none: "bleibt unverteilt", "largest-remainder": "an die größten Reste (Hare-Niemeyer)" },
    measures: { frame: "Planungsrahmen", "whole-year": "ganzen Jahr", open: "offen" },
    ...{ atLeast: "mindestens", moreThan: "mehr als", yes: "möglich", no: "nicht vorgesehen" },
    nearPersons: (count: number) => `höchstens der Anteil von ${format.count(count, head.one, head.toSeveral)} fehlt`,
    monthsOf: (count: number) => format.count(count, "Monat", "Monate"),
    fte: (hundredths: number) => `${format.fte(hundredths)} VZÄ`,
  },
  question: ({ id, params }) =>
    id === "near-miss"
      ? "Genügt es der Bewilligungsstelle, wenn der fehlende Betrag im Jahr selbst aufgebracht wird?"
      : `Werden die ${format.euros(params.thresholdCents)} an der Tranche von ${format.percent(params.percentOfYear)} ` +
        "oder am ganzen Jahr gemessen?",
  amountAsked: ({ id, params }) =>
    id === "near-miss" ? format.euros(params.missingCents) : format.euros(params.frameCents),
  sheets: {
    intro: `Ein Bogen je ${row.one}, zum Nachrechnen mit dem Taschenrechner. Gedruckt werden nur die Bögen, die aufgeklappt sind, jeder auf einer eigenen Seite.`,
    notChecked: "Was nicht geprüft ist",
    openAll: "Alle aufklappen",
    closeAll: "Alle zuklappen",
    printed: "Nicht aufgeklappte Berechnungsbögen sind nicht mitgedruckt.",
    back: "Zur Zeile in der Tabelle",
  },
  signOff: {
    intro:
      "Wer gegenzeichnet, rechnet nicht alles nach: Er prüft, dass Eingabe, Regelwerk und Summen die sind, die beschlossen wurden, und rechnet drei Bögen von Hand.",
    origin: "Woraus der Bericht entstanden ist",
    ...{ program: "Programm", rules: "Regelwerk", input: "Fingerabdruck der Zahlen (SHA-256)" },
    inputNote: `über Regelwerk, Schlüssel, Namen, ${head.several} und Rahmen; gleich in jeder Arbeitsmappe aus denselben Zahlen`,
    file: (name: string) => `SHA-256 der Datei ${name}`,
    sums: "Kontrollsummen",
    ...{ item: "Angabe", value: "Wert", checked: "geprüft" },
    ...{ municipalities: row.several, persons: `Summe der ${head.several}`, frames: "Summe der Planungsrahmen" },
    ...{ term: "Summe der Laufzeit", difference: "Mittelansatz weniger Summe der Laufzeit" },
    ...{ pools: "Zusammenschlüsse", members: "Gemeinden in Zusammenschlüssen", poolFrames: "Summe ihrer Rahmen" },
    most: (fixed: string) => `Vorschläge höchstens möglich${fixed}`,
    modelled: `${row.several} mit MODELLIERTEN Zahlen`,
    incomplete: "nicht bestimmt, die Tabelle ist unvollständig",
    sample: "Stichprobe: diese Bögen von Hand nachrechnen",
    ...{ largest: "größter Rahmen", justAbove: "am knappsten über der Schwelle", justBelow: "am knappsten darunter" },
    ...{
      made: "Berechnet",
      verified: "Geprüft (zweites Augenpaar)",
      name: "Name",
      date: "Datum",
      signature: "Unterschrift",
    },
    box: "noch nicht abgehakt",
  },
});

/** Everything that a report says of itself in German; programme names, statutes and sources stay German. */
export const report = (terms: Terms): ReportMessages => ({ ...words(nounsOf(terms)), states });
