/**
 * So many brackets may stand inside each other. Boundaries need nine, a plan with the longest proof by cases about a
 * hundred; what has many more is made to break its reader.
 */
export const MOST_NESTED = 500;

/** Whether an object or list has more inside each other than is read; a circle has no end. */
export function isTooDeep(value: unknown): boolean {
  let level: ReadonlySet<unknown> = new Set([value]);
  for (let depth = 0; depth <= MOST_NESTED && level.size > 0; depth += 1) {
    const inside = new Set<unknown>();
    for (const one of level) for (const part of partsOf(one)) if (hasParts(part)) inside.add(part);
    level = inside;
  }
  return level.size > 0;
}

function partsOf(value: unknown): readonly unknown[] {
  if (!hasParts(value) || ArrayBuffer.isView(value)) return [];
  return Array.isArray(value) ? value : Object.values(value);
}

function hasParts(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
