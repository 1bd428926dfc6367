import { type Issue, issue } from "../result/issue";
import { isLocated } from "./effectiveLevels";
import type { PoolingOptions } from "./plan";
import type { PoolingMap } from "./poolingMap";

/** Whoever asks for a preference has to give what it is measured by; of the usual order nothing is asked. */
export function checkLevels(map: PoolingMap, { levels = [] }: PoolingOptions, requiredCents: number): Issue[] {
  const below = map.municipalities.filter(({ frameCents }) => frameCents < requiredCents);
  return levels.flatMap((level, index) => {
    const path = ["levels", index];
    if (level === "distanceMetres") {
      const placeless = below.filter((row) => !isLocated(row));
      const [first] = placeless;
      if (first === undefined) return [];
      const { ags, name } = first;
      const counts = { count: placeless.length, of: below.length };
      return [
        issue({ code: "missing-coordinates", path, params: { kind: "preference", ...counts, first: { ags, name } } }),
      ];
    }
    if (level !== "associationPairs" || below.length === 0) return [];
    if (below.some(({ association }) => association !== null)) return [];
    return [issue({ code: "missing-associations", path, params: {} })];
  });
}
