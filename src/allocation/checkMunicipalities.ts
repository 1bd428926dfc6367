import { type Ags, districtOf } from "../codes/ags";
import { keyProblem } from "../codes/keyProblem";
import { type Issue, type IssueParts, issue, quoted } from "../result/issue";
import type { DistributionRules } from "../rules/ruleSet";
import type { Municipality } from "./municipality";

type Field = keyof Municipality;
/** More than any country counts; keeps every sum of persons exact. */
const MOST_PERSONS = 1_000_000_000;

type Finding = Pick<IssueParts, "code" | "received" | "expected">;

/**
 * Checks the rows of a table one by one: keys, names, head counts, given frames, coordinates.
 *
 * @param municipalities rows of any origin, not yet trusted
 * @param ruleSet says which districts exist and to what step frames are rounded
 * @param rowOf the number that people know a row by: the line of a file, or the position from 1
 * @returns every problem, in the order of the rows; one by one, since a million rows can have as many
 */
export function* checkMunicipalities(
  municipalities: readonly Municipality[],
  ruleSet: DistributionRules,
  rowOf: (index: number) => number = (index) => index + 1,
): Generator<Issue> {
  const firstSeen = new Map<Ags, number>();
  for (const [index, municipality] of municipalities.entries()) {
    if (typeof municipality !== "object" || municipality === null) {
      throw new TypeError(`a municipality was expected at position ${index}, ${String(municipality)} was given`);
    }
    for (const [field, finding] of checkRow(municipality, ruleSet, { row: rowOf(index), firstSeen })) {
      if (finding !== null) yield issue({ ...finding, ...placeOf(index, field), row: rowOf(index) });
    }
  }
}

function checkRow(
  municipality: Municipality,
  ruleSet: DistributionRules,
  { row, firstSeen }: { readonly row: number; readonly firstSeen: Map<Ags, number> },
): readonly (readonly [Field, Finding | null])[] {
  const key =
    checkDistrictKey(municipality.ags, ruleSet) ??
    keyProblem(municipality.ags) ??
    checkDistrict(municipality.ags, ruleSet) ??
    checkIsDistrict(municipality.ags, ruleSet) ??
    checkRepeated(municipality.ags, row, firstSeen);
  return [
    ["ags", key],
    ["name", checkName(municipality.name)],
    ["persons", checkPersons(municipality)],
    ["frameCents", checkFrame(municipality.frameCents, ruleSet)],
    ["basis", checkBasis(municipality.basis)],
    ["latitude", checkDegrees(municipality.latitude, 90)],
    ["longitude", checkDegrees(municipality.longitude, 180)],
  ];
}

/** The place of a field as path, row and column, counting rows from 1. */
export function placeOf(index: number, field: Field) {
  return { path: ["municipalities", index, field], row: index + 1, column: field };
}

function checkDistrict(ags: Ags, { districts }: DistributionRules): Finding | null {
  const district = districtOf(ags);
  if (districts === null || districts.value[district] !== undefined) return null;
  return {
    code: "unknown-district",
    received: `${quoted(ags)}, also den Kreis ${district}`,
    expected: `einen der ${Object.keys(districts.value).length} Kreise des Regelwerks`,
  };
}

/** What a spreadsheet leaves of `08115`, and the five digits themselves where an AGS is asked for. */
function checkDistrictKey(key: unknown, { recipients }: DistributionRules): Finding | null {
  if (recipients?.value !== "districts" || typeof key !== "string" || !/^\d{4,5}$/.test(key)) return null;
  const received = `${quoted(key)} mit ${key.length === 4 ? "vier" : "fünf"} Ziffern`;
  if (key.length === 5) return { code: "malformed-key", received, expected: `acht Ziffern: „${key}000“` };
  const expected = `fünf Ziffern, vermutlich „0${key}“: die führende Null ist verloren gegangen (--restore-leading-zero ergänzt sie)`;
  return { code: "lost-leading-zero", received, expected };
}

/** The key of a district is its five digits and three zeros; an independent city's is that of its municipality. */
function checkIsDistrict(ags: Ags, { recipients }: DistributionRules): Finding | null {
  if (recipients?.value !== "districts" || ags.endsWith("000")) return null;
  const expected = `den Kreis ${districtOf(ags)}, denn nach diesem Regelwerk erhalten nur Kreise etwas`;
  return { code: "not-a-district", received: `${quoted(ags)}, eine Gemeinde`, expected };
}

function checkRepeated(ags: Ags, row: number, firstSeen: Map<Ags, number>): Finding | null {
  const first = firstSeen.get(ags);
  if (first === undefined) {
    firstSeen.set(ags, row);
    return null;
  }
  const received = `${quoted(ags)} zum zweiten Mal`;
  return { code: "duplicate-key", received, expected: `jeden AGS nur einmal (zuerst in Zeile ${first})` };
}

function checkName(name: unknown): Finding | null {
  if (typeof name === "string" && name.trim() !== "") return null;
  return { code: "missing-value", received: quoted(name ?? ""), expected: "den Namen der Gemeinde" };
}

function checkPersons({ persons, frameCents }: Municipality): Finding | null {
  const expected = "eine ganze Zahl ab 0";
  if (persons === undefined || persons === null) {
    if (frameCents !== undefined && frameCents !== null) return null;
    return {
      code: "missing-value",
      received: "weder Personen noch Planungsrahmen",
      expected: "eines von beiden (auch 0 ist eine Angabe)",
    };
  }
  return checkWhole(persons, MOST_PERSONS, expected);
}

function checkWhole(value: unknown, most: number, expected: string): Finding | null {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most) return null;
  const received = quoted(value);
  if (typeof value !== "number" || Number.isNaN(value)) return { code: "not-a-number", received, expected };
  if (value < 0) return { code: "negative", received, expected };
  if (value > most) return { code: "too-large", received, expected };
  return { code: "fractional", received, expected };
}

function checkFrame(frameCents: unknown, { rounding }: DistributionRules): Finding | null {
  if (frameCents === undefined || frameCents === null) return null;
  const finding = checkWhole(frameCents, Number.MAX_SAFE_INTEGER, "einen Planungsrahmen in ganzen Cent ab 0");
  if (finding !== null) return finding;
  const { stepCents } = rounding.value;
  if (Number(frameCents) % stepCents === 0) return null;
  return {
    code: "off-rounding-step",
    received: `${Number(frameCents) / 100} €`.replace(".", ","),
    expected: stepCents === 100 ? "ganze Euro" : `ein Vielfaches von ${stepCents} Cent`,
  };
}

function checkBasis(basis: unknown): Finding | null {
  const known: readonly unknown[] = ["published", "inferred", "modelled", "unstated", undefined];
  if (known.includes(basis)) return null;
  return {
    code: "unknown-basis",
    received: quoted(basis),
    expected: "published, inferred, modelled oder nichts (veröffentlicht, abgeleitet, modelliert)",
  };
}

function checkDegrees(value: unknown, limit: number): Finding | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" && Math.abs(value) <= limit) return null;
  return { code: "out-of-range", received: quoted(value), expected: `Grad zwischen −${limit} und ${limit}` };
}
