import type { Ags } from "../codes/ags";
import { type Issue, issue, quoted } from "../result/issue";
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
      const received = `${quoted(ags)} in ${quoted(other.name)} und in ${quoted(pool.name)}`;
      const expected = "jede Gemeinde in höchstens einem Zusammenschluss";
      return [issue({ code: "duplicate-key", path: ["agreed", index], received, expected })];
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
    const received = quoted(ags);
    if (host === undefined) {
      return [issue({ code: "unknown-key", path, received, expected: "einen AGS, der in der Tabelle steht" })];
    }
    if (host.frameCents < requiredCents) {
      const expected = "eine Gemeinde, die den Schwellenwert allein erreicht";
      return [issue({ code: "not-self-sufficient", path, received: `${received} (${host.name})`, expected })];
    }
    if (!bound.has(ags)) return [];
    const expected = "eine Gemeinde ohne vereinbarten Zusammenschluss";
    return [issue({ code: "duplicate-key", path, received: `${received} (${host.name})`, expected })];
  });
}
