import { wordOr } from "../codes";
import type { Terms } from "../terms";
import type { WorkbookMessages } from "../workbook";
import { codes } from "./codes";
import { type Nouns, nounsOf } from "./nouns";
import { states } from "./states";

/** As rule sets call them; others stand as they are. */
const shortQualification = {
  degree: "Studium",
  "vocational-training": "Ausbildung",
  any: "jede Qualifikation",
};

const { basis, rounding, place, origin, scope, fixedFirst } = codes;

const words = ({ row, head, mayPool }: Nouns): Omit<WorkbookMessages, "states"> => ({
  ...{ basis, rounding, place, origin, scope, fixedFirst },
  qualification: (code) => wordOr(shortQualification, code),
  /** What nobody said leaves its cell empty. */
  figureBasis: { ...codes.figureBasis, unstated: "" },
  status: {
    "reaches-threshold": codes.status["apply-alone"],
    "below-threshold": mayPool ? codes.status["must-share"] : "unter der Schwelle",
    "no-frame": codes.status["nothing-to-apply-for"],
    "reaches-threshold-in-one-reading": codes.status["needs-decision"],
  },
  title: "Planungsrahmen",
  page: "Seite",
  modelled: `enthält MODELLIERTE, also erfundene ${head.heads}`,
  unit: { 100: "€", 1: "Cent" },
  yes: "ja",
  no: "nein",
  unknown: "nicht bekannt",
  ok: "OK",
  error: "FEHLER",
  sheets: {
    parameters: "Parameter",
    municipalities: row.several,
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
    total: `Gesamtzahl_${head.several}`,
    step: "Rundungsschritt",
    threshold: "Schwellenwert",
    near: `Knapp_${head.several}`,
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
    ...{ more: "Weitere Angaben des Regelwerks, ohne Wirkung auf diese Mappe", persons: head.several },
    ...{ budget: "Mittelansatz der Laufzeit", years: "Laufzeit", yearUnit: "Jahre" },
    ...{ percent: "Anteil eines Jahres", total: `Gesamtzahl der ${head.several}, durch die geteilt wird` },
    ...{ tableSum: `Summe der Tabelle (Blatt ${row.several})`, step: "Rundung auf Vielfache von", mode: "Rundung" },
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
    ...{ cut: "kleinster Rest, der noch einen Schritt erhält", above: `${row.several} mit größerem Rest` },
    ...{ fixedAmount: "Festbetrag je Stelle und Jahr:", minimumShare: "kleinste Stelle", hundredths: "Hundertstel" },
    ...{ fundingMonths: "Förderdauer einer Stelle", months: "Monate", validFrom: "gilt ab", validUntil: "gilt bis" },
  },
  atLeast: "mindestens",
  moreThan: "mehr als",
  remainder: {
    none: "bleibt unverteilt",
    "largest-remainder": `an die größten Reste (Hare-Niemeyer), bei Gleichstand nach ${row.key}`,
  },
  measure: { frame: "Planungsrahmen", "whole-year": "ganzen Jahr", open: "offen" },
  columns: {
    ...{ ags: row.key, name: row.one, persons: head.several, basis: "Grundlage" },
    given: { 100: "Planungsrahmen (€)", 1: "frame_cents" },
    yearly: "Planungsrahmen je Jahr",
    ...{ district: "Kreisschlüssel", association: "Verwaltungsgemeinschaft" },
    ...{ latitude: "Breite", longitude: "Länge" },
    ...{
      counted: head.counted,
      product: `Mittelansatz × ${head.several}`,
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
    ...{ pool: "Nummer", origin: "Herkunft", members: "Mitglieder", names: row.several, seat: "Sitz oder Mitte" },
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
    ...{ class: "Rahmen je Jahr im Verhältnis zum erforderlichen", from: "ab", count: row.several },
    ...{ check: "Prüfung", found: "gefunden", expected: "erwartet", verdict: "Ergebnis" },
  },
  posts: {
    ...{
      key: mayPool ? "AGS oder Nummer" : row.key,
      employer: mayPool ? "Gemeinde oder Zusammenschluss" : row.one,
      enough: "gemeinsam",
      tooLittle: "reicht nicht",
    },
    ...{ hundredths: "Hundertstel VZÄ", fte: "VZÄ", unused: "ungenutzt" },
  },
  nearQuestion: `Genügt es, wenn ${row.the} das Fehlende selbst aufbringt?`,
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
    chart: `${row.several} nach Planungsrahmen (100 % = erforderlich)`,
  },
  checks: {
    all: "GESAMTERGEBNIS",
    ...{
      count: `${row.several} mit Rahmen`,
      sound: `unbrauchbare ${head.heads} oder Rahmen`,
      order: "Schlüssel doppelt, nicht aufsteigend oder Blatt umsortiert",
    },
    ...{ parameters: "unbrauchbare Parameter", listed: `${row.several} auf dem Blatt ${row.several}` },
    ...{
      persons: `${head.several}: Blatt Verteilung gegen Blatt ${row.several}`,
      withinTotal: `${head.several} höchstens so viele wie die Gesamtzahl`,
    },
    ...{
      whole: `${head.several} genau so viele wie die Gesamtzahl (Hare-Niemeyer)`,
      frames: "Summe der Rahmen: Antragsrecht gegen Verteilung",
    },
    ...{ restLow: "kleinster Rest der Teilung nicht unter 0", restHigh: "größter Rest der Teilung unter dem Nenner" },
    ...{
      exact: "größter Zwischenwert höchstens (darüber ungenau)",
      budget: "Mittelansatz weniger Summe der Laufzeit, ohne Vorzeichen höchstens",
      spent: "verteilte Schritte gleich zu verteilenden",
    },
    ...{ places: `${row.each} hat genau einen Platz`, placeFrames: "Summe der Rahmen: Mitglieder gegen Verteilung" },
    ...{
      moved: "verschobene Zeilen (sortiert oder eingefügt)",
      apart: "Zusammenschlüsse, deren Mitglieder verschoben sind",
      poolSums: "Summe der Rahmen: Zusammenschlüsse gegen ihre Mitglieder",
    },
    ...{
      changed: `${row.several}, deren Rahmen seit der Planung anders ist`,
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
      `${row.several}: Schlüssel, Namen, ${head.heads}. ${head.heads} lassen sich ändern.`,
      "Verteilung: ein Rechenschritt in jeder Spalte, zum Nachrechnen mit dem Taschenrechner.",
      "Antragsrecht: jeder Rahmen gegen den erforderlichen gehalten.",
      ...(mayPool ? ["Zusammenschlüsse und Mitglieder: Mitgliedschaft wie geplant, Summen und Erreichen lebend."] : []),
      "Stellen: wie viele Vollzeitäquivalente ein Rahmen voll bezahlt; auf Hundertstel abgerundet, das ist angenommen.",
      `Prüfung: Kontrollsummen, die OK oder FEHLER melden${mayPool ? ", und ob der Plan noch zu den Zahlen passt" : ""}.`,
      "Herkunft: Programm, Regelwerk und Fingerabdruck der Eingabe.",
    ],
    calculation: [
      `Mittelansatz × ${head.several}: eine ganze Zahl.`,
      "Geteilt durch den Nenner (Jahre × Gesamtzahl × Rundungsschritt): ganze Schritte und ein Rest.",
      `Der Rest entscheidet, ob ein Schritt dazukommt. Gerundet wird einmal, ${row.each} für sich.`,
      "Rahmen je Jahr = Schritte × Rundungsschritt. Laufzeit = gerundeter Rahmen × Jahre, nie umgekehrt.",
      ...(mayPool ? ["Der Rahmen eines Zusammenschlusses ist die Summe der gerundeten Rahmen seiner Mitglieder."] : []),
    ],
    remainder: [
      "Hare-Niemeyer: erst wird abgerundet; die übrigen Schritte gehen an die größten Reste.",
      `Bei gleichem Rest zählt die Reihenfolge des Blattes, also der kleinere ${row.key}. Nicht umsortieren.`,
    ],
    boundaries: [
      ...(mayPool
        ? ["Wer zu wem gehört, rechnet sie nicht neu: ändern sich Zahlen, meldet sie den Plan als veraltet."]
        : []),
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
      municipalities: row.several,
    },
    ...{
      modelled: "davon mit MODELLIERTEN Zahlen",
      total: `Gesamtzahl der ${head.several} aus`,
      fromRules: "dem Regelwerk",
      fromTable: "der Tabelle",
    },
    ...{
      scope: "Zusammenschlüsse",
      borders: "Nachbarschaft",
      given: "nur unter Nachbarn",
      off: "ohne Rücksicht",
      proposed: (fixed: string) => `Vorschläge höchstens möglich${fixed}`,
    },
    ...{ unit: "Beträge in", note: "Quellen und Fragen des Regelwerks" },
    noteText: "sind deutsch und stehen so da, wie das Regelwerk sie nennt.",
  },
});

/** Everything that a workbook says of itself in German; sources and questions of the rules stay German. */
export const workbook = (terms: Terms): WorkbookMessages => ({ ...words(nounsOf(terms)), states });
