import type { FigureParams, Quantity, WrongFigure, WrongShare } from "../../../result/issueParams";
import type { WrongHeadCount } from "../../../result/tableParams";
import type { FoundAndExpected, IssueSentences } from "../../issueSentences";
import { format } from "../format";
import { quoted } from "./parts";
import {
  ambiguousNumber,
  decimalsOfEuros,
  oddCell,
  poolExceedsTotal,
  sumOrMunicipality,
  tooLargeForWorkbook,
  wrongCell,
  wrongHeadCount,
} from "./tables";

/** What a figure has to be. */
const QUANTITIES: Readonly<Record<Quantity, string>> = {
  persons: "eine ganze Zahl ab 0",
  "frame-cents": "einen Planungsrahmen in ganzen Cent ab 0",
  "whole-euros": "einen Betrag in ganzen Euro ab 0",
  weight: "eine ganze Zahl ab 0 als Anteil",
  "post-share": "einen Stellenanteil in ganzen Hundertsteln eines Vollzeitäquivalents",
};

const COMMON_AMOUNT = "den gemeinsamen Betrag in einer der Zeilen, überall denselben";

/** Which of several posts is meant. */
export function asPost(post: number | null | undefined): string {
  return post === null || post === undefined ? "" : ` als Stelle ${post}`;
}

/** Cents are shown as the euros that people know. */
function amount(received: string): string {
  return /^-?\d{1,15}$/.test(received) ? format.euros(Number(received)) : quoted(received);
}

function figure({ received, quantity, post }: { received: string; quantity: Quantity; post?: number | undefined }) {
  const found = quantity === "whole-euros" ? amount(received) : quoted(received);
  return { found: `${found}${asPost(post)}`, expected: QUANTITIES[quantity] };
}

function share({ hundredths, post }: { hundredths: number; post: number }) {
  return { found: `${format.fte(hundredths)} VZÄ${asPost(post)}`, expected: QUANTITIES["post-share"] };
}

function wrongAmount(params: WrongFigure | WrongShare | WrongHeadCount): FoundAndExpected {
  switch (params.kind) {
    case "share":
      return share(params);
    case "head-count":
      return wrongHeadCount(params);
    default:
      return figure(params);
  }
}

const inYears = (years: number) => (years === 1 ? "" : ` in ${years} Jahren`);

function nothingCompared(params: FigureParams["nothing-compared"]): FoundAndExpected {
  switch (params.kind) {
    case "no-common-key":
      return {
        found:
          params.count === 1
            ? "eine Gemeinde, die nicht auch in der zweiten Tabelle steht"
            : `${format.whole(params.count)} Gemeinden, von denen keine auch in der zweiten Tabelle steht`,
        expected: "mindestens eine gemeinsame Gemeinde; haben sich Schlüssel geändert, hilft eine Zuordnung",
      };
    case "same-file":
      return {
        found: "dieselben Bytes wie in der amtlichen Tabelle",
        expected: "eine zweite, unabhängig berechnete Tabelle",
      };
    case "none-in":
      return {
        found: `keine Gemeinde, die auch in ${params.file} steht`,
        expected: "mindestens einen Betrag, der nachgerechnet werden kann",
      };
    case "amounts-alone":
      return {
        found: `${format.count(params.count, "Betrag", "Beträge")} ohne eigene Personenzahl oder zweiten Betrag`,
        expected: "mindestens einen Betrag, der nachgerechnet werden kann",
      };
  }
}

function degrees(value: number): string {
  return String(value).replace(".", ",");
}

export const figures: IssueSentences<keyof FigureParams> = {
  "missing-value": (params) => {
    switch (params.kind) {
      case "key":
        return { found: quoted(""), expected: "ein AGS aus acht Ziffern als Text, zum Beispiel „08337116“" };
      case "name":
        return { found: quoted(params.received), expected: "den Namen der Gemeinde" };
      case "rule-set":
        return {
          found: params.received === null ? "keine Angabe" : quoted(params.received),
          expected: "den Namen des Regelwerks",
        };
      case "persons-or-frame":
        return {
          found: "weder Personen noch Planungsrahmen",
          expected: "eines von beiden (auch 0 ist eine Angabe)",
        };
      case "weight":
        return {
          found: `kein Anteil für ${params.name} (${params.ags})`,
          expected: "einen vereinbarten Anteil für jedes Mitglied (auch 0 ist einer)",
        };
      case "pool-name":
        return { found: quoted(""), expected: "den Namen des Zusammenschlusses" };
      case "pool-amount":
        return { found: quoted(""), expected: COMMON_AMOUNT };
      case "deviation-amount":
        return { found: quoted(""), expected: "den amtlichen Betrag" };
      case "deviation-reason":
        return { found: quoted(""), expected: "einen Grund, denn ohne Grund ist nichts bekannt" };
      case "pool-member":
        return {
          found: "eine leere Zelle zwischen den Mitgliedern",
          expected: "in jeder Zeile ein Mitglied (auch 0 Personen sind eine Angabe)",
        };
      case "neighbours":
        return {
          found: "keine Nachbarn",
          expected:
            "ein Bereich mit zwei Spalten AGS, ein Paar je Zeile, oder das Wort „aus“: jeder mit jedem im Kreis",
        };
      case "sum-or-municipality":
        return sumOrMunicipality(params);
      case "official-amount":
        return { found: quoted(""), expected: "den amtlichen Betrag, der nachgerechnet werden soll (frame_eur)" };
      case "official-amounts":
        return {
          found: "eine Tabelle ohne Beträge",
          expected: "den amtlichen Betrag, der nachgerechnet werden soll (frame_eur)",
        };
      case "published-amounts":
        return { found: "keinen Betrag über 0 €", expected: "mindestens einen veröffentlichten Betrag" };
    }
  },
  "not-a-number": (params) => {
    switch (params.kind) {
      case "cell":
      case "several":
        return wrongCell(params);
      case "head-count":
        return wrongHeadCount(params);
      case "figure":
        return figure(params);
      default:
        return oddCell(params);
    }
  },
  "ambiguous-number": ambiguousNumber,
  negative: wrongAmount,
  fractional: (params) => (params.kind === "decimals-of-euros" ? decimalsOfEuros(params) : wrongAmount(params)),
  "too-large": (params) => {
    switch (params.kind) {
      case "share":
        return { ...share(params), expected: `höchstens ${format.fte(params.most)} VZÄ` };
      case "figure":
        return {
          ...figure(params),
          expected: `${QUANTITIES[params.quantity]}, höchstens ${format.whole(params.most)}`,
        };
      case "posts":
        return { found: `${format.whole(params.count)} Stellen`, expected: `höchstens ${format.whole(params.most)}` };
      case "posts-together": {
        const [found, most] = [format.fte(params.hundredths), format.fte(params.most)];
        return { found: `Stellen mit zusammen ${found} VZÄ`, expected: `höchstens ${most} VZÄ` };
      }
      default:
        return tooLargeForWorkbook(params);
    }
  },
  "out-of-range": (params) => {
    switch (params.kind) {
      case "degrees":
        return {
          found: quoted(params.received),
          expected: `Grad zwischen −${params.limit} und ${params.limit}`,
        };
      case "persons":
        return {
          found: quoted(params.received),
          expected: `eine ganze Personenzahl ab 0${params.most === null ? "" : ` bis ${format.whole(params.most)}`}`,
        };
      case "most-members":
        return { found: quoted(params.received), expected: "eine ganze Zahl ab 2 als größte Mitgliederzahl" };
      case "most-metres":
        return {
          found: quoted(params.received),
          expected: "eine ganze Zahl von Metern über 0 als größte Entfernung",
        };
      case "no-weight":
        return {
          found: "lauter Anteile von 0",
          expected: "mindestens ein Mitglied mit mehr als 0, nach dessen Anteil geteilt werden kann",
        };
      case "not-degrees":
        return {
          found: `${params.point}${params.features === undefined ? "" : ` und Ähnliches in allen ${params.features} Objekten`}`,
          expected: "Länge und Breite in Grad (WGS84, EPSG:4326), keine Meter wie in UTM oder Gauß-Krüger",
        };
      case "latitude-first":
        return {
          found: `Punkte wie ${params.point}, die Breite zuerst`,
          expected: "die Länge zuerst, dann die Breite",
        };
      case "degrees-swapped":
        return {
          found: `die Breite ${degrees(params.latitude)} und die Länge ${degrees(params.longitude)}`,
          expected: "umgekehrt: in Deutschland liegt die Breite zwischen 47 und 56, die Länge zwischen 5 und 16 Grad",
        };
      case "day":
        return { found: quoted(params.received), expected: `einen Tag von ${params.from} bis ${params.to}` };
      case "interruption-outside":
        return {
          found: `eine Unterbrechung von ${params.from} bis ${params.to}`,
          expected: `eine, die in die Beschäftigung fällt (${params.start} bis ${params.end})`,
        };
      case "interruption-overlaps":
        return {
          found: `eine Unterbrechung von ${params.from} bis ${params.to}`,
          expected: `eine, die nach der vorigen beginnt (nach ${params.previousEnd})`,
        };
    }
  },
  "off-rounding-step": ({ cents, stepCents, received }) => ({
    found: received === undefined ? format.euros(cents) : quoted(received),
    expected: stepCents === 100 ? "ganze Euro" : `ein Vielfaches von ${stepCents} Cent`,
  }),
  "unknown-basis": ({ received }) => ({
    found: quoted(received),
    expected: "published, inferred, modelled oder nichts (veröffentlicht, abgeleitet, modelliert)",
  }),
  "frame-contradicts-persons": ({ givenCents, computedCents, persons }) => ({
    found: format.euros(givenCents),
    expected: `${format.euros(computedCents)}, denn so viel ergeben ${format.count(persons, "Person", "Personen")}`,
  }),
  "persons-exceed-total": (params) => {
    if (params.kind === "head-count") return wrongHeadCount(params);
    if (params.kind === "pool") return poolExceedsTotal(params);
    const { persons, total } = params;
    return {
      found: `${format.whole(persons)} Personen in der Tabelle`,
      expected:
        `höchstens die ${format.whole(total)} des Regelwerks; entweder die Personenzahlen berichtigen ` +
        "oder durch die Summe der Tabelle teilen",
    };
  },
  "frames-exceed-budget": (params) => {
    if (params.kind === "amounts") {
      return {
        found: `Beträge von zusammen ${format.euros(params.termCents)}`,
        expected: `höchstens ${format.euros(params.budgetCents)}; gilt der Mittelansatz für ein Jahr, die Beträge für mehrere?`,
      };
    }
    const span = inYears(params.years);
    return {
      found: `Planungsrahmen von zusammen ${format.euros(params.termCents)}${span}`,
      expected:
        `höchstens ${format.euros(params.budgetCents)}${span}` +
        (params.slackCents === 0 ? "" : ` und, was Rundung erklärt, ${format.euros(params.slackCents)}`) +
        "; stehen Beträge für mehrere Jahre in der Spalte?",
    };
  },
  "needs-head-counts": (params) => {
    switch (params.kind) {
      case "total-of-table":
        return {
          found: "keine Gesamtzahl der Personen",
          expected: "Personenzahlen in jeder Zeile, denn ihre Summe ist die Gesamtzahl",
        };
      case "total-of-rules":
        return {
          found: "keine Gesamtzahl der Personen",
          expected: "ein Regelwerk mit fester Gesamtzahl oder die Summe der Tabelle als Gesamtzahl",
        };
      case "single-count":
        return {
          found: "eine einzelne Personenzahl",
          expected: "die ganze Tabelle, denn nach diesem Regelwerk hängt ein Rahmen von allen ab",
        };
      case "remainder":
        return {
          found: `${format.whole(params.persons)} von ${format.whole(params.total)} Personen`,
          expected: "die vollständige Tabelle mit Personenzahlen, denn der Rest wird auf alle verteilt (Hare-Niemeyer)",
        };
      case "member":
        return {
          found: `keine Personenzahl für ${params.name} (${params.ags})`,
          expected: "Personenzahlen aller Mitglieder, denn nach ihnen wird geteilt",
        };
      case "whole-table":
        return {
          found:
            params.rowsWithout === 0
              ? "einen Teil der Tabelle"
              : `${format.count(params.rowsWithout, "Zeile", "Zeilen")} ohne Personenzahl`,
          expected: "die vollständige Tabelle mit Personenzahlen, denn hier hängt jeder Betrag von allen ab",
        };
    }
  },
  "no-persons": () => ({
    found: "0 Personen in der ganzen Tabelle",
    expected: "mindestens eine Person, durch deren Zahl geteilt wird",
  }),
  "amounts-disagree": ({ firstRow }) => ({
    found: `einen anderen Betrag als in Zeile ${firstRow}`,
    expected: COMMON_AMOUNT,
  }),
  "nothing-compared": nothingCompared,
  "not-comparable": ({ before, after }) => ({
    found: `${before.ruleSet} für ${kindOf(before)}, ${after.ruleSet} für ${kindOf(after)}`,
    expected:
      before.measure === after.measure
        ? "Regelwerke für dieselben, oder eine Zuordnung der Gemeinden zu ihren Kreisen"
        : "zwei Regelwerke, die dasselbe zählen",
  }),
};

function kindOf({ measure, recipients }: { measure: string; recipients: string }): string {
  const rows = recipients === "districts" ? "Kreise" : "Gemeinden";
  return `${rows} nach ${measure === "population" ? "Einwohnern" : "anrechenbaren Personen"}`;
}
