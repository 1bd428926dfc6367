import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { badenWuerttemberg } from "../../../src/states";
import { cli } from "../../support/cli";
import { fixture } from "../../support/fixtures";

const TABLE = fixture("state/bw-2018-modelled.csv");
const files = { "t.csv": TABLE };
const PART = "Landkreis Waldshut: 32 von 1.101 Gemeinden der Tabelle";

interface Row {
  readonly ags: string;
  readonly frameCents: number;
  readonly persons: number;
}
interface Plan {
  readonly pools: readonly { readonly members: readonly string[] }[];
  readonly places: readonly { readonly ags: string; readonly place: string }[];
}
const json = (args: string, more: Record<string, string> = {}) => {
  const outcome = cli(`${args} --format json`, { ...files, ...more });
  expect(outcome.exitCode, outcome.talk).toBe(0);
  return JSON.parse(outcome.out);
};
const plain = (text: string) => text.replace(/\s+/g, " ");

/** The arguments of a call, since names of districts hold spaces. */
const refused = (district: string, table = "t.csv", more: Record<string, string> = {}) => {
  const { exitCode, out, talk } = cli(`allocate ${table} --district=${district}`, { ...files, ...more });
  expect([exitCode, out]).toEqual([2, ""]);
  return plain(talk);
};

describe("a district of a table", () => {
  const whole = json("allocate t.csv");

  it.each(["08337", "08125", "08111", "08435"])("has the frames of the whole table: %s", (key) => {
    const { municipalities, totals, totalPersons, ratePerPerson, part } = json(`allocate t.csv --district ${key}`);
    const inside = whole.municipalities.filter(({ ags }: Row) => ags.startsWith(key));
    expect(municipalities).toEqual(inside);
    expect({ totalPersons, ratePerPerson }).toEqual({
      totalPersons: whole.totalPersons,
      ratePerPerson: whole.ratePerPerson,
    });
    const sum = (of: (row: Row) => number) => inside.reduce((all: number, row: Row) => all + of(row), 0);
    expect(totals).toMatchObject({
      municipalities: inside.length,
      persons: sum(({ persons }) => persons),
      frameCents: sum(({ frameCents }) => frameCents),
      complete: false,
      roundingDifferenceCents: null,
    });
    expect(part).toMatchObject({ district: key, municipalities: inside.length, of: 1_101 });
  });

  it("is divided by the sum of the whole table where that is the total", () => {
    const half = TABLE.trim()
      .split("\n")
      .filter((_, at) => at === 0 || at % 2 === 1)
      .join("\n");
    const table = { "h.csv": `${half}\n` };
    const all = json("allocate h.csv --total table", table);
    const { municipalities, totalPersons } = json("allocate h.csv --total table --district Waldshut", table);
    expect(municipalities.length).toBeGreaterThan(5);
    expect(municipalities).toEqual(all.municipalities.filter(({ ags }: Row) => ags.startsWith("08337")));
    expect(totalPersons).toEqual(all.totalPersons);
  });

  it("has the pools of the whole plan, and they hold", () => {
    const all: Plan = json("pools t.csv");
    for (const key of ["08337", "08125"]) {
      const plan: Plan = json(`pools t.csv --district ${key}`);
      const members = ({ pools }: Plan) => pools.map((pool) => pool.members).filter(([ags]) => ags?.startsWith(key));
      expect(members(plan)).toEqual(members(all));
      expect(plan.pools).toHaveLength(members(plan).length);
      const places = ({ places: list }: Plan) =>
        list.filter(({ ags }) => ags.startsWith(key)).map(({ ags, place }) => [ags, place]);
      expect(plan.places.map(({ ags, place }) => [ags, place])).toEqual(places(all));
      const checked = cli(`check-plan p.json t.csv --district ${key}`, { ...files, "p.json": JSON.stringify(plan) });
      expect(checked.exitCode, checked.out).toBe(0);
    }
  });

  it("shows the pools with one of its members where they may cross its border, and marks who is from elsewhere", () => {
    const all: Plan = json("pools t.csv --scope rescue");
    const plan: Plan = json("pools t.csv --scope rescue --district Waldshut");
    const isIn = (ags: string) => ags.startsWith("08337");
    expect(plan.pools).toEqual(all.pools.filter(({ members }) => members.some(isIn)));
    expect(plan.pools.some(({ members }) => !members.every(isIn))).toBe(true);
    const { out } = cli("pools t.csv --scope rescue --district Waldshut", files);
    expect(out).toMatch(/08336034 {2}Hasel .*Landkreis Lörrach/);
    expect(out).not.toMatch(/08337116 .*Landkreis/);
    const { talk } = cli("report t.csv -o r.html --scope rescue --district Waldshut", files);
    expect(talk).toContain("pools --scope state oder rescue");
  });

  it("keeps what it has agreed on with municipalities elsewhere, and nothing that others have", () => {
    const agreed = { "a.csv": "pool,ags\nRhein,08337116\nRhein,08336082\nNeckar,08125007\nNeckar,08125001\n" };
    const { pools } = json("pools t.csv --district Waldshut --agreed a.csv", agreed) as Plan;
    expect(pools.filter(({ members }) => members.some((ags) => !ags.startsWith("08337")))).toMatchObject([
      { name: "Rhein", members: ["08336082", "08337116"] },
    ]);
  });
});

describe("--district", () => {
  const amounts = cli("allocate t.csv --format csv", files).out.replace("frame_eur", "amount_eur");
  const more = { ...files, "v.csv": amounts };

  it.each([
    ...["allocate t.csv", "pools t.csv", "exchange t.csv --ags Wehr --leave", "staffing t.csv", "compare t.csv t.csv"],
    ...["explain t.csv --totals", "explain t.csv --ags Wehr", "verify v.csv"],
  ])("says that %s shows a part", (call) => {
    const { exitCode, out, talk } = cli(`${call} --district Waldshut`, more);
    expect(exitCode, talk).toBe(0);
    expect(plain(out)).toContain(PART);
    const asJson = JSON.parse(cli(`${call} --district Waldshut --format json`, more).out);
    if (!call.startsWith("explain")) expect(asJson.part).toMatchObject({ district: "08337", of: 1_101 });
  });

  it("says so on standard error beside CSV and what build servers read", () => {
    for (const call of ["allocate t.csv --format csv", "pools t.csv --format csv", "verify v.csv --format junit"]) {
      const { out, talk } = cli(`${call} --district Waldshut`, more);
      expect([out.includes(PART), plain(talk).includes(PART)]).toEqual([false, true]);
    }
    const english = cli("allocate t.csv --district Waldshut --language en", files).out;
    expect(english).toContain("Landkreis Waldshut: 32 of the 1,101 municipalities of the table");
  });

  it("stands in report and workbook, which have the district's rows and pools", async () => {
    const made = async (args: string) => new Uint8Array((await cli(args, files).file?.bytes()) ?? []);
    const page = new TextDecoder().decode(await made("report t.csv -o r.html --district Waldshut"));
    expect(page.split(PART).length - 1).toBe(2);
    expect([page.includes("08337116"), page.includes("08336034")]).toEqual([true, false]);
    const parts = Object.values(unzipSync(await made("workbook t.csv -o w.xlsx --district Waldshut"))).map((one) =>
      strFromU8(one),
    );
    expect(parts.some((part) => part.includes(PART))).toBe(true);
  });

  it("holds the district against the state's list of it", () => {
    const without = TABLE.replace(/^08337116.*\n/m, "").replace(/^08125001.*\n/m, "");
    const outcome = cli("allocate x.csv --district Waldshut --complete", { "x.csv": without });
    expect([
      outcome.exitCode,
      plain(outcome.out).includes("im Kreis: 31 von 32 Gemeinden; es fehlt Wehr (08337116)"),
    ]).toEqual([1, true]);
    expect(cli("allocate x.csv --district 08125", { "x.csv": without }).out).toContain("im Kreis: 45 von 46 Gemeinden");
    expect(cli("allocate t.csv --district Waldshut --complete", files).exitCode).toBe(0);
  });

  it("verifies what is in the district against the calculation of the whole", () => {
    const wrong = amounts.replace("08337116,Wehr,64,50949", "08337116,Wehr,64,50950");
    const elsewhere = amounts.replace(/(08336034,Hasel,\d+),\d+/, "$1,1");
    const exits = [wrong, elsewhere].map((text) => cli("verify v.csv --district Waldshut", { "v.csv": text }).exitCode);
    expect(exits).toEqual([1, 0]);
    expect(cli("verify v.csv", { "v.csv": elsewhere }).exitCode).toBe(1);
  });

  it("asks whom a name means, and says what it does not know", () => {
    expect(refused("Heilbronn")).toContain("Stadtkreis Heilbronn (08121) oder Landkreis Heilbronn (08125)");
    expect(refused("Karlsruhe")).toContain("Stadtkreis Karlsruhe (08212) oder Landkreis Karlsruhe (08215)");
    expect(refused("Waldhut")).toContain("meinten Sie Landkreis Waldshut (08337)?");
    expect(refused("Wehr")).toContain("gefunden „Wehr“");
    const small = { "s.csv": "ags,name,persons\n08125001,Abstatt,40\n" };
    expect(refused("Waldshut", "s.csv", small)).toContain("sie hat Landkreis Heilbronn (08125)");
  });

  it("knows districts of another state by their keys only", () => {
    const rules = "--rules fixtures/cases/programmes/own-programme.json --total table";
    const table = { "n.csv": "ags,name,persons\n03241001,Hannover,40\n03241002,Barsinghausen,30\n03252006,Hameln,9\n" };
    const { exitCode, talk } = cli(`allocate n.csv ${rules} --district Hannover`, table);
    expect([exitCode, plain(talk).includes("keine Namen bekannt")]).toEqual([2, true]);
    const { municipalities, part } = JSON.parse(
      cli(`allocate n.csv ${rules} --district 03241 --format json`, table).out,
    );
    expect([municipalities.length, part.municipalities, part.of]).toEqual([2, 2, 3]);
  });

  it("looks names up in the district first", () => {
    const call = (district: string) =>
      JSON.parse(cli(`explain t.csv --ags Malsch ${district} --format json`, files).out);
    expect(cli("explain t.csv --ags Malsch", files).exitCode).toBe(2);
    expect(call("--district 08215").subject.ags).toBe("08215046");
    expect(call("--district 08226").subject.ags).toBe("08226046");
  });

  it("says which of several of one name a list without keys means", () => {
    const inKarlsruhe = badenWuerttemberg.municipalities.filter(({ ags }) => ags.startsWith("08215"));
    const names = `name;persons\n${inKarlsruhe.map(({ name }) => `${name};3`).join("\n")}\n`;
    const { municipalities } = json("allocate l.csv --district 08215", { "l.csv": names });
    expect(municipalities.map(({ ags }: Row) => ags)).toEqual(inKarlsruhe.map(({ ags }) => ags));
    const all = `name;kreis;persons\n${badenWuerttemberg.municipalities
      .map(({ name, district }) => `${name};${district};3`)
      .join("\n")}\n`;
    expect(json("allocate l.csv --district 08215", { "l.csv": all }).part.of).toBe(1_101);
  });
});
