/** The one screen that `planungsrahmen` alone prints. */
export const HELP = `planungsrahmen: teilt öffentliches Geld auf Gemeinden auf und bildet Zusammenschlüsse

  planungsrahmen frame PERSONEN         Planungsrahmen für eine Personenzahl, in einer Zeile
  planungsrahmen allocate TABELLE       Planungsrahmen und Antragsrecht aller Gemeinden
  planungsrahmen pools TABELLE (--neighbours DATEI | --borders off)   bildet Zusammenschlüsse
  planungsrahmen neighbours GRENZEN -o DATEI.csv   wer an wen grenzt, aus GeoJSON oder TopoJSON
  planungsrahmen exchange TABELLE (…) --ags SCHLÜSSEL …   was wäre, wenn eine wechselte
  planungsrahmen check-plan PLAN TABELLE (…)   prüft einen Plan (pools --format json) unabhängig
  planungsrahmen explain TABELLE (--ags A | --pool A+B | --totals)   Berechnungsbogen, de oder en
  planungsrahmen staffing TABELLE (--ags A | --pool A+B)   Stellen, Zuwendung, Eigenanteil
  planungsrahmen reconstruct TABELLE --budget EURO  Gesamtzahl und Personen allein aus Beträgen
  planungsrahmen verify TABELLE (--against --known --pools --years 2 --attainable)  prüft Beträge
  planungsrahmen compare VORHER NACHHER (--rules-after NAME, --mapping DATEI)   was sich ändert
  planungsrahmen workbook TABELLE -o DATEI.xlsx   Arbeitsmappe, die mitrechnet (--language de|en)
  planungsrahmen report TABELLE -o DATEI.html   Bericht zum Lesen, Drucken und Unterschreiben
  planungsrahmen demo                   Beispiel mit den veröffentlichten Beträgen

  --rules NAME|DATEI.json    Regelwerk: im-bw-2018-01 (sonst), im-bw-2017-07, eigenes, ergänztes
  --format text|json|csv     Ausgabe (sonst text); verify: text|json|junit|github
  --total fixed|table        Gesamtzahl der Personen aus dem Regelwerk oder aus der Tabelle
  --restore-leading-zero     ergänzt die führende Null siebenstelliger Schlüssel und nennt sie
  --sheet NAME, --names DATEI   Blatt der Mappe; Gemeinden (ags, name), wo nur Namen stehen
  pools --help nennt Wünsche an Zusammenschlüsse; staffing --help, explain --help mehr dazu
TABELLE: CSV, .xlsx, .ods oder JSON mit ags, name und persons oder frame_eur; „-“: Standardeingabe.
Ergebnisse gehen nach stdout, Hinweise nach stderr. Ende: 0 erledigt, 1 hält nicht, 2 unbrauchbar.
`;

/** What `planungsrahmen pools --help` prints, and the help of the other commands about pools. */
export const POOLS_HELP = `planungsrahmen pools TABELLE (--neighbours DATEI | --borders off)   bildet Zusammenschlüsse
planungsrahmen check-plan PLAN TABELLE (--neighbours …)             prüft einen Plan unabhängig
planungsrahmen exchange TABELLE (--neighbours …) --ags SCHLÜSSEL
    (--leave | --join NUMMER | --persons ZAHL)   was wäre, wenn sie ginge, wechselte, anders zählte

  --scope district|state|rescue   im Kreis (sonst), über Kreisgrenzen, oder über Kreisgrenzen nur
                             für die, die sonst ohne Partner blieben
  --agreed DATEI             vereinbarte Zusammenschlüsse (Spalten pool, ags), bleiben unverändert
  --offers AGS,AGS           Gemeinden über der Schwelle, die andere aufnehmen wollen
  --price-of-rules           was jede Regel und jeder Wunsch kostet (dauert länger)
  --keep PLAN                früherer Plan (pools --format json): so wenige wie möglich wechseln

Wünsche an die vorgeschlagenen Zusammenschlüsse; was einander ausschließt, wird benannt:
  --together AGS+AGS         nur zusammen (auch mehrmals; mehr als zwei mit weiterem +)
  --apart AGS+AGS            nie zusammen (auch mehrmals)
  --most-members ZAHL        so viele Mitglieder höchstens
  --most-km KILOMETER        so weit liegen zwei Mitglieder höchstens auseinander (Luftlinie)
  --seats AGS,AGS            Sitz ihres Zusammenschlusses, zwei nie im selben
  --prefer WORT,WORT         was unter gleich vielen Zusammenschlüssen zählt, das Wichtigste zuerst:
                             districts (wenige Kreisgrenzen), associations (Verwaltungs-
                             gemeinschaften beisammen), distance (kurze Wege), size (kein großer)
`;

/** What `planungsrahmen staffing --help` prints. */
export const STAFFING_HELP = `planungsrahmen staffing TABELLE   Stellen, die jeder Planungsrahmen für sich voll bezahlt
planungsrahmen staffing TABELLE (--ags AGS | --pool AGS+AGS | --delegation AGS+AGS)
    Stellen, Zuwendung und Eigenanteil einer Gemeinde, eines Zusammenschlusses, oder des
    Landkreises für die Gemeinden, die ihm die Aufgabe übertragen haben

  --qualification degree|vocational   so viele Stellen, wie der Rahmen voll zahlt (sonst degree)
  --posts degree:1,00+vocational:0,50   diese Stellen, je mindestens 0,25 VZÄ; über 1,00 sind es
                             mehrere Personen zusammen; mit eigenem Beginn degree:1@2018-03-01
  --key frame|persons|AGS:ANTEIL+AGS:ANTEIL   wie ein Zusammenschluss teilt (sonst frame)
  --week-hours STUNDEN       volle Woche (sonst 39, angenommen)
  --start JJJJ-MM-TT         erster Tag der Beschäftigung: Förderzeitraum und Kalenderjahre
  --end JJJJ-MM-TT           letzter Tag, wenn sie vorher endet
  --interruption TAG..TAG    Zeit ohne Besetzung, beide Tage eingeschlossen (auch mehrmals)

Was keine Quelle regelt, steht als Frage im Ergebnis; Lesarten werden nebeneinander gerechnet.
--rules, --format, --total, --restore-leading-zero wie sonst.
`;
