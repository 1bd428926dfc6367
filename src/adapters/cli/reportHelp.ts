/** What `planungsrahmen report --help` prints. */
export const REPORT_HELP = `planungsrahmen report TABELLE -o DATEI.html   Bericht: eine einzige Datei, ohne Netz zu lesen
    Kennzahlen, Karte, Verteilung, alle Gemeinden (zum Sortieren und Suchen), Zusammenschlüsse
    mit ihrem Beweis, Regeln mit Quellen, Berechnungsbögen, Prüfblatt für das zweite Augenpaar

  --neighbours DATEI | --borders off   plant Zusammenschlüsse wie pools, mit allen seinen Angaben
                             (pools --help), und prüft den Plan unabhängig; sonst ohne Plan
  --boundaries DATEI|bw      Karte: GeoJSON oder TopoJSON (Länge und Breite in Grad), oder bw:
                             die mitgelieferten Grenzen von Baden-Württemberg; sonst ohne Karte
  --key NAME, --layer NAME   Eigenschaft mit den Schlüsseln, Ebene der Gemeinden, wo es mehrere gibt
  --language de|en           Sprache (sonst de); Quellen des Regelwerks bleiben deutsch

Gedruckt wird auf A4; nur aufgeklappte Berechnungsbögen kommen mit aufs Papier.
--rules, --total, --restore-leading-zero, --sheet, --names wie sonst.
`;
