import type { Boundaries } from "../../boundaries/boundaries";
import { type Ags, districtOf } from "../../codes/ags";
import type { AssessedMunicipality, Assessment } from "../../eligibility/eligibility";
import type { ReportMessages, Standing } from "../../messages/report";
import type { PlanCheck } from "../../pooling/check/checkPlan";
import type { Place, Pool, PoolPlan } from "../../pooling/plan";
import type { SuppliedData } from "../../states/supply";
import type { ReadingShown } from "../readingShown";
import { standingOf } from "./standing";

/** A file that the figures were read from, with the fingerprint of its bytes. */
export interface InputFile {
  readonly name: string;
  readonly sha256: string;
}

/** What a report is made from. */
export interface Sources {
  readonly assessment: Assessment;
  readonly plan: PoolPlan | null;
  /** What an independent check says of the plan; null where none was made. */
  readonly check: PlanCheck | null;
  /** Where the municipalities lie; null for a report without a map. */
  readonly boundaries: Boundaries | null;
  readonly inputs: readonly InputFile[];
  /** What was taken from the data of a state; null where nothing was. */
  readonly supplied: SuppliedData | null;
  /** What happened while files were read; null where nothing did. */
  readonly reading: ReadingShown | null;
  readonly labels: ReportMessages;
}

/** What all sections are made from. */
export interface Draft extends Sources {
  readonly rowOf: ReadonlyMap<Ags, AssessedMunicipality>;
  readonly placeOf: ReadonlyMap<Ags, Place>;
  readonly poolOf: ReadonlyMap<number, Pool>;
  /** How many of the municipalities have figures that are made up. */
  readonly modelled: number;
  /** Whether the rows are districts, as under rules by which only they receive money. */
  readonly ofDistricts: boolean;
}

/** Prepares what all sections are made from. */
export function draftOf(sources: Sources): Draft {
  const { municipalities } = sources.assessment;
  return {
    ...sources,
    rowOf: new Map(municipalities.map((row) => [row.ags, row])),
    placeOf: new Map(sources.plan?.places.map((place) => [place.ags, place])),
    poolOf: new Map(sources.plan?.pools.map((pool) => [pool.id, pool])),
    modelled: municipalities.filter(({ basis }) => basis === "modelled").length,
    ofDistricts: sources.assessment.ruleSet.recipients?.value === "districts",
  };
}

/** The row that a territory belongs to: its own, or that of its district where the rows are districts. */
export function rowAt({ rowOf, ofDistricts }: Draft, ags: Ags): AssessedMunicipality | undefined {
  return rowOf.get(ofDistricts ? `${districtOf(ags)}000` : ags);
}

/** A municipality's standing in the plan, or without a plan. */
export function standingIn({ placeOf }: Draft, municipality: AssessedMunicipality): Standing {
  return standingOf(municipality, placeOf.get(municipality.ags));
}

/** A standing in words; without a plan nobody is in a pool yet. */
export function standingWord({ labels, plan }: Draft, standing: Standing): string {
  return plan === null && standing === "shared" ? labels.unplanned : labels.standing[standing];
}

/** Whether any of these municipalities has a figure that is made up. */
export function anyModelled({ rowOf }: Draft, keys: readonly Ags[]): boolean {
  return keys.some((ags) => rowOf.get(ags)?.basis === "modelled");
}

/** A district by its name, or by its key where the rules do not name it. */
export function districtIn({ assessment }: Draft, district: string): string {
  return assessment.ruleSet.districts?.value[district] ?? district;
}
