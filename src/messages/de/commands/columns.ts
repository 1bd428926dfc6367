import type { ColumnMessages } from "../../commands/columns";

/** Headings of comma-separated values in German. */
export const columns: ColumnMessages = {
  ...{ ags: "AGS", name: "Name", persons: "Personen", population: "Einwohner" },
  ...{ frame_eur: "Planungsrahmen in Euro", status: "Antrag", term_eur: "Laufzeit in Euro" },
  ...{ margin_eur: "zur Schwelle in Euro", near_miss: "knapp", basis: "Herkunft" },
  ...{ pool: "Zusammenschluss", pool_frame_eur: "gemeinsamer Planungsrahmen in Euro" },
  ...{ pool_origin: "Entstehung des Zusammenschlusses", pool_name: "Name des Zusammenschlusses" },
  ...{ reason: "Grund", missing_eur: "fehlt in Euro", pool_seat: "Sitz", wishes: "Wünsche" },
  ...{ fte: "VZÄ", weekly_minutes: "Minuten je Woche", weekly_days: "Tage je Woche" },
  ...{ grant_eur: "Zuwendung in Euro", own_eur: "Eigenanteil in Euro", may_apply: "Antrag möglich" },
  ...{ ags_before: "AGS vorher", outcome: "Ergebnis", before_eur: "vorher in Euro", after_eur: "nachher in Euro" },
  ...{ difference_eur: "Unterschied in Euro", difference_numerator: "Unterschied in Cent, Zähler" },
  ...{ difference_denominator: "Unterschied in Cent, Nenner", status_before: "Antrag vorher" },
  ...{ status_after: "Antrag nachher", crossing: "Schwelle überschritten", certain: "sicher" },
  ...{ persons_before: "Personen vorher", persons_before_basis: "Herkunft vorher" },
  ...{ persons_after: "Personen nachher", persons_after_basis: "Herkunft nachher" },
  ...{ part: "Teil", step: "Schritt", text: "Text", source: "Quelle" },
};
