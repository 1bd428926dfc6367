import {
  type Component,
  connectedPieces,
  inducedComponent,
  type VertexSet,
  weightOf,
} from "../../../src/pooling/solver/component";
import type { ReducedPart, Reduction } from "../../../src/pooling/solver/pendantReduction";

/**
 * The same reduction by trying every vertex: what is left without it is split into pieces anew each time. Slow and
 * plain, to hold the planner's own against.
 */
export function slowReduction(component: Component): Reduction {
  const pools: VertexSet[] = [];
  const parts: ReducedPart[] = [];
  const open: ReducedPart[] = [{ component, groups: component.weights.map((_, vertex) => [vertex]) }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (weightOf(part.component, allVertices(part.component)) < component.threshold) continue;
    const anchors = findAnchors(part.component);
    if (anchors.length === 0) parts.push(part);
    else open.push(...merged(part, anchors, pools));
  }
  parts.sort((a, b) => smallest(a) - smallest(b));
  return { pools, parts };
}

/** A vertex with the light pieces that hang on it. */
interface Anchor {
  readonly vertex: number;
  readonly hanging: VertexSet;
}

function allVertices(component: Component): VertexSet {
  return component.weights.map((_, vertex) => vertex);
}

function smallest({ groups }: ReducedPart): number {
  return Math.min(...groups.map(([first]) => first ?? 0));
}

/** The anchors that hang on no other anchor. What hangs on two of them has no vertex in common. */
function findAnchors(component: Component): Anchor[] {
  if (component.weights.length < 2) return [];
  const anchors: Anchor[] = [];
  for (const vertex of allVertices(component)) {
    const pieces = connectedPieces(
      component,
      allVertices(component).filter((other) => other !== vertex),
    );
    // A vertex whose removal leaves one piece is no anchor, but for the two ends of a lone border.
    if (pieces.length < 2 && component.weights.length > 2) continue;
    const light = pieces.filter((piece) => weightOf(component, piece) < component.threshold);
    if (light.length > 0) anchors.push({ vertex, hanging: light.flat() });
  }
  const chosen: Anchor[] = [];
  const taken = new Set<number>();
  for (const anchor of anchors.sort((a, b) => b.hanging.length - a.hanging.length || a.vertex - b.vertex)) {
    if (taken.has(anchor.vertex) || anchor.hanging.some((vertex) => taken.has(vertex))) continue;
    for (const vertex of [anchor.vertex, ...anchor.hanging]) taken.add(vertex);
    chosen.push(anchor);
  }
  return chosen;
}

/** The parts that remain once every hanging piece is merged into its anchor or closed as a pool with it. */
function merged(part: ReducedPart, anchors: readonly Anchor[], pools: VertexSet[]): ReducedPart[] {
  const weights = [...part.component.weights];
  const groups = [...part.groups];
  const gone = new Set<number>();
  for (const { vertex, hanging } of anchors) {
    const members = [vertex, ...hanging];
    const group = members.flatMap((member) => part.groups[member] ?? []);
    for (const other of hanging) gone.add(other);
    weights[vertex] = weightOf(part.component, members);
    groups[vertex] = group;
    if (weights[vertex] < part.component.threshold) continue;
    pools.push(group);
    gone.add(vertex);
  }
  const component = { ...part.component, weights };
  const rest = allVertices(component).filter((vertex) => !gone.has(vertex));
  return connectedPieces(component, rest).map((piece) => ({
    component: inducedComponent(component, piece),
    groups: piece.map((vertex) => groups[vertex] ?? []),
  }));
}
