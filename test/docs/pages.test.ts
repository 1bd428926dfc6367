import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { cents, frameOf, headCountsOf, ruleSets } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import { cli } from "../support/cli";
import { fixture, unwrap } from "../support/fixtures";
import { codeIn, PAGES, page, README, ROOT } from "./page";

const pipeline = readFileSync(join(ROOT, ".ci/run"), "utf8");
const verification = page("docs/verification.md");

/** The name that a heading has in links. */
function anchor(heading: string): string {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "");
  return words.replaceAll(" ", "-");
}

/** The links of a text that lead into the project, as path and anchor. */
function linksOf(text: string): { readonly path: string; readonly name: string }[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !target.includes("://"))
    .map((target) => ({ path: target.split("#")[0] ?? "", name: target.split("#")[1] ?? "" }));
}

describe("the pages", () => {
  it.each(PAGES.map((one) => [one.path, one.text] as const))("%s leads nowhere that is not there", (path, text) => {
    for (const link of linksOf(text)) {
      const target = link.path === "" ? path : join(dirname(path), link.path);
      expect(existsSync(join(ROOT, target)), target).toBe(true);
      if (link.name === "") continue;
      const headings = [...page(target).text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchor(heading));
      expect(headings, `${target}#${link.name}`).toContain(link.name);
    }
  });

  it.each(PAGES.map((one) => [one.path, one.text] as const))("%s has fewer than 200 lines", (_, text) => {
    expect(text.split("\n").length).toBeLessThan(200);
  });

  it("are all listed in the README", () => {
    const listed = linksOf(README.text).map(({ path }) => path);
    for (const { path } of PAGES) if (path !== README.path) expect(listed).toContain(path);
  });

  it.each(PAGES.map((one) => [one.path, one.text] as const))("%s fetches nothing from a registry", (_, text) => {
    expect(text).not.toMatch(/npx (--yes )?planungsrahmen@|npm (install|i) planungsrahmen|unpkg|jsdelivr/);
  });
});

describe("the README", () => {
  it("stays within 150 lines and 8 kB", () => {
    expect(README.text.split("\n").length).toBeLessThanOrEqual(151);
    expect(Buffer.byteLength(README.text)).toBeLessThanOrEqual(8_000);
  });

  it("keeps the quick start within 20 lines", () => {
    expect(codeIn(README, "ts")[0]?.trimEnd().split("\n").length).toBeLessThanOrEqual(20);
  });

  it("names the two commands, and the pipeline runs the second", () => {
    expect(README.text).toContain("npm ci && npm run demo");
    expect(README.text).toContain("npm ci && npm test");
    expect(pipeline).toContain("\nnpm ci && npm test\n");
  });

  it("claims the accuracy that the published amounts show", () => {
    const amounts = ruleSets.flatMap((ruleSet) => {
      const table = readMunicipalities(fixture(`official/${ruleSet.id}/amounts.csv`), ruleSet);
      return unwrap(table).municipalities.map((row) => ({ ...row, ruleSet }));
    });
    const counted = amounts.filter((row) => row.persons != null);
    const equal = counted.filter((row) => frameOf(row.persons ?? 0, row.ruleSet).frameCents === row.frameCents);
    const others = amounts.filter((row) => row.persons == null);
    const single = others.filter((row) => headCountsOf(cents(row.frameCents ?? 0), row.ruleSet).length === 1);
    const text = README.text.replaceAll("\n", " ");
    expect(text).toContain(`${equal.length} of ${counted.length} with a head count follow from it to the euro`);
    expect(text).toContain(`${single.length} of ${others.length} without one follow from`);
  });
});

describe("the page on verification", () => {
  it("shows recipes for pipelines that fail on one euro and name the package's own version", () => {
    const recipe = /npx --yes --package=\.\/planungsrahmen-(\S+)\.tgz planungsrahmen (verify [^>\n]*)/;
    const calls = codeIn(verification, "yaml").map((block) => recipe.exec(block));
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(calls.map((call) => call?.[1])).toEqual([version, version]);
    const official = "ags,name,frame_eur\n08337116,Wehr,50949\n";
    for (const call of calls) {
      const run = (ours: string) => cli(call?.[2] ?? "", { "official.csv": official, "ours.csv": ours });
      expect(run(official.replaceAll(",", ";")).exitCode).toBe(0);
      expect(run(official).exitCode).toBe(2); // the same bytes prove nothing
      const { exitCode, out } = run(official.replace("50949", "50950"));
      expect([exitCode, out]).toEqual([1, expect.stringContaining("Unterschied −1 €")]);
    }
  });

  it("verifies the golden tables as the pipeline does", () => {
    const calls = [...verification.text.matchAll(/^planungsrahmen (verify fixtures\/official.*)$/gm)];
    expect(calls).toHaveLength(2);
    for (const [, call = ""] of calls) {
      expect(pipeline).toContain(`node dist/cli.js ${call}\n`);
      expect(cli(call).exitCode).toBe(0);
    }
  });
});
