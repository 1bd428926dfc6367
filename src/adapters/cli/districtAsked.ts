import type { TablePart } from "../../allocation/withinDistrict";
import { type Ags, districtOf } from "../../codes/ags";
import { termsOf } from "../../messages/terms";
import { findDistrict, type NamedDistrict } from "../../names/findDistrict";
import type { DistributionRules } from "../../rules/ruleSet";
import { STATE_OF_NAMES, statesOf } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { type Outcome, WrongCall } from "./outcome";
import { TEXTS } from "./texts";
import { wrapLines } from "./wrap";

/** So many districts of a table are named to whoever asks for another. */
const MOST_NAMED = 10;

/** A district that names without keys are probably in, before anything of their table is known; undefined where none is. */
export function districtOfNames(
  { district }: Pick<CommandLine, "district">,
  { districts }: Pick<DistributionRules, "districts">,
): string | undefined {
  if (district === null) return undefined;
  const found = findDistrict(district, districts?.value ?? STATE_OF_NAMES.districts.value);
  return found.kind === "found" ? found.district.key : undefined;
}

/**
 * The district that the command line asks for, among those that the rules, the state of the table and its own keys know;
 * null where all of a table is asked for.
 *
 * @throws WrongCall where several are called so, or none is, or where the table has no row of it
 */
export function districtAsked(
  { district: asked, language }: Pick<CommandLine, "district" | "language">,
  rows: readonly { readonly ags: Ags }[],
  { districts }: Pick<DistributionRules, "districts">,
): NamedDistrict | null {
  if (asked === null) return null;
  const named = Object.assign({}, ...statesOf(rows).map((state) => state.districts.value), districts?.value);
  const { words } = TEXTS[language].commands;
  const keys = [...new Set(rows.map(({ ags }) => districtOf(ags)))].sort();
  const ofTable = keys.map((key): NamedDistrict => ({ key, name: named[key] ?? words.district(key) }));
  const all = { ...named, ...Object.fromEntries(ofTable.map(({ key, name }) => [key, name])) };
  const found = findDistrict(asked, all);
  if (found.kind === "ambiguous") {
    throw new WrongCall("ambiguous-district", { received: asked, candidates: found.candidates });
  }
  if (found.kind === "unknown") {
    const hasNames = Object.keys(named).length > 0;
    throw new WrongCall("unknown-district", { received: asked, nearest: found.nearest, hasNames });
  }
  const { district } = found;
  if (keys.includes(district.key)) return district;
  throw new WrongCall("district-without-rows", { district, others: ofTable.slice(0, MOST_NAMED) });
}

/** What rounding leaves over is shared among all rows, so that nobody can recalculate one district of them. */
export function refuseSharedRemainder(
  { part, ruleSet }: { readonly part?: TablePart | undefined; readonly ruleSet: DistributionRules },
  { command }: Pick<CommandLine, "command">,
): void {
  if (part === undefined || ruleSet.remainder.value === "none") return;
  throw new WrongCall("not-for-a-district", { command, because: "remainder" });
}

/** Says above a text which part of the table it shows; on standard error beside what machines read, and beside papers. */
export function withPart(
  outcome: Outcome,
  { part, ruleSet }: { readonly part?: TablePart | undefined; readonly ruleSet: DistributionRules },
  { format, language }: Pick<CommandLine, "format" | "language">,
): Outcome {
  if (part === undefined || format === "json") return outcome;
  const { states } = TEXTS[language];
  const text = wrapLines([`${states.partLabel}: ${states.part(part, termsOf(ruleSet))}`], "  ");
  const { out, talk } = outcome;
  return format === "text" && out !== "" ? { ...outcome, out: `${text}${out}` } : { ...outcome, talk: talk + text };
}
