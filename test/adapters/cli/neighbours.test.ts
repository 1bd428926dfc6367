import { describe, expect, it } from "vitest";
import { files as collection, square } from "../../boundaries/squares";
import { cli } from "../../support/cli";
import { fixture } from "../../support/fixtures";

const three = collection(square(9, 48, 0.01), square(9.01, 48, 0.01), square(9.1, 48, 0.01));
const text = JSON.stringify(three);
const renamed = text.replaceAll('"AGS"', '"mein"');
const files = {
  "g.json": text,
  "-": text,
  "mein.json": renamed,
  "ab.json": text.slice(0, 300),
  "t.csv": "ags,name,persons\n08115001,A,40\n08115002,B,30\n08115003,C,20\n",
};
const STATE = "fixtures/state/bw-boundaries.topo.json";

describe("planungsrahmen neighbours", () => {
  it("prints the pairs with their length, and says on stderr who has no neighbour", () => {
    for (const path of ["g.json", "-"]) {
      expect(cli(`neighbours ${path}`, files)).toEqual({
        exitCode: 0,
        out: "ags_a,ags_b,shared_border_km\n08115001,08115002,1.112\n",
        talk: "3 Gemeinden, 1 gemeinsame Grenze\nohne gemeinsame Grenze mit einer anderen: 08115003 Ort 2\n",
      });
    }
  });

  it("writes a file on request, and nothing to stdout", async () => {
    const { exitCode, out, file } = cli("neighbours g.json -o n.csv", files);
    expect([exitCode, out, file?.path]).toEqual([0, "", "n.csv"]);
    const written = new TextDecoder().decode(await file?.bytes());
    expect(written).toBe(cli("neighbours g.json", files).out);
  });

  it("takes keys from the property that is named", () => {
    expect(cli("neighbours mein.json --key mein", files).out).toBe(cli("neighbours g.json", files).out);
  });

  it("gives the list of the state, with the notice, and one town without a neighbour", () => {
    const { out, talk } = cli(`neighbours ${STATE}`);
    const pairs = (list: string) => list.split("\n").map((row) => row.slice(0, 17));
    expect(pairs(out)).toEqual(["ags_a,ags_b,share", ...pairs(fixture("state/bw-adjacency.csv")).slice(1)]);
    expect(talk).toBe(
      "1.101 Gemeinden, 3.190 gemeinsame Grenzen\n" +
        "ohne gemeinsame Grenze mit einer anderen: 08335015 Büsingen am Hochrhein\n" +
        "© GeoBasis-DE / BKG 2017 (Daten verändert)\n",
    );
  });

  it("puts lost zeros back where that is asked for, says so, and is read by report in the same way", () => {
    const lost = { "lost.json": text.replaceAll('"0811500', '"811500'), "t.csv": files["t.csv"] };
    expect(cli("neighbours lost.json", lost).exitCode).toBe(2);
    const { out, talk } = cli("neighbours lost.json --restore-leading-zero", lost);
    expect(out).toBe(cli("neighbours g.json", files).out);
    expect(talk).toContain("führende Null ergänzt an 3 Objekten, zuerst 8115001 → 08115001");
    const report = "report t.csv --neighbours lost.json --boundaries lost.json -o t.html";
    expect(cli(report, lost).exitCode).toBe(2);
    expect(cli(`${report} --restore-leading-zero`, lost).exitCode).toBe(0);
  });

  it("names those who were probably meant to be neighbours, some of them", () => {
    const gaps = collection(...[0, 1, 2, 3, 4, 5, 6].map((at) => square(9 + 0.0101 * at, 48, 0.01)));
    const { out, talk } = cli("neighbours luecken.json", { "luecken.json": JSON.stringify(gaps) });
    expect(out).toBe("ags_a,ags_b,shared_border_km\n");
    expect(talk.replace(/\s+/g, " ")).toContain(
      "keine Nachbarn, aber vermutlich so gemeint: 6 Paare liegen dicht beieinander, ohne dass die Grenzen sich decken: " +
        "08115001–08115002, 08115002–08115003, 08115003–08115004, 08115004–08115005, 08115005–08115006, …",
    );
  });

  it.each([
    ["neighbours", "neighbours braucht eine Datei mit Grenzen"],
    ["neighbours g.json --format json", "--format gehört nicht zu „neighbours“"],
    ["neighbours g.json --layer kreise --rules x", "--rules gehört nicht zu „neighbours“"],
    ["neighbours ab.json", "ab.json: ein Problem, nichts wurde berechnet."],
    ["neighbours mein.json", "die Eigenschaften „mein“, „GEN“; erwartet eine Eigenschaft mit dem Schlüssel"],
    ["neighbours mein.json --key dein", "erwartet „dein“"],
    ["neighbours t.csv", "gefunden Text, der kein JSON ist"],
    ["neighbours fehlt.json", "gefunden keine Datei dieses Namens"],
    ["pools t.csv --neighbours ab.json", "gefunden JSON, das nach 300 Zeichen abbricht"],
  ])("refuses %s", (args, message) => {
    const outcome = cli(args, files);
    expect([outcome.exitCode, outcome.out, outcome.file]).toEqual([2, "", undefined]);
    expect(outcome.talk.replace(/\s+/g, " ")).toContain(message);
  });
});

describe("--neighbours", () => {
  it("takes boundaries as well as the list made from them", () => {
    const list = { ...files, "n.csv": cli("neighbours g.json", files).out };
    const { out } = cli("pools t.csv --neighbours n.csv --format json", list);
    expect(cli("pools t.csv --neighbours g.json --format json", files).out).toBe(out);
    expect(JSON.parse(out).pools).toMatchObject([{ members: ["08115001", "08115002"] }]);
  });

  it("passes on what was left out of the boundaries", () => {
    const speck = [9, 9.000000001, 9, 9].map((x) => [x, 48]);
    const [first, ...others] = three.features;
    const parts = { type: "MultiPolygon", coordinates: [[square(9, 48, 0.01)], [speck]] };
    const shrunk = JSON.stringify({ ...three, features: [{ ...first, geometry: parts }, ...others] });
    const { talk } = cli("pools t.csv --neighbours s.json", { ...files, "s.json": shrunk });
    expect(talk).toContain("s.json: übergangen, weil sie zu einer Linie oder einem Punkt geschrumpft sind");
  });
});
