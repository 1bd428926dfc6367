import type { WaysOut } from "../../commands/waysOut";

/** What a command can do about a problem, in English. */
export const waysOut: WaysOut = {
  sheet: "--sheet NAME",
  column: (field, heading) => `--column ${field}="${heading ?? "HEADING"}"`,
  exactCommands: "allocate and pools are exact here too",
  restoreZero: "--restore-leading-zero puts it back",
  divideByTable: "--total table divides by the sum",
  ownRules: "--rules FILE.json",
  onlyAllocate: "without one there is only allocate",
  oneYear: "--years 1",
  mapping: "--mapping names them",
  mappingBetween: "--mapping",
  withoutSecond: "or leave out --against",
  agreedOrOffer: (ags) => `--agreed FILE or --offers ${ags}`,
  attainable: "if amounts that follow from any head count are enough: --attainable",
  wholeTable: "allocate",
};
