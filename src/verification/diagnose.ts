import { isBeyondChance } from "./beyondChance";
import { doubledBeforeRounding } from "./causes/doubledBeforeRounding";
import { missingRow } from "./causes/missingRow";
import { otherRounding } from "./causes/otherRounding";
import { otherRules } from "./causes/otherRules";
import { otherTotal } from "./causes/otherTotal";
import { partialTable } from "./causes/partialTable";
import { personsAddedFirst } from "./causes/personsAddedFirst";
import { roundedRate } from "./causes/roundedRate";
import { secondTableDoubled } from "./causes/secondTableDoubled";
import { shiftedRows } from "./causes/shiftedRows";
import { swappedRows } from "./causes/swappedRows";
import { thousandsAsDecimals } from "./causes/thousandsAsDecimals";
import { transposedDigits } from "./causes/transposedDigits";
import { yearsMixedUp } from "./causes/yearsMixedUp";
import {
  type Case,
  type Cause,
  type Diagnosis,
  deviates,
  type Finding,
  type Hypothesis,
  type NamedCause,
  type SuspectRow,
} from "./diagnosis";
import type { Verification } from "./verification";

/** In this order where two explain the same. */
const CAUSES: readonly Cause[] = [
  ...[
    secondTableDoubled,
    partialTable,
    yearsMixedUp,
    otherRules,
    otherRounding,
    doubledBeforeRounding,
    roundedRate,
    personsAddedFirst,
  ],
  ...[thousandsAsDecimals, otherTotal, shiftedRows, swappedRows, transposedDigits],
];

/** More causes side by side are no diagnosis, and each costs a pass over all rows. */
const MOST_FINDINGS = 12;

/**
 * Says why a table deviates, where one cause explains it.
 *
 * Each cause is tried on all rows: how many deviating ones it explains, how many it leaves, and how many equal ones it
 * would break. It is claimed only for rows whose amount is exactly what it gives, and only where chance would not fit as
 * well, so noise and a handful of errors are given no cause. Several causes may hold for parts of a table.
 *
 * @param verification the table held against the calculation
 * @returns the causes, the one that explains most first, and the rows that nothing explains
 * @example
 * ```ts
 * import { euros, imBw201801 } from "planungsrahmen";
 * import { diagnose, verify } from "planungsrahmen/verification";
 *
 * const rows = [
 *   { row: 2, ags: "08337116", name: "Wehr", persons: 64, frameCents: euros(101_898) },
 *   { row: 3, ags: "08226096", name: "Weinheim", persons: 352, frameCents: euros(560_440) },
 * ];
 * const verification = verify({ file: "official.csv", rows }, null, imBw201801);
 * if (verification.ok) diagnose(verification.value).findings.map(({ cause }) => cause); // → ["two-years-in-one"]
 * ```
 */
export function diagnose(verification: Verification): Diagnosis {
  const rows = [...suspectRows(verification), ...poolRows(verification)];
  const inFile = rows.filter((row) => row.line !== null).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const missing = verification.rows.filter((row) => row.kind === "missing");
  const all: Case = { ...verification, rows, inFile, missing };
  const findings: Finding[] = [];
  let open: ReadonlySet<SuspectRow> = new Set(rows.filter(deviates));
  while (open.size > 0 && findings.length < MOST_FINDINGS) {
    const found = bestFinding(all, open);
    if (found === null) break;
    findings.push(found);
    const explained = new Set(found.explains);
    open = new Set([...open].filter((row) => !explained.has(row.ags)));
  }
  const deviating = rows.filter(deviates).length;
  return {
    deviating,
    findings: [...findings, ...missingRow(verification, deviating)],
    unexplained: [...open].map((row) => row.ags),
  };
}

/** Rows that were compared; a deviation that is known needs no diagnosis. */
function suspectRows({ rows }: Verification): SuspectRow[] {
  return rows.flatMap(({ ags, name, kind, persons, officialCents, computedCents, known, row }) => {
    const isCompared = kind === "equal" || (kind === "different" && known?.state !== "still-there");
    if (!isCompared || officialCents === null || computedCents === null) return [];
    return { ags, name, parts: persons === null ? null : [persons], officialCents, computedCents, line: row };
  });
}

/** Pools that were compared, with the head counts of their members; only they show whether persons were added first. */
function poolRows({ rows, pools }: Verification): SuspectRow[] {
  const personsOf = new Map(rows.map((row) => [row.ags, row.persons]));
  return pools.flatMap(({ name, members, officialCents, computedCents }) => {
    if (computedCents === null) return [];
    const persons = members.flatMap((ags) => personsOf.get(ags) ?? []);
    const parts = persons.length === members.length ? persons : null;
    return { ags: name, name, parts, officialCents, computedCents, line: null };
  });
}

interface Tried {
  readonly hypothesis: Hypothesis;
  readonly explained: readonly SuspectRow[];
  readonly opened: number;
  readonly breaks: number;
}

function bestFinding(all: Case, open: ReadonlySet<SuspectRow>): Finding | null {
  const found = { ...all, rows: all.rows.filter((row) => !deviates(row) || open.has(row)) };
  const step = all.ruleSet.rounding.value.stepCents;
  const tried = CAUSES.flatMap((cause) => cause(found))
    .map((hypothesis) => tryOn(hypothesis, all.rows, open))
    .filter(({ opened }) => opened > 0)
    .sort((a, b) => b.opened - a.opened || a.breaks - b.breaks);
  const best = tried.find(({ hypothesis }) => isBeyondChance(found.rows, hypothesis, step));
  if (best === undefined) return null;
  const same = tried.filter((other) => other !== best && explainsAsWell(other, best));
  return {
    ...named(best),
    explains: best.explained.map((row) => row.ags),
    leaves: all.rows.filter(deviates).length - best.explained.length,
    breaks: best.breaks,
    alternatives: same.map(named),
  };
}

function tryOn(hypothesis: Hypothesis, rows: readonly SuspectRow[], open: ReadonlySet<SuspectRow>): Tried {
  const fits = (row: SuspectRow) => hypothesis.predict(row) === row.officialCents;
  const explained = rows.filter((row) => deviates(row) && fits(row));
  const breaks = rows.filter((row) => !deviates(row) && !fits(row) && hypothesis.predict(row) !== null).length;
  return { hypothesis, explained, opened: explained.filter((row) => open.has(row)).length, breaks };
}

function explainsAsWell(other: Tried, best: Tried): boolean {
  const sameRows = other.explained.length === best.explained.length && other.breaks === best.breaks;
  return sameRows && other.explained.every((row) => best.explained.includes(row));
}

function named({ hypothesis: { cause, parameters } }: Tried): NamedCause {
  // SAFETY: both come from one hypothesis, whose parameters are those of its cause
  return { cause, parameters } as NamedCause;
}
