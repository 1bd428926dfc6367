import { allocate } from "../../allocation/allocate";
import type { Municipality } from "../../allocation/municipality";
import { assess } from "../../eligibility/assess";
import type { Assessment } from "../../eligibility/eligibility";
import { type Result, success } from "../../result/result";
import type { RuleSet } from "../../rules/ruleSet";

/** A whole number as drivers hand it over: some as a text, some as a bigint, since it may be beyond 2^53. */
type WholeNumber = number | bigint | string;

/** A row of the view `planungsrahmen`; further columns are not looked at. */
export interface FrameRow {
  readonly ags: string;
  readonly persons: WholeNumber;
  readonly frame_cents: WholeNumber;
}

/** What is known of a municipality beside its figures. */
export type Place = Pick<Municipality, "ags" | "name" | "association" | "latitude" | "longitude">;

/**
 * Makes an assessment of rows of the view `planungsrahmen`, for example to plan the pools of one district.
 *
 * Where a frame depends on its own head count alone it is worked out once more, and a row that differs is a problem.
 * Where it depends on the whole table (a total of the table, largest remainders) the frames are taken as given, so that
 * a part of the view is enough.
 *
 * @param rows any of the view's rows, in any order
 * @param ruleSet the rules that the view was made from
 * @param places names, and where they are known associations and coordinates; others are not looked at
 * @returns the same as `assess(allocate(…))`, or every problem of the rows; one that is not among the places has no name
 */
export function assessmentFromRows(
  rows: readonly FrameRow[],
  ruleSet: RuleSet,
  places: Iterable<Place>,
): Result<Assessment> {
  const byKey = new Map([...places].map((place) => [place.ags, place]));
  const persons = new Map(rows.map((row) => [row.ags, Number(row.persons)]));
  const isOwn = ruleSet.totalPersons.value !== null && ruleSet.remainder.value === "none";
  const municipalities = rows.map(({ ags, frame_cents }) => {
    const { name = "", association, latitude, longitude } = byKey.get(ags) ?? {};
    const place = {
      ags,
      name,
      association: association ?? null,
      latitude: latitude ?? null,
      longitude: longitude ?? null,
    };
    return { ...place, frameCents: Number(frame_cents), persons: isOwn ? (persons.get(ags) ?? null) : null };
  });
  const allocation = allocate(municipalities, ruleSet);
  if (!allocation.ok) return allocation;
  const assessment = assess(allocation.value);
  return success(isOwn ? assessment : withPersons(assessment, persons));
}

function withPersons(assessment: Assessment, persons: ReadonlyMap<string, number>): Assessment {
  const municipalities = assessment.municipalities.map((one) => ({ ...one, persons: persons.get(one.ags) ?? null }));
  const sum = municipalities.reduce((total, one) => total + (one.persons ?? 0), 0);
  return { ...assessment, totals: { ...assessment.totals, persons: sum }, municipalities };
}
