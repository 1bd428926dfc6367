import { allocate, assess, assessPool, checkPlan, exchange, explain, formPools, imBw201801 } from "planungsrahmen";
import { mapPaths, readBoundaries, sharedBorders } from "planungsrahmen/boundaries";
import { calculationSheet, sheetHtml, sheetMarkdown, sheetText } from "planungsrahmen/explanation";
import { readBorders, readMunicipalities, readRuleSet } from "planungsrahmen/input";
import { report } from "planungsrahmen/report";
import { explainStaffing, staff } from "planungsrahmen/staffing";

/** So small that every limit is met somewhere in the state, and what was found until then is the result. */
const SMALL_LIMITS = {
  exchangesPerVertex: 10,
  visits: 200_000,
  listedSets: 20_000,
  programVertices: 300,
  pivots: 2_000,
  cutRounds: 2,
  nodes: 10,
  neighbourhoods: 2,
  regionMembers: 6,
  certificateCases: 2,
};

/** Wishes of every kind. */
const WISHES = {
  together: [["08115001", "08115054"]],
  apart: [["08116048", "08116070"]],
  mostMembers: 6,
  mostMetres: 20_000,
  seats: ["08115001", "08116048"],
};

/** On and around the day that Samoa's calendar does not have. */
const EMPLOYMENT = { start: "2011-12-30", interruptions: [{ from: "2012-02-29", to: "2012-03-30" }] };

/**
 * What the built package makes of three files, as one text: frames, explanations, issues, plans and their checks, and a map.
 * Runs in a browser page as in Node.
 *
 * @param texts `{ municipalities, borders, boundaries }`, the texts of two CSV files and one of TopoJSON
 */
export function job({ municipalities, borders, boundaries }) {
  const table = sound(readMunicipalities(municipalities, imBw201801)).municipalities;
  const pairs = sound(readBorders(borders)).borders;
  const allocation = sound(allocate(table, imBw201801));
  const assessment = assess(allocation);
  const plansAsked = [
    { borders: pairs },
    { borders: pairs, seed: 2018, limits: SMALL_LIMITS },
    { borders: "off", seed: 2018, limits: SMALL_LIMITS },
    { borders: pairs, scope: "state", seed: 2018, limits: SMALL_LIMITS },
  ];
  const planned = (options) => {
    const plan = sound(formPools(assessment, options));
    return { plan, check: checkPlan(plan, assessment, options) };
  };
  const plans = plansAsked.map(planned);
  const [{ plan, check }] = plans;
  const wished = { borders: pairs, scope: "rescue", wishes: WISHES, levels: ["distanceMetres", "largestPool"] };
  const change = { kind: "leave", ags: plan.pools[0].members[0] };
  const exchanged = sound(exchange({ plan, assessment, options: plansAsked[0] }, change));
  return JSON.stringify({
    allocation,
    assessment,
    explanations: assessment.municipalities.map((municipality) => explain(municipality, imBw201801)),
    sheets: assessment.municipalities
      .filter((_, index) => index % 10 === 0)
      .map(({ ags }, index) => {
        const language = index % 2 === 0 ? "de" : "en";
        const sheet = sound(calculationSheet(assessment, { kind: "municipality", ags }, { plan, language }));
        return [sheetText(sheet), sheetMarkdown(sheet), sheetHtml(sheet)];
      }),
    totals: sound(calculationSheet(assessment, { kind: "totals" })),
    plans,
    wished: planned(wished),
    kept: planned({ ...wished, keep: plan.pools }),
    // Not its options: they are those it was asked with, in whatever order.
    exchanged: { plan: exchanged.plan, difference: exchanged.difference },
    staffings: plans[0].plan.pools.map(({ members }) => {
      const staffing = sound(staff(assessment, { applicant: { kind: "pool", members }, employment: EMPLOYMENT }));
      return { staffing, lines: explainStaffing(staffing) };
    }),
    report: report(assessment, plan, { check, boundaries: sound(readBoundaries(boundaries)) }),
    map: drawn(sound(readBoundaries(boundaries)), plan),
    pool: assessPool(assessment, plans[0].plan.pools[0].members),
    issues: [readRuleSet("{a:1}"), readRuleSet('{"id":"Ü"}'), readMunicipalities("[{]", imBw201801)],
  });
}

/** The pools of a plan on the map, and every border with its length. */
function drawn(boundaries, { pools }) {
  const seats = new Map(pools.flatMap(({ members }) => members.map((ags) => [ags, members[0]])));
  return { paths: mapPaths(boundaries, seats), borders: sharedBorders(boundaries) };
}

/** The value of a result that must hold. */
function sound(result) {
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join("\n"));
  return result.value;
}
