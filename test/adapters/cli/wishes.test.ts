import { describe, expect, it } from "vitest";
import { cli } from "../../support/cli";

const HEAD = "ags,name,persons,lat,lon\n";
const TABLE = `${HEAD}08115001,A,33,48.00,9\n08115002,B,33,48.01,9\n08115003,C,33,48.02,9\n08115004,D,33,48.03,9\n`;
const NEIGHBOURS = "ags_a,ags_b\n08115001,08115002\n08115002,08115003\n08115003,08115004\n08115001,08115004\n";
const files = { "t.csv": TABLE, "n.csv": NEIGHBOURS };
const pools = (...more: string[]) => cli(["pools", "t.csv", "--neighbours", "n.csv", ...more].join(" "), files);

describe("wishes on the command line", () => {
  it("are kept and named", () => {
    const { exitCode, out } = pools("--together", "08115002+08115003", "--most-km", "12,5", "--seats", "08115003");
    expect(exitCode).toBe(0);
    expect(out).toContain("Wunsch: zusammen B (08115002), C (08115003)");
    expect(out).toContain("Wunsch: höchstens 12.500 m Entfernung");
    expect(out).toMatch(/08115003 {2}C .*Sitz/);
  });

  it("name what collides, and where it was asked for", () => {
    const { exitCode, talk } = pools("--together", "08115001+08115002", "--apart", "08115001+08115002");
    expect(exitCode).toBe(2);
    expect(talk).toMatch(/^--together: ein Problem/m);
    expect(talk).toContain("„nie zusammen“");
  });

  it.each([
    ["de", "--together", "08115001+08115002", "--agreed DATEI oder --offers 08115001"],
    ["de", "--seats", "08115001", "--agreed DATEI oder --offers 08115001"],
    ["en", "--together", "08115001+08115002", "--agreed FILE or --offers 08115001"],
    ["en", "--seats", "08115001", "--agreed FILE or --offers 08115001"],
  ])("say in %s what %s does with one above the threshold", (language, flag, asked, wayOut) => {
    const above = { ...files, "t.csv": TABLE.replace("08115001,A,33", "08115001,A,330") };
    const argv = `pools t.csv --neighbours n.csv --language ${language} ${flag} ${asked}`;
    const { exitCode, talk } = cli(argv, above);
    expect(exitCode).toBe(2);
    const said = talk.replaceAll(/\s+/g, " ");
    expect(said).toContain(`(${wayOut})`);
    if (flag === "--together") expect(said).toMatch(/pool (und|and) ags (oder|or) name.* A;08115001[”“]/);
  });

  it("take what that example says as an agreed pool", () => {
    const table = TABLE.replace("08115001,A,33", "08115001,A,330");
    const agreed = "pool;ags\nZusammenschluss A;08115001\nZusammenschluss A;08115002\n";
    const { exitCode, out } = cli("pools t.csv --neighbours n.csv --agreed a.csv", {
      ...{ "t.csv": table, "n.csv": NEIGHBOURS, "a.csv": agreed },
    });
    expect([exitCode, out.includes("Zusammenschluss A")]).toEqual([0, true]);
  });

  it("show what they cost", () => {
    const { out } = pools("--most-members", "3", "--apart", "08115001+08115002", "--price-of-rules");
    expect(out).toMatch(/ohne Wünsche: 2 Zusammenschlüsse statt 2, ebenso viele ohne\s+Partner/);
    expect(out).toMatch(/ohne den Wunsch „nie zusammen“/);
  });

  it("say which of them leaves somebody out", () => {
    const { out } = pools("--apart", "08115001+08115002", "--apart", "08115001+08115004");
    expect(out).toMatch(/die Wünsche lassen keinen Platz \(nie zusammen\)/);
    expect(out).toMatch(/beitreten; widerspricht dem Wunsch „nie zusammen“/);
  });

  it("order what counts among equally many pools", () => {
    expect(pools("--prefer", "size,distance").out).toContain(
      "Vorzug unter gleich vielen Zusammenschlüssen: kein sehr großer",
    );
    expect(pools("--prefer", "beauty")).toMatchObject({ exitCode: 2 });
    expect(pools("--prefer", "size,size").talk).toContain("zweimal");
  });

  it.each([
    [["--together", "08115001"], /mindestens zwei Schlüssel/],
    [["--apart", "08115001+08115002+08115003"], /genau zwei Schlüssel/],
    [["--most-members", "viele"], /ganze Zahl/],
    [["--most-members", "1"], /ab 2/],
    [["--most-km", "weit"], /12,5/],
    [["--seats", "08115009"], /08115009/],
  ])("refuses %j", (more, message) => {
    const { exitCode, talk } = pools(...more);
    expect([exitCode, message.test(talk)]).toEqual([2, true]);
  });
});

describe("planungsrahmen check-plan under wishes", () => {
  it("takes the wishes that the plan states, or those of the command line", () => {
    const plan = pools("--apart", "08115001+08115002", "--prefer", "size", "--format", "json").out;
    const check = (...more: string[]) =>
      cli(["check-plan", "p.json", "t.csv", "--neighbours", "n.csv", ...more].join(" "), { ...files, "p.json": plan });
    expect(check()).toMatchObject({ exitCode: 0 });
    expect(check().out).toContain("Wunsch: nie zusammen A (08115001), B (08115002)");
    expect(check("--most-members", "2").out).toContain("die Wünsche des Plans sind nicht die der Prüfung");
    expect(check("--keep", "p.json").talk).toContain("ohne --keep");
  });

  it("checks a plan that keeps a former one", () => {
    const former = pools("--format", "json").out;
    const all = { ...files, "f.json": former };
    const kept = cli("pools t.csv --neighbours n.csv --keep f.json --format json", all).out;
    expect(JSON.parse(kept).moved).toBe(0);
    const checked = "check-plan k.json t.csv --neighbours n.csv --keep f.json";
    expect(cli(checked, { ...all, "k.json": kept })).toMatchObject({ exitCode: 0 });
  });
});

describe("planungsrahmen exchange", () => {
  const exchange = (...more: string[]) => cli(["exchange", "t.csv", "--neighbours", "n.csv", ...more].join(" "), files);

  it("shows what becomes of the plan if one leaves, joins or is counted differently", () => {
    const left = exchange("--ags", "08115001", "--leave").out;
    expect(left).toContain("Was wäre, wenn A (08115001) den Zusammenschluss verließe?");
    expect(left).toMatch(/Diese gibt es dann neu:\n {2}1: A \(08115001\), D \(08115004\)/);
    expect(exchange("--ags", "08115001", "--join", "2").out).toContain("dem Zusammenschluss 2 beiträte");
    const counted = exchange("--ags", "08115001", "--persons", "70").out;
    expect(counted).toContain("(ANGENOMMENE Zahl)");
    expect(counted).toContain("A (08115001): im Zusammenschluss → allein");
  });

  it("prints it as data", () => {
    const document = JSON.parse(exchange("--ags", "08115001", "--leave", "--format", "json").out);
    expect(document).toMatchObject({ format: "planungsrahmen.exchange/2", change: { kind: "leave", ags: "08115001" } });
  });

  it.each([
    [["--leave"], /braucht --ags/],
    [["--ags", "08115001"], /genau eines/],
    [["--ags", "08115001", "--leave", "--join", "2"], /genau eines/],
    [["--ags", "08115001", "--persons", "viele"], /ganze Zahl/],
    [["--ags", "08115001", "--join", "9"], /1 bis 2/],
    [["--ags", "08119999", "--leave"], /08119999/],
    [["--ags", "08115001", "--leave", "--format", "csv"], /--format kennt nur text, json; gefunden „csv“/],
  ])("refuses %j", (more, message) => {
    const { exitCode, talk } = exchange(...more);
    expect([exitCode, message.test(talk)]).toEqual([2, true]);
  });
});
