/** The one screen that `planungsrahmen` alone prints. */
export const HELP = `planungsrahmen: teilt öffentliches Geld auf Gemeinden auf und bildet Zusammenschlüsse

  planungsrahmen frame PERSONEN         Planungsrahmen für eine Personenzahl, in einer Zeile
  planungsrahmen allocate TABELLE       Planungsrahmen und Antragsrecht aller Gemeinden
  planungsrahmen pools TABELLE (--neighbours DATEI | --borders off)
                                        Zusammenschlüsse für alle unter dem Schwellenwert
  planungsrahmen check-plan PLAN TABELLE (…)   prüft einen Plan (pools --format json) unabhängig
  planungsrahmen explain TABELLE --ags SCHLÜSSEL   Berechnungsbogen einer Gemeinde
  planungsrahmen demo                   Beispiel mit den veröffentlichten Beträgen

  --rules NAME|DATEI.json    Regelwerk: im-bw-2018-01 (sonst), im-bw-2017-07 oder ein eigenes
  --format text|json|csv     Ausgabe (sonst text)
  --total fixed|table        Gesamtzahl der Personen aus dem Regelwerk oder aus der Tabelle
  --restore-leading-zero     ergänzt die führende Null siebenstelliger Schlüssel und nennt sie
  --sheet NAME               Blatt der Arbeitsmappe, wo mehrere in Frage kommen
  --names DATEI              Gemeinden (ags, name) für Tabellen, die nur Namen nennen
  --scope district|state     Zusammenschlüsse im Kreis (sonst) oder über Kreisgrenzen
  --price-of-rules           zeigt, wie viele Zusammenschlüsse jede Regel kostet (dauert länger)
  --agreed DATEI             vereinbarte Zusammenschlüsse (Spalten pool, ags), bleiben unverändert
  --offers AGS,AGS           Gemeinden über der Schwelle, die andere aufnehmen wollen

TABELLE: CSV, .xlsx, .ods oder JSON mit ags, name und persons oder frame_eur; „-“: Standardeingabe.
Ergebnisse gehen nach stdout, Hinweise nach stderr. Ende: 0 erledigt, 1 hält nicht, 2 unbrauchbar.
`;
