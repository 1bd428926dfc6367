import type { Finding } from "../diagnosis";
import type { Verification } from "../verification";

/** One municipality that the official table lacks while it has all others. */
export function missingRow({ rows }: Verification, deviating: number): Finding[] {
  const missing = rows.filter((row) => row.kind === "missing");
  const [only] = missing;
  if (only === undefined || missing.length > 1 || rows.some((row) => row.kind === "surplus")) return [];
  if (only.known !== null || rows.length === 1) return [];
  return [
    {
      cause: "missing-row",
      parameters: { ags: only.ags, name: only.name, computedCents: only.computedCents },
      ...{ explains: [only.ags], leaves: deviating, breaks: 0, alternatives: [] },
    },
  ];
}
