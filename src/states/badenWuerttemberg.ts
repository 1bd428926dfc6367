import { districtsOfBadenWuerttemberg } from "../rules/districtsOfBadenWuerttemberg";
import { MUNICIPALITIES } from "./badenWuerttembergList";
import type { State } from "./state";
import { unpackState } from "./unpackState";

/**
 * Baden-Württemberg: 1,101 municipalities in 44 districts, with their 3,190 borders; frozen.
 *
 * The two unincorporated areas (08317971 Rheinau and 08415971 Gutsbezirk Münsingen) are left out, because nobody lives
 * there. Mergers and new names after the days of `asOf` are not in it.
 */
export const badenWuerttemberg: State = /* @__PURE__ */ unpackState(
  {
    name: "Baden-Württemberg",
    key: "08",
    asOf: { names: "2016-01-01", boundaries: "2016-01-01" },
    source: "Bundesamt für Kartographie und Geodäsie (BKG), VG250, Stand 1. Januar 2016",
    notice: "© GeoBasis-DE / BKG 2017 (Daten verändert)",
    districts: districtsOfBadenWuerttemberg,
  },
  MUNICIPALITIES,
);
