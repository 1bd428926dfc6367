import { describe, expect, it } from "vitest";
import { ruleSetTemplates } from "../../../src/index";
import { cli } from "../../support/cli";

const CASES = "fixtures/cases/programmes";
const TABLE = `${CASES}/districts-modelled.csv`;
const inOneLine = (text: string) => text.replace(/\s+/g, " ");

describe("--rules with an incomplete rule set", () => {
  it.each(ruleSetTemplates.map(({ id }) => id))("%s is refused with everything that it lacks", (id) => {
    const { exitCode, out, talk } = cli(`allocate ${TABLE} --rules ${id} --format json`);
    expect([exitCode, out]).toEqual([2, ""]);
    const [{ source, issues }] = JSON.parse(talk).sources;
    const template = ruleSetTemplates.find((one) => one.id === id);
    expect(source).toBe("--rules");
    expect(issues.map((one: { column: string | null }) => one.column)).toEqual([
      ...[null, "id", "version"],
      ...(template?.required ?? []).map(({ field }) => field),
    ]);
    expect(issues[0].message).toContain(`"completes": "${id}"`);
  });

  it("names it among the known ones", () => {
    expect(inOneLine(cli("frame 64 --rules im-bw-2024").talk)).toContain("im-bw-2023, im-bw-2025 oder eine Datei");
  });
});

describe("allocate under rules without a threshold", () => {
  const rules = `--rules ${CASES}/soforthilfe-2022.json`;

  it("says who gets what, that the numbers are made up, and that nothing follows on it", () => {
    const { exitCode, out } = cli(`allocate ${TABLE} ${rules}`);
    expect(exitCode).toBe(0);
    const text = inOneLine(out);
    expect(text).toContain("44 Kreise, 12.806.233 Einwohner (vollständige Tabelle)");
    expect(text).toContain("ACHTUNG: 44 davon mit MODELLIERTEN Zahlen");
    expect(text).toContain("Summe der Beträge 8.000.000 € Mittelansatz weniger Summe der Laufzeit: 0 €");
    expect(text).toContain("Kein Schwellenwert (abgeleitet: alle 44 Kreise erhalten einen Betrag");
    expect(text).toContain("Zusammenschlüsse und Stellen haben nach diesem Regelwerk keinen Gegenstand");
    expect(out.split("\n").every((line) => line.length <= 100)).toBe(true);
  });

  it("prints CSV that is read again, and adds up", () => {
    const { out } = cli(`allocate ${TABLE} ${rules} --format csv`);
    const [header, ...rows] = out.trimEnd().split("\n");
    expect(header).toBe("ags,name,population,frame_eur,term_eur,basis");
    expect(rows.reduce((sum, row) => sum + Number(row.split(",")[3]), 0)).toBe(8_000_000);
    expect(cli(`allocate - ${rules} --format csv`, { "-": out }).out).toBe(out);
  });

  it("has a format of its own in JSON, without any status", () => {
    const { format, ruleSet, municipalities } = JSON.parse(cli(`allocate ${TABLE} ${rules} --format json`).out);
    expect(format).toBe("planungsrahmen.distribution/1");
    expect(ruleSet.completes).toEqual({ id: "im-bw-2022-soforthilfe", version: "1.0.0" });
    expect(municipalities[0]).not.toHaveProperty("status");
  });

  it.each([
    ...["frame 64", `pools ${TABLE} --borders off`, `explain ${TABLE} --ags 08115000`, `staffing ${TABLE}`],
    ...[`compare ${TABLE} ${TABLE}`, `workbook ${TABLE} -o a.xlsx`, `verify ${TABLE} --against ${TABLE}`],
  ])("%s is refused, because the rules know no threshold", (call) => {
    const { exitCode, talk } = cli(`${call} ${rules}`);
    expect(exitCode).toBe(2);
    expect(inOneLine(talk)).toContain("soforthilfe-2022-versuch ohne Schwellenwert (alle 44 Kreise");
  });
});

describe("allocate, pools and staffing for districts alone", () => {
  const rules = `--rules ${CASES}/integrationsmanagement-2025.json`;

  it("calls districts districts", () => {
    const text = inOneLine(cli(`allocate ${TABLE} ${rules}`).out);
    expect(text).toContain("44 Kreise, 12.806.233 Einwohner (vollständige Tabelle)");
    expect(text).toContain("AGS Kreis Einwohner Planungsrahmen");
    expect(text).toContain("Unter der Schwelle: 0");
    expect(text).not.toContain("Partner");
  });

  it.each([
    ["de", "Einwohner", "Anrechenbare Personen"],
    ["en", "Inhabitants", "Counted persons"],
  ])("calls inhabitants inhabitants in the calculation sheet too (%s)", (language, called, never) => {
    const { exitCode, out } = cli(`explain ${TABLE} ${rules} --ags 08115000 --language ${language}`);
    expect([exitCode, out]).toEqual([0, expect.stringContaining(called)]);
    expect(out).not.toContain(never);
  });

  it("refuses pools, naming the rules", () => {
    const { exitCode, talk } = cli(`pools ${TABLE} ${rules} --borders off`);
    expect(exitCode).toBe(2);
    expect(inOneLine(talk)).toContain(
      "--rules: ein Problem, nichts wurde berechnet. gefunden im-bw-2025-versuch, nach dem nur Kreise",
    );
  });

  it("works out posts at the one announced amount", () => {
    const text = inOneLine(cli(`staffing ${TABLE} ${rules} --ags 08115000`).out);
    expect(text).toContain("jeder Qualifikation");
    expect(text).toContain("68.000 €");
  });
});
