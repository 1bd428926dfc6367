import type { Municipality } from "../../src/allocation/municipality";
import { assess } from "../../src/index";
import type { Border, PoolingOptions } from "../../src/pooling/plan";
import { type Random, randomFrom } from "../../src/pooling/solver/random";
import type { Wishes } from "../../src/pooling/wishes";
import { allocated } from "./fixtures";

/** What head counts are drawn from: around halves and thirds of the threshold of 65, and some above it or without any. */
const HEAD_COUNTS = [0, 12, 22, 22, 30, 32, 32, 33, 33, 43, 43, 64, 64, 70];

/** Six to eleven municipalities of two districts, a random graph, and a wish of each kind, none of which is made yet. */
export function smallSituation(seed: number) {
  const random = randomFrom(0xf0e + seed);
  const districts = pick(["555", "556"], random);
  const table = Array.from({ length: 6 + random.below(6) }, (_, index): Municipality => {
    const ags = `0811${pick([...districts], random)}${String(index + 1).padStart(3, "0")}`;
    const place = { latitude: 48 + random.below(40) / 100, longitude: 9 + random.below(40) / 100 };
    return { ags, name: `Ort ${index + 1}`, persons: pick(HEAD_COUNTS, random), ...place };
  });
  const keys = table.map(({ ags }) => ags);
  const borders = [
    ...keys.slice(1).map((ags, index): Border => [ags, keys[random.below(index + 1)] ?? ags]),
    ...Array.from({ length: random.below(5) }, (): Border => [pick(keys, random), pick(keys, random)]),
  ];
  const strong = table.filter(({ persons }) => (persons ?? 0) >= 65).map(({ ags }) => ags);
  const weak = keys.filter((ags) => !strong.includes(ags));
  const agreed = random.below(4) === 0 && weak.length > 4 ? several(weak, 2, random) : [];
  const options: PoolingOptions = {
    borders: random.below(6) === 0 ? "off" : borders,
    scope: pick(["district", "state", "rescue"] as const, random),
    agreed: agreed.length < 2 ? [] : [{ name: "Bund", members: agreed }],
    offers: strong.filter(() => random.below(2) === 0),
  };
  const free = weak.filter((ags) => !agreed.includes(ags));
  return { seed, assessment: assess(allocated(table)), options, wishes: oneOfEach(free, random), random };
}

/** A wish of each kind, in a random order. */
function oneOfEach(free: readonly string[], random: Random): Wishes[] {
  const pair = () => several(free, 2, random);
  const [a = "", b = ""] = pair();
  const together = pair();
  const kinds: Wishes[] = [
    ...(together.length === 2 ? [{ together: [together] }] : []),
    ...(b === "" ? [] : [{ apart: [[a, b] as const] }]),
    { mostMembers: 2 + random.below(4) },
    { mostMetres: 8_000 + random.below(40_000) },
    { seats: pair() },
  ];
  return kinds
    .map((kind) => [random.below(1_000), kind] as const)
    .sort(([x], [y]) => x - y)
    .map(([, kind]) => kind);
}

function several(list: readonly string[], count: number, random: Random): string[] {
  return [...new Set(Array.from({ length: count }, () => pick(list, random)))];
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[random.below(list.length)] as T; // SAFETY: no list is empty
}
