import { describe, expect, it } from "vitest";
import { report } from "../../../src/adapters/report/index";
import { readBoundaries } from "../../../src/boundaries/index";
import { assess, checkPlan, formPools, imBw201707, imBw201801, ruleSets } from "../../../src/index";
import { readMunicipalities, readRuleSet } from "../../../src/input/index";
import type { PoolPlan } from "../../../src/pooling/plan";
import type { RuleSet } from "../../../src/rules/ruleSet";
import { allocated, fixture, unwrap } from "../../support/fixtures";
import { situation } from "../../support/situations";

const planned = Array.from({ length: 60 }, (_, seed) => seed).flatMap((seed) => {
  const { table, options } = situation(seed);
  const assessment = assess(allocated(table));
  const plan = formPools(assessment, options);
  return plan.ok ? [{ seed, assessment, plan: plan.value, check: checkPlan(plan.value, assessment, options) }] : [];
});

/** Each key that a part of the page names, in order. */
function keysIn(text: string): string[] {
  return [...text.matchAll(/href="#b(\d+)"/g)].map((match) => match[1] ?? "");
}

function strandedList(page: string): string {
  return /<ul class="stranded">(.*?)<\/ul><\/section>/.exec(page)?.[1] ?? "";
}

const kindsOf = ({ places }: PoolPlan) =>
  places.flatMap(({ stranded }) => stranded?.waysOut.map(({ kind }) => kind) ?? []);

describe("reports of plans of everything at once: agreements, offers, wishes, rescues, towns without a frame", () => {
  it("have had every way out, every origin and colliding wishes", () => {
    expect(new Set(planned.flatMap(({ plan }) => kindsOf(plan))).size).toBe(5);
    expect(new Set(planned.flatMap(({ plan }) => plan.pools.map(({ origin }) => origin))).size).toBe(3);
    expect(planned.some(({ plan }) => plan.places.some(({ stranded }) => stranded?.reason === "wishes"))).toBe(true);
  });

  it("tell every wish, an unusual order, and how many have moved", () => {
    const towns = [30, 40, 35, 45].map((persons, index) => ({
      ...{ ags: `0811500${index + 1}`, name: `Ort ${index}`, persons },
      ...{ latitude: 48 + index / 100, longitude: 9 },
    }));
    const assessment = assess(allocated(towns));
    const keep = unwrap(formPools(assessment, { borders: "off" })).pools;
    const wishes = { together: [["08115001", "08115002"]], mostMembers: 9, mostMetres: 90_000 };
    const asked = { borders: "off", wishes, levels: ["distanceMetres"], keep } as const;
    const page = report(assessment, unwrap(formPools(assessment, asked)));
    expect(page).toContain("höchstens 9 Mitglieder");
    expect(page).toContain("höchstens 90.000 m Entfernung");
    expect(page).toContain("Vorzug unter gleich vielen Zusammenschlüssen: kurze Wege");
    expect(page).toMatch(/nicht mehr beim früheren Sitz: \d/);
  });

  it.each(["de", "en"] as const)("name each pool's members and each stranded municipality once (%s)", (language) => {
    for (const { seed, assessment, plan, check } of planned) {
      const page = report(assessment, plan, { check, language });
      const rows = [...page.matchAll(/<tr id="z(\d+)".*?<\/tr>/g)].map(([row, id]) => [Number(id), keysIn(row)]);
      expect(rows, `seed ${seed}`).toEqual(plan.pools.map(({ id, members }) => [id, members]));
      const { together = [], apart = [], seats = [] } = plan.wishes;
      const wished = /<h3>(?:Wünsche|Wishes)[^<]*<\/h3><ul>(.*?)<\/ul>/.exec(page)?.[1] ?? "";
      for (const ags of [...together, ...apart, seats].flat()) expect(wished, `seed ${seed}`).toContain(`(${ags})`);
      const stranded = plan.places.filter((place) => place.stranded !== null).map(({ ags }) => ags);
      expect(keysIn(strandedList(page)).sort(), `seed ${seed}`).toEqual(stranded);
      expect(page, `seed ${seed}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe("reports by other rules", () => {
  const own = unwrap(readRuleSet(fixture("cases/programmes/own-programme.json")));
  const rows = [
    { ags: "08226096", name: "Weinheim", persons: 352 },
    { ags: "08337116", name: "Wehr", persons: 64 },
  ];
  const halfEven = { stepCents: imBw201801.rounding.value.stepCents, mode: "half-even" } as const;
  const strict: RuleSet = {
    ...imBw201801,
    threshold: { ...imBw201801.threshold, inclusive: { ...imBw201801.threshold.inclusive, value: false } },
    rounding: { ...imBw201801.rounding, value: halfEven },
    delegation: { ...imBw201801.delegation, value: false },
    fixedAmounts: imBw201801.fixedAmounts.map((amount) => ({ ...amount, qualification: "master" })),
  };

  it.each([...ruleSets, own, strict].map((ruleSet) => [ruleSet.id, ruleSet] as const))("%s", (_, ruleSet) => {
    const assessment = assess(allocated(rows, ruleSet));
    for (const language of ["de", "en"] as const) {
      const page = report(assessment, unwrap(formPools(assessment, { borders: "off" })), { language });
      expect(page).not.toMatch(/undefined|NaN|\[object/);
      expect(page).toContain(ruleSet.title);
    }
  });

  it("says that more than the amount is needed, how it is rounded, and what is not provided for", () => {
    const page = report(assess(allocated(rows, strict)));
    expect(page).toContain("mehr als dieser Betrag ist nötig");
    expect(page).toContain("mathematisch (halbe zur geraden Zahl)");
    expect(page).toContain("nicht vorgesehen");
    expect(page).toContain("Festbetrag je Stelle und Jahr (master)");
    expect(page).toContain("Schwelle 51.000,01\u00a0€");
  });

  it("calls districts districts and inhabitants inhabitants, and draws each district from its municipalities", () => {
    const districts = unwrap(readRuleSet(fixture("cases/programmes/integrationsmanagement-2025.json")));
    const table = unwrap(readMunicipalities(fixture("cases/programmes/districts-modelled.csv"), districts));
    const assessment = assess(allocated(table.municipalities, districts));
    const boundaries = unwrap(readBoundaries(fixture("state/bw-boundaries.topo.json")));
    const german = report(assessment, null, { boundaries });
    const text = german.replace(/<(style|script)>.*?<\/\1>/gs, "").replace(/<[^>]*>/g, " ");
    expect(text.match(/Gemeinde\w*|Person\w*|nur gemeinsam|Partner/g)).toBeNull();
    expect(text).toContain("44 Kreise von 44 mit MODELLIERTEN, also erfundenen Zahlen.");
    expect(text).toContain("Einwohner, durch die geteilt wird");
    expect(german).toContain('data-found="{n} von {all} Kreisen"');
    expect(german.match(/data-ags="08115000"/g)?.length).toBe(26);
    expect(german.match(/<g class="pools">(<path[^>]*>(<\/path>)?){44}<\/g>/)).not.toBeNull();
    expect(german).not.toContain(' class="s-absent" d=');
    const english = report(assessment, null, { language: "en" }).replace(/<(style|script)>.*?<\/\1>/gs, "");
    expect(english.replace(/<[^>]*>/g, " ").match(/municipalit\w*|counted person\w*|head count\w*/gi)).toBeNull();
  });

  it("calls a tranche a tranche", () => {
    expect(report(assess(allocated(rows, imBw201707)))).toContain("Planungsrahmen der Tranche, zusammen");
  });

  it("takes given frames without head counts, and a table of one", () => {
    const [given] = [{ ags: "08337116", name: "Wehr", frameCents: 5_094_900, basis: "published" as const }];
    const page = report(assess(allocated([given], imBw201801)));
    expect(page).toContain('<data value="-1">–</data>');
    expect(page).toContain("nicht bekannt");
    expect(page).not.toContain("am knappsten über der Schwelle");
  });
});
