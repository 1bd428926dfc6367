import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { OUTPUTS, outputSchema, versionOf } from "./outputSchema";
import { ruleSetSchema } from "./ruleSetSchema";

const FOLDER = new URL("../../schemas/", import.meta.url);
const TABLES = [
  ...["municipalities", "known-municipalities", "borders", "agreed-pools", "key-changes"],
  ...["known-deviations", "printed-pools"],
];
const text = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;

// `npx vitest run --config test/vitest.config.ts test/schemas -u` writes them anew after a type has changed.
describe("the published schemas", () => {
  it.each(Object.keys(OUTPUTS))("%s is what its type says", async (name) => {
    await expect(text(outputSchema(name))).toMatchFileSnapshot(`../../schemas/${name}.schema.json`);
  });

  it("rule-set is what the reader checks with", async () => {
    await expect(text(ruleSetSchema())).toMatchFileSnapshot("../../schemas/rule-set.schema.json");
  });

  it("are these and no others, each with its draft, a name of its own, a title and a description", () => {
    const names = [...Object.keys(OUTPUTS), ...TABLES, "rule-set", "verification"];
    const files = readdirSync(FOLDER).filter((file) => file !== "explanation.schema.json");
    expect(files.sort()).toEqual(names.map((name) => `${name}.schema.json`).sort());
    for (const name of names) {
      const schema = JSON.parse(readFileSync(new URL(`${name}.schema.json`, FOLDER), "utf8"));
      expect(schema).toMatchObject({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `urn:planungsrahmen:schema:${name}:${versionOf(name)}`,
        title: expect.stringContaining("planungsrahmen"),
        description: expect.stringMatching(/\.$/),
      });
      expect(() =>
        new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema),
      ).not.toThrow();
    }
  });
});
