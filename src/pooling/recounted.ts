import { allocate } from "../allocation/allocate";
import { frameOf } from "../allocation/frameOf";
import type { Municipality } from "../allocation/municipality";
import { termOf } from "../allocation/termOf";
import { fixedTotalOf } from "../allocation/withinDistrict";
import type { Ags } from "../codes/ags";
import { assess, assessFrame } from "../eligibility/assess";
import type { AssessedMunicipality, Assessment } from "../eligibility/eligibility";
import { cents } from "../money/cents";
import { issue, shown } from "../result/issue";
import { failure, type Result, success } from "../result/result";

/**
 * The assessment with another head count for one municipality, tried out and therefore nobody's published figure.
 *
 * Where the rule set fixes the total, only this one's frame changes, and the table no longer claims to be what the
 * budget is for. Where the table's own sum is the total, everyone's frame changes with it.
 */
export function recounted(assessment: Assessment, { ags, persons }: { ags: Ags; persons: number }): Result<Assessment> {
  const { ruleSet } = assessment;
  const total = fixedTotalOf(assessment);
  if (!Number.isSafeInteger(persons) || persons < 0 || persons > (total ?? Number.POSITIVE_INFINITY)) {
    const params = { kind: "persons", received: shown(persons), most: total } as const;
    return failure([issue({ code: "out-of-range", path: ["change", "persons"], params })]);
  }
  if (total !== null) return success(withFrame(assessment, ags, persons));
  const rows = assessment.municipalities.map((row) => tableRow(row, row.ags === ags ? persons : null));
  const allocation = allocate(rows, ruleSet, { total: "table" });
  return allocation.ok ? success(assess(allocation.value)) : allocation;
}

function withFrame(assessment: Assessment, ags: Ags, persons: number): Assessment {
  const { ruleSet, totals, totalPersons } = assessment;
  const { frameCents, steps } = frameOf(persons, ruleSet, totalPersons.value);
  const term = termOf(frameCents, ruleSet);
  const municipalities = assessment.municipalities.map((row): AssessedMunicipality => {
    if (row.ags !== ags) return row;
    return {
      ...row,
      ...assessFrame(frameCents, ruleSet, totalPersons.value),
      persons,
      basis: "unstated",
      frameCents,
      frameOrigin: "computed",
      termCents: term === null ? null : term.cents,
      steps: term === null ? steps : [...steps, term],
    };
  });
  const before = assessment.municipalities.find((row) => row.ags === ags);
  const added = frameCents - (before?.frameCents ?? 0);
  return {
    ...assessment,
    municipalities,
    totals: {
      ...totals,
      persons: totals.persons === null ? null : totals.persons + persons - (before?.persons ?? 0),
      frameCents: cents(totals.frameCents + added),
      termCents: cents(totals.termCents + added * ruleSet.budget.years.value),
      complete: false,
      roundingDifferenceCents: null,
    },
  };
}

/** The row of a table that an assessed municipality came from, with another head count where one is given. */
function tableRow(row: AssessedMunicipality, persons: number | null): Municipality {
  const { ags, name, basis, association, latitude, longitude } = row;
  const known = { ags, name, association, latitude, longitude };
  if (persons !== null) return { ...known, persons, basis: "unstated" };
  if (row.persons !== null) return { ...known, basis, persons: row.persons };
  return { ...known, basis, frameCents: row.frameCents };
}
