import { describe, expect, it } from "vitest";
import { explainStaffing } from "../../src/adapters/sheet/explainStaffing";
import { formatDate } from "../../src/dates/formatDate";
import { assess, type Cents, cents, imBw201801, type Stated } from "../../src/index";
import { format } from "../../src/messages/de/format";
import { formatFte } from "../../src/staffing/formatFte";
import type { Employment } from "../../src/staffing/index";
import { staff } from "../../src/staffing/staff";
import { allocated, unwrap } from "../support/fixtures";
import { asked } from "../support/inGerman";

const rows = [
  { ags: "08435013", name: "Eriskirch", persons: 40 },
  { ags: "08435029", name: "Kressbronn", persons: 91 },
  { ags: "08435030", name: "Langenargen", persons: 52 },
];
const assessment = assess(allocated(rows));
const members = rows.map(({ ags }) => ags);

describe("explainStaffing", () => {
  it("shows the whole calculation of a pool in the order in which it was made", () => {
    const posts = [{ qualification: "degree", shareHundredths: 230 }];
    const employment = { start: "2018-02-01" };
    const found = unwrap(staff(assessment, { applicant: { kind: "pool", members }, posts, employment }));
    expect(explainStaffing(found).map(({ text, basis }) => [text, basis])).toEqual([
      ["Planungsrahmen: Eriskirch 31.843 € + Kressbronn 72.443 € + Langenargen 41.396 € = 145.682 € im Jahr", null],
      ["mit Hochschulabschluss: 145.682 € ÷ 64.000 € = 2,2762…, also 2,27 VZÄ sind voll bezahlt", "published"],
      ["mit Berufsausbildung: 145.682 € ÷ 51.000 € = 2,8565…, also 2,85 VZÄ sind voll bezahlt", "published"],
      ["mit Hochschulabschluss: 2,30 VZÄ × 64.000 € = 147.200 €", "published"],
      [
        "Festbeträge 147.200 €, Planungsrahmen 145.682 €: Zuwendung 145.682 € im Jahr, selbst zu tragen 1.518 €",
        "inferred",
      ],
      ...[
        "Eriskirch: 2,30 VZÄ × 31.843 € ÷ 145.682 € → 0,50 VZÄ; Zuwendung 145.682 € ebenso → 31.843 €; Eigenanteil 1.518 € ebenso → 331,80 €",
        "Kressbronn: 2,30 VZÄ × 72.443 € ÷ 145.682 € → 1,15 VZÄ; Zuwendung 145.682 € ebenso → 72.443 €; Eigenanteil 1.518 € ebenso → 754,85 €",
        "Langenargen: 2,30 VZÄ × 41.396 € ÷ 145.682 € → 0,65 VZÄ; Zuwendung 145.682 € ebenso → 41.396 €; Eigenanteil 1.518 € ebenso → 431,35 €",
      ].map((text) => [`${text} (Rest nach größten Bruchteilen)`, null]),
      ["24 Monate ab 1.2.2018: bis 31.1.2020; 145.682 € × 24 ÷ 12 = 291.364 €", "published"],
      [
        "nach Monaten: 2018: 291.364 € × 11 ÷ 24 → 133.541,83 €; 2019: 291.364 € × 12 ÷ 24 → 145.682 €; 2020: 291.364 € × 1 ÷ 24 → 12.140,17 €; zusammen 291.364 € bis 31.1.2020",
        null,
      ],
    ]);
  });

  it("renders what was recorded and works nothing out a second time", () => {
    const found = unwrap(staff(assessment, { applicant: { kind: "municipality", ags: "08435029" } }));
    const lines = (steps: typeof found.steps) => explainStaffing({ steps }).map(({ text }) => text);
    const forged = found.steps.map((step) => ({ ...step, cents: cents(123) }));
    const changed = lines(forged).filter((text, index) => text !== lines(found.steps)[index]);
    expect(changed).toEqual([
      "mit Hochschulabschluss: 1,13 VZÄ × 64.000 € = 1,23 €",
      "Festbeträge 72.320 €, Planungsrahmen 72.443 €: Zuwendung 1,23 € im Jahr, ungenutzt 123 €",
    ]);
  });

  it("says so where a frame is too small for any post, and weighs persons and agreed shares as numbers", () => {
    const small = assess(allocated([{ ags: "08435035", name: "Neukirch", persons: 13 }]));
    const found = unwrap(staff(small, { applicant: { kind: "municipality", ags: "08435035" } }));
    expect(explainStaffing(found)[1]?.text).toBe(
      "mit Hochschulabschluss: 10.349 € ÷ 64.000 € = 0,1617…, also zu wenig für eine Stelle von 0,25 VZÄ",
    );
    const byPersons = unwrap(staff(assessment, { applicant: { kind: "pool", members }, key: "persons" }));
    expect(explainStaffing(byPersons).some(({ text }) => text.includes("× 91 ÷ 183 →"))).toBe(true);
  });
});

describe("figures of posts", () => {
  it.each([
    [0, "0,00"],
    [5, "0,05"],
    [437, "4,37"],
    [-50, "−0,50"],
    [123_456, "1.234,56"],
  ])("%i hundredths are %s", (hundredths, text) => {
    expect(formatFte(hundredths)).toBe(text);
  });

  it.each([
    [{ hundredths: 437, remainder: 0, denominator: 64 }, "4,37"],
    [{ hundredths: 437, remainder: 1, denominator: 2 }, "4,3750"],
    [{ hundredths: 99, remainder: 9_999, denominator: 10_000 }, "0,9999…"],
  ])("%j is cut to %s and never rounds up", (exact, text) => {
    expect(format.exactFte(exact)).toBe(text);
  });

  it("writes dates the German way", () => {
    expect(formatDate("2018-02-01")).toBe("1.2.2018");
  });
});

describe("the readings of a funding period", () => {
  const wehr = assess(allocated([{ ags: "08337116", name: "Wehr", persons: 64 }]));
  const posts = [{ qualification: "vocational-training", shareHundredths: 100 }];
  const linesOf = (employment: Employment) =>
    explainStaffing(unwrap(staff(wehr, { applicant: { kind: "municipality", ags: "08337116" }, posts, employment })))
      .map(({ text }) => text)
      .slice(5);

  it("stand as steps of their own, month for month, where they differ", () => {
    expect(linesOf({ start: "2018-03-15" })).toEqual([
      "24 Monate ab 15.3.2018: bis 14.3.2020; 50.949 € × 24 ÷ 12 = 101.898 €",
      "angebrochene Monate nach Tagen, im letzten Jahr der Rest: 2018: 101.898 € × 9,5483… ÷ 24 → 40.540,06 €; 2019: 101.898 € × 12 ÷ 24 → 50.949 €; 2020: 101.898 € × 2,4516… ÷ 24 → 10.408,94 €; zusammen 101.898 € bis 14.3.2020",
      "nur ganze Monate ab dem ersten Tag: 2018: 101.898 € × 10 ÷ 24 → 42.457,50 €; 2019: 101.898 € × 12 ÷ 24 → 50.949 €; 2020: 101.898 € × 2 ÷ 24 → 8.491,50 €; zusammen 101.898 € bis 14.3.2020",
    ]);
  });

  it("are one step where they say the same", () => {
    expect(linesOf({ start: "2018-02-01" })).toEqual([
      "24 Monate ab 1.2.2018: bis 31.1.2020; 50.949 € × 24 ÷ 12 = 101.898 €",
      "nach Monaten: 2018: 101.898 € × 11 ÷ 24 → 46.703,25 €; 2019: 101.898 € × 12 ÷ 24 → 50.949 €; 2020: 101.898 € × 1 ÷ 24 → 4.245,75 €; zusammen 101.898 € bis 31.1.2020",
    ]);
  });

  it("write the days that a month's end leaves open the German way", () => {
    const applicant = { kind: "municipality", ags: "08337116" } as const;
    const { questions } = unwrap(staff(wehr, { applicant, posts, employment: { start: "2020-02-29" } }));
    expect(questions.map(asked)).toContain("Endet der Zeitraum am 28.2.2022 oder am 27.2.2022?");
  });

  it("write no equals sign where a part of a cent is dropped", () => {
    const [, vocational] = imBw201801.fixedAmounts;
    const amountCents = { ...imBw201801.fixedAmounts[0]?.amountCents, value: cents(6_400_001) } as Stated<Cents>;
    const fixedAmounts = [{ qualification: "degree", amountCents }, ...(vocational === undefined ? [] : [vocational])];
    const rules = { ...imBw201801, fixedAmounts, fundingMonths: { ...imBw201801.fundingMonths, value: 7 } };
    const odd = assess(allocated([{ ags: "08337116", name: "Wehr", persons: 64 }], rules));
    const third = [{ qualification: "degree", shareHundredths: 33 }];
    const request = { applicant: { kind: "municipality", ags: "08337116" }, posts: third } as const;
    const texts = explainStaffing(unwrap(staff(odd, { ...request, employment: { start: "2018-03-01" } })));
    expect(texts[3]?.text).toBe(
      "mit Hochschulabschluss: 0,33 VZÄ × 64.000,01 € → 21.120 € (ein Teil eines Cents entfällt)",
    );
    expect(texts[5]?.text).toContain("21.120 € × 7 ÷ 12 = 12.320 €");
    const more = [{ qualification: "degree", shareHundredths: 34 }];
    const found = unwrap(staff(odd, { ...request, posts: more, employment: { start: "2018-03-01" } }));
    expect(explainStaffing(found)[5]?.text).toContain("→ 12.693,33 € (ein Teil eines Cents entfällt)");
  });

  it("do not promise the whole grant to a post that is empty for a time or given up", () => {
    const interruptions = [{ from: "2018-05-10", to: "2018-06-20" }];
    const lines = linesOf({ start: "2018-03-15", end: "2019-05-10", interruptions });
    expect(lines[0]).toBe(
      "24 Monate ab 15.3.2018: bis 14.3.2020; 50.949 € × 24 ÷ 12 = 101.898 €, wenn nichts dazwischenkommt",
    );
    expect(lines[1]).toBe(
      "angebrochene Monate nach Tagen, die Förderung läuft während der Unterbrechung ab: 2018: 101.898 € × 8,1720… ÷ 24 → 34.696,45 €; 2019: 101.898 € × 4,3225… ÷ 24 → 18.352,60 €; zusammen 53.049,05 € bis 10.5.2019",
    );
    expect(lines).toHaveLength(5);
    expect(linesOf({ start: "2018-03-15", end: "2018-03-20" }).at(-1)).toBe(
      "nur ganze Monate ab dem ersten Tag: kein Monat wird bezahlt",
    );
  });
});
