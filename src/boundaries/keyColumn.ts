import { type Issue, issue, shown } from "../result/issue";
import type { Feature } from "./feature";

/** Where the keys of a file stand. */
export interface KeyColumn {
  /** The name of the property, or `id` for the feature's own. */
  readonly name: string;
  readonly path: readonly string[];
  readonly of: (feature: Feature) => unknown;
}

/** How properties with keys are called, in small letters and digits alone; the first that a file has is taken. */
const KEY_NAMES = [
  ...["ags", "ags0", "gemeindeschluessel", "gemeindekennziffer", "agsnr", "agsgemeinde", "gkz", "schluessel", "key"],
  ...["ars", "ars0", "rs", "rs0", "regionalschluessel"],
];

/** Finds the property that has the keys, or says which properties there are. */
export function keyColumn(features: readonly Feature[], wanted: string | undefined): KeyColumn | Issue {
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const name =
    wanted === undefined
      ? KEY_NAMES.flatMap((known) => names.filter((one) => folded(one) === known)).find((one) => isUsed(features, one))
      : names.find((one) => one === wanted);
  if (name !== undefined) return { name, path: ["properties", name], of: ({ properties }) => properties[name] };
  const hasIds = features.some(({ id }) => id !== undefined && id !== null);
  if (hasIds && (wanted === undefined || wanted === "id")) return { name: "id", path: ["id"], of: ({ id }) => id };
  const params = { kind: "key-property", properties: names.slice(0, 12).map(shown), wanted: wanted ?? null } as const;
  return issue({ code: "missing-column", params });
}

/** The name of the municipality, as files call that property; null where there is none. */
export function nameOf({ properties }: Feature): string | null {
  const named = Object.entries(properties).find(([name]) => /^(gen|name|gemeinde|gemeindename)$/i.test(name));
  return typeof named?.[1] === "string" && named[1] !== "" ? named[1] : null;
}

function isUsed(features: readonly Feature[], name: string): boolean {
  return features.some(({ properties }) => properties[name] !== undefined && properties[name] !== null);
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("ü", "ue")
    .replace(/[^a-z0-9]/g, "");
}
