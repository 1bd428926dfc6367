import type { DistrictGap } from "../../states/completeness";
import type { StatePart } from "../../states/supply";
import { type CompletenessShown, MOST_NAMED, type StateMessages } from "../states";
import { format } from "./format";
import { nounsOf } from "./nouns";

const PARTS: Readonly<Record<StatePart, string>> = {
  keys: "keys for the names",
  associations: "associations",
  coordinates: "coordinates",
  borders: "neighbours",
};

/** Who is missing, by name or counted by district. */
function missingText({ missing, districts, terms, district }: CompletenessShown): string[] {
  const { row } = nounsOf(terms);
  if (missing.length === 0) return [];
  if (missing.length <= MOST_NAMED) {
    return [`missing: ${format.list(missing.map(({ ags, name }) => `${name} (${ags})`))}`];
  }
  const [parts, wholes] = [districts.filter(isPart), districts.filter((gap) => !isPart(gap))];
  const shown = parts.slice(0, MOST_NAMED).map((gap) => `${district(gap.district)} ${format.whole(gap.missing)}`);
  const more = parts.length - shown.length;
  const rest = [
    ...(more > 0 ? [format.count(more, "more district", "more districts")] : []),
    ...(wholes.length > 0 ? [`all of ${format.count(wholes.length, "district", "districts")}`] : []),
  ];
  const where = terms.recipients === "districts" ? "" : `: ${[...shown, ...rest].join(", ")}`;
  return [`missing: ${format.whole(missing.length)} ${row.several}${where}`];
}

/** Whether some of a district are there; of a district that is left out as a whole the number tells nothing. */
function isPart({ missing, of }: DistrictGap): boolean {
  return missing < of;
}

/** A list cut after the first, with a line that says so. */
function cut(lines: readonly string[]): string[] {
  const more = lines.length - MOST_NAMED;
  return [...lines.slice(0, MOST_NAMED), ...(more > 0 ? [`… and ${format.whole(more)} more`] : [])];
}

/** What is said in English about the data of a state. */
export const states: StateMessages = {
  label: "From the data in the package",
  partLabel: "Part shown",
  part: ({ name, municipalities, of }, terms) =>
    `${name}: ${format.whole(municipalities)} of the ${format.whole(of)} ${nounsOf(terms).row.several} of the table`,
  ofDistrict: "in the district",
  totalOfWhole: "sum of the whole table",
  taken: ({ state, asOf, notice, parts }) => {
    const { names, boundaries } = asOf;
    const days =
      names === boundaries
        ? `as of ${format.date(names)}`
        : `names as of ${format.date(names)}, boundaries as of ${format.date(boundaries)}`;
    return `${format.list(parts.map((part) => PARTS[part]))} (${state}, ${days}; ${notice})`;
  },
  completeness: (shown) => {
    const { persons, municipalities, terms } = shown;
    const { row, head } = nounsOf(terms);
    const part = (found: number, expected: number, of: string) =>
      `${format.whole(found)} of ${format.whole(expected)} ${of}`;
    return [
      ...(persons === null ? [] : [part(persons.found, persons.expected, head.several)]),
      ...(municipalities === null
        ? ["no list to compare with"]
        : [part(municipalities.found, municipalities.expected, row.several)]),
      ...missingText(shown),
    ].join("; ");
  },
  foreign: ({ unknown, misnamed }) =>
    cut([
      ...unknown.map(({ ags, name }) => `no such key: ${ags} (${name})`),
      ...misnamed.map(({ ags, name, listed, others }) => `${ags} is ${listed}, not ${name} (${others.join(" or ")})`),
    ]),
};
