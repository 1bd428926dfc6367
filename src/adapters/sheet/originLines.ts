import type { CalculationSheet } from "../../explanation/sheet";
import { SHEET_HEADINGS } from "./sheetWords";

/** Which program and rules made a sheet from what, as pairs of a label and a value. */
export function originLines({ origin, format, language }: CalculationSheet): (readonly [string, string])[] {
  const { headings, states } = SHEET_HEADINGS[language];
  const { program, version, ruleSet, files, stateData } = origin;
  return [
    [headings.program, `${program} ${version}`],
    [headings.ruleSet, `${ruleSet.id} ${ruleSet.version}`],
    [headings.format, format],
    ...files.map(({ name, sha256 }) => [`${headings.fingerprint} ${name}`, sha256] as const),
    ...(stateData === null ? [] : [[states.label, states.taken(stateData)] as const]),
  ];
}
