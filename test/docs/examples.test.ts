import { execFileSync } from "node:child_process";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { cli } from "../support/cli";
import { fixture } from "../support/fixtures";
import { type Block, blocksOf, codeIn, PAGES, README, ROOT } from "./page";
import { typeErrors } from "./typeErrors";

/** A program of a page and the block after it, which says what the program prints. */
interface Program {
  readonly name: string;
  readonly code: string;
  readonly printed: Block | undefined;
}

const PROGRAMS: readonly Program[] = PAGES.flatMap(({ path, text }) => {
  const blocks = blocksOf(text);
  const programs = blocks.flatMap(({ language, code }, index) =>
    language === "js" || language === "ts" ? [{ code, printed: blocks[index + 1] }] : [],
  );
  return programs.map((program, index) => ({ name: `${path}, program ${index + 1}`, ...program }));
});

/** The files that commands on the pages read besides the fixtures. */
const FILES = { "tabelle.csv": fixture("cases/guide/tabelle.csv") };

/** The commands of a console block, each with the output that the page shows. */
function commands(block: string): { readonly command: string; readonly printed: string }[] {
  return block
    .split(/^\$ /m)
    .filter((part) => part !== "")
    .map((part) => ({ command: part.slice(0, part.indexOf("\n")), printed: part.slice(part.indexOf("\n") + 1) }));
}

function runCommand(command: string): string {
  const [input, call = command] = command.includes(" | ") ? command.split(" | ") : [null, command];
  const standardInput = /printf '(.*)'/.exec(input ?? "")?.[1]?.replaceAll("\\n", "\n") ?? "";
  const { out, talk } = cli(call.replace(/^planungsrahmen /, ""), { ...FILES, "-": standardInput });
  return talk + out;
}

function runProgram(code: string): string {
  const { code: script } = transformSync(code, { loader: "ts", target: "es2022" });
  return execFileSync("node", ["--input-type=module", "--eval", script], { cwd: ROOT, encoding: "utf8" });
}

describe("the programs of the pages", () => {
  it("are there", () => {
    expect(PROGRAMS.length).toBeGreaterThan(12);
  });

  it.each(PROGRAMS.map(({ name, code, printed }) => [name, code, printed] as const))(
    "%s prints the block that follows it",
    (_, code, printed) => {
      expect(printed?.language).toBe("text");
      expect(runProgram(code)).toBe(printed?.code);
    },
  );

  it("the README's program compiles under the strictest settings", () => {
    const [quickStart = ""] = codeIn(README, "ts");
    expect(quickStart).toContain("if (!allocation.ok)");
    expect(typeErrors({ "quickStart.ts": quickStart })).toEqual([]);
  });

  it("an unchecked failure does not compile", () => {
    const [quickStart = ""] = codeIn(README, "ts");
    const unchecked = quickStart.replace(/ {2}if \(!allocation\.ok\) \{[\s\S]*?\n {2}\}\n/, "");
    expect(typeErrors({ "unchecked.ts": unchecked }).join("\n")).toContain("'value' does not exist");
  });
});

describe("the commands of the pages", () => {
  const shown = PAGES.flatMap((page) =>
    codeIn(page, "console")
      .flatMap(commands)
      .map(({ command, printed }) => [page.path, command, printed] as const),
  );

  it.each(shown)("%s: $ %s", (_, command, printed) => {
    expect(runCommand(command)).toBe(printed);
  });

  const unshown = PAGES.flatMap((page) =>
    codeIn(page, "sh")
      .join("")
      .split("\n")
      .filter((line) => line.startsWith("planungsrahmen "))
      .map((line) => [page.path, line.replace("planungsrahmen ", "")] as const),
  );

  it.each(unshown)("%s: %s succeeds", (_, call) => {
    expect(cli(call, FILES).exitCode).toBe(0);
  });
});
