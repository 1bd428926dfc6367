import { describe, expect, it } from "vitest";
import { hasThreshold, imBw2022Soforthilfe, imBw2023, imBw2025, ruleSetTemplates } from "../../src/index";
import { completeRuleSet, readDistributionRules, readRuleSet } from "../../src/input/index";
import { codesOf, fixture, messagesOf, unwrap } from "../support/fixtures";

const say = (value: unknown) => ({ value, basis: "assumed", source: "Annahme" });
const own = { id: "versuch", version: "1.0.0" };
const division = { rounding: say({ stepCents: 100, mode: "half-up" }), remainder: say("none") };
const days = { validFrom: say("2022-01-01"), validUntil: say(null) };
const threshold = {
  ...{ amountCents: say(4_700_000), inclusive: say(true) },
  ...{ measuredOn: say("frame"), nearMissPersons: say(0) },
};
const soforthilfe = { ...own, ...days, ...division };
const of2025 = {
  ...{ ...own, ...division, threshold, measure: say("counted-persons"), totalPersons: say(null) },
  ...{ minimumShareHundredths: say(25), fundingMonths: say(24) },
};
const budget = { termCents: say(100_000_000), years: say(1), percentOfYear: say(100) };
const of2023 = { ...of2025, ...days, budget, recipients: say("municipalities"), delegation: say(true) };

describe("completeRuleSet", () => {
  it("gives a whole rule set that says which incomplete one it completes", () => {
    for (const [template, given] of [
      [imBw2023, of2023],
      [imBw2025, of2025],
    ] as const) {
      const rules = unwrap(completeRuleSet(template, given));
      expect(hasThreshold(rules)).toBe(true);
      expect(rules).toMatchObject({
        ...own,
        programme: "im-bw",
        completes: { id: template.id, version: template.version },
      });
      expect(rules.fixedAmounts).toEqual(template.known.fixedAmounts);
      expect(rules.totalPersons).toEqual(given.totalPersons);
      expect(unwrap(readRuleSet(JSON.stringify(rules)))).toEqual(rules);
    }
  });

  it("gives rules without a threshold where the sources name none, and asks for nothing that posts need", () => {
    const rules = unwrap(completeRuleSet(imBw2022Soforthilfe, soforthilfe));
    expect(hasThreshold(rules)).toBe(false);
    expect(rules).not.toHaveProperty("fixedAmounts");
    expect(unwrap(readDistributionRules(JSON.stringify(rules)))).toEqual(rules);
    expect(codesOf(readRuleSet(rules))).toEqual(["no-threshold"]);
  });

  it("takes „no threshold“ for an answer, keeps the announced amount and asks for no length of funding", () => {
    const { minimumShareHundredths: _, fundingMonths: __, ...given } = of2025;
    const rules = unwrap(completeRuleSet(imBw2025, { ...given, threshold: say(null) }));
    expect(hasThreshold(rules)).toBe(false);
    expect(rules.fixedAmounts).toEqual(imBw2025.known.fixedAmounts);
    expect(codesOf(completeRuleSet(imBw2025, given))).toEqual(["missing-rule-value", "missing-rule-value"]);
  });

  it.each(ruleSetTemplates.map((template) => [template.id, template] as const))(
    "lists everything that %s lacks, each with its question, and nothing else",
    (_, template) => {
      const result = completeRuleSet(template, {});
      const fields = ["id", "version", ...template.required.map(({ field }) => field)];
      expect(!result.ok && result.issues.map(({ column }) => column)).toEqual(fields);
      expect(new Set(codesOf(result))).toEqual(new Set(["missing-rule-value"]));
      expect(messagesOf(result).every((message) => message.endsWith("?"))).toBe(true);
    },
  );

  it.each(Object.keys(of2023).filter((field) => field !== "budget"))("asks for %s if it alone is missing", (field) => {
    const { [field as keyof typeof of2023]: _, ...given } = of2023;
    const result = completeRuleSet(imBw2023, given);
    expect(!result.ok && result.issues.map(({ code, column }) => [code, column])).toEqual([
      ["missing-rule-value", field],
    ]);
  });

  it.each([
    ["a value that is known", { fixedAmounts: [] }, "diesen Wert nennt im-bw-2025 selbst"],
    ["a part of the budget that is known", { budget: { years: say(1) } }, "Spalte budget.years: gefunden"],
    ["a field of no such name", { schwelle: 1 }, "kein Feld dieses Namens"],
    [
      "a value without its source",
      { fundingMonths: { value: 24, basis: "assumed" } },
      "fundingMonths.source: gefunden nichts",
    ],
    ["a plain value", { fundingMonths: 24 }, "Spalte fundingMonths: gefunden „24“; erwartet ein Objekt"],
    ["a value out of range", { minimumShareHundredths: say(0) }, "mindestens 1"],
    ["the name of a built-in rule set", { id: "im-bw-2025" }, "einen eigenen Namen"],
  ])("refuses %s", (_, fields, message) => {
    const result = completeRuleSet(imBw2025, { ...of2025, ...fields });
    expect(messagesOf(result)).toHaveLength(1);
    expect(messagesOf(result)[0]).toContain(message);
  });

  it("tells what is missing, surplus and wrong at once", () => {
    const { fundingMonths: _, ...rest } = of2025;
    const result = completeRuleSet(imBw2025, { ...rest, recipients: say("municipalities"), remainder: say("alles") });
    expect(codesOf(result)).toEqual(["missing-rule-value", "invalid-rule-set", "invalid-rule-set"]);
  });

  it.each([null, [], "im-bw-2025", 3])("refuses %j, which has no fields", (given) => {
    expect(messagesOf(completeRuleSet(imBw2025, given))[0]).toContain("ein Objekt mit den fehlenden Werten");
  });
});

describe("a file that completes", () => {
  it("is read like a rule set", () => {
    const rules = unwrap(readRuleSet(fixture("cases/programmes/integrationsmanagement-2025.json")));
    expect(rules).toMatchObject({ id: "im-bw-2025-versuch", completes: { id: "im-bw-2025" } });
    const without = unwrap(readDistributionRules(fixture("cases/programmes/soforthilfe-2022.json")));
    expect(without).toMatchObject({ completes: { id: "im-bw-2022-soforthilfe" }, threshold: { value: null } });
  });

  it.each(["im-bw-2018-01", undefined, 7])("is refused where it completes %j", (completes) => {
    const file = { format: "planungsrahmen.rule-set-completion/1", completes, ...of2025 };
    expect(messagesOf(readRuleSet(file))[0]).toContain("eines der unvollständigen Regelwerke „im-bw-2022-soforthilfe“");
  });

  it("is refused with a field twice, of which parsing would lose one in silence", () => {
    const text = '{"format":"planungsrahmen.rule-set/1","threshold":{"value":1},"threshold":{"value":2}}';
    expect(messagesOf(readRuleSet(text))).toEqual([expect.stringContaining("das Feld „threshold“ zweimal")]);
  });
});
