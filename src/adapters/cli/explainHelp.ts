/** What `planungsrahmen explain --help` prints. */
export const EXPLAIN_HELP = `planungsrahmen explain TABELLE (--ags AGS | --pool AGS+AGS | --totals)
    Berechnungsbogen einer Gemeinde, eines Zusammenschlusses, oder der Summen der Tabelle:
    Angaben mit Quelle, nummerierte Rechenschritte, offene Fragen, und was nicht geprüft ist

  --language de|en           Sprache (sonst de); Quellen des Regelwerks bleiben deutsch
  --format text|markdown|html|json|csv   Ausgabe (sonst text); html ist eine ganze Seite zum
                             Drucken, json nach planungsrahmen/schemas/explanation.schema.json

Dazu auf Wunsch der Platz im Plan der Zusammenschlüsse:
  --plan DATEI               fertiger Plan (pools --format json) aus dieser Tabelle; oder
  --neighbours DATEI | --borders off   plant wie pools, mit allen seinen Angaben (pools --help)

Dazu auf Wunsch Stellen und Zuwendung, wie staffing sie rechnet (staffing --help):
  --qualification degree|vocational, --posts degree:1,00+vocational:0,50, --key, --week-hours,
  --start JJJJ-MM-TT, --end, --interruption

--rules, --total, --restore-leading-zero, --sheet, --names wie sonst.
`;
