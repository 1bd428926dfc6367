import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { report } from "../../../src/adapters/report/index";
import { binsOf } from "../../../src/adapters/report/sections/histogram";
import { readBoundaries } from "../../../src/boundaries/index";
import { type Assessment, assess, cents, checkPlan, formPools, imBw201801, type PoolPlan } from "../../../src/index";
import { problem } from "../../../src/pooling/check/planProblem";
import { allocated, fixture, unwrap } from "../../support/fixtures";
import { tables } from "../../support/generators";
import { property } from "../../support/property";
import { stateReport } from "./stateReport";

const { assessment, plan, page } = stateReport();
const few = assess(
  allocated([
    { ags: "08115001", name: "Aidlingen", persons: 40 },
    { ags: "08115054", name: "Grafenau", persons: 34, basis: "modelled" },
    { ags: "08337116", name: "Wehr", persons: 64, basis: "published" },
    { ags: "08226096", name: "Weinheim", persons: 352, basis: "published" },
    { ags: "08226999", name: "Leer", persons: 0 },
  ]),
);

/** All first groups of a pattern. */
function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

/** A part of the page, by the id of its heading. */
function section(text: string, id: string): string {
  return text.slice(text.indexOf(`aria-labelledby="${id}"`)).split("</section>")[0] ?? "";
}

describe("the report of the state", () => {
  it("has every municipality once in the table, once as a sheet and once on the map", () => {
    const keys = assessment.municipalities.map(({ ags }) => ags);
    expect(found(page, /<tr id="g(\d+)"/g)).toEqual(keys);
    expect(found(page, /<div id="b(\d+)">/g)).toEqual(keys);
    expect(found(page, /data-ags="(\d+)"/g)).toEqual(keys);
  });

  it("has every pool once, in the list and as an outline", () => {
    expect(found(page, /<tr id="z(\d+)"/g)).toEqual(plan.pools.map(({ id }) => String(id)));
    const outlines = /<g class="pools">(.*?)<\/g>/.exec(page)?.[1] ?? "";
    expect(outlines.match(/<path /g)).toHaveLength(plan.pools.length);
  });

  it("names its source beside the map", () => {
    expect(section(page, "map")).toContain("© GeoBasis-DE / BKG");
  });

  it("shows the control sums of the core and the proof of the plan", () => {
    const signOff = section(page, "sign-off");
    for (const sum of ["1.101", "72.857", "58.000.015\u00a0€", "116.000.030\u00a0€", "−30\u00a0€"]) {
      expect(signOff).toContain(sum);
    }
    const poolFrames = plan.pools.reduce((sum, { frameCents }) => sum + frameCents, 0);
    expect(signOff).toContain(`${(poolFrames / 100).toLocaleString("de-DE")}\u00a0€`);
    expect(section(page, "plan")).toContain("Mehr sind unter diesen Regeln unmöglich; das ist bewiesen.");
    expect(section(page, "plan")).toContain("hat den Plan und jede Schranke nachgerechnet und bestätigt");
    for (const { ags } of plan.places.filter(({ stranded }) => stranded !== null)) {
      expect(section(page, "plan")).toContain(`href="#b${ags}"`);
    }
  });

  it("marks modelled figures wherever it shows them", () => {
    const modelled = new Set(
      assessment.municipalities.flatMap(({ ags, basis }) => (basis === "modelled" ? [ags] : [])),
    );
    const rows = [...page.matchAll(/<tr id="g(\d+)".*?<\/tr>/g)];
    expect(rows.filter(([row]) => row.includes("MODELLIERT")).map(([, ags = ""]) => ags)).toEqual([...modelled]);
    const areas = [...page.matchAll(/data-ags="(\d+)".*?<\/title>/g)];
    expect(areas.filter(([area]) => area.includes("MODELLIERT")).map(([, ags = ""]) => ags)).toEqual([...modelled]);
    const sheets = [...page.matchAll(/<details class="sheet"><summary>(.*?)<\/summary><div id="b(\d+)"/g)];
    expect(sheets.filter(([, text = ""]) => text.includes("MODELLIERT")).map(([, , ags = ""]) => ags)).toEqual([
      ...modelled,
    ]);
    const pools = [...page.matchAll(/<tr id="z(\d+)".*?<\/tr>/g)];
    const poolsWith = plan.pools.filter(({ members }) => members.some((ags) => modelled.has(ags)));
    expect(pools.filter(([row]) => row.includes("MODELLIERT")).map(([, id]) => Number(id))).toEqual(
      poolsWith.map(({ id }) => id),
    );
    expect(page).toContain("1.061 Gemeinden von 1.101 mit MODELLIERTEN, also erfundenen Zahlen.");
  });

  it("marks every value of the rules that no source states", () => {
    const rules = section(page, "rules");
    expect(rules.match(/unsicher: abgeleitet/g)).toHaveLength(4);
    expect(rules.match(/unsicher: angenommen/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it("tells once what no sheet has checked", () => {
    const remarks = found(section(page, "sheets"), /<li>([^<]+)<\/li>/g).slice(0, 4);
    expect(new Set(remarks).size).toBe(4);
    expect(remarks[0]).toContain("Ob die Angaben der Tabelle stimmen.");
    expect(remarks.join(" ")).not.toContain("Der Plan selbst");
    expect(report(few, unwrap(formPools(few, { borders: "off" })))).toContain("Der Plan selbst");
  });

  it("stays below 4 MB, holds no clock and is the same twice", () => {
    expect(Buffer.byteLength(page)).toBeLessThan(4_000_000);
    expect(stateReport().page).toBe(page);
  });

  it("asks for nothing outside itself", () => {
    expect(found(page, /(?:src|href|action)="([^"]*)"/g).filter((target) => !target.startsWith("#"))).toEqual([]);
    expect(page).not.toMatch(/https?:|@import|url\((?!#)/);
    expect(found(page, /Content-Security-Policy" content="([^"]*)"/g)[0]).toMatch(
      /^default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]{44}&#39;; script-src &#39;sha256-[\w+/=]{44}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;$/,
    );
  });

  it("points only to places that it has, each once", () => {
    const ids = found(page, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(found(page, /href="#([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("a report of less", () => {
  it("says what was not asked for, and who has to share", () => {
    const text = report(few);
    expect(section(text, "map")).toContain("Ohne Karte");
    expect(section(text, "plan")).toContain("Zusammenschlüsse wurden nicht berechnet");
    expect(section(text, "figures")).toContain("nur gemeinsam antragsberechtigt");
    expect(section(text, "figures")).toContain("Die Tabelle enthält nicht alle");
    expect(section(text, "rules")).toContain("Wehr");
    expect(text).not.toContain('<tr id="z');
  });

  it("says when the plan was not checked, and what a check has found", () => {
    const made = unwrap(formPools(few, { borders: "off" }));
    expect(report(few, made)).toContain("nicht noch einmal unabhängig geprüft");
    const check = checkPlan(made, few, { borders: "off" });
    const wrong = {
      ...check,
      holds: false,
      proved: false,
      problems: [problem("agreed-pool-missing", { name: "A <B>" })],
    };
    expect(report(few, made, { check: wrong })).toContain(
      "<li>der vereinbarte Zusammenschluss „A &lt;B&gt;“ ist nicht übernommen</li>",
    );
    expect(report(few, made, { check: wrong, language: "en" })).toContain(
      "<li>the agreed pool “A &lt;B&gt;” is not in the plan</li>",
    );
    const searched = { ...check, proved: false, areas: { ...check.areas, search: 2 } };
    expect(report(few, made, { check: searched })).toContain(
      "In 2 Gebieten stützt sie sich auf die vollständige Suche",
    );
  });

  it("draws who has no figures as absent, and names who has no area", () => {
    const boundaries = unwrap(readBoundaries(fixture("state/bw-boundaries.topo.json")));
    const map = section(report(few, null, { boundaries: { ...boundaries, notice: null } }), "map");
    // All of the districts of Böblingen, Rhein-Neckar and Waldshut but the four towns; no other district.
    expect(map.match(/class="s-absent" d=/g)).toHaveLength(26 + 54 + 32 - 4);
    expect(map).toContain("1 Gemeinde der Tabelle ohne Fläche in den Grenzen, aber in allen Listen: Leer");
    expect(map).toContain("ohne Quellenangabe; vor einer Veröffentlichung ist sie zu ergänzen");
  });

  it("draws no map where nobody of the table has an area", () => {
    const boundaries = unwrap(readBoundaries(fixture("state/bw-boundaries.topo.json")));
    const elsewhere = assess(allocated([{ ags: "08115999", name: "Anderswo", persons: 70 }]));
    const map = section(report(elsewhere, null, { boundaries }), "map");
    expect(map).toContain("Keine Gemeinde der Tabelle hat eine Fläche in den angegebenen Grenzen.");
    expect(map).not.toContain('<svg class="map"');
  });

  it("leaves open what only the authority can answer, and plans by the stricter reading", () => {
    const open = {
      ...imBw201801,
      threshold: { ...imBw201801.threshold, measuredOn: { value: null, basis: "open", source: "offen" } as const },
    };
    const half = { ...open, budget: { ...open.budget, percentOfYear: { ...open.budget.percentOfYear, value: 60 } } };
    const rows = [
      { ags: "08115001", name: "A", persons: 50 },
      { ags: "08115002", name: "B", persons: 30 },
    ];
    const found = assess(allocated(rows, half));
    const text = report(found, unwrap(formPools(found, { borders: "off" })));
    expect(section(text, "plan")).toContain("nach der strengeren Lesart");
    expect(section(text, "rules")).toContain("unsicher: offen");
    expect(section(report(found), "figures")).toContain("offen, die Behörde muss entscheiden");
  });

  it("speaks English on request, with the same figures and German sources marked as German", () => {
    const text = report(few, unwrap(formPools(few, { borders: "off" })), { language: "en" });
    expect(text).toContain('<html lang="en">');
    expect(text).toContain("€280,220");
    expect(section(text, "rules")).toContain('<span lang="de">Ministerium');
    expect(text).not.toMatch(/Gemeinden|Zusammenschlüsse sind/);
  });

  it("shows any name as text and nothing else", () => {
    const names = [
      "<script>alert(1)</script>",
      `"><img src=x onerror=alert(1)>`,
      "</title></style>",
      "O'Hara & Söhne",
      "$&",
    ];
    const rows = names.map((name, index) => ({ ags: `0811500${index + 1}`, name, persons: 20 + index }));
    const odd = assess(allocated(rows));
    const inputs = [{ name: "<b>.csv", sha256: "0" }];
    const text = report(odd, unwrap(formPools(odd, { borders: "off" })), { inputs });
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).not.toContain("<img");
    expect(text.match(/<\/style>/g)).toHaveLength(1);
    expect(text).toContain("O&#39;Hara &amp; Söhne");
    expect(text).toContain("&lt;b&gt;.csv");
  });

  it("refuses a language that it does not speak, and a plan of other figures", () => {
    // @ts-expect-error a caller without types
    expect(() => report(few, null, { language: "fr" })).toThrow('report: language "fr" is not known');
    const made = unwrap(formPools(few, { borders: "off" }));
    const other = assess(allocated([{ ags: "08115001", name: "Aidlingen", persons: 41 }]));
    expect(() => report(other, made)).toThrow(/report: a plan of the same figures was expected, one with another/);
    const rules: PoolPlan = { ...made, ruleSet: { ...made.ruleSet, id: "other" } };
    expect(() => report(few, rules)).toThrow("5 municipalities by other");
  });
});

describe("the histogram", () => {
  const at = (frameCents: number) =>
    ({ ...few.municipalities[0], frameCents: cents(frameCents) }) as Assessment["municipalities"][number];

  it("puts a frame below the threshold left of its line, and one at it right of it", () => {
    const bins = binsOf([at(5_099_999), at(5_100_000), at(5_100_001), at(0), at(99_999_999_00)], 5_100_000);
    expect(
      bins.flatMap(({ from, real, modelled }) => (real + modelled === 0 ? [] : [[from, real + modelled]])),
    ).toEqual([
      [0, 1],
      [4, 1],
      [5, 2],
      [15, 1],
    ]);
  });

  it("puts everyone right of the line where nothing is required", () => {
    expect(binsOf([at(0), at(1)], 0).at(-1)).toMatchObject({ real: 2 });
  });

  property(
    "every municipality stands in one bar, on the right side of the line",
    (bins) =>
      fc.property(tables, (table) => {
        const { municipalities, requiredCents } = assess(allocated(table));
        const made = bins(municipalities, requiredCents);
        const count = (list: typeof made) => list.reduce((sum, { real, modelled }) => sum + real + modelled, 0);
        const below = municipalities.filter(({ marginCents }) => marginCents < 0).length;
        return count(made) === municipalities.length && count(made.filter(({ from }) => from < 5)) === below;
      }),
    { right: binsOf, wrong: (rows, required) => binsOf(rows, required + 100_000) },
  );
});

describe("every report", () => {
  type Report = typeof report;
  const rowsOf = (text: string) => [
    ...text.matchAll(/<tr id="g(\d+)".*?<data value="(-?\d+)">.*?<data value="(\d+)">/g),
  ];
  const withPlan = (rows: Parameters<typeof allocated>[0]) => {
    const found = assess(allocated(rows));
    return { found, made: unwrap(formPools(found, { borders: "off" })) };
  };

  property(
    "has each municipality once with its own figures, and they add up to the core's sums",
    (make: Report) =>
      fc.property(tables, (rows) => {
        const { found, made } = withPlan(rows);
        const shown = rowsOf(make(found, made)).map(([, ags, , frame]) => [ags, Number(frame)]);
        const sum = shown.reduce((all, [, frame]) => all + Number(frame), 0);
        return (
          JSON.stringify(shown) ===
            JSON.stringify(found.municipalities.map(({ ags, frameCents }) => [ags, frameCents])) &&
          sum === found.totals.frameCents
        );
      }),
    { right: report, wrong: (one, two) => report(one, two).replace(/<tr id="g.*?<\/tr>/, "") },
  );

  property(
    "has each pool once and each of its members in it",
    (make: Report) =>
      fc.property(tables, (rows) => {
        const { found, made } = withPlan(rows);
        const shown = [...make(found, made).matchAll(/<tr id="z(\d+)".*?<\/tr>/g)].map(([row, id]) => {
          return [Number(id), [...row.matchAll(/href="#b(\d+)"/g)].map((match) => match[1])];
        });
        return JSON.stringify(shown) === JSON.stringify(made.pools.map(({ id, members }) => [id, members]));
      }),
    { right: report, wrong: (one, two) => report(one, two).replace(/<li><a href="#b\d+"><bdi>/, "<li><a><bdi>") },
  );
});
