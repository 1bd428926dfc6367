import type { PoolPlan } from "../../../pooling/plan";
import type { Content } from "../book";
import { amount, type Draft } from "../draft";
import { memberRows } from "../memberRows";
import type { CheckLine } from "./dataChecks";
import { distributionPlaces } from "./distributionSheet";
import { memberPlaces } from "./memberSheet";
import { FIRST_LINE } from "./municipalitySheet";
import { poolPlaces } from "./poolPlaces";

/** What has to hold of the plan; that figures are others now than at its making is no error but makes it stale. */
export function planChecks(draft: Draft, plan: PoolPlan): CheckLine[] {
  const { labels, assessment } = draft;
  const { checks: words, names } = labels;
  const members = memberPlaces(draft);
  const rows = memberRows(draft, plan, FIRST_LINE);
  const frames = assessment.municipalities.reduce((sum, row) => sum + amount(draft, row.frameCents), 0);
  const count = assessment.municipalities.length;
  const sum = (range: string, value: number) => ({ formula: `SUM(${range})`, value });
  const equal = (text: string, found: Content, expected: Content): CheckLine => {
    return { text, found, expected, relation: "equal" };
  };
  const told = (text: string, found: Content): CheckLine => ({ text, found, expected: 0, relation: null });
  const changed = rows.filter(({ place, municipality }) => place.frameCents !== municipality.frameCents).length;
  const soleNow = rows.filter(
    ({ place, municipality }) => place.frameCents < plan.requiredCents && municipality.reason === "reaches-threshold",
  ).length;
  return [
    equal(words.places, { formula: `COUNT(${members.all("now")})`, value: rows.length }, count),
    equal(
      words.placeFrames,
      sum(
        members.all("now"),
        rows.reduce((all, row) => all + amount(draft, row.municipality.frameCents), 0),
      ),
      sum(distributionPlaces(draft).all("frame"), frames),
    ),
    equal(words.moved, sum(members.all("moved"), 0), 0),
    ...(plan.pools.length === 0 ? [] : [equal(words.apart, sum(poolPlaces(draft, plan).all("moved"), 0), 0)]),
    ...poolLines(draft, plan, told),
    told(words.changed, sum(members.all("changed"), changed)),
    told(words.soleNow, sum(members.all("soleNow"), soleNow)),
    {
      ...{ text: words.required, found: { formula: names.required, value: amount(draft, assessment.requiredCents) } },
      ...{ expected: amount(draft, plan.requiredCents), relation: null },
    },
  ];
}

function poolLines(draft: Draft, plan: PoolPlan, told: (text: string, found: Content) => CheckLine): CheckLine[] {
  if (plan.pools.length === 0) return [];
  const { labels, assessment } = draft;
  const { checks: words } = labels;
  const pools = poolPlaces(draft, plan);
  const members = memberPlaces(draft);
  const rows = memberRows(draft, plan, FIRST_LINE);
  const inPools = rows.filter(({ pool }) => pool !== null);
  const value = inPools.reduce((sum, { municipality }) => sum + amount(draft, municipality.frameCents), 0);
  const last = members.here("now", 2 + inPools.length);
  const frameOf = new Map(assessment.municipalities.map(({ ags, frameCents }) => [ags, frameCents]));
  const missed = plan.pools.filter(
    (pool) => pool.members.reduce((sum, ags) => sum + (frameOf.get(ags) ?? 0), 0) < assessment.requiredCents,
  ).length;
  return [
    {
      text: words.poolSums,
      found: { formula: `SUM(${pools.all("now")})`, value },
      expected: { formula: `SUM(${members.there("now", 3)}:${last})`, value },
      relation: "equal",
    },
    told(words.missed, { formula: `COUNTIF(${pools.all("reached")},"${labels.no}")`, value: missed }),
  ];
}
