import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryObject, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { neighboursOf, readBoundaries } from "../../src/boundaries/index";
import { codesOf, fixture, messagesOf, unwrap } from "../support/fixtures";
import { files, type Position, square } from "./squares";

const two = files(square(9, 48), square(10, 48));
const [first, second] = two.features;
const text = JSON.stringify(two);
const keysOf = (source: unknown, options = {}) =>
  unwrap(readBoundaries(source, options)).topology.objects.municipalities.geometries.map(({ id }) => id);

/** The two squares with other properties. */
function named(...properties: Record<string, unknown>[]) {
  return {
    ...two,
    features: two.features.map((feature, index) => ({ ...feature, properties: properties[index] ?? {} })),
  };
}

/** The two squares with another first geometry. */
function shaped(geometry: unknown) {
  return { ...two, features: [{ ...first, geometry }, second] };
}

function asTopojson(layers: Record<string, typeof two>): Topology<Record<string, GeometryObject>> {
  const copies = structuredClone(layers) as unknown as Record<string, GeoJSON.FeatureCollection>;
  return topology(copies) as Topology<Record<string, GeometryObject>>;
}

describe("readBoundaries", () => {
  it("takes text with or without a byte order mark, or what its JSON says", () => {
    const whole = readBoundaries(two);
    expect(readBoundaries(text)).toEqual(whole);
    expect(readBoundaries(`\uFEFF${text}`)).toEqual(whole);
  });

  it("gives a topology in which a border between two stands once", () => {
    const { topology: found, notice, notes } = unwrap(readBoundaries(two));
    expect([found.arcs.length, notice, notes]).toEqual([3, null, []]);
    expect(found.objects.municipalities.geometries[0]).toMatchObject({ id: "08115001", properties: { name: "Ort 0" } });
    expect(neighboursOf({ topology: found, notice, notes })).toEqual([["08115001", "08115002"]]);
  });

  it("leaves what it is given as it was", () => {
    readBoundaries(two);
    expect(JSON.stringify(two)).toBe(text);
  });

  it("takes TopoJSON, quantized or not, and its own topology", () => {
    const whole = unwrap(readBoundaries(two));
    const plain = asTopojson({ orte: two });
    expect(readBoundaries(plain)).toMatchObject({ ok: true, value: whole });
    expect(readBoundaries(JSON.stringify(quantize(plain, 101)))).toMatchObject({ ok: true, value: whole });
    expect(readBoundaries(whole.topology)).toMatchObject({ ok: true, value: whole });
  });

  it("takes the layer that is asked for", () => {
    const both = asTopojson({ orte: two, kreise: files(square(9, 48)) });
    expect(keysOf(both, { layer: "orte" })).toEqual(["08115001", "08115002"]);
    expect(keysOf(both, { layer: "kreise" })).toEqual(["08115001"]);
  });

  it.each([
    ["AGS", [{ AGS: "08337116" }, { AGS: "08337096" }]],
    ["ags", [{ ags: "08337116" }, { ags: "08337096" }]],
    ["AGS_0", [{ AGS_0: "08337116" }, { AGS_0: "08337096" }]],
    ["twelve digits", [{ ARS: "083375002116" }, { ARS: "083370096096" }]],
    ["RS, with spaces", [{ RS: "08 337 5002 116" }, { RS: "08 337 0096 096" }]],
    ["an umlaut", [{ Gemeindeschlüssel: "08337116" }, { Gemeindeschlüssel: "08337096" }]],
    [
      "AGS before ARS",
      [
        { ARS: "x", AGS: "08337116" },
        { ARS: "y", AGS: "08337096" },
      ],
    ],
    [
      "another where AGS is empty",
      [
        { AGS: null, key: "08337116" },
        { AGS: null, key: "08337096" },
      ],
    ],
  ])("finds the keys under %s, and sorts by them", (_, properties) => {
    expect(keysOf(named(...properties))).toEqual(["08337096", "08337116"]);
  });

  it("takes the property that is asked for, or the feature's own id", () => {
    const own = named({ AGS: "08000000", mein: "08337116" }, { AGS: "08000001", mein: "08337096" });
    expect(keysOf(own, { key: "mein" })).toEqual(["08337096", "08337116"]);
    const ids = { ...two, features: two.features.map((one, at) => ({ ...one, properties: null, id: `0833700${at}` })) };
    expect(keysOf(ids)).toEqual(["08337000", "08337001"]);
    expect(keysOf(ids, { key: "id" })).toEqual(["08337000", "08337001"]);
  });

  it("takes the name where there is one", () => {
    const names = (...properties: Record<string, unknown>[]) =>
      unwrap(readBoundaries(named(...properties))).topology.objects.municipalities.geometries.map(
        ({ properties: { name } }) => name,
      );
    expect(names({ ags: "08337116", GEN: "Wehr" }, { ags: "08337096", name: "Waldshut" })).toEqual([
      "Waldshut",
      "Wehr",
    ]);
    expect(names({ ags: "08337116", GEN: "" }, { ags: "08337096", GEN: 5 })).toEqual([null, null]);
  });

  it("takes the notice from the file, and the caller's before it", () => {
    const noticed = { ...two, notice: "© Amt" };
    expect(unwrap(readBoundaries(noticed)).notice).toBe("© Amt");
    expect(unwrap(readBoundaries(noticed, { notice: "© Stadt" })).notice).toBe("© Stadt");
    expect(unwrap(readBoundaries({ ...two, notice: "" })).notice).toBeNull();
  });

  it("joins parts that GF tells apart", () => {
    const parts = named({ AGS: "08335043", GF: 4 }, { AGS: "08335043", GF: 2 });
    expect(keysOf(parts)).toEqual(["08335043"]);
  });

  it("leaves out parts that have shrunk to a line or a point, and says whose", () => {
    const speck: Position[] = [
      [9, 48],
      [9.000000001, 48],
      [9, 48],
      [9, 48],
    ];
    const parts = { type: "MultiPolygon", coordinates: [[square(9, 48)], [speck, square(9, 48, 0.1)]] };
    const found = unwrap(readBoundaries(shaped(parts)));
    expect(found.notes).toEqual([
      "übergangen, weil sie zu einer Linie oder einem Punkt geschrumpft sind: einzelne Teile von 08115001",
    ]);
    expect(found.topology).toEqual(unwrap(readBoundaries(two)).topology);
  });
});

describe("readBoundaries refuses", () => {
  const complete = "erwartet eine vollständige Datei mit GeoJSON oder TopoJSON";

  it.each([
    ["nothing", "", "gefunden eine leere Datei"],
    ["a table", "ags,name\n08337116,Wehr\n", "gefunden Text, der kein JSON ist"],
    ["a file that was cut off", text.slice(0, 200), "gefunden JSON, das nach 200 Zeichen abbricht"],
    ["a file that was cut off inside a text", '{"type":"Featu', "gefunden JSON, das nach 14 Zeichen abbricht"],
    ["a slip of the pen", '{"type":"FeatureCollection",}', "gefunden JSON mit einem Schreibfehler"],
    ["a bracket that does not fit", '{"a":[1}', "gefunden JSON mit einem Schreibfehler"],
  ])("%s", (_, source, message) => {
    expect(messagesOf(readBoundaries(source))).toEqual([`${message}; ${complete}`]);
  });

  it.each([
    ["a text that never ends", `{"a":"${"x".repeat(1_000_000)}`, "abbricht"],
    ["a text that ends behind a backslash", '{"a":"b\\\\', "abbricht"],
    ["quotes in quotes", '{"a":"\\"}', "abbricht"],
    ["brackets in brackets", `{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`, "über 500 Klammern ineinander"],
  ])("%s", (_, source, message) => {
    expect(messagesOf(readBoundaries(source))).toEqual([expect.stringContaining(message)]);
  });

  it("text that was cut off at any place", () => {
    for (let end = 1; end < text.length; end += 7) expect(readBoundaries(text.slice(0, end)).ok).toBe(false);
  });

  const format = "GeoJSON („FeatureCollection“ mit features) oder TopoJSON („Topology“)";
  it.each([
    ["another type", { type: "Feature" }, `gefunden JSON mit type „Feature“; erwartet ${format}`],
    ["a list", [first], `gefunden JSON ohne type; erwartet ${format}`],
    ["features that are no list", { type: "FeatureCollection", features: {} }, "gefunden JSON mit type"],
    [
      "no features",
      { type: "FeatureCollection", features: [] },
      "gefunden eine Datei ohne Objekte; erwartet mindestens",
    ],
  ])("%s", (_, source, message) => {
    expect(messagesOf(readBoundaries(source))).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ["null", null, "Objekt 1: gefunden keine Geometrie; erwartet eine Fläche"],
    ["a point", { type: "Point", coordinates: [9, 48] }, "Objekt 1: gefunden eine Geometrie „Point“"],
    ["no coordinates", { type: "Polygon" }, "Objekt 1: gefunden eine Geometrie „Polygon“"],
    ["no rings", { type: "Polygon", coordinates: [] }, "Objekt 1: gefunden eine Geometrie „Polygon“"],
    ["a ring that is none", { type: "Polygon", coordinates: [5] }, "Objekt 1: gefunden „5“; erwartet einen Ring"],
    ["a polygon that is none", { type: "MultiPolygon", coordinates: [5] }, "Objekt 1: gefunden „5“"],
    ["a point without latitude", polygon([[9], ...square(9, 48).slice(1)]), "Objekt 1: gefunden „[9]“"],
    ["figures as text", polygon([["9", "48"]]), 'Objekt 1: gefunden „["9","48"]“; erwartet einen Punkt aus Länge'],
    ["an open ring", polygon(square(9, 48).slice(0, 4)), "Objekt 1: gefunden einen Ring von (9, 48) bis (9, 49)"],
    [
      "too few points",
      polygon([
        [9, 48],
        [10, 48],
        [9, 48],
      ]),
      "Objekt 1: gefunden einen Ring aus 3 Punkten",
    ],
    [
      "no area",
      polygon([
        [9, 48],
        [9, 48],
        [9, 48],
        [9, 48],
      ]),
      "Objekt 1: gefunden nur Ringe, die keine Fläche einschließen",
    ],
  ])("as a geometry %s", (_, geometry, message) => {
    expect(messagesOf(readBoundaries(shaped(geometry)))).toEqual([expect.stringContaining(message)]);
  });

  it("metres: once for the whole file, or for the feature that has them", () => {
    const utm = (ring: Position[]) => ring.map(([x, y]): Position => [500_000 + x, 5_400_000 + y]);
    const all = files(utm(square(9, 48)), utm(square(10, 48)));
    const expected = "Länge und Breite in Grad (WGS84, EPSG:4326), keine Meter wie in UTM oder Gauß-Krüger";
    expect(messagesOf(readBoundaries(all))).toEqual([
      `gefunden (500009, 5400048) und Ähnliches in allen 2 Objekten; erwartet ${expected}`,
    ]);
    expect(messagesOf(readBoundaries(files(square(9, 48), utm(square(10, 48)))))).toEqual([
      `Objekt 2: gefunden (500010, 5400048); erwartet ${expected}`,
    ]);
    expect(messagesOf(readBoundaries(files(square(9, 90))))).toEqual([expect.stringContaining("(10, 91)")]);
    expect(readBoundaries(files(square(179, 89))).ok).toBe(true);
  });

  it("latitude before longitude", () => {
    const turned = files(...[square(9, 48), square(10, 48)].map((ring) => ring.map(([x, y]): Position => [y, x])));
    expect(messagesOf(readBoundaries(turned))).toEqual([
      "gefunden Punkte wie (48, 9), die Breite zuerst; erwartet die Länge zuerst, dann die Breite",
    ]);
  });

  it("keys without their zero, unless it is to be put back; then it says so", () => {
    const many = files(square(5, 48), square(6, 48), square(7, 48), square(8, 48));
    const keys = [8337116, "8337013", "08226096", "83375002115"];
    const file = { ...many, features: many.features.map((one, at) => ({ ...one, properties: { AGS: keys[at] } })) };
    expect(codesOf(readBoundaries(file))).toEqual(["lost-leading-zero", "lost-leading-zero", "lost-leading-zero"]);
    const { topology, notes } = unwrap(readBoundaries(file, { restoreLeadingZero: true }));
    expect(topology.objects.municipalities.geometries.map(({ id }) => id)).toEqual([
      ...["08226096", "08337013", "08337115", "08337116"],
    ]);
    expect(notes).toEqual(["führende Null ergänzt an 3 Objekten, zuerst 8337116 → 08337116"]);
  });

  it("keys that are missing, no keys, without their zero, or there twice; all at once, with number and property", () => {
    const many = files(square(5, 48), square(6, 48), square(7, 48), square(8, 48), square(9, 48), square(10, 48));
    const keys = ["08337116", null, "Wehr", 8337116, "8337116", "08337116"];
    const file = { ...many, features: many.features.map((one, at) => ({ ...one, properties: { AGS: keys[at] } })) };
    const result = readBoundaries(file);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["missing-value", "features.1.properties.AGS"],
      ["malformed-key", "features.2.properties.AGS"],
      ["lost-leading-zero", "features.3.properties.AGS"],
      ["lost-leading-zero", "features.4.properties.AGS"],
      ["duplicate-key", "features.5"],
    ]);
    expect(messagesOf(result)[1]).toContain(
      "Objekt 3, Spalte AGS: gefunden „Wehr“; erwartet ein AGS aus acht Ziffern",
    );
    expect(messagesOf(result)[4]).toContain("Objekt 6: gefunden „08337116“, der schon zu Objekt 1 gehört; erwartet jeden");
  });

  it("parts of one municipality that GF does not tell apart", () => {
    const parts = named({ AGS: "08335043", GF: 4 }, { AGS: "08335043", GF: 4 });
    expect(messagesOf(readBoundaries(parts))).toEqual([expect.stringContaining("der schon zu Objekt 1 gehört")]);
  });

  it("a file whose keys it cannot find, together with what else is wrong", () => {
    const unknown = { ...named({ nr: 1 }, { nr: 2 }), features: [{ properties: { nr: 1 }, geometry: null }] };
    expect(messagesOf(readBoundaries(unknown))).toEqual([
      "gefunden die Eigenschaften „nr“; erwartet eine Eigenschaft mit dem Schlüssel, zum Beispiel AGS",
      expect.stringContaining("Objekt 1: gefunden keine Geometrie"),
    ]);
    expect(messagesOf(readBoundaries(named({}, {})))).toEqual([expect.stringContaining("Objekte ohne Eigenschaften")]);
    expect(messagesOf(readBoundaries(two, { key: "ort" }))).toEqual([expect.stringContaining("erwartet „ort“")]);
    expect(readBoundaries({ type: "FeatureCollection", features: [5] }).ok).toBe(false);
  });

  const arcs = [
    [
      [9, 48],
      [10, 48],
      [10, 49],
      [9, 48],
    ],
  ];
  const layer = (...geometries: unknown[]) => ({ orte: { type: "GeometryCollection", geometries } });
  const shape = { type: "Polygon", properties: { AGS: "08337116" }, arcs: [[0]] };
  const topo = { type: "Topology", objects: layer(shape), arcs };

  it("takes the TopoJSON that the following cases break", () => expect(keysOf(topo)).toEqual(["08337116"]));

  it.each([
    ["no arcs", { ...topo, arcs: undefined }, "gefunden nichts; erwartet die Liste der Bögen"],
    ["an arc of one point", { ...topo, arcs: [[[9, 48]]] }, "gefunden „[[9,48]]“; erwartet einen Bogen"],
    [
      "an arc without figures",
      {
        ...topo,
        arcs: [
          [
            ["9", 48],
            [9, 49],
          ],
        ],
      },
      "erwartet einen Bogen",
    ],
    ["half a transform", { ...topo, transform: { scale: [1, 1] } }, "erwartet scale und translate"],
    ["an arc that is not there", { ...topo, objects: layer({ ...shape, arcs: [[1]] }) }, "Objekt 1: gefunden „1“"],
    [
      "an arc taken backwards that is not there",
      { ...topo, objects: layer({ ...shape, arcs: [[-2]] }) },
      "gefunden „-2“",
    ],
    ["half an arc", { ...topo, objects: layer({ ...shape, arcs: [[0.5]] }) }, "Nummern der 1 Bögen (arcs)"],
    ["null for an arc", { ...topo, objects: layer({ ...shape, arcs: [[null]] }) }, "Objekt 1: gefunden „null“"],
    ["an empty ring", { ...topo, objects: layer({ ...shape, arcs: [[]] }) }, "gefunden eine Geometrie „Polygon“"],
    ["a line", { ...topo, objects: layer({ ...shape, type: "LineString", arcs: [0] }) }, "Geometrie „LineString“"],
    ["rings of the wrong depth", { ...topo, objects: layer({ ...shape, type: "MultiPolygon" }) }, "„MultiPolygon“"],
    ["nothing for a shape", { ...topo, objects: layer({ ...shape }, 5) }, "Objekt 2: gefunden keine Geometrie"],
    ["no layer", { ...topo, objects: {} }, "gefunden keine Ebene mit Objekten; erwartet eine einzige Ebene"],
    ["no objects", { ...topo, objects: null }, "gefunden keine Ebene mit Objekten"],
    ["two layers", { ...topo, objects: { ...layer(shape), b: layer().orte } }, "gefunden die Ebenen „orte“, „b“"],
  ])("TopoJSON with %s", (_, source, message) => {
    expect(messagesOf(readBoundaries(source))).toContainEqual(expect.stringContaining(message));
  });

  it("another layer than the file has", () => {
    expect(messagesOf(readBoundaries(topo, { layer: "kreise" }))).toEqual([
      "gefunden die Ebenen „orte“; erwartet die Ebene „kreise“",
    ]);
  });
});

function polygon(ring: unknown) {
  return { type: "Polygon", coordinates: [ring] };
}

describe("the boundaries of Baden-Württemberg", () => {
  it("are read to the same topology when they have been read", () => {
    const once = unwrap(readBoundaries(fixture("state/bw-boundaries.topo.json")));
    expect(unwrap(readBoundaries(once.topology)).topology).toEqual(once.topology);
  });
});
