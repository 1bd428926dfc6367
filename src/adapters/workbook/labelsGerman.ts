import type { FigureBasis } from "../../allocation/municipality";
import type { EligibilityReason } from "../../eligibility/eligibility";
import type { RoundingMode } from "../../money/roundQuotient";
import type { PlaceKind, Pool, Scope } from "../../pooling/plan";
import type { Basis } from "../../rules/ruleSet";

const status: Readonly<Record<EligibilityReason, string>> = {
  "reaches-threshold": "allein",
  "below-threshold": "gemeinsam",
  "no-frame": "nichts zu beantragen",
  "reaches-threshold-in-one-reading": "offen",
};

const figureBasis: Readonly<Record<FigureBasis, string>> = {
  published: "veröffentlicht",
  inferred: "abgeleitet",
  modelled: "MODELLIERT",
  unstated: "",
};

const basis: Readonly<Record<Basis, string>> = {
  official: "amtlich",
  published: "veröffentlicht",
  inferred: "abgeleitet",
  assumed: "angenommen",
  open: "offen",
};

const rounding: Readonly<Record<RoundingMode, string>> = {
  "half-up": "kaufmännisch (halbe aufwärts)",
  "half-even": "mathematisch (halbe zur geraden Zahl)",
  floor: "abgerundet",
  ceiling: "aufgerundet",
};

const place: Readonly<Record<PlaceKind, string>> = {
  alone: "allein",
  host: "allein, nimmt andere auf",
  pool: "im Zusammenschluss",
  hosted: "aufgenommen",
  "without-frame": "ohne Planungsrahmen",
  stranded: "ohne Partner",
};

const origin: Readonly<Record<Pool["origin"], string>> = {
  proposed: "vorgeschlagen",
  agreed: "vereinbart",
  offered: "angebotene Aufnahme",
};

/** As rule sets call them; others stand as they are. */
const qualification: Readonly<Record<string, string>> = {
  degree: "Studium",
  "vocational-training": "Ausbildung",
};

const scope: Readonly<Record<Scope, string>> = {
  district: "innerhalb der Kreise",
  state: "über Kreisgrenzen hinweg",
  rescue: "über Kreisgrenzen hinweg nur, wer sonst ohne Partner bliebe",
};

/** German labels, the usual ones. */
export const GERMAN = {
  ...{ status, figureBasis, basis, rounding, place, origin, scope, qualification },
  title: "Planungsrahmen",
  page: "Seite",
  modelled: "enthält MODELLIERTE, also erfundene Personenzahlen",
  unit: { 100: "€", 1: "Cent" },
  yes: "ja",
  no: "nein",
  unknown: "nicht bekannt",
  ok: "OK",
  error: "FEHLER",
  sheets: {
    parameters: "Parameter",
    municipalities: "Gemeinden",
    distribution: "Verteilung",
    eligibility: "Antragsrecht",
    pools: "Zusammenschlüsse",
    members: "Mitglieder",
    chart: "Diagramm",
    posts: "Stellen",
    checks: "Prüfung",
    explanation: "Erläuterung",
    origin: "Herkunft",
  },
  names: {
    budget: "Mittelansatz",
    years: "Laufzeit_Jahre",
    percent: "Prozent_des_Jahres",
    total: "Gesamtzahl_Personen",
    step: "Rundungsschritt",
    threshold: "Schwellenwert",
    near: "Knapp_Personen",
    fixedAmount: "Festbetrag",
    minimumShare: "Kleinste_Stelle",
    divisor: "Nenner",
    required: "Erforderlich",
    wholeYear: "Erforderlich_ganzes_Jahr",
    stepsAll: "Schritte_gesamt",
    stepsLeft: "Schritte_Rest",
    cut: "Grenze_der_Reste",
    above: "Reste_darueber",
  },
  parameters: {
    ...{ heading: "Angabe", value: "Wert", unit: "Einheit", basis: "Grundlage", source: "Quelle", name: "Zellname" },
    ...{ rules: "Gelbe Zellen lassen sich ändern; alles Übrige rechnet sich neu.", derived: "Daraus abgeleitet" },
    ...{ more: "Weitere Angaben des Regelwerks, ohne Wirkung auf diese Mappe", persons: "Personen" },
    ...{ budget: "Mittelansatz der Laufzeit", years: "Laufzeit", yearUnit: "Jahre" },
    ...{ percent: "Anteil eines Jahres", total: "Gesamtzahl der Personen, durch die geteilt wird" },
    ...{ tableSum: "Summe der Tabelle (Blatt Gemeinden)", step: "Rundung auf Vielfache von", mode: "Rundung" },
    ...{
      fixed: "fest",
      remainder: "Rest",
      threshold: "Schwellenwert",
      near: "knapp verfehlt: höchstens der Anteil von",
    },
    ...{
      comparison: "Vergleich mit dem Schwellenwert",
      measure: "gemessen wird am",
      divisor: "Nenner: Jahre × Gesamtzahl × Rundungsschritt",
    },
    ...{ required: "erforderlicher Rahmen", wholeYear: "erforderlich, wenn am ganzen Jahr gemessen wird" },
    ...{ stepsAll: "zu verteilende Schritte eines Jahres", stepsLeft: "davon nach dem Abrunden übrig" },
    ...{ cut: "kleinster Rest, der noch einen Schritt erhält", above: "Gemeinden mit größerem Rest" },
    ...{ fixedAmount: "Festbetrag je Stelle und Jahr:", minimumShare: "kleinste Stelle", hundredths: "Hundertstel" },
    ...{ fundingMonths: "Förderdauer einer Stelle", months: "Monate", validFrom: "gilt ab", validUntil: "gilt bis" },
  },
  atLeast: "mindestens",
  moreThan: "mehr als",
  remainder: {
    none: "bleibt unverteilt",
    "largest-remainder": "an die größten Reste (Hare-Niemeyer), bei Gleichstand nach AGS",
  },
  measure: { frame: "Planungsrahmen", "whole-year": "ganzen Jahr", open: "offen" },
  columns: {
    ...{ ags: "AGS", name: "Gemeinde", persons: "Personen", basis: "Grundlage" },
    given: { 100: "Planungsrahmen (€)", 1: "frame_cents" },
    yearly: "Planungsrahmen je Jahr",
    ...{ district: "Kreisschlüssel", association: "Verwaltungsgemeinschaft" },
    ...{ latitude: "Breite", longitude: "Länge" },
    ...{
      counted: "anrechenbare Personen",
      product: "Mittelansatz × Personen",
      steps: "geteilt durch Nenner, ganze Schritte",
    },
    ...{
      rest: "Rest der Teilung",
      up: "ein Schritt dazu?",
      aboveCut: "Rest über der Grenze?",
      tie: "laufende Nummer an der Grenze",
    },
    ...{
      frame: "Rahmen je Jahr",
      term: "Rahmen der Laufzeit",
      sound: "Angaben unbrauchbar?",
      order: "Schlüssel nicht aufsteigend?",
    },
    ...{
      required: "erforderlich",
      margin: "Abstand",
      status: "Antrag",
      near: "knapp verfehlt",
      question: "Frage an die Behörde",
    },
    ...{ pool: "Nummer", origin: "Herkunft", members: "Mitglieder", names: "Gemeinden", seat: "Sitz oder Mitte" },
    ...{
      planned: "Rahmen bei Planung",
      now: "Rahmen jetzt",
      reached: "erreicht?",
      state: "Stand",
      changed: "geändert?",
    },
    ...{
      place: "Platz im Plan",
      moved: "Zeile verschoben?",
      apart: "Mitglieder verschoben?",
      soleNow: "jetzt allein berechtigt?",
    },
    ...{ class: "Rahmen je Jahr im Verhältnis zum erforderlichen", from: "ab", count: "Gemeinden" },
    ...{ check: "Prüfung", found: "gefunden", expected: "erwartet", verdict: "Ergebnis" },
  },
  posts: {
    ...{
      key: "AGS oder Nummer",
      employer: "Gemeinde oder Zusammenschluss",
      enough: "gemeinsam",
      tooLittle: "reicht nicht",
    },
    ...{ hundredths: "Hundertstel VZÄ", fte: "VZÄ", unused: "ungenutzt" },
  },
  nearQuestion: "Genügt es, wenn die Gemeinde das Fehlende selbst aufbringt?",
  measureQuestion: "Wird die Tranche oder das ganze Jahr gemessen?",
  plan: {
    ...{ current: "aktuell", stale: "VERALTET" },
    currentLong: "Der Plan passt zu den Zahlen dieser Mappe.",
    staleLong:
      "Der Plan ist VERALTET: Zahlen sind geändert oder Zeilen verschoben. Mitgliedschaften rechnet planungsrahmen pools neu.",
    ...{ state: "Stand des Plans" },
  },
  classes: {
    ...{
      none: "0",
      quarter: "bis 25 %",
      half: "25 bis 50 %",
      threeQuarters: "50 bis 75 %",
      below: "75 bis unter 100 %",
    },
    ...{ reached: "100 bis 200 %", twice: "200 bis 400 %", four: "ab 400 %" },
    chart: "Gemeinden nach Planungsrahmen (100 % = erforderlich)",
  },
  checks: {
    all: "GESAMTERGEBNIS",
    ...{
      count: "Gemeinden mit Rahmen",
      sound: "unbrauchbare Personenzahlen oder Rahmen",
      order: "Schlüssel doppelt, nicht aufsteigend oder Blatt umsortiert",
    },
    ...{ parameters: "unbrauchbare Parameter", listed: "Gemeinden auf dem Blatt Gemeinden" },
    ...{
      persons: "Personen: Blatt Verteilung gegen Blatt Gemeinden",
      withinTotal: "Personen höchstens so viele wie die Gesamtzahl",
    },
    ...{
      whole: "Personen genau so viele wie die Gesamtzahl (Hare-Niemeyer)",
      frames: "Summe der Rahmen: Antragsrecht gegen Verteilung",
    },
    ...{ restLow: "kleinster Rest der Teilung nicht unter 0", restHigh: "größter Rest der Teilung unter dem Nenner" },
    ...{
      exact: "größter Zwischenwert höchstens (darüber ungenau)",
      budget: "Rundungsdifferenz zum Ansatz höchstens",
      spent: "verteilte Schritte gleich zu verteilenden",
    },
    ...{ places: "jede Gemeinde hat genau einen Platz", placeFrames: "Summe der Rahmen: Mitglieder gegen Verteilung" },
    ...{
      moved: "verschobene Zeilen (sortiert oder eingefügt)",
      apart: "Zusammenschlüsse, deren Mitglieder verschoben sind",
      poolSums: "Summe der Rahmen: Zusammenschlüsse gegen ihre Mitglieder",
    },
    ...{
      changed: "Gemeinden, deren Rahmen seit der Planung anders ist",
      missed: "Zusammenschlüsse, die jetzt nicht mehr reichen",
    },
    ...{
      soleNow: "Mitglieder, die jetzt allein berechtigt sind",
      required: "erforderlicher Rahmen wie bei der Planung",
      unused: "Stellen kosten höchstens den Rahmen, Rest mindestens",
    },
  },
  explanation: {
    ...{
      how: "So liest man diese Mappe",
      steps: "Die Rechnung",
      limits: "Was diese Mappe nicht tut",
    },
    reading: [
      "Parameter: die Regeln mit Quelle und Grundlage. Gelbe Zellen lassen sich ändern.",
      "Gemeinden: Schlüssel, Namen, Personenzahlen. Personenzahlen lassen sich ändern.",
      "Verteilung: ein Rechenschritt in jeder Spalte, zum Nachrechnen mit dem Taschenrechner.",
      "Antragsrecht: jeder Rahmen gegen den erforderlichen gehalten.",
      "Zusammenschlüsse und Mitglieder: Mitgliedschaft wie geplant, Summen und Erreichen lebend.",
      "Stellen: wie viele Vollzeitäquivalente ein Rahmen voll bezahlt; auf Hundertstel abgerundet, das ist angenommen.",
      "Prüfung: Kontrollsummen, die OK oder FEHLER melden, und ob der Plan noch zu den Zahlen passt.",
      "Herkunft: Programm, Regelwerk und Fingerabdruck der Eingabe.",
    ],
    calculation: [
      "Mittelansatz × Personen: eine ganze Zahl.",
      "Geteilt durch den Nenner (Jahre × Gesamtzahl × Rundungsschritt): ganze Schritte und ein Rest.",
      "Der Rest entscheidet, ob ein Schritt dazukommt. Gerundet wird einmal, jede Gemeinde für sich.",
      "Rahmen je Jahr = Schritte × Rundungsschritt. Laufzeit = gerundeter Rahmen × Jahre, nie umgekehrt.",
      "Der Rahmen eines Zusammenschlusses ist die Summe der gerundeten Rahmen seiner Mitglieder.",
    ],
    remainder: [
      "Hare-Niemeyer: erst wird abgerundet; die übrigen Schritte gehen an die größten Reste.",
      "Bei gleichem Rest zählt die Reihenfolge des Blattes, also der kleinere AGS. Nicht umsortieren.",
    ],
    boundaries: [
      "Wer zu wem gehört, rechnet sie nicht neu: ändern sich Zahlen, meldet sie den Plan als veraltet.",
      "Zeilen einfügen oder Blätter sortieren verschiebt Bezüge; die Prüfung meldet es.",
      "Sie ist kein Bescheid und keine Rechtsauskunft. Was keine Quelle regelt, steht als Frage an die Behörde da.",
    ],
  },
  source: {
    ...{
      heading: "Angabe",
      value: "Inhalt",
      program: "Programm",
      version: "Version",
      ruleSet: "Regelwerk",
      rulesTitle: "Titel",
    },
    ...{
      input: "Fingerabdruck der Eingabe (SHA-256)",
      sha: "SHA-256 der Datei",
      municipalities: "Gemeinden",
    },
    ...{
      modelled: "davon mit MODELLIERTEN Zahlen",
      total: "Gesamtzahl der Personen aus",
      fromRules: "dem Regelwerk",
      fromTable: "der Tabelle",
    },
    ...{
      scope: "Zusammenschlüsse",
      borders: "Nachbarschaft",
      given: "nur unter Nachbarn",
      off: "ohne Rücksicht",
      proposed: "Vorschläge höchstens möglich",
    },
    ...{ unit: "Beträge in", note: "Quellen und Fragen des Regelwerks" },
    noteText: "sind deutsch und stehen so da, wie das Regelwerk sie nennt.",
  },
};
