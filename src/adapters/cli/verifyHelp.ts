/** What `planungsrahmen verify --help` prints. */
export const VERIFY_HELP = `planungsrahmen verify TABELLE|ORDNER   hält amtliche Beträge gegen berechnete, auf den Cent

TABELLE: CSV, .xlsx, .ods oder JSON mit ags, name, frame_eur und, wenn bekannt, persons; „-“: stdin.
ORDNER: amounts.csv und eine source.json mit provenance, ruleSet und knownDeviations.

  --against TABELLE          zweite Tabelle: ihre Jahresbeträge, sonst ihre Personenzahlen
  --rules NAME|DATEI.json    Regelwerk: im-bw-2018-01 (sonst), im-bw-2017-07 oder ein eigenes
  --years 2                  die amtlichen Beträge sind für zwei Jahre: das Doppelte des gerundeten
  --known DATEI              bekannte Abweichungen: ags, official_eur, computed_eur, reason;
                             computed_eur bleibt leer, wo keine Personenzahl bekannt ist
  --pools DATEI              gemeinsame Beträge: pool, ags, official_eur (in einer der Zeilen)
  --attainable               Beträge ohne Personenzahl genügen, wenn irgendeine ganze Zahl sie
                             ergibt; sonst ist mit ihnen nichts verglichen
  --total fixed|table        Gesamtzahl der Personen aus dem Regelwerk oder aus der Tabelle
  --sheet NAME               Blatt der amtlichen Arbeitsmappe; der zweiten, wo dort mehrere passen
  --names DATEI              Gemeinden (ags, name) für Tabellen, die nur Namen nennen
  --restore-leading-zero     ergänzt die führende Null siebenstelliger Schlüssel und nennt sie
  --format text|json|junit|github

Ende:
  0  alle nachgerechneten Beträge gleich, bis auf bekannte Abweichungen
  1  ein Betrag weicht ab, fehlt, ist überzählig oder unerreichbar, eine falsche Summe, oder eine
     bekannte Abweichung ist verschwunden oder eine andere
  2  unbrauchbare Eingabe, unbekanntes Regelwerk, ein Schlüssel zweimal, oder nichts verglichen
`;
