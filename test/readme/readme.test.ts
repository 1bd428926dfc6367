import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cents, frameOf, headCountsOf, ruleSets } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import { cli } from "../support/cli";
import { fixture, unwrap } from "../support/fixtures";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The fenced blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    (match) => match[1] ?? "",
  );
}

/** The commands of a console block, each with what it is said to print. */
function commands(block: string): { readonly command: string; readonly printed: string }[] {
  return block
    .split(/^\$ /m)
    .filter((part) => part !== "")
    .map((part) => ({ command: part.slice(0, part.indexOf("\n")), printed: part.slice(part.indexOf("\n") + 1) }));
}

function runCommand(command: string): string {
  const [input, call = command] = command.includes(" | ") ? command.split(" | ") : [null, command];
  const standardInput = /printf '(.*)'/.exec(input ?? "")?.[1]?.replaceAll("\\n", "\n") ?? "";
  const { out, talk } = cli(call.replace(/^planungsrahmen /, ""), { "-": standardInput });
  return talk + out;
}

describe("the README", () => {
  const examples = blocks("js");
  const outputs = blocks("text");

  it("shows the output of each example", () => {
    expect(examples).toHaveLength(outputs.length);
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((code, index) => [index + 1, code, outputs[index]] as const))(
    "example %i prints what it is said to print",
    (_, code, printed) => {
      const found = execFileSync("node", ["--input-type=module", "--eval", code], { cwd: root, encoding: "utf8" });
      expect(found).toBe(printed);
    },
  );

  it("keeps the quick start within twelve lines", () => {
    expect(examples[0]?.trimEnd().split("\n").length).toBeLessThanOrEqual(12);
  });

  it.each(
    blocks("console")
      .flatMap(commands)
      .map(({ command, printed }) => [command, printed] as const),
  )("$ %s", (command, printed) => {
    expect(runCommand(command)).toBe(printed);
  });

  it("names the two commands, and the pipeline runs the second", () => {
    expect(readme).toContain("npm ci && npm run demo");
    expect(readme).toContain("npm ci && npm test");
    expect(readFileSync(new URL("../../.ci/run", import.meta.url), "utf8")).toContain("\nnpm ci && npm test\n");
  });

  it("shows recipes for pipelines that go red by one euro and name the package's own version", () => {
    const calls = blocks("yaml").map((block) => /npx --yes planungsrahmen@(\S+) (verify [^>\n]*)/.exec(block));
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
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
    const pipeline = readFileSync(new URL("../../.ci/run", import.meta.url), "utf8");
    for (const [, call = ""] of readme.matchAll(/^planungsrahmen (verify fixtures\/official.*)$/gm)) {
      expect(pipeline).toContain(`node dist/cli.js ${call}\n`);
      expect(cli(call).exitCode).toBe(0);
    }
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
    expect(readme).toContain(`${equal.length} of ${counted.length} with a head count follow from it to the euro`);
    expect(readme).toContain(`${single.length} of ${others.length} without one follow from`);
  });
});
