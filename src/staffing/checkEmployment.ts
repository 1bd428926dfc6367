import { isIsoDate } from "../dates/isoDate";
import { type Issue, issueAt, type Problem, shown } from "../result/issue";
import type { Employment, Interruption } from "./staffing";

/** Calendar arithmetic is exact far beyond; a year outside is a slip of the keyboard. */
const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2199-12-31";

/** Finds days that do not exist, ends before their beginning, and interruptions outside of employment or into each other. */
export function checkEmployment(
  { start, end, interruptions = [] }: Employment,
  at: readonly (string | number)[] = ["employment"],
): Issue[] {
  const report = (path: readonly (string | number)[], problem: Problem | null) =>
    problem === null ? [] : [issueAt(problem, { path: [...at, ...path], column: path.join(".") })];
  const issues = [
    ...report(["start"], checkDay(start)),
    ...(end === undefined ? [] : report(["end"], checkDay(end) ?? checkOrder(start, end))),
    ...interruptions.flatMap(({ from, to }, index) => [
      ...report(["interruptions", index, "from"], checkDay(from)),
      ...report(["interruptions", index, "to"], checkDay(to) ?? checkOrder(from, to)),
    ]),
  ];
  if (issues.length > 0) return issues;
  return interruptions.flatMap((one, index) =>
    report(["interruptions", index], checkPlace(one, interruptions[index - 1], { start, end: end ?? LAST_DAY })),
  );
}

function checkDay(day: unknown): Problem | null {
  const received = shown(day);
  if (typeof day !== "string" || !isIsoDate(day)) return { code: "not-a-date", params: { received } };
  if (day >= FIRST_DAY && day <= LAST_DAY) return null;
  return { code: "out-of-range", params: { kind: "day", received, from: FIRST_DAY, to: LAST_DAY } };
}

function checkOrder(from: string, to: string): Problem | null {
  if (to >= from) return null;
  return { code: "ends-before-start", params: { to, from } };
}

function checkPlace(
  { from, to }: Interruption,
  previous: Interruption | undefined,
  { start, end }: { readonly start: string; readonly end: string },
): Problem | null {
  if (from < start || to > end) {
    return { code: "out-of-range", params: { kind: "interruption-outside", from, to, start, end } };
  }
  if (previous === undefined || from > previous.to) return null;
  return { code: "out-of-range", params: { kind: "interruption-overlaps", from, to, previousEnd: previous.to } };
}
