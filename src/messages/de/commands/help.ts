import type { HelpMessages } from "../../commands/help";

export const help: HelpMessages = {
  title: "planungsrahmen: teilt öffentliches Geld auf Gemeinden auf und bildet Zusammenschlüsse",
  commands: {
    frame: {
      operands: "PERSONEN",
      does: "Planungsrahmen für eine Personenzahl",
      about: "Planungsrahmen, Abstand zum Schwellenwert und nächster Schritt, in einer Zeile",
      after: [],
    },
    allocate: {
      operands: "TABELLE",
      does: "Planungsrahmen und Antragsrecht aller Gemeinden",
      about: "Unter Regeln ohne Schwellenwert nur die Beträge; veröffentlichte und modellierte Zahlen getrennt",
      after: [],
    },
    pools: {
      operands: "TABELLE",
      does: "bildet Zusammenschlüsse",
      about: "",
      after: [],
    },
    neighbours: {
      operands: "GRENZEN",
      does: "wer an wen grenzt, aus GeoJSON oder TopoJSON",
      about:
        "GRENZEN: GeoJSON (FeatureCollection aus Flächen) oder TopoJSON in Grad (WGS84, EPSG:4326), jede Gemeinde mit ihrem AGS oder ARS; „-“ ist die Standardeingabe",
      after: [
        "Die Liste (ags_a, ags_b, shared_border_km) liest jeder Befehl mit --neighbours; er nimmt auch die Grenzen selbst. Gemeinden, die einander nur in einem Punkt berühren, sind keine Nachbarn. Wo Grenzen nicht aufeinander liegen, wird nichts geraten, sondern genannt, wer vermutlich gemeint ist.",
        "Vereinfachte Grenzen von Baden-Württemberg: fixtures/state/bw-boundaries.topo.json im Paket.",
      ],
    },
    exchange: {
      operands: "TABELLE (…) --ags SCHLÜSSEL …",
      does: "was wäre, wenn eine Gemeinde wechselte",
      about: "Ein Plan wird gebildet, dann ändert sich eines (--leave, --join oder --persons)",
      after: [],
    },
    "check-plan": {
      operands: "PLAN TABELLE (…)",
      does: "prüft einen Plan (pools --format json) unabhängig",
      about: "Wo nichts angegeben ist, gelten Reichweite und Wünsche des Plans selbst",
      after: ["Ende: 0 der Plan hält; 1 er hält nicht; 2 unbrauchbare Eingabe."],
    },
    explain: {
      operands: "TABELLE (--ags A | --pool A+B | --totals)",
      does: "Berechnungsbogen",
      about:
        "Angaben mit Quelle, nummerierte Rechenschritte, offene Fragen, und was nicht geprüft ist; auf Wunsch der Platz im Plan der Zusammenschlüsse, Stellen und Zuwendung",
      after: ["html ist eine ganze Seite zum Drucken, json nach planungsrahmen/schemas/explanation.schema.json."],
    },
    staffing: {
      operands: "TABELLE (--ags A | --pool A+B | …)",
      does: "Stellen, Zuwendung, Eigenanteil",
      about: "Ohne --ags, --pool und --delegation: Stellen, die jeder Planungsrahmen für sich voll bezahlt",
      after: ["Was keine Quelle regelt, steht als Frage im Ergebnis; Lesarten werden nebeneinander gerechnet."],
    },
    reconstruct: {
      operands: "TABELLE --budget EURO",
      does: "Gesamtzahl und Personen allein aus Beträgen",
      about:
        "Welche Gesamtzahl und welche Rundung die veröffentlichten Beträge erklären, und welche Beträge nicht passen",
      after: ["Ende: 0 eine Antwort; 1 keine oder mehrere; 2 unbrauchbare Eingabe."],
    },
    verify: {
      operands: "TABELLE|ORDNER",
      does: "hält amtliche Beträge gegen berechnete",
      about:
        "TABELLE mit ags, name, frame_eur und, wenn bekannt, persons; ORDNER: amounts.csv und eine source.json mit provenance, ruleSet und knownDeviations",
      after: [
        "Ende:",
        "  0  alle nachgerechneten Beträge gleich, bis auf bekannte Abweichungen",
        "  1  ein Betrag weicht ab, fehlt, ist überzählig oder unerreichbar, eine falsche Summe, oder eine bekannte Abweichung ist verschwunden oder eine andere",
        "  2  unbrauchbare Eingabe, unbekanntes Regelwerk, ein Schlüssel zweimal, oder nichts verglichen",
      ],
    },
    compare: {
      operands: "VORHER NACHHER",
      does: "was sich zwischen zwei Tabellen oder Regelwerken ändert",
      about:
        "Wer verliert und gewinnt, wer den Schwellenwert neu erreicht oder nicht mehr erreicht, welche Zusammenschlüsse zerfallen oder möglich werden, die Summen, und was jede geänderte Größe für sich und der Reihe nach bewirkt",
      after: [
        "Tranche und ganzes Jahr werden mit dem genauen Bruch auf dasselbe Maß gebracht. Wer nur auf einer Seite steht, wird genannt und nicht verglichen.",
        "Ende: 0 verglichen, was sich auch ändert; 2 unbrauchbare Eingabe.",
      ],
    },
    workbook: {
      operands: "TABELLE -o DATEI.xlsx",
      does: "Arbeitsmappe, die mitrechnet",
      about:
        "Mit Zusammenschlüssen, wie pools sie bildet, wo bekannt ist, wer an wen grenzt (sonst und mit --neighbours none ohne)",
      after: [],
    },
    report: {
      operands: "TABELLE -o DATEI.html",
      does: "Bericht zum Lesen, Drucken und Unterschreiben",
      about:
        "Eine einzige Datei, ohne Netz zu lesen: Kennzahlen, Karte, Verteilung, alle Gemeinden (zum Sortieren und Suchen), Zusammenschlüsse mit ihrem Beweis, Regeln mit Quellen, Berechnungsbögen, Prüfblatt für das zweite Augenpaar",
      after: [
        "Mit Zusammenschlüssen, unabhängig geprüft, wo bekannt ist, wer an wen grenzt (sonst und mit --neighbours none ohne). Gedruckt wird auf A4; nur aufgeklappte Berechnungsbögen kommen mit aufs Papier.",
      ],
    },
    sql: {
      operands: "--dialect postgresql|duckdb",
      does: "das Regelwerk als Sichten einer Datenbank",
      about:
        "Liest eine Tabelle mit ags und persons und legt zwei Sichten an: planungsrahmen (Beträge auf den Cent wie allocate, Antragsrecht) und planungsrahmen_problems. Solange ein Problem besteht, ist die erste leer",
      after: [],
    },
    demo: {
      operands: "",
      does: "Beispiel mit den veröffentlichten Beträgen",
      about: "Zuerst, was veröffentlicht ist; getrennt davon eine Modellrechnung für das ganze Land",
      after: [],
    },
  },
  options: {
    rules: {
      value: "NAME|DATEI.json",
      text: "Regelwerk: im-bw-2018-01 (sonst), im-bw-2017-07, eigenes, ergänztes",
    },
    format: { value: "", text: "Ausgabe (sonst text)" },
    total: { value: "fixed|table", text: "Gesamtzahl der Personen aus dem Regelwerk oder aus der Tabelle" },
    "restore-leading-zero": {
      value: "",
      text: "ergänzt die führende Null siebenstelliger Schlüssel und nennt sie",
    },
    sheet: { value: "NAME", text: "Blatt der Arbeitsmappe, wo mehrere passen" },
    column: {
      value: "FELD=ÜBERSCHRIFT",
      text: "welche Spalte gemeint ist: ags, name, persons, frame …",
    },
    names: { value: "DATEI|bw", text: "Gemeinden (ags, name) zu Tabellen ohne Schlüssel (sonst bw)" },
    district: {
      value: "NAME|SCHLÜSSEL",
      text: "nur dieser Land- oder Stadtkreis (Waldshut, 08337); gerechnet wird mit der ganzen Tabelle",
    },
    language: { value: "de|en", text: "Sprache (sonst de); Quellen des Regelwerks bleiben deutsch" },
    help: { value: "", text: "diese Hilfe" },
    version: { value: "", text: "Version des Programms" },
    neighbours: {
      value: "DATEI|bw",
      text: "wer an wen grenzt: Liste (ags_a, ags_b), GeoJSON oder TopoJSON; bw (Baden-Württemberg) gilt, wo alle Schlüssel mit 08 beginnen; oder",
    },
    borders: { value: "off", text: "ohne Rücksicht auf Grenzen von Gemeinden" },
    agreed: { value: "DATEI", text: "vereinbarte Zusammenschlüsse (Spalten pool, ags), bleiben unverändert" },
    offers: { value: "AGS,AGS", text: "Gemeinden über dem Schwellenwert, die andere aufnehmen wollen" },
    scope: {
      value: "district|state|rescue",
      text: "im Kreis (sonst), über Kreisgrenzen, oder über Kreisgrenzen nur für die, die sonst ohne Partner blieben",
    },
    "price-of-rules": { value: "", text: "was jede Regel und jeder Wunsch kostet (dauert länger)" },
    keep: { value: "PLAN", text: "früherer Plan (pools --format json): so wenige wie möglich wechseln" },
    together: { value: "AGS+AGS", text: "nur zusammen (auch mehrmals; mehr als zwei mit weiterem +)" },
    apart: { value: "AGS+AGS", text: "nie zusammen (auch mehrmals)" },
    "most-members": { value: "ZAHL", text: "so viele Mitglieder höchstens" },
    "most-km": { value: "KILOMETER", text: "so weit liegen zwei Mitglieder höchstens auseinander (Luftlinie)" },
    seats: { value: "AGS,AGS", text: "Sitz ihres Zusammenschlusses, zwei nie im selben" },
    prefer: {
      value: "WORT,WORT",
      text: "was unter gleich vielen Zusammenschlüssen zählt, das Wichtigste zuerst: districts (wenige Kreisgrenzen), associations (Verwaltungsgemeinschaften beisammen), distance (kurze Wege), size (kein großer)",
    },
    leave: { value: "", text: "sie verließe ihren Zusammenschluss; oder" },
    join: { value: "NUMMER", text: "sie träte diesem Zusammenschluss bei; oder" },
    persons: { value: "ZAHL", text: "sie zählte so viele Personen" },
    ags: { value: "SCHLÜSSEL", text: "eine Gemeinde" },
    totals: { value: "", text: "die Summen der Tabelle" },
    plan: { value: "DATEI", text: "fertiger Plan (pools --format json) aus dieser Tabelle" },
    pool: { value: "AGS+AGS", text: "ein Zusammenschluss" },
    delegation: {
      value: "AGS+AGS",
      text: "der Landkreis für die Gemeinden, die ihm die Aufgabe übertragen haben",
    },
    qualification: { value: "degree|vocational", text: "so viele Stellen, wie der Rahmen voll zahlt (sonst degree)" },
    posts: {
      value: "degree:1,00+vocational:0,50",
      text: "diese Stellen, je mindestens 0,25 VZÄ; über 1,00 sind es mehrere Personen zusammen; mit eigenem Beginn degree:1@2018-03-01",
    },
    key: {
      value: "frame|persons|AGS:ANTEIL+AGS:ANTEIL",
      text: "wie ein Zusammenschluss teilt (sonst frame)",
    },
    "week-hours": { value: "STUNDEN", text: "volle Woche (sonst 39, angenommen)" },
    start: { value: "JJJJ-MM-TT", text: "erster Tag der Beschäftigung: Förderzeitraum und Kalenderjahre" },
    end: { value: "JJJJ-MM-TT", text: "letzter Tag, wenn sie vorher endet" },
    interruption: {
      value: "TAG..TAG",
      text: "Zeit ohne Besetzung, beide Tage eingeschlossen (auch mehrmals)",
    },
    budget: { value: "EURO", text: "Mittelansatz eines Jahres" },
    "most-total": { value: "ZAHL", text: "größte Gesamtzahl der Personen, die versucht wird" },
    "use-persons": { value: "", text: "veröffentlichte Personenzahlen der Tabelle mit heranziehen" },
    against: { value: "TABELLE", text: "zweite Tabelle: ihre Jahresbeträge, sonst ihre Personenzahlen" },
    known: {
      value: "DATEI",
      text: "bekannte Abweichungen: ags, official_eur, computed_eur, reason; computed_eur bleibt leer, wo keine Personenzahl bekannt ist",
    },
    pools: { value: "DATEI", text: "Beträge von Zusammenschlüssen: pool, ags, official_eur (in einer der Zeilen)" },
    years: {
      value: "1|2",
      text: "2: die amtlichen Beträge sind für zwei Jahre, das Doppelte des gerundeten (sonst 1)",
    },
    attainable: {
      value: "",
      text: "Beträge ohne Personenzahl genügen, wenn irgendeine ganze Zahl sie ergibt; sonst ist mit ihnen nichts verglichen",
    },
    "rules-after": { value: "NAME|DATEI.json", text: "Regelwerk der zweiten Tabelle (sonst dasselbe)" },
    mapping: {
      value: "DATEI",
      text: "Zusammenlegungen und neue Schlüssel (Spalten from, to): mehrere Zeilen mit demselben to sind eine Zusammenlegung; verglichen wird ihre Summe",
    },
    "agreed-after": {
      value: "DATEI",
      text: "vereinbarte Zusammenschlüsse der zweiten Tabelle (sonst dieselben); mit derselben Tabelle auf beiden Seiten zeigt das, was eine Vereinbarung bewirkt",
    },
    boundaries: {
      value: "DATEI|bw",
      text: "Karte: GeoJSON oder TopoJSON (Länge und Breite in Grad), oder bw: die mitgelieferten Grenzen von Baden-Württemberg; sonst ohne Karte",
    },
    complete: { value: "", text: "endet mit 1, wo Personen oder Gemeinden fehlen oder ein Schlüssel nicht stimmt" },
    layer: { value: "NAME", text: "Ebene des TopoJSON, wo es mehrere hat" },
    output: { value: "DATEI", text: "die Datei, die entstehen soll" },
    dialect: { value: "postgresql|duckdb", text: "die Datenbank" },
    table: { value: "NAME", text: "die Tabelle mit ags und persons (sonst municipalities)" },
  },
  optionsOf: {
    exchange: { ags: { value: "SCHLÜSSEL", text: "die Gemeinde, bei der sich etwas änderte" } },
    verify: {
      sheet: { value: "NAME", text: "Blatt der amtlichen Arbeitsmappe; der zweiten, wo dort mehrere passen" },
    },
    reconstruct: { years: { value: "1|2", text: "2: die Beträge sind für zwei Jahre (sonst 1)" } },
    compare: {
      rules: { value: "NAME|DATEI.json", text: "Regelwerk der ersten Tabelle (sonst im-bw-2018-01)" },
      neighbours: {
        value: "DATEI|bw",
        text: "plant für beide Seiten Zusammenschlüsse und vergleicht die Pläne",
      },
      agreed: {
        value: "DATEI",
        text: "vereinbarte Zusammenschlüsse (Spalten pool, ags); plant für beide Seiten",
      },
    },
    neighbours: {
      output: { value: "DATEI.csv", text: "schreibt die Liste in eine Datei (sonst nach stdout)" },
      key: {
        value: "EIGENSCHAFT",
        text: "wo der Schlüssel steht (sonst AGS, ags, AGS_0, ARS, RS und Ähnliches)",
      },
    },
    sql: { output: { value: "DATEI.sql", text: "schreibt die Anweisungen in eine Datei (sonst nach stdout)" } },
    report: {
      key: { value: "NAME", text: "Eigenschaft mit den Schlüsseln, wo es mehrere gibt" },
      layer: { value: "NAME", text: "Ebene der Gemeinden, wo es mehrere gibt" },
    },
  },
  headings: {
    wishes: "Wünsche an die vorgeschlagenen Zusammenschlüsse; was einander ausschließt, wird benannt:",
    change: "Was wäre, wenn:",
  },
  explainedBy: (command) =>
    command === null ? "Wie sonst (planungsrahmen --help)" : `Wie ${command} (${command} --help)`,
  closing: [
    "planungsrahmen BEFEHL --help nennt alle Angaben eines Befehls, --version die Version.",
    "TABELLE: CSV, .xlsx, .ods oder JSON mit ags, name und persons oder frame_eur; „-“: Standardeingabe.",
    "Ergebnisse gehen nach stdout, Hinweise nach stderr. Ende: 0 erledigt, 1 hält nicht, 2 unbrauchbar.",
  ],
};
