import type { WaysOut } from "../../commands/waysOut";

/** What a command can do about a problem, in German. */
export const waysOut: WaysOut = {
  sheet: "--sheet NAME",
  column: (field, heading) => `--column ${field}="${heading ?? "ÜBERSCHRIFT"}"`,
  exactCommands: "allocate und pools rechnen auch hier genau",
  restoreZero: "--restore-leading-zero ergänzt sie",
  divideByTable: "--total table teilt durch die Summe",
  ownRules: "--rules DATEI.json",
  onlyAllocate: "ohne sie lässt sich nur verteilen: allocate",
  oneYear: "--years 1",
  mapping: "--mapping nennt sie",
  mappingBetween: "--mapping",
  withoutSecond: "oder ohne --against",
  agreedOrOffer: (ags) => `--agreed DATEI oder --offers ${ags}`,
  attainable: "sollen Beträge reichen, die sich aus irgendeiner Personenzahl ergeben: --attainable",
  wholeTable: "allocate",
};
