import type { Ags } from "../codes/ags";
import type { AssessedMunicipality } from "../eligibility/eligibility";
import { distanceOf } from "./levels";

/**
 * The member with the least sum of distances to all others; among equals the smaller key.
 *
 * @param members in the order of their keys
 * @returns null where a member has no coordinates
 */
export function seatOf(members: readonly AssessedMunicipality[]): Ags | null {
  let seat: Ags | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const member of members) {
    const distances = members.map((other) => (other === member ? 0 : distanceOf(member, other)));
    if (distances.includes(null)) return null;
    const sum = distances.reduce<number>((total, metres) => total + (metres ?? 0), 0);
    if (sum >= least) continue;
    least = sum;
    seat = member.ags;
  }
  return seat;
}
