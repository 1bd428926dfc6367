import { totalOf } from "../../allocation/allocate";
import type { TablePart } from "../../allocation/withinDistrict";
import { type Ags, districtOf } from "../../codes/ags";
import type { RuleSet } from "../../rules/ruleSet";
import type { VerificationTable } from "../../verification/verification";
import type { CommandLine } from "./commandLine";
import { districtAsked } from "./districtAsked";
import type { LoadedVerification } from "./loadVerification";

/** What is verified: everything that was read, or what of it is about one district. */
export interface VerifiedPart extends LoadedVerification {
  /** Which part of the official table it is; left out where it is the whole. */
  readonly part?: TablePart;
}

/**
 * Takes one district out of what was read, with amounts that are held against the calculation for the whole.
 *
 * Printed sums are of the whole table and stay. Known deviations of other districts are no longer in it, and neither are
 * amounts of pools that have a member elsewhere.
 */
export function verifiedPart(loaded: LoadedVerification, line: CommandLine): VerifiedPart {
  const { official, computedFrom, known, pools, ruleSet } = loaded;
  const district = districtAsked(line, official.rows, ruleSet);
  if (district === null) return loaded;
  const isIn = (ags: Ags) => districtOf(ags) === district.key;
  const inside = (table: VerificationTable) => ({ ...table, rows: table.rows.filter(({ ags }) => isIn(ags)) });
  const own = inside(official);
  return {
    ...loaded,
    official: own,
    computedFrom: computedFrom === null ? null : inside(computedFrom),
    known: known === null ? null : { ...known, deviations: known.deviations.filter(({ ags }) => isIn(ags)) },
    pools: pools === null ? null : { ...pools, pools: pools.pools.filter(({ members }) => members.every(isIn)) },
    ruleSet: withTotalOf((computedFrom ?? official).rows, ruleSet, line),
    part: {
      ...{ district: district.key, name: district.name },
      ...{ municipalities: own.rows.length, of: official.rows.length },
    },
  };
}

/** Rules that divide by the total of the whole table. */
function withTotalOf(rows: VerificationTable["rows"], ruleSet: RuleSet, { total }: CommandLine): RuleSet {
  const { value } = totalOf(rows, ruleSet, { total });
  return { ...ruleSet, totalPersons: { ...ruleSet.totalPersons, value } };
}
