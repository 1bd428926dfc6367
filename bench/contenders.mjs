import { syntheticKey } from "./syntheticKey.mjs";

/*
 * Everyone who divides stands behind one signature:
 *   prepare(persons, units, stepCents) -> { divide() -> result, sharesOf(result) -> units of each row }
 * Only `divide` is timed. Turning numbers into what a library asks for, and its result back into numbers, is not.
 * Each is loaded only in the process that runs it, because largest-remainder-round changes Array.prototype.
 */
export const contenders = {
  planungsrahmen: loadOurs,
  "hare-niemeyer": loadHareNiemeyer,
  "largest-remainder-round": loadLargestRemainderRound,
  "dinero.js": loadDinero,
  "dinero.js/bigint": loadDineroBigint,
};

export const OURS = "planungsrahmen";
export const PEERS = Object.keys(contenders).filter((name) => name !== OURS);

async function loadOurs() {
  const { allocate } = await import("../dist/index.js");
  const { exactSumRules } = await import("./rules.mjs");
  return (persons, units, stepCents) => {
    const rules = exactSumRules(units, stepCents);
    const rows = persons.map((count, index) => ({
      ags: syntheticKey(index),
      name: `Gemeinde ${index}`,
      persons: count,
    }));
    return { divide: () => soundValue(allocate(rows, rules, { total: "table" })), sharesOf: framesIn(stepCents) };
  };
}

function soundValue(result) {
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

function framesIn(stepCents) {
  return ({ municipalities }) => municipalities.map(({ frameCents }) => frameCents / stepCents);
}

/** Its draw by lot shuffles a copy that it then does not use, so the answer is the same in every run. */
async function loadHareNiemeyer() {
  const { default: hareNiemeyer } = await import("hare-niemeyer");
  return (persons, units) => {
    // Keys with a leading zero keep their order; keys like "17" would be moved to the front of the object.
    const keys = persons.map((_, index) => syntheticKey(index));
    const votes = Object.fromEntries(persons.map((count, index) => [keys[index], count]));
    return { divide: () => hareNiemeyer(votes, units), sharesOf: (seats) => keys.map((key) => seats[key]) };
  };
}

async function loadLargestRemainderRound() {
  await import("largest-remainder-round");
  return (persons, units) => ({ divide: () => persons.spread(units), sharesOf: (shares) => shares });
}

async function loadDinero() {
  const { allocate, dinero, toSnapshot } = await import("dinero.js");
  const { EUR } = await import("dinero.js/currencies");
  return (persons, units) => {
    const budget = dinero({ amount: units, currency: EUR });
    return {
      divide: () => allocate(budget, persons),
      sharesOf: (shares) => shares.map((share) => toSnapshot(share).amount),
    };
  };
}

async function loadDineroBigint() {
  const { allocate, dinero, toSnapshot } = await import("dinero.js/bigint");
  const { EUR } = await import("dinero.js/bigint/currencies");
  return (persons, units) => {
    const budget = dinero({ amount: BigInt(units), currency: EUR });
    const ratios = persons.map(BigInt);
    return {
      divide: () => allocate(budget, ratios),
      sharesOf: (shares) => shares.map((share) => Number(toSnapshot(share).amount)),
    };
  };
}
