import { allocate } from "../../../src/allocation/allocate";
import { assess } from "../../../src/eligibility/assess";
import { hasThreshold } from "../../../src/rules/hasThreshold";
import type { DistributionRules } from "../../../src/rules/ruleSet";
import type { Answer, GivenRow } from "./database";

/** What the library says of the same rows, in the views' columns. */
export function expected(rows: readonly GivenRow[], ruleSet: DistributionRules): Answer {
  // An empty cell of a database is an empty cell of a table.
  const municipalities = rows.map(({ ags, persons }) => ({ ags: ags ?? "", name: "Ort", persons }));
  const result = allocate(municipalities, ruleSet);
  if (!result.ok) {
    const problems = result.issues.map(({ code, row }) => [row === null ? null : (rows[row - 1]?.ags ?? null), code]);
    return { frames: [], problems: problems.sort(byText) };
  }
  const assessed = hasThreshold(ruleSet) ? assess({ ...result.value, ruleSet }).municipalities : null;
  const frames = result.value.municipalities.map(({ ags, persons, frameCents, termCents }, at) => {
    const { status, marginCents } = assessed?.[at] ?? { status: null, marginCents: null };
    const missing = marginCents === null ? null : Math.max(0, -marginCents);
    return [ags, persons, frameCents, termCents, status, marginCents, missing].map(text);
  });
  return { frames, problems: [] };
}

/** Problems in the order of the query; a key that is null comes last, as in both databases. */
function byText(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? null;
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other ? -1 : 1;
  }
  return 0;
}

function text(value: string | number | null): string | null {
  return value === null ? null : String(value === 0 ? 0 : value);
}
