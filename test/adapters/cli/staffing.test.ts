import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../../src/index";
import { cli } from "../../support/cli";

const TABLE = `ags,name,persons,basis
08337116,Wehr,64,published
08226096,Weinheim,352,published
08435013,Eriskirch,40,modelled
08435029,Kressbronn am Bodensee,91,published
08435030,Langenargen,52,modelled
`;
const files = { "t.csv": TABLE };
const POOL = "--pool 08435013+08435029+08435030";

function printed(args: string): string {
  const { exitCode, out, talk } = cli(`staffing t.csv ${args}`, files);
  expect([exitCode, talk]).toEqual([0, ""]);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  return out;
}

describe("planungsrahmen staffing", () => {
  it("answers for everyone in one table, and says which figures are made up", () => {
    const out = printed("");
    expect(out).toContain("5 Gemeinden: Stellen, die jeder Planungsrahmen für sich voll bezahlt");
    expect(out).toContain("ACHTUNG: 2 davon mit MODELLIERTEN Zahlen");
    expect(out).toContain("08226096  Weinheim                     280.220 €         4,37            5,49  allein\n");
    expect(out).toMatch(/08337116 {2}Wehr .* gemeinsam, knapp\n/);
    expect(out).toMatch(/08435013 {2}Eriskirch .* gemeinsam\n/);
  });

  it("shows Wehr's 51 euros, and that the top-up is a question", () => {
    const out = printed("--ags 08337116 --posts vocational:1,00");
    expect(out).toContain("Antrag: gemeinsam, knapp; mindestens 51.000 € sind nötig, es fehlen 51 €");
    expect(out).toContain("Eigenanteil an den Festbeträgen 51 €, vom Planungsrahmen ungenutzt 0 €");
    expect(out).toContain("Wären die 1,00 VZÄ mit Hochschulabschluss: Zuwendung 50.949 € (unverändert)");
    expect(out).toContain("Offen: Genügt es der Bewilligungsstelle");
    expect(out).toContain("Nicht enthalten: Sachkosten");
    expect(out).not.toContain("Aufteilung");
  });

  it("divides a pool, shows what it gains, and works out every reading of the funding period", () => {
    const out = printed(`${POOL} --start 2018-03-15 --interruption 2018-06-10..2018-07-20`);
    expect(out).toContain("Gemeinsamer Planungsrahmen: 145.682 € im Jahr\nAntrag: möglich");
    expect(out).toContain("ACHTUNG: 2 Gemeinden mit MODELLIERTEN Zahlen");
    expect(out).toContain("Aufteilung nach Planungsrahmen (volle Woche 39:00 h in 5 Tagen, angenommen):");
    expect(out).toContain("im Zusammenschluss: 2,27 VZÄ, also 1,14 VZÄ, 1 volle Stelle und 72.960 € im Jahr mehr");
    expect(out).toContain("Förderzeitraum: 15.3.2018 bis 14.3.2020 (24 Monate, zusammen 290.560 €)");
    for (const reading of ["nach Tagen, läuft ab", "ganze Monate, läuft ab", "nach Tagen, angehängt"])
      expect(out).toContain(reading);
  });

  it("says when nobody may apply, and when a rest is no post of its own", () => {
    expect(printed("--ags 08435013")).toContain(
      "Antrag: gemeinsam; mindestens 51.000 € sind nötig, es fehlen 19.157 €",
    );
    const out = printed("--ags 08435029");
    expect(out).toContain("0,13*");
    expect(out).toContain("* zu klein für eine eigene Stelle");
    expect(printed("--pool 08435013+08337116")).toContain(
      "  allein: niemand\n  gemeinsam, knapp: Wehr\n  gemeinsam: Eriskirch\n",
    );
  });

  it("takes agreed weights, another week, a district, and both ways to write a share", () => {
    const agreed = printed(`${POOL} --key 08435013:1+08435029:2+08435030:1 --week-hours 39,5`);
    expect(agreed).toContain("Aufteilung nach vereinbarten Anteilen (volle Woche 39:30 h");
    expect(printed("--delegation 08435013+08435029")).toContain("Landkreis durch Übertragung: Eriskirch");
    expect(printed("--ags 08226096 --posts degree:4.30")).toBe(printed("--ags 08226096 --posts degree:4,3"));
    expect(printed("--ags 08226096 --posts degree:4.30")).toContain("ungenutzt 5.020 €");
    expect(printed(`${POOL} --key persons`)).toContain("Aufteilung nach Personen");
  });

  it("funds posts from days of their own", () => {
    const out = printed("--ags 08226096 --posts degree:4,00@2018-03-01+vocational:0,50 --start 2018-05-01");
    expect(out).toContain("Förderzeitraum der 1. Stelle: 1.3.2018 bis 29.2.2020");
    expect(out).toContain("Förderzeitraum der 2. Stelle: 1.5.2018 bis 30.4.2020");
  });

  it.each(["--posts degree:1", "--start 2018-03-01", "--key persons", "--week-hours 40", "--qualification degree"])(
    "refuses %s in the overview of everyone, where nobody would see it",
    (option) => {
      const { exitCode, talk } = cli(`staffing t.csv ${option}`, files);
      expect([exitCode, talk]).toEqual([2, expect.stringContaining("braucht --ags, --pool oder --delegation")]);
      expect(cli(`staffing t.csv ${option} --format json`, files).exitCode).toBe(0);
    },
  );

  it("restores a lost zero in the keys of the call too", () => {
    expect(printed("--ags 8226096 --restore-leading-zero --posts degree:4,3")).toContain("Weinheim (08226096)");
  });

  it("writes JSON with money in cents and CSV with euros, one row for each member", () => {
    const document = JSON.parse(cli(`staffing t.csv ${POOL} --qualification vocational --format json`, files).out);
    expect(document).toMatchObject({
      ...{ format: "planungsrahmen.staffing/2", ruleSet: { id: "im-bw-2018-01", version: "1.0.0" } },
      staffings: [{ grant: { shareHundredths: 285, grantCents: 14_535_000 }, periods: [] }],
    });
    expect(JSON.parse(cli("staffing t.csv --format json", files).out).staffings).toHaveLength(5);
    expect(cli(`staffing t.csv ${POOL} --posts degree:3 --format csv`, files).out).toBe(
      "ags,name,frame_eur,fte,weekly_minutes,weekly_days,grant_eur,own_eur,may_apply\n" +
        "08435013,Eriskirch,31843,0.66,1544,3.3,31843,10124.13,true\n" +
        "08435029,Kressbronn am Bodensee,72443,1.49,3487,7.45,72443,23032.46,true\n" +
        "08435030,Langenargen,41396,0.85,1989,4.25,41396,13161.41,true\n",
    );
  });

  it.each([
    ["--ags 08337116 --pool 08435013+08435029", "entweder --ags oder --pool oder --delegation"],
    ["--ags 08337116 --end 2018-03-01", "brauchen --start"],
    ["--ags 08337116 --posts vocational", "--posts erwartet Stellen wie"],
    [`${POOL} --key area`, "--key kennt frame, persons oder Anteile"],
    ["--ags 08337116 --week-hours 0", "--week-hours erwartet"],
    ["--ags 08337116 --week-hours 39,33", "--week-hours erwartet"],
    ["--ags 08337116 --start 2018-02-01 --interruption 2018-03-01", "--interruption erwartet zwei Tage"],
    ["--format xml", "--format kennt nur text, json, csv"],
    ["--scope state", "--scope gehört nicht zu „staffing“"],
  ])("refuses the call %j", (args, text) => {
    const { exitCode, out, talk } = cli(`staffing t.csv ${args}`, files);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(talk).toContain(text);
  });

  it.each([
    ["--ags 08999999", ["unknown-key"]],
    [
      "--ags 08337116 --posts degree:0,2+vocational:-1+phd:1+degree:0,505",
      ["below-smallest-post", "negative", "unknown-qualification", "fractional"],
    ],
    ["--ags 08337116 --qualification phd --start 2018-02-30", ["unknown-qualification", "not-a-date"]],
    ["--ags 08337116 --start 2018-02-01 --end 2018-01-31", ["ends-before-start"]],
    [`${POOL} --key 08435013:-1+08435029:1+08435030:1`, ["negative"]],
    ["--delegation 08337116+08435013", ["district-mismatch"]],
  ])("lists everything that is wrong with %j", (args, codes) => {
    const { exitCode, out, talk } = cli(`staffing t.csv ${args} --format json`, files);
    expect([exitCode, out]).toEqual([2, ""]);
    const { sources } = JSON.parse(talk) as { sources: { issues: { code: string }[] }[] };
    expect(sources.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(codes);
  });

  it("calls the qualifications of one's own rules as they are called there", () => {
    const [first] = imBw201801.fixedAmounts;
    const rules = { ...imBw201801, id: "eigenes", fixedAmounts: [{ ...first, qualification: "meister" }] };
    const own = { ...files, "own.json": JSON.stringify(rules) };
    const { out } = cli("staffing t.csv --rules own.json --ags 08226096 --posts meister:4", own);
    expect(out).toContain("meister: 4,00 VZÄ × 64.000 € = 256.000 €");
  });
});
