import { describe, expect, it } from "vitest";
import { cli } from "../../support/cli";
import { fixture } from "../../support/fixtures";

const whole = fixture("state/bw-2018-modelled.csv");
const changed = (change: (line: string) => string[]) => ({
  "t.csv": `${whole.trim().split("\n").flatMap(change).join("\n")}\n`,
});
const withoutWehr = changed((line) => (line.startsWith("08337116") ? [] : [line]));
const wrongKey = changed((line) => [line.replace(/^08337116/, "08337117")]);
const wrongName = changed((line) => [line.replace(/^08337116,Wehr/, "08337116,Murg")]);
const amounts = (files: { readonly "t.csv": string }) => ({
  "v.csv": cli("allocate t.csv --format csv", files).out.replace("frame_eur", "amount_eur"),
});
const WEHR = "72.793 von 72.857 Personen; 1.100 von 1.101 Gemeinden; es fehlt Wehr (08337116)";
const head = (text: string) => text.split("\n").slice(0, 5).join("\n");

describe("how much of the whole a table holds", () => {
  it.each([
    ["allocate t.csv", withoutWehr, 0, WEHR],
    ["allocate t.csv --complete", withoutWehr, 1, WEHR],
    [
      "allocate t.csv --complete",
      changed((line) => [line]),
      0,
      "72.857 von 72.857 Personen; 1.101 von 1.101 Gemeinden\n",
    ],
    ["allocate t.csv", wrongKey, 0, "diesen Schlüssel gibt es nicht: 08337117 (Wehr)"],
    ["verify v.csv", amounts(withoutWehr), 0, WEHR],
    ["verify v.csv --complete", amounts(withoutWehr), 1, WEHR],
    ["verify v.csv --complete", amounts(changed((line) => [line])), 0, "1.101 von 1.101 Gemeinden\n"],
    ["verify v.csv", amounts(wrongKey), 1, "diesen Schlüssel gibt es nicht: 08337117 (Wehr)"],
    ["verify v.csv", amounts(wrongName), 1, "08337116 ist Wehr, nicht Murg (08337076)"],
  ])("%s says it in its first five lines (%#)", (args, files, exitCode, said) => {
    const outcome = cli(args, files);
    expect(outcome.exitCode).toBe(exitCode);
    expect(head(outcome.out)).toContain(said.trim());
  });

  it("stands on standard error beside CSV and what build servers read, and in JSON as a field", () => {
    expect(cli("allocate t.csv --format csv", withoutWehr).talk).toContain(WEHR);
    expect(cli("verify v.csv --format junit", amounts(withoutWehr)).talk).toContain(WEHR);
    const allocated = JSON.parse(cli("allocate t.csv --format json", withoutWehr).out);
    const verified = JSON.parse(cli("verify v.csv --format json", amounts(withoutWehr)).out);
    expect(allocated.completeness.missing).toEqual([{ ags: "08337116", name: "Wehr" }]);
    expect(verified.completeness).toEqual(allocated.completeness);
  });

  it("counts by district where more than ten are missing", () => {
    const waldshut = changed((line) => (line.startsWith("ags") || /^083370|^08336/.test(line) ? [line] : []));
    expect(cli("allocate t.csv", waldshut).out.replace(/\s+/g, " ")).toMatch(
      /es fehlen 1\.0\d\d Gemeinden: Landkreis Waldshut \d+, 42 Kreise ganz/,
    );
  });

  it("has no list for a programme of another state", () => {
    const own = { "t.csv": "ags,name,persons\n03241001,Hannover,40\n" };
    const { out } = cli("allocate t.csv --total table --rules fixtures/cases/programmes/own-programme.json", own);
    expect(head(out)).toContain("keine Liste zum Vergleich");
  });
});
