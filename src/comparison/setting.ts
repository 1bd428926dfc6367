import { computeFrames } from "../allocation/computeFrames";
import type { Municipality } from "../allocation/municipality";
import { fixedTotalOf } from "../allocation/withinDistrict";
import type { Ags } from "../codes/ags";
import { assessFrame } from "../eligibility/assess";
import type { AssessedMunicipality, Assessment, EligibilityStatus } from "../eligibility/eligibility";
import type { Cents } from "../money/cents";
import type { RuleSet } from "../rules/ruleSet";
import type { PersonsBehind } from "./comparison";
import type { Pair } from "./matchMunicipalities";
import { personsBehind } from "./personsBehind";

/** The rows of one scenario with the head counts that stand behind their frames. */
export interface CountedTable {
  readonly side: "before" | "after";
  readonly rows: readonly Municipality[];
  /** The keys of this side of everyone who is compared, in the order of the pairs. */
  readonly groups: readonly (readonly Ags[])[];
  readonly persons: ReadonlyMap<Ags, PersonsBehind>;
}

/** Everything that frames are worked out from: of one scenario, or mixed from two. */
export interface Setting {
  readonly ruleSet: RuleSet;
  /** Null where the table's own sum is the total. */
  readonly fixedTotal: number | null;
  readonly table: CountedTable;
}

/** A frame and what it is enough for. */
export interface Standing {
  readonly frameCents: Cents;
  readonly status: EligibilityStatus;
}

/** The setting of one scenario; head counts behind given amounts are inferred where there is exactly one. */
export function settingOf(assessment: Assessment, side: CountedTable["side"], pairs: readonly Pair[]): Setting {
  const { ruleSet, municipalities } = assessment;
  const persons = new Map(municipalities.map((row) => [row.ags, personsBehind(row, assessment)]));
  const rows = municipalities.map(({ ags, name }) => ({ ags, name, persons: persons.get(ags)?.value ?? null }));
  const fixedTotal = fixedTotalOf(assessment);
  const groups = pairs.map((pair) => keysOf(pair, side));
  return { ruleSet, fixedTotal, table: { side, rows, groups, persons } };
}

/**
 * Works out what every row of a mixed setting would be, with the stages' own functions.
 *
 * @returns by key; a row is left out where it has no head count or where the rules cannot be applied to it
 */
export function standingsOf({ ruleSet, fixedTotal, table }: Setting): ReadonlyMap<Ags, Standing> {
  const { rows } = table;
  const isCounted = rows.every(({ persons }) => persons != null);
  const ownTotal = isCounted ? rows.reduce((sum, { persons }) => sum + (persons ?? 0), 0) : null;
  const total = fixedTotal ?? ownTotal;
  const frames = computeFrames(rows, ruleSet, total);
  return new Map(
    rows.flatMap(({ ags }, index) => {
      const frame = frames[index];
      if (frame == null) return [];
      const { status } = assessFrame(frame.frameCents, ruleSet, total);
      return [[ags, { frameCents: frame.frameCents, status }] as const];
    }),
  );
}

/** The keys of one side of a pair. */
export function keysOf({ before, after }: Pair, side: CountedTable["side"]): readonly Ags[] {
  return side === "before" ? before.map(({ ags }) => ags) : [after.ags];
}

/** What the stages have already worked out for a scenario as it is. */
export function standingsGiven(municipalities: readonly AssessedMunicipality[]): ReadonlyMap<Ags, Standing> {
  return new Map(municipalities.map((row) => [row.ags, row]));
}
