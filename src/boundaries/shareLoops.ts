type Point = readonly number[];
type Arc = readonly Point[];
type Rings = readonly (readonly number[])[];

/** A closed arc as a text that depends neither on where it begins nor on its direction. */
interface Loop {
  readonly arc: number;
  readonly text: string;
  readonly isBackwards: boolean;
}

/**
 * Makes one arc of two that run around the same enclave.
 *
 * Where the border of an enclave touches the outer border in a single point, topojson-server cuts the ring around it there
 * and, in one order of the rings, does not see that it is the ring of the enclave.
 *
 * @returns the polygons of all municipalities, with one arc where there were two; the other is used by nobody
 */
export function shareLoops(arcs: readonly Arc[], areas: readonly (readonly Rings[])[]): (readonly Rings[])[] {
  const inLongerRing = new Set(areas.flat(2).flatMap((ring) => (ring.length > 1 ? ring.map(undirected) : [])));
  const kept = new Map<string, Loop>();
  const replaced = new Map<number, number>();
  const loops = arcs.flatMap((arc, index) => loopOf(arc, index) ?? []);
  // An arc that is a whole ring may begin anywhere; one that is a part of a ring may not, so it is the one to keep.
  for (const loop of [...loops].sort((a, b) => Number(inLongerRing.has(b.arc)) - Number(inLongerRing.has(a.arc)))) {
    const twin = kept.get(loop.text);
    if (twin === undefined) kept.set(loop.text, loop);
    else replaced.set(loop.arc, twin.isBackwards === loop.isBackwards ? twin.arc : ~twin.arc);
  }
  const shared = (arc: number) => {
    const twin = replaced.get(undirected(arc));
    return twin === undefined ? arc : arc < 0 ? ~twin : twin;
  };
  return areas.map((polygons) => polygons.map((rings) => rings.map((ring) => ring.map(shared))));
}

/** An arc's number without its direction. */
export function undirected(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

function loopOf(arc: Arc, index: number): Loop | null {
  const [first, last] = [arc[0], arc.at(-1)];
  if (first === undefined || last === undefined || first[0] !== last[0] || first[1] !== last[1]) return null;
  const texts = arc.slice(1).map(([x, y]) => `${x} ${y}`);
  const [forwards, backwards] = [fromLeast(texts), fromLeast([...texts].reverse())];
  const isBackwards = backwards < forwards;
  return { arc: index, text: isBackwards ? backwards : forwards, isBackwards };
}

/** The points of a loop from the one that comes first as text. */
function fromLeast(points: readonly string[]): string {
  const least = points.reduce((found, point, index) => (point < (points[found] ?? "") ? index : found), 0);
  return [...points.slice(least), ...points.slice(0, least)].join(",");
}
