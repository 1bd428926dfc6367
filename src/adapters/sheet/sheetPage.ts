import type { CalculationSheet } from "../../explanation/sheet";
import { escapeHtml, sheetHtml } from "./sheetHtml";

/** Dark and light as the reader's device asks for, and A4 in black on white. */
const STYLE = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 48rem; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.125rem; margin-top: 1.75rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
tbody th { font-weight: normal; }
td:last-child { hyphens: auto; overflow-wrap: anywhere; }
td:nth-child(2) { font-variant-numeric: tabular-nums; }
li { margin-bottom: 0.5rem; font-variant-numeric: tabular-nums; }
.warning { border: 2px solid; padding: 0.5rem; }
dd { margin: 0 0 0.5rem; overflow-wrap: anywhere; }
@page { size: A4; margin: 18mm; }
@media screen and (max-width: 40rem) {
  thead { display: none; }
  tr { border-bottom: 1px solid; display: block; padding: 0.25rem 0; }
  tbody th, td { border: 0; display: block; padding: 0.1rem 0; }
}
@media print {
  :root { color-scheme: light; }
  body { font-size: 10pt; max-width: none; padding: 0; }
  h1, h2 { break-after: avoid; }
  li, tr, .warning { break-inside: avoid; }
}`;

/** Nothing is fetched and nothing runs, and the browser is told so. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Shows a sheet as a complete HTML page that needs nothing but itself, to be read, printed on A4, or kept.
 *
 * @example
 * ```ts
 * import { allocate, assess, imBw201801 } from "planungsrahmen";
 * import { calculationSheet, sheetPage } from "planungsrahmen/explanation";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const wehr = { kind: "municipality", ags: "08337116" } as const;
 *   const sheet = calculationSheet(assessment, wehr, { language: "en" });
 *   if (sheet.ok) sheetPage(sheet.value).startsWith("<!doctype html>"); // → true
 * }
 * ```
 */
export function sheetPage(sheet: CalculationSheet): string {
  return `<!doctype html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(sheet.title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${sheetHtml(sheet, { level: 1 })}</main>
</body>
</html>
`;
}
