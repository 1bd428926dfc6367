/**
 * Holds pools against the graph, with no help from anyone who made them.
 *
 * @param graph what `poolGraph` gives
 * @param pools lists of vertices
 * @returns what is wrong first, or null: pools are disjoint, connected and reach the threshold, and nobody with a
 *   frame is left out
 */
export function faultOf({ weights, neighbours, threshold }, pools) {
  const poolOf = new Array(weights.length).fill(null);
  for (const [number, pool] of pools.entries()) {
    if (pool.some((vertex) => poolOf[vertex] !== null)) return `pool ${number} takes someone twice or from outside`;
    for (const vertex of pool) poolOf[vertex] = number;
    if (pool.reduce((sum, vertex) => sum + weights[vertex], 0) < threshold) return `pool ${number} is too small`;
    if (reached(pool, neighbours, poolOf) < pool.length) return `pool ${number} does not hang together`;
  }
  const left = poolOf.filter((number, vertex) => number === null && weights[vertex] > 0).length;
  return left === 0 ? null : `${left} are left out`;
}

function reached([start], neighbours, poolOf) {
  const seen = new Set([start]);
  for (const vertex of seen) {
    for (const next of neighbours[vertex]) if (poolOf[next] === poolOf[start]) seen.add(next);
  }
  return seen.size;
}
