import type { Ags } from "../codes/ags";
import { type Issue, issue, shown } from "../result/issue";
import { checkMembers } from "./checkMembers";
import type { AgreedPool } from "./plan";
import type { PoolingMap } from "./poolingMap";

/**
 * Checks agreed pools and offers against the table: known members, nobody in two pools, hosts above the threshold.
 *
 * Whether someone may be in two pools at once no source says, so it is not planned.
 */
export function checkAgreements(
  map: PoolingMap,
  agreed: readonly AgreedPool[],
  offers: readonly Ags[],
  requiredCents: number,
): Issue[] {
  return [
    ...agreed.flatMap((pool, index) => checkMembers({ ...pool, path: ["agreed", index] }, map.positionOf)),
    ...checkDisjoint(agreed),
    ...checkOffers(map, agreed, offers, requiredCents),
  ];
}

function checkDisjoint(agreed: readonly AgreedPool[]): Issue[] {
  const firstPool = new Map<Ags, AgreedPool>();
  return agreed.flatMap((pool, index) =>
    [...new Set(pool.members)].flatMap((ags) => {
      const other = firstPool.get(ags);
      if (other === undefined) firstPool.set(ags, pool);
      if (other === undefined) return [];
      const params = { kind: "two-pools", ags, pools: [other.name, pool.name] } as const;
      return [issue({ code: "duplicate-key", path: ["agreed", index], params })];
    }),
  );
}

function checkOffers(
  map: PoolingMap,
  agreed: readonly AgreedPool[],
  offers: readonly Ags[],
  requiredCents: number,
): Issue[] {
  const bound = new Set(agreed.flatMap((pool) => pool.members));
  return offers.flatMap((ags, index) => {
    const path = ["offers", index];
    const position = map.positionOf.get(ags);
    const host = position === undefined ? undefined : map.municipalities[position];
    if (host === undefined) {
      return [issue({ code: "unknown-key", path, params: { kind: "not-in-table", received: shown(ags) } })];
    }
    const { name } = host;
    if (host.frameCents < requiredCents) return [issue({ code: "not-self-sufficient", path, params: { ags, name } })];
    return bound.has(ags) ? [issue({ code: "duplicate-key", path, params: { kind: "agreed-host", ags, name } })] : [];
  });
}
