import type { Language } from "../../explanation/language";
import type { CommandName, HelpMessages, OptionHelp, OptionName } from "../../messages/commands/help";
import { COMMANDS, COMMON, type CommandTable, OPTIONS } from "./options";
import type { Format } from "./outcome";
import { TEXTS } from "./texts";
import { wrapLines } from "./wrap";

/** Where what options do begins. */
const OPTION_COLUMN = 29;
/** Where what commands do begins, on the help of all commands. */
const COMMAND_COLUMN = 40;

/** What `planungsrahmen --help` prints, or the help of one command: all its options, as its table has them. */
export function helpText(command: CommandName | null, language: Language): string {
  const { help } = TEXTS[language].commands;
  return command === null ? generalHelp(help) : commandHelp(command, help);
}

/** One screen: every command, and the options that most of them have. */
function generalHelp(help: HelpMessages): string {
  const names = Object.keys(COMMANDS) as CommandName[]; // SAFETY: the keys of the table are the commands
  return wrapLines([
    help.title,
    ...names.map((name) => `  ${beside(callOf(name, help), help.commands[name].does, COMMAND_COLUMN)}`),
    "",
    ...COMMON.map((option) => optionLine(option, help.options[option])),
    ...help.closing,
  ]);
}

function commandHelp(command: CommandName, help: HelpMessages): string {
  const { does, about, after } = help.commands[command];
  const table = COMMANDS[command];
  return [
    wrapLines([beside(callOf(command, help), does, 0), ...(about === "" ? [] : [`    ${about}`])], "    "),
    wrapLines(["", ...optionLines(command, table, help)], " ".repeat(OPTION_COLUMN)),
    wrapLines(["", ...borrowedLines(table, help)], "    "),
    ...after.map((text) => wrapLines([text], text.startsWith(" ") ? "     " : "")),
  ].join("");
}

function callOf(command: CommandName, { commands }: HelpMessages): string {
  return `planungsrahmen ${command} ${commands[command].operands}`.trimEnd();
}

function optionLines(command: CommandName, { own, formats }: CommandTable, help: HelpMessages): string[] {
  const special = help.optionsOf[command] ?? {};
  return [
    ...own.flatMap(({ heading, options }) => [
      ...(heading === undefined ? [] : [help.headings[heading]]),
      ...options.map((option) => optionLine(option, special[option] ?? help.options[option])),
    ]),
    ...(formats.length === 0 ? [] : [formatLine(formats, help)]),
    optionLine("language", help.options.language),
  ];
}

function formatLine(formats: readonly Format[], { options }: HelpMessages): string {
  return optionLine("format", { value: formats.join("|"), text: options.format.text });
}

/** Options that another help explains are at least named. */
function borrowedLines({ borrowed }: CommandTable, help: HelpMessages): string[] {
  return borrowed.map(
    ({ from, options }) => `${help.explainedBy(from)}: ${options.map((option) => `--${option}`).join(", ")}`,
  );
}

function optionLine(option: OptionName, { value, text }: OptionHelp): string {
  const { short } = OPTIONS[option] as { short?: string }; // SAFETY: not every option has one
  const name = short === undefined ? `--${option}` : `-${short}, --${option}`;
  return `  ${beside(`${name} ${value}`.trimEnd(), text, OPTION_COLUMN - 2)}`;
}

/** Two texts in columns, or three spaces apart where the first is too long. */
function beside(left: string, right: string, column: number): string {
  return left.length < column ? left.padEnd(column) + right : `${left}   ${right}`;
}
