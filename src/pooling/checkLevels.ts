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
      const received = `${placeless.length} von ${below.length} Gemeinden unter der Schwelle ohne Koordinaten, die erste ist ${first.name} (${first.ags})`;
      const expected = "Breite und Länge jeder Gemeinde (Spalten lat, lon), wenn kurze Wege vorgehen sollen";
      return [issue({ code: "missing-coordinates", path, received, expected })];
    }
    if (level !== "associationPairs" || below.length === 0) return [];
    if (below.some(({ association }) => association !== null)) return [];
    const received = "bei keiner Gemeinde unter der Schwelle eine Verwaltungsgemeinschaft";
    const expected = "ihre Kennziffern (Spalte vg_code), wenn Verwaltungsgemeinschaften beisammen bleiben sollen";
    return [issue({ code: "missing-associations", path, received, expected })];
  });
}
