import type { PrintedPools, VerifiedPool, VerifiedRow } from "./verification";

/**
 * Holds the printed amount of a pool against the sum of its members' computed frames, each rounded on its own.
 *
 * A pool of which one member has nothing to compute from is not compared.
 *
 * @returns the pools in the order of their file
 */
export function verifyPools(printed: PrintedPools | null, rows: readonly VerifiedRow[]): VerifiedPool[] {
  if (printed === null) return [];
  const computed = new Map(rows.map((row) => [row.ags, row.computedCents]));
  return printed.pools.map(({ name, members, officialCents, row }) => {
    const frames = members.map((ags) => computed.get(ags) ?? null);
    const complete = frames.every((frame) => frame !== null);
    const computedCents = complete ? frames.reduce((sum, frame) => sum + (frame ?? 0), 0) : null;
    const kind = computedCents === null ? "not-compared" : computedCents === officialCents ? "equal" : "different";
    return {
      ...{ name, members, kind, officialCents, computedCents },
      differenceCents: computedCents === null ? null : officialCents - computedCents,
      unexpected: kind === "different",
      ...{ file: printed.file, row },
    };
  });
}
