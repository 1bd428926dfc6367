import type { Ags } from "../../codes/ags";
import type { Pool, PoolPlan, Stranded } from "../plan";
import {
  brokenWish,
  companyOf,
  frameOfKey,
  freeKeys,
  mayTouch,
  type PoolingFacts,
  partsOf,
  reachOf,
  sameKeys,
  sumOfKeys,
} from "./poolingFacts";

/** Nobody is left out beside a pool or an offer, nobody is hosted who has a pool, and what a group lacks is right. */
export function checkStranded(plan: PoolPlan, facts: PoolingFacts): string[] {
  const stranded = new Map(plan.places.map((place) => [place.ags, place.stranded]));
  const proposed = plan.pools.filter((pool) => pool.origin === "proposed");
  const hosted = new Set(plan.pools.filter((pool) => pool.origin === "offered").flatMap((pool) => pool.members));
  const placed = new Set(plan.pools.flatMap((pool) => pool.members));
  const free = freeKeys(facts);
  const left = free.filter((ags) => !placed.has(ags));
  const reach = reachOf(facts);
  const reachable = new Map(
    partsOf(reach, free).flatMap((part) => {
      const sum = sumOfKeys(facts, part);
      return part.map((ags) => [ags, sum] as const);
    }),
  );
  const served = new Set(proposed.flatMap((pool) => pool.members));
  const notServed = free.filter((ags) => !served.has(ags));
  const inHosts = notServed.filter(
    (ags) => hosted.has(ags) && frameOfKey(facts, ags) > 0 && canJoin(ags, proposed, notServed, facts),
  );
  const inAreas = partsOf(reach, left).flatMap((piece) => {
    const withFrame = piece.filter((ags) => frameOfKey(facts, ags) > 0);
    const isHindered = facts.hasWishes && (reachable.get(piece[0] ?? "") ?? 0) >= facts.requiredCents;
    return withFrame.flatMap((ags) => {
      if (canJoin(ags, proposed, left, facts))
        return [`${ags} ist ohne Partner, obwohl ein Zusammenschluss erreichbar ist`];
      if (canBeHosted(ags, plan, left, facts))
        return [`${ags} ist ohne Partner, obwohl eine Gemeinde sie aufnehmen will`];
      const entry = stranded.get(ags) ?? null;
      if (entry === null) return [];
      return [...checkWishesNamed(ags, entry, isHindered, facts), ...checkEntry(ags, entry, withFrame, null, facts)];
    });
  });
  const inAgreed = facts.agreed.flatMap((pool) =>
    pool.members.flatMap((ags) => {
      const entry = stranded.get(ags) ?? null;
      return entry === null ? [] : checkEntry(ags, entry, pool.members, pool.name, facts);
    }),
  );
  return [
    ...inHosts.map((ags) => `${ags} ist aufgenommen, obwohl ein Zusammenschluss erreichbar ist`),
    ...inAreas,
    ...inAgreed,
  ];
}

/**
 * Whether one of those left could have joined a pool, with those who wish to come along: through others left where
 * nothing is wished, else directly.
 */
function canJoin(ags: Ags, pools: readonly Pool[], left: readonly Ags[], facts: PoolingFacts): boolean {
  const reach = reachOf(facts);
  const company = facts.hasWishes ? companyOf(facts, ags) : partWith(reach, left, ags);
  if (!company.every((one) => left.includes(one))) return false;
  return pools.some(({ members }) => {
    if (!company.some((one) => members.some((other) => mayTouch(reach, one, other)))) return false;
    const together = [...members, ...company.filter((one) => !members.includes(one))];
    return brokenWish(facts, together) === null && partsOf(reach, together).length === 1;
  });
}

/** Where wishes are in the way the entry says so and names some that are made; else it names none. */
function checkWishesNamed(ags: Ags, { reason, wishes }: Stranded, isHindered: boolean, facts: PoolingFacts): string[] {
  if ((reason === "wishes") !== isHindered) return [`${ags}: der Grund stimmt nicht`];
  const made = new Set(Object.keys(facts.wishes));
  const isSound = wishes.every((wish) => made.has(wish)) && wishes.length > 0 === isHindered;
  return isSound ? [] : [`${ags}: die genannten Wünsche stimmen nicht`];
}

function partWith(facts: PoolingFacts, keys: readonly Ags[], ags: Ags): readonly Ags[] {
  return partsOf(facts, keys).find((part) => part.includes(ags)) ?? [];
}

function canBeHosted(ags: Ags, plan: PoolPlan, left: readonly Ags[], facts: PoolingFacts): boolean {
  const bound = new Set(facts.agreed.flatMap((pool) => pool.members));
  const hosts = [...facts.offers].filter((host) => facts.municipalities.has(host) && !bound.has(host));
  const pools = hosts.map((host) => {
    const found = plan.pools.find((pool) => pool.origin === "offered" && pool.members.includes(host));
    return { members: found?.members ?? [host] } as Pool; // SAFETY: only the members are looked at
  });
  return canJoin(ags, pools, left, facts);
}

function checkEntry(
  ags: Ags,
  { group, missingCents, reason, agreedName: name }: Stranded,
  expected: readonly Ags[],
  expectedName: string | null,
  facts: PoolingFacts,
): string[] {
  const missing = Math.max(0, facts.requiredCents - sumOfKeys(facts, expected));
  const problems: string[] = [];
  if (missingCents !== missing) problems.push(`${ags}: es fehlen ${missing}, genannt sind ${missingCents}`);
  if (!sameKeys(group, expected)) problems.push(`${ags}: die Gruppe der Erreichbaren stimmt nicht`);
  if (name !== expectedName || (reason === "agreed-pool-below-threshold") !== (expectedName !== null)) {
    problems.push(`${ags}: der Grund stimmt nicht`);
  }
  return problems;
}
