/** One feature of a file of boundaries, not yet looked into. */
export interface Feature {
  /** Its number in the file, from 1. */
  readonly number: number;
  /** Where it stands in the file. */
  readonly path: readonly (string | number)[];
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Where its rings stand below that. */
  readonly ringsPath: readonly string[];
  /** What should be polygons of longitude and latitude. */
  readonly geometry: unknown;
}

/** Says whether a value of JSON is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
