/**
 * Who can be in a pool at all: everyone below the threshold in a component that reaches it.
 *
 * The peer gets nothing else, which is its best case; the partitions of both are held against this graph.
 *
 * @param table what `poolTable` gives
 * @param scope "district" leaves out borders between districts, "state" keeps them
 * @returns vertices in the order of their keys, with weights in cents, neighbours and coordinates; and the components
 */
export function poolGraph({ assessment, borders }, scope) {
  const poolable = assessment.municipalities.filter(({ frameCents }) => frameCents < assessment.requiredCents);
  const keys = poolable.map(({ ags }) => ags);
  const districts = poolable.map(({ district }) => district);
  const all = neighboursOf(keys, borders, (a, b) => scope === "state" || districts[a] === districts[b]);
  const sumOf = (vertices) => vertices.reduce((sum, vertex) => sum + poolable[vertex].frameCents, 0);
  const reaching = componentsOf(all).filter((vertices) => sumOf(vertices) >= assessment.requiredCents);
  const kept = reaching.flat().sort((a, b) => a - b);
  const place = new Map(kept.map((vertex, index) => [vertex, index]));
  return {
    poolable: poolable.length,
    threshold: assessment.requiredCents,
    keys: kept.map((vertex) => keys[vertex]),
    weights: kept.map((vertex) => poolable[vertex].frameCents),
    neighbours: kept.map((vertex) => all[vertex].map((next) => place.get(next))),
    points: kept.map((vertex) => [poolable[vertex].latitude, poolable[vertex].longitude]),
    components: reaching.map((vertices) => vertices.map((vertex) => place.get(vertex))),
  };
}

/** One component as a graph of its own. */
export function componentGraph(graph, vertices) {
  const place = new Map(vertices.map((vertex, index) => [vertex, index]));
  return {
    threshold: graph.threshold,
    weights: vertices.map((vertex) => graph.weights[vertex]),
    neighbours: vertices.map((vertex) => graph.neighbours[vertex].map((next) => place.get(next))),
    points: vertices.map((vertex) => graph.points[vertex]),
  };
}

function neighboursOf(keys, borders, together) {
  const place = new Map(keys.map((key, index) => [key, index]));
  const sets = keys.map(() => new Set());
  for (const [from, to] of borders) {
    const a = place.get(from);
    const b = place.get(to);
    if (a === undefined || b === undefined || a === b || !together(a, b)) continue;
    sets[a].add(b);
    sets[b].add(a);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

function componentsOf(neighbours) {
  const waiting = new Set(neighbours.keys());
  const components = [];
  for (const start of neighbours.keys()) {
    if (!waiting.delete(start)) continue;
    const component = [start];
    for (const vertex of component) {
      for (const next of neighbours[vertex]) if (waiting.delete(next)) component.push(next);
    }
    components.push(component);
  }
  return components;
}
