import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder with the schemas of ECMA-376 (transitional), where there is one; they are no part of this project. */
const SCHEMAS: string | undefined = process.env.PLANUNGSRAHMEN_ECMA_376;

/** Debian's package `libxml2-utils` unless `XMLLINT` names another command. */
const XMLLINT = process.env.XMLLINT ?? "xmllint";

/** Why there are no schemas, which is no failure because they are no part of the project; null where a folder is named. */
export function unnamedSchemas(): string | null {
  return SCHEMAS === undefined ? "PLANUNGSRAHMEN_ECMA_376 names no folder with the schemas of ECMA-376" : null;
}

/** Why files cannot be held against the schemas in the folder that is named, or null where they can. */
export function missingSchemas(): string | null {
  if (!existsSync(join(SCHEMAS ?? "", "sml.xsd"))) return "PLANUNGSRAHMEN_ECMA_376: there is no sml.xsd";
  return spawnSync(XMLLINT, ["--version"]).status === 0 ? null : `xmllint: there is no ${XMLLINT} (libxml2-utils)`;
}

/** Which schema a part of the file has to obey. */
const SCHEMA_OF: readonly (readonly [RegExp, string])[] = [
  [/^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]*|tables\/[^/]*)\.xml$/, "sml.xsd"],
  [/^xl\/charts\/[^/]*\.xml$/, "dml-chart.xsd"],
  [/^xl\/drawings\/[^/]*\.xml$/, "dml-spreadsheetDrawing.xsd"],
  [/^\[Content_Types\]\.xml$/, "opc-contentTypes.xsd"],
  [/\.rels$/, "opc-relationships.xsd"],
  [/^docProps\/app\.xml$/, "shared-documentPropertiesExtended.xsd"],
];

/** Holds every part of a workbook against its schema; returns how many parts were held and what is wrong with them. */
export function schemaFaults(parts: ReadonlyMap<string, Uint8Array>): {
  readonly held: number;
  readonly faults: string[];
} {
  const folder = mkdtempSync(join(tmpdir(), "planungsrahmen-schema-"));
  const faults: string[] = [];
  let held = 0;
  try {
    for (const [path, bytes] of parts) {
      const schema = SCHEMA_OF.find(([pattern]) => pattern.test(path))?.[1];
      if (schema === undefined) continue;
      held += 1;
      const file = join(folder, "part.xml");
      // Excel itself writes this attribute on text with spaces at its ends, and the schema does not know it.
      writeFileSync(file, new TextDecoder().decode(bytes).replaceAll('<t xml:space="preserve">', "<t>"));
      const { status, stderr } = spawnSync(XMLLINT, [
        "--noout",
        "--nonet",
        "--schema",
        join(SCHEMAS ?? "", schema),
        file,
      ]);
      if (status !== 0) faults.push(`${path}: ${stderr.toString().slice(0, 500)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { held, faults };
}
