/** One area of municipalities that may share: positions 0..n−1 in the order of the keys. */
export interface Area {
  /** Frames in whole cents, each below `required`. */
  readonly weights: readonly number[];
  /** Sorted and symmetric; null where everyone may share with everyone. */
  readonly neighbours: readonly (readonly number[])[] | null;
  readonly required: number;
}

/** How many spanning trees are tried in one area: a bound by work, so that every machine finds the same pools. */
const MOST_ROOTS = 64;

/**
 * Finds disjoint connected groups that each reach the required frame: the seam behind which a better method goes.
 *
 * The problem is *max-p-regions* (Duque, Anselin, Rey 2012), without borders *bin covering*. This method tries
 * breadth-first and depth-first spanning trees from several roots and cuts each from the leaves upwards as soon as a
 * subtree reaches the required frame, which is the most that this one tree allows. It claims no optimum.
 *
 * @returns the groups, not inclusive of those left over, who can be attached to a neighbouring group
 */
export function partitionArea(area: Area): number[][] {
  const total = area.weights.reduce((sum, weight) => sum + weight, 0);
  if (total < area.required) return [];
  return area.neighbours === null ? coverBins(area) : cutBestTree(area, area.neighbours);
}

/** Opens each group with the largest left and fills it with the smallest: the simple rule for bin covering. */
function coverBins({ weights, required }: Area): number[][] {
  const order = weights.map((_, position) => position).sort((a, b) => at(weights, b) - at(weights, a) || a - b);
  const groups: number[][] = [];
  let low = order.length - 1;
  for (let high = 0; high <= low; high++) {
    const group = [at(order, high)];
    let sum = at(weights, at(order, high));
    while (sum < required && low > high) {
      const smallest = at(order, low--);
      group.push(smallest);
      sum += at(weights, smallest);
    }
    if (sum >= required) groups.push(group);
  }
  return groups;
}

function cutBestTree(area: Area, neighbours: readonly (readonly number[])[]): number[][] {
  const most = Math.floor(area.weights.reduce((sum, weight) => sum + weight, 0) / area.required);
  const stride = Math.max(1, Math.ceil(area.weights.length / MOST_ROOTS));
  let best: number[][] = [];
  for (let root = 0; root < area.weights.length && best.length < most; root += stride) {
    for (const order of [breadthFirst(root, neighbours), depthFirst(root, neighbours)]) {
      const groups = cutTree(order, area);
      if (groups.length > best.length) best = groups;
    }
  }
  return best;
}

/** A spanning tree as its positions from the root outwards, each with its parent. */
interface TreeOrder {
  readonly positions: readonly number[];
  readonly parents: readonly number[];
}

function breadthFirst(root: number, neighbours: readonly (readonly number[])[]): TreeOrder {
  const parents = neighbours.map(() => -1);
  const seen = new Set([root]);
  const positions = [root];
  for (const position of positions) {
    for (const next of at(neighbours, position)) {
      if (seen.has(next)) continue;
      seen.add(next);
      parents[next] = position;
      positions.push(next);
    }
  }
  return { positions, parents };
}

function depthFirst(root: number, neighbours: readonly (readonly number[])[]): TreeOrder {
  const parents = neighbours.map(() => -1);
  const seen = new Set<number>();
  const positions: number[] = [];
  const waiting = [{ position: root, parent: -1 }];
  for (let top = waiting.pop(); top !== undefined; top = waiting.pop()) {
    if (seen.has(top.position)) continue;
    seen.add(top.position);
    parents[top.position] = top.parent;
    positions.push(top.position);
    for (const next of [...at(neighbours, top.position)].reverse()) {
      if (!seen.has(next)) waiting.push({ position: next, parent: top.position });
    }
  }
  return { positions, parents };
}

/** Goes from the leaves to the root and closes a group as soon as a subtree reaches the required frame. */
function cutTree({ positions, parents }: TreeOrder, { weights, required }: Area): number[][] {
  const sums = [...weights];
  const members = weights.map((_, position) => [position]);
  const groups: number[][] = [];
  for (let index = positions.length - 1; index >= 0; index--) {
    const position = at(positions, index);
    if (at(sums, position) >= required) {
      groups.push(at(members, position));
      continue;
    }
    const parent = at(parents, position);
    if (parent < 0) continue;
    sums[parent] = at(sums, parent) + at(sums, position);
    at(members, parent).push(...at(members, position));
  }
  return groups;
}

function at<T>(list: readonly T[], position: number): T {
  return list[position] as T; // SAFETY: every position comes from the same list's length
}
