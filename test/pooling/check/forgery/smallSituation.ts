import type { Municipality } from "../../../../src/allocation/municipality";
import type { Assessment } from "../../../../src/eligibility/eligibility";
import { assess, formPools } from "../../../../src/index";
import type { Border, PoolingOptions, PoolPlan, Scope } from "../../../../src/pooling/plan";
import { type Random, randomFrom } from "../../../../src/pooling/solver/random";
import { allocated } from "../../../support/fixtures";

/** A plan that the library made, with what it was made from. */
export interface Honest {
  readonly seed: number;
  readonly assessment: Assessment;
  readonly options: PoolingOptions;
  readonly plan: PoolPlan;
}

const SCOPES: readonly Scope[] = ["district", "state", "rescue"];
const HEAD_COUNTS: readonly (readonly number[])[] = [
  [0, 22, 32, 33, 64, 70],
  [20, 25, 30, 35],
  [0, 8, 12, 30, 40, 90],
];

/**
 * Up to eight municipalities of two districts, few enough to look at every plan, with borders or without, and with
 * constraints, an agreement, offers and former pools; null where the constraints contradict each other.
 */
export function smallHonest(seed: number): Honest | null {
  const random = randomFrom(0xf0e + seed);
  const chance = (one: number) => random.below(one) === 0;
  const counts = pick(HEAD_COUNTS, random);
  const table = Array.from({ length: 4 + random.below(5) }, (_, index): Municipality => {
    const ags = `0811${chance(3) ? 6 : 5}${String(index + 1).padStart(3, "0")}`;
    return {
      ...{ ags, name: `Ort ${index + 1}`, persons: pick(counts, random), association: `500${random.below(2)}` },
      ...{ latitude: 48 + random.below(40) / 100, longitude: 9 + random.below(40) / 100 },
    };
  });
  const keys = table.map(({ ags }) => ags).sort();
  const pairs = keys.flatMap((a, index) => keys.slice(index + 1).map((b): Border => [a, b]));
  const strong = table.filter(({ persons }) => (persons ?? 0) >= 65).map(({ ags }) => ags);
  const agreed = chance(3) ? [{ name: "Bund", members: several(keys, 2, random).sort() }] : [];
  const bound = new Set([...agreed.flatMap(({ members }) => members), ...strong]);
  const free = keys.filter((ags) => !bound.has(ags));
  const options: PoolingOptions = {
    borders: chance(5) ? "off" : [pairs[0] as Border, ...pairs.filter(() => chance(2))],
    scope: SCOPES[seed % SCOPES.length] as Scope,
    agreed,
    offers: strong.filter((ags) => agreed.every(({ members }) => !members.includes(ags)) && chance(2)),
    wishes: chance(2) ? {} : constraints(free, random),
    ...(chance(4) ? { keep: [{ members: keys.filter(() => chance(2)), seat: null }] } : {}),
    ...(chance(3) ? { levels: ["distanceMetres", "largestPool"] as const } : {}),
  };
  const assessment = assess(allocated(table));
  const made = formPools(assessment, options);
  return made.ok ? { seed, assessment, options, plan: made.value } : null;
}

/**
 * Two pools, one in the district and one across the border. Whoever calls a pool of the first three and the fifth the
 * district's own, of which only the first two hang together there, leaves nobody for a second one.
 */
export function tornHonest(): Honest {
  const [a, b, c, d, s] = ["08115001", "08115002", "08115003", "08115004", "08116005"] as const;
  const persons = { [a]: 60, [b]: 60, [c]: 5, [d]: 10, [s]: 5 };
  const assessment = assess(
    allocated(Object.entries(persons).map(([ags, count]) => ({ ags, name: ags, persons: count }))),
  );
  const options: PoolingOptions = {
    borders: [
      [a, b],
      [b, d],
      [d, c],
      [a, s],
      [s, c],
    ],
    scope: "rescue",
    wishes: { together: [[a, c]], apart: [[a, d]] },
  };
  const made = formPools(assessment, options);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return { seed: -1, assessment, options, plan: made.value };
}

function constraints(free: readonly string[], random: Random): NonNullable<PoolingOptions["wishes"]> {
  const chance = (one: number) => random.below(one) === 0;
  if (free.length < 3) return {};
  const [a = "", b = ""] = several(free, 2, random);
  const [c = "", d = ""] = several(free, 2, random);
  return {
    ...(chance(3) ? { together: [[a, b]] } : {}),
    ...(chance(3) ? { apart: [[c, d]] as const } : {}),
    ...(chance(3) ? { mostMembers: 2 + random.below(3) } : {}),
    ...(chance(4) ? { mostMetres: 10_000 + random.below(25_000) } : {}),
    ...(chance(4) ? { seats: [a] } : {}),
  };
}

/** Distinct entries of a list that has as many. */
export function several<T>(list: readonly T[], count: number, random: Random): T[] {
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)).flat();
}

/** An entry of a list that is not empty. */
export function pick<T>(list: readonly T[], random: Random): T {
  return list[random.below(list.length)] as T; // SAFETY: the caller has looked
}
