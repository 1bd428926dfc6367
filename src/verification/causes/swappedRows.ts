import { type Cause, deviates, type SuspectRow } from "../diagnosis";

/** Two municipalities that each have the other's amount. */
export const swappedRows: Cause = ({ rows }) => {
  const deviating = rows.filter(deviates);
  const partner = partnersOf(deviating);
  if (partner.size === 0) return [];
  const pairs = deviating.flatMap((row) => {
    const other = partner.get(row.ags);
    return other !== undefined && row.ags < other.ags ? [[row, other] as const] : [];
  });
  return [
    {
      cause: "swapped-rows",
      parameters: {
        pairs: pairs.map(([one, other]) => `${one.ags}/${other.ags}`).join(","),
        names: pairs.map(([one, other]) => [one.name, other.name] as const),
      },
      predict: (row) => partner.get(row.ags)?.computedCents ?? row.computedCents,
      tried: 1,
      slipsOf: () => deviating.length,
    },
  ];
};

function partnersOf(deviating: readonly SuspectRow[]): ReadonlyMap<string, SuspectRow> {
  const waiting = new Map<string, SuspectRow[]>();
  const partner = new Map<string, SuspectRow>();
  for (const row of deviating) {
    const mirrored = waiting.get(`${row.computedCents}/${row.officialCents}`)?.pop();
    if (mirrored === undefined) {
      const key = `${row.officialCents}/${row.computedCents}`;
      waiting.set(key, [...(waiting.get(key) ?? []), row]);
    } else {
      partner.set(row.ags, mirrored);
      partner.set(mirrored.ags, row);
    }
  }
  return partner;
}
