import { describe, expect, it } from "vitest";
import { assess } from "../../src/eligibility/assess";
import { checkPlan } from "../../src/pooling/check/checkPlan";
import { formPools } from "../../src/pooling/formPools";
import type { PoolingOptions } from "../../src/pooling/plan";
import { cli } from "../support/cli";
import { allocated, unwrap } from "../support/fixtures";

const PERSONS = [30, 40, 35, 45];
const table = (more: (index: number) => object) =>
  assess(
    allocated(
      PERSONS.map((persons, index) => ({ ags: `0811500${index + 1}`, name: `Ort ${index}`, persons, ...more(index) })),
    ),
  );
const located = (index: number) => ({ latitude: 48 + index / 100, longitude: 9 });
const bare = table(() => ({}));
const partly = table((index) => (index === 2 ? {} : located(index)));
const whole = table((index) => ({ ...located(index), association: "5001" }));
const inEffect = (assessment: typeof bare, asked: Partial<PoolingOptions> = {}) => {
  const options: PoolingOptions = { borders: "off", ...asked };
  const plan = unwrap(formPools(assessment, options));
  expect(checkPlan(plan, assessment, options).problems).toEqual([]);
  return plan.effectiveLevels;
};

describe("effectiveLevels", () => {
  it("are those that the table can measure and the rules leave open", () => {
    expect(inEffect(bare)).toEqual(["largestPool"]);
    expect(inEffect(partly)).toEqual(["largestPool"]);
    expect(inEffect(whole)).toEqual(["associationPairs", "distanceMetres", "largestPool"]);
    expect(inEffect(whole, { levels: ["poolsAcrossDistricts", "distanceMetres"] })).toEqual(["distanceMetres"]);
  });

  it("hold district borders where pools may cross them", () => {
    const two = assess(allocated(["08115001", "08116001", "08116002"].map((ags) => ({ ags, name: ags, persons: 40 }))));
    expect(inEffect(two, { scope: "state" })).toEqual(["poolsAcrossDistricts", "largestPool"]);
    expect(inEffect(two)).toEqual([]);
  });

  it("are none where there is no pool to choose", () => {
    const poor = assess(allocated([{ ags: "08115001", name: "A", persons: 3, ...located(1) }]));
    expect(inEffect(poor)).toEqual([]);
  });

  it("are checked", () => {
    const plan = unwrap(formPools(bare, { borders: "off" }));
    const forged = { ...plan, effectiveLevels: ["distanceMetres" as const] };
    expect(checkPlan(forged, bare, { borders: "off" }).problems).toEqual([{ code: "effective-levels", params: {} }]);
  });
});

describe("a preference that cannot act", () => {
  it("is an issue that names what is missing", () => {
    const found = (assessment: typeof bare, level: "distanceMetres" | "associationPairs") => {
      const plan = formPools(assessment, { borders: "off", levels: [level] });
      return plan.ok ? null : plan.issues.map(({ code, path, params }) => ({ code, path, params }));
    };
    expect(found(bare, "distanceMetres")).toMatchObject([{ code: "missing-coordinates", path: ["levels", 0] }]);
    expect(found(partly, "distanceMetres")).toMatchObject([
      { params: { kind: "preference", count: 1, of: 4, first: { ags: "08115003", name: "Ort 2" } } },
    ]);
    expect(found(bare, "associationPairs")).toMatchObject([{ code: "missing-associations", path: ["levels", 0] }]);
    expect(found(whole, "distanceMetres")).toBeNull();
    expect(found(whole, "associationPairs")).toBeNull();
  });

  // Keys that the built-in list does not have, so that it supplies nothing.
  const files = {
    "bare.csv": "ags,name,persons\n08115901,A,33\n08115902,B,33\n08115903,C,33\n08115904,D,33\n",
    "where.csv": "ags,name,persons,lat,lon\n08115901,A,33,48,9\n08115902,B,33,48.1,9\n08115903,C,33,48.2,9\n",
  };
  const told = (command: string) => cli(`${command} --borders off`, files);

  it("is refused on the command line, also in a report", () => {
    for (const command of ["pools bare.csv", "report bare.csv -o x.html"]) {
      expect(told(`${command} --prefer distance`)).toMatchObject({ exitCode: 2, out: "" });
      expect(told(`${command} --prefer distance`).talk).toMatch(/^--prefer: ein Problem/m);
      expect(told(`${command} --prefer distance`).talk).toContain("4 von 4 Gemeinden unter der Schwelle ohne");
      expect(told(`${command} --prefer associations`).talk).toContain("vg_code");
    }
  });

  it("is not claimed where it is only moot", async () => {
    const asked = "where.csv --prefer districts,distance";
    const { out } = told(`pools ${asked}`);
    expect(out).toContain("Vorzug unter gleich vielen Zusammenschlüssen: kurze Wege\n");
    expect(out).toContain("Vorzug ohne Wirkung bei dieser Tabelle: wenige Kreisgrenzen\n");
    const page = new TextDecoder().decode(await told(`report ${asked} -o x.html`).file?.bytes());
    expect(page).toContain("<li>Vorzug unter gleich vielen Zusammenschlüssen: kurze Wege</li>");
    expect(page).toContain("<li>Vorzug ohne Wirkung bei dieser Tabelle: wenige Kreisgrenzen</li>");
    const json = JSON.parse(told(`pools ${asked} --format json`).out);
    expect(json.effectiveLevels).toEqual(["distanceMetres"]);
  });

  it("stands in the way of no check of a plan in the usual order", () => {
    const plan = told("pools bare.csv --format json").out;
    const check = cli("check-plan p.json bare.csv --borders off", { ...files, "p.json": plan });
    expect(check).toMatchObject({ exitCode: 0 });
  });
});
