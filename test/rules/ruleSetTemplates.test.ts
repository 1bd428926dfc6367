import { describe, expect, it } from "vitest";
import { imBw2022Soforthilfe, imBw2023, imBw2025, ruleSetTemplateById, ruleSetTemplates } from "../../src/index";
import type { Stated } from "../../src/rules/ruleSet";
import { ruleSetAt, ruleSets } from "../../src/rules/ruleSets";

describe("the incomplete rule sets", () => {
  it("hold what the sources give, and nothing else", () => {
    const { known: soforthilfe } = imBw2022Soforthilfe;
    expect(soforthilfe.budget?.termCents).toMatchObject({ value: 800_000_000, basis: "published" });
    expect([soforthilfe.recipients?.value, soforthilfe.measure?.value]).toEqual(["districts", "population"]);
    expect(soforthilfe.threshold).toMatchObject({ value: null, basis: "inferred" });
    expect(imBw2023.known.fixedAmounts?.map(({ amountCents }) => amountCents.value)).toEqual([6_000_000, 4_700_000]);
    expect(Object.keys(imBw2023.known)).toEqual(["fixedAmounts", "districts"]);
    const { budget, fixedAmounts, recipients } = imBw2025.known;
    expect([budget?.termCents?.value, budget?.years?.value]).toEqual([11_600_000_000, 2]);
    expect(fixedAmounts?.map(({ amountCents }) => amountCents.value)).toEqual([6_800_000]);
    expect(recipients).toMatchObject({ value: "districts", basis: "published" });
  });

  it.each(ruleSetTemplates.map((template) => [template.id, template] as const))(
    "%s states basis and source of each value, and asks for no value that it has",
    (_, { known, years, required }) => {
      const values = [...statedValues(known), years];
      expect(values.length).toBeGreaterThan(2);
      for (const { basis, source } of values) {
        expect(source).not.toBe("");
        expect(["official", "open"]).not.toContain(basis);
      }
      for (const { field } of required) {
        const found = field
          .split(".")
          .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], known);
        expect([field, found]).toEqual([field, undefined]);
      }
    },
  );

  it("are found by their names, which no whole rule set bears", () => {
    expect(ruleSetTemplateById("im-bw-2025")).toBe(imBw2025);
    expect(ruleSetTemplateById("im-bw-2018-01")).toBeUndefined();
    const ids = [...ruleSets, ...ruleSetTemplates].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("ruleSetAt", () => {
  it.each([
    ["2023-01-01", "im-bw-2023"],
    ["2024-12-31", "im-bw-2023"],
    ["2025-01-01", "im-bw-2025"],
    ["2026-12-31", "im-bw-2025"],
  ])("knows for %s only a part, says which and what it lacks", (date, id) => {
    const found = ruleSetAt("im-bw", date);
    expect(found).toMatchObject({ known: false, incomplete: { id } });
    const missing = expect.arrayContaining(["totalPersons"]);
    expect(!found.known && found.reason).toMatchObject({ code: "incomplete-rules", params: { ruleSet: id, missing } });
  });

  it.each(["2022-12-31", "2027-01-01", "2019-01-01"])(
    "says unknown on %s, and which years it knows in part",
    (date) => {
      const found = ruleSetAt("im-bw", date);
      expect(found).not.toHaveProperty("incomplete");
      const incomplete = expect.arrayContaining([{ ruleSet: "im-bw-2025", firstYear: 2025, lastYear: 2026 }]);
      expect(!found.known && found.reason).toMatchObject({ code: "outside-known-dates", params: { incomplete } });
    },
  );

  it("takes the Soforthilfe for a programme of its own, beside the rules of its time", () => {
    expect(ruleSetAt("im-bw-soforthilfe", "2022-07-01")).toMatchObject({
      incomplete: { id: "im-bw-2022-soforthilfe" },
    });
    expect(ruleSetAt("im-bw", "2022-07-01")).not.toHaveProperty("incomplete");
    expect(ruleSetAt("im-bw-soforthilfe", "2023-01-01")).toMatchObject({
      reason: { params: { known: [], incomplete: [{ ruleSet: "im-bw-2022-soforthilfe", firstYear: 2022 }] } },
    });
  });
});

function statedValues(node: unknown): Stated<unknown>[] {
  if (typeof node !== "object" || node === null) return [];
  if ("basis" in node && "value" in node) return [node as Stated<unknown>];
  return Object.values(node).flatMap(statedValues);
}
