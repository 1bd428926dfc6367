import { causeText } from "../../messages/causes";
import type { VerifyTexts } from "../../messages/commands/verify";
import type { Finding, NamedCause } from "../../verification/diagnosis";

/** So many further causes are printed; beyond that the rows do not tell them apart anyway. */
const MOST_ALTERNATIVES = 3;

/** A cause and what speaks for and against it, in lines. */
export function findingLines(finding: Finding, deviating: number, said: VerifyTexts): string[] {
  const { alternatives } = finding;
  const shown = alternatives.slice(0, MOST_ALTERNATIVES);
  const more = alternatives.length - shown.length;
  return [
    `  ${findingText(finding, deviating, said)}`,
    ...shown.map((one) => `    ${said.words.asWell}: ${sentence(one, said)}`),
    ...(more === 0 ? [] : [`    ${said.more(more)}`]),
  ];
}

/** A cause and how much it explains, in one line. */
export function findingText(finding: Finding, deviating: number, said: VerifyTexts): string {
  return `${sentence(finding, said)}: ${said.explains(finding, deviating)}`;
}

function sentence(found: NamedCause, said: VerifyTexts): string {
  return `${causeText(found, said)}${said.wayOut(found.cause)}`;
}
