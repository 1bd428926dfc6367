/** A command, by the word that it is called with. */
export type CommandName =
  | "frame"
  | "allocate"
  | "pools"
  | "neighbours"
  | "exchange"
  | "check-plan"
  | "explain"
  | "staffing"
  | "reconstruct"
  | "verify"
  | "compare"
  | "workbook"
  | "report"
  | "sql"
  | "demo";

/** An option, without its dashes. */
export type OptionName =
  | (
      | "rules"
      | "format"
      | "total"
      | "restore-leading-zero"
      | "sheet"
      | "column"
      | "names"
      | "district"
      | "language"
      | "help"
      | "version"
    )
  | ("neighbours" | "borders" | "agreed" | "offers" | "scope" | "price-of-rules" | "keep")
  | ("together" | "apart" | "most-members" | "most-km" | "seats" | "prefer")
  | ("leave" | "join" | "persons" | "ags" | "totals" | "plan")
  | ("pool" | "delegation" | "qualification" | "posts" | "key" | "week-hours" | "start" | "end" | "interruption")
  | ("budget" | "most-total" | "use-persons" | "against" | "known" | "pools" | "years" | "attainable")
  | ("rules-after" | "mapping" | "agreed-after" | "boundaries" | "layer" | "output")
  | ("complete" | "dialect" | "table");

/** What stands above some options of a command. */
export type HelpHeading = "wishes" | "change";

/** What an option takes, empty where it takes nothing, and what it does. */
export interface OptionHelp {
  readonly value: string;
  readonly text: string;
}

/** What a command takes and does. */
interface CommandHelp {
  /** What follows its name, as one would type it; the options' own values are described with them. */
  readonly operands: string;
  /** What it does, in one line. */
  readonly does: string;
  /** More about that, above its options. */
  readonly about: string;
  /** What is to be known below them, one paragraph each. */
  readonly after: readonly string[];
}

/** The help of the command line; which options a command has, the command line's own table says. */
export interface HelpMessages {
  readonly title: string;
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
  readonly options: Readonly<Record<OptionName, OptionHelp>>;
  /** Where an option means something else to one command. */
  readonly optionsOf: { readonly [Command in CommandName]?: { readonly [Option in OptionName]?: OptionHelp } };
  readonly headings: Readonly<Record<HelpHeading, string>>;
  /** Before options that another command's help explains; null is the help of all commands. */
  readonly explainedBy: (command: CommandName | null) => string;
  /** Below the commands and the options that most of them have. */
  readonly closing: readonly string[];
}
