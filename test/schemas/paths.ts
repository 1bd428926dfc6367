/** A way into a document: fields and positions. */
export type Path = readonly (string | number)[];

/** Every way into a document, in its order. */
export function pathsOf(node: unknown, path: Path = []): Path[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(node) ? Number(key) : key];
    return [here, ...pathsOf(value, here)];
  });
}

/** A copy of a document with something else at one place, or nothing. */
export function changed(document: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(document);
  const node = path.slice(0, -1).reduce((inner, key) => (inner as Record<string, unknown>)[key], copy);
  const last = path.at(-1) ?? "";
  if (value === undefined && Array.isArray(node)) node.splice(Number(last), 1);
  else if (value === undefined) delete (node as Record<string, unknown>)[last];
  else (node as Record<string, unknown>)[last] = value;
  return copy;
}
