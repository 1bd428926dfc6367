import { euros } from "../money/cents";
import { districtsOfBadenWuerttemberg } from "./districtsOfBadenWuerttemberg";
import { asked, COUNT, DIVISION, POSTS, THRESHOLD } from "./requiredValues";
import type { RuleSetTemplate } from "./ruleSetTemplate";

const announcement = "Ankündigung für 2025 und 2026: 58 Mio. € im Jahr, nur noch an die 44 Stadt- und Landkreise";

/** *Integrationsmanagement* in Baden-Württemberg from 2025: only the 44 districts apply, 68,000 euros a post announced. */
export const imBw2025: RuleSetTemplate = {
  format: "planungsrahmen.rule-set-template/1",
  id: "im-bw-2025",
  version: "1.0.0",
  programme: "im-bw",
  title: "Integrationsmanagement Baden-Württemberg, 2025 und 2026 (nur Stadt- und Landkreise)",
  titleOfCompleted: "Integrationsmanagement Baden-Württemberg, 2025 und 2026 (nur Stadt- und Landkreise), ergänzt",
  years: { value: { first: 2025, last: 2026 }, basis: "published", source: announcement },
  known: {
    validFrom: {
      value: "2025-01-01",
      basis: "inferred",
      source: "„ab 2025“; den Tag nennt keine vorliegende Quelle",
    },
    validUntil: {
      value: "2026-12-31",
      basis: "inferred",
      source: "die Mittel sind für 2025 und 2026 genannt; was danach gilt, ist offen",
    },
    recipients: { value: "districts", basis: "published", source: announcement },
    budget: {
      termCents: {
        value: /* @__PURE__ */ euros(116_000_000),
        basis: "inferred",
        source: "zweimal 58 Mio. € (veröffentlicht)",
      },
      years: { value: 2, basis: "published", source: announcement },
      percentOfYear: { value: 100, basis: "published", source: announcement },
    },
    fixedAmounts: [
      {
        qualification: "any",
        amountCents: {
          value: /* @__PURE__ */ euros(68_000),
          basis: "published",
          source: "Ankündigung: 68.000 € je Stelle; von der Qualifikation ist keine Rede",
        },
      },
    ],
    delegation: {
      value: false,
      basis: "inferred",
      source: "beantragen können nur noch die Kreise; für eine Übertragung bleibt nichts",
    },
    districts: districtsOfBadenWuerttemberg,
  },
  required: /* @__PURE__ */ asked(COUNT, DIVISION, THRESHOLD, POSTS),
};
