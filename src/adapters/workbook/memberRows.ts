import type { AssessedMunicipality } from "../../eligibility/eligibility";
import type { Place, Pool, PoolPlan } from "../../pooling/plan";
import type { Draft } from "./draft";

/** A municipality's place in the plan, beside what the table says of it now. */
export interface MemberRow {
  readonly place: Place;
  readonly pool: Pool | null;
  readonly municipality: AssessedMunicipality;
  /** The line of the municipality on the sheets that list all of them. */
  readonly source: number;
}

/** Everyone's place, the pools one after the other so that each is one block of lines, then all others. */
export function memberRows({ assessment }: Draft, { pools, places }: PoolPlan, firstLine: number): MemberRow[] {
  const lineOf = new Map(assessment.municipalities.map((municipality, index) => [municipality.ags, index]));
  const rows = places.flatMap((place): MemberRow[] => {
    const index = lineOf.get(place.ags);
    const municipality = index === undefined ? undefined : assessment.municipalities[index];
    if (index === undefined || municipality === undefined) return [];
    const pool = place.pool === null ? null : (pools[place.pool - 1] ?? null);
    return [{ place, pool, municipality, source: firstLine + index }];
  });
  const order = ({ place }: MemberRow) => place.pool ?? pools.length + 1;
  return rows.sort((a, b) => order(a) - order(b) || a.source - b.source);
}
