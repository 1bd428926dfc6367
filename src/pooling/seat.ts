import type { Ags } from "../codes/ags";
import type { AssessedMunicipality } from "../eligibility/eligibility";
import { distanceOf } from "./levels";

/**
 * The chosen seat that is among the members; else the member with the least sum of distances to all others, among
 * equals the smaller key.
 *
 * @param members in the order of their keys
 * @param chosen seats that people wish
 * @returns null where nobody was chosen and a member has no coordinates
 */
export function seatOf(members: readonly AssessedMunicipality[], chosen: readonly Ags[]): Ags | null {
  const wished = members.find(({ ags }) => chosen.includes(ags));
  return wished === undefined ? middleOf(members) : wished.ags;
}

function middleOf(members: readonly AssessedMunicipality[]): Ags | null {
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
