import type { Municipality } from "../../src/allocation/municipality";
import type { Border, PoolingOptions } from "../../src/pooling/plan";
import { type Random, randomFrom } from "../../src/pooling/solver/random";

/** A table and everything that a plan can be asked for at once; the same seed gives the same. */
export interface Situation {
  readonly table: readonly Municipality[];
  readonly options: PoolingOptions & { readonly borders: readonly Border[] | "off" };
}

/** What head counts are drawn from: many around the threshold of 65, many without a frame, many small. */
const HEAD_COUNTS: readonly (readonly number[])[] = [
  [0, 0, 22, 32, 33, 64, 65],
  [5, 10, 15, 20, 25, 30],
  [0, 3, 12, 30, 40, 64, 70, 120],
];

/** Up to two dozen municipalities of three districts with borders, agreements, offers and wishes of every kind. */
export function situation(seed: number): Situation {
  const random = randomFrom(0x51 + seed);
  const chance = (one: number) => random.below(one) === 0;
  const counts = pick(HEAD_COUNTS, random);
  const table = Array.from({ length: 5 + random.below(20) }, (_, index): Municipality => {
    const ags = `0811${5 + random.below(3)}${String(index + 1).padStart(3, "0")}`;
    return {
      ...{ ags, name: `Ort ${index + 1}`, persons: pick(counts, random), association: `500${random.below(4)}` },
      ...{ latitude: 48 + random.below(300) / 1_000, longitude: 9 + random.below(400) / 1_000 },
    };
  });
  const keys = table.map(({ ags }) => ags);
  const borders = Array.from({ length: 2 * keys.length }, (): Border => {
    const from = random.below(keys.length);
    const to = chance(4) ? random.below(keys.length) : Math.min(keys.length - 1, from + 1 + random.below(3));
    return [keys[from] ?? "", keys[to] ?? ""];
  });
  const strong = table.filter(({ persons = 0 }) => (persons ?? 0) >= 65).map(({ ags }) => ags);
  const agreed = chance(3) ? [{ name: "Bund", members: several(keys, 2 + random.below(3), random) }] : [];
  const bound = new Set(agreed.flatMap(({ members }) => members));
  return {
    table,
    options: {
      borders: chance(7) ? "off" : borders,
      scope: pick(["district", "state", "rescue"] as const, random),
      agreed: agreed.filter(({ members }) => members.length > 1),
      offers: strong.filter((ags) => !bound.has(ags) && chance(2)),
      wishes: wishes(
        keys.filter((ags) => !bound.has(ags) && !strong.includes(ags)),
        random,
      ),
    },
  };
}

function wishes(free: readonly string[], random: Random): NonNullable<PoolingOptions["wishes"]> {
  const chance = (one: number) => random.below(one) === 0;
  if (free.length < 4) return {};
  const groups = (size: number) => [several(free, size, random)].filter((group) => group.length === size);
  return {
    ...(chance(3) ? { together: groups(2 + random.below(2)) } : {}),
    ...(chance(3) ? { apart: groups(2).map(([a = "", b = ""]) => [a, b] as const) } : {}),
    ...(chance(3) ? { mostMembers: 2 + random.below(5) } : {}),
    ...(chance(4) ? { mostMetres: 5_000 + random.below(35_000) } : {}),
    ...(chance(4) ? { seats: several(free, 2, random) } : {}),
  };
}

function several<T>(list: readonly T[], count: number, random: Random): T[] {
  return [...new Set(Array.from({ length: count }, () => pick(list, random)))];
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[random.below(list.length)] as T; // SAFETY: every list has an entry
}
