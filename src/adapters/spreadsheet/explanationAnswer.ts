import { readKey } from "../../input/readKey";
import { shown } from "../../result/issue";
import type { RuleSet, Stated } from "../../rules/ruleSet";
import { explain } from "../sheet/explain";
import { rangeRows } from "./rangeRows";
import type { SheetValue } from "./sheetAnswer";
import { tableInRange } from "./tableInRange";
import { unusable } from "./unusableRange";
import type { AnswerWords } from "./wordsOf";

/** By what rules and in which words. */
export interface ExplanationRequest {
  readonly ruleSet: RuleSet;
  readonly words: AnswerWords;
}

/**
 * How one municipality's figures came about (*Berechnungsbogen*): a line each, and beside it who says so.
 *
 * @param ags which municipality of the table; may be left out where there is only one
 */
export function explanationAnswer(
  table: unknown,
  ags: unknown,
  { ruleSet, words }: ExplanationRequest,
): SheetValue[][] {
  const { municipalities } = tableInRange(rangeRows(table), ruleSet, words.functions.columns).assessment;
  const [[cell = null] = []] = rangeRows(ags);
  const key = readKey(cell, 1, {}).ags;
  const isOnly = key === "" && municipalities.length === 1;
  const found = isOnly ? municipalities[0] : municipalities.find((one) => one.ags === key);
  if (found === undefined) {
    throw unusable({ code: "unknown-key", params: { kind: "not-in-table", received: shown(key) } });
  }
  const said = words.functions;
  const sourceOf = ({ basis, source }: Origin) => (basis === null ? "" : said.source(basis, source ?? ""));
  return [
    [said.title(found.name, found.ags), said.ruleSet(ruleSet.id, ruleSet.version)],
    ...explain(found, ruleSet, words).lines.map((line) => [line.text, sourceOf(line)]),
    ...found.questions.map((question) => [said.question(question), sourceOf(question)]),
  ];
}

/** Who says what a line rests on; a line that only computes rests on nothing. */
type Origin = { readonly [Key in "basis" | "source"]: Stated<unknown>[Key] | null };
