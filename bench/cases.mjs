import { stateRows, syntheticPersons } from "./data.mjs";
import { randomFrom } from "./prng.mjs";

const YEAR_EUROS = 58_000_000;

/** The four inputs that are timed; the budget is the programme's, of one year. */
export function timedInputs(rows) {
  const state = stateRows().map(({ persons }) => persons);
  const synthetic = syntheticPersons(rows);
  return [
    { title: "the state, 1,101 rows, whole euros", ...inEuros(state) },
    { title: "the state, 1,101 rows, cents", ...inCents(state) },
    { title: "100,000 synthetic rows, whole euros", ...inEuros(synthetic) },
    { title: "100,000 synthetic rows, cents", ...inCents(synthetic) },
  ];
}

function inEuros(persons, euros = YEAR_EUROS) {
  return { persons, units: euros, stepCents: 100 };
}

function inCents(persons, units = YEAR_EUROS * 100) {
  return { persons, units, stepCents: 1 };
}

/** Small and awkward inputs, each with the reason why it is here. */
export function awkwardInputs() {
  const state = stateRows().map(({ persons }) => persons);
  const equal = Array.from({ length: 44 }, () => 1000);
  return [
    { title: "five rows of a textbook, 420 units", ...inCents([130_755, 102_068, 34_012, 31_090, 11_111], 420) },
    { title: "2,000 synthetic rows, cents", ...inCents(syntheticPersons(2000)) },
    { title: "44 districts with equal counts, cents (36 cents left for 44 equal fractions)", ...inCents(equal) },
    { title: "10 rows of 0 persons, then rows of 1 to 3; one cent more than persons", ...nobodyFirst() },
    { title: "three rows, one fraction below a millionth", ...inCents([1, 1_000_000, 2_000_002], 3_000_004) },
    { title: "the state, a budget of 0", ...inCents(state, 0) },
    { title: "the state, 500,000,000,000 euros in cents", ...inCents(state, 50_000_000_000_000) },
    { title: "two rows, 3 to 7, 2^53 - 1 cents", ...inCents([3, 7], Number.MAX_SAFE_INTEGER) },
    { title: "the state, 2^53 - 1 cents, the most a number holds", ...inCents(state, Number.MAX_SAFE_INTEGER) },
  ];
}

/** Fractions so small that four decimals show none of them: the one cent left over belongs to a row of three. */
function nobodyFirst() {
  const random = randomFrom(44);
  const counted = Array.from({ length: 36_000 }, () => 1 + Math.floor(3 * random()));
  const persons = [...Array.from({ length: 10 }, () => 0), ...counted];
  return inCents(persons, persons.reduce((sum, count) => sum + count, 0) + 1);
}
