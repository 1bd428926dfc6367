import { roundQuotient } from "../../money/roundQuotient";
import { type Case, type Cause, deviates, type Hypothesis, type SuspectRow } from "../diagnosis";
import { type Interval, mostCovered } from "./mostCovered";
import { roundedShare } from "./roundedShare";

/** Totals beyond so many times the right one are not looked for. */
const REACH = 10;
/** So many municipalities at most are named as possibly left out; more would be guessing. */
const MOST_NAMED = 3;

/** Another total head count, found as the whole numbers that most deviating amounts agree on, in exact arithmetic. */
export const otherTotal: Cause = (found) => {
  const { totalPersons, ruleSet } = found;
  if (totalPersons === null || totalPersons === 0 || ruleSet.remainder.value !== "none") return [];
  const most = totalPersons * REACH;
  const anywhere = { from: 1, to: most };
  const agreed = mostCovered(intervalsOf(found, found.rows.filter(deviates), most), anywhere);
  if (agreed === null) return [];
  // Among totals that explain as much, those count that the equal rows agree with.
  const equal = intervalsOf(
    found,
    found.rows.filter((row) => !deviates(row)),
    most,
  );
  const range = mostCovered(equal, agreed) ?? agreed;
  const predict = (row: SuspectRow) => roundedShare(row, found, { totalPersons: range.from });
  const total: Hypothesis = {
    cause: "other-total",
    parameters: { from: range.from, to: range.to, insteadOf: totalPersons },
    predict,
    tried: most,
  };
  // A row that is missing says who was left out; without one it is only a guess that comes second.
  return found.missing.length > 0
    ? [...missingFromTotal(found, range), total]
    : [total, ...leftOut(found, range, predict)];
};

/** The totals with which a row's official amount is right; the amount falls as the total grows, so they are a range. */
function intervalsOf({ ruleSet, years }: Case, rows: readonly SuspectRow[], most: number): Interval[] {
  const { mode, stepCents } = ruleSet.rounding.value;
  const { termCents, years: termYears } = ruleSet.budget;
  const perTotal = BigInt(termYears.value) * BigInt(stepCents);
  return rows.flatMap(({ parts, officialCents }) => {
    const persons = parts?.length === 1 ? parts[0] : undefined;
    const steps = officialCents / (stepCents * years);
    if (persons === undefined || persons === 0 || !Number.isInteger(steps)) return [];
    const money = BigInt(termCents.value) * BigInt(persons);
    const stepsWith = (total: number) => Number(roundQuotient(money, perTotal * BigInt(total), mode));
    const from = firstTotal((total) => stepsWith(total) <= steps, most);
    const to = firstTotal((total) => stepsWith(total) < steps, most) - 1;
    return from <= to ? { from, to } : [];
  });
}

/** The smallest total from which something holds; one more than the largest where it never does. */
function firstTotal(holds: (total: number) => boolean, most: number): number {
  let [low, high] = [1, most + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A total that lacks just the persons of the one row that the table lacks as well. */
function missingFromTotal(found: Case, { from, to }: Interval): Hypothesis[] {
  const { totalPersons, missing, rows } = found;
  const [only] = missing;
  if (totalPersons === null || only?.persons == null || only.persons === 0 || missing.length > 1) return [];
  const { ags, name, persons } = only;
  const lacking = totalPersons - persons;
  if (lacking < from || lacking > to) return [];
  return [
    {
      cause: "left-out-of-total",
      parameters: { totalPersons: lacking, insteadOf: totalPersons, ags, names: [name], isMissing: true },
      predict: (row) => roundedShare(row, found, { totalPersons: lacking }),
      tried: rows.length,
    },
  ];
}

/** A total that lacks just as many persons as some municipalities have; it need not be one of them. */
function leftOut({ totalPersons, rows }: Case, { from, to }: Interval, predict: Hypothesis["predict"]): Hypothesis[] {
  if (totalPersons === null || from !== to) return [];
  const lacking = totalPersons - from;
  const who = rows.filter(({ parts }) => parts?.length === 1 && parts[0] === lacking && lacking > 0);
  if (who.length === 0 || who.length > MOST_NAMED) return [];
  return [
    {
      cause: "left-out-of-total",
      parameters: {
        ...{ totalPersons: from, insteadOf: totalPersons, isMissing: false },
        ...{ ags: who.map(({ ags }) => ags).join(","), names: who.map(({ name }) => name) },
      },
      predict,
      tried: rows.length,
    },
  ];
}
