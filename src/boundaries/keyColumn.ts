import { type Issue, issue, shown } from "../result/issue";
import type { Feature } from "./feature";

/** Where the keys of a file stand. */
export interface KeyColumn {
  /** The name of the property, or `id` for the feature's own. */
  readonly name: string;
  readonly path: readonly string[];
  readonly of: (feature: Feature) => unknown;
}

/** How properties with keys are called, in small letters and digits alone, without „amtlicher“; the first that a file has is taken. */
const KEY_NAMES = [
  ...["ags", "ags0", "gemeindeschluessel", "gemeindekennziffer", "agsnr", "agsgemeinde", "gkz", "schluessel", "key"],
  ...["ars", "ars0", "rs", "rs0", "regionalschluessel"],
];

/** Finds the property that has the keys, or says which properties there are. */
export function keyColumn(features: readonly Feature[], wanted: string | undefined): KeyColumn | Issue {
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const name = wanted === undefined ? usualName(features, names) : names.find((one) => one === wanted);
  if (name !== undefined) return { name, path: ["properties", name], of: ({ properties }) => properties[name] };
  const ids = features.map(({ id }) => id).filter((id) => id !== undefined && id !== null);
  // Numbers that a program gave its objects are no keys, and only whoever asks for them is told so one by one.
  if (wanted === "id" ? ids.length > 0 : wanted === undefined && ids.some(looksLikeKey)) {
    return { name: "id", path: ["id"], of: ({ id }) => id };
  }
  const params = { kind: "key-property", properties: names.slice(0, 12).map(shown), wanted: wanted ?? null } as const;
  return issue({ code: "missing-column", params });
}

/** The first property with a usual name that holds a key, or else the first that holds anything. */
function usualName(features: readonly Feature[], names: readonly string[]): string | undefined {
  const known = KEY_NAMES.flatMap((key) => names.filter((one) => folded(one) === key));
  const holds = (name: string, test: (value: unknown) => boolean) =>
    features.some(({ properties }) => test(properties[name]));
  return (
    known.find((name) => holds(name, looksLikeKey)) ??
    known.find((name) => holds(name, (value) => value !== undefined && value !== null))
  );
}

/** Whether a value has the digits of a key: of a municipality or a district, with its zero or without. */
function looksLikeKey(value: unknown): boolean {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^(\d{4,5}|\d{7,8}|\d{11,12})$/.test(text.replace(/\s/g, ""));
}

/** The name of the municipality, as files call that property; null where there is none. */
export function nameOf({ properties }: Feature): string | null {
  const named = Object.entries(properties).find(([name]) => /^(gen|name|gemeinde|gemeindename)$/i.test(name));
  return typeof named?.[1] === "string" && named[1] !== "" ? named[1] : null;
}

/** OpenStreetMap writes `de:amtlicher_gemeindeschluessel`. */
function folded(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ü", "ue")
    .replace(/^de:/, "")
    .replace(/[^a-z0-9]/g, "")
    .replace(/^(amtlicher|amtl)/, "");
}
