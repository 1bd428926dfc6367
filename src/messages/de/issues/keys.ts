import type { KeyParams, NamedKey } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { inPool, listed, quoted, twice } from "./parts";
import { sumOrMunicipality } from "./tables";

const AGS = "ein AGS aus acht Ziffern als Text, zum Beispiel „08337116“";
const LOST = "die führende Null ist verloren gegangen";

/** How many digits a key has without its zero, and would have with it. */
const DIGITS = {
  municipality: ["sieben", "acht"],
  regional: ["elf", "zwölf"],
  district: ["vier", "fünf"],
} as const;

function named(name: string, district: string | null): string {
  return `${quoted(name)}${district === null ? "" : ` im Kreis ${quoted(district)}`}`;
}

function places(candidates: readonly (NamedKey & { readonly district: string })[]): string[] {
  return candidates.map(({ ags, name, district }) => `${ags} ${name} (${district})`);
}

export const keys: IssueSentences<keyof KeyParams> = {
  "lost-leading-zero": ({ kind, received }) => {
    const [has, needs] = DIGITS[kind];
    return {
      found: `${quoted(received)} mit ${has} Ziffern`,
      expected: `${needs} Ziffern, vermutlich „0${received}“: ${LOST}`,
    };
  },
  "malformed-key": (params) => {
    if (params.kind === "sum-or-municipality") return sumOrMunicipality(params);
    const { kind, received } = params;
    if (kind === "district")
      return { found: `${quoted(received)} mit fünf Ziffern`, expected: `acht Ziffern: „${received}000“` };
    const found = kind === "regional" ? `${quoted(received)}, ein Regionalschlüssel (ARS)` : quoted(received);
    return { found, expected: AGS };
  },
  "unknown-district": ({ ags, district, known }) => ({
    found: `${quoted(ags)}, also den Kreis ${district}`,
    expected: `einen der ${known} Kreise des Regelwerks`,
  }),
  "district-mismatch": (params) => {
    if (params.kind === "column") {
      return {
        found: quoted(params.received),
        expected: `${quoted(params.district)}, die ersten fünf Ziffern des AGS`,
      };
    }
    return {
      found: `Gemeinden der Kreise ${params.districts.join(", ")}`,
      expected: "Gemeinden eines einzigen Kreises, denn nur ihm können sie die Aufgabe übertragen",
    };
  },
  "key-mismatch": ({ received, other }) => ({
    found: quoted(received),
    expected: `${quoted(other)} wie in der anderen Spalte derselben Zeile`,
  }),
  "not-a-district": ({ ags, district }) => ({
    found: `${quoted(ags)}, eine Gemeinde`,
    expected: `den Kreis ${district}, denn nach diesem Regelwerk erhalten nur Kreise etwas`,
  }),
  "not-a-municipality": ({ ags, district }) => ({
    found: `${quoted(ags)}, den Schlüssel eines ganzen Landkreises (${district})`,
    expected: "den AGS einer Gemeinde; die Summe eines Landkreises gehört unter dessen Gemeinden und zählt nicht mit",
  }),
  "missing-districts": ({ missing, known }) => ({
    found: `eine Tabelle ohne ${listed(missing)}`,
    expected: `alle ${known} Kreise, denn geteilt wird durch ihre Summe`,
  }),
  "duplicate-key": (params) => {
    const found = twice(params.ags);
    switch (params.kind) {
      case "row":
        return { found, expected: `jeden AGS nur einmal (zuerst in Zeile ${params.firstRow})` };
      case "feature":
        return {
          found: `${quoted(params.ags)}${params.name === null ? "" : ` (${params.name})`}, der schon zu Objekt ${params.firstFeature} gehört`,
          expected: "jeden Schlüssel einmal; mehrere Flächen einer Gemeinde bilden zusammen ein „MultiPolygon“",
        };
      case "applicant":
        return { found, expected: "jede Gemeinde nur einmal" };
      case "weight":
        return { found, expected: "jedes Mitglied nur einmal" };
      case "seat":
        return { found, expected: "jeden Sitz nur einmal" };
      case "key-change":
        return { found, expected: "jeden Schlüssel einmal" };
      case "member":
        return { found: `${found}${inPool(params.pool)}`, expected: "jedes Mitglied nur einmal" };
      case "two-pools": {
        const [first, second] = params.pools;
        return {
          found: `${quoted(params.ags)} in ${quoted(first)} und in ${quoted(second)}`,
          expected: "jede Gemeinde in höchstens einem Zusammenschluss",
        };
      }
      case "agreed-host":
        return {
          found: `${quoted(params.ags)} (${params.name})`,
          expected: "eine Gemeinde ohne vereinbarten Zusammenschluss",
        };
    }
  },
  "municipality-split": ({ from, to: [first, second] }) => ({
    found: `${quoted(second)} neben ${quoted(first)}, also eine Teilung von ${quoted(from)}`,
    expected:
      "ein einziges Ziel je Gemeinde, denn wie sich ein bewilligter Betrag teilt, sagt keine Quelle; " +
      "ohne diese Zeilen werden alle Beteiligten einzeln genannt und nicht verglichen",
  }),
  "unknown-name": ({ received, district, candidates, isDistrict, nearest }) => {
    if (isDistrict)
      return { found: `${quoted(received)}, einen Kreis`, expected: "den Namen einer Gemeinde oder einen AGS" };
    const asked = nearest.length === 0 ? "" : `; meinten Sie ${places(nearest).join(" oder ")}?`;
    return {
      found: named(received, district),
      expected:
        candidates.length === 0
          ? `den Namen einer bekannten Gemeinde oder einen AGS${asked}`
          : `den Kreis der Gemeinde: ${places(candidates).join(", ")}`,
    };
  },
  "ambiguous-name": ({ received, district, candidates }) => ({
    found: named(received, district),
    expected: `einen Namen oder AGS, der nur eine Gemeinde meint: ${places(candidates).join(" oder ")}`,
  }),
  "unknown-key": (params) => {
    switch (params.kind) {
      case "not-in-table":
        return { found: quoted(params.received), expected: "einen AGS, der in der Tabelle steht" };
      case "not-a-member":
        return { found: quoted(params.received), expected: "den AGS eines Mitglieds" };
      case "in-no-table":
        return { found: quoted(params.received), expected: "eine Gemeinde aus einer der Tabellen" };
      case "member":
        return {
          found: `${quoted(params.received)}${inPool(params.pool)}`,
          expected: "einen AGS, der in der Tabelle steht",
        };
      case "former-pools":
        return {
          found:
            params.count === 1
              ? "einen früheren Zusammenschluss, in dem keine Gemeinde der Tabelle vorkommt"
              : `${params.count} frühere Zusammenschlüsse, in denen keine Gemeinde der Tabelle vorkommt`,
          expected: "einen Plan mit den Schlüsseln der Tabelle",
        };
    }
  },
};
