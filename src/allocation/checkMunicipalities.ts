import { type Ags, districtOf } from "../codes/ags";
import { keyProblem } from "../codes/keyProblem";
import { type Issue, issueAt, type Problem, shown } from "../result/issue";
import type { Quantity } from "../result/issueParams";
import { isLandkreis } from "../rules/isLandkreis";
import type { DistributionRules } from "../rules/ruleSet";
import type { Municipality } from "./municipality";

type Field = keyof Municipality;
/** More than any country counts; keeps every sum of persons exact. */
export const MOST_PERSONS = 1_000_000_000;

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
    for (const [field, problem] of checkRow(municipality, ruleSet, { row: rowOf(index), firstSeen })) {
      if (problem !== null) yield issueAt(problem, placeOf(index, field, rowOf(index)));
    }
  }
}

function checkRow(
  municipality: Municipality,
  ruleSet: DistributionRules,
  { row, firstSeen }: { readonly row: number; readonly firstSeen: Map<Ags, number> },
): readonly (readonly [Field, Problem | null])[] {
  const key =
    checkDistrictKey(municipality.ags, ruleSet) ??
    keyProblem(municipality.ags) ??
    checkDistrict(municipality.ags, ruleSet) ??
    checkIsDistrict(municipality.ags, ruleSet) ??
    checkIsMunicipality(municipality.ags, ruleSet) ??
    checkRepeated(municipality.ags, row, firstSeen);
  return [
    ["ags", key],
    ["name", checkName(municipality.name)],
    ["persons", checkPersons(municipality)],
    ["frameCents", checkFrame(municipality.frameCents, ruleSet)],
    ["basis", checkBasis(municipality.basis)],
    ["latitude", checkDegrees(municipality.latitude, 90) ?? checkOrder(municipality)],
    ["longitude", checkDegrees(municipality.longitude, 180)],
  ];
}

/** The place of a field as path, row and column; rows count from 1 where nobody knows them by another number. */
export function placeOf(index: number, field: Field, row = index + 1) {
  return { path: ["municipalities", index, field], row, column: field };
}

function checkDistrict(ags: Ags, { districts }: DistributionRules): Problem | null {
  const district = districtOf(ags);
  if (districts === null || districts.value[district] !== undefined) return null;
  const known = Object.keys(districts.value).length;
  return { code: "unknown-district", params: { kind: "of-key", ags, district, known } };
}

/** What a spreadsheet leaves of `08115`, and the five digits themselves where an AGS is asked for. */
function checkDistrictKey(key: unknown, { recipients }: DistributionRules): Problem | null {
  if (recipients?.value !== "districts" || typeof key !== "string" || !/^\d{4,5}$/.test(key)) return null;
  const code = key.length === 5 ? "malformed-key" : "lost-leading-zero";
  return { code, params: { kind: "district", received: key } };
}

/** The key of a district is its five digits and three zeros; an independent city's is that of its municipality. */
function checkIsDistrict(ags: Ags, { recipients }: DistributionRules): Problem | null {
  if (recipients?.value !== "districts" || ags.endsWith("000")) return null;
  return { code: "not-a-district", params: { kind: "municipality", ags, district: districtOf(ags) } };
}

/** The key of a *Landkreis* with three zeros is nobody's; counted as a municipality it would count everyone twice. */
function checkIsMunicipality(ags: Ags, { recipients, districts }: DistributionRules): Problem | null {
  if (recipients?.value === "districts" || !ags.endsWith("000")) return null;
  const district = districts?.value[districtOf(ags)] ?? "";
  return isLandkreis(district) ? { code: "not-a-municipality", params: { ags, district } } : null;
}

function checkRepeated(ags: Ags, row: number, firstSeen: Map<Ags, number>): Problem | null {
  const firstRow = firstSeen.get(ags);
  if (firstRow === undefined) {
    firstSeen.set(ags, row);
    return null;
  }
  return { code: "duplicate-key", params: { kind: "row", ags, firstRow } };
}

function checkName(name: unknown): Problem | null {
  if (typeof name === "string" && name.trim() !== "") return null;
  return { code: "missing-value", params: { kind: "name", received: shown(name ?? "") } };
}

function checkPersons({ persons, frameCents }: Municipality): Problem | null {
  if (persons !== undefined && persons !== null) return checkWhole(persons, MOST_PERSONS, "persons");
  if (frameCents !== undefined && frameCents !== null) return null;
  return { code: "missing-value", params: { kind: "persons-or-frame" } };
}

function checkWhole(value: unknown, most: number, quantity: Quantity): Problem | null {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most) return null;
  const params = { kind: "figure", received: shown(value), quantity } as const;
  if (typeof value !== "number" || Number.isNaN(value)) return { code: "not-a-number", params };
  if (value < 0) return { code: "negative", params };
  if (value > most) return { code: "too-large", params: { ...params, most } };
  return { code: "fractional", params };
}

function checkFrame(frameCents: unknown, { rounding }: DistributionRules): Problem | null {
  if (frameCents === undefined || frameCents === null) return null;
  const problem = checkWhole(frameCents, Number.MAX_SAFE_INTEGER, "frame-cents");
  if (problem !== null) return problem;
  const { stepCents } = rounding.value;
  if (Number(frameCents) % stepCents === 0) return null;
  return { code: "off-rounding-step", params: { cents: Number(frameCents), stepCents } };
}

function checkBasis(basis: unknown): Problem | null {
  const known: readonly unknown[] = ["published", "inferred", "modelled", "unstated", undefined];
  if (known.includes(basis)) return null;
  return { code: "unknown-basis", params: { received: shown(basis) } };
}

function checkDegrees(value: unknown, limit: number): Problem | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" && Math.abs(value) <= limit) return null;
  return { code: "out-of-range", params: { kind: "degrees", received: shown(value), limit } };
}

/** The keys are German: no municipality lies 5 to 16 degrees north and 47 to 56 degrees east. */
function checkOrder({ latitude, longitude }: Municipality): Problem | null {
  if (typeof latitude !== "number" || typeof longitude !== "number") return null;
  if (latitude < 5 || latitude > 16 || longitude < 47 || longitude > 56) return null;
  return { code: "out-of-range", params: { kind: "degrees-swapped", latitude, longitude } };
}
