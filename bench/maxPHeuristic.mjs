import { randomFrom } from "./prng.mjs";

/** How many of the most similar neighbouring regions an enclave is drawn from. */
const CANDIDATES = 2;
const FREE = -1;
const ENCLAVE = -2;

/**
 * The construction phase of the published max-p heuristic, written anew from its description:
 * Wei, R., Rey, S. and Knaap, E. (2020): Efficient regionalization for spatially explicit neighborhood delineation.
 * International Journal of Geographical Information Science 35(1). It is what spopt's MaxPHeuristic starts with.
 *
 * Each construction takes the units in a random order. A unit without a region is a seed: it grows by its first free
 * neighbour, those of the seed before those of later members, until the threshold is reached. A seed that runs out of
 * neighbours before leaves enclaves. They are then given to neighbouring regions that are most like them, here by
 * coordinates. The construction with the most regions stays. The phase that follows in the paper, simulated annealing,
 * makes regions alike and does not change their number, so it is left out, in the peer's favour; so is the attaching
 * of enclaves to constructions that are no better than an earlier one.
 *
 * @param graph weights, neighbours, points and a threshold that each component reaches
 * @returns the regions, as lists of vertices
 */
export function maxPHeuristic(graph, constructions, seed) {
  const random = randomFrom(seed);
  const order = [...graph.weights.keys()];
  const room = { regionOf: new Int32Array(order.length), queued: new Int32Array(order.length), queue: [...order] };
  let best = [];
  for (let count = 0; count < constructions; count += 1) {
    shuffle(order, random);
    if (growRegions(graph, order, room) > best.length) best = withEnclaves(graph, room.regionOf, random);
  }
  return best;
}

/** Numbers the regions in `regionOf` from 0 and says how many there are. */
function growRegions(graph, order, room) {
  const { regionOf } = room;
  regionOf.fill(FREE);
  room.queued.fill(-1);
  let regions = 0;
  for (const seed of order) {
    if (regionOf[seed] === FREE && growFrom(seed, regions, graph, room)) regions += 1;
  }
  return regions;
}

/** Gives the seed's region a number, or leaves enclaves; `queued` says which seed had a vertex in its queue last. */
function growFrom(seed, number, { weights, neighbours, threshold }, { regionOf, queued, queue }) {
  let end = 1;
  let sum = 0;
  queue[0] = seed;
  queued[seed] = seed;
  for (let head = 0; head < end; head += 1) {
    const vertex = queue[head];
    if (regionOf[vertex] !== FREE) continue;
    regionOf[vertex] = number;
    sum += weights[vertex];
    if (sum >= threshold) return true;
    for (const next of neighbours[vertex]) {
      if (queued[next] === seed) continue;
      queued[next] = seed;
      queue[end] = next;
      end += 1;
    }
  }
  for (let head = 0; head < end; head += 1) if (regionOf[queue[head]] === number) regionOf[queue[head]] = ENCLAVE;
  return false;
}

/** The regions as lists; an enclave among enclaves waits until one beside it has a region. */
function withEnclaves(graph, regionOf, random) {
  const regions = Array.from({ length: Math.max(...regionOf) + 1 }, () => []);
  let waiting = [];
  for (const [vertex, number] of regionOf.entries()) (number === ENCLAVE ? waiting : regions[number]).push(vertex);
  while (waiting.length > 0) {
    const before = waiting.length;
    waiting = waiting.filter((vertex) => {
      const likeliest = similarRegions(vertex, graph, regions, regionOf).slice(0, CANDIDATES);
      if (likeliest.length === 0) return true;
      const number = likeliest[Math.floor(likeliest.length * random())];
      regionOf[vertex] = number;
      regions[number].push(vertex);
      return false;
    });
    if (waiting.length === before) throw new Error("a component does not reach the threshold");
  }
  return regions;
}

function similarRegions(vertex, { neighbours, points }, regions, regionOf) {
  const numbers = new Set(neighbours[vertex].map((next) => regionOf[next]));
  numbers.delete(ENCLAVE);
  const dissimilarity = (number) =>
    regions[number].reduce((sum, member) => sum + distance(points[vertex], points[member]), 0);
  return [...numbers]
    .map((number) => ({ number, total: dissimilarity(number) }))
    .sort((a, b) => a.total - b.total)
    .map(({ number }) => number);
}

/** Along the axes, as the paper measures how unlike two units are. */
function distance([latitude, longitude], [otherLatitude, otherLongitude]) {
  return Math.abs(latitude - otherLatitude) + Math.abs(longitude - otherLongitude);
}

function shuffle(list, random) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor((last + 1) * random());
    [list[last], list[other]] = [list[other], list[last]];
  }
}
