import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { odsParts, packed } from "../support/workbooks";

const SCRIPT = fileURLToPath(new URL("./peakMemory.mjs", import.meta.url));
const MEGABYTE = 1024 * 1024;

/** So many times that it all stays below a megabyte. */
function filled(before: string, entry: string, after: string): string {
  return before + entry.repeat(Math.floor((MEGABYTE - 200) / entry.length)) + after;
}

const REPEATED = `<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string" table:number-columns-repeated="1000"><text:p>x</text:p></table:table-cell></table:table-row>`;

function repeatedRows(): Uint8Array {
  const parts = odsParts([{ name: "Tabelle1", rows: [["ags", "name", "persons"]] }]);
  return packed({
    ...parts,
    "content.xml": parts["content.xml"].replace("</table:table>", `${REPEATED}</table:table>`),
  });
}

const plan = (fields: string, entry: string, after: string) =>
  filled(`{"format":"planungsrahmen.pool-plan/2",${fields}`, `${entry},`, `${entry}${after}}`);
const polygon = `{"type":"FeatureCollection","features":[{"properties":{"AGS":"08337116"},"geometry":{"type":"Polygon","coordinates":[`;

type Reader = "municipalities" | "agreed" | "names" | "borders" | "plan" | "rules" | "boundaries";

/** Files of less than a megabyte that cost more than others of their size. */
const HOSTILE: readonly (readonly [string, Reader, string | Uint8Array])[] = [
  ["a workbook whose rows repeat", "municipalities", repeatedRows()],
  ["a table of lines with three problems each", "municipalities", filled("ags;name;persons\n", "x;;-\n", "")],
  ["a table of lines with a key", "municipalities", filled("ags;name;persons\n", "1234567;;-\n", "")],
  ["a table of lines with a cell too many", "municipalities", filled("ags;name;persons\n", "x;;-;1\n", "")],
  ["a table of negative head counts", "municipalities", filled("[", '{"persons":-1},', "{}]")],
  ["agreed pools without names", "agreed", filled("pool;ags\n", ";1234567\n", "")],
  ["names without keys", "names", filled("ags;name\n", "1234567;\n", "")],
  ["borders of nobody", "borders", filled("a;b\n", "1234567;-\n", "")],
  ["a table of empty objects", "municipalities", filled("[", "{},", "{}]")],
  ["a plan of empty pools", "plan", plan('"pools":[', "{}", "]")],
  ["a plan with a pool of members that are none", "plan", plan('"pools":[{"members":[', "1", "]}]")],
  ["a plan with an area of odd sets that are none", "plan", plan('"areas":[{"prices":{"oddSets":[', "{}", "]}}]")],
  ["rules with empty fixed amounts", "rules", filled('{"fixedAmounts":[', "{},", "{}]}")],
  ["rules that say a field over and over", "rules", filled("{", '"id":1,', '"id":1}')],
  ["boundaries of empty features", "boundaries", filled('{"type":"FeatureCollection","features":[', "{},", "{}]}")],
  [
    "boundaries of as many empty features as are read",
    "boundaries",
    `{"type":"FeatureCollection","features":[${"{},".repeat(99_999)}{}]}`,
  ],
  ["a territory of empty rings", "boundaries", filled(polygon, "[],", "[]]}}]}")],
  [
    "boundaries that go along one border over and over",
    "boundaries",
    `{"type":"Topology","arcs":[[${"[1,1],".repeat(60_000)}[1,1]]],"objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[${"0,".repeat(200_000)}0]]}]}}}`,
  ],
];

describe("a file below a megabyte", () => {
  it.each(HOSTILE)("takes less than 500 MB: %s", { timeout: 120_000 }, (_, reader, file) => {
    expect(Buffer.byteLength(file)).toBeLessThan(MEGABYTE);
    const said = JSON.parse(execFileSync(process.execPath, [SCRIPT, reader], { input: file, encoding: "utf8" }));
    expect(said).toMatchObject({ ok: false });
    expect(said.issues).toBeLessThan(1_000);
    expect(said.megabytes).toBeLessThan(500);
  });
});
