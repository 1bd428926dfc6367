import type { PoolPlan } from "../../../pooling/plan";
import type { BookCell, BookSheet } from "../book";
import { amount, type Draft } from "../draft";
import { type MemberRow, memberRows } from "../memberRows";
import { placesIn, type TableColumn, type TablePlaces, tableSheet } from "../tableSheet";
import { distributionPlaces } from "./distributionSheet";
import { eligibilityPlaces } from "./eligibilityPlaces";
import { FIRST_LINE } from "./municipalitySheet";
import { poolPlaces } from "./poolPlaces";

/** Lines above the members: the state of the plan and the headings. */
const FIRST_MEMBER = 3;

const KEYS = ["pool", "ags", "name", "place", "planned", "now", "changed", "soleNow", "moved"] as const;

type Key = (typeof KEYS)[number];

/** Everyone's place as planned, with the frame of now beside that of then. */
export function memberSheet(draft: Draft, plan: PoolPlan): BookSheet {
  const all = columnsOf(draft, plan);
  const columns = KEYS.map((key) => ({ key, ...all[key] }));
  const rows = memberRows(draft, plan, FIRST_LINE);
  const sheet = tableSheet({ name: draft.labels.sheets.members, columns, rows, above: [[stateOf(draft, plan)]] });
  const at = memberPlaces(draft);
  const last = FIRST_MEMBER + rows.length - 1;
  const range = `${at.here("pool", FIRST_MEMBER)}:${at.here("moved", last)}`;
  const changed = `$${at.here("changed", FIRST_MEMBER)}=1`;
  return { ...sheet, colours: [{ range, formula: changed, colour: "amber" }] };
}

/** Where members stand. */
export function memberPlaces({ labels, assessment }: Draft): TablePlaces {
  const lines = { first: FIRST_MEMBER, count: assessment.municipalities.length };
  return placesIn(
    labels.sheets.members,
    KEYS.map((key) => ({ key })),
    lines,
  );
}

/** The lines of a pool's members, which are one block. */
export function linesOf(
  draft: Draft,
  plan: PoolPlan,
): ReadonlyMap<number, { readonly first: number; readonly last: number }> {
  const lines = new Map<number, { first: number; last: number }>();
  memberRows(draft, plan, FIRST_LINE).forEach(({ pool }, index) => {
    if (pool === null) return;
    const line = FIRST_MEMBER + index;
    lines.set(pool.id, { first: lines.get(pool.id)?.first ?? line, last: line });
  });
  return lines;
}

/** Whether nothing that the plan was made from is another now: the condition for formulas, and its value. */
export function planIsFresh(draft: Draft, plan: PoolPlan): { readonly formula: string; readonly value: boolean } {
  const { assessment, labels } = draft;
  const at = memberPlaces(draft);
  const now = new Map(assessment.municipalities.map(({ ags, frameCents }) => [ags, frameCents]));
  const isSame = plan.places.every(({ ags, frameCents }) => now.get(ags) === frameCents);
  const planned = amount(draft, plan.requiredCents);
  const pools = plan.pools.length === 0 ? [] : [poolPlaces(draft, plan).all("moved")];
  const unmoved = [at.all("changed"), at.all("moved"), ...pools].map((range) => `SUM(${range})=0`);
  return {
    formula: `AND(${[...unmoved, `${labels.names.required}=${planned}`].join(",")})`,
    value: isSame && assessment.requiredCents === plan.requiredCents,
  };
}

/** One sentence at the head of the sheets about the plan. */
export function stateOf(draft: Draft, plan: PoolPlan): BookCell {
  const { currentLong, staleLong } = draft.labels.plan;
  const { formula, value } = planIsFresh(draft, plan);
  const content = { formula: `IF(${formula},"${currentLong}","${staleLong}")`, value: value ? currentLong : staleLong };
  return { content, look: "strong" };
}

function columnsOf(draft: Draft, plan: PoolPlan): Readonly<Record<Key, Omit<TableColumn<MemberRow>, "key">>> {
  const { labels, unitCents } = draft;
  const { columns: words, unit } = labels;
  const frames = distributionPlaces(draft);
  const results = eligibilityPlaces(draft);
  const at = memberPlaces(draft);
  const money = unit[unitCents];
  const alone = labels.status["reaches-threshold"];
  const plannedBelow = ({ place }: MemberRow) => place.frameCents < plan.requiredCents;
  return {
    pool: { heading: words.pool, width: 10, look: "whole", cell: ({ place }) => place.pool },
    ags: { heading: words.ags, width: 12, look: "text", cell: ({ place }) => place.ags },
    name: {
      ...{ heading: words.name, width: 30, look: "plain" },
      cell: ({ municipality, source }) => ({ formula: frames.there("name", source), value: municipality.name }),
    },
    place: { heading: words.place, width: 22, look: "text", cell: ({ place }) => labels.place[place.place] },
    planned: {
      ...{ heading: `${words.planned} (${money})`, width: 14, look: "whole" },
      cell: ({ place }) => amount(draft, place.frameCents),
    },
    now: {
      ...{ heading: `${words.now} (${money})`, width: 14, look: "whole" },
      cell: ({ municipality, source }) => {
        return { formula: frames.there("frame", source), value: amount(draft, municipality.frameCents) };
      },
    },
    changed: {
      ...{ heading: words.changed, width: 12, look: "whole" },
      cell: ({ place, municipality }, line) => ({
        formula: `IF(${at.here("now", line)}=${at.here("planned", line)},0,1)`,
        value: municipality.frameCents === place.frameCents ? 0 : 1,
      }),
    },
    soleNow: {
      ...{ heading: words.soleNow, width: 16, look: "whole" },
      cell: (row) => {
        if (!plannedBelow(row)) return 0;
        const formula = `IF(${results.there("status", row.source)}="${alone}",1,0)`;
        return { formula, value: row.municipality.reason === "reaches-threshold" ? 1 : 0 };
      },
    },
    moved: {
      ...{ heading: words.moved, width: 14, look: "whole" },
      cell: ({ source }, line) => ({
        formula: `IF(${frames.there("ags", source)}=${at.here("ags", line)},0,1)`,
        value: 0,
      }),
    },
  };
}
