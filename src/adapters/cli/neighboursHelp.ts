/** What `planungsrahmen neighbours --help` prints. */
export const NEIGHBOURS_HELP = `planungsrahmen neighbours GRENZEN (-o DATEI.csv)   wer an wen grenzt

  GRENZEN: GeoJSON (FeatureCollection aus Flächen) oder TopoJSON in Grad (WGS84, EPSG:4326), jede
  Gemeinde mit ihrem AGS oder ARS; „-“ ist die Standardeingabe.

  -o DATEI.csv       schreibt die Liste in eine Datei (sonst nach stdout)
  --key EIGENSCHAFT  wo der Schlüssel steht (sonst AGS, ags, AGS_0, ARS, RS und Ähnliches)
  --layer NAME       Ebene des TopoJSON, wo es mehrere hat
  --restore-leading-zero   ergänzt die führende Null siebenstelliger Schlüssel und sagt es

Die Liste (ags_a, ags_b, shared_border_km) liest jeder Befehl mit --neighbours; er nimmt auch die
Grenzen selbst. Gemeinden, die einander nur in einem Punkt berühren, sind keine Nachbarn. Wo Grenzen
nicht aufeinander liegen, wird nichts geraten, sondern genannt, wer vermutlich gemeint ist.
Vereinfachte Grenzen von Baden-Württemberg: fixtures/state/bw-boundaries.topo.json im Paket.
`;
