import { type Ags, compareAgs, districtOf } from "../codes/ags";
import { type Cents, cents } from "../money/cents";
import { type Issue, issue } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import type { DistributionRules, RuleSet } from "../rules/ruleSet";
import { checkAgainstBudget, roundingReach } from "./checkAgainstBudget";
import { checkEveryDistrict } from "./checkEveryDistrict";
import { checkMunicipalities } from "./checkMunicipalities";
import { computeFrames } from "./computeFrames";
import { exactShare } from "./exactShare";
import type { Frame } from "./frameOf";
import type { FigureBasis, Municipality } from "./municipality";
import type { ExactCents, Step } from "./steps";
import { termOf } from "./termOf";
import type { TablePart } from "./withinDistrict";

/** A municipality with its planning frame and how it came about. */
export interface MunicipalityFrame {
  readonly ags: Ags;
  readonly name: string;
  readonly district: string;
  readonly association: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly persons: number | null;
  readonly basis: FigureBasis;
  /** The frame (*Planungsrahmen*) of one year, or of the tranche where the rule set pays one. */
  readonly frameCents: Cents;
  readonly frameOrigin: "computed" | "given";
  /** The entitlement of the whole term; null for a tranche, which has none. */
  readonly termCents: Cents | null;
  readonly steps: readonly Step[];
}

/** Frames of a table with their sums, held against the budget; under rules without a threshold nothing follows on it. */
export interface Allocation<Rules extends DistributionRules = RuleSet> {
  readonly ruleSet: Rules;
  readonly totalPersons: { readonly value: number | null; readonly origin: "rule-set" | "table" };
  /** One person's share of a year, for display only: no frame is worked out from it. */
  readonly ratePerPerson: ExactCents | null;
  readonly totals: AllocationTotals;
  /** In the order of their keys, whatever the order of the table. */
  readonly municipalities: readonly MunicipalityFrame[];
  /** Which part of the table this is; left out where it is the whole. */
  readonly part?: TablePart;
}

/** Sums of an allocation. */
export interface AllocationTotals {
  readonly municipalities: number;
  /** Null when a head count is missing. */
  readonly persons: number | null;
  readonly frameCents: Cents;
  /** The frames' sum times the years. */
  readonly termCents: Cents;
  /** True when the table holds everyone that the budget is for. */
  readonly complete: boolean;
  /** Budget of the term less `termCents`: what rounding leaves over (or takes too much); null for a partial table. */
  readonly roundingDifferenceCents: Cents | null;
}

/** Where the total head count is taken from; the rule set's own way unless said. */
export interface AllocateOptions {
  readonly total?: "fixed" | "table" | undefined;
}

/**
 * Divides the budget among municipalities: one planning frame (*Planungsrahmen*) each, rounded once and on its own.
 *
 * A partial table is the normal case and is divided by the rule set's total. Given frames are taken as they are and
 * checked. It never rounds the rate per head, never doubles before rounding and never adds persons before rounding.
 *
 * @param municipalities in any order, keys unique
 * @param ruleSet the rules to apply
 * @param options `total: "table"` divides by the table's own sum of persons
 * @returns the frames in the order of the keys, or every problem of the table
 * @legalSource VwV Integrationsmanagement; which values are inferred the rule set says
 * @example
 * ```ts
 * import { allocate, imBw201801 } from "planungsrahmen";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) allocation.value.totals.frameCents; // → 5_094_900
 *
 * const refused = allocate([{ ags: "8337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (!refused.ok) refused.issues.map(({ code, column }) => [code, column]); // → [["lost-leading-zero", "ags"]]
 * ```
 */
export function allocate<Rules extends DistributionRules>(
  municipalities: readonly Municipality[],
  ruleSet: Rules,
  options: AllocateOptions = {},
): Result<Allocation<Rules>> {
  const rows = failure(checkMunicipalities(municipalities, ruleSet));
  if (rows.issues.length > 0) return rows;
  const total = totalOf(municipalities, ruleSet, options);
  const computed = computeFrames(municipalities, ruleSet, total.value);
  const tableIssues = [
    ...checkAgainstBudget(municipalities, computed, ruleSet, total.value),
    ...checkComputable(municipalities, computed, total),
    ...checkEveryDistrict(municipalities, ruleSet),
  ];
  if (tableIssues.length > 0) return failure(tableIssues);
  const frames = municipalities
    .map((row, index) => municipalityFrame(row, computed[index] ?? givenFrame(row), ruleSet))
    .sort((a, b) => compareAgs(a.ags, b.ags));
  return success({
    ruleSet,
    totalPersons: total,
    ratePerPerson: total.value === null || total.value === 0 ? null : exactShare(1, ruleSet, total.value),
    totals: totalsOf(frames, ruleSet, total.value),
    municipalities: frames,
  });
}

/** The total head count that the options and the rule set ask for. */
export function totalOf(
  rows: readonly Municipality[],
  { totalPersons }: DistributionRules,
  { total }: AllocateOptions,
): Allocation["totalPersons"] {
  if (total === "fixed" || (total === undefined && totalPersons.value !== null)) {
    return { value: totalPersons.value, origin: "rule-set" };
  }
  if (total !== undefined && total !== "table") throw new RangeError(`allocate: total "${total}" is not known`);
  if (rows.some((row) => row.persons == null)) return { value: null, origin: "table" };
  return { value: rows.reduce((sum, row) => sum + (row.persons ?? 0), 0), origin: "table" };
}

function checkComputable(
  rows: readonly Municipality[],
  computed: readonly (Frame | null)[],
  { value: totalPersons, origin }: Allocation["totalPersons"],
): Issue[] {
  const path = ["municipalities"];
  if (rows.length === 0) {
    return [issue({ code: "empty-table", path, params: { kind: "no-municipality" } })];
  }
  // A head count that cannot be divided by anything must not pass unchecked beside a given frame.
  const unused = totalPersons === null && rows.some((row) => row.persons != null);
  if (!unused && rows.every((row, index) => row.frameCents != null || computed[index] != null)) return [];
  if (totalPersons === null) {
    const kind = origin === "table" ? "total-of-table" : "total-of-rules";
    return [issue({ code: "needs-head-counts", path, params: { kind } })];
  }
  if (totalPersons === 0) {
    return [issue({ code: "no-persons", path, params: {} })];
  }
  const persons = rows.reduce((sum, row) => sum + (row.persons ?? 0), 0);
  if (persons > totalPersons) return []; // said already, by checkAgainstBudget
  return [issue({ code: "needs-head-counts", path, params: { kind: "remainder", persons, total: totalPersons } })];
}

function givenFrame({ frameCents }: Municipality): Frame {
  const given = cents(frameCents ?? 0);
  return { frameCents: given, steps: [{ step: "given", cents: given }] };
}

function municipalityFrame(
  row: Municipality,
  { frameCents, steps }: Frame,
  ruleSet: DistributionRules,
): MunicipalityFrame {
  const term = termOf(frameCents, ruleSet);
  return {
    ags: row.ags,
    name: row.name,
    district: districtOf(row.ags),
    association: row.association ?? null,
    latitude: row.latitude ?? null,
    longitude: row.longitude ?? null,
    persons: row.persons ?? null,
    basis: row.basis ?? "unstated",
    frameCents,
    frameOrigin: steps[0]?.step === "given" ? "given" : "computed",
    termCents: term?.cents ?? null,
    steps: term === null ? steps : [...steps, term],
  };
}

/** The sums of some rows, held against the total head count and the budget. */
export function totalsOf(
  frames: readonly MunicipalityFrame[],
  ruleSet: DistributionRules,
  totalPersons: number | null,
): AllocationTotals {
  const { termCents: budget, years } = ruleSet.budget;
  const frameCents = cents(frames.reduce((sum, row) => sum + row.frameCents, 0));
  const termCents = cents(frameCents * years.value);
  const counted = frames.every((row) => row.persons !== null);
  const persons = counted ? frames.reduce((sum, row) => sum + (row.persons ?? 0), 0) : null;
  const { above, below } = roundingReach(frames.length, ruleSet);
  const complete =
    persons === null
      ? termCents <= budget.value + above && termCents >= budget.value - below
      : persons === totalPersons;
  return {
    municipalities: frames.length,
    persons,
    frameCents,
    termCents,
    complete,
    roundingDifferenceCents: complete ? cents(budget.value - termCents) : null,
  };
}
