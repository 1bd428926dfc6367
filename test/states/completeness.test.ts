import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { badenWuerttemberg, completenessOf, hasForeign, isComplete, listOfState } from "../../src/states/index";
import { state } from "../support/fixtures";

const { municipalities: list } = badenWuerttemberg;
const rows = state().table.municipalities;
const of = (some: Parameters<typeof completenessOf>[0]) => completenessOf(some, imBw201801, list);

describe("completenessOf", () => {
  it("finds the whole whole", () => {
    const found = of(rows);
    expect(found).toEqual({
      ...{ persons: { found: 72_857, expected: 72_857 }, municipalities: { found: 1_101, expected: 1_101 } },
      ...{ missing: [], districts: [], unknown: [], misnamed: [] },
    });
    expect([isComplete(found), hasForeign(found)]).toEqual([true, false]);
  });

  it("names who is missing, and counts it in its district", () => {
    const found = of(rows.filter(({ ags }) => ags !== "08337116"));
    expect(found).toMatchObject({
      persons: { found: 72_793 },
      municipalities: { found: 1_100 },
      missing: [{ ags: "08337116", name: "Wehr" }],
      districts: [{ district: "08337", missing: 1, of: 32 }],
    });
    expect([isComplete(found), hasForeign(found)]).toEqual([false, false]);
  });

  it("tells persons that are missing though nobody else is", () => {
    const found = of(rows.map((row) => (row.ags === "08337116" ? { ...row, persons: 46 } : row)));
    expect([found.persons?.found, found.missing, isComplete(found)]).toEqual([72_839, [], false]);
  });

  it("names keys that the list does not have, which count for nobody", () => {
    const found = of(rows.map((row) => (row.ags === "08337116" ? { ...row, ags: "08337117" } : row)));
    expect(found).toMatchObject({ municipalities: { found: 1_100 }, unknown: [{ ags: "08337117", name: "Wehr" }] });
    expect(hasForeign(found)).toBe(true);
  });

  it("tells a name that is another's, and leaves alone one that is nobody's or the own of several", () => {
    const [wehr, murg] = ["08337116", "08337076"];
    const called = (ags: string, name: string) => of([{ ags, name }]).misnamed;
    expect(called(wehr, "Murg")).toEqual([{ ags: wehr, name: "Murg", listed: "Wehr", others: [murg] }]);
    expect(called(wehr, " WEHR ")).toEqual([]);
    expect(called(wehr, "Wehr (Baden)")).toEqual([]);
    const twins = list.filter(({ name }, at) => list.findIndex((one) => one.name === name) !== at);
    expect(twins.length).toBeGreaterThan(0);
    for (const { ags, name } of twins) expect(called(ags, name)).toEqual([]);
  });

  it("understands names as tables write them, and prefers the own one among those that may be meant", () => {
    const called = (ags: string, name: string) => of([{ ags, name }]).misnamed;
    const [wehr, blasien, murg] = ["08337116", "08337097", "08337076"];
    expect(called(wehr, "Sankt Blasien, Stadt")).toMatchObject([{ listed: "Wehr", others: [blasien] }]);
    expect(called(wehr, "Gde. MURG")).toMatchObject([{ others: [murg] }]);
    expect(called(blasien, "Sankt Blasien")).toEqual([]);
    expect(called(wehr, "Landkreis Waldshut")).toEqual([]);
    // „Neuhausen“ is another's name in full and this one's for short.
    const neuhausen = list.find(({ name }) => name === "Neuhausen auf den Fildern")?.ags ?? "";
    expect(list.some(({ name }) => name === "Neuhausen")).toBe(true);
    expect(called(neuhausen, "Neuhausen")).toEqual([]);
    expect(of(list.map(({ ags, name }) => ({ ags, name: name.toUpperCase() }))).misnamed).toEqual([]);
  });

  it("has no persons to hold against where a row has none or the rules name no total", () => {
    expect(of([{ ags: "08337116", name: "Wehr", persons: null }]).persons).toBeNull();
    const open = { totalPersons: { ...imBw201801.totalPersons, value: null } };
    expect(completenessOf(rows, open, list).persons).toBeNull();
  });

  it("names nobody without a list, and is complete as far as that can be known", () => {
    const found = completenessOf(rows, imBw201801, null);
    expect(found).toMatchObject({ municipalities: null, missing: [], unknown: [], misnamed: [] });
    expect(isComplete(found)).toBe(true);
  });

  it("holds districts against districts where they are the rows", () => {
    const recipients = { value: "districts", basis: "published", source: "" } as const;
    const districts = listOfState(badenWuerttemberg, { recipients });
    expect(districts).toHaveLength(44);
    const found = completenessOf([{ ags: "08337000", name: "Landkreis Waldshut" }], imBw201801, districts);
    expect(found).toMatchObject({ municipalities: { found: 1, expected: 44 }, unknown: [], misnamed: [] });
  });

  it("misses exactly what was taken away, in whatever order the rows stand", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(rows.length - 1), { maxLength: 30 }), (gone) => {
        const kept = rows.filter((_, at) => !gone.includes(at));
        const found = of(kept);
        expect(of([...kept].reverse())).toEqual(found);
        expect(found.missing.map(({ ags }) => ags)).toEqual(
          rows.filter((_, at) => gone.includes(at)).map(({ ags }) => ags),
        );
        expect(found.districts.reduce((sum, { missing }) => sum + missing, 0)).toBe(gone.length);
        const persons = kept.reduce((sum, one) => sum + (one.persons ?? 0), 0);
        expect(found.persons).toEqual({ found: persons, expected: 72_857 });
      }),
      { numRuns: 25 },
    );
  });
});
