import * as z from "zod";
import { distributionShape, ruleSetShape } from "../../src/input/ruleSetSchema";
import type { RuleSetTemplate } from "../../src/rules/ruleSetTemplate";
import { ruleSetTemplates } from "../../src/rules/ruleSetTemplates";

const { budget, threshold, ...fields } = ruleSetShape.shape;
const none = distributionShape.shape.threshold;

/** Makes the schema of rule sets out of what the reader itself checks with. */
export function ruleSetSchema(): object {
  const { $schema, anyOf, $defs } = jsonSchema(
    z.union([ruleSetShape, distributionShape, ...ruleSetTemplates.flatMap(completionShapes)]),
  );
  return {
    $schema,
    $id: "urn:planungsrahmen:schema:rule-set:1",
    title: "planungsrahmen.rule-set/1 and planungsrahmen.rule-set-completion/1",
    description:
      "What `--rules FILE.json` and `readRuleSet` take: a whole rule set, with a threshold or without, or what an incomplete one lacks. Every value has a basis and a source. What fields have to do with each other, and that a name is not one of the library's own, only the reader checks.",
    anyOf,
    $defs,
  };
}

function jsonSchema(shape: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(shape, {
    io: "input",
    target: "draft-2020-12",
    metadata: namedFields(),
    override: ({ jsonSchema: node }) => {
      delete node.format; // the pattern of a day says all that the format does, to validators that know no formats too
      // The reader trims texts first.
      if (node.type === "string" && node.minLength === 1) Object.assign(node, { pattern: "\\S" });
    },
  });
}

/** Fields stand once, under their names, and every shape refers to them. */
function namedFields(): z.core.$ZodRegistry<{ id: string }> {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(fields)) if (isShared(id)) registry.add(given(shape), { id });
  for (const [id, shape] of Object.entries(budget.shape)) registry.add(shape, { id });
  registry.add(threshold, { id: "threshold" }).add(none, { id: "noThreshold" });
  return registry;
}

function isShared(field: string): boolean {
  return !["format", "completes", "programme", "title"].includes(field);
}

/** One shape where the threshold is given; where it may be said to be none, a second one that asks for no posts. */
function completionShapes(template: RuleSetTemplate): z.ZodType[] {
  const asksThreshold = template.required.some(({ field }) => field === "threshold");
  if (!asksThreshold) return [completionShape(template, null)];
  return [completionShape(template, threshold), completionShape(template, none)];
}

function completionShape({ id, required }: RuleSetTemplate, asked: z.ZodType | null): z.ZodType {
  const parts = required.filter(({ field }) => field.startsWith("budget.")).map(({ field }) => field.slice(7));
  const plain = required.filter(({ field }) => field in fields);
  const pieces = Object.entries(budget.shape).filter(([part]) => parts.includes(part));
  return z.strictObject({
    format: z.literal("planungsrahmen.rule-set-completion/1"),
    completes: z.literal(id),
    id: fields.id,
    version: fields.version,
    ...Object.fromEntries(
      plain.map(({ field, onlyForPosts }) => {
        const shape = given(fields[field as keyof typeof fields]);
        return [field, asked === none && onlyForPosts === true ? z.exactOptional(shape) : shape];
      }),
    ),
    ...(pieces.length === 0 ? {} : { budget: z.strictObject(Object.fromEntries(pieces)) }),
    ...(asked === null ? {} : { threshold: asked }),
  });
}

/** What may be left out of a rule set has to be given where it is asked for. */
function given(shape: z.ZodType): z.ZodType {
  return shape instanceof z.ZodExactOptional ? (shape.unwrap() as z.ZodType) : shape;
}
