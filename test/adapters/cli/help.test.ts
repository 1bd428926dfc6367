import { describe, expect, it } from "vitest";
import { COMMANDS, COMMON, optionsOf } from "../../../src/adapters/cli/options";
import { cli } from "../../support/cli";

type Command = keyof typeof COMMANDS;

const LANGUAGES = ["de", "en"] as const;
const NAMES = Object.keys(COMMANDS) as Command[]; // SAFETY: the keys of the table
const EACH = NAMES.flatMap((command) => LANGUAGES.map((language) => [command, language] as const));

/** Options of other commands that a help speaks of. */
const SPOKEN_OF: Readonly<Record<string, readonly string[]>> = { neighbours: ["--neighbours"] };

/** The help of a command, or of all of them. */
function helpOf(command: string, language: string): string {
  const { exitCode, out, talk } = cli(`${command} --help --language ${language}`);
  expect([exitCode, talk]).toEqual([0, ""]);
  return out;
}

const optionsIn = (text: string) => new Set([...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option));

/** Lines that explain an option: they begin with it. */
const explainedIn = (text: string) =>
  new Set([...text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = ""]) => option));

describe("planungsrahmen --help", () => {
  it.each(["", "--help", "-h"])("is one screen with every command and the options of most of them (%j)", (args) => {
    const { exitCode, out, talk } = cli(args);
    expect([exitCode, talk]).toEqual([0, ""]);
    expect(out).toBe(helpOf("", "de"));
  });

  it.each(LANGUAGES)("fits a screen and forgets no command (%s)", (language) => {
    const help = helpOf("", language);
    const lines = help.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(30);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    for (const command of NAMES) expect(help).toMatch(new RegExp(`^ {2}planungsrahmen ${command}( |$)`, "m"));
    expect([...explainedIn(help)]).toEqual(COMMON.map((option) => `--${option}`));
  });
});

describe("planungsrahmen COMMAND --help", () => {
  it.each(EACH)("names every option that %s knows, and no other (%s)", (command, language) => {
    const help = helpOf(command, language);
    expect(Math.max(...help.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    const known = optionsOf(COMMANDS[command]).filter((option) => option !== "help" && option !== "version");
    const named = optionsIn(help);
    expect(known.filter((option) => !named.has(`--${option}`))).toEqual([]);
    const allowed = ["--help", ...known.map((option) => `--${option}`), ...(SPOKEN_OF[command] ?? [])];
    expect([...named].filter((option) => !allowed.includes(option))).toEqual([]);
  });

  it.each(EACH)("sends nobody from %s to a help that does not explain the option (%s)", (command, language) => {
    for (const { from, options } of COMMANDS[command].borrowed) {
      const explained = explainedIn(helpOf(from ?? "", language));
      expect(options.filter((option) => !explained.has(`--${option}`))).toEqual([]);
    }
  });

  it.each(NAMES)("%s accepts each option that it names, and refuses all others", (command) => {
    const known: readonly string[] = optionsOf(COMMANDS[command]);
    const every = new Set(NAMES.flatMap((name) => optionsOf(COMMANDS[name])));
    const foreign = [...every].filter((option) => cli(`${command} --${option}=x`).talk.includes("gehört nicht zu"));
    // An option without a value is refused for its value before anybody asks whose it is.
    const bare = [...every].filter((option) => cli(`${command} --${option}`).talk.includes("gehört nicht zu"));
    expect(new Set([...foreign, ...bare])).toEqual(new Set([...every].filter((option) => !known.includes(option))));
  });
});
