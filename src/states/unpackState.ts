import type { Ags } from "../codes/ags";
import type { Border } from "../pooling/plan";
import type { ListedMunicipality, State } from "./state";

/**
 * Unpacks a state from its list: a line of five digits begins a district, every other line is a municipality of it.
 *
 * A municipality is written `116;Wehr;5002;4763135;789763;1 2f`: the last three digits of its key, its name, its
 * association, hundred-thousandths of a degree north and east, and how many places further down its neighbours stand
 * (base 36). Each border is written once, at the smaller key.
 */
export function unpackState(about: Omit<State, "municipalities" | "borders">, list: string): State {
  const municipalities: ListedMunicipality[] = [];
  const steps: (readonly number[])[] = [];
  let district = "";
  for (const line of list.trim().split("\n")) {
    if (/^\d{5}$/.test(line)) {
      district = line;
      continue;
    }
    const [key = "", name = "", association = "", north, east, further = ""] = line.split(";");
    municipalities.push(
      Object.freeze({
        ...{ ags: district + key, name, district: about.districts.value[district] ?? "", association },
        ...{ latitude: Number(north) / DEGREE, longitude: Number(east) / DEGREE },
      }),
    );
    steps.push(further === "" ? [] : further.split(" ").map((step) => Number.parseInt(step, 36)));
  }
  const agsAt = (at: number): Ags => municipalities[at]?.ags ?? "";
  const borders = steps.flatMap((far, at) => far.map((step): Border => Object.freeze([agsAt(at), agsAt(at + step)])));
  return Object.freeze({
    ...about,
    asOf: Object.freeze(about.asOf),
    municipalities: Object.freeze(municipalities),
    borders: Object.freeze(borders),
  });
}

/** Coordinates are written in hundred-thousandths of a degree, about a metre. */
const DEGREE = 100_000;
