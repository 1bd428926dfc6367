/** What `planungsrahmen compare --help` prints. */
export const COMPARE_HELP = `planungsrahmen compare VORHER NACHHER
    Zwei Tabellen nebeneinander: wer verliert und gewinnt, wer den Schwellenwert neu erreicht oder
    verliert, welche Zusammenschlüsse brechen oder möglich werden, die Summen, und was jede
    geänderte Größe für sich und der Reihe nach bewirkt

  --rules NAME|DATEI.json    Regelwerk von vorher (sonst im-bw-2018-01)
  --rules-after NAME|DATEI.json   Regelwerk von nachher (sonst dasselbe)
  --mapping DATEI            Zusammenlegungen und neue Schlüssel (Spalten from, to): mehrere Zeilen
                             mit demselben to sind eine Zusammenlegung; verglichen wird ihre Summe
  --neighbours DATEI         plant für beide Seiten Zusammenschlüsse und vergleicht die Pläne
  --agreed DATEI             vereinbarte Zusammenschlüsse (Spalten pool, ags), nur mit --neighbours
  --agreed-after DATEI       vereinbarte von nachher (sonst dieselben); mit derselben Tabelle auf
                             beiden Seiten zeigt das, was eine Vereinbarung bewirkt
  --format text|json|csv     Ausgabe (sonst text)

Tranche und ganzes Jahr werden mit dem genauen Bruch auf dasselbe Maß gebracht. Wer nur auf einer
Seite steht, wird genannt und nicht verglichen. --total, --restore-leading-zero, --sheet, --names
wie sonst. Ende: 0 verglichen, was sich auch ändert; 2 unbrauchbar.
`;
