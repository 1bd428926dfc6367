import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { badenWuerttemberg, isOfState, locate, STATE_PARTS, supplied } from "../../src/states/index";

const { municipalities } = badenWuerttemberg;
const wehr = { ags: "08337116", association: null, latitude: null, longitude: null };
const murg = { ags: "08337076" };

describe("isOfState", () => {
  it.each([
    ["of one municipality of the state", [wehr], undefined, true],
    ["of a municipality that the state does not list", [{ ags: "08337999" }], undefined, true],
    ["with one key of another state", [wehr, { ags: "03241001" }], undefined, false],
    ["without rows", [], undefined, false],
    ["of districts", [{ ags: "08337000" }], "districts", false],
  ] as const)("a table %s", (_, rows, recipients, isIts) => {
    expect(isOfState(rows, badenWuerttemberg, recipients)).toBe(isIts);
  });
});

describe("locate", () => {
  it("gives a municipality what its table lacks", () => {
    const { rows, taken } = locate([wehr], badenWuerttemberg);
    const listed = municipalities.find(({ ags }) => ags === wehr.ags);
    const { association, latitude, longitude } = listed ?? {};
    expect(rows).toEqual([{ ...wehr, association, latitude, longitude }]);
    expect([...taken].sort()).toEqual(["associations", "coordinates"]);
  });

  it("leaves what the table says, and half a place", () => {
    const said = [
      { ...wehr, latitude: 47, longitude: 8 },
      { ...murg, latitude: 47.5, longitude: null },
    ];
    expect(locate(said, badenWuerttemberg).rows.map(({ latitude, longitude }) => [latitude, longitude])).toEqual([
      [47, 8],
      [47.5, null],
    ]);
  });

  it("gives no association where any row has one, because an empty cell then means none", () => {
    const { rows, taken } = locate([wehr, { ...murg, association: "5001" }], badenWuerttemberg);
    expect(rows.map(({ association }) => association)).toEqual([null, "5001"]);
    expect(taken).toEqual(["coordinates"]);
  });

  it("leaves keys alone that the state does not have, and then takes nothing", () => {
    const unknown = [{ ags: "08337999" }];
    expect(locate(unknown, badenWuerttemberg)).toEqual({ rows: unknown, taken: [] });
  });

  it("changes nothing the second time, in whatever order the rows stand", () => {
    const some = fc.uniqueArray(fc.constantFrom(...municipalities.map(({ ags }) => ({ ags }))), {
      selector: ({ ags }) => ags,
      maxLength: 20,
    });
    fc.assert(
      fc.property(some, (rows) => {
        const once = locate(rows, badenWuerttemberg);
        const again = locate([...once.rows].reverse(), badenWuerttemberg);
        expect([...again.rows].reverse()).toEqual(once.rows);
        expect(again.taken).toEqual([]);
      }),
    );
  });
});

describe("supplied", () => {
  it("lists each part once, in one order, with what must stand beside it", () => {
    const { name: state, asOf, source, notice } = badenWuerttemberg;
    const parts = ["keys", "borders"];
    expect(supplied(badenWuerttemberg, ["borders", "keys", "borders"])).toEqual({ state, asOf, source, notice, parts });
    expect(supplied(badenWuerttemberg, STATE_PARTS)?.parts).toEqual(STATE_PARTS);
  });

  it("is null where nothing was taken", () => {
    expect(supplied(badenWuerttemberg, [])).toBeNull();
  });
});
