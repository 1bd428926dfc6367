import * as z from "zod";
import { jsonOf } from "../json/parseJson";
import { issueAt, type Problem, shown } from "../result/issue";
import { failure, type Result, success } from "../result/result";

const provenance = z.enum(["official", "press", "reconstructed", "regression"]);

/**
 * Where the figures of a golden table come from: an authority's own text, a newspaper, a calculation back from
 * amounts, or an earlier run of a program, which proves nothing but that nothing has changed.
 */
export type Provenance = z.infer<typeof provenance>;

/** What stands beside a golden table in `source.json`. */
export interface GoldenSource {
  readonly provenance: Provenance;
  /** The name of the rule set that the amounts were made by. */
  readonly ruleSet: string;
}

/**
 * Reads what a golden table says about its own origin, and refuses a table that does not say it.
 *
 * @param source the text of `source.json`
 * @returns provenance and rule set; or what is missing
 * @example
 * ```ts
 * import { readGoldenSource } from "planungsrahmen/input";
 *
 * const source = readGoldenSource('{ "provenance": "press", "ruleSet": "im-bw-2018-01" }');
 * if (source.ok) source.value.provenance; // → "press"
 * ```
 */
export function readGoldenSource(source: string): Result<GoldenSource> {
  const parsed = jsonOf(source, "golden-source");
  if (!parsed.ok) return parsed;
  const fields = z.record(z.string(), z.unknown()).safeParse(parsed.value);
  const found = fields.success ? fields.data : {};
  const known = provenance.safeParse(found.provenance);
  const named = z.string().min(1).safeParse(found.ruleSet);
  if (known.success && named.success) return success({ provenance: known.data, ruleSet: named.data });
  const received = (field: string) => (field in found ? shown(found[field]) : null);
  return failure([
    ...(known.success ? [] : [at("provenance", noProvenance(received("provenance")))]),
    ...(named.success
      ? []
      : [at("ruleSet", { code: "missing-value", params: { kind: "rule-set", received: received("ruleSet") } })]),
  ]);
}

function noProvenance(received: string | null): Problem {
  return { code: "unknown-provenance", params: { kind: "value", received, known: provenance.options } };
}

function at(column: string, problem: Problem) {
  return issueAt(problem, { path: [column], column });
}
