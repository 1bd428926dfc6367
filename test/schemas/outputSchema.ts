import { fileURLToPath } from "node:url";
import { createGenerator, type SchemaGenerator } from "ts-json-schema-generator";

/** The documents that commands print, by the names of their schemas. */
export const OUTPUTS: Readonly<Record<string, string>> = {
  frame: "FrameDocument",
  allocation: "AllocationDocument",
  distribution: "DistributionDocument",
  "pool-plan": "PoolPlanDocument",
  exchange: "ExchangeDocument",
  "plan-check": "PlanCheckDocument",
  staffing: "StaffingDocument",
  comparison: "ComparisonDocument",
  reconstruction: "ReconstructionDocument",
  issues: "IssuesDocument",
};

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
let generator: SchemaGenerator | null = null;

/** Makes the schema of a document out of its type, so that the two cannot differ. */
export function outputSchema(name: string): object {
  generator ??= createGenerator({
    path: root("src/adapters/cli/documents.ts"),
    tsconfig: root("tsconfig.json"),
    skipTypeCheck: true,
    expose: "export",
    topRef: false,
    additionalProperties: false,
  });
  const { $schema: _, definitions = {}, description, ...rest } = generator.createSchema(OUTPUTS[name]);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:planungsrahmen:schema:${name}:${versionOf(name)}`,
    title: formatOf(name),
    description,
    ...rest,
    $defs: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (nameOf(a) < nameOf(b) ? -1 : 1))),
  };
  return retold(schema) as object;
}

/** `Stated<(IsoDate|null)>` becomes `StatedIsoDateOrNull`. */
function nameOf(definition: string): string {
  return definition
    .replaceAll("|", "Or")
    .replace(/[^A-Za-z]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase())
    .replace("Ornull", "OrNull");
}

/** The only numbers that are not whole. */
const DEGREES = ["latitude", "longitude"];

/** What a type cannot say of a text. */
const PATTERNS: Readonly<Record<string, string>> = { Ags: "^[0-9]{8}$", IsoDate: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };

/** The same schema in the words of the draft that is published, with whole numbers and the shapes of keys and days. */
function retold(node: unknown, field = ""): unknown {
  if (Array.isArray(node)) return node.map((one) => retold(one, field));
  if (node === "number" && !DEGREES.includes(field)) return "integer";
  if (typeof node !== "object" || node === null) return node;
  const pattern = PATTERNS[field];
  const own = pattern === undefined || !("type" in node) ? {} : { pattern };
  return { ...Object.fromEntries(Object.entries(node).map((entry) => retoldEntry(entry, field))), ...own };
}

function retoldEntry([key, value]: [string, unknown], field: string): [string, unknown] {
  if (key === "$ref")
    return [key, `#/$defs/${nameOf(decodeURIComponent(String(value)).replace("#/definitions/", ""))}`];
  if (key === "type") return [key, retold(value, field)];
  if (key === "properties" || key === "$defs") {
    const inner = Object.entries(value as object).map(([name, one]) => [
      key === "$defs" ? nameOf(name) : name,
      retold(one, name),
    ]);
    return [key, Object.fromEntries(inner)];
  }
  return [key, typeof value === "object" ? retold(value, field) : value];
}

/** Formats that have changed since their first version. */
const VERSIONS: Readonly<Record<string, number>> = {
  ...{ "pool-plan": 2, exchange: 2, "plan-check": 2, issues: 2, staffing: 2, comparison: 2, verification: 2 },
};

/** Which version of its format an output has. */
export function versionOf(name: string): number {
  return VERSIONS[name] ?? 1;
}

/** What an output calls its format, or will call one that comes later. */
export function formatOf(name: string, later = 0): string {
  return `planungsrahmen.${name}/${versionOf(name) + later}`;
}
