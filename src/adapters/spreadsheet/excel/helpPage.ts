import { CATALOGUE } from "../catalogue";
import { FUNCTION_IDS, type FunctionId } from "../functionIds";

/** What stands before every function in Excel; the manifest says the same. */
export const NAMESPACE = "PR";

/** The page that the add-in shows (`help.html`): all functions under both names, nothing to click, nothing sent. */
export function helpPage(): string {
  const rows = FUNCTION_IDS.map(functionRow).join("\n");
  return `<!DOCTYPE html>
<html lang="de">
  <head>
    <meta charset="UTF-8" />
    <title>Planungsrahmen: Funktionen</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <style>
      body { font: 14px/1.4 sans-serif; margin: 1em; }
      dt { font-family: monospace; margin-top: 0.8em; }
      dd { margin: 0; }
    </style>
  </head>
  <body>
    <h1>Planungsrahmen</h1>
    <p>Alle Funktionen rechnen auf diesem Rechner; es wird nichts gesendet und nichts gespeichert.</p>
    <dl>
${rows}
    </dl>
  </body>
</html>
`;
}

function functionRow({ id, question, language }: FunctionId): string {
  const { description, arguments: list } = CATALOGUE[language][question];
  const names = list.map(({ name, optional }) => (optional ? `[${name}]` : name)).join("; ");
  return `      <dt>=${NAMESPACE}.${id}(${names})</dt>\n      <dd>${description.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</dd>`;
}
