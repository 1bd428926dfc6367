import { type Cents, cents } from "../../../money/cents";
import type { Pool, PoolPlan } from "../../../pooling/plan";
import type { BookSheet } from "../book";
import { amount, type Draft } from "../draft";
import { type TableColumn, tableSheet } from "../tableSheet";
import { linesOf, memberPlaces, stateOf } from "./memberSheet";
import { FIRST_POOL, POOL_KEYS, type PoolKey, poolPlaces } from "./poolPlaces";

/** A pool with the sum of its members' frames as they are now. */
export interface PoolRow {
  readonly pool: Pool;
  /** Its own name and its members'. */
  readonly title: string;
  readonly nowCents: Cents;
  readonly changed: number;
}

/** The pools as planned; their sums, and whether they are enough, live. */
export function poolSheet(draft: Draft, plan: PoolPlan): BookSheet {
  const { labels } = draft;
  const all = columnsOf(draft, plan);
  const columns = POOL_KEYS.map((key) => ({ key, ...all[key] }));
  const rows = poolRows(draft, plan);
  const sheet = tableSheet({ name: labels.sheets.pools, columns, rows, above: [[stateOf(draft, plan)]] });
  if (rows.length === 0) return { ...sheet, filter: null };
  const at = poolPlaces(draft, plan);
  const range = `${at.here("now", FIRST_POOL)}:${at.here("state", FIRST_POOL + rows.length - 1)}`;
  return {
    ...sheet,
    landscape: true,
    colours: [
      { range, formula: `$${at.here("reached", FIRST_POOL)}="${labels.no}"`, colour: "red" },
      { range, formula: `$${at.here("state", FIRST_POOL)}="${labels.plan.stale}"`, colour: "amber" },
      { range, formula: `$${at.here("reached", FIRST_POOL)}="${labels.yes}"`, colour: "green" },
    ],
  };
}

/** The pools in the order of their lines. */
export function poolRows({ assessment }: Draft, { pools, places }: PoolPlan): PoolRow[] {
  const now = new Map(assessment.municipalities.map(({ ags, frameCents }) => [ags, frameCents]));
  const then = new Map(places.map(({ ags, frameCents }) => [ags, frameCents]));
  const nameOf = new Map(places.map(({ ags, name }) => [ags, name]));
  return pools.map((pool) => {
    const members = pool.members.map((ags) => nameOf.get(ags)).join(", ");
    return {
      pool,
      title: shortened(pool.name === null ? members : `${pool.name}: ${members}`),
      nowCents: cents(pool.members.reduce((sum, ags) => sum + (now.get(ags) ?? 0), 0)),
      changed: pool.members.filter((ags) => now.get(ags) !== then.get(ags)).length,
    };
  });
}

function columnsOf(draft: Draft, plan: PoolPlan): Readonly<Record<PoolKey, Omit<TableColumn<PoolRow>, "key">>> {
  const { labels, unitCents, assessment } = draft;
  const { columns: words, names, unit } = labels;
  const money = unit[unitCents];
  const at = poolPlaces(draft, plan);
  const from = memberPlaces(draft);
  const lines = linesOf(draft, plan);
  const nameOf = new Map(plan.places.map(({ ags, name }) => [ags, name]));
  const block = (key: string, { id }: Pool) => {
    const { first = 0, last = 0 } = lines.get(id) ?? {};
    return `${from.there(key, first)}:${from.here(key, last)}`;
  };
  const required = amount(draft, assessment.requiredCents);
  return {
    pool: { heading: words.pool, width: 10, look: "whole", cell: ({ pool }) => pool.id },
    names: {
      ...{ heading: words.names, width: 46, look: "wrapped" },
      cell: ({ title }) => title,
    },
    members: { heading: words.members, width: 12, look: "whole", cell: ({ pool }) => pool.members.length },
    origin: { heading: words.origin, width: 20, look: "text", cell: ({ pool }) => labels.origin[pool.origin] },
    seat: { heading: words.seat, width: 24, look: "text", cell: ({ pool }) => nameOf.get(pool.seat ?? "") ?? null },
    planned: {
      ...{ heading: `${words.planned} (${money})`, width: 15, look: "whole" },
      cell: ({ pool }) => amount(draft, pool.frameCents),
    },
    now: {
      ...{ heading: `${words.now} (${money})`, width: 15, look: "whole" },
      cell: ({ pool, nowCents }) => ({ formula: `SUM(${block("now", pool)})`, value: amount(draft, nowCents) }),
    },
    required: {
      ...{ heading: `${words.required} (${money})`, width: 15, look: "whole" },
      cell: () => ({ formula: names.required, value: required }),
    },
    margin: {
      ...{ heading: `${words.margin} (${money})`, width: 15, look: "whole" },
      cell: ({ nowCents }, line) => ({
        formula: `${at.here("now", line)}-${at.here("required", line)}`,
        value: amount(draft, nowCents) - required,
      }),
    },
    reached: {
      ...{ heading: words.reached, width: 11, look: "plain" },
      cell: ({ nowCents }, line) => ({
        formula: `IF(${at.here("margin", line)}>=0,"${labels.yes}","${labels.no}")`,
        value: nowCents >= assessment.requiredCents ? labels.yes : labels.no,
      }),
    },
    moved: {
      ...{ heading: words.apart, width: 14, look: "whole" },
      cell: ({ pool }, line) => {
        const [id, own] = [at.here("pool", line), block("pool", pool)];
        const together = `AND(MIN(${own})=${id},MAX(${own})=${id},COUNT(${own})=${at.here("members", line)})`;
        return { formula: `IF(${together},0,1)`, value: 0 };
      },
    },
    state: {
      ...{ heading: words.state, width: 12, look: "plain" },
      cell: ({ pool, changed }) => ({
        formula: `IF(SUM(${block("changed", pool)})=0,"${labels.plan.current}","${labels.plan.stale}")`,
        value: changed === 0 ? labels.plan.current : labels.plan.stale,
      }),
    },
  };
}

/** A cell holds only so much, and nobody reads more. */
const LONGEST = 2_000;

function shortened(text: string): string {
  return text.length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join("")}…` : text;
}
