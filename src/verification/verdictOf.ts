import type { Verdict, Verification } from "./verification";

/**
 * The short answer to a verification.
 *
 * A table in which no row has a head count or a second amount has proved nothing, so it is not *equal*; whoever is
 * content with attainable amounts says so. Listed deviations that are still there do not count against a table.
 *
 * @param options `attainable: true` takes a table without any head count as long as every amount is attainable
 * @example
 * ```ts
 * import { euros, imBw201801 } from "planungsrahmen";
 * import { verdictOf, verify } from "planungsrahmen/verification";
 *
 * const rows = [{ row: 2, ags: "08337116", name: "Wehr", persons: 64, frameCents: euros(50_949) }];
 * const verification = verify({ file: "official.csv", rows }, null, imBw201801);
 * if (verification.ok) verdictOf(verification.value); // → "equal"
 * ```
 */
export function verdictOf(
  { counts }: Verification,
  { attainable = false }: { readonly attainable?: boolean } = {},
): Verdict {
  const compared = counts.equal + counts.different;
  const weighed = counts.attainable + counts.notAttainable;
  if (compared === 0 && !(attainable && weighed > 0)) return "nothing-compared";
  return counts.unexpected === 0 ? "equal" : "deviates";
}
