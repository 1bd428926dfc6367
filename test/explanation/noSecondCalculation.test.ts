import { describe, expect, it } from "vitest";
import type { SheetSubject } from "../../src/adapters/sheet/index";
import { drawUp } from "../../src/explanation/drawUp";
import type { SheetDraft } from "../../src/explanation/sheetDraft";
import type { SheetWords } from "../../src/explanation/words";
import { assess, assessPool, formPools } from "../../src/index";
import { de } from "../../src/messages/de/index";
import { termsOf } from "../../src/messages/terms";
import { formatEuros, formatWhole } from "../../src/money/formatGerman";
import { staff } from "../../src/staffing/index";
import { allocated, unwrap } from "../support/fixtures";
import { marked, numbersIn, sentences, strangers } from "./figuresOf";

const rows = [
  { ags: "08435013", name: "Eriskirch", persons: 40 },
  { ags: "08435029", name: "Kressbronn", persons: 91 },
  { ags: "08435030", name: "Langenargen", persons: 52 },
  { ags: "08337116", name: "Wehr", persons: 64 },
];
const members = rows.slice(0, 3).map(({ ags }) => ags);
const real = assess(allocated(rows));
const plan = unwrap(formPools(real, { borders: "off" }));
const posts = [{ qualification: "degree", shareHundredths: 230 }];
const employment = { start: "2018-02-28" };
const poolPosts = unwrap(staff(real, { applicant: { kind: "pool", members }, posts, employment }));
const ownPosts = unwrap(staff(real, { applicant: { kind: "municipality", ags: "08337116" }, posts, employment }));

const german = de.sheet(termsOf(real.ruleSet));

/** Results of the stages in which every figure contradicts every other: whoever works one out anew finds another. */
const forged = marked({ assessment: real, plan, poolPosts, ownPosts });
// The plan has to fit its table, or it is refused.
const frames = new Map(forged.assessment.municipalities.map(({ ags, frameCents }) => [ags, frameCents]));
const places = forged.plan.places.map((place) => ({ ...place, frameCents: frames.get(place.ags) ?? place.frameCents }));
const { assessment } = forged;
const draft: SheetDraft = {
  ...{ assessment, files: [], language: "de", words: german, germanQuestion: null, supplied: null },
  ...{ plan: { ...forged.plan, places }, staffing: null },
};
/** What the pool's own stage makes of the forged frames, how many share an area, and the months of a year. */
const known = [
  forged,
  unwrap(assessPool(assessment, members)),
  plan.areas.map((area) => area.municipalities.length),
  12,
];

const cases: readonly (readonly [string, SheetSubject, Partial<SheetDraft>])[] = [
  ["a municipality", { kind: "municipality", ags: "08337116" }, { staffing: forged.ownPosts }],
  ["a member of a pool", { kind: "municipality", ags: "08435013" }, { staffing: forged.poolPosts }],
  ["a pool", { kind: "pool", members }, { staffing: forged.poolPosts }],
  ["the sums", { kind: "totals" }, { plan: null }],
];

/** Which fields of a step its sentence has to show. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  round: ["cents"],
  "term-total": ["frameCents", "cents"],
  threshold: ["frameCents", "requiredCents", "amountCents", "marginCents"],
  difference: ["budgetCents", "termCents"],
  fundable: ["frameCents", "fixedCents"],
  post: ["cents"],
  grant: ["frameCents", "claimCents", "cents"],
  period: ["yearlyCents", "termCents"],
  reading: ["termCents", "cents"],
};

const bare = (cents: number) => formatEuros(Math.abs(cents)).replace(" €", "");

describe("a sheet works nothing out a second time", () => {
  it.each(cases)("every number of %s's sheet was recorded by a stage", (_, subject, more) => {
    const sheet = unwrap(drawUp(subject, { ...draft, ...more }));
    expect(sentences(sheet).join(" ")).toMatch(/\d{3}\.\d{3},\d\d €/);
    expect(strangers(sheet, ...known)).toEqual([]);
  });

  it.each(cases)("every sentence of %s's sheet shows the figures of its steps", (_, subject, more) => {
    const sheet = unwrap(drawUp(subject, { ...draft, ...more }));
    const steps = sheet.parts.flatMap((part) => part.steps);
    for (const { text, recorded } of steps) {
      for (const step of recorded) {
        const figures: object = step;
        for (const field of SHOWN[step.step] ?? []) {
          const value = Number(figures[field as keyof typeof figures]);
          expect(numbersIn(text)).toContain(field.endsWith("ersons") ? formatWhole(value) : bare(value));
        }
      }
    }
    expect(steps.length).toBeGreaterThan(2);
  });

  it.each([
    [
      "adds the frames itself",
      { sum: ({ parts }) => `Summe ${formatEuros(parts.reduce((sum, { amount }) => sum + amount, 0))}` },
      { kind: "totals" },
    ],
    [
      "takes the budget's rest itself",
      { difference: ({ budgetCents, termCents }) => `Rest ${formatEuros(budgetCents - termCents)}` },
      { kind: "totals" },
    ],
    [
      "subtracts the threshold itself",
      { threshold: ({ requiredCents, frameCents }) => `es fehlen ${formatEuros(requiredCents - frameCents)}` },
      { kind: "municipality", ags: "08337116" },
    ],
    [
      "doubles before it prints",
      { termTotal: ({ frameCents }) => `zwei Jahre ${formatEuros(2 * frameCents)}` },
      { kind: "municipality", ags: "08337116" },
    ],
    [
      "divides the term itself",
      { year: ({ termCents }) => `ein Jahr ${formatEuros(Math.round(termCents / 3))}` },
      { kind: "municipality", ags: "08337116" },
    ],
  ] satisfies readonly (readonly [string, Partial<SheetWords>, SheetSubject])[])(
    "a renderer that %s is caught",
    (_, wrong, subject) => {
      const words = { ...german, ...wrong };
      const sheet = unwrap(drawUp(subject, { ...draft, plan: null, words }));
      expect(strangers(sheet, ...known)).not.toEqual([]);
    },
  );
});
