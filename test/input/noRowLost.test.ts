import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import { codesOf, fixture, messagesOf, unwrap } from "../support/fixtures";
import { property } from "../support/property";

type Row = readonly [key: string, name: string, district: string, persons: string];
type Reader = (text: string) => ReturnType<typeof readMunicipalities>;

const read: Reader = (text) => readMunicipalities(text, imBw201801);
const HEAD = "ags;name;kreis;persons\n";
const tableOf = (rows: readonly Row[]) => HEAD + rows.map((row) => `${row.join(";")}\n`).join("");

/** Municipalities of several districts, independent cities among them, without their head counts. */
const STATE = fixture("state/bw-2018-modelled.csv")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","))
  .map(([key = "", name = "", , district = ""]) => ({ key, name, district }))
  .filter((_, index) => index % 40 === 0);

/** Small head counts, so that one row often has what others sum up to. */
const sound = fc
  .uniqueArray(fc.nat(STATE.length - 1), { minLength: 1, maxLength: 5 })
  .chain((indexes) =>
    fc.tuple(...indexes.map((index) => fc.integer({ min: 1, max: 3 }).map((persons): Row => rowAt(index, persons)))),
  );

function rowAt(index: number, persons: number): Row {
  const { key, name, district } = STATE[index] ?? { key: "", name: "", district: "" };
  return [key, name, district, String(persons)];
}

/** What becomes of keys on their way through spreadsheets and copies. */
const brokenKey = fc.constantFrom<(key: string) => string>(
  () => "",
  () => "-",
  () => "8.226E+06",
  () => "#NV",
  (key) => key.slice(0, 5),
  (key) => key.slice(0, 3),
  (key) => key.replace(/\d$/, "O"),
  (key) => `*${key}`,
  (key) => `1) ${key.slice(1)}`,
  (key) => `Summe ${key}`,
);
const brokenName = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name,
  (name) => `${name} gesamt`,
  (name) => `* ${name}`,
  (name) => `Stand ${name}`,
  (name) => `${name} ohne die Teilorte im anderen Kreis`,
);
const brokenFigure = fc.constantFrom<(figure: string) => string>(
  (figure) => figure,
  (figure) => figure,
  () => "k.A.",
  () => "",
);

const damaged = fc.tuple(sound, fc.nat(), brokenKey, brokenName, brokenFigure).map(([rows, at, key, name, figure]) => {
  const damagedAt = at % rows.length;
  const changed = rows.map(
    (row, index): Row => (index === damagedAt ? [key(row[0]), name(row[1]), row[2], figure(row[3])] : row),
  );
  return { rows: changed, damagedAt };
});

const summed = fc
  .tuple(sound, sound, fc.constantFrom("Summe", "Zwischensumme", "Gesamt", "Landkreis Waldshut", "", "Wehr"), fc.nat(9))
  .map(([above, below, label, persons]): readonly Row[] => [...above, ["", label, "", String(persons)], ...below]);

const LABEL = /^(Summe|Zwischensumme|Gesamt|Landkreis .*)$/;

/** Whether persons stand for any run of rows, or for one district. */
function isSumOfRows(persons: number, rows: readonly Row[]): boolean {
  const figures = rows.filter(([key]) => /^\d{8}$/.test(key)).map(([, , , figure]) => Number(figure));
  return figures.some((_, from) =>
    figures.some((__, to) => to >= from && figures.slice(from, to + 1).reduce((a, b) => a + b) === persons),
  );
}

/** A row that has a name or something of a key is a municipality, or a sum that says so in its name and is right. */
function noneLost(rows: readonly Row[], result: ReturnType<Reader>): boolean {
  if (!result.ok) return result.issues.length > 0;
  const { rowNumbers, rows: account } = result.value;
  return rows.every(([key, name, , persons], index) => {
    const row = index + 2;
    if (name === "" && !/\d/.test(key)) return true;
    if (rowNumbers.includes(row)) return true;
    const isSum = account.skipped.some((skipped) => skipped.row === row && skipped.reason === "total");
    return isSum && LABEL.test(name) && isSumOfRows(Number(persons), rows);
  });
}

/** Takes whatever has the right figure for a sum, as long as another column names a district. */
const careless: Reader = (text) => {
  const lines = text.split("\n");
  const kept = lines.filter((line) => /^(ags|\d{8};|$)/.test(line));
  return read(kept.length === lines.length ? text : `${kept.join("\n")}`);
};

describe("no municipality is lost", () => {
  property<Reader>(
    "a damaged row in a table with districts is told of, by its own row",
    (reader) =>
      fc.property(damaged, ({ rows, damagedAt }) => {
        const result = reader(tableOf(rows));
        return !result.ok && result.issues.some(({ row }) => row === damagedAt + 2);
      }),
    { right: read, wrong: careless },
  );

  property<Reader>(
    "a row with a name or something like a key is a municipality or an issue, unless it is a sum that is right",
    (reader) =>
      fc.property(
        fc.oneof(
          damaged.map(({ rows }) => rows),
          summed,
        ),
        (rows) => noneLost(rows, reader(tableOf(rows))),
      ),
    { right: read, wrong: careless },
  );

  const official = fixture("official/im-bw-2018-01/amounts.csv");

  it.each([
    ["a letter in its key", official.replace("08226096,Weinheim", "0822609O,Weinheim"), "„0822609O“"],
    ["no key", official.replace("08226096,Weinheim", ",Weinheim"), "Zeile 12, Spalte ags"],
    ["a key in scientific notation", official.replace("08226096,Weinheim", "8.226E+06,Weinheim"), "„8.226E+06“"],
  ])("in the official table: %s", (_, text, said) => {
    expect(messagesOf(readMunicipalities(text, imBw201801, { amounts: "as-printed" })).join("\n")).toContain(said);
  });

  it("where every key is in scientific notation", () => {
    const text = official.replace(/^0\d{7}/gm, "8.226E+06");
    const codes = codesOf(readMunicipalities(text, imBw201801, { amounts: "as-printed" }));
    expect(codes.filter((code) => code === "malformed-key")).toHaveLength(22);
  });

  const head = "ags;name;persons;frame_eur\n";
  const wehr = "08337116;Wehr;64;50949\n";
  const hirschberg = "08226107;Hirschberg;30;23882\n";

  it.each([
    [
      "a key with a letter beside a name that ends like a sum",
      `${wehr}0833711O;Kirchheim gesamt;64;50949\n`,
      "malformed-key",
    ],
    ["a name that ends like a sum, without a key", `${wehr};Kirchheim gesamt;64;50949\n`, "missing-value"],
    ["key and name lost", `${wehr}${hirschberg};;30;23882\n`, "missing-value"],
    ["key and name lost in the row below its like", `${hirschberg};;30;23882\n`, "missing-value"],
    ["a footnote mark before its key, as the last row", `${wehr}*08226107;Hirschberg;30*;23883*\n`, "malformed-key"],
    ["a footnote mark and no figures", `${wehr}1) 0822610;Hirschberg;k.A.;k.A.\n`, "malformed-key"],
    ["a long name and nothing else", `${wehr};a b c d e f g;;\n`, "missing-value"],
    ["a key alone with a mark", `${wehr}*08226107;;;\n`, "malformed-key"],
    ["a row pasted into one cell", `${wehr}08226107 Hirschberg an der Bergstraße 30 23882;;;\n`, "malformed-key"],
    ["a mark beside a name", `${wehr}*;Hirschberg;;\n`, "malformed-key"],
    ["an independent city that lost its key", `${wehr};Stadtkreis Karlsruhe;64;50949\n`, "missing-value"],
    ["a district's key beside the name of a municipality", `${hirschberg}08226;Weinheim;30;23882\n`, "malformed-key"],
  ])("%s", (_, rows, code) => {
    const result = readMunicipalities(head + rows, imBw201801);
    const lost = rows.trimEnd().split("\n").length + 1;
    expect(codesOf(result)).toContain(code);
    expect(result.ok ? [] : result.issues.map(({ row }) => row)).toContain(lost);
  });

  it("but footnotes, sums and districts are none", () => {
    const text =
      `${head};Landkreis Waldshut;;\n${wehr}8337;Waldshut;64;50949\n08226;Rhein-Neckar-Kreis;30;23882\n${hirschberg}` +
      "Rhein-Neckar-Kreis gesamt;;30;23882\n-;Summe;94;74831\n1);gerundet;;\n* vorläufig;;;\n" +
      "Die Beträge gelten vorbehaltlich der Zustimmung des Landtags;;;\n";
    expect(
      unwrap(readMunicipalities(text, imBw201801)).rows.skipped.map(({ row, reason }) => `${row} ${reason}`),
    ).toEqual([
      ...[
        "1 header",
        "2 section",
        "4 total",
        "5 total",
        "7 total",
        "8 total",
        "9 footnote",
        "10 footnote",
        "11 footnote",
      ],
    ]);
  });
});
