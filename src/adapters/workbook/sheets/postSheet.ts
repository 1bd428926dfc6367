import type { AssessedMunicipality } from "../../../eligibility/eligibility";
import type { Cents } from "../../../money/cents";
import type { PoolPlan } from "../../../pooling/plan";
import { fundablePosts } from "../../../staffing/fundablePosts";
import type { BookSheet, Formula } from "../book";
import { amount, type Draft } from "../draft";
import { placesIn, type TableColumn, type TablePlaces, tableSheet } from "../tableSheet";
import { distributionPlaces } from "./distributionSheet";
import { eligibilityPlaces } from "./eligibilityPlaces";
import { FIRST_LINE } from "./municipalitySheet";
import { FIRST_POOL, poolPlaces } from "./poolPlaces";
import { poolRows } from "./poolSheet";

/** Who employs: a pool, or a municipality that is in none. */
interface Employer {
  readonly key: Formula;
  readonly name: Formula;
  readonly status: Formula;
  /** Where its frame stands. */
  readonly frame: string;
  readonly frameCents: Cents;
}

type Column = TableColumn<Employer>;

/** Whether the rules say what a post costs. */
export function hasPosts({ assessment }: Draft): boolean {
  return assessment.ruleSet.fixedAmounts.length > 0;
}

/** How many posts each frame pays in full, by qualification: pools first, then whoever is in none. */
export function postSheet(draft: Draft): BookSheet {
  const rows = employersOf(draft);
  const sheet = tableSheet({ name: draft.labels.sheets.posts, columns: columnsOf(draft, rows.length), rows });
  return { ...sheet, landscape: true };
}

/** What is left over of all frames, by qualification: the cells, and the least of their values. */
export function unusedFrames(draft: Draft): readonly Formula[] {
  const rows = employersOf(draft);
  const at = placesIn(draft.labels.sheets.posts, columnsOf(draft, rows.length), {
    first: FIRST_LINE,
    count: rows.length,
  });
  return draft.assessment.ruleSet.fixedAmounts.map((_, of) => {
    const unused = rows.map(
      ({ frameCents }) => fundablePosts(frameCents, draft.assessment.ruleSet)[of]?.unusedCents ?? 0,
    );
    const least = unused.reduce((min, one) => Math.min(min, one), Number.POSITIVE_INFINITY);
    return { formula: `MIN(${at.all(keysFor(of)[2])})`, value: amount(draft, least) };
  });
}

function employersOf(draft: Draft): Employer[] {
  const { plan } = draft;
  const pooled = new Set(plan?.pools.flatMap(({ members }) => members));
  const single = draft.assessment.municipalities.flatMap((row, index) => {
    return pooled.has(row.ags) ? [] : [municipalityAt(draft, row, FIRST_LINE + index)];
  });
  return [...(plan === null ? [] : poolEmployers(draft, plan)), ...single];
}

function municipalityAt(draft: Draft, { ags, name, frameCents, reason }: AssessedMunicipality, line: number): Employer {
  const from = distributionPlaces(draft);
  const status = eligibilityPlaces(draft).there("status", line);
  return {
    key: { formula: from.there("ags", line), value: ags },
    name: { formula: from.there("name", line), value: name },
    status: { formula: status, value: draft.labels.status[reason] },
    ...{ frame: from.there("frame", line), frameCents },
  };
}

function poolEmployers(draft: Draft, plan: PoolPlan): Employer[] {
  const { assessment, labels } = draft;
  const { enough, tooLittle } = labels.posts;
  const from = poolPlaces(draft, plan);
  return poolRows(draft, plan).map(({ pool, title, nowCents }, index) => {
    const line = FIRST_POOL + index;
    const status = `IF(${from.there("reached", line)}="${labels.yes}","${enough}","${tooLittle}")`;
    return {
      key: { formula: from.there("pool", line), value: pool.id },
      name: { formula: from.there("names", line), value: title },
      status: { formula: status, value: nowCents >= assessment.requiredCents ? enough : tooLittle },
      ...{ frame: from.there("now", line), frameCents: nowCents },
    };
  });
}

function columnsOf(draft: Draft, count: number): Column[] {
  const { labels, unitCents, assessment } = draft;
  const { columns: words, posts, unit } = labels;
  const keys = ["key", "name", "status", "frame", ...assessment.ruleSet.fixedAmounts.flatMap((_, of) => keysFor(of))];
  const at = placesIn(
    labels.sheets.posts,
    keys.map((key) => ({ key })),
    { first: FIRST_LINE, count },
  );
  return [
    { key: "key", heading: posts.key, width: 12, look: "plain", cell: ({ key }) => key },
    { key: "name", heading: posts.employer, width: 40, look: "wrapped", cell: ({ name }) => name },
    { key: "status", heading: words.status, width: 18, look: "plain", cell: ({ status }) => status },
    {
      ...{ key: "frame", heading: `${words.frame} (${unit[unitCents]})`, width: 15, look: "whole" },
      cell: ({ frame, frameCents }) => ({ formula: frame, value: amount(draft, frameCents) }),
    },
    ...assessment.ruleSet.fixedAmounts.flatMap((_, of) => qualificationColumns(draft, of, at)),
  ];
}

function keysFor(of: number): [hundredths: string, fte: string, unused: string] {
  return [`hundredths${of}`, `fte${of}`, `unused${of}`];
}

/** Whole hundredths first, since only whole numbers are exact; then what people call it, and what is left over. */
function qualificationColumns(draft: Draft, of: number, at: TablePlaces): Column[] {
  const { labels, unitCents, assessment } = draft;
  const { posts, names, unit, qualification: words } = labels;
  const [hundredths, fte, unused] = keysFor(of);
  const fixed = `${names.fixedAmount}_${of + 1}`;
  const called = assessment.ruleSet.fixedAmounts[of]?.qualification ?? "";
  const word = words(called);
  const worth = ({ frameCents }: Employer) => {
    const found = fundablePosts(frameCents, assessment.ruleSet)[of];
    if (found === undefined) throw new RangeError(`no fixed amount ${of}`);
    return found;
  };
  return [
    {
      ...{ key: hundredths, heading: `${posts.hundredths} ${word}`, width: 14, look: "whole" },
      cell: (row, line) => {
        const whole = `INT(${at.here("frame", line)}*100/${fixed})`;
        return { formula: `IF(${whole}<${names.minimumShare},0,${whole})`, value: worth(row).shareHundredths };
      },
    },
    {
      ...{ key: fte, heading: `${posts.fte} ${word}`, width: 12, look: "hundredths" },
      cell: (row, line) => ({
        formula: `${at.here(hundredths, line)}/100`,
        value: worth(row).shareHundredths / 100,
      }),
    },
    {
      ...{ key: unused, heading: `${posts.unused} ${word} (${unit[unitCents]})`, width: 15, look: "hundredths" },
      cell: (row, line) => {
        const claim = `${at.here(hundredths, line)}*${fixed}/100`;
        const frame = at.here("frame", line);
        const formula = unitCents === 100 ? `ROUND(${frame}-${claim},2)` : `${frame}-INT(${claim})`;
        return { formula, value: amount(draft, worth(row).unusedCents) };
      },
    },
  ];
}
