import type { KnownDeviation, KnownState, RowKind, VerifiedRow } from "./verification";

/** Whether a listed deviation is still exactly what the list says. */
export function stateOf(
  listed: KnownDeviation,
  { kind, officialCents, computedCents }: Pick<VerifiedRow, "kind" | "officialCents" | "computedCents">,
): KnownState {
  if (GONE.includes(kind)) return "vanished";
  const same = listed.officialCents === officialCents && listed.computedCents === computedCents;
  return same && LISTABLE.includes(kind) ? "still-there" : "changed";
}

const GONE: readonly RowKind[] = ["equal", "attainable"];
const LISTABLE: readonly RowKind[] = ["different", "not-attainable"];
