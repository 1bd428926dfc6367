import { readKey } from "../../input/readKey";
import { basis as basisOfRule } from "../../messages/de/codes";
import { quoted } from "../../result/issue";
import type { RuleSet, Stated } from "../../rules/ruleSet";
import { explain } from "../sheet/explain";
import { rangeRows } from "./rangeRows";
import type { SheetValue } from "./sheetAnswer";
import { tableInRange } from "./tableInRange";
import { unusable } from "./unusableRange";

/**
 * How one municipality's figures came about (*Berechnungsbogen*): a line each, and beside it who says so.
 *
 * @param ags which municipality of the table; may be left out where there is only one
 */
export function explanationAnswer(table: unknown, ags: unknown, ruleSet: RuleSet): SheetValue[][] {
  const { municipalities } = tableInRange(rangeRows(table), ruleSet).assessment;
  const [[cell = null] = []] = rangeRows(ags);
  const key = readKey(cell, 1, {}).ags;
  const isOnly = key === "" && municipalities.length === 1;
  const found = isOnly ? municipalities[0] : municipalities.find((one) => one.ags === key);
  if (found === undefined) {
    throw unusable({ code: "unknown-key", received: quoted(key), expected: "einen AGS, der in der Tabelle steht" });
  }
  return [
    [`Berechnungsbogen ${found.name} (${found.ags})`, `Regelwerk ${ruleSet.id}, Version ${ruleSet.version}`],
    ...explain(found, ruleSet).lines.map((line) => [line.text, sourceOf(line)]),
    ...found.questions.map((question) => [`Offen: ${question.text}`, sourceOf(question)]),
  ];
}

/** Who says what a line rests on; a line that only computes rests on nothing. */
type Origin = { readonly [Key in "basis" | "source"]: Stated<unknown>[Key] | null };

function sourceOf({ basis, source }: Origin): string {
  return basis === null ? "" : `${basisOfRule[basis]}: ${source}`;
}
