import { describe, expect, it } from "vitest";
import {
  doubtfulBorders,
  nearNeighbours,
  neighboursOf,
  readBoundaries,
  sharedBorders,
} from "../../src/boundaries/index";
import { messagesOf, notesOf, unwrap } from "../support/fixtures";
import { files, square } from "./squares";

const two = files(square(9, 48, 0.1), square(9.1, 48, 0.1));
const [first, second] = two.features;
const pair = [["08115001", "08115002"]];

/** The two squares with other properties and ids. */
function named(...properties: Record<string, unknown>[]) {
  return {
    ...two,
    features: two.features.map((feature, at) => ({
      ...feature,
      id: `relation/${at}`,
      properties: properties[at] ?? {},
    })),
  };
}

describe("boundaries as others publish them", () => {
  it.each(["de:amtlicher_gemeindeschluessel", "Amtlicher Gemeindeschlüssel", "amtl_gemeindeschluessel", "de:AGS"])(
    "have their keys under %s",
    (key) => {
      const file = named({ [key]: "08115001", name: "Aidlingen" }, { [key]: "08115002", name: "Altdorf" });
      expect(neighboursOf(unwrap(readBoundaries(file)))).toEqual(pair);
    },
  );

  it("have their keys where keys are, when a property of a usual name holds something else", () => {
    const file = named({ key: "a", rs: "08115001" }, { key: "b", rs: "08115002" });
    expect(neighboursOf(unwrap(readBoundaries(file)))).toEqual(pair);
  });

  it("have no keys: one message with the properties, not one for each object", () => {
    expect(messagesOf(readBoundaries(named({ ort: "Aidlingen" }, { ort: "Altdorf" })))).toEqual([
      "gefunden die Eigenschaften „ort“; erwartet eine Eigenschaft mit dem Schlüssel, zum Beispiel AGS",
    ]);
    expect(messagesOf(readBoundaries(named({ ort: "Aidlingen" }), { key: "id" }))).toHaveLength(2);
  });

  it.each([
    ["notice", { notice: "© Amt", source: "BKG" }, "© Amt"],
    ["source", { source: "© GeoBasis-DE / BKG 2013 (Daten verändert)" }, "© GeoBasis-DE / BKG 2013 (Daten verändert)"],
    ["Attribution", { Attribution: " © LGL " }, "© LGL"],
    ["copyright in metadata", { metadata: { copyright: "© OpenStreetMap" } }, "© OpenStreetMap"],
    ["nothing but blanks", { source: " ", attribution: 5 }, null],
  ])("say whose they are under %s", (_, members, notice) => {
    expect(unwrap(readBoundaries({ ...two, ...members })).notice).toBe(notice);
  });

  it("are of districts: keys of five digits, where there are no others", () => {
    const found = unwrap(readBoundaries(named({ ARS: "08115" }, { ARS: "08116" })));
    expect(neighboursOf(found)).toEqual([["08115000", "08116000"]]);
    expect(notesOf(found)).toEqual(["Grenzen von 2 Kreisen: Schlüssel aus fünf Ziffern gelesen wie 08115000"]);
    expect(messagesOf(readBoundaries(named({ ARS: "08115" }, { ARS: "08116001" })))).toHaveLength(1);
    expect(readBoundaries(named({ ARS: "00115" }, { ARS: "17116" })).ok).toBe(false);
  });

  it("have parts of one municipality as objects of one name, and empty ones, and say so", () => {
    const part = { ...first, geometry: { type: "Polygon", coordinates: [square(9.3, 48, 0.01)] } };
    const empty = [{ type: "MultiPolygon", coordinates: [] }, null, { type: "Polygon", coordinates: [] }];
    const file = { ...two, features: [...two.features, part, ...empty.map((geometry) => ({ ...second, geometry }))] };
    const found = unwrap(readBoundaries(file));
    expect(sharedBorders(found)).toEqual(sharedBorders(unwrap(readBoundaries(two))));
    expect(found.topology.objects.municipalities.geometries.map(({ arcs }) => arcs.length)).toEqual([2, 1]);
    expect(notesOf(found)).toEqual([
      "mehrere Objekte als Teile einer Gemeinde gelesen: 08115001",
      "leere Objekte übergangen, weil die Gemeinde noch ein anderes hat: 08115002",
    ]);
  });

  it("repeat a key by mistake: with another name, or with the same area", () => {
    const other = { ...second, properties: { AGS: "08115001", GEN: "Altdorf" } };
    for (const twice of [other, { ...first }]) {
      const message = "Objekt 3: gefunden „08115001“ (";
      expect(messagesOf(readBoundaries({ ...two, features: [...two.features, twice] }))).toEqual([
        expect.stringContaining(message),
      ]);
    }
  });

  it("have an object without an area and no other of its municipality", () => {
    const file = { ...two, features: [first, { ...second, geometry: { type: "MultiPolygon", coordinates: [] } }] };
    expect(messagesOf(readBoundaries(file))).toEqual([expect.stringContaining("Objekt 2: gefunden eine Geometrie")]);
  });

  it.each([1e-12, 1e-9, 1e-7, -1e-12, -1e-7])("have corners %d degrees apart that are one", (gap) => {
    const west = square(9, 48.5, 0.10000005);
    const east = square(9.10000005 + gap, 48.5, 0.1);
    east[2] = [9.2, 48.60000005 + gap];
    east[3] = [9.10000005 + gap, 48.60000005 + gap];
    for (const rings of [
      [west, east],
      [east, west],
    ]) {
      const found = unwrap(readBoundaries(files(...rings)));
      expect(sharedBorders(found).map(({ metres }) => metres)).toEqual([11_120]);
    }
  });

  it("keep corners apart that two centimetres part", () => {
    expect(neighboursOf(unwrap(readBoundaries(files(square(9, 48, 0.1), square(9.1000003, 48, 0.1)))))).toEqual([]);
  });

  it("keep an area that is a few steps of the grid wide", () => {
    const speck = files(square(9, 48, 0.1), square(9.5, 48, 0.0000001));
    expect(unwrap(readBoundaries(speck)).topology.objects.municipalities.geometries).toHaveLength(2);
  });

  it("overlap in a strip: the tiny border is a doubtful one", () => {
    const strip = files(square(9, 48.5, 0.1), square(9.0997, 48.5, 0.1));
    const found = unwrap(readBoundaries(strip));
    expect(sharedBorders(found)[0]?.metres).toBeLessThan(100);
    expect([nearNeighbours(found), doubtfulBorders(found)]).toEqual([[], pair]);
    expect(doubtfulBorders(unwrap(readBoundaries(two)))).toEqual([]);
  });
});
