import type { DistrictGap } from "../../states/completeness";
import type { StatePart } from "../../states/supply";
import { type CompletenessShown, MOST_NAMED, type StateMessages } from "../states";
import { format } from "./format";
import { nounsOf } from "./nouns";

const PARTS: Readonly<Record<StatePart, string>> = {
  keys: "Gemeindeschlüssel zu den Namen",
  associations: "Verwaltungsgemeinschaften",
  coordinates: "Koordinaten",
  borders: "Nachbarschaften",
};

/** Who is missing, by name or counted by district. */
function missingText({ missing, districts, terms, district }: CompletenessShown): string[] {
  const { row } = nounsOf(terms);
  if (missing.length === 0) return [];
  if (missing.length <= MOST_NAMED) {
    const named = missing.map(({ ags, name }) => `${name} (${ags})`);
    return [`es ${missing.length === 1 ? "fehlt" : "fehlen"} ${format.list(named)}`];
  }
  const [parts, wholes] = [districts.filter(isPart), districts.filter((gap) => !isPart(gap))];
  const shown = parts.slice(0, MOST_NAMED).map((gap) => `${district(gap.district)} ${format.whole(gap.missing)}`);
  const more = parts.length - shown.length;
  const rest = [
    ...(more > 0 ? [format.count(more, "weiterer Kreis", "weitere Kreise")] : []),
    ...(wholes.length > 0 ? [`${format.count(wholes.length, "Kreis", "Kreise")} ganz`] : []),
  ];
  const where = terms.recipients === "districts" ? "" : `: ${[...shown, ...rest].join(", ")}`;
  return [`es fehlen ${format.whole(missing.length)} ${row.several}${where}`];
}

/** Whether some of a district are there; of a district that is left out as a whole the number tells nothing. */
function isPart({ missing, of }: DistrictGap): boolean {
  return missing < of;
}

/** A list cut after the first, with a line that says so. */
function cut(lines: readonly string[]): string[] {
  const more = lines.length - MOST_NAMED;
  return [...lines.slice(0, MOST_NAMED), ...(more > 0 ? [`… und ${format.whole(more)} weitere`] : [])];
}

/** What is said in German about the data of a state. */
export const states: StateMessages = {
  label: "Aus den mitgelieferten Daten",
  partLabel: "Ausschnitt",
  part: ({ name, municipalities, of }, terms) =>
    `${name}: ${format.whole(municipalities)} von ${format.whole(of)} ${nounsOf(terms).row.toSeveral} der Tabelle`,
  ofDistrict: "im Kreis",
  totalOfWhole: "Summe der ganzen Tabelle",
  taken: ({ state, asOf, notice, parts }) => {
    const { names, boundaries } = asOf;
    const days =
      names === boundaries
        ? `Stand ${format.date(names)}`
        : `Namen vom ${format.date(names)}, Grenzen vom ${format.date(boundaries)}`;
    return `${format.list(parts.map((part) => PARTS[part]))} (${state}, ${days}; ${notice})`;
  },
  completeness: (shown) => {
    const { persons, municipalities, terms } = shown;
    const { row, head } = nounsOf(terms);
    const part = (found: number, expected: number, of: string) =>
      `${format.whole(found)} von ${format.whole(expected)} ${of}`;
    return [
      ...(persons === null ? [] : [part(persons.found, persons.expected, head.toSeveral)]),
      ...(municipalities === null
        ? ["keine Liste zum Vergleich"]
        : [part(municipalities.found, municipalities.expected, row.toSeveral)]),
      ...missingText(shown),
    ].join("; ");
  },
  foreign: ({ unknown, misnamed }) =>
    cut([
      ...unknown.map(({ ags, name }) => `diesen Schlüssel gibt es nicht: ${ags} (${name})`),
      ...misnamed.map(
        ({ ags, name, listed, others }) => `${ags} ist ${listed}, nicht ${name} (${others.join(" oder ")})`,
      ),
    ]),
};
