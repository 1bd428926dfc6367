import { describe, expect, it } from "vitest";
import { compare } from "../../src/comparison/index";
import { allocate, assess, cents, euros, formPools, frameOf, imBw201707, imBw201801 } from "../../src/index";
import type { RuleSet } from "../../src/rules/ruleSet";
import { codesOf, messagesOf, state, unwrap } from "../support/fixtures";
import { asked, notesOf, valueAfter } from "../support/inGerman";
import { compared, parts, published, scenario, town } from "./scenarios";

const exact = (wholeCents: number, remainder = 0, denominator = 1) => ({ wholeCents, remainder, denominator });
const higher: RuleSet = {
  ...imBw201801,
  threshold: {
    ...imBw201801.threshold,
    amountCents: { value: euros(64_000), basis: "assumed", source: "Versuch" },
  },
};

describe("the tranche of July 2017 beside the distribution of January 2018", () => {
  const before = published(imBw201707);
  const after = published(imBw201801);
  const found = compared(before, after);

  it("compares exactly the four municipalities that are published in both", () => {
    expect(found.municipalities.map(({ ags, name }) => [ags, name])).toEqual([
      ["08317026", "Ettenheim"],
      ["08317059", "Kippenheim"],
      ["08317114", "Rust"],
      ["08317152", "Kappel-Grafenhausen"],
    ]);
    expect([found.onlyBefore.length, found.onlyAfter.length]).toEqual([71, 18]);
  });

  it("brings 60 % of a year and a whole year to the same measure, by an exact fraction", () => {
    expect(found.measure).toEqual({
      kind: "whole-year",
      before: { numerator: 5, denominator: 3 },
      after: { numerator: 1, denominator: 1 },
    });
    const [ettenheim, kippenheim] = found.municipalities;
    expect(ettenheim?.beforeCents).toEqual(exact(7_183_666, 2, 3)); // 43.102 € × 5 ÷ 3
    expect(ettenheim?.differenceCents).toEqual(exact(-2_884_866, -2, 3));
    // 21.551 € against 31.843 € looks like a gain of 10.292 €; for a whole year it is a loss.
    expect(kippenheim?.differenceCents).toEqual(exact(-407_533, -1, 3));
    expect(found.municipalities.map(({ outcome }) => outcome)).toEqual(["loser", "loser", "loser", "loser"]);
    expect(notesOf(found)[0]).toContain("Vorher × 5/3, denn die Beträge sind 60 % eines Jahres");
  });

  it("says that the head counts behind the amounts are inferred", () => {
    expect(found.municipalities.map(({ persons }) => [persons.before.value, persons.after.value])).toEqual([
      [58, 54],
      [29, 40],
      [50, 26],
      [43, 16],
    ]);
    for (const { persons } of found.municipalities) {
      expect([persons.before.basis, persons.after.basis]).toEqual(["inferred", "inferred"]);
    }
    expect(notesOf(found).join()).toContain("Vorher sind 4 von 4 Personenzahlen nicht veröffentlicht");
  });

  it("leaves open who crosses the threshold where the rules of 2017 leave the measure open", () => {
    expect(found.crossings.map(({ from, direction, certain, before: was }) => [from, direction, certain, was])).toEqual(
      [
        ["08317026", "down", false, "needs-decision"],
        ["08317114", "down", false, "needs-decision"],
        ["08317152", "down", false, "needs-decision"],
      ],
    );
    expect(asked(found.crossings[0]?.questions[0])).toContain("an der Tranche von 60 % (43.102 €) oder am ganzen Jahr");
  });

  it("takes the change apart into effects that frames worked out by themselves confirm", () => {
    const { effects, interactionCents, undecomposed } = found.decomposition;
    expect(effects.map(({ parameter }) => parameter)).toEqual(["budget", "total-persons", "head-counts", "threshold"]);
    const persons = [58, 29, 50, 43];
    const sumOf = (counts: readonly number[], rules: RuleSet, total: number, factor: number) =>
      counts.reduce((sum, count) => sum + frameOf(count, rules, total).frameCents * factor, 0);
    const was = sumOf(persons, imBw201707, 46_828, 300);
    expect(effects.map(({ aloneCents }) => (aloneCents === null ? null : parts(aloneCents)))).toEqual([
      sumOf(persons, imBw201801, 46_828, 180) - was,
      sumOf(persons, imBw201707, 72_857, 300) - was,
      sumOf([54, 40, 26, 16], imBw201707, 46_828, 300) - was,
      0,
    ]);
    expect(effects[0]?.aloneCents).toEqual(exact(233, 1, 3)); // the same money a year; only rounding comes later
    expect(interactionCents).toEqual(exact(1_946_366, 2, 3));
    expect(undecomposed.ags).toEqual([]);
    expect(found.totals.compared.differenceCents).toEqual(exact(-11_467_566, -2, 3));
  });

  it("refers to the rows of both sides with their steps and sources", () => {
    const [ettenheim] = found.municipalities;
    expect(ettenheim?.before[0]).toBe(before.assessment.municipalities.find(({ ags }) => ags === "08317026"));
    expect(ettenheim?.after).toBe(after.assessment.municipalities.find(({ ags }) => ags === "08317026"));
    expect(found.before.ruleSet).toBe(imBw201707);
  });
});

describe("a scenario with one thing changed", () => {
  const table = [town("08226001", 64), town("08226002", 65), town("08226003", 80), town("08226004", 81)];

  it.each([
    [50_949, []],
    [50_950, ["08226001"]],
    [51_745, ["08226001"]],
    [51_746, ["08226001", "08226002"]],
  ])("another threshold of %i € crosses whoever it passes, in threes", (amount, below) => {
    const rules = {
      ...higher,
      threshold: { ...higher.threshold, amountCents: { ...higher.threshold.amountCents, value: euros(amount) } },
    };
    const lowest = {
      ...rules,
      threshold: { ...rules.threshold, amountCents: { ...rules.threshold.amountCents, value: euros(1) } },
    };
    const { crossings, decomposition, totals } = compared(scenario(table, lowest), scenario(table, rules));
    expect(crossings.map(({ from, direction, certain }) => [from, direction, certain])).toEqual(
      below.map((ags) => [ags, "down", true]),
    );
    expect(decomposition.effects.map(({ parameter }) => parameter)).toEqual(amount === 1 ? [] : ["threshold"]);
    expect(decomposition.effects[0]?.crossings).toHaveLength(below.length);
    expect(totals).toMatchObject({ winners: 0, losers: 0, unchanged: 4 });
  });

  it("another budget moves everyone and is the only effect", () => {
    const half: RuleSet = {
      ...imBw201801,
      budget: { ...imBw201801.budget, termCents: { ...imBw201801.budget.termCents, value: euros(58_000_000) } },
    };
    const { totals, decomposition } = compared(scenario(table), scenario(table, half));
    expect(totals).toMatchObject({ winners: 0, losers: 4 });
    expect(decomposition.effects).toHaveLength(1);
    expect(decomposition.effects[0]?.aloneCents).toEqual(totals.compared.differenceCents);
    expect(decomposition.interactionCents).toEqual(exact(0));
  });

  it("other head counts under the table's own total change everyone", () => {
    const own: RuleSet = { ...imBw201801, totalPersons: { ...imBw201801.totalPersons, value: null } };
    const later = [town("08226001", 128), ...table.slice(1)];
    const { totals, decomposition } = compared(scenario(table, own), scenario(later, own));
    expect(totals).toMatchObject({ winners: 1, losers: 3, unchanged: 0 });
    expect(decomposition.effects.map(({ parameter }) => parameter)).toEqual(["head-counts"]);
  });

  it("an effect that the rules cannot be applied to by itself is unknown, and the next in turn holds it", () => {
    const own = (value: number | null): RuleSet => ({
      ...imBw201801,
      totalPersons: { ...imBw201801.totalPersons, value },
    });
    const later = [town("08226001", 300), ...table.slice(1).map((row) => ({ ...row, persons: 0 }))];
    const { decomposition, remarks, totals } = compared(scenario(table, own(290)), scenario(later, own(300)));
    const [total, counts] = decomposition.effects;
    expect([total?.parameter, counts?.parameter]).toEqual(["total-persons", "head-counts"]);
    expect(counts?.aloneCents).toBeNull();
    expect(counts?.inTurnCents).not.toBeNull();
    expect(parts(total?.inTurnCents ?? exact(0)) + parts(counts?.inTurnCents ?? exact(0))).toBe(
      parts(totals.compared.differenceCents),
    );
    expect(notesOf({ remarks }).join()).toContain("hat keine Wirkung für sich");
  });

  it("an unknown first effect in turn is held by the next one", () => {
    const own = (value: number): RuleSet => ({ ...imBw201801, totalPersons: { ...imBw201801.totalPersons, value } });
    const { decomposition, totals } = compared(
      scenario([town("08226001", 300)], own(300)),
      scenario([town("08226001", 10)], own(20)),
    );
    expect(decomposition.effects[0]).toMatchObject({ parameter: "total-persons", aloneCents: null, inTurnCents: null });
    expect(decomposition.effects[1]?.inTurnCents).toEqual(totals.compared.differenceCents);
  });

  it("an amount that follows from no head count is not taken apart, and named", () => {
    const later = scenario([town("08317150", 40), town("08317026", 54)]);
    const { decomposition, municipalities, remarks } = compared(published(imBw201707), later);
    expect(municipalities.find(({ ags }) => ags === "08317150")).toMatchObject({
      effects: null,
      interactionCents: null,
      persons: { before: { value: null, basis: null } },
    });
    expect(decomposition.undecomposed.ags).toEqual(["08317150"]);
    expect(parts(decomposition.undecomposed.differenceCents)).toBe(
      frameOf(40, imBw201801).frameCents * 180 - 3_115_700 * 300,
    );
    expect(notesOf({ remarks }).join()).toContain(
      "Nicht zerlegbar, weil eine Personenzahl fehlt und aus dem Betrag nicht eindeutig folgt: 08317150.",
    );
  });

  it("two tranches of the same part of a year are compared as they are", () => {
    const { measure, remarks } = compared(scenario(table, imBw201707), scenario(table, imBw201707));
    expect(measure.kind).toBe("as-stated");
    expect(notesOf({ remarks })[0]).toContain("beide Seiten gelten für 60 % eines Jahres");
  });

  it("modelled head counts are called so", () => {
    const { assessment } = state();
    const { remarks, municipalities } = compared({ assessment }, { assessment });
    expect(notesOf({ remarks }).join()).toContain("ACHTUNG: Vorher sind 1.061 von 1.101 Personenzahlen MODELLIERT");
    expect(municipalities.every(({ outcome }) => outcome === "unchanged")).toBe(true);
  });

  it("describes rules of largest remainder and other thresholds", () => {
    const other: RuleSet = {
      ...imBw201801,
      rounding: { ...imBw201801.rounding, value: { stepCents: cents(1), mode: "floor" } },
      remainder: { ...imBw201801.remainder, value: "largest-remainder" },
      totalPersons: { ...imBw201801.totalPersons, value: null },
      threshold: {
        ...imBw201801.threshold,
        inclusive: { ...imBw201801.threshold.inclusive, value: false },
        measuredOn: { ...imBw201801.threshold.measuredOn, value: "whole-year" },
      },
    };
    const { effects } = compared(scenario(table), scenario(table, other)).decomposition;
    expect(effects.map(valueAfter)).toEqual([
      "Summe der Tabelle",
      "abgerundet auf Vielfache von 0,01 €, Rest nach Hare-Niemeyer",
      "mehr als 51.000 €, gemessen am ganzen Jahr",
    ]);
    expect(effects[1]?.aloneCents).toBeNull(); // the rest needs the whole table
  });
});

describe("pools side by side", () => {
  const pair = (a: number, b: number) => [town("08226001", a), town("08226002", b)];
  const planned = (rows: ReturnType<typeof pair>, rules = imBw201801) => {
    const { assessment } = scenario(rows, rules);
    const agreed = [{ name: "Beide", members: rows.map(({ ags }) => ags) }];
    return { assessment, plan: unwrap(formPools(assessment, { borders: "off", agreed })) };
  };

  it.each([
    [32, 33, 32, 33, "holds"],
    [32, 33, 32, 32, "breaks"],
    [32, 32, 32, 33, "becomes-possible"],
    [10, 10, 11, 10, "stays-below"],
  ] as const)("%i + %i persons against %i + %i: %s", (a, b, c, d, verdict) => {
    const { pools } = compared(planned(pair(a, b)), planned(pair(c, d)));
    const found = compared(planned(pair(32, 33)), { assessment: scenario(pair(c, d)).assessment });
    const known = pools?.pools.find(({ before }) => before?.members.length === 2);
    expect(known?.verdict ?? "stays-below").toBe(verdict);
    expect(found.pools?.pools[0]?.verdict).toBe(d === 33 ? "holds" : "breaks");
  });

  it("names what is gone and new, and who is in another place", () => {
    const { pools } = compared(planned(pair(32, 33)), planned(pair(32, 32)));
    expect(pools?.gone.map(({ name }) => name)).toEqual(["Beide"]);
    expect(pools?.fresh).toEqual([]);
    expect(pools?.places.map(({ from, before, after }) => [from, before, after])).toEqual([
      ["08226001", "pool", "stranded"],
      ["08226002", "pool", "stranded"],
    ]);
    const back = compared(planned(pair(32, 32)), planned(pair(32, 33))).pools;
    expect(back?.fresh.map(({ name }) => name)).toEqual(["Beide"]);
    expect(back?.pools.map(({ planned: where, verdict }) => [where, verdict])).toEqual([["after", "becomes-possible"]]);
  });

  it("leaves open what the rules leave open, and says what lacks a member", () => {
    const tranche = scenario([town("08226001", 30), town("08226002", 30)], imBw201707);
    const open = compared(tranche, planned(pair(32, 33))).pools;
    expect(open?.pools[0]).toMatchObject({ verdict: "open", before: { reaches: null }, after: { reaches: true } });
    const lacking = compared(planned(pair(32, 33)), scenario([town("08226001", 32)])).pools;
    expect(lacking?.pools[0]).toMatchObject({ verdict: "not-comparable", after: null });
    expect(compared(tranche, tranche).pools).toBeNull();
  });

  it("follows members that have merged, down to a pool that has become one municipality", () => {
    const mapping = ["08226001", "08226002"].map((from) => ({ from, to: "08226900" }));
    const { pools, municipalities } = compared(planned(pair(32, 33)), scenario([town("08226900", 65)]), mapping);
    expect(pools?.pools[0]).toMatchObject({
      verdict: "holds",
      before: { members: ["08226001", "08226002"], frameCents: 5_174_600 },
      after: { members: ["08226900"], frameCents: 5_174_500 },
    });
    expect(municipalities[0]?.differenceCents).toEqual(exact(-100)); // rounded together, not one by one
  });

  it("a plan compared with itself shows nothing", () => {
    const { assessment, borders } = state();
    const plan = unwrap(formPools(assessment, { borders }));
    const { pools } = compared({ assessment, plan }, { assessment, plan });
    expect([pools?.gone, pools?.fresh, pools?.places]).toEqual([[], [], []]);
    expect(new Set(pools?.pools.map(({ verdict, planned: where }) => `${verdict} ${where}`))).toEqual(
      new Set(["holds both"]),
    );
  });
});

describe("tables and lists of changed keys that cannot be used", () => {
  const one = scenario([town("08226001", 64), town("08226002", 65)]);

  it("two tables without anybody in common are refused", () => {
    expect(codesOf(compare(one, scenario([town("08226009", 64)])))).toEqual(["nothing-compared"]);
  });

  it("a split is refused with its reason", () => {
    const mapping = [
      { from: "08226001", to: "08226008", row: 2 },
      { from: "08226001", to: "08226009", row: 3 },
    ];
    const found = compare(one, one, { mapping });
    expect(codesOf(found)).toEqual(["municipality-split"]);
    expect(messagesOf(found)[0]).toContain(
      "Zeile 3, Spalte to: gefunden „08226009“ neben „08226008“, also eine Teilung von „08226001“",
    );
  });

  it("every problem of the list is told at once", () => {
    const mapping = [
      { from: "8226001", to: "08226008" },
      { from: "08226002", to: "x" },
      { from: "08226003", to: "08226004" },
      { from: "08226003", to: "08226004" },
    ];
    expect(codesOf(compare(one, one, { mapping }))).toEqual(["lost-leading-zero", "malformed-key", "duplicate-key"]);
  });

  it("a merger without all of its parts is not compared, and says which are missing", () => {
    const mapping = [
      { from: "08226001", to: "08226900" },
      { from: "08226777", to: "08226900" },
    ];
    const later = scenario([town("08226900", 100), town("08226002", 65)]);
    const { onlyBefore, onlyAfter, unusedChanges, remarks, municipalities } = compared(one, later, mapping);
    expect(municipalities.map(({ ags }) => ags)).toEqual(["08226002"]);
    expect(onlyBefore).toMatchObject([{ reason: "merger-incomplete", missing: ["08226777"] }]);
    expect(onlyAfter).toMatchObject([{ reason: "merger-incomplete", missing: ["08226777"] }]);
    expect(unusedChanges).toEqual([mapping[1]]);
    expect(notesOf({ remarks }).join()).toContain(
      "Zeilen der Zuordnung ohne Gemeinde in der ersten Tabelle: 08226777 → 08226900",
    );
  });

  it("keys may be exchanged, and a municipality may take another one in", () => {
    const swapped = compared(one, scenario([town("08226001", 65), town("08226002", 64)]), [
      { from: "08226001", to: "08226002" },
      { from: "08226002", to: "08226001" },
    ]);
    expect(swapped.municipalities.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged"]);
    expect(swapped.decomposition.effects).toEqual([]);
    const taken = compared(one, scenario([town("08226001", 129)]), [{ from: "08226002", to: "08226001" }]);
    expect(taken.municipalities[0]?.before.map(({ ags }) => ags)).toEqual(["08226001", "08226002"]);
    expect(taken.municipalities[0]?.beforeCents).toEqual(exact(10_269_400)); // 50.949 € and 51.745 €
    expect(taken.crossings).toMatchObject([{ from: "08226001", to: "08226001", direction: "up", certain: true }]);
  });
});

describe("rules about posts", () => {
  const wehr = [{ ags: "08337116", name: "Wehr", persons: 64 }];
  const under = (ruleSet: RuleSet) => ({ assessment: assess(unwrap(allocate(wehr, ruleSet))) });
  const notes = (rules: RuleSet) => notesOf(unwrap(compare(under(imBw201801), under(rules)))).join(" ");

  it("that have changed are named, since no frame shows them", () => {
    const [degree, training] = imBw201801.fixedAmounts;
    if (degree === undefined || training === undefined) throw new Error("two fixed amounts were expected");
    const lower = { ...degree, amountCents: { ...degree.amountCents, value: euros(60_000) } };
    const fundingMonths = { ...imBw201801.fundingMonths, value: 36 };
    const text = notes({ ...imBw201801, id: "anders", fixedAmounts: [lower], fundingMonths });
    expect(text).toContain("Festbetrag degree: 64.000 € → 60.000 €; Festbetrag vocational-training: 51.000 € → keiner");
    expect(text).toContain("Förderdauer: 24 Monate → 36 Monate");
    expect(text).not.toContain("kleinste Stelle");
  });

  it("that are the same are not spoken of", () => {
    expect(notes({ ...imBw201801, id: "gleich" })).not.toContain("Ebenfalls anders");
  });
});

describe("compare under rules for others", () => {
  const rules = { ...imBw201801, id: "kreise" };
  const stated = { basis: "assumed", source: "Annahme" } as const;
  const districts = { ...rules, recipients: { value: "districts", ...stated } } as const;
  const inhabitants = { ...rules, measure: { value: "population", ...stated } } as const;
  const under = (ruleSet: RuleSet, ags: string, persons: number) => ({
    assessment: assess(unwrap(allocate([{ ags, name: "Ort", persons }], ruleSet))),
  });

  it("refuses inhabitants held against counted persons, of whom nothing follows for each other", () => {
    const result = compare(under(imBw201801, "08111000", 64), under(inhabitants, "08111000", 64));
    expect(messagesOf(result)).toEqual([
      "gefunden im-bw-2018-01 für Gemeinden nach anrechenbaren Personen, kreise für Gemeinden nach Einwohnern; erwartet zwei Regelwerke, die dasselbe zählen",
    ]);
    expect(codesOf(result)).toEqual(["not-comparable"]);
  });

  it("refuses districts held against municipalities, unless a mapping says who belongs to whom", () => {
    const [before, after] = [under(imBw201801, "08115001", 64), under(districts, "08115000", 80)];
    expect(codesOf(compare(before, after))).toEqual(["not-comparable"]);
    const mapping = [{ from: "08115001", to: "08115000", row: 1 }];
    expect(unwrap(compare(before, after, { mapping })).municipalities[0]).toMatchObject({ outcome: "winner" });
    expect(compare(after, after).ok).toBe(true);
  });
});
