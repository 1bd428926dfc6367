import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeRuleSet, readDistributionRules } from "../../src/input/index";
import { de } from "../../src/messages/de";
import { describe as sentenceOf } from "../../src/messages/issueMessages";
import { imBw2022Soforthilfe } from "../../src/rules/imBw2022Soforthilfe";
import { ruleSets } from "../../src/rules/ruleSets";
import { fixture, unwrap } from "../support/fixtures";
import { property } from "../support/property";
import { changed, pathsOf } from "./paths";
import { validatorOf } from "./schemaOf";

const validate = validatorOf("rule-set");
const file = (name: string) => JSON.parse(fixture(`cases/programmes/${name}.json`));
const { format: _, completes: __, ...given } = file("soforthilfe-2022");
const DOCUMENTS: readonly (readonly [string, object])[] = [
  ...ruleSets.map((rules) => [rules.id, { ...rules, id: "eigenes" }] as const),
  ["own-programme", file("own-programme")],
  ["soforthilfe-2022", file("soforthilfe-2022")],
  ["soforthilfe-2022, completed", unwrap(completeRuleSet(imBw2022Soforthilfe, given))],
  ["integrationsmanagement-2025", file("integrationsmanagement-2025")],
];

/** What only the reader sees: fields that contradict each other, and names that are taken. */
const BEYOND_SHAPE =
  /einen Tag nicht vor validFrom|zu einem einzigen Jahr|„floor“, denn|das Hundertfache des kleinsten|einen eigenen Namen/;
const readable = (document: unknown) => {
  const read = readDistributionRules(document);
  return read.ok || read.issues.every((found) => BEYOND_SHAPE.test(sentenceOf(found, de)));
};

const edits = fc.constantFrom(undefined, null, -1, 0, 1.5, 36, "", "  ", "x", "none", [], {}, true, 1e15, "2018-02-30");

describe("the schema of rule sets", () => {
  it.each(DOCUMENTS)("takes %s, as the reader does", (_, document) => {
    expect([validate(document), validate.errors, readable(document)]).toEqual([true, null, true]);
  });

  property(
    "says of every edit what the reader says of its shape",
    (isValid: (document: unknown) => boolean) =>
      fc.property(
        fc
          .constantFrom(...DOCUMENTS)
          .chain(([, document]) =>
            fc.tuple(
              fc.constant(document),
              fc.constantFrom(...pathsOf(document).filter((path) => path[0] !== "districts" || path.length < 4)),
            ),
          ),
        edits,
        ([document, path], edit) => {
          const edited = changed(document, path, edit);
          expect([path, edit, isValid(edited)]).toEqual([path, edit, readable(edited)]);
        },
      ),
    { right: (document: unknown) => validate(document), wrong: () => true },
  );

  it.each(DOCUMENTS)("misses every field of %s, and takes none that it does not know", (_, document) => {
    for (const path of pathsOf(document)) {
      const [field = ""] = path;
      const isFree = field === "districts" || typeof path.at(-1) === "number";
      if (isFree || ["completes", "recipients", "measure"].includes(String(field))) continue;
      const without = changed(document, path, undefined);
      expect([path, validate(without), readable(without)]).toEqual([path, false, false]);
    }
    expect(validate({ ...document, schwelle: 1 })).toBe(false);
    expect(readable({ ...document, schwelle: 1 })).toBe(false);
  });
});
